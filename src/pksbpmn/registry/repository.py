"""Repositories on SQLAlchemy."""

import re
from datetime import datetime
from typing import Generic, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.galat import TidakDitemukan
from pksbpmn.domain.record import key_of
from pksbpmn.registry.tables import table_of

T = TypeVar("T")

_MIRIP_NOMOR = re.compile(r"[\w./-]*\d[\w./-]*")
"""Only what may be a number is said again: somebody may have typed a name or an e-mail address."""


class RepositorySql(Generic[T]):
    """The records of one class, by their key."""

    def __init__(self, sesi: Session, kelas: type[T]) -> None:
        self._sesi, self._kelas, self._kunci = sesi, kelas, key_of(kelas)

    def add(self, entitas: T) -> None:
        """Add a record to the transaction."""
        self._sesi.add(entitas)
        self._sesi.flush()

    def get(self, kunci: str) -> T:
        """The record with this key, or TidakDitemukan."""
        return self._satu(kunci, self._pilih({self._kunci: kunci}))

    def get_locked(self, kunci: str) -> T:
        """As `get`, its row locked and read anew. SQLite lets one transaction write at a time anyway."""
        pilih = self._pilih({self._kunci: kunci}).with_for_update()
        return self._satu(kunci, pilih.execution_options(populate_existing=True))

    def find(self, **sama: object) -> list[T]:
        """Records with these attribute values, oldest first."""
        return list(self._sesi.scalars(self._pilih(sama)))

    def _pilih(self, sama: dict[str, object]) -> sa.Select[T]:
        return sa.select(self._kelas).filter_by(**sama).order_by(sa.text("_urutan"))

    def _satu(self, kunci: str, pilih: sa.Select[T]) -> T:
        ada = self._sesi.scalars(pilih).first()
        if ada is None:
            sebut = kunci if _MIRIP_NOMOR.fullmatch(kunci) else "itu"
            raise TidakDitemukan(f"{_sebutan(self._kelas)} {sebut} tidak ditemukan.", "Periksa kembali nomornya.")
        return ada


class BerkasSql(RepositorySql[Berkas]):
    """Case files, and the questions asked of all of them at once."""

    def __init__(self, sesi: Session) -> None:
        super().__init__(sesi, Berkas)

    def nomor_berjalan(self) -> set[str]:
        """Numbers of those that are open."""
        return self._nomor(table_of(Berkas).c.akhir.is_(None))

    def nomor_ditutup(self) -> set[str]:
        """Numbers of those that are closed."""
        return self._nomor(table_of(Berkas).c.akhir.is_not(None))

    def ditutup_sebelum(self, jenis: JenisBerkas, saat: datetime) -> list[Berkas]:
        """Those of a kind that were closed before this moment, oldest first."""
        t = table_of(Berkas)
        pilih = sa.select(Berkas).where(t.c.jenis == jenis, t.c.ditutup < saat).order_by(t.c["_urutan"])
        return list(self._sesi.scalars(pilih))

    def _nomor(self, syarat: sa.ColumnElement[bool]) -> set[str]:
        return set(self._sesi.scalars(sa.select(table_of(Berkas).c.nomor).where(syarat)))


def _sebutan(kelas: type) -> str:
    """What people call a record of this class: "Berita acara"."""
    return re.sub(r"(?<!^)(?=[A-Z])", " ", kelas.__name__).capitalize()
