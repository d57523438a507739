"""`tools/tables.py`: a word of a decision table that nobody knows is found where it is written."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.probe_diagrams import sel

AKAR = Path(__file__).parents[2]
LAMA = "aturan-02-h1"
"""How long the second row of `tenggat` gives: the owner's to change, so it is found by its id."""


def _lint(folder: Path) -> tuple[int, str]:
    done = subprocess.run(
        [sys.executable, AKAR / "tools" / "tables.py", folder], capture_output=True, text=True, check=False
    )
    return done.returncode, done.stdout + done.stderr


def test_the_tables_of_the_project_are_clean() -> None:
    assert _lint(AKAR / "bpmn") == (0, "tabel keputusan: 6 tabel, 0 temuan\n")


@pytest.mark.parametrize(
    ("table", "old", "new", "said"),
    [
        ("pihak-diminta", '["ITJEN"]', '["ITJENN"]', '"ITJENN" tidak dikenal'),
        ("pihak-diminta", '["ITJEN"]', '"ITJEN"', "bukan daftar pihak"),
        ("pihak-diminta", '["ITJEN", "TERLAPOR"]', "[]", "bukan daftar pihak"),
        ("pihak-diminta", "KLARIFIKASI_1", "KLARIFIKASI_3", '"KLARIFIKASI_3" tidak dikenal'),
        ("pihak-diminta", 'name="kepada"', 'name="diminta"', "kolom kepada tidak ada"),
        ("naskah", '"kepala-keasistenan"', '"kepala-asisten"', '"kepala-asisten" tidak dikenal'),
        ("naskah-bersama", '"ADENDUM"', '"ADENDA"', '"ADENDA" tidak dikenal'),
        ("tenggat", LAMA, "", "baris 2, lama: kosong; isi nilainya"),
        ("tenggat", LAMA, "0", "baris 2: lama: harus lebih dari 0"),
        ("tenggat", LAMA, "-14", "lama: -14 bukan nilai tetap"),
        ("tenggat", LAMA, "empat belas", "lama: empat belas bukan nilai tetap"),
        ("tenggat", '"KALENDER"', '"KALENDAR"', "baris 1: jenisHari: harus salah satu dari"),
        ("tenggat", "<text>80</text>", "<text>180</text>", "pengingatKedua: paling banyak 100"),
        ("tenggat", "<text>50</text>", "<text>90</text>", "pengingat pertama tidak boleh sesudah"),
        ("tenggat", '"KLARIFIKASI_1"', '"KELENGKAPAN", "KLARIFIKASI_1"', "baris 2, KELENGKAPAN: sudah dijawab baris 1"),
        ("tenggat", '"KLARIFIKASI_1"', '"KLARIFIKASI_I"', "tidak mempunyai baris KLARIFIKASI_1"),
        ("naskah", "<text>false</text>", "<text></text>", "otomatis: kosong"),
        ("naskah", "<text>false</text>", '<text>"tidak"</text>', 'otomatis: "tidak"; isi true atau false'),
        ("naskah", '<text>"kepala-keasistenan"</text>', "<text>null</text>", "penandatangan: tidak boleh null"),
        ("naskah", '<text>"penerimaan-verifikasi"</text>', "<text>null</text>", "penyusun: tidak boleh null"),
        (
            "naskah",
            '"kepala-keasistenan"',
            "kepala-keasistenan",
            "bukan nilai tetap; tulis bilangan seperti 14, teks dalam tanda kutip",
        ),
        ("naskah", '"inspektur-jenderal"', '"anggota-ombudsman"', "anggota-ombudsman bukan kelompok ITJEN"),
        ("naskah-bersama", '"kepala-keasistenan"', "null", "penandaOmbudsman: tidak boleh null"),
        ("naskah-bersama", '"LAPORAN_MONEV", ', "", "tidak ada baris bagi LAPORAN_MONEV yang diterbitkan"),
        (
            "kelayakan",
            "<text>true</text>\n        </outputEntry>",
            "<text></text>\n        </outputEntry>",
            "layak: kosong",
        ),
        ("peraturan", "&lt; date", "&gt; date", "tidak ada baris bagi laporan tanggal 2024-01-10"),
        ("peraturan", 'date("2024-01-11")', 'date("2024-02-30")', "date(tanggalBerkas): < date"),
        ("tenggat", 'date("2024-01-11")', 'date("2024-02-30")', '"2024-02-30") bukan nilai tetap'),
        ("peraturan", '"POR-58-2023"', '"POR-58"', '"POR-58" tidak dikenal'),
        ("tenggat", 'hitPolicy="FIRST"', 'hitPolicy="COLLECT"', "memakai hit policy COLLECT"),
    ],
)
def test_a_mistake_is_named_with_its_place(tmp_path: Path, table: str, old: str, new: str, said: str) -> None:
    folder = tmp_path / "bpmn"
    shutil.copytree(AKAR / "bpmn", folder)
    file = folder / f"{table}.dmn"
    text = file.read_text(encoding="utf-8")
    assert old in text
    changed = sel(old, new)(text) if old == LAMA else text.replace(old, new, 1)
    file.write_text(changed, encoding="utf-8")
    status, told = _lint(folder)
    assert status == 1
    assert table in told
    assert said in told


@pytest.mark.parametrize("table", ["pihak-diminta", "naskah", "kelayakan"])
def test_a_table_that_asks_nobody_in_some_case_is_found(tmp_path: Path, table: str) -> None:
    folder = tmp_path / "bpmn"
    shutil.copytree(AKAR / "bpmn", folder)
    file = folder / f"{table}.dmn"
    text = file.read_text(encoding="utf-8")
    begin, end = text.rindex("<rule "), text.rindex("</rule>") + len("</rule>")
    file.write_text(text[:begin] + text[end:], encoding="utf-8")
    assert "tidak ada baris terakhir yang berlaku bagi semua" in _lint(folder)[1]


def test_a_row_above_that_answers_everything_is_found(tmp_path: Path) -> None:
    """The catch-all of `naskah` moved to the top: no other row is read any more."""
    folder = tmp_path / "bpmn"
    shutil.copytree(AKAR / "bpmn", folder)
    file = folder / "naskah.dmn"
    text = file.read_text(encoding="utf-8")
    begin, end = text.rindex("<rule "), text.rindex("</rule>") + len("</rule>")
    last, first = text[begin:end], text.index("<rule ")
    file.write_text(text[:first] + last + text[first:begin] + text[end:], encoding="utf-8")
    told = _lint(folder)[1]
    assert "naskah.dmn, baris 3, TANDA_TERIMA: sudah dijawab baris 1; hapus salah satunya atau ubah urutannya" in told
