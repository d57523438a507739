"""Migrations and tables say the same, on both databases."""

import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

import pksbpmn.registry
from pksbpmn.registry import database as pembuka
from pksbpmn.registry import tables
from pksbpmn.wiring import Application


def test_migrasi_sampai_ke_kepala_dan_sama_dengan_tabel(app: Application) -> None:
    migrasi = ScriptDirectory(f"{pksbpmn.registry.__path__[0]}/migrations")
    with app.database.connect() as c:
        konteks = MigrationContext.configure(c, opts={"compare_type": True})
        assert konteks.get_current_revision() == migrasi.get_current_head() == pembuka.newest_schema()
        assert compare_metadata(konteks, tables.metadata) == []


def test_pembandingan_memang_melihat_perbedaan(app: Application) -> None:
    with app.database.begin() as c:
        c.execute(sa.text("ALTER TABLE laporan DROP COLUMN kerugian"))
    with app.database.connect() as c:
        beda = compare_metadata(MigrationContext.configure(c), tables.metadata)
    assert [(b[0], b[3].name) for b in beda] == [("add_column", "kerugian")]


def test_migrasi_kedua_kali_tidak_mengubah_apa_pun(app: Application, nomor: str) -> None:
    pembuka.upgrade_schema(app.database)
    with app.uow() as uow:
        assert uow.laporan.get(nomor).nomor_berkas == nomor
