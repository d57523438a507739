"""Which case files may name which others: kept in the transaction that writes a text, found by an index (ADR 0049).

A mention is kept as a keyed number, for each record that has it: whoever reads the table alone learns no number that
somebody typed. `pksbpmn dokter` compares it with all texts; an upgrade makes it anew.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import UOWTransaction

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.galat import PksError
from pksbpmn.registry.encrypted import vault_of
from pksbpmn.registry.read_memory import RememberingSession
from pksbpmn.registry.row_seal import CURE, ORDER, unreadable, writers_of
from pksbpmn.registry.tables import kunci_terpasang, sebutan, table_of
from pksbpmn.usecases.berkas.disebut import bertulisan, kait_bertulisan
from pksbpmn.usecases.berkas.kait import terkait
from pksbpmn.usecases.berkas.sebutan import sebutan as sebutan_dalam
from pksbpmn.usecases.ports import Kait
from pksbpmn.usecases.ports.records import RECORDS

_AT_ONCE = 500
_OWN = "berkas"
"""The case file itself, whose texts stand in it."""


@cache
def written() -> Mapping[sa.Table, tuple[Kait, tuple[str, ...]]]:
    """The tables whose records may name a case: how they hang on their case file, and the columns that people wrote."""
    return {
        table_of(RECORDS[kind.catatan]): (kind, columns)
        for kind, columns in (
            (Kait(_OWN, kolom="nomor"), ("perihal", "muatan")),
            *((kind, bertulisan()[kind.catatan]) for kind in kait_bertulisan()),
        )
    }


def files_with(session: RememberingSession, mentions: Collection[str]) -> set[str]:
    """Numbers of the case files of which a record has one of these, and of those whose keyed number is the same."""
    session.flush()
    marks = sorted(map(vault_of(session.get_bind().dialect).mark, mentions))
    found: set[str] = set()
    for start in range(0, len(marks), _AT_ONCE):
        found |= set(session.execute(_FILES, {"marks": marks[start : start + _AT_ONCE]}).scalars())
    return found


_FILES = sa.select(sebutan.c.nomor_berkas).where(sebutan.c.tanda.in_(sa.bindparam("marks", expanding=True))).distinct()
_HERE = sa.select(sebutan.c.urutan, sebutan.c.tanda, sebutan.c.nomor_berkas).where(
    sebutan.c.catatan == sa.bindparam("kind")
)
_FORGET = sa.delete(sebutan).where(sebutan.c.catatan == sa.bindparam("kind"), sebutan.c.urutan == sa.bindparam("order"))


def _keep(session: RememberingSession, _context: UOWTransaction) -> None:
    """What was written in this flush names what it names now."""
    c = session.connection()
    made: dict[sa.Table, dict[int, Mapping[str, Any]]] = {}
    for record in (*session.new, *(r for r in session.dirty if _rewritten(r))):
        if (t := table_of(type(record))) in written():
            made.setdefault(t, {})[getattr(record, ORDER)] = _plain(t, record)
    for t, rows in made.items():
        c.execute(_FORGET, [{"kind": t.name, "order": order} for order in rows])
        _insert(c, _mentions_of(c, t, rows))


def _plain(t: sa.Table, record: Any) -> Mapping[str, Any]:
    kind, columns = written()[t]
    values = {name: getattr(record, name) for name in (kind.kolom, *columns)}
    return {name: None if value is None else writers_of(t)[name](value) for name, value in values.items()}


def _rewritten(record: Any) -> bool:
    if (kept := written().get(table_of(type(record)))) is None:
        return False
    kind, columns = kept
    attributes = sa.inspect(record).attrs
    return any(attributes[name].history.has_changes() for name in (kind.kolom, *columns))


sa.event.listen(RememberingSession, "after_flush", _keep)


def _mentions_of(
    c: sa.Connection, t: sa.Table, rows: Mapping[int, Mapping[str, Any]]
) -> Iterator[tuple[str, int, int, str]]:
    """The rows of `sebutan` for these records, by their place in the order of writing."""
    kind, columns = written()[t]
    mark, holders = vault_of(c.dialect).mark, _holders(c, kind, (row[kind.kolom] for row in rows.values()))
    for order, row in rows.items():
        if (number := holders.get(row[kind.kolom])) is not None:
            said = sebutan_dalam(number, [row[name] for name in columns])
            yield from ((t.name, order, m, number) for m in sorted({mark(s) for s in said}))


def _holders(c: sa.Connection, kind: Kait, keys: Iterable[str | None]) -> Mapping[str | None, str]:
    """The case file of each of these keys; a record may belong to none."""
    named = sorted({key for key in keys if key is not None})
    if kind.induk is None:
        return {key: key for key in named}
    parent, above = table_of(RECORDS[kind.induk]), terkait(kind.induk)
    found: dict[str | None, str] = {}
    for start in range(0, len(named), _AT_ONCE):
        some = named[start : start + _AT_ONCE]
        found |= dict(c.execute(sa.select(parent.c.id, parent.c[above.kolom]).where(parent.c.id.in_(some))).all())
    holders = _holders(c, above, found.values())
    return {key: holders[up] for key, up in found.items() if up in holders}


def _insert(c: sa.Connection, mentions: Iterable[tuple[str, int, int, str]]) -> None:
    names = [k.name for k in sebutan.columns]
    if rows := [dict(zip(names, one, strict=True)) for one in mentions]:
        c.execute(sa.insert(sebutan), rows)


class Comparison:
    """Compares what is kept of a table with what its records say (`row_seal.Look`)."""

    def __init__(self, c: sa.Connection, t: sa.Table) -> None:
        self._c, self._t = c, t
        self.missing: set[int] = set()
        """Places of records that name more than is kept: whoever is named there would not be hidden in time."""
        self.left_over: set[int] = set()
        """Places of which more is kept."""

    def __call__(self, after: int, last: int | None, rows: Mapping[int, Mapping[str, Any] | None]) -> None:
        """Compare these; bad ones are told by their seals."""
        if self._t not in written():
            return
        here = _HERE.where(sebutan.c.urutan > after)
        here = here if last is None else here.where(sebutan.c.urutan <= last)
        bad = {order for order, row in rows.items() if row is None}
        kept = {(o, m, number) for o, m, number in self._c.execute(here, {"kind": self._t.name}) if o not in bad}
        said = {(o, m, number) for _, o, m, number in _mentions_of(self._c, self._t, _whole(rows))}
        self.missing |= {order for order, *_ in said - kept}
        self.left_over |= {order for order, *_ in kept - said}


def _whole(rows: Mapping[int, Mapping[str, Any] | None]) -> Mapping[int, Mapping[str, Any]]:
    return {order: row for order, row in rows.items() if row is not None}


def rebuild(c: sa.Connection) -> None:
    """Make all of it anew from the texts. PksError for a row that somebody changed without the key.

    A registry without case files is left as it is: its tables may be of a schema that is still being written.
    """
    if c.execute(sa.select(sa.func.count()).select_from(table_of(Berkas))).scalar_one() == 0:
        return
    vault_of(c.dialect).sign_with(c.execute(sa.select(kunci_terpasang.c.rahasia)).scalar_one())
    c.execute(sa.delete(sebutan))
    for t in written():

        def keep(_after: int, _last: int | None, rows: Mapping[int, Mapping[str, Any] | None], t: sa.Table = t) -> None:
            _insert(c, _mentions_of(c, t, _whole(rows)))

        if next(unreadable(c, t, look=keep), None) is not None:
            raise PksError(f"Baris tabel {t.name} berubah di luar sistem.", CURE)
