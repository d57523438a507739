"""A worker process whose handler makes a mark and goes on when it finds another: GRPC JOB_TYPE DATABASE."""

import sys
import time
from pathlib import Path

from pksbpmn.camunda.runtime import Variables, WorkerRuntime, declare, serve

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.integration.runtime_sqlite import UnitSqlite


class Input(Variables):
    nomor: str


def slow(uow: UnitSqlite, v: Input) -> None:
    Path(buku).with_suffix(".dimulai").touch()
    while not Path(buku).with_suffix(".lanjut").exists():
        time.sleep(0.02)
    uow.note(v.nomor)


if __name__ == "__main__":
    alamat, jenis, buku = sys.argv[1:]
    serve(WorkerRuntime(alamat, [declare(jenis, slow)], lambda: UnitSqlite(Path(buku))))
