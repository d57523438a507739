"""Opening the database, SQLite or PostgreSQL, and bringing it to the newest schema."""

from functools import partial
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from pksbpmn.domain.galat import MasukanSalah, PksError
from pksbpmn.registry import encrypted, tables
from pksbpmn.registry.address import read_url
from pksbpmn.registry.vault import Vault

MIGRATIONS = Path(__file__).parent / "migrations"
_NEWEST = "head"


def open_database(url: str, *, outlives_power_cut: bool = True) -> sa.Engine:
    """An engine whose transactions are safe with several processes: SQLite takes its write lock at the beginning.

    Threads of one process wait for each other's connection instead: woken at once, where SQLite sleeps and looks again.
    Each commit waits for the disk, unless only the end of the process is to be outlived
    (https://www.sqlite.org/pragma.html#pragma_synchronous); PostgreSQL has its own setting for that.
    """
    address = read_url(url)
    if address.get_backend_name() == "sqlite" and address.database:
        Path(address.database).parent.mkdir(parents=True, exist_ok=True)
    if address.get_backend_name() != "sqlite":
        return sa.create_engine(address, pool_pre_ping=True, hide_parameters=True)
    database = sa.create_engine(address, hide_parameters=True, pool_size=1, max_overflow=0)
    waits = "FULL" if outlives_power_cut else "NORMAL"
    sa.event.listen(database, "connect", partial(_connect_sqlite, waits))
    sa.event.listen(database, "begin", _begin_sqlite)
    return database


def _connect_sqlite(waits: str, connection: DBAPIConnection, _record: ConnectionPoolEntry) -> None:
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in ("busy_timeout=30000", "journal_mode=WAL", f"synchronous={waits}", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: sa.Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def at_one_moment(database: sa.Engine) -> sa.Connection:
    """A connection that sees nothing written meanwhile."""
    c = database.connect()
    return c.execution_options(isolation_level="REPEATABLE READ") if c.dialect.name == "postgresql" else c


def is_encrypted(database: sa.Engine) -> bool:
    """Whether the registry already holds data under some key."""
    try:
        return sa.inspect(database).has_table(tables.kunci_terpasang.name)
    except OperationalError as error:
        raise _cannot_open(error) from None


def _cannot_open(error: OperationalError) -> PksError:
    return PksError(
        f"Registri tidak dapat dibuka: {type(error.orig).__name__}.",
        "Periksa PKSBPMN_DATABASE_URL dan bahwa basis datanya berjalan.",
    )


def has_tables(database: sa.Engine) -> bool:
    """Whether there is any table."""
    try:
        return bool(sa.inspect(database).get_table_names())
    except OperationalError as error:
        raise _cannot_open(error) from None


def prepare(database: sa.Engine, vault: Vault, schema: str) -> None:
    """An empty registry of a certain schema, for a restore. MasukanSalah for one that a newer version made."""
    if schema not in {file.name.partition("_")[0] for file in (MIGRATIONS / "versions").glob("[0-9]*.py")}:
        raise MasukanSalah("Cadangan ini dibuat pksbpmn yang lebih baru.", "Pasang versi itu, lalu pulihkan lagi.")
    encrypted.install(database, vault)
    upgrade_schema(database, schema)


def upgrade_schema(database: sa.Engine, schema: str = _NEWEST) -> None:
    """Migrate the database to a schema, the newest by default; does nothing when it is there already."""
    try:
        with database.connect() as connection:
            if schema == _NEWEST and _schema_of(connection) == newest_schema():
                return
            _migrate(connection, schema)
    except OperationalError as error:
        raise _cannot_open(error) from None


def newest_schema() -> str:
    """The newest revision: the files of the migrations begin with theirs."""
    return max(file.name.partition("_")[0] for file in (MIGRATIONS / "versions").glob("[0-9]*.py"))


def _schema_of(connection: sa.Connection) -> str | None:
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()


def _migrate(connection: sa.Connection, schema: str) -> None:
    from alembic import command  # noqa: PLC0415 - a tenth of a second that only a migration has to spend
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.attributes["connection"] = connection
    command.upgrade(config, schema)
