"""How a record tells what its table needs to know: keys, references, secrets. The types themselves stay plain."""

import re
from enum import Enum, auto
from typing import Annotated, Any, TypeVar, get_args, get_type_hints

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


_KEYS: dict[type[Any], str] = {}


def key_of(record: type[Any]) -> str:
    """Name of the field that is the key of a record class; looked up once a class."""
    if record not in _KEYS:
        hints = get_type_hints(record, include_extras=True)
        _KEYS[record] = next(name for name, hint in hints.items() if Mark.KEY in get_args(hint))
    return _KEYS[record]


def not_found(record: type[Any], named: object) -> TidakDitemukan:
    """The refusal of a record that is not there, in what people call it: "Berita acara 1/X tidak ditemukan"."""
    spoken = re.sub(r"(?<!^)(?=[A-Z])", " ", record.__name__).capitalize()
    which = named if isinstance(named, str) and _LOOKS_LIKE_A_NUMBER.fullmatch(named) else "itu"
    return TidakDitemukan(f"{spoken} {which} tidak ditemukan.", "Periksa kembali nomornya.")
