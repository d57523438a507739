"""Repositories on SQLAlchemy."""

from collections.abc import Collection
from datetime import datetime
from functools import cache
from typing import Any, Generic, TypeVar

import sqlalchemy as sa

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.record import key_of, not_found, refuse_secret
from pksbpmn.registry.proved_rows import as_stored, records
from pksbpmn.registry.read_memory import RememberingSession
from pksbpmn.registry.tables import table_of

T = TypeVar("T")

_OLDEST_FIRST, _NEWEST_FIRST = sa.text("_urutan"), sa.text("_urutan DESC")


class RepositorySql(Generic[T]):
    """The records of one class, by their key."""

    def __init__(self, session: RememberingSession, record_class: type[T]) -> None:
        self._session, self._class = session, record_class

    def add(self, record: T) -> None:
        """Add a record to the transaction."""
        self._session.add(record)
        self._session.flush()

    def get(self, key: str) -> T:
        """The record with this key, or TidakDitemukan."""
        return self._first(self._ask({key_of(self._class): key}), key)

    def get_locked(self, key: str) -> T:
        """As `get`, its row locked and read anew. SQLite lets one transaction write at a time anyway."""
        query, values = _query(self._class, {key_of(self._class): key})
        self._session.flush()
        locked = self._records(query.with_for_update(), values, anew=True)
        self._session.forget()
        return self._first(locked, key)

    def find(self, **attributes: object) -> list[T]:
        """Records with these attribute values, oldest first."""
        return self._ask(attributes)

    def part(self, before: int, count: int, **attributes: object) -> list[T]:
        """So many of them after so many others, for a list that is shown page by page."""
        query, values = _query(self._class, attributes)
        self._session.flush()
        return self._records(query.offset(before).limit(count), values)

    def newest(self, **attributes: object) -> T:
        """The newest record with these attribute values, or TidakDitemukan."""
        return self._first(self._ask(attributes, newest=True), attributes.get("nomor_berkas"))

    def _ask(self, attributes: dict[str, object], *, newest: bool = False) -> list[T]:
        query, values = _query(self._class, attributes, newest=newest)
        question = (newest, frozenset(attributes.items()))
        return self._session.recall(self._class, question, lambda: self._records(query, values))

    def _records(self, query: sa.Select[Any], values: dict[str, object], *, anew: bool = False) -> list[T]:
        """Of what is written: whoever asks has flushed."""
        return records(self._session, self._class, self._session.connection().execute(query, values), anew=anew)

    def _first(self, found: list[T], named: object) -> T:
        if not found:
            raise not_found(self._class, named)
        return found[0]


def _query(
    record: type[Any], attributes: dict[str, object], *, newest: bool = False
) -> tuple[sa.Select[Any], dict[str, object]]:
    """The prepared question after these attribute values, and the values to ask it with."""
    values = {name: value for name, value in attributes.items() if value is not None}
    empty = tuple(attributes.keys() - values.keys())
    return _prepared(record, tuple(values), empty, newest), values  # type: ignore[arg-type] # a class is hashable


@cache
def _prepared(record: type[Any], given: tuple[str, ...], empty: tuple[str, ...], newest: bool) -> sa.Select[Any]:
    refuse_secret(record, given)
    t = table_of(record)
    query = sa.select(*as_stored(record)).where(  # type: ignore[arg-type] # a class is hashable
        *(t.c[name] == sa.bindparam(name) for name in given), *(t.c[name].is_(None) for name in empty)
    )
    return query.order_by(_NEWEST_FIRST).limit(1) if newest else query.order_by(_OLDEST_FIRST)


_AT_ONCE = 500
"""How many values a query is given."""


@cache
def _bernomor() -> sa.Select[Any]:
    column = table_of(Berkas).c.nomor
    return sa.select(*as_stored(Berkas)).where(column.in_(sa.bindparam("nomor", expanding=True))).order_by(column)


class BerkasSql(RepositorySql[Berkas]):
    """Case files, and the questions asked of all of them at once."""

    def __init__(self, session: RememberingSession) -> None:
        super().__init__(session, Berkas)

    def bernomor(self, nomor: Collection[str]) -> list[Berkas]:
        """Those that have one of these numbers, in the order of the numbers."""
        all_of_them = sorted(nomor)
        found: list[Berkas] = []
        self._session.flush()
        for start in range(0, len(all_of_them), _AT_ONCE):
            found += self._records(_bernomor(), {"nomor": all_of_them[start : start + _AT_ONCE]})
        return found

    def nomor_berjalan(self) -> set[str]:
        """Numbers of those that are open."""
        t = table_of(Berkas)
        return set(self._session.scalars(sa.select(t.c.nomor).where(t.c.akhir.is_(None))))

    def ditutup_sebelum(self, jenis: JenisBerkas, moment: datetime) -> list[Berkas]:
        """Those of a kind that were closed before this moment, longest closed first."""
        t = table_of(Berkas)
        query = sa.select(Berkas).where(t.c.jenis == jenis, t.c.ditutup < moment).order_by(t.c.ditutup)
        return list(self._session.scalars(query))
