"""The outbox relay as a service."""

import signal
import threading

from pksbpmn.cli.context import Cli
from pksbpmn.cli.layanan.kunci_dipakai import dipakai
from pksbpmn.cli.logging_setup import set_up_logging
from pksbpmn.tracing import set_up_tracing


def pengantar(cli: Cli) -> None:
    """Jalankan pengantar kotak keluar (surel dan pesan ke mesin) sampai SIGTERM atau Ctrl-C."""
    set_up_logging()
    with dipakai(cli.settings.data_dir):
        cli.require_administrator()
        application = cli.application
        set_up_tracing(cli.settings.otel_endpoint, "pksbpmn-relay")
        application.check_access(cli.engine_address)
        relay = application.relay(cli.engine_address)
        ended = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_: ended.set())
        relay.run(ended)
