"""Rows as records; what a row holds is decrypted and proved once while it stays as it is in the database (ADR 0048).

A process reads the same rows job after job. Each time the database gives them anew, as they are stored; only a row that
is the same to the letter as one that was proved before is not opened again.
"""

import json
from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache, partial
from time import monotonic
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import Mapper, Session, make_transient_to_detached
from sqlalchemy.orm.attributes import set_committed_value

from pksbpmn.registry.columns import Moment, Structured
from pksbpmn.registry.encrypted import Encrypted, vault_of
from pksbpmn.registry.row_seal import is_sealed, of_its_kind, prove
from pksbpmn.registry.tables import table_of

T = TypeVar("T")

_MOST = 8_000
"""Rows that a process remembers, at some two thousand bytes each."""
LONGEST = 600.0
"""Seconds after which it forgets all: what was destroyed (Pasal 44) stays no longer."""

_Values = tuple[Mapping[str, Any], Mapping[str, Callable[[], Any]]]
"""What cannot be changed, and how to make what each reader gets for itself."""


@cache
def as_stored(record: type[Any]) -> tuple[sa.ColumnElement[Any], ...]:
    """The columns of a record class, each as the database holds it, in the order of `records`."""
    return tuple(_stored(k) for k in table_of(record).columns)


def _stored(k: sa.Column[Any]) -> sa.ColumnElement[Any]:
    if isinstance(k.type, Structured):
        return sa.cast(k, sa.Text).label(k.name)
    if isinstance(k.type, Encrypted | sa.Enum):
        return sa.type_coerce(k, sa.Text).label(k.name)
    return sa.type_coerce(k, sa.DateTime).label(k.name) if isinstance(k.type, Moment) else k


def records(session: Session, record: type[T], rows: Iterable[sa.Row[Any]], *, anew: bool = False) -> list[T]:
    """The records that these rows hold. One that the session has already stays as it is there, unless read `anew`.

    PksError for a row that was written or changed by somebody without the key.
    """
    mapper: Mapper[T] = sa.inspect(record)  # its key is the first column (`tables`)
    dialect = session.get_bind().dialect
    installed = vault_of(dialect).installed
    found: list[T] = []
    with of_its_kind(table_of(record)):
        as_they_are = list(map(tuple, rows))
    for row in as_they_are:
        known = session.identity_map.get(mapper.identity_key_from_primary_key((row[0],)))
        if known is None or anew:
            values = _own(_values(record, dialect, installed, row))
            known = _made(session, mapper, values) if known is None else _overwritten(known, values)
        found.append(known)
    return found


def _own(values: _Values) -> dict[str, Any]:
    fixed, loose = values
    return {**fixed, **{name: read() for name, read in loose.items()}}


def _made(session: Session, mapper: Mapper[T], values: dict[str, Any]) -> T:
    made: T = mapper.class_manager.new_instance()
    made.__dict__.update(values)
    make_transient_to_detached(made)
    session.add(made)
    return made


def _overwritten(known: T, values: dict[str, Any]) -> T:
    for name, value in values.items():
        set_committed_value(known, name, value)
    return known


def _values(record: type[Any], dialect: Dialect, installed: tuple[str, ...], row: tuple[Any, ...]) -> _Values:
    if monotonic() > _since + LONGEST:
        forget()
    return _proved(record, dialect, installed, row)  # type: ignore[arg-type] # a class is hashable


_since = monotonic()


def forget() -> None:
    """Open each row anew from now on."""
    global _since  # noqa: PLW0603 - one memory a process
    _proved.cache_clear()
    _since = monotonic()


@lru_cache(maxsize=_MOST)
def _proved(record: type[Any], dialect: Dialect, _installed: tuple[str, ...], row: tuple[Any, ...]) -> _Values:
    """What the row holds; with other keys installed it is proved anew."""
    t = table_of(record)
    with of_its_kind(t):
        readers = {k.name: _reader(k.type, v, dialect) for k, v in zip(t.columns, row, strict=True)}
        values = {name: read() for name, read in readers.items()}
    if is_sealed(t):
        prove(t, values, vault_of(dialect))
    loose = {name: readers[name] for name, v in values.items() if not _is_fixed(v)}
    return {name: v for name, v in values.items() if name not in loose}, loose


def _reader(kind: sa.types.TypeEngine[Any], value: Any, dialect: Dialect) -> Callable[[], Any]:
    if value is not None and isinstance(kind, Encrypted):
        return partial(kind.read, vault_of(dialect).decrypt(value.encode(), kind.place))
    return partial(_read, kind, value, dialect)


def _read(kind: sa.types.TypeEngine[Any], value: Any, dialect: Dialect) -> Any:
    if value is None:
        return None
    if isinstance(kind, Structured):
        return kind.process_result_value(json.loads(value), dialect)
    if isinstance(kind, Moment):
        return kind.process_result_value(value, dialect)
    return kind.enum_class(value) if isinstance(kind, sa.Enum) and kind.enum_class else value


def _is_fixed(value: Any) -> bool:
    """Whether nobody can change it: what could be changed has no hash."""
    try:
        hash(value)
    except TypeError:
        return False
    return True
