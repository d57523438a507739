"""Two recorded tellings of a story: what differs is told, what differs by itself is not."""

import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from pksbpmn.camunda.decision_tables import read_table
from pksbpmn.camunda.diagrams import diagram_dir, diagrams_in
from pksbpmn.camunda.flow import diagrams
from pksbpmn.settings import load_settings
from pksbpmn.stories.trial.changed import Change, Diagrams
from pksbpmn.stories.trial.comparing import Matter, Names, compare
from pksbpmn.stories.trial.recorded import Deadline, Letter, Telling
from pksbpmn.stories.trial.result import Result
from pksbpmn.stories.trial.running import scratch_settings
from pksbpmn.testing.elements import Definition, Sort, read_definitions
from tests.unit.probe_diagrams import Edit, hapus, isian, salinan, sel, ubah

KUNJUNGAN = Path(__file__).parents[1] / "kunjungan"
DEFINITIONS = read_definitions(KUNJUNGAN)
NAMES = Names(DEFINITIONS, DEFINITIONS)
DAY = date(2027, 1, 4)


def letter(kind: str, after: int, *lines: str) -> Letter:
    return Letter(kind, "PELAPOR", DAY + timedelta(days=after), lines)


STORY = Telling(
    "kunjungan",
    ending="DITUTUP",
    closed=DAY + timedelta(days=20),
    letters=(
        letter("PENGINGAT", 7, "Hal: Pengingat", "Ini pengingat pertama."),
        letter("PENGINGAT", 12, "Hal: Pengingat", "Ini pengingat kedua."),
        letter("LEWAT", 15, "Hal: Lewat", "Tenggatnya lewat."),
    ),
    deadlines=(Deadline("JAWABAN", "PELAPOR", DAY, DAY + timedelta(days=14), "LEWAT"),),
    passed={("kunjungan", "masuk"): 1, ("kunjungan", "tetapkan"): 1, ("kunjungan", "ke-tetapkan"): 1},
)


def told(after: Telling, before: Telling = STORY) -> list[tuple[str, str, str, str]]:
    return [(d.matter, d.about, d.before, d.after) for d in compare(before, after, NAMES)]


def test_the_same_telling_differs_in_nothing() -> None:
    assert told(replace(STORY)) == []


def test_a_longer_deadline_is_told_with_its_day_and_its_length_and_the_letter_after_it() -> None:
    later = replace(
        STORY,
        closed=DAY + timedelta(days=27),
        deadlines=(Deadline("JAWABAN", "PELAPOR", DAY, DAY + timedelta(days=21), "LEWAT"),),
        letters=(*STORY.letters[:2], letter("LEWAT", 22, "Hal: Lewat", "Tenggatnya lewat.")),
    )
    assert told(later) == [
        ("akhir", "perkara ditutup", "24-01-2027", "31-01-2027 (+7 hari)"),
        ("tenggat", "JAWABAN kepada PELAPOR", "18-01-2027, 14 hari", "25-01-2027 (+7 hari), 21 hari"),
        ("surat", "LEWAT kepada PELAPOR", "19-01-2027", "26-01-2027 (+7 hari)"),
    ]


def test_the_first_of_two_letters_of_a_kind_is_the_one_that_is_missing() -> None:
    assert told(replace(STORY, letters=STORY.letters[1:])) == [
        ("surat", "PENGINGAT kepada PELAPOR", "11-01-2027", "tidak terbit")
    ]
    assert told(STORY, replace(STORY, letters=STORY.letters[1:])) == [
        ("surat", "PENGINGAT kepada PELAPOR", "tidak terbit", "11-01-2027")
    ]


def test_words_are_told_line_by_line() -> None:
    other = (*STORY.letters[:2], letter("LEWAT", 15, "Hal: Lewat", "Tenggatnya sudah lewat."))
    (difference,) = compare(STORY, replace(STORY, letters=other), NAMES)
    assert difference.matter is Matter.WORDS
    assert difference.words == (("-", "Tenggatnya lewat."), ("+", "Tenggatnya sudah lewat."))
    assert "Hal" not in difference.before + difference.after


