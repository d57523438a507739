"""What somebody may do who writes the database or the store without the key: each attack is noticed, none is read."""

from hashlib import sha256

import pytest
import sqlalchemy as sa

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.laporan.masuk import LaporanMasuk, UnitMasuk
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.registry.anchor import Anchors
from pksbpmn.registry.invariants import Examined, examine
from pksbpmn.registry.key_rotation import reseal_all
from pksbpmn.registry.vault import Vault, new_key, read_keys, write_keys
from pksbpmn.usecases.berkas.pihak import catat_unit
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.contoh import cetakan
from pksbpmn.wiring import Application, assemble
from tests.letters import stored

MOVED, CHANGED = "berubah atau dipindahkan di luar sistem", "berubah di luar sistem"
PEOPLE = ("Andini Pertama", "Budiman Kedua")


@pytest.fixture
def two(app: Application, laporan_masuk: LaporanMasuk) -> tuple[str, str]:
    """Two complaints of two people, each with its printed receipt."""
    numbers = []
    assert laporan_masuk.pelapor is not None
    for name in PEOPLE:
        pelapor = laporan_masuk.pelapor.model_copy(update={"nama_lengkap": name})
        with app.uow() as uow:
            numbers.append(lapor(uow, laporan_masuk.model_copy(update={"pelapor": pelapor})))
            issued = surat.terbitkan(uow, numbers[-1], JenisSurat.TANDA_TERIMA, Pihak.PELAPOR, None)
            uow.commit()
        surat.cetak(app.uow, issued.id)
    return numbers[0], numbers[1]


def _change(app: Application, statement: str, **values: object) -> None:
    with app.database.begin() as c:
        assert c.execute(sa.text(statement), values).rowcount > 0


def _raw(app: Application, query: str, **values: object) -> str:
    with app.database.connect() as c:
        return str(c.execute(sa.text(query), values).scalars().first())


@pytest.mark.aturan("KEAMANAN-10")
@pytest.mark.parametrize(("of", "into"), [("nama_lengkap", "nama"), ("email", "email")])
def test_a_ciphertext_copied_into_another_table_does_not_open(
    app: Application, two: tuple[str, str], of: str, into: str
) -> None:
    """A name that came out in clear as a contact person's; nor in a column that is called the same."""
    value = _raw(app, f"SELECT {of} FROM identitas WHERE nomor_berkas = :n", n=two[0])  # noqa: S608
    assert value.startswith("A")
    _change(app, f"UPDATE narahubung SET {into} = :value", value=value)  # noqa: S608
    with app.uow() as uow, pytest.raises(PksError, match=MOVED):
        uow.narahubung.find()


@pytest.mark.aturan("KEAMANAN-10")
def test_a_ciphertext_copied_into_another_column_does_not_open(app: Application, two: tuple[str, str]) -> None:
    _change(app, "UPDATE identitas SET pekerjaan = nama_lengkap")
    with app.uow() as uow, pytest.raises(PksError, match=MOVED):
        uow.identitas.get(two[0])


@pytest.mark.aturan("KEAMANAN-10")
def test_a_ciphertext_copied_into_another_row_is_noticed(app: Application, two: tuple[str, str]) -> None:
    """It opens, being of the same column; the row's seal does not fit."""
    name = _raw(app, "SELECT nama_lengkap FROM identitas WHERE nomor_berkas = :n", n=two[1])
    _change(app, "UPDATE identitas SET nama_lengkap = :name WHERE nomor_berkas = :n", name=name, n=two[0])
    with app.uow() as uow:
        with pytest.raises(PksError, match=CHANGED) as refused:
            uow.identitas.get(two[0])
        assert uow.identitas.get(two[1]).nama_lengkap == PEOPLE[1]
    assert not any(p in f"{refused.value}{refused.value.obat}" for p in PEOPLE)


@pytest.mark.aturan("KEAMANAN-10")
def test_a_whole_row_with_its_seal_copied_over_another_is_noticed(app: Application, two: tuple[str, str]) -> None:
    """The seal is over the row's key as well."""
    _change(app, "UPDATE identitas SET nomor_berkas = 'x' WHERE nomor_berkas = :n", n=two[0])
    _change(app, "UPDATE identitas SET nomor_berkas = :a WHERE nomor_berkas = :b", a=two[0], b=two[1])
    with app.uow() as uow, pytest.raises(PksError, match=CHANGED):
        uow.identitas.get(two[0])


