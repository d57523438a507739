"""The one place where things are wired: settings in, a working application out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.orm import Session, sessionmaker

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.embedded import MesinBerjalan, UkuranMesin, mesin_berjalan
from pksbpmn.camunda.runtime import Handler, WorkerRuntime
from pksbpmn.clock import EngineClock, SystemClock
from pksbpmn.documents.lembaga import muat_lembaga
from pksbpmn.documents.render import PembuatPdf
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penomoran import POLA_BERKAS
from pksbpmn.domain.galat import PksError
from pksbpmn.mail.smtp import PengirimSmtp
from pksbpmn.registry import database, encrypted
from pksbpmn.registry.audit_chain import jangkarkan
from pksbpmn.registry.document_store import GudangBerkas
from pksbpmn.registry.holiday_table import muat_kalender
from pksbpmn.registry.relay import SEWA, Relay
from pksbpmn.registry.state import keadaan
from pksbpmn.registry.unit_of_work import Perlengkapan, UnitOfWorkSql
from pksbpmn.registry.vault import Brankas, baca_kunci
from pksbpmn.settings import Settings
from pksbpmn.transport_security import periksa_jalur
from pksbpmn.usecases.ports import Clock, UnitOfWork


@dataclass(frozen=True)
class AlamatCamunda:
    """Where the engine is; `manajemen` only with a controlled clock. A broker alone cannot search tasks."""

    grpc: str
    rest: str
    manajemen: str | None = None
    dapat_mencari: bool = True


@dataclass(frozen=True)
class Aplikasi:
    """Everything the front doors need."""

    settings: Settings
    clock: Clock
    database: sa.Engine
    brankas: Brankas
    gudang: GudangBerkas
    _sesi: sessionmaker[Session]
    _perlengkapan: Perlengkapan

    def uow(self) -> UnitOfWork:
        """A new unit of work."""
        return UnitOfWorkSql(self._sesi, self._perlengkapan)

    def client(self, camunda: AlamatCamunda) -> CamundaClient:
        """A client of the engine."""
        return CamundaClient(camunda.grpc, camunda.rest, camunda.manajemen)

    def relay(self, camunda: AlamatCamunda, sewa: timedelta = SEWA) -> Relay:
        """The outbox relay; `sewa` is how long it holds a row."""
        return Relay(
            self.database,
            self.uow,
            self.clock,
            PengirimSmtp(self.settings, self.clock),
            self.client(camunda),
            harian=lambda: jangkarkan(self.database, self.brankas, self.clock, self.settings.anchor_file),
            sewa=sewa,
        )

    def worker(
        self, camunda: AlamatCamunda, handlers: Iterable[Handler], health_port: int | None = None
    ) -> WorkerRuntime:
        """A worker runtime with these handlers (`workers.pilih`)."""
        return WorkerRuntime(
            camunda.grpc,
            handlers,
            self.uow,
            health_port=health_port,
            facts=lambda: keadaan(self.database, self.clock.now()),
        )


def rakit(settings: Settings) -> Aplikasi:
    """Open the registry at its newest schema and put everything together."""
    periksa_jalur(settings)
    engine = database.buka(settings.database)
    brankas = _brankas(settings, engine)
    database.mutakhirkan(engine)
    brankas.pakai_penanda(database.cocokkan_kunci(engine))
    clock: Clock = EngineClock(settings.clock_url) if settings.clock_url else SystemClock()
    lembaga = muat_lembaga(settings.lembaga_file)
    gudang = GudangBerkas(settings.documents_dir, brankas)
    perlengkapan = Perlengkapan(
        clock=clock,
        kalender=muat_kalender(settings.holidays_file, terima_perkiraan=settings.holidays_accept_estimates),
        pembuat=PembuatPdf(lembaga),
        documents=gudang,
        lembaga=lembaga,
        pola_nomor_surat=settings.letter_number_pattern,
        pola_nomor_berkas=dict.fromkeys(JenisBerkas, POLA_BERKAS)
        | {JenisBerkas.LAPORAN: settings.complaint_number_pattern},
    )
    sesi = sessionmaker(engine, expire_on_commit=False)
    return Aplikasi(settings, clock, engine, brankas, gudang, sesi, perlengkapan)


def _brankas(settings: Settings, engine: sa.Engine) -> Brankas:
    """The keys of this registry, at work in its encrypted columns; a new registry may get a new key."""
    nilai = settings.encryption_keys.get_secret_value() if settings.encryption_keys else None
    kunci = baca_kunci(nilai, settings.key_file, boleh_buat=not database.terenkripsi(engine))
    brankas = Brankas(kunci)
    encrypted.pasang(engine, brankas)
    return brankas


def alamat_camunda(settings: Settings) -> AlamatCamunda:
    """The configured cluster, else the embedded engine that runs on the data directory. Raises PksError for neither."""
    if settings.cluster_grpc:
        if not settings.cluster_rest:
            raise PksError("PKSBPMN_CLUSTER_GRPC diisi tanpa PKSBPMN_CLUSTER_REST.", "Isi keduanya.")
        return AlamatCamunda(settings.cluster_grpc, settings.cluster_rest, settings.clock_url)
    mesin = mesin_berjalan(engine_dir(settings))
    if mesin is None:
        raise PksError(
            "Mesin proses tidak berjalan.",
            "Jalankan `pksbpmn up`, atau isi PKSBPMN_CLUSTER_GRPC dan PKSBPMN_CLUSTER_REST.",
        )
    return dari_mesin(mesin, settings.clock_url)


def dari_mesin(mesin: MesinBerjalan, clock_url: str | None = None) -> AlamatCamunda:
    """Addresses of an embedded engine."""
    return AlamatCamunda(mesin.grpc, mesin.rest, clock_url, mesin.ukuran is UkuranMesin.LENGKAP)


def engine_dir(settings: Settings) -> Path:
    """Data directory of the embedded engine."""
    return settings.data_dir / "engine"
