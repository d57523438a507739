"""The changes of `docs/panduan/pemilik-proses.md`, each seen on the real broker after it was made as the guide says.

One checkout has them all: an owner's commands are run there, by a program that was made from these diagrams.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from pksbpmn.camunda.checking.node import node
from pksbpmn.camunda.diagrams import diagram_dir
from tests.unit.panduan_edits import (
    FORM,
    KELOMPOK,
    KLARIFIKASI,
    LANGKAH,
    TERLAMBAT_BERULANG,
    TUGAS,
    VARIABEL,
    formulir,
)
from tests.unit.probe_diagrams import ganti, sel, ubah

pytestmark = [pytest.mark.engine, pytest.mark.timeout(900)]
ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "panduan" / "pemilik-proses.md").read_text("utf-8")
CHANGES = (
    ("tenggat.dmn", sel("aturan-02-h1", "21")),
    (KLARIFIKASI, TERLAMBAT_BERULANG),
    (KLARIFIKASI, LANGKAH),
    (KLARIFIKASI, TUGAS),
    (KLARIFIKASI, ganti('name="Nilai klarifikasi"', 'name="Nilai penjelasan"')),
    ("kelompok.yaml", KELOMPOK),
    ("variabel.yaml", VARIABEL),
)


class Checkout:
    """A copy of this one, in which an owner types."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for part in ("src", "workers", "tests"):
            shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(diagram_dir(), folder / "bpmn")
        shutil.copytree(diagram_dir(), folder / "semula")

    def python(self, *words: str) -> "subprocess.CompletedProcess[str]":
        place = os.environ | {
            "PYTHONPATH": f"{self.folder / 'src'}{os.pathsep}{self.folder}",
            "PKSBPMN_DATA_DIR": str(self.folder / "data"),
        }
        return subprocess.run(
            (sys.executable, *words), cwd=self.folder, env=place, capture_output=True, text=True, check=False
        )

    def pksbpmn(self, *words: str) -> "subprocess.CompletedProcess[str]":
        return self.python("-c", "import sys; from pksbpmn.cli.app import main; sys.exit(main())", *words)


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    """With all changes, after `make names`."""
    made = Checkout(tmp_path_factory.mktemp("panduan"))
    bpmn = made.folder / "bpmn"
    for berkas, edit in CHANGES:
        ubah(bpmn, berkas, edit)
    (bpmn / FORM).write_text(formulir((bpmn / "nilai-klarifikasi.form").read_text("utf-8")), encoding="utf-8")
    lupa = made.pksbpmn("periksa")
    assert (lupa.returncode, "“Serahkan ke pemeriksaan”: pekerja belum mengenal" in lupa.stdout) == (1, True), lupa
    names = made.python("-m", "pksbpmn.camunda.names_generator")
    assert names.returncode == 0, names.stderr
    return made


@pytest.fixture(scope="module")
def seen(checkout: Checkout) -> Mapping[str, Any]:
    """What could be looked at on the broker."""
    told = checkout.python("-m", "tests.process.panduan_di_mesin", "semula", "panggung")
    assert told.returncode == 0, told.stdout + told.stderr
    found: Mapping[str, Any] = json.loads(told.stdout.splitlines()[-1])
    return found


@pytest.mark.skipif(not node(), reason="needs Node.js, which pksbpmn[periksa] brings")
def test_after_make_names_nothing_is_found_but_the_note_with_the_days_of_before(checkout: Checkout) -> None:
    hasil = checkout.pksbpmn("periksa")
    assert hasil.returncode == 0, hasil.stdout
    assert "“Klarifikasi pertama”: catatannya dan uraiannya berkata 14 hari, tenggat.dmn berkata 21" in hasil.stdout
    assert "0 temuan, 1 saran;" in hasil.stdout, hasil.stdout


def test_everything_is_installed_and_told(seen: Mapping[str, Any]) -> None:
    status, said = seen["pasang"]
    assert status == 0, said
    for line in ("lama: 14 → 21", f"{FORM}: baru", "“Serahkan ke pemeriksaan”: baru", "klarifikasi.bpmn: diubah"):
        assert line in said


def test_a_deadline_is_longer_for_who_is_asked_from_then_on(seen: Mapping[str, Any]) -> None:
    assert (seen["hari_lama"], seen["hari_baru"]) == (14, 21)


def test_what_ran_was_migrated_and_its_deadline_kept_its_day(seen: Mapping[str, Any]) -> None:
    """What both commands print is what the guide quotes."""
    for typed in ("rencana", "migrasi"):
        status, said = seen[typed]
        assert status == 0, said
        assert f"```\n{said.strip()}\n```" in GUIDE
    timers, kept = seen["timer"]
    assert timers >= 2
    assert kept
    assert 0 < seen["surat_kedua_sesudah"] <= 3  # a weekend


def test_a_step_does_its_work_in_the_registry(seen: Mapping[str, Any]) -> None:
    """Of a case that began before the change and was migrated."""
    assert (seen["sebelum_lewat"], seen["sesudah_lewat"]) == (0, 1)


def test_officers_are_reminded_five_times_by_the_new_name(seen: Mapping[str, Any]) -> None:
    """Before the change three times; each of them is a mail at least."""
    assert seen["diingatkan"].count("nilai-klarifikasi") == 5
    assert seen["surat_pengingat"] >= 5


def test_a_task_opens_with_its_form_and_its_decision_is_kept(seen: Mapping[str, Any]) -> None:
    assert seen["formulir"] == "serahkan-pemeriksaan"
    assert seen["diputus"] == [{"bahanDiserahkan": True}]
