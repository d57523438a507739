"""`tools/tables.py`: a word of a decision table that nobody knows is found where it is written."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

AKAR = Path(__file__).parents[2]


def _lint(folder: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, AKAR / "tools" / "tables.py", folder], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_the_tables_of_the_project_are_clean() -> None:
    assert _lint(AKAR / "bpmn") == (0, "kata dalam tabel keputusan: 3 tabel, 0 temuan\n")


@pytest.mark.parametrize(
    ("table", "old", "new", "said"),
    [
        ("pihak-diminta", '["ITJEN"]', '["ITJENN"]', '"ITJENN" tidak dikenal'),
        ("pihak-diminta", '["ITJEN"]', '"ITJEN"', "bukan daftar pihak"),
        ("pihak-diminta", '["ITJEN"]', "[]", "bukan daftar pihak"),
        ("pihak-diminta", "KLARIFIKASI_1", "KLARIFIKASI_3", '"KLARIFIKASI_3" tidak dikenal'),
        ("pihak-diminta", 'name="kepada"', 'name="diminta"', "kolom kepada tidak ada"),
        ("naskah", '"kepala-keasistenan"', '"kepala-asisten"', '"kepala-asisten" tidak dikenal'),
        ("naskah-bersama", '"ADENDUM"', '"ADENDA"', '"ADENDA" tidak dikenal'),
    ],
)
def test_a_mistake_is_named_with_its_place(tmp_path: Path, table: str, old: str, new: str, said: str) -> None:
    folder = tmp_path / "bpmn"
    shutil.copytree(AKAR / "bpmn", folder)
    file = folder / f"{table}.dmn"
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")
    status, told = _lint(folder)
    assert status == 1
    assert f"{table}.dmn" in told
    assert said in told


def test_a_table_that_asks_nobody_in_some_case_is_found(tmp_path: Path) -> None:
    folder = tmp_path / "bpmn"
    shutil.copytree(AKAR / "bpmn", folder)
    file = folder / "pihak-diminta.dmn"
    text = file.read_text(encoding="utf-8")
    begin, end = text.rindex("<rule "), text.rindex("</rule>") + len("</rule>")
    file.write_text(text[:begin] + text[end:], encoding="utf-8")
    assert "tidak ada baris terakhir yang berlaku bagi semua" in _lint(folder)[1]
