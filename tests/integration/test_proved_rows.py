"""A row that stays as it is in the database is opened once a process; one that is changed is not believed for that."""

from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic

import pytest
import sqlalchemy as sa
from sqlalchemy.orm.attributes import set_committed_value

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.putusan import PutusanDitolak, SebabDitolak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.laporan.masuk import LaporanMasuk, UnitMasuk
from pksbpmn.registry import proved_rows
from pksbpmn.registry.vault import Vault, new_key
from pksbpmn.usecases.berkas.pihak import catat_unit
from pksbpmn.wiring import Application

CHANGED = "berubah (atau dipindahkan )?di luar sistem"


@pytest.fixture(autouse=True)
def nothing_remembered(nomor: str) -> None:
    """What was read while the complaint was received does not count either."""
    proved_rows.forget()


@contextmanager
def opened_by(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The places whose values are decrypted meanwhile."""
    places: list[str] = []
    decrypt = Vault.decrypt

    def heard(vault: Vault, token: bytes, place: str) -> bytes:
        places.append(place)
        return decrypt(vault, token, place)

    with monkeypatch.context() as patched:
        patched.setattr(Vault, "decrypt", heard)
        yield places


def _uraian(app: Application, nomor: str) -> str:
    with app.uow() as uow:
        return uow.laporan.get(nomor).uraian


def _change(app: Application, statement: str, **values: object) -> None:
    with app.database.begin() as c:
        assert c.execute(sa.text(statement), values).rowcount == 1


def test_a_row_is_opened_once_a_process(
    app: Application, nomor: str, laporan_masuk: LaporanMasuk, monkeypatch: pytest.MonkeyPatch
) -> None:
    with opened_by(monkeypatch) as places:
        assert _uraian(app, nomor) == laporan_masuk.uraian
        first = list(places)
        assert "laporan.uraian" in first
        assert _uraian(app, nomor) == laporan_masuk.uraian
        assert places == first


@pytest.mark.aturan("KEAMANAN-10")
@pytest.mark.parametrize(
    "change",
    [
        "UPDATE laporan SET identitas_dirahasiakan = NOT identitas_dirahasiakan WHERE nomor_berkas = :nomor",
        "UPDATE laporan SET uraian = permintaan_penyelesaian WHERE nomor_berkas = :nomor",
        "UPDATE laporan SET _segel = NULL WHERE nomor_berkas = :nomor",
        "UPDATE laporan SET _urutan = 999 WHERE nomor_berkas = :nomor",
    ],
)
def test_a_row_that_was_read_before_is_not_believed_once_it_is_changed(
    app: Application, nomor: str, change: str
) -> None:
    _uraian(app, nomor)
    _change(app, change, nomor=nomor)
    with pytest.raises(PksError, match=CHANGED):
        _uraian(app, nomor)


def test_a_row_that_was_changed_is_refused_each_time(app: Application, nomor: str) -> None:
    _change(
        app,
        "UPDATE laporan SET identitas_dirahasiakan = NOT identitas_dirahasiakan WHERE nomor_berkas = :nomor",
        nomor=nomor,
    )
    for _ in range(2):
        with pytest.raises(PksError, match=CHANGED):
            _uraian(app, nomor)


@pytest.mark.aturan("KEAMANAN-10")
def test_a_row_whose_key_was_taken_away_is_not_believed(app: Application, nomor: str) -> None:
    """What another key at work has not sealed does not hold because it was read while that one was installed."""
    _uraian(app, nomor)
    vault = app.vault
    kept = vars(vault).copy()
    other = Vault([new_key()])
    try:
        vars(vault).update(vars(other))
        with pytest.raises(PksError, match=r"tidak dapat dibuka|berubah di luar sistem"):
            _uraian(app, nomor)
    finally:
        vars(vault).update(kept)
    assert _uraian(app, nomor)


def test_what_one_reader_changes_and_does_not_write_another_does_not_see(app: Application, nomor: str) -> None:
    with app.uow() as uow:
        uow.laporan.get(nomor).uraian = "diubah tanpa ditulis"
    assert _uraian(app, nomor) != "diubah tanpa ditulis"


def test_what_can_be_changed_in_place_each_reader_has_for_itself(app: Application, nomor: str) -> None:
    with app.uow() as uow:
        refused = PutusanDitolak(
            id="a",
            nomor_berkas=nomor,
            elemen="putuskan",
            instans_elemen="1",
            sebab=next(iter(SebabDitolak)),
            isian_salah=["alasan"],
            waktu=uow.clock.now(),
        )
        uow.putusan_ditolak.add(refused)
        uow.commit()
    for _ in range(2):
        with app.uow() as uow:
            fields = uow.putusan_ditolak.get("a").isian_salah
            assert fields == ["alasan"]
            fields.append("lain")


def test_what_is_written_is_read_as_it_was_written(app: Application, nomor: str) -> None:
    """With every kind of value: time, day, closed list, list, mapping, empty; from the database, not from a session."""
    with app.uow() as uow:
        catat_unit(uow, nomor, Pihak.SAKSI, UnitMasuk(jabatan="J", unit="U", alamat="A"))
        uow.commit()
        written = vars(uow.berkas.get(nomor)).copy()
    for _ in range(2):
        with app.uow() as uow:
            read = vars(uow.berkas.get(nomor)).copy()
            for name in written.keys() - {"_sa_instance_state"}:
                assert (type(read[name]), read[name]) == (type(written[name]), written[name]), name


def test_a_locked_row_is_read_anew(app: Application, nomor: str) -> None:
    """What the session holds of it is overwritten: it may have waited for who wrote it."""
    with app.uow() as uow:
        held = uow.berkas.get(nomor)
        was = held.perihal
        set_committed_value(held, "perihal", "lama")
        assert uow.berkas.get(nomor).perihal == "lama"
        assert uow.berkas.get_locked(nomor) is held
        assert held.perihal == was


def test_what_was_read_is_forgotten_after_a_while(
    app: Application, nomor: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is destroyed in the registry (Pasal 44) does not stay in memory."""
    _uraian(app, nomor)
    later = monotonic() + proved_rows.LONGEST + 1
    monkeypatch.setattr(proved_rows, "monotonic", lambda: later)
    with opened_by(monkeypatch) as places:
        _uraian(app, nomor)
    assert "laporan.uraian" in places


def test_what_is_not_written_yet_is_written_before_a_row_is_locked(app: Application, nomor: str) -> None:
    with app.uow() as uow:
        uow.berkas.get(nomor).perihal = "baru"
        assert uow.berkas.get_locked(nomor).perihal == "baru"
        uow.commit()
    with app.uow() as uow:
        assert uow.berkas.get(nomor).perihal == "baru"
