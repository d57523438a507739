"""A stage whose parts can be taken away: a broker on fixed ports, and workers that are processes."""

import contextlib
import os
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from email.message import EmailMessage
from pathlib import Path
from typing import Any, Self

import httpx
import sqlalchemy as sa

from pksbpmn.camunda.deployment import deploy_diagrams
from pksbpmn.camunda.embedded import EngineSize, RunningEngine, start, stop
from pksbpmn.camunda.embedded.ports import choose_ports
from pksbpmn.camunda.records import RecordStream, UserTask
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.mail.local_mailbox import LocalMailbox, read_mail
from pksbpmn.registry import tables
from pksbpmn.settings import Settings
from pksbpmn.stories.model import cerita_proyek
from pksbpmn.usecases.laporan import lapor as penerimaan
from pksbpmn.wiring import ClusterAddress, assemble
from tests.porta import tiga_porta

PEKERJA = ("-m", "workers")
PEKERJA_SEBELUM_SURAT = (*PEKERJA, "laporan")
PEKERJA_UJI = (str(Path(__file__).with_name("pekerja_uji.py")),)
_CERITA = "sertifikat-pelatihan"


def tunggu(syarat: Callable[[], bool], batas: float = 90.0) -> None:
    """Wait until `syarat` holds; fails the test after `batas` seconds."""
    sampai = time.monotonic() + batas
    while not syarat():
        assert time.monotonic() < sampai, "the awaited state never came"
        time.sleep(0.05)


class PanggungTangguh:
    """The registry, the relay and the mailbox stay; the broker and the workers come and go."""

    def __init__(self, folder: Path) -> None:
        self._tumpukan = contextlib.ExitStack()
        self._folder = folder
        self.stream = RecordStream()
        self._tumpukan.callback(self.stream.close)
        kotak = LocalMailbox(folder / "mailbox", 0)
        kotak.start()
        self._tumpukan.callback(kotak.stop)
        dasar = Settings(_env_file=None)
        self._settings = dasar.model_copy(
            update={
                "data_dir": folder,
                "database_url": None,
                "smtp_host": "127.0.0.1",
                "smtp_port": kotak.port,
                "holidays_accept_estimates": True,
            }
            | tiga_porta()
        )
        self._tumpukan.callback(self.hentikan_mesin)
        mesin = self.jalankan_mesin()
        self._alamat = ClusterAddress(mesin.grpc, mesin.rest)
        self._app = assemble(self._settings)
        self.client = self._app.client(self._alamat)
        self._tumpukan.callback(self.client.close)
        deploy_diagrams(self.client)
        self.relay = self._app.relay(self._alamat)
        self._jalankan_relay()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._tumpukan.close()

    def jalankan_mesin(self) -> RunningEngine:
        """Start the broker, on the same data and the same ports every time."""
        return start(
            EngineSize.BROKER,
            settings=self._settings,
            data_dir=self._folder / "engine",
            export_to=self.stream.url,
        )

    def hentikan_mesin(self) -> None:
        """Stop the broker."""
        stop(self._folder / "engine")

    def _jalankan_relay(self) -> None:
        henti = threading.Event()
        utas = threading.Thread(target=self.relay.run, args=(henti,), name="relay", daemon=True)
        utas.start()
        self._tumpukan.callback(utas.join, 60)
        self._tumpukan.callback(henti.set)

    @contextmanager
    def pekerja(self, *perintah: str) -> Iterator["Pekerja"]:
        """A worker process; what is left of it is killed at the end."""
        porta = choose_ports(Settings(_env_file=None)).command
        lingkungan = os.environ | {
            "PKSBPMN_DATA_DIR": str(self._folder),
            "PKSBPMN_CLUSTER_GRPC": self._alamat.grpc,
            "PKSBPMN_CLUSTER_REST": self._alamat.rest,
            "PKSBPMN_HOLIDAYS_ACCEPT_ESTIMATES": "true",
            "PKSBPMN_HEALTH_PORT": str(porta),
        }
        proses = subprocess.Popen([sys.executable, *perintah], env=lingkungan, cwd=self._folder)
        try:
            yield Pekerja(proses, f"http://127.0.0.1:{porta}")
        finally:
            proses.kill()
            proses.wait()

    def lapor(self) -> str:
        """File a complaint; its number."""
        cerita = cerita_proyek()[_CERITA]
        with self._app.uow() as uow:
            nomor = penerimaan.lapor(uow, cerita.laporan_pada(uow.clock.now().date()))
            uow.commit()
        return nomor

    def tunggu_tugas(self, nomor: str, elemen: str) -> UserTask:
        """The user task, as soon as the complaint has come to it."""
        ada: list[UserTask] = []

        def datang() -> bool:
            ada[:] = [t for t in self.stream.open_user_tasks(nomor) if t.element_id == elemen]
            return bool(ada)

        tunggu(datang)
        return ada[0]

    @contextmanager
    def registri_terkunci(self) -> Iterator[None]:
        """Nobody else can write: whoever has begun a job waits in the middle of it."""
        with contextlib.closing(sqlite3.connect(self._folder / "registri.sqlite3", isolation_level=None)) as c:
            c.execute("PRAGMA busy_timeout=30000")
            c.execute("BEGIN IMMEDIATE")
            yield
            c.execute("ROLLBACK")

    def surat(self, nomor: str) -> list[Surat]:
        """The letters of a complaint."""
        with self._app.uow() as uow:
            return uow.surat.find(nomor_berkas=nomor)

    def surel(self, surat: Surat) -> list[EmailMessage]:
        """The mails that carry a letter, by its kind and number."""
        return [m for m in read_mail(self._settings.mailbox_dir) if f"surat nomor {surat.nomor} " in _badan(m)]

    def surat_terbit(self) -> Counter[str]:
        """How often the registry says that a letter was issued, by complaint."""
        t = tables.metadata.tables["audit"]
        with self._app.database.connect() as c:
            baris = c.execute(sa.select(t.c.nomor_berkas).where(t.c.peristiwa == "surat-terbit"))
            return Counter(str(n) for n in baris.scalars())


class Pekerja:
    """A worker process and its health endpoint."""

    def __init__(self, proses: subprocess.Popen[bytes], kesehatan: str) -> None:
        self.proses = proses
        self._kesehatan = kesehatan

    def siap(self) -> bool:
        """The engine answered it."""
        return bool(self._kerja().get("ready"))

    def memegang(self) -> bool:
        """It holds a job."""
        return bool(self._kerja().get("held"))

    def _kerja(self) -> dict[str, Any]:
        try:
            return dict(httpx.get(f"{self._kesehatan}/working", trust_env=False, timeout=5).json())
        except httpx.TransportError:
            return {}


def _badan(mail: EmailMessage) -> str:
    bagian = mail.get_body(("plain",))
    return str(bagian.get_content()) if bagian else ""
