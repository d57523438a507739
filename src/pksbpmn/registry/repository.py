"""Repositories on SQLAlchemy."""

from collections.abc import Collection
from datetime import datetime
from typing import Generic, TypeVar

import sqlalchemy as sa
from sqlalchemy.orm import Session

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.record import key_of, not_found, refuse_secret
from pksbpmn.registry.tables import table_of

T = TypeVar("T")

_OLDEST_FIRST, _NEWEST_FIRST = sa.text("_urutan"), sa.text("_urutan DESC")


class RepositorySql(Generic[T]):
    """The records of one class, by their key."""

    def __init__(self, session: Session, record_class: type[T]) -> None:
        self._session, self._class = session, record_class

    def add(self, record: T) -> None:
        """Add a record to the transaction."""
        self._session.add(record)
        self._session.flush()

    def get(self, key: str) -> T:
        """The record with this key, or TidakDitemukan."""
        return self._one(key, self._select({key_of(self._class): key}))

    def get_locked(self, key: str) -> T:
        """As `get`, its row locked and read anew. SQLite lets one transaction write at a time anyway."""
        query = self._select({key_of(self._class): key}).with_for_update()
        return self._one(key, query.execution_options(populate_existing=True))

    def find(self, **attributes: object) -> list[T]:
        """Records with these attribute values, oldest first."""
        return list(self._session.scalars(self._select(attributes)))

    def newest(self, **attributes: object) -> T:
        """The newest record with these attribute values, or TidakDitemukan."""
        found = self._session.scalars(self._select(attributes, _NEWEST_FIRST)).first()
        if found is None:
            raise not_found(self._class, attributes.get("nomor_berkas"))
        return found

    def _select(self, attributes: dict[str, object], order: sa.TextClause = _OLDEST_FIRST) -> sa.Select[T]:
        refuse_secret(self._class, attributes)
        return sa.select(self._class).filter_by(**attributes).order_by(order)

    def _one(self, key: str, query: sa.Select[T]) -> T:
        found = self._session.scalars(query).first()
        if found is None:
            raise not_found(self._class, key)
        return found


_AT_ONCE = 500
"""How many values a query is given."""


class BerkasSql(RepositorySql[Berkas]):
    """Case files, and the questions asked of all of them at once."""

    def __init__(self, session: Session) -> None:
        super().__init__(session, Berkas)

    def bernomor(self, nomor: Collection[str]) -> list[Berkas]:
        """Those that have one of these numbers, in the order of the numbers."""
        column, all_of_them = table_of(Berkas).c.nomor, sorted(nomor)
        found: list[Berkas] = []
        for start in range(0, len(all_of_them), _AT_ONCE):
            some = column.in_(all_of_them[start : start + _AT_ONCE])
            found += self._session.scalars(sa.select(Berkas).where(some).order_by(column))
        return found

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
