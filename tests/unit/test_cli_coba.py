"""`pksbpmn coba` at the command line: what it refuses, what it tells of two tellings, and its exit status."""

import re
import subprocess
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.domain.galat import PksError
from pksbpmn.stories.model import Cerita
from pksbpmn.stories.trial.recorded import Deadline, Letter, Telling
from tests.unit.cli_tools import Terminal, terminal
from tests.unit.probe_diagrams import ganti, salinan, sel, ubah

pks = pytest.fixture(terminal, name="pks")

LEWAT = Letter("DIANGGAP_DICABUT", "PELAPOR", date(2027, 2, 1), ("Tiga puluh hari telah lewat.",))
TOLD = Telling(
    "tidak-dilengkapi",
    ending="DIANGGAP_DICABUT",
    letters=(LEWAT,),
    deadlines=(Deadline("KELENGKAPAN", "PELAPOR", date(2027, 1, 2), date(2027, 2, 1), "LEWAT"),),
    passed={("permintaan", "tunggu-jawaban"): 1, ("tenggat", "aturan-01"): 1},
)


@pytest.fixture
def changed(pks: Terminal) -> Path:
    """A copy of the diagrams in which one deadline is otherwise."""
    folder = salinan(pks.folder)
    ubah(folder, "tenggat.dmn", sel("aturan-01-h1", "21"))
    return folder


class Tellers:
    """In place of two brokers: the first telling as it was, the second as the test wants it."""

    def __init__(self, pks: Terminal, **second: Any) -> None:
        self.folders: list[str] = []
        self.told: list[list[str]] = []
        self._second = second
        pks.monkeypatch.setattr("pksbpmn.cli.layanan.coba.retell", self)

    def __call__(self, folder: Path, stories: Mapping[str, Cerita], *_: object) -> list[Telling]:
        self.folders.append((folder / "tenggat.dmn").read_text(encoding="utf-8"))
        self.told.append(list(stories))
        first = [replace(TOLD, story=s, passed=TOLD.passed if s == TOLD.story else {}) for s in stories]
        return first if len(self.told) == 1 else [replace(t, **self._second) for t in first]


def test_it_tells_both_and_only_what_comes_past_the_change_twice(pks: Terminal, changed: Path) -> None:
    tellers = Tellers(pks)
    done = pks("coba")
    assert done.status == 0, done.err
    assert "Tidak ada yang berbeda." in done.out
    assert "Diubah: tenggat.dmn." in done.out
    assert "Diceritakan: tidak-dilengkapi." in done.out
    assert "jadi tidak diceritakan ulang: di-luar-kewenangan, dicabut-pelapor," in done.out
    assert [len(told) for told in tellers.told] == [8, 1]
    assert [re.findall(r'aturan-01-h1">\s*<text>(\d+)', text) for text in tellers.folders] == [["30"], ["21"]]


def test_what_differs_stands_on_the_terminal_in_json_and_on_the_page(pks: Terminal, changed: Path) -> None:
    later = Deadline("KELENGKAPAN", "PELAPOR", date(2027, 1, 2), date(2027, 1, 23), "LEWAT")
    words = Letter("DIANGGAP_DICABUT", "PELAPOR", date(2027, 1, 24), ("Dua puluh satu hari telah lewat.",))
    Tellers(pks, deadlines=(later,), letters=(words,))
    done = pks("coba", str(changed), "--cerita", "tidak-dilengkapi", "--ke", "hasil.html")
    assert done.status == 1, done.err
    assert re.search(
        r"tenggat +KELENGKAPAN kepada PELAPOR +01-02-2027, 30 hari +23-01-2027 \(-9 hari\), 21 hari", done.out
    )
    assert re.search(r"surat +DIANGGAP_DICABUT kepada PELAPOR +01-02-2027 +24-01-2027 \(-8 hari\)", done.out)
    assert "- Tiga puluh hari telah lewat." in done.out
    assert "+ Dua puluh satu hari telah lewat." in done.out
    assert "3 perbedaan." in done.out
    page = Path("hasil.html").read_text(encoding="utf-8")
    assert "Dua puluh satu hari telah lewat." in page
    assert "Tenggat (semula)" in page
    Tellers(pks, deadlines=(later,))
    told = pks("coba", str(changed), "--cerita", "tidak-dilengkapi", "--format", "json")
    (difference,) = told.json["perbedaan"]
    assert difference["perubahan"] == "23-01-2027 (-9 hari), 21 hari"
    assert told.status == 1


