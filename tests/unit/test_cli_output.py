"""Tables and texts as a terminal of some width shows them."""

import io
import sys

import pytest
from rich.console import Console

from pksbpmn.cli.output import Output
from pksbpmn.cli.tables import fitting

COLUMNS = ("Nomor", "Perihal", "Key")
SUBJECT = "Sertifikat pelatihan yang dijanjikan tidak kunjung diterbitkan"
ROWS = [
    ("0001/LM/XI/2026", SUBJECT, "2251799813685539"),
    ("0002/LM/XI/2026", "Iuran [bold] magang", "2251799813685540"),
]


def shown(width: int) -> list[str]:
    console = Console(width=width, file=io.StringIO())
    console.print(fitting("Tugas", COLUMNS, ROWS, width), markup=False, highlight=False)
    return [line.rstrip() for line in console.file.getvalue().splitlines()]  # type: ignore[attr-defined]


def test_a_wide_terminal_gets_one_line_a_row() -> None:
    assert shown(140)[:3] == [
        "Tugas",
        f"Nomor            {'Perihal':<{len(SUBJECT)}}  Key",
        f"0001/LM/XI/2026  {SUBJECT}  2251799813685539",
    ]


@pytest.mark.parametrize("width", [60, 70, 80])
def test_texts_wrap_between_words_and_numbers_never(width: int) -> None:
    lines = shown(width)
    assert max(map(len, lines)) <= width
    assert lines[1].split() == list(COLUMNS)
    assert all(any(key in line for line in lines) for nomor, _, key in ROWS for key in (nomor, key))
    words = " ".join(lines).split()
    assert all(word in words for word in SUBJECT.split())
    assert "[bold]" in words


def test_what_does_not_fit_is_listed_value_by_value() -> None:
    lines = shown(50)
    assert max(map(len, lines)) <= 50
    assert lines[:3] == ["Tugas", "", "Nomor    0001/LM/XI/2026"]
    assert "Key      2251799813685540" in lines


def test_facts_and_sentences_break_between_words_on_a_terminal_only(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = Output()
    facts = [("Perihal", SUBJECT), ("Id", "c980d392c2cf488e897e6429ae470c7b-panjang")]
    out.facts(facts, indent=2)
    assert capsys.readouterr().out == (f"  Perihal  {SUBJECT}\n  Id       c980d392c2cf488e897e6429ae470c7b-panjang\n")
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    out.facts(facts, indent=2)
    out.text(SUBJECT)
    assert capsys.readouterr().out.splitlines() == [
        "  Perihal  Sertifikat pelatihan yang",
        "           dijanjikan tidak kunjung",
        "           diterbitkan",
        "  Id       c980d392c2cf488e897e6429ae470c7b-panjang",
        "Sertifikat pelatihan yang dijanjikan",
        "tidak kunjung diterbitkan",
    ]
