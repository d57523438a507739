"""A worker or relay process as the harness runs it: short leases and pauses, so that minutes are enough."""

import faulthandler
import logging
import signal
import sys
import threading
from datetime import timedelta

import workers
from pksbpmn.camunda.runtime import Limits, serve
from pksbpmn.camunda.runtime.gateway import GrpcJobGateway
from pksbpmn.camunda.runtime.worker import WorkerRuntime
from pksbpmn.cli.logging_setup import set_up_logging
from pksbpmn.settings import Settings
from pksbpmn.wiring import Application, assemble, cluster_address

SEWA = timedelta(seconds=8)
BATAS = Limits(lease=4.0, back_off_first=0.2, back_off_most=2.0, poll_wait=2.0, stream_life=20.0, silence=4.0)


def worker(aplikasi: Application) -> None:
    """Until the end."""
    alamat = cluster_address(aplikasi.settings).grpc
    serve(WorkerRuntime(alamat, workers.pilih(), aplikasi.uow, limits=BATAS, connect=GrpcJobGateway))


def relay(aplikasi: Application) -> None:
    """Until the end."""
    aplikasi.relay(cluster_address(aplikasi.settings), SEWA).run(threading.Event(), 0.05)


if __name__ == "__main__":
    faulthandler.register(signal.SIGUSR1)  # who waits for whom, when a run asks
    set_up_logging()
    logging.getLogger().setLevel(logging.WARNING)
    {"pekerja": worker, "pengantar": relay}[sys.argv[1]](assemble(Settings(_env_file=None)))