def test_rows_whose_places_in_the_order_were_exchanged_are_noticed(app: Application, two: tuple[str, str]) -> None:
    """What is newest counts: an older finding, draft or address came last, with its own seal."""
    with app.uow() as uow:
        for jabatan in ("dahulu", "kemudian"):
            catat_unit(uow, two[0], Pihak.SAKSI, UnitMasuk(jabatan=jabatan, unit="U", alamat="A"))
        uow.commit()
        assert uow.unit_terlapor.newest(nomor_berkas=two[0], peran=Pihak.SAKSI).jabatan == "kemudian"
    with app.database.connect() as c:
        first, last = c.execute(sa.text("SELECT _urutan FROM unit_terlapor WHERE peran = 'SAKSI' ORDER BY 1")).scalars()
    for before, after in ((first, 999), (last, first), (999, last)):
        _change(app, "UPDATE unit_terlapor SET _urutan = :after WHERE _urutan = :before", before=before, after=after)
    with app.uow() as uow, pytest.raises(PksError, match=CHANGED):
        uow.unit_terlapor.newest(nomor_berkas=two[0], peran=Pihak.SAKSI)


@pytest.mark.aturan("KEAMANAN-10")
@pytest.mark.parametrize("seal", ["_segel", "NULL", "''", "'AAAAAAAA'", "'é'"])
def test_a_receipt_readdressed_to_terlapor_is_noticed(app: Application, two: tuple[str, str], seal: str) -> None:
    """The column is plain and routes the letter; nor does it help to take the seal away, or to make one up."""
    _change(app, f"UPDATE surat SET kepada = 'TERLAPOR', _segel = {seal} WHERE nomor_berkas = :n", n=two[0])  # noqa: S608
    with app.uow() as uow, pytest.raises(PksError, match=CHANGED):
        uow.surat.find(nomor_berkas=two[0])
    examined = Examined(app.database, app.documents, app.vault, Anchors(), app.clock.now())
    assert [f.check for f in examine(examined) if f.check != "kiriman"] == ["segel"]


def test_rotation_seals_nothing_that_was_changed(app: Application, two: tuple[str, str]) -> None:
    _change(app, "UPDATE surat SET kepada = 'TERLAPOR' WHERE nomor_berkas = :n", n=two[0])
    with pytest.raises(PksError, match=CHANGED):
        reseal_all(app.database, app.documents, app.vault)


@pytest.mark.aturan("KEAMANAN-06")
def test_a_letter_rendered_for_candidate_names_matches_nothing(app: Application, two: tuple[str, str]) -> None:
    """Who has database and store without the key tried letters for four names and found whose it was."""
    with app.uow() as uow:
        (issued,) = uow.surat.find(nomor_berkas=two[0])
    guessed = cetakan(app.uow, issued.id)
    digest = sha256(guessed).hexdigest()
    with app.database.connect() as c:
        for table in sa.inspect(c).get_table_names():
            for row in c.exec_driver_sql(f'SELECT * FROM "{table}"'):  # noqa: S608 - names of our own tables
                assert digest not in map(str, row), table
    names = list(app.documents.digests())
    assert digest not in names
    assert Vault([new_key()]).document_name(digest) not in names
    assert app.documents.name_of(guessed) == issued.hash_dokumen  # with the key it is found


def test_after_a_rotation_documents_keep_their_names_and_the_old_key_opens_none(
    app: Application, two: tuple[str, str]
) -> None:
    path = app.settings.key_file
    old = read_keys(None, path, may_create=False)
    before = list(app.documents.digests())
    write_keys(path, [new_key(), *old])
    both = assemble(app.settings)
    reseal_all(both.database, both.documents, both.vault)
    assert list(both.documents.digests()) == before
    thrown_away = Vault(old)
    for name in before:
        with pytest.raises(PksError, match="tidak dapat dibuka"):
            thrown_away.decrypt(both.documents.path_of(name).read_bytes(), f"dokumen/{name}")
    with both.database.connect() as c:
        for table in sa.inspect(c).get_table_names():
            for row in c.exec_driver_sql(f'SELECT * FROM "{table}"'):  # noqa: S608 - names of our own tables
                for value in map(str, row):
                    if value.startswith("A") and len(value) > 48:
                        with pytest.raises(PksError):
                            thrown_away.decrypt(value.encode(), f"{table}.x")
    both.database.dispose()


def test_documents_of_before_are_brought_to_keyed_names(app: Application) -> None:
    """Named by their SHA-256 and bound to nothing; broken off after the first, it is repeated."""
    contents = (b"surat satu", b"surat dua")
    for content in contents:
        digest = sha256(content).hexdigest()
        old = app.settings.documents_dir / digest[:2] / f"{digest}.pks"
        old.parent.mkdir(parents=True)
        old.write_bytes(app.vault.seal(content))
    app.documents.put(contents[0])
    for _ in range(2):
        app.documents.adopt()
        assert [stored(app.documents, app.documents.name_of(c)) for c in contents] == list(contents)
        assert sorted(f.name for f in app.settings.documents_dir.iterdir()) == ["2", "gudang"]
