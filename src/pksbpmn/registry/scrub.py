"""Leaves nothing of what rows held before in the files of the database: an UPDATE alone keeps the old bytes.

SQLite is written anew (VACUUM) and its write-ahead log emptied. PostgreSQL writes the tables anew (VACUUM FULL), once
nobody's snapshot still sees what they held; its own write-ahead log keeps older pages until it is recycled.
"""

import time

import sqlalchemy as sa

from pksbpmn.domain.galat import PksError
from pksbpmn.registry.encrypted import Encrypted
from pksbpmn.registry.tables import metadata, sebutan

_PATIENCE = 30.0
_OLDER_SNAPSHOTS = sa.text(
    "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() "
    "AND age(backend_xmin) > age(CAST(:mark AS xid))"
)


def scrub(database: sa.Engine, patience: float = _PATIENCE) -> None:
    """Write the database anew without what is gone. PksError, to be repeated, while somebody still reads it."""
    if database.dialect.name == "sqlite":
        _scrub_sqlite(database)
    else:
        _scrub_postgresql(database, patience)


def _scrub_sqlite(database: sa.Engine) -> None:
    connection = database.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        busy = (cursor.fetchone() or (1,))[0]
        cursor.close()
    except connection.dbapi_connection.OperationalError as error:  # type: ignore[union-attr]
        raise _busy() from error
    finally:
        connection.close()
    if busy:
        raise _busy()


def _scrub_postgresql(database: sa.Engine, patience: float) -> None:
    with database.connect().execution_options(isolation_level="AUTOCOMMIT") as c:
        mark = c.execute(sa.text("SELECT CAST(pg_current_xact_id() AS xid)::text")).scalar_one()
        until = time.monotonic() + patience
        while c.execute(_OLDER_SNAPSHOTS, {"mark": mark}).scalar_one():
            if time.monotonic() > until:
                raise _busy()
            time.sleep(0.2)
        for t in metadata.sorted_tables:
            if t is sebutan or any(isinstance(k.type, Encrypted) for k in t.columns):
                c.exec_driver_sql(f"VACUUM (FULL) {t.name}")


def _busy() -> PksError:
    return PksError(
        "Sisa data dalam berkas basis data belum terhapus: ada yang masih membacanya.",
        "Hentikan pekerja dan pengantar bila perlu, lalu ulangi perintah yang sama; ia melanjutkan yang tersisa.",
    )
