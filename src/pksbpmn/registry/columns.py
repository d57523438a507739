"""Column types: what a record's field is in Python, and what the database holds of it."""

from datetime import UTC, date, datetime
from enum import StrEnum
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

import sqlalchemy as sa
from pydantic import TypeAdapter
from sqlalchemy.engine import Dialect

from pksbpmn.domain.record import Mark
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.registry.encrypted import Encrypted

_KEY_LENGTH, _UNIQUE_LENGTH = 60, 200


class Moment(sa.types.TypeDecorator[datetime]):
    """An aware time: UTC in the database, Jakarta in Python."""

    impl = sa.DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Aware time → naive UTC."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, _dialect: Dialect) -> datetime | None:
        """Naive UTC → aware time in Jakarta."""
        return None if value is None else value.replace(tzinfo=UTC).astimezone(JAKARTA)


class Structured(sa.types.TypeDecorator[Any]):
    """A list, mapping or model as JSON."""

    impl = sa.JSON
    cache_ok = True

    def __init__(self, hint: Any) -> None:
        super().__init__(none_as_null=True)
        self.hint = hint
        self._adapter: TypeAdapter[Any] = TypeAdapter(hint)

    def process_bind_param(self, value: Any, _dialect: Dialect) -> Any:
        """The value as JSON data."""
        return None if value is None else self.plain(value)

    def plain(self, value: Any) -> Any:
        """The value as JSON data."""
        return self._adapter.dump_python(value, mode="json")

    def process_result_value(self, value: Any, _dialect: Dialect) -> Any:
        """JSON data as the value."""
        return None if value is None else self._adapter.validate_python(value)


def closed_list(values: type[StrEnum]) -> sa.Enum:
    """A closed list as text."""
    return sa.Enum(values, native_enum=False, length=40, values_callable=lambda e: [x.value for x in e])


def column(name: str, hint: Any) -> sa.Column[Any]:
    """The column of a record's field with this type hint; `X | None` may be empty."""
    core, marks, nullable = _take_apart(hint)
    searched = marks & {Mark.REFERENCE, Mark.INDEXED}
    unique = marks & {Mark.KEY, Mark.UNIQUE}
    kind = Encrypted(core) if Mark.SECRET in marks else _kind(core, marks)
    return sa.Column(name, kind, nullable=nullable, unique=bool(unique) or None, index=bool(searched) or None)


def _take_apart(hint: Any) -> tuple[Any, set[Mark], bool]:
    """(type, marks, may be None); what is annotated for others stays with the type."""
    marks: set[Mark] = set()
    others: list[Any] = []
    nullable = False
    while True:
        if get_origin(hint) is Annotated:
            hint, *more = get_args(hint)
            marks |= {m for m in more if isinstance(m, Mark)}
            others += [m for m in more if not isinstance(m, Mark)]
        elif get_origin(hint) in (Union, UnionType) and type(None) in get_args(hint):
            nullable = True
            hint = Union[tuple(t for t in get_args(hint) if t is not type(None))]  # noqa: UP007 - from a tuple
        else:
            return Annotated[hint, *others] if others else hint, marks, nullable


_PLAIN = {bool: sa.Boolean, int: sa.Integer, float: sa.Float, datetime: Moment, date: sa.Date}


def _kind(core: Any, marks: set[Mark]) -> Any:
    if core is str:
        if marks & {Mark.KEY, Mark.REFERENCE}:
            return sa.String(_KEY_LENGTH)
        return sa.String(_UNIQUE_LENGTH) if Mark.UNIQUE in marks else sa.Text()
    if isinstance(core, type) and issubclass(core, StrEnum):
        return closed_list(core)
    return _PLAIN[core]() if core in _PLAIN else Structured(core)
