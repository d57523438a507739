"""`pksbpmn periksa`: a slip in Modeler is told with the element's name and its cure, a change of the owner's is not."""

from pathlib import Path

import pytest

import workers
from pksbpmn.camunda.checking import periksa
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import baca
from pksbpmn.camunda.checking.node import LEFT_OUT, node
from pksbpmn.camunda.checking.run import semua
from tests.unit.probe_diagrams import Edit, ganti, isian, salinan, sel, ubah
from tests.unit.probe_edits import REVIEWED, Slip
from tests.unit.probe_edits_house import HOUSE
from tests.unit.probe_edits_more import MORE
from tests.unit.probe_edits_owner import OWNER
from tests.unit.probe_edits_tables import TABLES

NODE = node() or ""
pytestmark = pytest.mark.skipif(not NODE, reason="needs Node.js, which pksbpmn[periksa] brings")


def _temuan(folder: Path, *berkas: str) -> list[Temuan]:
    """What is told of the whole folder; the linters look at these files alone, which is quicker."""
    return semua(baca(folder, workers.pilih()), NODE, frozenset(berkas))


def test_the_diagrams_hold() -> None:
    hasil = periksa(workers.pilih())
    assert ("\n".join(map(str, hasil.temuan)), hasil.dilewati) == ("", "")


@pytest.mark.parametrize("slip", [*REVIEWED, *MORE, *HOUSE, *OWNER, *TABLES], ids=lambda s: s.apa)
def test_a_slip_is_told_by_the_name_of_its_element_with_its_cure(tmp_path: Path, slip: Slip) -> None:
    folder = salinan(tmp_path)
    ubah(folder, slip.berkas, slip.edit)
    temuan = _temuan(folder, slip.berkas, "klarifikasi.bpmn", "laporan.bpmn")
    assert [t.unsur for t in temuan] == [slip.unsur, *slip.juga], "\n".join(map(str, temuan))
    assert slip.pesan in temuan[0].pesan
    assert slip.obat in temuan[0].obat
    assert not temuan[0].saran


RIGHTFUL = (
    ("klarifikasi within 21 days", "tenggat.dmn", sel("aturan-02-h1", "21")),
    ("a task of another name", "klarifikasi.bpmn", ganti('name="Nilai klarifikasi"', 'name="Nilai penjelasan"')),
    ("other words in a form", "nilai-klarifikasi.form", isian("penjelasanCukup", label="Penjelasannya memadai")),
    ("a letter signed by another group", "naskah.dmn", ganti('"kepala-keasistenan"', '"anggota-ombudsman"')),
    ("an activity moved down", "klarifikasi.bpmn", ganti('<dc:Bounds x="862" y="512"', '<dc:Bounds x="862" y="513"')),
    (
        "more said in a documentation",
        "klarifikasi.bpmn",
        ganti("petugas menilai apakah", "petugas menilai sendiri apakah"),
    ),
)


@pytest.mark.parametrize(("apa", "berkas", "edit"), RIGHTFUL, ids=[apa for apa, *_ in RIGHTFUL])
def test_a_rightful_change_of_the_owner_is_no_finding(tmp_path: Path, apa: str, berkas: str, edit: Edit) -> None:
    folder = salinan(tmp_path)
    ubah(folder, berkas, edit)
    assert [str(t) for t in _temuan(folder, berkas) if not t.saran] == []


def test_a_task_given_to_another_group_in_both_places_lacks_make_names_alone(tmp_path: Path) -> None:
    folder = salinan(tmp_path)
    ubah(
        folder,
        "klarifikasi.bpmn",
        ganti('candidateGroups="pemeriksaan"', 'candidateGroups="ppid"', "nilai-klarifikasi"),
    )
    ubah(folder, "kelompok.yaml", ganti("    - nilai-klarifikasi\n", ""))
    ubah(
        folder,
        "kelompok.yaml",
        ganti("    - putuskan-permintaan-subjek\n", "    - putuskan-permintaan-subjek\n    - nilai-klarifikasi\n"),
    )
    (belum,) = _temuan(folder, "klarifikasi.bpmn")
    assert (belum.unsur, belum.pesan) == (
        "“Nilai klarifikasi”",
        "pekerja masih hanya menerima putusan dari pemeriksaan",
    )
    assert "`make names`" in belum.obat


def test_a_crossing_is_advice_and_stops_nothing(tmp_path: Path) -> None:
    folder = salinan(tmp_path)
    ubah(folder, "klarifikasi.bpmn", ganti('<di:waypoint x="590" y="220" />', '<di:waypoint x="900" y="220" />'))
    temuan = _temuan(folder, "klarifikasi.bpmn")
    assert temuan
    assert all(t.saran for t in temuan), "\n".join(map(str, temuan))
    assert any("alur “tidak” dari “Dijawab?” ke “Klarifikasi kedua”" in f"{t.unsur} {t.pesan}" for t in temuan)


def test_without_node_the_rest_is_looked_at_and_one_line_says_what_is_not(tmp_path: Path) -> None:
    folder = salinan(tmp_path)
    ubah(folder, "permintaan.bpmn", ganti('name="jawaban-diterima"', 'name="jawaban-masuk"'))
    hasil = periksa(workers.pilih(), folder, program=lambda: None)
    assert [t.unsur for t in hasil.temuan] == ["“Tunggu jawaban”"]
    assert hasil.dilewati == LEFT_OUT
    assert "pip install 'pksbpmn[periksa]'" in LEFT_OUT
    assert len(LEFT_OUT.splitlines()) == 1


def test_only_the_files_that_are_named_are_told(tmp_path: Path) -> None:
    folder = salinan(tmp_path)
    ubah(folder, "permintaan.bpmn", ganti('name="jawaban-diterima"', 'name="jawaban-masuk"'))
    handlers = workers.pilih()
    assert periksa(handlers, folder, hanya=frozenset({"monev.bpmn"})).temuan == ()
    assert len(periksa(handlers, folder, hanya=frozenset({"permintaan.bpmn"})).temuan) == 1
