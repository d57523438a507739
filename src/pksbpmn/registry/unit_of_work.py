"""The unit of work on SQLAlchemy, its counters and job results."""

from collections.abc import Callable, Collection, Hashable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from types import TracebackType
from typing import Any, Self, TypeVar

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.unggahan import BATAS_BAWAAN, BatasUnggahan
from pksbpmn.domain.tenggat.kalender import KalenderKerja
from pksbpmn.registry import mentions, tables
from pksbpmn.registry.audit_chain import AuditSql
from pksbpmn.registry.derived import derive
from pksbpmn.registry.journal_chain import JurnalSql
from pksbpmn.registry.read_memory import RememberingSession
from pksbpmn.registry.repository import BerkasSql, RepositorySql
from pksbpmn.registry.statistics import StatistikSql
from pksbpmn.usecases.ports import (
    Clock,
    DocumentStore,
    Kait,
    Lembaga,
    Pemindai,
    Penyegel,
    Siapa,
    Typesetter,
    UnitOfWork,
)
from pksbpmn.usecases.ports.records import RECORDS
from pksbpmn.usecases.tabel_tenggat import TabelTenggat

T = TypeVar("T")

_TRANSACTIONS = 1_886_086_000
"""Of the database's advisory locks the one that all transactions share, and that one of them may want for itself."""
_BESIDE_OTHERS = sa.select(sa.func.pg_advisory_xact_lock_shared(_TRANSACTIONS))
_ALONE = sa.select(sa.func.pg_advisory_xact_lock(_TRANSACTIONS))


class NumberingSql:
    """Gapless counters: the row is locked until the transaction ends."""

    def __init__(self, session: RememberingSession) -> None:
        self._session = session

    def next(self, series: str, year: int) -> int:
        """The next number of the series in that year, from 1."""
        dialect = self._session.get_bind().dialect.name
        insert = (postgresql.insert if dialect == "postgresql" else sqlite.insert)(tables.penomoran)
        upsert = insert.values(deret=series, tahun=year, terakhir=1).on_conflict_do_update(
            index_elements=["deret", "tahun"], set_={"terakhir": tables.penomoran.c.terakhir + 1}
        )
        number = int(self._session.execute(upsert.returning(tables.penomoran.c.terakhir)).scalar_one())
        self._session.forget()  # it may have waited for who drew the one before
        return number


_RESULTS = tables.hasil_pekerjaan.c
_INSTANCE: sa.BindParameter[int] = sa.bindparam("instance")
_RESULT = sa.select(_RESULTS.hasil).where(_RESULTS.job_key == sa.bindparam("job_key"))
_RESULTS_OF = sa.select(_RESULTS.hasil).where(
    _RESULTS.jenis == sa.bindparam("job_type"), sa.or_(_RESULTS.instans == _INSTANCE, _RESULTS.instans.is_(None))
)
_NUMBER_OF = (
    sa.select(_RESULTS.nomor_berkas)
    .where(_RESULTS.instans == _INSTANCE, _RESULTS.nomor_berkas.is_not(None))
    .order_by(_RESULTS.job_key)
    .limit(1)
)
_KEEP = sa.insert(tables.hasil_pekerjaan)
"""Asked by every job, so prepared once."""


class JobResultsSql:
    """Results of done jobs, by job key."""

    def __init__(self, session: RememberingSession) -> None:
        self._session = session

    def get(self, job_key: int) -> dict[str, Any] | None:
        """The stored result, or None."""
        result: dict[str, Any] | None = self._session.execute(_RESULT, {"job_key": job_key}).scalar()
        return result

    def put(
        self, job_key: int, job_type: str, result: dict[str, Any], *, instance: int = 0, number: str | None = None
    ) -> None:
        """Keep the result; a second one for the same job violates the primary key."""
        row = {"job_key": job_key, "jenis": job_type, "hasil": result, "instans": instance, "nomor_berkas": number}
        self._session.execute(_KEEP, row)

    def number_of(self, instance: int) -> str | None:
        """The case file that the first job of a process instance named, or None."""
        number: str | None = self._session.execute(_NUMBER_OF, {"instance": instance}).scalar()
        return number

    def of_instance(self, instance: int, job_type: str) -> list[dict[str, Any]]:
        """The results of these jobs in a process instance, or in none that is known."""
        return list(self._session.scalars(_RESULTS_OF, {"instance": instance, "job_type": job_type}))


