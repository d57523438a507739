"""Attack: what a process remembers of rows (ADR 0048) is no way past their seals."""

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
import sqlalchemy as sa

from pksbpmn.domain.berkas.biaya import Biaya, Penanggung
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, Permintaan
from pksbpmn.names import JenisTenggat
from pksbpmn.registry import installed_keys, proved_rows
from pksbpmn.registry.anchor import Anchors
from pksbpmn.registry.invariants import Examined, examine
from pksbpmn.registry.key_rotation import reseal_all
from pksbpmn.registry.vault import Vault, new_key, read_keys, write_keys
from pksbpmn.usecases.berkas.disebut import perkara_disebut
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.wiring import Application, assemble

CHANGED = "berubah (atau dipindahkan )?di luar sistem|tidak dapat dibuka"


def _rows(app: Application, query: str, **values: object) -> list[dict[str, Any]]:
    with app.database.connect() as c:
        return [dict(r) for r in c.execute(sa.text(query), values).mappings()]


def _change(app: Application, statement: str, **values: object) -> None:
    with app.database.begin() as c:
        assert c.execute(sa.text(statement), values).rowcount > 0


def _put_back(app: Application, table: str, row: dict[str, Any]) -> None:
    """A row as it once was, to the letter."""
    t = sa.table(table, *map(sa.column, row))
    with app.database.begin() as c:
        assert c.execute(sa.update(t).where(t.c["_urutan"] == row["_urutan"]).values(**row)).rowcount == 1


def _raw(app: Application, table: str) -> dict[str, Any]:
    with app.database.connect() as c:
        return dict(c.execute(sa.text(f"SELECT * FROM {table}")).mappings().one())  # noqa: S608 - of our own


@pytest.mark.aturan("KEAMANAN-10")
def test_a_row_under_a_key_that_was_thrown_away_is_not_believed_by_the_process_that_read_it(
    app: Application, nomor: str
) -> None:
    with app.uow() as uow:
        before_the_change = uow.laporan.get(nomor).uraian
    old_row = _raw(app, "laporan")
    path = app.settings.key_file
    write_keys(path, [new_key(), *read_keys(None, path, may_create=False)])
    both = assemble(app.settings)
    with both.uow() as uow:
        assert uow.laporan.get(nomor).uraian == before_the_change
    reseal_all(both.database, both.documents, both.vault)
    with both.uow() as uow:
        assert uow.laporan.get(nomor).uraian == before_the_change
    _put_back(both, "laporan", old_row)
    for _ in range(2):
        with both.uow() as uow, pytest.raises(PksError, match=CHANGED):
            uow.laporan.get(nomor)
    both.database.dispose()


@pytest.mark.aturan("KEAMANAN-10")
def test_what_follows_from_a_row_under_a_key_that_was_thrown_away_is_not_believed(
    app: Application, nomor: str, laporan_masuk: LaporanMasuk
) -> None:
    other = _second(app, laporan_masuk)
    _biaya(app, nomor, "a", f"Perkara {other}")
    path = app.settings.key_file
    write_keys(path, [new_key(), *read_keys(None, path, may_create=False)])
    both = assemble(app.settings)
    old_row = _raw(both, "biaya")
    assert _named(both, nomor) == (other,)
    reseal_all(both.database, both.documents, both.vault)
    _put_back(both, "biaya", old_row)
    with pytest.raises(PksError, match=CHANGED):
        _named(both, nomor)
    both.database.dispose()


