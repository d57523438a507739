"""A folder of documents that is not this registry's, set in its environment: refused before anything is put there."""

from pathlib import Path

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.settings import Settings
from pksbpmn.usecases.surat import surat
from pksbpmn.wiring import Application, assemble
from tests.letters import stored


def _in(app: Application, folder: Path) -> Application:
    """The same database, key and anchors, with the data of another folder."""
    s = app.settings
    kept = {"database_url": s.database, "encryption_key_file": s.key_file, "audit_anchor_file": s.anchor_file}
    return assemble(s.model_copy(update={"data_dir": folder, **kept}), app.clock)


@pytest.fixture
def printed(app: Application, nomor: str) -> str:
    """The name of a letter in the store."""
    with app.uow() as uow:
        issued = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR, None)
        uow.commit()
    surat.cetak(app.uow, issued.id)
    with app.uow() as uow:
        return str(uow.surat.get(issued.id).hash_dokumen)


@pytest.mark.aturan("KEAMANAN-10")
def test_an_empty_folder_is_set_in_the_environment(app: Application, printed: str, tmp_path: Path) -> None:
    """What is put there from now on lies where somebody else wants it; what was there is missed too late."""
    with pytest.raises(PksError, match="Gudang dokumen kosong atau milik registri lain"):
        _in(app, tmp_path / "kosong")
    assert not list((tmp_path / "kosong").rglob("*"))
    assert stored(app.documents, printed)


@pytest.mark.aturan("KEAMANAN-10")
def test_the_folder_of_another_registry_is_set_in_the_environment(app: Application, tmp_path: Path) -> None:
    """A new registry too, that names no document yet."""
    other = assemble(Settings(_env_file=None, data_dir=tmp_path / "lain"))
    assert (tmp_path / "lain" / "dokumen" / "gudang").exists()
    with pytest.raises(PksError, match="Gudang dokumen milik registri lain"):
        _in(app, tmp_path / "lain")
    other.database.dispose()


def test_a_folder_of_before_and_a_restored_one_become_the_registrys(app: Application, printed: str) -> None:
    """They bear no mark, but hold what the registry names."""
    mark = app.settings.documents_dir / "gudang"
    said = mark.read_text()
    mark.unlink()
    again = assemble(app.settings, app.clock)
    assert mark.read_text() == said
    assert stored(again.documents, printed)
    again.database.dispose()
