"""The one place where things are wired: settings in, a working application out.

The engine's client, the workers, the relay and the typesetting are imported where somebody asks for them: a listing
starts in half a second because it waits for none of them.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property, partial
from typing import TYPE_CHECKING

from sqlalchemy.orm import sessionmaker

from pksbpmn.camunda.deadline_table import TabelTenggatDmn
from pksbpmn.clock import SystemClock
from pksbpmn.documents.lembaga import load_lembaga
from pksbpmn.documents.own_words import own_words
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penomoran import POLA_BERKAS
from pksbpmn.domain.berkas.unggahan import BatasUnggahan
from pksbpmn.domain.galat import GalatSementara, PksError
from pksbpmn.registry import encrypted, installed_keys
from pksbpmn.registry.database import is_encrypted, open_database, upgrade_schema
from pksbpmn.registry.document_store import DocumentFolder
from pksbpmn.registry.holiday_table import load_calendar
from pksbpmn.registry.own_store import open_own
from pksbpmn.registry.read_memory import RememberingSession
from pksbpmn.registry.unit_of_work import Equipment, UnitOfWorkSql
from pksbpmn.registry.vault import Vault, read_keys
from pksbpmn.scanning.clamd import Clamd
from pksbpmn.transport_security import refuse_plaintext
from pksbpmn.usecases.journal import PEKERJA, PENGANTAR, SISTEM

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from datetime import datetime
    from pathlib import Path

    import sqlalchemy as sa

    from pksbpmn.camunda.access import Access
    from pksbpmn.camunda.client import CamundaClient
    from pksbpmn.camunda.embedded import RunningEngine
    from pksbpmn.camunda.runtime import Handler, WorkerRuntime
    from pksbpmn.camunda.runtime.limits import Limits
    from pksbpmn.documents.render import PdfTypesetter
    from pksbpmn.domain.berkas.pihak import Pihak
    from pksbpmn.domain.surat.data_surat import DataSurat
    from pksbpmn.domain.surat.halaman import Halaman, HalamanMentah
    from pksbpmn.domain.surat.tanda_tangan import NaskahTerbaca, PenandaTangan, SubjekSertifikat
    from pksbpmn.registry.anchor_trust import Trust
    from pksbpmn.registry.relay import Relay, UserTasks
    from pksbpmn.settings import Settings
    from pksbpmn.signing.penyegel import PadesPenyegel
    from pksbpmn.signing.remote import RemotePenyegel
    from pksbpmn.usecases.ports import Clock, Lembaga, Siapa, UnitOfWork, UnitOfWorkFactory


@dataclass(frozen=True)
class ClusterAddress:
    """Where the engine is; `management` only with a controlled clock. A broker alone cannot search tasks."""

    grpc: str
    rest: str
    management: str | None = None
    can_search: bool = True
    access: Access | None = None


def _sistem(_: UnitOfWork) -> str:
    return SISTEM


@dataclass(frozen=True)
class Application:
    """Everything the front doors need."""

    settings: Settings
    clock: Clock
    database: sa.Engine
    vault: Vault
    documents: DocumentFolder
    penyegel: LazyPenyegel
    _open_session: sessionmaker[RememberingSession]
    _equipment: Equipment

    def uow(self, siapa: Siapa = _sistem) -> UnitOfWork:
        """A new unit of work, in which `siapa` acts."""
        return UnitOfWorkSql(self._open_session, self._equipment, siapa)

    def hear_commits(self, hear: Callable[[], object]) -> None:
        """Tell somebody of each commit of a unit of work of this process, after it."""
        from sqlalchemy import event  # noqa: PLC0415

        event.listen(self._open_session, "after_commit", lambda _: hear())

    def _as(self, part: str) -> UnitOfWorkFactory:
        """Units of work in which a part of the program acts."""
        return lambda: self.uow(lambda _: part)

    def client(self, camunda: ClusterAddress, patience: float = 20.0) -> CamundaClient:
        """A client of the engine."""
        from pksbpmn.camunda.client import CamundaClient  # noqa: PLC0415

        return CamundaClient(camunda.grpc, camunda.rest, camunda.management, patience=patience, access=camunda.access)

    def check_access(self, camunda: ClusterAddress) -> None:
        """Raise what somebody must see to before a service starts: the engine does not let us in. It may be away."""
        with self.client(camunda, patience=1.0) as client, suppress(GalatSementara):
            client.check_access()

    def relay(self, camunda: ClusterAddress, lease: timedelta | None = None, tasks: UserTasks | None = None) -> Relay:
        """The outbox relay; `lease` is how long it holds a row, `tasks` what sees tasks, if not its search."""
        from pksbpmn.mail.smtp import SmtpSender  # noqa: PLC0415
        from pksbpmn.registry.outbox import LEASE  # noqa: PLC0415
        from pksbpmn.registry.relay import Relay  # noqa: PLC0415

        client = self.client(camunda)
        return Relay(
            self.database,
            self._as(PENGANTAR),
            self.clock,
            SmtpSender(self.settings, self.clock),
            client,
            tasks=tasks or client,
            daily=self._daily,
            minutely=self._minutely,
            lease=LEASE if lease is None else lease,
        )

    def buang_surel(self, id_kiriman: Collection[str]) -> int:
        """Take mails out of the local mailbox (`Pemusnah`)."""
        from pksbpmn.mail.local_mailbox import remove_mail  # noqa: PLC0415

        return remove_mail(self.settings.mailbox_dir, id_kiriman)

    def bersihkan(self) -> None:
        """Leave nothing of what rows held before in the files of the database (`Pemusnah`)."""
        from pksbpmn.registry.scrub import scrub  # noqa: PLC0415

        scrub(self.database)

    def _minutely(self) -> None:
        """Each minute the audit trail is anchored, where the registry itself keeps the key."""
        from pksbpmn.registry.anchor_registry import anchor_head  # noqa: PLC0415

        if self.settings.audit_public_key is None:
            anchor_head(self.database, self.clock, self.settings.anchor_file)

    def audit_trust(self) -> Trust:
        """What anchors are believed by: the public key of the signer apart, else what the registry keeps itself."""
        from pksbpmn.registry.anchor_registry import RegistryKeeper  # noqa: PLC0415
        from pksbpmn.registry.anchor_signer import public_key  # noqa: PLC0415
        from pksbpmn.registry.anchor_trust import Trust  # noqa: PLC0415

        keeper = RegistryKeeper(self.database)
        last = keeper.known_last()
        if (key := self.settings.audit_public_key) is not None:
            handed = last if last is not None and last.next_key == key else None
            return Trust(frozenset({key}), self.clock.now(), handed=handed)
        keys = frozenset(map(public_key, keeper.known_keys()))
        return Trust(keys, self.clock.now(), last, own=True)

    def _daily(self) -> None:
        """Once a day missing years of holidays and unsent letters are told."""
        from pksbpmn.usecases.permintaan.hari_libur import ingatkan_tabel  # noqa: PLC0415
        from pksbpmn.usecases.surat import ekspedisi  # noqa: PLC0415

        with self._as(PENGANTAR)() as uow:
            ingatkan_tabel(uow)
            ekspedisi.ingatkan(uow)
            uow.commit()

    def worker(
        self,
        camunda: ClusterAddress,
        handlers: Iterable[Handler],
        health_port: int | None = None,
        limits: Limits | None = None,
    ) -> WorkerRuntime:
        """A worker runtime with these handlers (`workers.pilih`)."""
        from pksbpmn.camunda.runtime import WorkerRuntime  # noqa: PLC0415
        from pksbpmn.camunda.runtime.gateway import GrpcJobGateway  # noqa: PLC0415
        from pksbpmn.registry.state import current_state  # noqa: PLC0415

        return WorkerRuntime(
            camunda.grpc,
            handlers,
            self._as(PEKERJA),
            health_port=health_port,
            limits=limits,
            connect=partial(GrpcJobGateway, access=camunda.access),
            facts=lambda: current_state(self.database, self.clock.now()),
        )


class _LazyTypesetter:
    """`PdfTypesetter`, built when the first document is asked for."""

    def __init__(self, lembaga: Lembaga, verification_url: str | None) -> None:
        self._lembaga, self._verification_url = lembaga, verification_url

    @cached_property
    def _typesetter(self) -> PdfTypesetter:
        from pksbpmn.documents.render import PdfTypesetter  # noqa: PLC0415

        return PdfTypesetter(self._lembaga, self._verification_url)

    def compose(self, data: DataSurat) -> HalamanMentah:
        """The page of one letter."""
        return self._typesetter.compose(data)

    def issue(self, konsep: Halaman, data: DataSurat) -> HalamanMentah:
        """The page of the letter that a draft becomes."""
        return self._typesetter.issue(konsep, data)

    def own_words(self) -> frozenset[str]:
        """The words of the wordings."""
        return own_words()

    def print_pdf(self, halaman: Halaman, *, konsep: bool = False) -> bytes:
        """The PDF of a page."""
        return self._typesetter.print_pdf(halaman, konsep=konsep)

    def sheet(self, rows: Sequence[tuple[str, str, str, float | None]], file_format: str) -> bytes:
        """Figures as a "csv" or "xlsx" file."""
        return self._typesetter.sheet(rows, file_format)


class LazyPenyegel:
    """Who signs, chosen by the settings when the first document is signed or checked."""

    def __init__(self, settings: Settings, buka: UnitOfWorkFactory) -> None:
        self._settings, self._buka = settings, buka

    @cached_property
    def _penyegel(self) -> PadesPenyegel | RemotePenyegel:
        from pksbpmn.signing import choose  # noqa: PLC0415

        return choose(self._settings, self._buka)

    def tanda_tangani(self, pdf: bytes, oleh: PenandaTangan, waktu: datetime) -> bytes:
        """The PDF with a signature."""
        return self._penyegel.tanda_tangani(pdf, oleh, waktu)

    def baca(self, pdf: bytes, waktu: datetime) -> NaskahTerbaca:
        """What the signatures in a PDF say."""
        return self._penyegel.baca(pdf, waktu)

    def subjek(self, pihak: Pihak) -> tuple[SubjekSertifikat, ...]:
        """Whose certificates sign for a party."""
        return self._penyegel.subjek(pihak)

    def expiries(self, waktu: datetime) -> dict[str, datetime]:
        """When certificates end that somebody must renew."""
        return self._penyegel.expiries(waktu)


def assemble(settings: Settings, clock: Clock | None = None, *, outlives_power_cut: bool = True) -> Application:
    """Open the registry at its newest schema and put everything together, on the clock of the settings or another.

    A stage, where nothing is real, need not outlive a power cut; no setting says so.
    """
    refuse_plaintext(settings)
    database = open_database(settings.database, outlives_power_cut=outlives_power_cut)
    vault = _vault(settings, database)
    installed_keys.admit(database, vault)
    upgrade_schema(database)
    installed_keys.admit(database, vault)
    clock = clock or _clock(settings)
    if settings.audit_public_key is None:
        from pksbpmn.registry.anchor_registry import install_key  # noqa: PLC0415

        install_key(database, clock, settings.anchor_file)
    lembaga = load_lembaga(settings.lembaga_file)
    documents = DocumentFolder(settings.documents_dir, vault)
    open_own(database, documents)
    open_session = sessionmaker(database, class_=RememberingSession, expire_on_commit=False)
    penyegel = LazyPenyegel(settings, lambda: UnitOfWorkSql(open_session, equipment, _sistem))
    equipment = Equipment(
        clock=clock,
        kalender=load_calendar(settings.holidays_file, accept_estimates=settings.holidays_accept_estimates),
        tabel_tenggat=TabelTenggatDmn(),
        typesetter=_LazyTypesetter(lembaga, settings.verification_url),
        documents=documents,
        penyegel=penyegel,
        lembaga=lembaga,
        pola_nomor_surat=settings.letter_number_pattern,
        pola_nomor_berkas=dict.fromkeys(JenisBerkas, POLA_BERKAS)
        | {JenisBerkas.LAPORAN: settings.complaint_number_pattern},
        batas_unggahan=BatasUnggahan(
            settings.upload_max_mb * 2**20, settings.upload_max_files, settings.upload_max_total_mb * 2**20
        ),
        masa_pernyataan=timedelta(minutes=settings.decision_minutes),
        masa_keberatan=timedelta(days=settings.erasure_objection_days),
        pemindai=Clamd(settings.clamd) if settings.clamd else None,
    )
    return Application(settings, clock, database, vault, documents, penyegel, open_session, equipment)


def _clock(settings: Settings) -> Clock:
    if settings.clock_url is None:
        return SystemClock()
    from pksbpmn.camunda.engine_clock import EngineClock  # noqa: PLC0415

    return EngineClock(settings.clock_url)


def _vault(settings: Settings, database: sa.Engine) -> Vault:
    """The keys of this registry, at work in its encrypted columns; a new registry may get a new key."""
    value = settings.encryption_keys.get_secret_value() if settings.encryption_keys else None
    keys = read_keys(value, settings.key_file, may_create=not is_encrypted(database))
    vault = Vault(keys)
    encrypted.install(database, vault)
    return vault


def cluster_address(settings: Settings) -> ClusterAddress:
    """The configured cluster, else the embedded engine that runs on the data directory. Raises PksError for neither."""
    if settings.cluster_grpc:
        if not settings.cluster_rest:
            raise PksError("PKSBPMN_CLUSTER_GRPC diisi tanpa PKSBPMN_CLUSTER_REST.", "Isi keduanya.")
        from pksbpmn.camunda.access import access_of  # noqa: PLC0415

        access = access_of(settings)
        return ClusterAddress(settings.cluster_grpc, settings.cluster_rest, settings.clock_url, access=access)
    from pksbpmn.camunda.embedded import running_engine  # noqa: PLC0415

    engine = running_engine(engine_dir(settings))
    if engine is None:
        raise PksError(
            "Mesin proses tidak berjalan.",
            "Jalankan `pksbpmn jalankan`, atau isi PKSBPMN_CLUSTER_GRPC dan PKSBPMN_CLUSTER_REST.",
        )
    return address_of(engine, settings.clock_url)


def address_of(engine: RunningEngine, clock_url: str | None = None) -> ClusterAddress:
    """Addresses of an embedded engine."""
    from pksbpmn.camunda.access import Access  # noqa: PLC0415
    from pksbpmn.camunda.embedded import read_login  # noqa: PLC0415

    access = Access(login=read_login(engine.data_dir))
    return ClusterAddress(engine.grpc, engine.rest, clock_url, can_search=engine.operate is not None, access=access)


def engine_dir(settings: Settings) -> Path:
    """Data directory of the embedded engine."""
    return settings.data_dir / "engine"
