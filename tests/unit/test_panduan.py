"""`docs/panduan/pemilik-proses.md`: each change holds when done in full, and what it quotes is what `periksa` says."""

from pathlib import Path

import pytest

import workers
from pksbpmn.camunda.checking.holdings import baca
from pksbpmn.camunda.checking.node import node
from pksbpmn.camunda.checking.run import semua
from pksbpmn.camunda.comparison import banding
from pksbpmn.camunda.diagrams import diagram_dir
from tests.unit.panduan_edits import (
    FORM,
    KELOMPOK,
    KLARIFIKASI,
    LANGKAH,
    LANGKAH_ID,
    TERLAMBAT_BERULANG,
    TUGAS,
    TUGAS_TANPA_PENGINGAT,
    VARIABEL,
    formulir,
)
from tests.unit.probe_diagrams import Edit, berturut, ganti, salinan, sel, ubah

PANDUAN = (Path(__file__).parents[2] / "docs" / "panduan" / "pemilik-proses.md").read_text(encoding="utf-8")
NODE = node() or ""
needs_node = pytest.mark.skipif(not NODE, reason="needs Node.js, which pksbpmn[periksa] brings")

Edits = tuple[tuple[str, Edit], ...]
_AMONG: Edits = (("kelompok.yaml", KELOMPOK), ("variabel.yaml", VARIABEL))
_TENGGAT: Edits = (("tenggat.dmn", sel("aturan-02-h1", "21")),)
_NAMA: Edits = ((KLARIFIKASI, ganti('name="Nilai klarifikasi"', 'name="Nilai penjelasan"')),)
_TUGAS: Edits = ((KLARIFIKASI, TUGAS), *_AMONG)


def _klarifikasi(*edits: Edit) -> Edits:
    return ((KLARIFIKASI, berturut(*edits)),)


def _changed(tmp_path: Path, edits: Edits, form: str) -> Path:
    copy = salinan(tmp_path)
    for berkas, edit in edits:
        ubah(copy, berkas, edit)
    if form:
        (copy / form).write_text(formulir((copy / "nilai-klarifikasi.form").read_text("utf-8")), encoding="utf-8")
    return copy


def _said(folder: Path, node_js: str | None) -> list[str]:
    """What `periksa` says of the files that the guide has changed; without Node.js it is quicker."""
    files = frozenset({KLARIFIKASI, FORM, "tenggat.dmn"})
    return [str(t) for t in semua(baca(folder, workers.pilih()), node_js, files)]


_SEMUA: Edits = (*_TENGGAT, *_NAMA, *_klarifikasi(TERLAMBAT_BERULANG, LANGKAH), *_TUGAS)


@needs_node
@pytest.mark.parametrize("edit", [TERLAMBAT_BERULANG, LANGKAH], ids=["reminder", "step"])
def test_a_change_done_in_full_has_no_finding(tmp_path: Path, edit: Edit) -> None:
    """Of a deadline `test_periksa.py` says so; of a task and of all of them, `tests/process/test_panduan.py`."""
    assert _said(_changed(tmp_path, _klarifikasi(edit), ""), NODE) == []


def test_what_is_left_to_do_is_told_as_the_guide_quotes_it(tmp_path: Path) -> None:
    """Before `make names`, and a note with the days of before; after it `tests/process/test_panduan.py` finds none."""
    said = _said(_changed(tmp_path, _SEMUA, FORM), None)
    assert len(said) == 3
    for temuan in said:
        assert f"```\n{temuan}\n```" in PANDUAN


@pytest.mark.parametrize(
    ("edits", "form"),
    [
        ((("tenggat.dmn", sel("aturan-02-h1", '"21 hari"')),), ""),
        ((("tenggat.dmn", sel("aturan-02-h2", '"KERJAA"')),), ""),
        (_klarifikasi(TERLAMBAT_BERULANG, ganti(' cancelActivity="false"', "", "nilai-klarifikasi-terlambat")), ""),
        (_klarifikasi(LANGKAH, ganti("PKS Pasal 4(4)a: sebelum", "Sebelum", LANGKAH_ID)), ""),
        (
            _klarifikasi(
                LANGKAH, ganti('type="catat-hak-tidak-digunakan"', 'type="catat-hak-tak-digunakan"', LANGKAH_ID)
            ),
            "",
        ),
        (_TUGAS, ""),
        ((_TUGAS[0], _AMONG[1]), FORM),
        ((_TUGAS[0], _AMONG[0]), FORM),
        (((KLARIFIKASI, TUGAS_TANPA_PENGINGAT), *_AMONG), FORM),
        (
            (
                *_klarifikasi(TUGAS, ganti('          <zeebe:input source="=null" target="bahanDiserahkan" />\n', "")),
                *_AMONG,
            ),
            FORM,
        ),
    ],
    ids=[
        "a length that is text",
        "a kind of day that is none",
        "a reminder that ends what it reminds of",
        "a step without its article",
        "a job type misspelt",
        "a task without its form",
        "a task in no group's list",
        "a variable that is not registered",
        "a task of which nobody is reminded",
        "a field without its empty input",
    ],
)
def test_what_is_forgotten_is_said_as_the_guide_quotes_it(tmp_path: Path, edits: Edits, form: str) -> None:
    (said,) = _said(_changed(tmp_path, edits, form), None)
    assert f"```\n{said}\n```" in PANDUAN


@needs_node
def test_a_name_that_was_deleted_is_missed_as_the_guide_quotes_it(tmp_path: Path) -> None:
    deleted = _klarifikasi(ganti(' name="Nilai klarifikasi"', ""))
    (said,) = _said(_changed(tmp_path, deleted, ""), NODE)
    assert f"```\n{said}\n```" in PANDUAN


def test_what_would_be_installed_is_told_as_the_guide_quotes_it(tmp_path: Path) -> None:
    after, before = _texts(_changed(tmp_path, _SEMUA, FORM)), _texts(diagram_dir())
    told = [
        "\n".join([f"{b.berkas}: {b.keadaan}", *(f"    {u}" for u in b.ubahan)])
        for b in banding(before, after)
        if before.get(b.berkas) != after.get(b.berkas)
    ]
    assert "\n".join(told) in PANDUAN


def _texts(folder: Path) -> dict[str, str]:
    return {p.name: p.read_text("utf-8") for p in sorted(folder.iterdir()) if p.suffix in (".bpmn", ".dmn", ".form")}
