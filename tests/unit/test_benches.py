"""What `make bench` writes down; what it measures is for its own command."""

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from benches import __main__ as bench
from benches.answer import Answer, Row

PROGRAM = typer.Typer()
PROGRAM.command()(bench.main)


def _answer(question: str, value: float) -> Answer:
    rows = (Row(what="a job", value=value, unit="s", target="<= 0.12"), Row(what="jobs", value=23.0, unit=""))
    return Answer.now(question, "median of 7", rows)


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where answers are kept; two questions, whose figure is the scale that they are asked at."""
    asked = {n: (lambda scale, n=n: _answer(f"How much is {n}?", scale), 3) for n in ("one", "two")}
    monkeypatch.setattr(bench, "_QUESTIONS", asked)
    monkeypatch.setattr(bench, "_KEPT", tmp_path / "kinerja.json")
    monkeypatch.setattr(bench, "_PAGE", tmp_path / "kinerja.md")
    return tmp_path


def test_the_page_says_figures_targets_machine_and_how_they_were_measured(kept: Path) -> None:
    done = CliRunner().invoke(PROGRAM, [])
    assert done.exit_code == 0, done.output
    page = (kept / "kinerja.md").read_text()
    assert "## How much is one?" in page
    assert "## How much is two?" in page
    assert "| a job | 3 s | <= 0.12 |\n| jobs | 23 |  |" in page
    assert "median of 7. " in page
    assert "cores" in page
    assert "How much is one?" in done.output


def test_an_answer_stays_until_its_question_is_asked_again(kept: Path) -> None:
    CliRunner().invoke(PROGRAM, [])
    CliRunner().invoke(PROGRAM, ["two", "--scale", "5"])
    values = {n: a["rows"][0]["value"] for n, a in json.loads((kept / "kinerja.json").read_text()).items()}
    assert values == {"one": 3.0, "two": 5.0}
    page = (kept / "kinerja.md").read_text()
    assert "| a job | 3 s |" in page
    assert "| a job | 5 s |" in page


def test_an_unknown_question_is_refused_by_those_that_there_are(kept: Path) -> None:
    done = CliRunner().invoke(PROGRAM, ["three"])
    assert done.exit_code == 2
    assert "three: there are one, two" in done.output
    assert list(kept.iterdir()) == []
