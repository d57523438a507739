"""Triggers that keep the audit trail and the journal of access append-only, on both databases."""

from collections.abc import Iterator
from contextlib import contextmanager

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


@contextmanager
def audit_lifted(connection: sa.Connection) -> Iterator[None]:
    """Within the transaction of a migration only: entries get a column more, and say the same."""
    if connection.dialect.name == "postgresql":
        connection.exec_driver_sql("ALTER TABLE audit DISABLE TRIGGER USER")
        yield
        connection.exec_driver_sql("ALTER TABLE audit ENABLE TRIGGER USER")
        return
    for name in ("diubah", "dihapus"):
        connection.exec_driver_sql(f"DROP TRIGGER audit_tidak_{name}")
    yield
    install_triggers(connection)


_JOURNAL = "jurnal_akses"
_JOURNAL_MESSAGE = "Jurnal akses tidak dapat diubah atau dihapus"
_JOURNAL_SAYS = "id, waktu, pelaku, peran, pihak, tindakan, objek, tujuan, diizinkan, nomor_berkas"
_JOURNAL_TRIGGERS = {
    "jurnal_tidak_diubah": f"BEFORE UPDATE OF {_JOURNAL_SAYS} ON {_JOURNAL} FOR EACH ROW",
    "jurnal_tidak_dihapus": f"BEFORE DELETE ON {_JOURNAL} FOR EACH ROW",
}
_JOURNAL_TRUNCATE = {"jurnal_tidak_dikosongkan": f"BEFORE TRUNCATE ON {_JOURNAL} FOR EACH STATEMENT"}


def install_journal_triggers(connection: sa.Connection) -> None:
    """Refuse UPDATE of what a row says, DELETE and TRUNCATE of the journal of access, whoever asks."""
    if connection.dialect.name == "sqlite":
        for name, when in _JOURNAL_TRIGGERS.items():
            body = f"BEGIN SELECT RAISE(ABORT, '{_JOURNAL_MESSAGE}'); END"
            connection.exec_driver_sql(f"CREATE TRIGGER {name} {when} {body}")
        return
    connection.exec_driver_sql(
        "CREATE OR REPLACE FUNCTION jurnal_tetap() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{_JOURNAL_MESSAGE}'; END $$"
    )
    for name, when in (_JOURNAL_TRIGGERS | _JOURNAL_TRUNCATE).items():
        connection.exec_driver_sql(f"CREATE TRIGGER {name} {when} EXECUTE FUNCTION jurnal_tetap()")


@contextmanager
def lifted(connection: sa.Connection, table: sa.Table) -> Iterator[None]:
    """Within this transaction only: what is encrypted anew says the same, and may be written."""
    if table.name != _JOURNAL:
        yield
        return
    on = "" if connection.dialect.name == "sqlite" else f" ON {_JOURNAL}"
    for name in _JOURNAL_TRIGGERS | ({} if not on else _JOURNAL_TRUNCATE):
        connection.exec_driver_sql(f"DROP TRIGGER {name}{on}")
    yield
    install_journal_triggers(connection)