def test_another_ending_and_an_answer_in_time_are_told() -> None:
    met = (replace(STORY.deadlines[0], status="DIJAWAB"),)
    assert told(replace(STORY, ending="DICABUT", deadlines=met)) == [
        ("akhir", "akhir perkara", "DITUTUP", "DICABUT"),
        ("tenggat", "JAWABAN kepada PELAPOR", "LEWAT", "DIJAWAB"),
    ]


def test_a_story_that_stops_says_where() -> None:
    assert told(replace(STORY, failed="insiden pada kunjungan/tetapkan: rusak"))[0] == (
        "terhenti",
        "cerita",
        "sampai akhir",
        "insiden pada kunjungan/tetapkan: rusak",
    )


def folder(tmp_path: Path, *edits: tuple[str, str]) -> Path:
    """The example with texts put for others."""
    changed = tmp_path / "kunjungan"
    changed.mkdir()
    for file in (*KUNJUNGAN.glob("*.bpmn"), *KUNJUNGAN.glob("*.dmn")):
        text = file.read_text(encoding="utf-8")
        for old, new in edits:
            text = text.replace(old, new)
        (changed / file.name).write_text(text, encoding="utf-8")
    return changed


def test_steps_are_told_by_name_and_how_often(tmp_path: Path) -> None:
    gone = Names(
        DEFINITIONS,
        read_definitions(folder(tmp_path, ('id="tetapkan"', 'id="lain"'), ('Ref="tetapkan"', 'Ref="lain"'))),
    )
    passed = {("kunjungan", "masuk"): 1, ("kunjungan", "lain"): 1, ("kunjungan", "ke-tetapkan"): 1}
    steps = [(d.about, d.before, d.after) for d in compare(STORY, replace(STORY, passed=passed), gone)]
    name = "Tetapkan syarat"
    assert sorted(steps) == sorted(
        [(f"Kunjungan: {name}", "1 kali", "tidak ada lagi"), (f"Kunjungan: {name}", "belum ada", "1 kali")]
    )
    twice = replace(STORY, passed={**STORY.passed, ("kunjungan", "tetapkan"): 2})
    assert told(twice) == [("langkah", f"Kunjungan: {name}", "1 kali", "2 kali")]


def test_another_order_of_the_same_steps_is_told_once() -> None:
    """Which of two parallel branches was first is chance; which flow was taken is not."""
    flows = [e for d in DEFINITIONS if d.id == "kunjungan" for e in d.of(Sort.FLOW)]
    ways = {("kunjungan", e.id): e.ends for e in flows}
    before = replace(STORY, passed={("kunjungan", n): 1 for way in ways.values() for n in way} | dict.fromkeys(ways, 1))
    turned = {what: ways[what][::-1] for what in ways}
    swapped = Names(DEFINITIONS, _turned(turned))
    (difference,) = compare(before, before, swapped)
    assert (difference.matter, difference.about) == (Matter.ORDER, "Kunjungan")
    assert "Permohonan masuk → Tetapkan syarat" in difference.before
    assert "Tetapkan syarat → Permohonan masuk" in difference.after
    assert ("kunjungan", "tetapkan") in difference.at


def _turned(ways: dict[tuple[str, str], tuple[str, ...]]) -> list[Definition]:
    return [
        replace(d, elements=tuple(replace(e, ends=ways.get((d.id, e.id), e.ends)) for e in d.elements))
        for d in DEFINITIONS
    ]


def _changes(tmp_path: Path, file: str, edit: Edit) -> tuple[Change, Result]:
    """What is changed, and the result of two stories of which the first passed nothing of `permintaan`."""
    changed = salinan(tmp_path)
    ubah(changed, file, edit)
    before, after = Diagrams.read(diagram_dir()), Diagrams.read(changed)
    told = [
        Telling("jauh", passed={("laporan", "laporan-masuk"): 1}),
        Telling("dekat", passed={("permintaan", "tunggu-jawaban"): 1, ("tenggat", "aturan-01"): 1}),
    ]
    change = Change.between(before, after)
    again = change.passed_by(told)
    return change, Result.of(before, after, told, [t for t in told if t.story in again])


