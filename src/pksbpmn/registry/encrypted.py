"""Columns that are encrypted in the database and plain in Python; the ring hangs on the dialect of each engine.

Each value is encrypted for its table and column: copied into another one it does not open (ADR 0024).
"""

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

    def __init__(self, hint: Any, place: str = "") -> None:
        super().__init__()
        self.hint, self.place = hint, place
        self._adapter: TypeAdapter[Any] = TypeAdapter(hint)

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Plain → encrypted."""
        return None if value is None else vault_of(dialect).encrypt(self.plain(value), self.place).decode()

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        """Encrypted → plain."""
        return None if value is None else self.read(vault_of(dialect).decrypt(value.encode(), self.place))

    def read(self, plain: bytes) -> Any:
        """What was encrypted, as the value."""
        if self.hint is str:
            return plain.decode()
        return date.fromisoformat(plain.decode()) if self.hint is date else self._adapter.validate_json(plain)

    def jsonable(self, value: Any) -> Any:
        """The value as JSON data, for the seal of its row."""
        return value if self.hint is str else self._adapter.dump_python(value, mode="json")

    def plain(self, value: Any) -> bytes:
        """What is encrypted."""
        if self.hint is str:
            return str(value).encode()
        return value.isoformat().encode() if self.hint is date else self._adapter.dump_json(value)


def place_of(column: sa.Column[Any]) -> str:
    """What a column's values are encrypted for."""
    return f"{column.table.name}.{column.name}"


def bind_to_places(metadata: sa.MetaData) -> None:
    """Let each encrypted column know where it stands, once all tables are there."""
    for k in secret_columns(metadata):
        if isinstance(k.type, Encrypted):
            k.type.place = place_of(k)


def secret_columns(metadata: sa.MetaData) -> list[sa.Column[Any]]:
    """Every encrypted column."""
    return [k for t in metadata.sorted_tables for k in t.columns if isinstance(k.type, Encrypted)]
