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

_LOOKS_LIKE_A_NUMBER = re.compile(r"[\w./-]*\d[\w./-]*")
"""Only what may be a number is said again: somebody may have typed a name or an e-mail address."""


class RepositorySql(Generic[T]):
    """The records of one class, by their key."""

    def __init__(self, session: Session, record_class: type[T]) -> None:
        self._session, self._class, self._key = session, record_class, key_of(record_class)

    def add(self, record: T) -> None:
        """Add a record to the transaction."""
        self._session.add(record)
        self._session.flush()

    def get(self, key: str) -> T:
        """The record with this key, or TidakDitemukan."""
        return self._one(key, self._select({self._key: key}))

    def get_locked(self, key: str) -> T:
        """As `get`, its row locked and read anew. SQLite lets one transaction write at a time anyway."""
        query = self._select({self._key: key}).with_for_update()
        return self._one(key, query.execution_options(populate_existing=True))

    def find(self, **attributes: object) -> list[T]:
        """Records with these attribute values, oldest first."""
        return list(self._session.scalars(self._select(attributes)))

    def _select(self, attributes: dict[str, object]) -> sa.Select[T]:
        return sa.select(self._class).filter_by(**attributes).order_by(sa.text("_urutan"))

    def _one(self, key: str, query: sa.Select[T]) -> T:
        found = self._session.scalars(query).first()
        if found is None:
            named = key if _LOOKS_LIKE_A_NUMBER.fullmatch(key) else "itu"
            raise TidakDitemukan(f"{_spoken(self._class)} {named} tidak ditemukan.", "Periksa kembali nomornya.")
        return found


class BerkasSql(RepositorySql[Berkas]):
    """Case files, and the questions asked of all of them at once."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, Berkas)

    def nomor_berjalan(self) -> set[str]:
        """Numbers of those that are open."""
        return self._numbers(table_of(Berkas).c.akhir.is_(None))

    def nomor_ditutup(self) -> set[str]:
        """Numbers of those that are closed."""
        return self._numbers(table_of(Berkas).c.akhir.is_not(None))

    def ditutup_sebelum(self, jenis: JenisBerkas, moment: datetime) -> list[Berkas]:
        """Those of a kind that were closed before this moment, oldest first."""
        t = table_of(Berkas)
        query = sa.select(Berkas).where(t.c.jenis == jenis, t.c.ditutup < moment).order_by(t.c["_urutan"])
        return list(self._session.scalars(query))

    def _numbers(self, condition: sa.ColumnElement[bool]) -> set[str]:
        return set(self._session.scalars(sa.select(table_of(Berkas).c.nomor).where(condition)))


def _spoken(record_class: type) -> str:
    """What people call a record of this class: "Berita acara"."""
    return re.sub(r"(?<!^)(?=[A-Z])", " ", record_class.__name__).capitalize()