def test_a_changed_row_is_told_by_the_story_that_it_answered(tmp_path: Path) -> None:
    change, result = _changes(tmp_path, "tenggat.dmn", sel("aturan-01-h1", "21"))
    assert change.files == ("tenggat.dmn",)
    assert change.elements == {("tenggat", "aturan-01")}
    assert [after.story for _, after in result.told] == ["dekat"]
    assert result.left_out == ("jauh",)
    assert (result.differences, result.unproved, result.status) == ([], [], 0)


def test_a_row_that_no_story_leaves_a_trace_of_is_told_by_all(tmp_path: Path) -> None:
    """Python reads rows as well, and the engine does not know of it."""
    change, result = _changes(tmp_path, "tenggat.dmn", sel("aturan-30-h1", "5"))
    assert change.elements == {("tenggat", "aturan-30")}
    assert result.left_out == ()
    assert len(result.unproved) == 1
    assert result.unproved[0].startswith("Tenggat: 30: ")


def test_what_is_taken_away_is_told_by_who_passed_what_it_hung_on(tmp_path: Path) -> None:
    change, result = _changes(tmp_path, "permintaan.bpmn", hapus("pengingat-pertama", "kirim-pengingat-pertama"))
    assert {e for _, e in change.elements} == {
        "pengingat-pertama",
        "kirim-pengingat-pertama",
        "dari-pengingat-pertama-ke-kirim-pengingat-pertama",
    }
    assert result.left_out == ("jauh",)
    assert result.unproved == [
        "Permintaan dan tenggat: Pengingat pertama terkirim",
        "Permintaan dan tenggat: Pengingat pertama, pada Tunggu jawaban",
    ]


def test_what_is_only_drawn_otherwise_changes_nothing(tmp_path: Path) -> None:
    change, _ = _changes(tmp_path, "permintaan.bpmn", lambda t: re.sub(r'(<dc:Bounds x=")\d+', r"\g<1>7", t, count=1))
    assert change.files == ("permintaan.bpmn",)
    assert change.elements == frozenset()


def test_a_changed_form_is_its_task(tmp_path: Path) -> None:
    change, _ = _changes(tmp_path, "rapat-pleno.form", isian("laporanDiterima", label="Diterima?"))
    assert {e for _, e in change.elements} == {"rapat-pleno"}


def test_a_story_that_stops_cannot_be_told(tmp_path: Path) -> None:
    _, result = _changes(tmp_path, "tenggat.dmn", sel("aturan-01-h1", "21"))
    (pair,) = result.told
    stopped = replace(result, told=((pair[0], replace(pair[1], failed="tidak dapat dilakukan")),))
    assert stopped.failed == [("dekat", "perubahan", "tidak dapat dilakukan")]
    assert stopped.status == 2
    other = replace(result, told=((pair[0], replace(pair[1], ending="DICABUT")),))
    assert other.status == 1


def test_everything_reads_the_tried_diagrams_until_the_trial_is_over(tmp_path: Path) -> None:
    changed = salinan(tmp_path)
    ubah(changed, "tenggat.dmn", sel("aturan-01-h1", "21"))
    before = diagrams()
    with diagrams_in(changed):
        assert read_table("tenggat")[0]["lama"] == "21"
        assert diagrams().terms[0]["lama"] == "21"
    assert read_table("tenggat")[0]["lama"] == "30"
    assert diagrams() is before


def test_nothing_of_the_users_is_reached_from_a_trial(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    reached = {
        "CLUSTER_GRPC": "zeebe.example:443",
        "DATABASE_URL": "postgresql://registri.example/pks",
        "SMTP_HOST": "smtp.example",
        "ENCRYPTION_KEY_FILE": str(tmp_path / "kunci"),
        "AUDIT_ANCHOR_FILE": str(tmp_path / "jangkar"),
        "CLAMD": "clamd.example:3310",
        "TSA_URL": "https://tsa.example",
        "DATA_DIR": str(tmp_path / "data"),
    }
    for name, value in reached.items():
        monkeypatch.setenv(f"PKSBPMN_{name}", value)
    monkeypatch.setenv("PKSBPMN_LETTER_NUMBER_PATTERN", "{urut}/{kode}")
    mine = load_settings()
    scratch = scratch_settings(mine)
    assert scratch.letter_number_pattern == "{urut}/{kode}"
    for name in reached:
        assert getattr(mine, name.lower()) != getattr(scratch, name.lower()), name
