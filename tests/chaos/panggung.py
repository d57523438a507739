"""The stage: broker, database, mailbox, proxies before each, and worker and relay processes that are restarted."""

import contextlib
import os
import resource
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Self

import psutil
import sqlalchemy as sa

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.deployment import deploy_diagrams
from pksbpmn.camunda.embedded import EngineSize, start, stop
from pksbpmn.camunda.embedded.state import RunningEngine, processes_on
from pksbpmn.camunda.records import RecordStream
from pksbpmn.mail.local_mailbox import LocalMailbox
from pksbpmn.settings import Settings
from pksbpmn.wiring import Application, assemble
from tests.chaos.proksi import Garis, Proksi
from tests.porta import tiga_porta

PEKERJA, PENGANTAR = "pekerja", "pengantar"
_PROSES = ((PEKERJA, 0), (PEKERJA, 1), (PENGANTAR, 0), (PENGANTAR, 1))
_AKAR = Path(__file__).parents[2]


class PanggungKacau:
    """`database_url` of a PostgreSQL database, or None for SQLite in `folder`. The teller goes past the proxies."""

    def __init__(self, folder: Path, database_url: str | None) -> None:
        self._tumpukan = contextlib.ExitStack()
        self.folder = folder
        self.stream = RecordStream()
        self._tumpukan.callback(self.stream.close)
        self.kotak = LocalMailbox(folder / "mailbox", 0)
        self.kotak.start()
        self._tumpukan.callback(self.kotak.stop)
        dasar = Settings(_env_file=None)
        self.settings = dasar.model_copy(
            update={
                "data_dir": folder,
                "database_url": database_url,
                "holidays_accept_estimates": True,
            }
            | tiga_porta()
        )
        self._tumpukan.callback(stop, folder / "engine")
        mesin = self.jalankan_mesin()
        self.grpc, self.smtp = self._proksi(int(mesin.grpc.rpartition(":")[2])), self._proksi(self.kotak.port)
        alamat = sa.make_url(database_url) if database_url else None
        self.basis_data = self._proksi(alamat.port) if alamat is not None and alamat.port else None
        lewat_proksi = alamat.set(port=self.basis_data.porta) if alamat is not None and self.basis_data else None
        self._lingkungan = os.environ | {
            "PKSBPMN_DATA_DIR": str(folder),
            "PKSBPMN_CLUSTER_GRPC": f"127.0.0.1:{self.grpc.porta}",
            "PKSBPMN_CLUSTER_REST": mesin.rest,
            "PKSBPMN_SMTP_PORT": str(self.smtp.porta),
            "PKSBPMN_HOLIDAYS_ACCEPT_ESTIMATES": "true",
            "PYTHONPATH": os.pathsep.join([str(_AKAR / "src"), str(_AKAR)]),  # this checkout, whatever is installed
        }
        if lewat_proksi is not None:
            self._lingkungan["PKSBPMN_DATABASE_URL"] = lewat_proksi.render_as_string(hide_password=False)
        self.app: Application = assemble(self.settings)
        self._tumpukan.callback(self.app.database.dispose)
        self.client = CamundaClient(mesin.grpc, mesin.rest, patience=1.0)
        self._tumpukan.callback(self.client.close)
        deploy_diagrams(self.client)
        self._anak: dict[tuple[str, int], subprocess.Popen[bytes]] = {}
        self._jaga = threading.Lock()
        self._usai = False
        for siapa in _PROSES:
            self._hidupkan(siapa)
        self._tumpukan.callback(self._matikan)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._tumpukan.close()

    def _proksi(self, porta: int) -> Proksi:
        proksi = Proksi(porta)
        self._tumpukan.callback(proksi.tutup)
        return proksi

    def jalankan_mesin(self) -> RunningEngine:
        """Start the broker on the same data and ports as before."""
        return start(
            EngineSize.BROKER, settings=self.settings, data_dir=self.folder / "engine", export_to=self.stream.url
        )

    def _hidupkan(self, siapa: tuple[str, int]) -> None:
        with self._jaga, (self.folder / f"{siapa[0]}-{siapa[1]}.log").open("ab") as log:
            if not self._usai:
                perintah = [sys.executable, "-m", "tests.chaos.proses", siapa[0]]
                self._anak[siapa] = subprocess.Popen(
                    perintah, env=self._lingkungan, cwd=self.folder, stdout=log, stderr=log
                )

    def _matikan(self) -> None:
        with self._jaga:
            self._usai = True
        for anak in self._anak.values():
            anak.kill()
            anak.wait()

    def bunuh(self, peran: str, ke: int) -> None:
        """Kill -9 a process; another one takes its place."""
        anak = self._anak[peran, ke]
        anak.kill()
        anak.wait()
        self._hidupkan((peran, ke))

    @contextlib.contextmanager
    def beku(self, peran: str, ke: int) -> Iterator[None]:
        """SIGSTOP, later SIGCONT."""
        anak = self._anak[peran, ke]
        anak.send_signal(signal.SIGSTOP)
        try:
            yield
        finally:
            anak.send_signal(signal.SIGCONT)

    @contextlib.contextmanager
    def disk_penuh(self) -> Iterator[None]:
        """No file of a worker or relay may grow: what EDQUOT does to a process, by RLIMIT_FSIZE."""
        batas = {a.pid: resource.prlimit(a.pid, resource.RLIMIT_FSIZE) for a in self._anak.values()}
        for pid, (_, keras) in batas.items():
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (1, keras))
        try:
            yield
        finally:
            for pid, semula in batas.items():
                with contextlib.suppress(ProcessLookupError):
                    resource.prlimit(pid, resource.RLIMIT_FSIZE, semula)

    @contextlib.contextmanager
    def basis_data_menolak(self) -> Iterator[None]:
        """PostgreSQL: connections are cut and refused. SQLite: somebody else holds the write lock."""
        if self.basis_data is not None:
            with self.garis(self.basis_data, Garis.PUTUS):
                yield
            return
        with self.app.database.connect() as c:
            c.exec_driver_sql("SELECT 1")
            yield
            c.rollback()

    @contextlib.contextmanager
    def garis(self, proksi: Proksi, garis: Garis) -> Iterator[None]:
        """A line that is bad for a while."""
        proksi.jadi(garis)
        try:
            yield
        finally:
            proksi.jadi(Garis.BAIK)

    def bunuh_mesin(self) -> None:
        """Kill -9 the broker and start it again."""
        for proses in processes_on(self.folder / "engine"):
            proses.kill()
            with contextlib.suppress(psutil.TimeoutExpired):
                proses.wait(20)
        self.jalankan_mesin()

    @contextlib.contextmanager
    def mesin_beku(self) -> Iterator[None]:
        """SIGSTOP the broker, later SIGCONT."""
        semua = processes_on(self.folder / "engine")
        for proses in semua:
            proses.suspend()
        try:
            yield
        finally:
            for proses in semua:
                proses.resume()

    def tunggu(self, syarat: Callable[[], object], batas: float, apa: str) -> None:
        """Until it holds; RuntimeError after `batas` seconds."""
        sampai = time.monotonic() + batas
        while not syarat():
            if time.monotonic() > sampai:
                raise RuntimeError(f"tidak tercapai dalam {batas:.0f} detik: {apa}")
            time.sleep(0.1)
