"""What follows from records alone is computed once for each: its seal tells whether a record has changed (ADR 0024).

A seal is of one place: it counts where it was proved, in that case file, row and order, by keys that are still at work.
"""

from collections.abc import Callable, Hashable, MutableMapping
from functools import cache
from typing import Any, TypeVar

import sqlalchemy as sa

from pksbpmn.registry.encrypted import vault_of
from pksbpmn.registry.proved_rows import as_stored, records
from pksbpmn.registry.read_memory import RememberingSession
from pksbpmn.registry.row_seal import ORDER, SEAL, is_sealed
from pksbpmn.registry.tables import table_of
from pksbpmn.usecases.berkas.kait import terkait
from pksbpmn.usecases.ports.records import RECORDS
from pksbpmn.usecases.ports.unit_of_work import Kait

T = TypeVar("T")

_MOST = 200_000
"""How many records are remembered, at some hundred bytes each."""


def derive(
    session: RememberingSession,
    nomor: str,
    kinds: tuple[Kait, ...],
    compute: Callable[[str, Any], T],
    memory: MutableMapping[Hashable, T],
) -> list[T]:
    """What `compute` makes of each record of these kinds in a case file; one question where none has changed.

    A seal is over the whole row with its table and place, and is proved when the record is read: what was computed
    under it is of this content, where it stood. `compute` makes no None; one memory is for the same `kinds`.
    """
    session.flush()
    rows = sorted(tuple(row) for row in session.execute(_seals(kinds), {"nomor": nomor}))
    proved_by = (vault_of(session.get_bind().dialect).installed, nomor)
    values: dict[tuple[int, int], T] = {}
    unknown: dict[int, list[int]] = {}
    for row in rows:
        place, order, *_ = row
        if (value := memory.get((proved_by, row))) is None:
            unknown.setdefault(place, []).append(order)
        else:
            values[place, order] = value
    if len(memory) > _MOST:
        memory.clear()
    for place, orders in unknown.items():
        name, mark = kinds[place].catatan, _mark(table_of(RECORDS[kinds[place].catatan]))
        rows_now = session.execute(_at(name), {"orders": orders})  # its seal may be a newer one
        for record in records(session, RECORDS[name], rows_now):
            value, order, of = compute(name, record), getattr(record, ORDER), getattr(record, kinds[place].kolom)
            values[place, order] = value
            holder = None if kinds[place].induk is None else of
            if holder is not None or of == nomor:
                memory[proved_by, (place, order, holder, getattr(record, mark))] = value
    made: dict[tuple[int, str | None], list[T]] = {}
    for place, order, holder, _ in rows:
        group = made.setdefault((place, holder), [])
        if kinds[place].terbaru:
            group.clear()
        group.append(values[place, order])
    return [one for group in made.values() for one in group]


@cache
def _seals(kinds: tuple[Kait, ...]) -> sa.CompoundSelect[Any]:
    """Of each record: which of the kinds it is, its place in the order, the record that it hangs on, its mark."""
    nomor: sa.BindParameter[str] = sa.bindparam("nomor")

    def belongs(kind: Kait) -> sa.ColumnElement[bool]:
        own = table_of(RECORDS[kind.catatan]).c[kind.kolom]
        if kind.induk is None:
            return own == nomor
        parent = table_of(RECORDS[kind.induk])
        return own.in_(sa.select(parent.c.id).where(belongs(terkait(kind.induk))))

    def one(place: int, kind: Kait) -> sa.Select[Any]:
        t = table_of(RECORDS[kind.catatan])
        holder = sa.cast(sa.null() if kind.induk is None else t.c[kind.kolom], sa.String)
        return sa.select(sa.literal(place, sa.Integer), t.c[ORDER], holder, t.c[_mark(t)]).where(belongs(kind))

    return sa.union_all(*(one(*numbered) for numbered in enumerate(kinds)))


@cache
def _at(name: str) -> sa.Select[Any]:
    """The records in these places of the order of writing."""
    record = RECORDS[name]
    return sa.select(*as_stored(record)).where(table_of(record).c[ORDER].in_(sa.bindparam("orders", expanding=True)))  # type: ignore[arg-type] # a class is hashable


def _mark(t: sa.Table) -> str:
    """The column whose value is of one content: the seal, or the id where nothing is ever changed."""
    return SEAL if is_sealed(t) else "id"
