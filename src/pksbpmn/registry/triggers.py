"""Triggers that keep the audit trail append-only, on both databases."""

import sqlalchemy as sa

_MESSAGE = "Catatan audit tidak dapat diubah atau dihapus"

_SQLITE = tuple(
    f"CREATE TRIGGER audit_tidak_{name} BEFORE {verb} ON audit BEGIN SELECT RAISE(ABORT, '{_MESSAGE}'); END"
    for name, verb in (("diubah", "UPDATE"), ("dihapus", "DELETE"))
)
_POSTGRESQL = (
    f"CREATE FUNCTION audit_tetap() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{_MESSAGE}'; END $$",
    "CREATE TRIGGER audit_tidak_diubah BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_tetap()",
    "CREATE TRIGGER audit_tidak_dikosongkan BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_tetap()",
)


def install_triggers(connection: sa.Connection) -> None:
    """Refuse UPDATE, DELETE and TRUNCATE of the audit table, whoever asks."""
    for statement in _SQLITE if connection.dialect.name == "sqlite" else _POSTGRESQL:
        connection.exec_driver_sql(statement)