@dataclass(frozen=True)
class Equipment:
    """What every unit of work carries besides the database."""

    clock: Clock
    kalender: KalenderKerja
    tabel_tenggat: TabelTenggat
    typesetter: Typesetter
    documents: DocumentStore
    penyegel: Penyegel
    lembaga: Lembaga
    pola_nomor_surat: str
    pola_nomor_berkas: Mapping[JenisBerkas, str]
    batas_unggahan: BatasUnggahan = BATAS_BAWAAN
    masa_pernyataan: timedelta = timedelta(minutes=15)
    masa_keberatan: timedelta = timedelta(days=14)
    selisih_jam: timedelta = timedelta(minutes=10)
    pemindai: Pemindai | None = None


class UnitOfWorkSql(UnitOfWork):
    """One transaction on the registry; leaving the block without `commit` writes nothing.

    The repositories of `Repositories` are made when they are asked for.
    """

    def __init__(self, open_session: Callable[[], RememberingSession], equipment: Equipment, siapa: Siapa) -> None:
        self._open_session = open_session
        self.siapa = siapa
        self.clock = equipment.clock
        self.kalender = equipment.kalender
        self.tabel_tenggat = equipment.tabel_tenggat
        self.typesetter = equipment.typesetter
        self.documents = equipment.documents
        self.penyegel = equipment.penyegel
        self.lembaga = equipment.lembaga
        self.batas_unggahan = equipment.batas_unggahan
        self.masa_pernyataan = equipment.masa_pernyataan
        self.masa_keberatan = equipment.masa_keberatan
        self.selisih_jam = equipment.selisih_jam
        self.pemindai = equipment.pemindai
        self.pola_nomor_surat = equipment.pola_nomor_surat
        self.pola_nomor_berkas = equipment.pola_nomor_berkas

    def __enter__(self) -> Self:
        self._session = self._open_session()
        self.numbering = NumberingSql(self._session)
        self.job_results = JobResultsSql(self._session)
        self._audit = AuditSql(self._session)
        self.audit = self._audit
        self.jurnal_akses = JurnalSql(self._session, self._audit)
        self.berkas = BerkasSql(self._session)
        self.statistik = StatistikSql(self._session)
        if self._several_at_once:
            self._session.execute(_BESIDE_OTHERS)
        return self

    def __getattr__(self, name: str) -> Any:
        if name not in RECORDS:
            raise AttributeError(name)
        repository = RepositorySql(self._session, RECORDS[name])
        setattr(self, name, repository)
        return repository

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._session.close()

    @property
    def _several_at_once(self) -> bool:
        return self._session.get_bind().dialect.name == "postgresql"

    def turunan(
        self, nomor: str, catatan: Sequence[Kait], hitung: Callable[[str, Any], T], ingatan: MutableMapping[Hashable, T]
    ) -> list[T]:
        """What `hitung` makes of each of these records of a case file."""
        return derive(self._session, nomor, tuple(catatan), hitung, ingatan)

    def bersebutan(self, sebutan: Collection[str]) -> set[str]:
        """Numbers of the case files whose texts have one of these mentions, and perhaps of others."""
        return mentions.files_with(self._session, sebutan)

    def catat_sebutan(self) -> None:
        """Make all mentions anew from the texts, while nobody writes. PksError for a row changed without the key."""
        self.alone()
        mentions.rebuild(self._session.connection())

    def alone(self) -> None:
        """Wait for all other transactions, and let none begin; SQLite lets one go at a time, from its beginning on."""
        self._session.connection()
        if self._several_at_once:
            self._session.flush()
            self._session.execute(_ALONE)
            self._session.expire_all()
            self._session.forget()

    def commit(self) -> None:
        """Write everything of this unit of work; the audit trail is chained last, so that its lock is short.

        Who acts is asked before: an account that may not act writes nothing, with or without an entry in the trail.
        """
        _ = self.pelaku
        self._audit.chain()
        self._session.commit()
        self._session.forget()
