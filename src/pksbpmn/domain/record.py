"""How a record tells what its table needs to know: keys, references, secrets. The types themselves stay plain."""

import re
from collections.abc import Iterable
from enum import Enum, auto
from types import UnionType
from typing import Annotated, Any, TypeVar, Union, get_args, get_origin, get_type_hints

from pksbpmn.domain.galat import TidakDitemukan

T = TypeVar("T")

_LOOKS_LIKE_A_NUMBER = re.compile(r"[\w./-]*\d[\w./-]*")
"""Only what may be a number is said again: somebody may have typed a name or an e-mail address."""


class Mark(Enum):
    """What a field is besides its type."""

    KEY = auto()
    REFERENCE = auto()
    INDEXED = auto()
    UNIQUE = auto()
    SECRET = auto()


Key = Annotated[str, Mark.KEY]
"""Names the record; one field a record."""

Ref = Annotated[str, Mark.REFERENCE]
"""The key of another record; searched by."""

Indexed = Annotated[T, Mark.INDEXED]
"""Searched by."""

Unique = Annotated[T, Mark.UNIQUE]
"""No two records have the same."""

Secret = Annotated[T, Mark.SECRET]
"""May name a person: encrypted at rest (UU 27/2022 Pasal 35, 39)."""

DIMUSNAHKAN = "[dimusnahkan]"
"""What stands where such a text was destroyed (Pasal 44)."""


_KEYS: dict[type[Any], str] = {}


def key_of(record: type[Any]) -> str:
    """Name of the field that is the key of a record class; looked up once a class."""
    if record not in _KEYS:
        hints = get_type_hints(record, include_extras=True)
        _KEYS[record] = next(name for name, hint in hints.items() if Mark.KEY in get_args(hint))
    return _KEYS[record]


_SECRETS: dict[type[Any], dict[str, bool]] = {}


def secret_fields(record: type[Any]) -> dict[str, bool]:
    """The fields that may name a person, and whether each may be empty; looked up once a class."""
    if record not in _SECRETS:
        parts = {name: _parts(hint) for name, hint in get_type_hints(record, include_extras=True).items()}
        _SECRETS[record] = {name: type(None) in p for name, p in parts.items() if Mark.SECRET in p}
    return _SECRETS[record]


def refuse_secret(record: type[Any], attributes: Iterable[str]) -> None:
    """TypeError for a search by what is encrypted: equal values do not look alike there, and nothing would be found."""
    if by := [k for k in attributes if k in secret_fields(record)]:
        raise TypeError(f"{record.__name__} cannot be searched by {', '.join(by)}")


def _parts(hint: Any) -> set[Any]:
    """The marks of a hint and the types that it joins, through `Annotated` and `|`."""
    if get_origin(hint) is Annotated:
        inner, *marks = get_args(hint)
        return _parts(inner) | {m for m in marks if isinstance(m, Mark)}
    if get_origin(hint) in (Union, UnionType):
        return {p for part in get_args(hint) for p in _parts(part)}
    return {hint} if isinstance(hint, type) else set()


def not_found(record: type[Any], named: object) -> TidakDitemukan:
    """The refusal of a record that is not there, in what people call it: "Berita acara 1/X tidak ditemukan"."""
    spoken = re.sub(r"(?<!^)(?=[A-Z])", " ", record.__name__).capitalize()
    which = named if isinstance(named, str) and _LOOKS_LIKE_A_NUMBER.fullmatch(named) else "itu"
    return TidakDitemukan(f"{spoken} {which} tidak ditemukan.", "Periksa kembali nomornya.")
