"""`tools/durations.py`: a length of time that Python says itself is found; what comes from the table passes."""

import subprocess
import sys
from pathlib import Path

AKAR = Path(__file__).parents[2]

BURUK = """\
from datetime import timedelta
import dateutil.relativedelta as d
from lain import BULAN_LAIN
import lain

HARI: int = 60
a = timedelta(hours=72)  # temuan
b = timedelta(3)  # temuan
c = d.relativedelta(months=+3)  # temuan
e = timedelta(days=HARI)  # temuan
f = timedelta(days=2 * 30)  # temuan
g = timedelta(days=BULAN_LAIN)  # temuan
h = d.relativedelta(months=lain.BULAN_LAIN)  # temuan
i = 60 * timedelta(days=1)  # temuan
j = timedelta(days=1) * HARI  # temuan
k = d.relativedelta(years=1)  # temuan
l = timedelta(hours=1)  # temuan
m = "P3D"  # temuan
n = f"R/{a}T09:00:00+07:00/P1Y"  # temuan
o = f"PT{HARI}M"  # temuan
p = kalender.maju(hari, 30, jenis)  # temuan
q = AturanTenggat(lama=30, pengingat_pertama=50)  # temuan


def batas(tahun: int = 2) -> object:
    dalam = 14
    return d.relativedelta(years=-tahun), timedelta(days=dalam)  # temuan, dua kali


class Terbit:
    batas_penerimaan: str = "P1DT12H"  # temuan
"""

BAIK = '''\
"""Waits for P3D, then P1Y."""
from datetime import timedelta
from dateutil.relativedelta import relativedelta


def besok(hari, aturan, kalender, sejak):
    """P3D"""
    kalender.maju(hari, aturan.lama, aturan.jenis_hari)
    relativedelta(day=31, months=aturan.lama)
    timedelta(hours=aturan.lama) * aturan.pengingat_pertama / 100
    AturanTenggat(lama=aturan.lama, pengingat_pertama=50)
    "P{}D".format(aturan.lama), f"P{aturan.lama}D", "P", "D", "PKS-2024", "Pasal 7/P"
    return sejak + timedelta(days=1), sejak - timedelta(seconds=1), timedelta(0)
'''


def _run(*arguments: str | Path) -> tuple[int, list[str]]:
    hasil = subprocess.run(
        [sys.executable, AKAR / "tools" / "durations.py", *arguments], capture_output=True, text=True, check=False
    )
    return hasil.returncode, hasil.stdout.splitlines()


def test_every_written_duration_is_found_on_its_line(tmp_path: Path) -> None:
    (tmp_path / "buruk.py").write_text(BURUK, encoding="utf-8")
    (tmp_path / "lain.py").write_text("BULAN_LAIN = 3\n", encoding="utf-8")
    status, keluar = _run(tmp_path)
    ditemukan = {int(baris.split(":")[1]) for baris in keluar[:-1]}
    assert ditemukan == {n for n, isi in enumerate(BURUK.splitlines(), start=1) if "# temuan" in isi}
    assert all("buruk.py:" in baris and "pindahkan ke bpmn/tenggat.dmn" in baris for baris in keluar[:-1])
    assert (status, keluar[-1].split(", ")[1]) == (1, "19 temuan")


def test_a_duration_from_the_table_passes(tmp_path: Path) -> None:
    (tmp_path / "baik.py").write_text(BAIK, encoding="utf-8")
    assert _run(tmp_path / "baik.py") == (0, ["lama dalam Python: 1 berkas, 0 temuan"])


def test_nothing_checked_does_not_mean_clean(tmp_path: Path) -> None:
    assert _run(tmp_path)[0] == 1


def test_domain_use_cases_and_workers_hold_no_duration() -> None:
    status, keluar = _run()
    assert (status, keluar[-1].split(", ")[1]) == (0, "0 temuan"), keluar
    assert int(keluar[-1].split()[3]) > 100
