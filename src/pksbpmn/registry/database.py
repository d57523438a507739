"""Opening the database, SQLite or PostgreSQL, and bringing it to the newest schema."""

import secrets
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from pksbpmn.domain.galat import PksError
from pksbpmn.registry import encrypted, tables
from pksbpmn.registry.vault import Brankas

_MIGRASI = Path(__file__).parent / "migrations"
_TERBARU = "head"


def buka(url: str) -> sa.Engine:
    """An engine whose transactions are safe with several processes: SQLite takes its write lock at the beginning."""
    alamat = sa.make_url(url)
    if alamat.get_backend_name() == "sqlite" and alamat.database:
        Path(alamat.database).parent.mkdir(parents=True, exist_ok=True)
    mesin = sa.create_engine(alamat, pool_pre_ping=alamat.get_backend_name() != "sqlite", hide_parameters=True)
    if alamat.get_backend_name() == "sqlite":
        sa.event.listen(mesin, "connect", _sambung_sqlite)
        sa.event.listen(mesin, "begin", _mulai_sqlite)
    return mesin


def _sambung_sqlite(sambungan: DBAPIConnection, _catatan: ConnectionPoolEntry) -> None:
    sambungan.isolation_level = None
    kursor = sambungan.cursor()
    for pragma in ("busy_timeout=30000", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON"):
        kursor.execute(f"PRAGMA {pragma}")
    kursor.close()


def _mulai_sqlite(sambungan: sa.Connection) -> None:
    sambungan.exec_driver_sql("BEGIN IMMEDIATE")


def terenkripsi(mesin: sa.Engine) -> bool:
    """Whether the registry already holds data under some key."""
    try:
        return sa.inspect(mesin).has_table(tables.kunci_terpasang.name)
    except OperationalError as galat:
        raise _tidak_terbuka(galat) from None


def cocokkan_kunci(mesin: sa.Engine) -> str:
    """Refuse keys that do not open this registry; returns the secret that signs what lies outside the database."""
    t = tables.kunci_terpasang
    with mesin.connect() as c:
        ada = c.execute(sa.select(t.c.rahasia)).scalar()
    if ada is not None:
        return str(ada)
    with mesin.begin() as c:
        ada = c.execute(sa.select(t.c.rahasia)).scalar()
        if ada is None:
            ada = secrets.token_hex(32)
            c.execute(sa.insert(t).values(satu=1, rahasia=ada))
    return str(ada)


def _tidak_terbuka(galat: OperationalError) -> PksError:
    return PksError(
        f"Registri tidak dapat dibuka: {type(galat.orig).__name__}.",
        "Periksa PKSBPMN_DATABASE_URL dan bahwa basis datanya berjalan.",
    )


def berisi(mesin: sa.Engine) -> bool:
    """Whether there is any table."""
    try:
        return bool(sa.inspect(mesin).get_table_names())
    except OperationalError as galat:
        raise _tidak_terbuka(galat) from None


def siapkan(mesin: sa.Engine, brankas: Brankas, skema: str) -> None:
    """An empty registry of a certain schema, for a restore."""
    encrypted.pasang(mesin, brankas)
    mutakhirkan(mesin, skema)


def mutakhirkan(mesin: sa.Engine, skema: str = _TERBARU) -> None:
    """Migrate the database to a schema, the newest by default; does nothing when it is there already."""
    try:
        with mesin.connect() as sambungan:
            if skema == _TERBARU and _skema(sambungan) == skema_terbaru():
                return
            _migrasikan(sambungan, skema)
    except OperationalError as galat:
        raise _tidak_terbuka(galat) from None


def skema_terbaru() -> str:
    """The newest revision: the files of the migrations begin with theirs."""
    return max(berkas.name.partition("_")[0] for berkas in (_MIGRASI / "versions").glob("[0-9]*.py"))


def _skema(sambungan: sa.Connection) -> str | None:
    if not sa.inspect(sambungan).has_table("alembic_version"):
        return None
    return sambungan.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()


def _migrasikan(sambungan: sa.Connection, skema: str) -> None:
    from alembic import command  # noqa: PLC0415 - a tenth of a second that only a migration has to spend
    from alembic.config import Config  # noqa: PLC0415

    atur = Config()
    atur.set_main_option("script_location", str(_MIGRASI))
    atur.attributes["sambungan"] = sambungan
    command.upgrade(atur, skema)
