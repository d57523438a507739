"""`pksbpmn coba` on real brokers: what it says of a change is what the change does, and nothing else."""

import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from pathlib import Path

import psutil
import pytest

from pksbpmn.camunda.diagrams import diagram_files, diagram_texts
from pksbpmn.cli.app import main
from pksbpmn.clock import SystemClock
from pksbpmn.settings import Settings
from pksbpmn.stories.model import Cerita
from pksbpmn.stories.stage import next_morning
from pksbpmn.stories.trial.recorded import Telling
from pksbpmn.stories.trial.running import Watch, retell
from tests.integration.test_bpmn_coverage import dom
from tests.unit.probe_diagrams import Edit, ganti, hapus, salinan, sel, ubah
from tests.waiting import wait_for

STORIES = ("--cerita", "tidak-dilengkapi", "--cerita", str(Path(__file__).parent / "coba"))
BEGIN = next_morning(SystemClock().now()) + timedelta(days=1)
TENGGAT = "KLARIFIKASI_1 kepada ITJEN"
PENGINGAT = '          <zeebe:output source="=pengingatPertama" target="pengingatPertama" />\n'

Try = Callable[..., tuple[int, str]]


class Tellers:
    """Tells on a broker of its own, once for the same diagrams and stories."""

    def __init__(self) -> None:
        self._told: dict[tuple[str, ...], list[Telling]] = {}

    def __call__(
        self, folder: Path, stories: Mapping[str, Cerita], _: datetime, settings: Settings, watch: Watch
    ) -> list[Telling]:
        what = (*stories, str(diagram_texts(diagram_files(folder))))
        if what not in self._told:
            self._told[what] = retell(folder, stories, BEGIN, settings, watch)
        return self._told[what]


@pytest.fixture(scope="module")
def tellers() -> Tellers:
    """The first telling is the same for all tests."""
    return Tellers()


