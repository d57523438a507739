"""Migrations and tables say the same, on both databases."""

import shutil
from contextlib import suppress
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy.exc import OperationalError

import pksbpmn.registry
from pksbpmn.domain.galat import PksError
from pksbpmn.registry import database as pembuka
from pksbpmn.registry import tables
from pksbpmn.registry.columns import Moment
from pksbpmn.registry.database import MIGRATIONS, newest_schema, open_database
from pksbpmn.registry.new_migration import write_migration
from pksbpmn.settings import Settings
from pksbpmn.wiring import Application, assemble
from tests.conftest import INSTALLED


def test_migrations_reach_the_head_and_equal_the_tables(app: Application) -> None:
    migrasi = ScriptDirectory(f"{pksbpmn.registry.__path__[0]}/migrations")
    with app.database.connect() as c:
        konteks = MigrationContext.configure(c, opts={"compare_type": True})
        assert konteks.get_current_revision() == migrasi.get_current_head() == pembuka.newest_schema()
        assert compare_metadata(konteks, tables.metadata) == []


def test_the_comparison_does_see_a_difference(app: Application) -> None:
    with app.database.begin() as c:
        c.execute(sa.text("ALTER TABLE laporan DROP COLUMN kerugian"))
    with app.database.connect() as c:
        beda = compare_metadata(MigrationContext.configure(c), tables.metadata)
    assert [(b[0], b[3].name) for b in beda] == [("add_column", "kerugian")]


def test_migrating_once_more_changes_nothing(app: Application, nomor: str) -> None:
    pembuka.upgrade_schema(app.database)
    with app.uow() as uow:
        assert uow.laporan.get(nomor).nomor_berkas == nomor


def test_a_new_table_gets_its_migration_and_no_change_gets_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    versions = Path(shutil.copytree(MIGRATIONS / "versions", tmp_path / "versions"))
    with pytest.raises(PksError, match="sudah sama"):
        write_migration("tidak ada yang berubah", versions)
    table = sa.Table("baru", tables.metadata, sa.Column("saat", Moment(), nullable=False))
    try:
        written = write_migration("tabel baru", versions)
    finally:
        tables.metadata.remove(table)
    assert capsys.readouterr().out == "", "`make migration` takes what is printed for the path"
    assert written.name == f"{int(newest_schema()) + 1:04d}_tabel_baru.py"
    text = written.read_text(encoding="utf-8")
    assert "op.create_table('baru'" in text
    assert "sa.Column('saat', sa.DateTime(), nullable=False)" in text


def test_a_registri_may_lie_in_folders_that_are_not_there_yet(tmp_path: Path) -> None:
    berkas = tmp_path / "data" / "kantor" / "registri.sqlite3"
    for _ in range(2):
        database = open_database(f"sqlite:///{berkas}")
        with database.connect() as c:
            assert c.exec_driver_sql("PRAGMA foreign_keys").scalar_one() == 1
        database.dispose()
    assert berkas.exists()


@pytest.mark.parametrize("clock_url", [None, "http://127.0.0.1:9"])
@pytest.mark.parametrize(("of_a_stage", "waits"), [(False, 2), (True, 1)])
def test_a_commit_waits_for_the_disk_but_on_a_stage_whatever_the_settings_say(
    tmp_path: Path, clock_url: str | None, waits: int, *, of_a_stage: bool
) -> None:
    """SQLite's FULL and NORMAL: a story on a controlled clock outlives its process, not a power cut."""
    settings = Settings(_env_file=None, data_dir=tmp_path, clock_url=clock_url)
    told = assemble(settings, INSTALLED, outlives_power_cut=False) if of_a_stage else assemble(settings, INSTALLED)
    with told.database.connect() as c:
        assert c.exec_driver_sql("PRAGMA synchronous").scalar() == waits
    told.database.dispose()


@pytest.mark.parametrize("url", ["{}?synchronous=NORMAL", "{}?synchronous=OFF&journal_mode=OFF", "{}?_synchronous=1"])
def test_no_address_of_a_registry_makes_a_commit_wait_less(tmp_path: Path, url: str) -> None:
    """What SQLite is told by an address is refused or does not count."""
    folder = tmp_path / "registri"
    address = url.format(f"sqlite:///{folder / 'registri.sqlite3'}")
    with suppress(PksError, TypeError, OperationalError):
        database = open_database(address)
        with database.connect() as c:
            assert c.exec_driver_sql("PRAGMA synchronous").scalar() == 2
            assert c.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
        database.dispose()
