"""Columns that are encrypted in the database and plain in Python; the ring hangs on the dialect of each engine."""

from datetime import date
from typing import Any

import sqlalchemy as sa
from pydantic import TypeAdapter
from sqlalchemy.engine import Dialect

from pksbpmn.registry.vault import Vault


def install(database: sa.Engine, vault: Vault) -> None:
    """Let the encrypted columns of this engine use the ring."""
    database.dialect.vault = vault  # type: ignore[attr-defined]


def vault_of(dialect: Dialect) -> Vault:
    """The ring of an engine's dialect."""
    vault: Vault = dialect.vault  # type: ignore[attr-defined]
    return vault


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
        return None if value is None else vault_of(dialect).seal(self._plain(value)).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Encrypted → plain."""
        if value is None:
            return None
        plain = vault_of(dialect).open(value.encode())
        if self.hint is str:
            return plain.decode()
        return date.fromisoformat(plain.decode()) if self.hint is date else self._adapter.validate_json(plain)

    def _plain(self, value: Any) -> bytes:
        if self.hint is str:
            return str(value).encode()
        return value.isoformat().encode() if self.hint is date else self._adapter.dump_json(value)


def secret_columns(metadata: sa.MetaData) -> list[sa.Column[Any]]:
    """Every encrypted column."""
    return [k for t in metadata.sorted_tables for k in t.columns if isinstance(k.type, Encrypted)]