@pytest.mark.aturan("KEAMANAN-10")
def test_while_a_key_is_thrown_away_nothing_is_remembered_that_it_alone_proves(
    app: Application, nomor: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader in another thread, while the ring changes: what he proves by the old key counts for the old ring."""
    path = app.settings.key_file
    write_keys(path, [new_key(), *read_keys(None, path, may_create=False)])
    both = assemble(app.settings)
    installed_keys.install(both.database, both.vault)
    old_row = _raw(both, "laporan")
    derive, reading = Vault.derive, threading.Event()

    def slowly(vault: Vault, purpose: str) -> list[bytes]:
        if vault is both.vault and not reading.is_set():
            reading.set()
            with both.uow() as uow:
                uow.laporan.get(nomor)
        return derive(vault, purpose)

    with monkeypatch.context() as patched:
        patched.setattr(Vault, "derive", slowly)
        both.vault.only(both.vault.installed[:1])
    assert reading.is_set()
    _put_back(both, "laporan", old_row)
    with both.uow() as uow, pytest.raises(PksError, match=CHANGED):
        uow.laporan.get(nomor)
    both.database.dispose()


def _second(app: Application, masuk: LaporanMasuk) -> str:
    with app.uow() as uow:
        nomor = lapor(uow, masuk)
        uow.commit()
    return nomor


def _biaya(app: Application, nomor: str, id_: str, uraian: str) -> None:
    with app.uow() as uow:
        now = uow.clock.now()
        uow.biaya.add(Biaya(id=id_, nomor_berkas=nomor, penanggung=Penanggung.PIHAK_KEDUA, uraian=uraian, waktu=now))
        uow.commit()


def _named(app: Application, nomor: str) -> tuple[str, ...]:
    with app.uow() as uow:
        return perkara_disebut(uow, uow.berkas.get(nomor))


@pytest.mark.aturan("KEAMANAN-10")
@pytest.mark.parametrize(
    "change",
    [
        "UPDATE biaya SET _segel = (SELECT _segel FROM biaya WHERE id = 'b') WHERE id = 'a'",
        "UPDATE biaya SET _segel = NULL WHERE id = 'a'",
        "UPDATE biaya SET nomor_berkas = (SELECT nomor FROM berkas WHERE nomor <> :nomor) WHERE id = 'b'",
        "UPDATE biaya SET _urutan = _urutan + 100 WHERE id = 'b'",
    ],
)
def test_the_case_that_a_record_names_is_not_lost_by_the_seal_of_another(
    app: Application, nomor: str, laporan_masuk: LaporanMasuk, change: str
) -> None:
    """Whom a letter hides follows from the cases that its own names: a known seal in another place says nothing."""
    other = _second(app, laporan_masuk)
    _biaya(app, nomor, "a", f"Fotokopi berkas {other}")
    _biaya(app, nomor, "b", "Ongkos")
    assert _named(app, nomor) == (other,)
    assert _named(app, other) == ()
    _change(app, change, **({"nomor": nomor} if ":nomor" in change else {}))
    with pytest.raises(PksError, match=CHANGED):
        _ = (_named(app, nomor), _named(app, other))


@pytest.mark.aturan("KEAMANAN-10")
def test_two_registries_of_one_process_do_not_prove_each_others_rows(
    app: Application, nomor: str, tmp_path: Any, laporan_masuk: LaporanMasuk, clock: Any
) -> None:
    """Each with its own key: the same row in both is believed in its own alone."""
    folder = tmp_path / "lain"
    other = assemble(
        app.settings.model_copy(
            update={
                "data_dir": folder,
                "database_url": f"sqlite:///{folder / 'registri.sqlite3'}",
            }
        ),
        clock,
    )
    number = _second(other, laporan_masuk)
    for a, n in ((app, nomor), (other, number)):
        with a.uow() as uow:
            uow.laporan.get(n)
    row = _raw(app, "laporan")
    theirs = _raw(other, "laporan")
    _put_back(other, "laporan", {**row, "_urutan": theirs["_urutan"]})
    with other.uow() as uow, pytest.raises(PksError, match=CHANGED):
        uow.laporan.find()
    with app.uow() as uow:
        assert uow.laporan.get(nomor)
    other.database.dispose()


def test_readers_at_once_never_see_a_forged_row(app: Application, nomor: str) -> None:
    """Four readers while a row is exchanged, again and again, for a forged one and back."""
    row = _raw(app, "laporan")
    forged = {**row, "identitas_dirahasiakan": not row["identitas_dirahasiakan"]}
    stop, turn, seen, refused = threading.Event(), threading.Semaphore(0), [], []

    def read() -> None:
        while turn.acquire() and not stop.is_set():
            try:
                with app.uow() as uow:
                    seen.append(uow.laporan.get(nomor).identitas_dirahasiakan)
            except PksError as error:
                refused.append(str(error))
            if len(seen) % 7 == 0:
                proved_rows.forget()

    with ThreadPoolExecutor(4) as threads:
        readers = [threads.submit(read) for _ in range(4)]
        for n in range(30):
            turn.release(4)
            _put_back(app, "laporan", row if n % 2 else forged)
        stop.set()
        turn.release(4)
        for r in readers:
            r.result(60)
    assert set(seen) <= {bool(row["identitas_dirahasiakan"])}
    _put_back(app, "laporan", forged)
    with app.uow() as uow, pytest.raises(PksError, match=CHANGED):
        uow.laporan.get(nomor)


_OF_ANOTHER_KIND = {
    "jenis": ("'BUKAN_JENIS'", "CAST(jenis AS BLOB)", "7"),
    "dibuat": ("'bukan waktu'", "x'ff'", "'9999-99-99 00:00:00.000000'"),
    "tanggal_diterima": ("'bukan hari'", "20261130"),
    "aturan": ("'{'", "x'ff'", "'[]'", "CAST('{\"lama\": 1e999}' AS TEXT)", "NULL"),
    "status": ("''",),
    "ke": ("'satu'", "1.5", "x'01'"),
    "nomor_berkas": ("CAST(nomor_berkas AS BLOB)",),
    "bersama": ("x'ff'", "''"),
    "_segel": ("x'ff'", "7", "CAST(_segel AS BLOB)"),
}


@pytest.mark.aturan("KEAMANAN-10")
@pytest.mark.parametrize(("column", "value"), [(c, v) for c, vs in _OF_ANOTHER_KIND.items() for v in vs])
def test_a_value_of_another_kind_is_told_as_changed_by_the_reader_and_by_the_doctor(
    app: Application, nomor: str, column: str, value: str
) -> None:
    """SQLite keeps anything in any column, PostgreSQL any word. The doctor goes on to the other rows."""
    rule = app._equipment.tabel_tenggat.aturan(JenisTenggat.KLARIFIKASI_1, app.clock.now().date())
    with app.uow() as uow:
        for id_ in ("satu", "dua"):
            uow.permintaan.add(
                Permintaan(
                    id=id_,
                    nomor_berkas=nomor,
                    jenis=JenisPermintaan.KLARIFIKASI_1,
                    kepada=Pihak.ITJEN,
                    dibuat=app.clock.now(),
                    aturan=rule,
                )
            )
        uow.commit()
        uow.permintaan.get("satu")
    try:
        _change(app, f"UPDATE permintaan SET {column} = {value} WHERE id = 'satu'")  # noqa: S608
    except sa.exc.DBAPIError:  # the database itself refuses it
        assert app.database.dialect.name == "postgresql" or value == "NULL"
        return
    with app.uow() as uow, pytest.raises((PksError, sa.exc.OperationalError), match=f"{CHANGED}|Could not decode"):
        uow.permintaan.get("satu")
    _change(app, "UPDATE permintaan SET _segel = NULL WHERE id = 'dua'")
    examined = Examined(app.database, app.documents, app.vault, Anchors(), app.clock.now())
    assert sum(f.check == "segel" for f in examine(examined)) == 2
