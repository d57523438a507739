"""The stage: an embedded engine on a controlled clock with workers, relay and a local mailbox, for demo and tests."""

import contextlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import workers
from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.deployment import deploy_diagrams
from pksbpmn.camunda.embedded import EngineSize, RunningEngine, start
from pksbpmn.camunda.embedded.command_lines import BULK_BYTES, opensearch_url
from pksbpmn.camunda.embedded.download import DownloadProgress
from pksbpmn.camunda.embedded.ports import choose_ports
from pksbpmn.camunda.records import RecordStream, wait_until_idle
from pksbpmn.camunda.records.single_index import SingleIndex
from pksbpmn.camunda.records.state import MARKER
from pksbpmn.camunda.runtime import WorkerRuntime, run_in_thread
from pksbpmn.mail.local_mailbox import LocalMailbox
from pksbpmn.registry.relay import Relay
from pksbpmn.settings import Settings
from pksbpmn.wiring import Application, ClusterAddress, assemble

_JEDA_RELAY = 0.02


@dataclass(frozen=True)
class Panggung:
    """Everything a story needs. `maju` moves the clock, `tenang` waits until nothing is left to do."""

    mesin: RunningEngine
    stream: RecordStream
    app: Application
    client: CamundaClient
    relay: Relay
    runtime: WorkerRuntime

    def sekarang(self) -> datetime:
        """Now on the engine's clock, in Jakarta."""
        return self.app.clock.now()

    def maju(self, sampai: datetime) -> None:
        """Move the clock to `sampai`; call it only when idle, because leases and message TTLs run on it too."""
        beda = sampai - self.sekarang()
        self.client.clock_add(round(beda.total_seconds() * 1000))

    def tenang(self, batas: float = 60) -> None:
        """Wait until engine, workers and outbox have nothing to do at this moment of the clock."""
        wait_until_idle(self.stream, self._tanda, self.client.clock_now, self._diam, batas)

    def _diam(self) -> bool:
        return self.runtime.idle and self.relay.is_empty()

    def _tanda(self, kunci: str) -> None:
        self.client.publish_message(MARKER, kunci, {"isi": "." * BULK_BYTES})


@contextmanager
def buka_panggung(
    ukuran: EngineSize,
    folder: Path,
    *,
    database_url: str | None = None,
    simpan_rekaman: bool = False,
    kemajuan: DownloadProgress | None = None,
) -> Iterator[Panggung]:
    """Start everything in `folder`, at the next nine o'clock in Jakarta.

    The engine's clock can only go forward: set back, its timers would wait until the old time has come again
    (measured on 8.6.0). So the stage runs into years to come, and takes estimated holidays for theirs.
    On leaving, workers, relay and mailbox stop; the engine goes on.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with contextlib.ExitStack() as tumpukan:
        stream = RecordStream(keep=simpan_rekaman)
        tumpukan.callback(stream.close)
        kotak = LocalMailbox(folder / "mailbox", 0)
        kotak.start()
        tumpukan.callback(kotak.stop)
        dasar = Settings()
        perantara = None
        if ukuran is EngineSize.FULL:
            porta = choose_ports(dasar)
            dasar = dasar.model_copy(update={"engine_port_opensearch": porta.opensearch})
            satu = SingleIndex(opensearch_url(porta))
            tumpukan.callback(satu.close)
            perantara = satu.url
        mesin = start(
            ukuran,
            settings=dasar,
            data_dir=folder / "engine",
            controlled_clock=True,
            export_to=stream.url,
            opensearch_proxy=perantara,
            progress=kemajuan,
        )
        alamat = ClusterAddress(mesin.grpc, mesin.rest, mesin.management)
        settings = dasar.model_copy(
            update={
                "data_dir": folder,
                "smtp_host": "127.0.0.1",
                "smtp_port": kotak.port,
                "smtp_user": None,
                "smtp_tls": False,
                "clock_url": mesin.management,
                "database_url": database_url,
                "holidays_accept_estimates": True,
            }
        )
        app = assemble(settings)
        client = app.client(alamat)
        tumpukan.callback(client.close)
        deploy_diagrams(client)
        relay = app.relay(alamat)
        runtime = app.worker(alamat, workers.pilih())
        panggung = Panggung(mesin, stream, app, client, relay, runtime)
        panggung.maju(_pagi_berikut(panggung.sekarang()))
        henti = threading.Event()
        utas = threading.Thread(target=relay.run, args=(henti, _JEDA_RELAY), name="relay", daemon=True)
        utas.start()
        tumpukan.callback(utas.join, 30)
        tumpukan.callback(henti.set)
        tumpukan.enter_context(run_in_thread(runtime))
        yield panggung


def _pagi_berikut(sekarang: datetime) -> datetime:
    pagi = sekarang.replace(hour=9, minute=0, second=0, microsecond=0)
    return pagi if pagi > sekarang else pagi + timedelta(days=1)
