"""A worker or relay process as the harness runs it: short leases and pauses, so that minutes are enough."""

import logging
import sys
import threading
from datetime import timedelta

import workers
from pksbpmn.camunda.runtime import Limits, serve
from pksbpmn.camunda.runtime.gateway import GrpcJobGateway
from pksbpmn.camunda.runtime.worker import WorkerRuntime
from pksbpmn.cli.logging_setup import set_up_logging
from pksbpmn.settings import Settings
from pksbpmn.wiring import Aplikasi, alamat_camunda, rakit

SEWA = timedelta(seconds=8)
BATAS = Limits(lease=4.0, back_off_first=0.2, back_off_most=2.0, poll_wait=2.0, stream_life=20.0, silence=4.0)


def pekerja(aplikasi: Aplikasi) -> None:
    """Until the end."""
    alamat = alamat_camunda(aplikasi.settings).grpc
    serve(WorkerRuntime(alamat, workers.pilih(), aplikasi.uow, limits=BATAS, connect=GrpcJobGateway))


def pengantar(aplikasi: Aplikasi) -> None:
    """Until the end."""
    aplikasi.relay(alamat_camunda(aplikasi.settings), SEWA).jalankan(threading.Event(), 0.05)


if __name__ == "__main__":
    set_up_logging()
    logging.getLogger().setLevel(logging.WARNING)
    {"pekerja": pekerja, "pengantar": pengantar}[sys.argv[1]](rakit(Settings(_env_file=None)))
