"""Columns that are encrypted in the database and plain in Python; the ring hangs on the dialect of each engine."""

import json
from datetime import date
from typing import Any, TypeVar

import sqlalchemy as sa
from pydantic import TypeAdapter
from sqlalchemy.engine import Dialect

from pksbpmn.registry.vault import Brankas

T = TypeVar("T")


def pasang(mesin: sa.Engine, brankas: Brankas) -> None:
    """Let the encrypted columns of this engine use the ring."""
    mesin.dialect.brankas = brankas  # type: ignore[attr-defined]


def brankas_dari(dialek: Dialect) -> Brankas:
    """The ring of an engine's dialect."""
    brankas: Brankas = dialek.brankas  # type: ignore[attr-defined]
    return brankas


class _Rahasia(sa.types.TypeDecorator[T]):
    impl = sa.Text
    cache_ok = True

    def _teks(self, nilai: T) -> str:
        raise NotImplementedError

    def _nilai(self, teks: str) -> T:
        raise NotImplementedError

    def process_bind_param(self, value: T | None, dialect: Dialect) -> str | None:
        """Plain → encrypted."""
        return None if value is None else brankas_dari(dialect).tutup(self._teks(value).encode()).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> T | None:
        """Encrypted → plain."""
        return None if value is None else self._nilai(brankas_dari(dialect).buka(value.encode()).decode())


class Rahasia(_Rahasia[str]):
    """A text."""

    cache_ok = True

    def _teks(self, nilai: str) -> str:
        return nilai

    def _nilai(self, teks: str) -> str:
        return teks


class RahasiaTanggal(_Rahasia[date]):
    """A day."""

    cache_ok = True

    def _teks(self, nilai: date) -> str:
        return nilai.isoformat()

    def _nilai(self, teks: str) -> date:
        return date.fromisoformat(teks)


class RahasiaJson(_Rahasia[Any]):
    """JSON data."""

    cache_ok = True

    def _teks(self, nilai: Any) -> str:
        return json.dumps(nilai, ensure_ascii=False)

    def _nilai(self, teks: str) -> Any:
        return json.loads(teks)


class RahasiaModel(_Rahasia[T]):
    """A pydantic model, or a tuple of them, as JSON."""

    cache_ok = True

    def __init__(self, jenis: Any) -> None:
        super().__init__()
        self._adapter: TypeAdapter[T] = TypeAdapter(jenis)

    def _teks(self, nilai: T) -> str:
        return self._adapter.dump_json(nilai).decode()

    def _nilai(self, teks: str) -> T:
        return self._adapter.validate_json(teks)


def kolom_rahasia(metadata: sa.MetaData) -> list[sa.Column[Any]]:
    """Every encrypted column."""
    return [k for t in metadata.sorted_tables for k in t.columns if isinstance(k.type, _Rahasia)]