def test_a_story_that_stops_is_named_with_why_and_the_status_is_two(pks: Terminal, changed: Path) -> None:
    Tellers(pks, failed="insiden pada permintaan/hitung-tenggat: rusak")
    done = pks("coba", str(changed), "--cerita", "tidak-dilengkapi")
    assert done.status == 2
    assert "sampai akhir: tidak-dilengkapi (perubahan): insiden pada permintaan/hitung-tenggat: rusak" in done.out


def test_what_cannot_be_told_has_status_two_and_a_cure(pks: Terminal, changed: Path) -> None:
    tellers = Tellers(pks)
    nothing = pks("coba", "entah")
    assert nothing.status == 2
    assert "Tidak ada diagram dalam entah." in nothing.err
    unknown = pks("coba", str(changed), "--cerita", "entah")
    assert unknown.status == 2
    assert "tidak-dilengkapi" in unknown.err
    ubah(changed, "permintaan.bpmn", ganti('name="jawaban-diterima"', 'name="jawaban-diterma"'))
    found = pks("coba", str(changed))
    assert found.status == 2
    assert "jawaban-diterma" in found.err
    assert tellers.told == []


def test_a_broker_that_does_not_start_has_status_two(pks: Terminal, changed: Path) -> None:
    def refuse(*_: object) -> list[Telling]:
        raise PksError("Ruang disk kurang.", "Kosongkan ruang.")

    pks.monkeypatch.setattr("pksbpmn.cli.layanan.coba.retell", refuse)
    done = pks("coba", str(changed))
    assert (done.status, done.out) == (2, "")
    assert "Ruang disk kurang." in done.err


def test_files_that_are_the_same_need_no_story(pks: Terminal) -> None:
    tellers = Tellers(pks)
    pks.monkeypatch.setattr(
        "pksbpmn.cli.layanan.diagram_lain.check", lambda *_: pytest.fail("looked into before it was compared")
    )
    done = pks("coba", str(salinan(pks.folder)))
    assert (done.status, tellers.told) == (0, [])
    assert "Semua diagram, tabel, dan formulir sama" in done.out


def test_the_installed_folder_itself_is_compared_with_its_last_commit(pks: Terminal) -> None:
    folder = salinan(pks.folder)
    pks.monkeypatch.setattr("pksbpmn.cli.layanan.coba.diagram_dir", lambda: folder)
    alone = pks("coba", str(folder))
    assert alone.status == 2
    assert "--banding" in alone.err
    for command in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "semula")):
        who = ("-c", "user.name=Uji", "-c", "user.email=uji@contoh.example", "-c", "commit.gpgsign=false")
        subprocess.run(("git", *who, *command), cwd=pks.folder, check=True)  # noqa: S607 - as in the command
    ubah(folder, "tenggat.dmn", sel("aturan-01-h1", "21"))
    tellers = Tellers(pks)
    assert pks("coba", str(folder), "--cerita", "tidak-dilengkapi").status == 0
    assert ["<text>30</text>" in text.split("aturan-01-h1")[1][:60] for text in tellers.folders] == [True, False]
    other = pks("coba", str(folder), "--banding", str(diagram_dir()), "--cerita", "tidak-dilengkapi")
    assert "Diubah: tenggat.dmn." in other.out
