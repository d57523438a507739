"""Records as they are kept: one value a field, written and read back as the registry's columns do it."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import datetime
from typing import Any, TypeVar, get_args, get_type_hints

from pydantic import TypeAdapter

from pksbpmn.domain.record import Mark, key_of
from pksbpmn.domain.tenggat.kalender import JAKARTA

T = TypeVar("T")

Row = dict[str, bytes]
"""The fields of a record as JSON: nothing that a test holds in its hands changes what is kept."""


_known: dict[Any, Mapping[str, TypeAdapter[Any]]] = {}


def _adapters(record_class: Any) -> Mapping[str, TypeAdapter[Any]]:
    if record_class not in _known:
        hints = get_type_hints(record_class, include_extras=True)
        _known[record_class] = {f.name: TypeAdapter(hints[f.name]) for f in fields(record_class)}
    return _known[record_class]


def unique_sets(record_class: type[Any]) -> tuple[tuple[str, ...], ...]:
    """The fields, alone or together, that no two records of this class may have alike."""
    hints = get_type_hints(record_class, include_extras=True)
    alone = [(name,) for name, hint in hints.items() if {Mark.KEY, Mark.UNIQUE} & set(get_args(hint))]
    return (*alone, *getattr(record_class, "UNIQUE_TOGETHER", ()))


def row_of(record: Any) -> Row:
    """The record as it is kept. Raises what pydantic raises where a value cannot be written."""
    return {name: adapter.dump_json(getattr(record, name)) for name, adapter in _adapters(type(record)).items()}


def record_of(record_class: type[T], row: Row) -> T:
    """A new record with what is kept; its times are in Jakarta."""
    read = {name: adapter.validate_json(row[name]) for name, adapter in _adapters(record_class).items()}
    return record_class(**{k: v.astimezone(JAKARTA) if isinstance(v, datetime) else v for k, v in read.items()})


def record_from(record_class: type[T], data: Mapping[str, Any]) -> T:
    """A record of plain data, as it stands in a YAML file."""
    adapters = _adapters(record_class)
    return record_class(**{name: adapters[name].validate_python(value) for name, value in data.items()})


def key(record: Any) -> str:
    """The value of its key."""
    return str(getattr(record, key_of(type(record))))
