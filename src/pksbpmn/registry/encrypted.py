"""Columns that are encrypted in the database and plain in Python; the ring hangs on the dialect of each engine."""

from datetime import date
from typing import Any

import sqlalchemy as sa
from pydantic import TypeAdapter
from sqlalchemy.engine import Dialect

from pksbpmn.registry.vault import Brankas


def pasang(mesin: sa.Engine, brankas: Brankas) -> None:
    """Let the encrypted columns of this engine use the ring."""
    mesin.dialect.brankas = brankas  # type: ignore[attr-defined]


def brankas_dari(dialek: Dialect) -> Brankas:
    """The ring of an engine's dialect."""
    brankas: Brankas = dialek.brankas  # type: ignore[attr-defined]
    return brankas


class Encrypted(sa.types.TypeDecorator[Any]):
    """A value of the type `hint`: a text as it is, a day in ISO 8601, everything else as JSON; encrypted."""

    impl = sa.Text
    cache_ok = True

    def __init__(self, hint: Any) -> None:
        super().__init__()
        self.hint = hint
        self._adapter: TypeAdapter[Any] = TypeAdapter(hint)

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Plain → encrypted."""
        return None if value is None else brankas_dari(dialect).tutup(self._plain(value)).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Encrypted → plain."""
        if value is None:
            return None
        plain = brankas_dari(dialect).buka(value.encode())
        if self.hint is str:
            return plain.decode()
        return date.fromisoformat(plain.decode()) if self.hint is date else self._adapter.validate_json(plain)

    def _plain(self, value: Any) -> bytes:
        if self.hint is str:
            return str(value).encode()
        return value.isoformat().encode() if self.hint is date else self._adapter.dump_json(value)


def kolom_rahasia(metadata: sa.MetaData) -> list[sa.Column[Any]]:
    """Every encrypted column."""
    return [k for t in metadata.sorted_tables for k in t.columns if isinstance(k.type, Encrypted)]