@pytest.fixture
def tried(tellers: Tellers, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Try:
    """Changes diagrams, and says what `pksbpmn coba` answers: status and words."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PKSBPMN_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setattr("pksbpmn.cli.layanan.coba.retell", tellers)

    def run(*edits: tuple[str, Edit]) -> tuple[int, str]:
        folder = salinan(tmp_path)
        for file, edit in edits:
            ubah(folder, file, edit)
        status = main(["coba", *STORIES])
        said = capsys.readouterr()
        assert not (tmp_path / "data").exists(), "the user's registry was opened"
        return status, said.out + (said.err if status > 1 else "")

    return run


def rows(out: str) -> list[list[str]]:
    """The rows of the table: story, matter, about, before, after; continued lines are left out."""
    return [cells for line in out.splitlines() if len(cells := re.split(r" {2,}", line.strip())) == 5][1:]


def shown(tmp_path: Path, place: str = "") -> str:
    """The page in a browser without a network."""
    return dom(f"{(tmp_path / 'coba.html').as_uri()}{place}", tmp_path)


def test_the_same_diagrams_told_twice_differ_in_nothing(tried: Try, tmp_path: Path) -> None:
    words = ganti("<bpmn:documentation>UU 37/2008", "<bpmn:documentation>Menurut UU 37/2008", "hitung-tenggat")
    status, out = tried(("permintaan.bpmn", words))
    assert status == 0, out
    assert "Diceritakan: tidak-dilengkapi, klarifikasi-tanpa-jawaban." in out
    assert "Tidak ada yang berbeda." in out
    assert rows(out) == []
    assert "Tidak ada yang berbeda." in shown(tmp_path)


def test_a_longer_deadline_moves_its_day_and_what_comes_after_it(tried: Try, tmp_path: Path) -> None:
    status, out = tried(("tenggat.dmn", sel("aturan-02-h1", "21")))
    assert status == 1, out
    assert "Tidak melewati yang diubah, jadi tidak diceritakan ulang: tidak-dilengkapi." in out
    told = rows(out)
    (deadline,) = [r for r in told if r[1:3] == ["tenggat", TENGGAT]]
    assert re.fullmatch(r"\d\d-\d\d-\d{4}, 14 hari", deadline[3])
    assert re.fullmatch(r"\d\d-\d\d-\d{4} \(\+7 hari\), 21 hari", deadline[4])
    late = [r for r in told if r[1:3] == ["surat", "PERMINTAAN_KLARIFIKASI kepada ITJEN"]]
    assert [re.sub(r"[\d-]{10} ", "", r[4]) for r in late] == ["(+7 hari)"]
    others = [r for r in told if r[1] not in ("akhir", "tenggat", "surat", "kata surat")]
    assert all(r[2].startswith("Permintaan dan tenggat: Pengingat") for r in others), others  # holidays may take one
    assert all("(+7 hari)" in r[4] for r in told if r[1] in ("akhir", "tenggat") and r[2] != TENGGAT)
    page = shown(tmp_path)
    assert TENGGAT in page
    assert "21 hari" in page
    assert "berbeda" in shown(tmp_path, "#tenggat")


def test_a_reminder_that_is_taken_away_is_missed(tried: Try, tmp_path: Path) -> None:
    taken = hapus("pengingat-pertama", "kirim-pengingat-pertama")
    unused = [("permintaan.bpmn", ganti(PENGINGAT, "", task)) for task in ("hitung-tenggat", "perpanjang-tenggat")]
    status, out = tried(("permintaan.bpmn", taken), *unused)
    assert status == 1, out
    told = rows(out)
    assert [r[2:3] + r[4:] for r in told if r[0] == "tidak-dilengkapi" and r[1] == "surat"] == [
        ["PENGINGAT kepada PELAPOR", "tidak terbit"]
    ]
    assert [r[2:] for r in told if r[0] == "tidak-dilengkapi" and r[1] == "langkah"] == [
        ["Permintaan dan tenggat: Pengingat pertama terkirim", "1 kali", "tidak ada lagi"],
        ["Permintaan dan tenggat: Pengingat pertama, pada Tunggu jawaban", "1 kali", "tidak ada lagi"],
    ]
    assert "Pengingat pertama terkirim" in shown(tmp_path)
    before, after = shown(tmp_path, "#permintaan%20(semula)"), shown(tmp_path, "#permintaan")
    assert re.search(r'class="djs-element [^"]*berbeda[^"]*" data-element-id="pengingat-pertama"', before)
    assert 'data-element-id="pengingat-pertama"' not in after
    assert 'data-element-id="pengingat-kedua"' in after


def test_ended_early_it_leaves_no_engine(tmp_path: Path) -> None:
    """Ctrl-C and SIGTERM are one way out; a shell may have told us to ignore the first."""
    folder = salinan(tmp_path)
    ubah(folder, "tenggat.dmn", sel("aturan-02-h1", "21"))
    command = (sys.executable, "-c", "import sys; from pksbpmn.cli.app import main; sys.exit(main())", "coba", *STORIES)
    scratch = tmp_path / "sementara"
    scratch.mkdir()
    place = os.environ | {"TMPDIR": str(scratch), "PKSBPMN_DATA_DIR": str(tmp_path / "data")}
    running = subprocess.Popen(command, cwd=tmp_path, env=place, stderr=subprocess.PIPE)
    try:
        engine = wait_for("mesin sementara", lambda: next(iter(_engines(scratch)), None), seconds=300)
        running.terminate()
        _, said = running.communicate(timeout=120)
    finally:
        running.kill()
    assert running.returncode == 130
    assert b"Dibatalkan." in said
    assert not psutil.pid_exists(engine)
    assert list(scratch.iterdir()) == []


def _engines(scratch: Path) -> list[int]:
    """Process ids of brokers whose data lie there."""
    return [p.pid for p in psutil.process_iter(["cwd"]) if (p.info["cwd"] or "").startswith(str(scratch))]
