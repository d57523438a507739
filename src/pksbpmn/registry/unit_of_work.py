"""The unit of work on SQLAlchemy, its counters and job results."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.tenggat.kalender import KalenderKerja
from pksbpmn.registry import tables
from pksbpmn.registry.audit_chain import AuditSql
from pksbpmn.registry.repository import BerkasSql, RepositorySql
from pksbpmn.registry.statistics import StatistikSql
from pksbpmn.usecases.ports import Clock, DocumentStore, Lembaga, PembuatNaskah, UnitOfWork
from pksbpmn.usecases.tabel_tenggat import TabelTenggat


class NumberingSql:
    """Gapless counters: the row is locked until the transaction ends."""

    def __init__(self, sesi: Session) -> None:
        self._sesi = sesi

    def next(self, deret: str, tahun: int) -> int:
        """The next number of the series in that year, from 1."""
        dialek = self._sesi.get_bind().dialect.name
        sisip = (postgresql.insert if dialek == "postgresql" else sqlite.insert)(tables.penomoran)
        naik = sisip.values(deret=deret, tahun=tahun, terakhir=1).on_conflict_do_update(
            index_elements=["deret", "tahun"], set_={"terakhir": tables.penomoran.c.terakhir + 1}
        )
        return int(self._sesi.execute(naik.returning(tables.penomoran.c.terakhir)).scalar_one())


class JobResultsSql:
    """Results of done jobs, by job key."""

    def __init__(self, sesi: Session) -> None:
        self._sesi = sesi

    def get(self, job_key: int) -> dict[str, Any] | None:
        """The stored result, or None."""
        t = tables.hasil_pekerjaan
        hasil: dict[str, Any] | None = self._sesi.execute(sa.select(t.c.hasil).where(t.c.job_key == job_key)).scalar()
        return hasil

    def put(self, job_key: int, jenis: str, hasil: dict[str, Any]) -> None:
        """Keep the result; a second one for the same job violates the primary key."""
        self._sesi.execute(sa.insert(tables.hasil_pekerjaan).values(job_key=job_key, jenis=jenis, hasil=hasil))


@dataclass(frozen=True)
class Perlengkapan:
    """What every unit of work carries besides the database."""

    clock: Clock
    kalender: KalenderKerja
    tabel_tenggat: TabelTenggat
    pembuat: PembuatNaskah
    documents: DocumentStore
    lembaga: Lembaga
    pola_nomor_surat: str
    pola_nomor_berkas: Mapping[JenisBerkas, str]


class UnitOfWorkSql(UnitOfWork):
    """One transaction on the registry; leaving the block without `commit` writes nothing.

    The repositories of `Repositories` are made when they are asked for.
    """

    def __init__(self, buka_sesi: Callable[[], Session], perlengkapan: Perlengkapan) -> None:
        self._buka_sesi = buka_sesi
        self.clock = perlengkapan.clock
        self.kalender = perlengkapan.kalender
        self.tabel_tenggat = perlengkapan.tabel_tenggat
        self.pembuat = perlengkapan.pembuat
        self.documents = perlengkapan.documents
        self.lembaga = perlengkapan.lembaga
        self.pola_nomor_surat = perlengkapan.pola_nomor_surat
        self.pola_nomor_berkas = perlengkapan.pola_nomor_berkas

    def __enter__(self) -> Self:
        self._sesi = self._buka_sesi()
        self.numbering = NumberingSql(self._sesi)
        self.job_results = JobResultsSql(self._sesi)
        self._audit = AuditSql(self._sesi)
        self.audit = self._audit
        self.berkas = BerkasSql(self._sesi)
        self.statistik = StatistikSql(self._sesi)
        return self

    def __getattr__(self, name: str) -> Any:
        if name not in tables.RECORDS:
            raise AttributeError(name)
        repository = RepositorySql(self._sesi, tables.RECORDS[name])
        setattr(self, name, repository)
        return repository

    def __exit__(
        self, jenis: type[BaseException] | None, galat: BaseException | None, jejak: TracebackType | None
    ) -> None:
        self._sesi.close()

    def commit(self) -> None:
        """Write everything of this unit of work; the audit trail is chained last, so that its lock is short."""
        self._audit.rantaikan()
        self._sesi.commit()
