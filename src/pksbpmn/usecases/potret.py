"""Frozen copies of records, for those who only look."""

from dataclasses import fields
from typing import TypeVar

T = TypeVar("T")


def potret(kelas: type[T], catatan: object) -> T:
    """`kelas`, a frozen dataclass, with what the record says in the fields of the same names."""
    return kelas(**{f.name: getattr(catatan, f.name) for f in fields(kelas)})  # type: ignore[arg-type]
