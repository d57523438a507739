"""Triggers that keep the audit trail append-only, on both databases."""

import sqlalchemy as sa

_PESAN = "Catatan audit tidak dapat diubah atau dihapus"

_SQLITE = tuple(
    f"CREATE TRIGGER audit_tidak_{nama} BEFORE {kata} ON audit BEGIN SELECT RAISE(ABORT, '{_PESAN}'); END"
    for nama, kata in (("diubah", "UPDATE"), ("dihapus", "DELETE"))
)
_POSTGRESQL = (
    f"CREATE FUNCTION audit_tetap() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '{_PESAN}'; END $$",
    "CREATE TRIGGER audit_tidak_diubah BEFORE UPDATE OR DELETE ON audit FOR EACH ROW EXECUTE FUNCTION audit_tetap()",
    "CREATE TRIGGER audit_tidak_dikosongkan BEFORE TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION audit_tetap()",
)


def pasang_pemicu(sambungan: sa.Connection) -> None:
    """Refuse UPDATE, DELETE and TRUNCATE of the audit table, whoever asks."""
    for perintah in _SQLITE if sambungan.dialect.name == "sqlite" else _POSTGRESQL:
        sambungan.exec_driver_sql(perintah)
