"""A worker process that dies by SIGKILL between commit and completion: GRPC JOB_TYPE DATABASE."""

import asyncio
import os
import signal
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pksbpmn.camunda.runtime import Limits, Variables, WorkerRuntime, declare
from pksbpmn.camunda.runtime.gateway import GrpcJobGateway

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.integration.runtime_sqlite import UnitSqlite


class Input(Variables):
    nomor: str


def note(uow: UnitSqlite, v: Input) -> None:
    uow.note(v.nomor)


class Dying(GrpcJobGateway):
    async def complete(self, key: int, variables: Mapping[str, Any]) -> None:
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    alamat, jenis, buku = sys.argv[1:]
    runtime = WorkerRuntime(
        alamat,
        [declare(jenis, note)],
        lambda: UnitSqlite(Path(buku)),
        limits=Limits(lease=3.0),
        connect=Dying,
    )
    asyncio.run(runtime.run(asyncio.Event()))
