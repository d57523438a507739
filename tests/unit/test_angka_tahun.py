"""The figures of a year: what is counted, and how tables, comparison and page tell it."""

from collections import Counter
from datetime import date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from pksbpmn.cli.layanan.simulasi_hasil import print_comparison
from pksbpmn.cli.output import Output
from pksbpmn.domain.laporan.tahap import AlasanDilewati, Tahap
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.stories.year.figures import Figures, Kept, Lead, Load, _leads
from pksbpmn.stories.year.page import about
from pksbpmn.stories.year.tables import Table, differences, tables

BEGUN = datetime(2027, 3, 1, 9, tzinfo=JAKARTA)


def told(**other: Any) -> Figures:
    """A year of one case."""
    facts: dict[str, Any] = {
        "year": "Coba",
        "sources": ("Anggapan: semuanya.",),
        "seed": 1,
        "first": date(2027, 1, 1),
        "last": date(2027, 6, 1),
        "cases": 1,
        "kinds": {"LAPORAN": 1},
        "endings": {"DICABUT": 1},
        "leads": (),
        "deadlines": (),
        "loads": (),
        "letters": {},
        "passed": (),
    }
    return Figures.model_validate(facts | other)


def table(name: str, figures: Figures) -> Table:
    return next(t for t in tables(figures, ()) if t.name == name)


def test_a_deadline_that_nobody_had_to_keep_is_neither_kept_nor_missed() -> None:
    kept = (Kept(kind="KELENGKAPAN", kept=3, missed=1, off=0), Kept(kind="JADWAL_MEDIASI", kept=0, missed=0, off=2))
    assert [row[1:] for row in table("tenggat", told(deadlines=kept)).rows] == [(3, 1, 0, 75.0), (0, 0, 2, "-")]


def test_letters_of_one_name_are_one_row() -> None:
    """The report on a Rekomendasi is one letter to DPR and one to the President."""
    letters = table("surat", told(letters={"LAPORAN_DPR": 2, "LAPORAN_PRESIDEN": 3, "LAHP": 1}))
    assert letters.rows == (("Laporan Pelaksanaan Rekomendasi", 5), ("Laporan Akhir Hasil Pemeriksaan", 1))


def test_a_difference_names_its_group_and_month() -> None:
    def year(hours: float) -> Figures:
        months = ("2027-03", "2027-04")
        return told(
            loads=tuple(
                Load(group="rapat-pleno", month=m, tasks=1, late=0, hours=h, officers=0.1)
                for m, h in zip(months, (1.0, hours), strict=True)
            )
        )

    found = [d for d in differences(tables(year(2.0), ()), tables(year(3.5), ())) if "bulan" in d[0]]
    assert [d[1:] for d in found] == [("Rapat pleno, 2027-04", "Jam kerja", "2", "3,5")]


def test_a_terminal_says_how_many_differences_it_leaves_to_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    row = ("Akhir perkara", "laporan dicabut", "Perkara", "1", "2")
    print_comparison(Output(), [row] * 41, Path("simulasi.html"))
    assert "41 angka berbeda; di atas 40 yang pertama, semuanya pada halamannya." in capsys.readouterr().out
    print_comparison(Output(), [row], Path("simulasi.html"))
    assert "1 angka berbeda." in capsys.readouterr().out


def test_days_are_those_of_stages_that_were_gone_through() -> None:
    """Who decides within two days that there is no conciliation has held none of two days."""
    rows = [
        ("1", Tahap.KONSILIASI, BEGUN, BEGUN + timedelta(days=2), AlasanDilewati.TIDAK_DIKEHENDAKI),
        ("2", Tahap.KONSILIASI, BEGUN, BEGUN + timedelta(days=40), None),
    ]
    cases = [
        SimpleNamespace(nomor=n, dibuka=BEGUN - timedelta(days=5), ditutup=BEGUN + timedelta(days=50)) for n in "12"
    ]
    found = {lead.stage: lead for lead in _leads(cases, rows)}
    assert found[Tahap.KONSILIASI] == Lead(stage=Tahap.KONSILIASI, cases=1, median=40, ninetieth=40)
    assert found["penerimaan dan verifikasi"].median == 5
    assert found["seluruhnya"].median == 55


@pytest.mark.parametrize(("count", "expected"), [(1, 1), (2, 2), (9, 9), (10, 9), (11, 10), (20, 18), (21, 19)])
def test_nine_of_ten_do_not_exceed_the_ninetieth(count: int, expected: int) -> None:
    cases = [
        SimpleNamespace(nomor=str(n), dibuka=BEGUN, ditutup=BEGUN + timedelta(days=n)) for n in range(1, count + 1)
    ]
    (whole,) = [lead for lead in _leads(cases, ()) if lead.stage == "seluruhnya"]
    assert whole.ninetieth == expected
    assert Counter(n <= expected for n in range(1, count + 1))[True] >= 0.9 * count


def test_whoever_reads_the_figures_is_told_what_they_leave_out() -> None:
    said = " ".join(about(told()))
    for word in ("hari kalender", "antrean", "tanpa perkara lama", "Anggapan: semuanya."):
        assert word in said
