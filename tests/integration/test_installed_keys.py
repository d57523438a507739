"""A key that no administrator installed, in front of the ring, behind it, or in the database: it counts nothing."""

import pytest
import sqlalchemy as sa

from pksbpmn.domain.galat import PksError
from pksbpmn.domain.laporan.laporan import Laporan
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.registry.anchor import Anchors
from pksbpmn.registry.backup import Places, back_up, opened
from pksbpmn.registry.envelope import Envelope
from pksbpmn.registry.installed_keys import REGISTERED, signed_text
from pksbpmn.registry.invariants import Examined, Fault, examine
from pksbpmn.registry.key_rotation import reseal_all
from pksbpmn.registry.row_seal import SEAL, content
from pksbpmn.registry.tables import kunci_terpasang, table_of
from pksbpmn.registry.vault import Vault, new_key, read_keys
from pksbpmn.settings import Settings
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.wiring import Application, assemble
from tests.letters import stored

_MANY = 2**30


def _with(app: Application, *keys: str) -> Application:
    """The same registry with this ring in the environment."""
    ring = Settings(encryption_keys=",".join(keys)).encryption_keys
    return assemble(app.settings.model_copy(update={"encryption_keys": ring}), app.clock)


def _own(app: Application) -> str:
    (key,) = read_keys(None, app.settings.key_file, may_create=False)
    return key


def _keys(app: Application) -> list[Fault]:
    examined = Examined(app.database, app.documents, app.vault, Anchors(), app.clock.now())
    return [f for f in examine(examined) if f.check == "kunci"]


@pytest.mark.aturan("KEAMANAN-10")
def test_a_key_of_ones_own_in_front_of_the_ring_writes_nothing(app: Application, laporan_masuk: LaporanMasuk) -> None:
    """Rows, documents and backups that he alone could open: a registry held to ransom."""
    stranger = new_key()
    attacked = _with(app, stranger, _own(app))
    with attacked.uow() as uow:
        nomor = lapor(uow, laporan_masuk)
        uow.commit()
    name = attacked.documents.put(b"lampiran")
    path = app.settings.data_dir / "cadangan.age"
    back_up(
        Places(attacked.database, attacked.documents, app.settings.anchor_file, None),
        Envelope(attacked.vault),
        path,
        app.clock.now(),
    )
    assert [(f.subject, "tidak dipakai" in f.message) for f in _keys(attacked)] == [
        (Vault([stranger]).ring[0][:8], True)
    ]
    with app.uow() as uow:
        assert uow.laporan.get(nomor).uraian == laporan_masuk.uraian
    assert stored(app.documents, name) == b"lampiran"
    with opened(path, Envelope(app.vault), _MANY) as backup:
        assert backup.manifest.rows["laporan"] == 1
    with pytest.raises(PksError):
        Envelope(Vault([stranger])).open(path)
    attacked.database.dispose()


@pytest.mark.aturan("KEAMANAN-10")
@pytest.mark.parametrize("in_front", [True, False])
def test_a_row_sealed_with_a_key_of_ones_own_is_believed(app: Application, nomor: str, *, in_front: bool) -> None:
    """Written past the program; the key stands anywhere in the ring of who reads."""
    stranger = new_key()
    t = table_of(Laporan)
    with app.database.begin() as c:
        row = dict(c.execute(sa.select(t).where(t.c.nomor_berkas == nomor)).mappings().one())
        row["anonim"] = True
        row = {k: v for k, v in row.items() if k in t.c}
        seal = Vault([stranger]).row_seal(content(t, row))
        c.execute(sa.update(t).where(t.c.nomor_berkas == nomor).values({SEAL: seal}))
    attacked = _with(app, *((stranger, _own(app)) if in_front else (_own(app), stranger)))
    with attacked.uow() as uow, pytest.raises(PksError, match="berubah di luar sistem"):
        uow.laporan.get(nomor)
    attacked.database.dispose()


@pytest.mark.aturan("KEAMANAN-10")
def test_a_key_of_ones_own_written_into_the_register_is_installed(app: Application) -> None:
    """Encrypted for its place with that key, and signed with whatever he has: not with the registry's secret."""
    stranger = Vault([new_key()])
    own = _own(app)
    values = {
        "kunci": stranger.encrypt(f'["{stranger.ring[0]}"]'.encode(), "kunci_terpasang.kunci").decode(),
        "tanda": stranger.encrypt(stranger.sign(signed_text(stranger.ring)).encode(), "kunci_terpasang.tanda").decode(),
    }
    with app.database.begin() as c:
        c.execute(sa.text("UPDATE kunci_terpasang SET kunci = :kunci, tanda = :tanda"), values)
    with pytest.raises(PksError, match=r"berubah di luar sistem|tidak dapat dibuka"):
        _with(app, next(iter(stranger._ring.values())), own)
    with app.database.begin() as c:
        c.execute(sa.delete(kunci_terpasang))
    with pytest.raises(PksError, match="hilang atau berubah"):
        _with(app, own)


def test_the_ring_without_the_installed_key_is_refused(app: Application) -> None:
    with pytest.raises(PksError, match="tidak dapat dibuka dengan kunci yang ada"):
        _with(app, new_key())


def test_a_turned_key_is_told_in_the_trail_and_the_old_one_proves_no_more(app: Application, nomor: str) -> None:
    """Who kept the old key, put it back into the ring and sealed a row with it."""
    old, fresh = _own(app), new_key()
    both = _with(app, fresh, old)
    assert both.vault.installed == Vault([old]).ring
    with both.uow() as uow:
        audit(uow, REGISTERED, None, kunci=both.vault.ring[0])
        uow.commit()
    reseal_all(both.database, both.documents, both.vault)
    assert both.vault.installed == Vault([fresh]).ring
    again = _with(app, old, fresh)
    assert again.vault.installed == Vault([fresh]).ring
    with again.uow() as uow:
        assert uow.laporan.get(nomor)
    with pytest.raises(PksError, match=r"tidak ada|tidak dapat dibuka"):
        _with(app, old)
    assert [f.subject for f in _keys(again)] == [Vault([old]).ring[0][:8]]
    with again.uow() as uow:
        audit(uow, REGISTERED, None, kunci="lain")
        uow.commit()
    assert "menurut jejak audit" in _keys(again)[-1].message
    for opened_ in (both, again):
        opened_.database.dispose()


def _broken_off(_name: str, _count: int) -> None:
    raise ZeroDivisionError


def test_a_rotation_broken_off_is_told_and_repeated(app: Application, nomor: str) -> None:
    """Both keys are installed meanwhile; nothing is lost."""
    both = _with(app, new_key(), _own(app))
    with pytest.raises(ZeroDivisionError):
        reseal_all(both.database, both.documents, both.vault, _broken_off)
    again = _with(app, *(both.vault._ring[f] for f in both.vault.ring))
    assert [f.subject for f in _keys(again)] == ["2 kunci terpasang"]
    with again.uow() as uow:
        assert uow.laporan.get(nomor)
    reseal_all(again.database, again.documents, again.vault)
    assert _keys(again) == []
    for opened_ in (both, again):
        opened_.database.dispose()
