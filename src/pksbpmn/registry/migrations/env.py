"""Alembic's entry: works over the connection that `registry.database` or `registry.new_migration` hands in."""

from typing import Any, Literal

from alembic import context
from sqlalchemy.types import TypeDecorator

from pksbpmn.registry import mentions
from pksbpmn.registry.database import newest_schema
from pksbpmn.registry.row_seal import bind_all
from pksbpmn.registry.tables import metadata


def _plain_type(kind: str, value: Any, _context: Any) -> str | Literal[False]:
    """Migrations say what the database holds, so that they still run when our column types have changed."""
    return f"sa.{value.impl!r}" if kind == "type" and isinstance(value, TypeDecorator) else False


def _nothing_without_a_change(_context: Any, _revision: Any, directives: list[Any]) -> None:
    if directives and directives[0].upgrade_ops.is_empty():
        directives.clear()


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_as_batch=True,
    render_item=_plain_type,
    process_revision_directives=_nothing_without_a_change,
)
with context.begin_transaction():
    before = context.get_context().get_current_revision()
    context.run_migrations()
    if before != context.get_context().get_current_revision() == newest_schema():
        bind_all(connection, metadata)
        mentions.rebuild(connection)
connection.commit()
