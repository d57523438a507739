"""A worker process for letters, its lease short; `mati` makes it die by SIGKILL between commit and completion."""

import os
import signal
import sys
from collections.abc import Mapping
from typing import Any

import workers
from pksbpmn.camunda.runtime import Limits, WorkerRuntime, serve
from pksbpmn.camunda.runtime.gateway import GrpcJobGateway
from pksbpmn.settings import Settings
from pksbpmn.wiring import assemble, cluster_address


class Dying(GrpcJobGateway):
    """The gateway of a worker that is killed when its first job is committed and not yet reported."""

    async def complete(self, key: int, variables: Mapping[str, Any]) -> None:
        os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    settings = Settings()
    serve(
        WorkerRuntime(
            cluster_address(settings).grpc,
            workers.pilih(["surat"]),
            assemble(settings).uow,
            health_port=settings.health_port,
            limits=Limits(lease=3.0),
            connect=Dying if sys.argv[1:] == ["mati"] else GrpcJobGateway,
        )
    )
