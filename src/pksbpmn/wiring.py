"""The one place where things are wired: settings in, a working application out.

The engine's client, the workers, the relay and the typesetting are imported where somebody asks for them: a listing
starts in half a second because it waits for none of them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy.orm import sessionmaker

from pksbpmn.camunda.deadline_table import TabelTenggatDmn
from pksbpmn.clock import SystemClock
from pksbpmn.documents.lembaga import muat_lembaga
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penomoran import POLA_BERKAS
from pksbpmn.domain.galat import PksError
from pksbpmn.registry import database, encrypted
from pksbpmn.registry.document_store import GudangBerkas
from pksbpmn.registry.holiday_table import muat_kalender
from pksbpmn.registry.unit_of_work import Perlengkapan, UnitOfWorkSql
from pksbpmn.registry.vault import Brankas, baca_kunci
from pksbpmn.transport_security import periksa_jalur
from pksbpmn.usecases.ports import Lembaga
from pksbpmn.usecases.surat.data_surat import DataSurat

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import timedelta
    from pathlib import Path

    import sqlalchemy as sa
    from sqlalchemy.orm import Session

    from pksbpmn.camunda.client import CamundaClient
    from pksbpmn.camunda.embedded import MesinBerjalan
    from pksbpmn.camunda.runtime import Handler, WorkerRuntime
    from pksbpmn.documents.render import PembuatPdf
    from pksbpmn.domain.surat.halaman import Halaman
    from pksbpmn.registry.relay import Relay
    from pksbpmn.settings import Settings
    from pksbpmn.usecases.ports import Clock, Lembaga, UnitOfWork
    from pksbpmn.usecases.surat.data_surat import DataSurat


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
        from pksbpmn.camunda.client import CamundaClient  # noqa: PLC0415

        return CamundaClient(camunda.grpc, camunda.rest, camunda.manajemen)

    def relay(self, camunda: AlamatCamunda, sewa: timedelta | None = None) -> Relay:
        """The outbox relay; `sewa` is how long it holds a row."""
        from pksbpmn.mail.smtp import PengirimSmtp  # noqa: PLC0415
        from pksbpmn.registry.audit_chain import jangkarkan  # noqa: PLC0415
        from pksbpmn.registry.relay import SEWA, Relay  # noqa: PLC0415

        return Relay(
            self.database,
            self.uow,
            self.clock,
            PengirimSmtp(self.settings, self.clock),
            self.client(camunda),
            harian=lambda: jangkarkan(self.database, self.brankas, self.clock, self.settings.anchor_file),
            sewa=SEWA if sewa is None else sewa,
        )

    def worker(
        self, camunda: AlamatCamunda, handlers: Iterable[Handler], health_port: int | None = None
    ) -> WorkerRuntime:
        """A worker runtime with these handlers (`workers.pilih`)."""
        from pksbpmn.camunda.runtime import WorkerRuntime  # noqa: PLC0415
        from pksbpmn.registry.state import keadaan  # noqa: PLC0415

        return WorkerRuntime(
            camunda.grpc,
            handlers,
            self.uow,
            health_port=health_port,
            facts=lambda: keadaan(self.database, self.clock.now()),
        )


class _PembuatPdfNanti:
    """`PembuatPdf`, built when the first document is asked for."""

    def __init__(self, lembaga: Lembaga) -> None:
        self._lembaga = lembaga

    @cached_property
    def _pembuat(self) -> PembuatPdf:
        from pksbpmn.documents.render import PembuatPdf  # noqa: PLC0415

        return PembuatPdf(self._lembaga)

    def susun(self, data: DataSurat) -> Halaman:
        """The page of one letter."""
        return self._pembuat.susun(data)

    def cetak(self, halaman: Halaman) -> bytes:
        """The PDF of a page."""
        return self._pembuat.cetak(halaman)

    def lembar(self, baris: Sequence[tuple[str, str, str, float | None]], bentuk: str) -> bytes:
        """Figures as a "csv" or "xlsx" file."""
        return self._pembuat.lembar(baris, bentuk)


def rakit(settings: Settings) -> Aplikasi:
    """Open the registry at its newest schema and put everything together."""
    periksa_jalur(settings)
    engine = database.buka(settings.database)
    brankas = _brankas(settings, engine)
    database.mutakhirkan(engine)
    brankas.pakai_penanda(database.cocokkan_kunci(engine))
    clock = _clock(settings)
    lembaga = muat_lembaga(settings.lembaga_file)
    gudang = GudangBerkas(settings.documents_dir, brankas)
    perlengkapan = Perlengkapan(
        clock=clock,
        kalender=muat_kalender(settings.holidays_file, terima_perkiraan=settings.holidays_accept_estimates),
        tabel_tenggat=TabelTenggatDmn(),
        pembuat=_PembuatPdfNanti(lembaga),
        documents=gudang,
        lembaga=lembaga,
        pola_nomor_surat=settings.letter_number_pattern,
        pola_nomor_berkas=dict.fromkeys(JenisBerkas, POLA_BERKAS)
        | {JenisBerkas.LAPORAN: settings.complaint_number_pattern},
    )
    sesi = sessionmaker(engine, expire_on_commit=False)
    return Aplikasi(settings, clock, engine, brankas, gudang, sesi, perlengkapan)


def _clock(settings: Settings) -> Clock:
    if settings.clock_url is None:
        return SystemClock()
    from pksbpmn.camunda.engine_clock import EngineClock  # noqa: PLC0415

    return EngineClock(settings.clock_url)


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
    from pksbpmn.camunda.embedded import mesin_berjalan  # noqa: PLC0415

    mesin = mesin_berjalan(engine_dir(settings))
    if mesin is None:
        raise PksError(
            "Mesin proses tidak berjalan.",
            "Jalankan `pksbpmn jalankan`, atau isi PKSBPMN_CLUSTER_GRPC dan PKSBPMN_CLUSTER_REST.",
        )
    return dari_mesin(mesin, settings.clock_url)


def dari_mesin(mesin: MesinBerjalan, clock_url: str | None = None) -> AlamatCamunda:
    """Addresses of an embedded engine."""
    return AlamatCamunda(mesin.grpc, mesin.rest, clock_url, dapat_mencari=mesin.operate is not None)


def engine_dir(settings: Settings) -> Path:
    """Data directory of the embedded engine."""
    return settings.data_dir / "engine"
