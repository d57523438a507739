"""`pksbpmn simulasi` on real brokers: a small year, the same year cut short twice, and with a changed deadline."""

import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import psutil
import pytest
import sqlalchemy as sa
import yaml

from pksbpmn.domain.surat.surat import Surat
from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.registry import invariants
from pksbpmn.registry.anchor import read_anchors
from pksbpmn.registry.tables import table_of
from pksbpmn.settings import Settings
from pksbpmn.stories.year.model import default_text
from pksbpmn.wiring import assemble
from tests.integration.test_bpmn_coverage import dom
from tests.unit.probe_diagrams import salinan, sel, ubah
from tests.waiting import wait_for

CASES = 25
TIME = re.compile(r"^(\d{4}-\d\d-\d\d \d\d):[\d:.]+$")
KINDS = {"LAPORAN": 2, "IDENTITAS_DIRAHASIAKAN": 1, "RCO": 1, "PRAKARSA_SENDIRI": 1}
PROGRAM = """\
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from pksbpmn.cli.app import main
sys.exit(main())
"""
"""In the background of a script all that is started ignores Ctrl-C: a test may run there, what it tries may not."""
COMMAND = (sys.executable, "-c", PROGRAM, "simulasi")
HAPPENED = {
    "audit": ("peristiwa", "waktu"),
    "keputusan": ("elemen", "pegawai", "waktu"),
    "kiriman": ("jenis", "substr(kunci, 1, instr(kunci, '/'))", "dibuat"),
    "surat": ("jenis", "kepada", "ke", "tanggal", "tanggal_diterima", "bukti_penerimaan is null"),
    "permintaan": ("jenis", "kepada", "ke", "dibuat", "status", "tanggal_diterima", "batas", "waktu_hadir"),
    "riwayat_tahap": ("tahap", "mulai", "selesai"),
}
"""Of each table, what tells what happened in a case; of a time the hour is meant, which is the moment of the year."""
ALIKE = ("PERMINTAAN_DATA", "PERMINTAAN_DOKUMEN")
"""Requests whose letters are of one kind: where both begin in one hour, only what they ask tells them apart."""
EXAMINED = {
    "nilai-klarifikasi": {"selesai": 50, "belum-selesai": 20, "tidak-cukup": 30},
    "tetapkan-temuan": {"penundaan": 30, "prosedur": 20, "tidak-melayani": 15, "tidak-ditemukan": 30, "dihentikan": 5},
    "putuskan-usulan-konsiliasi": {"diusulkan": 25, "tidak-dikehendaki": 35, "tahap-lain": 40},
    "nilai-tindak-lanjut": {"dilaksanakan": 85, "tidak": 15},
}
ANSWERED = {"KLARIFIKASI_1": (65, 10, 25), "KLARIFIKASI_2": (65, 10, 25), "TINDAK_LANJUT_LAHP": (70, 30)}
"""More than the published figures say is examined, found and left unanswered: 25 cases are to go many ways."""
DEADLINE = "aturan-02-h1"
"""The days that KLARIFIKASI_1 has, in tenggat.dmn."""


def small_year() -> str:
    """All comes in one month, and most of it ends at its verification: so that the year is short for who waits."""
    year = yaml.safe_load(default_text())
    for kind, weight in KINDS.items():
        year["jenis"][kind]["bobot"] = weight
    year |= {"bulan": {3: 1}, "jam": {9: 1, 14: 1}, "hari_libur": 0}
    year["penerimaan"] = {"hari": [0, 0, 1], "tanpa_bukti": 0.02}
    for told in year["putusan"].values():
        told["hari"] = [0, 1, 2]
    for task, weights in EXAMINED.items():
        for way in year["putusan"][task]["pilihan"]:
            way["bobot"] = weights[way["nama"]]
    for request, shares in ANSWERED.items():
        for reply, share in zip(year["jawaban"][request], shares, strict=True):
            reply["bobot"] = share
    for way in year["putusan"]["verifikasi-materiil"]["pilihan"]:
        way["bobot"] = 15 if way["nama"] == "layak" else 20
        if way["nama"] == "di-pengadilan":
            way.pop("jenis")
    return yaml.safe_dump(year)


class Runner:
    """Gives the command in a folder of its own."""

    def __init__(self, place: Path) -> None:
        self.place = place
        place.mkdir()
        (place / "tahun.yaml").write_text(small_year(), encoding="utf-8")
        self.folder = place / "simulasi"

    @contextmanager
    def begun(self, *more: str) -> Iterator["subprocess.Popen[str]"]:
        """The command while it runs; whatever is left of it is ended, its engine too."""
        options = ("--tahun", "tahun.yaml", "--perkara", str(CASES), "--benih", "5", *more)
        running = subprocess.Popen(
            (*COMMAND, *options),
            cwd=self.place,
            env=os.environ | {"PKSBPMN_DATA_DIR": str(self.place / "data")},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            yield running
        finally:
            running.kill()

    def run(self, *more: str) -> tuple[int, str, str]:
        """To its end."""
        with self.begun(*more) as running:
            said, complained = running.communicate(timeout=1200)
        return running.returncode, said, complained

    def result(self, *more: str) -> dict[str, Any]:
        """What it tells programs."""
        status, said, complained = self.run("--format", "json", *more)
        assert status == 0, complained
        told: dict[str, Any] = json.loads(said)
        return told

    def cut_short(self, how: signal.Signals, after: date) -> int:
        """End it in the middle of the year; its status."""
        with self.begun() as running:
            wait_for(f"simulasi sampai {after}", lambda: self.moment() >= after, seconds=900)
            running.send_signal(how)
            sys.stderr.write("".join(running.communicate(timeout=300)))  # shown where a test fails
        return running.returncode

    def moment(self) -> date:
        """The day that it has come to."""
        path = self.folder / "saat.txt"
        return datetime.fromisoformat(path.read_text(encoding="utf-8")).date() if path.exists() else date.min

    def engines(self) -> list[int]:
        """Process ids of brokers whose data lie there."""
        found = psutil.process_iter(["cwd"])
        return [p.pid for p in found if (p.info["cwd"] or "").startswith(str(self.folder))]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> tuple[Runner, dict[str, Any]]:
    """The small year in one go."""
    runner = Runner(tmp_path_factory.mktemp("simulasi") / "utuh")
    return runner, runner.result()


@pytest.fixture(scope="module")
def resumed(whole: tuple[Runner, dict[str, Any]]) -> tuple[Runner, dict[str, Any]]:
    """The same year killed, then interrupted, then told to its end."""
    runner = Runner(whole[0].place.parent / "diteruskan")
    assert runner.cut_short(signal.SIGKILL, date(2000, 3, 8).replace(year=_year(whole))) == -signal.SIGKILL
    assert runner.cut_short(signal.SIGINT, date(2000, 3, 16).replace(year=_year(whole))) == 130
    assert runner.engines() == []
    return runner, runner.result()


def _year(whole: tuple[Runner, dict[str, Any]]) -> int:
    return date.fromisoformat(whole[1]["dari"]).year


def figures(told: dict[str, Any]) -> dict[str, Any]:
    """All but where the page lies."""
    return {name: value for name, value in told.items() if name != "halaman"}


def happened(runner: Runner) -> "Counter[tuple[Any, ...]]":
    """What happened in each case, from the registry, with how often; in whatever order within an hour."""
    found: Counter[tuple[Any, ...]] = Counter()
    with closing(sqlite3.connect(runner.folder / "registri.sqlite3")) as registry:
        for table, columns in HAPPENED.items():
            asked = f"select nomor_berkas, {', '.join(columns)} from {table} where nomor_berkas is not null"  # noqa: S608 - all named here
            for row in registry.execute(asked):
                found[table, *(TIME.sub(r"\1", str(value)) for value in row)] += 1
    return found


def test_every_kind_of_case_goes_through_to_an_end(whole: tuple[Runner, dict[str, Any]]) -> None:
    told = whole[1]
    assert set(told["jenis"]) == set(KINDS)
    assert sum(told["jenis"].values()) == sum(told["akhir"].values()) == told["perkara"] == CASES
    assert len(told["akhir"]) >= 3
    assert {lead["tahap"] for lead in told["lama"]} >= {"penerimaan dan verifikasi", "klarifikasi", "seluruhnya"}
    assert sum(k["dipenuhi"] for k in told["tenggat"]) > 0 < sum(k["lewat"] for k in told["tenggat"])
    # own initiative has no complainant, and so no receipt
    assert told["surat"]["TANDA_TERIMA"] == CASES - told["jenis"]["PRAKARSA_SENDIRI"]
    assert {w["kelompok"] for w in told["beban"]} >= {"penerimaan-verifikasi", "rapat-pleno", "kepala-keasistenan"}


def test_cut_short_twice_and_gone_on_with_it_is_the_same_year(
    whole: tuple[Runner, dict[str, Any]], resumed: tuple[Runner, dict[str, Any]]
) -> None:
    """All that happened in every case, by the hour, whatever threads did: nothing lost, nothing doubled."""
    once, gone_on = happened(whole[0]), happened(resumed[0])
    assert sum(n for (table, *_), n in once.items() if table == "audit") > 20 * CASES
    asked = {kind: set[tuple[Any, ...]]() for kind in ALIKE}
    for _, nomor, kind, whom, _, began, *_ in (row for row in once if row[0] == "permintaan" and row[2] in ALIKE):
        asked[kind].add((nomor, whom, began))
    assert set.intersection(*asked.values())
    assert once - gone_on == gone_on - once == Counter()
    assert figures(resumed[1]) == figures(whole[1])


def test_the_registry_is_sound_and_no_number_is_missing(resumed: tuple[Runner, dict[str, Any]]) -> None:
    runner, _ = resumed
    later = datetime.fromisoformat((runner.folder / "saat.txt").read_text(encoding="utf-8")) + timedelta(minutes=1)
    app = assemble(
        Settings(data_dir=runner.folder, holidays_accept_estimates=True), type("Later", (), {"now": lambda _: later})()
    )
    try:
        anchors = read_anchors(app.settings.anchor_file)
        found = invariants.Examined(app.database, app.documents, app.vault, anchors, later, app.audit_trust())
        assert [(f.check, f.subject, f.message) for f in invariants.examine(found)] == []
        with app.database.connect() as connection:
            letters = list(connection.execute(sa.select(table_of(Surat).c.nomor, table_of(Surat).c.jenis)))
    finally:
        app.database.dispose()
    series = defaultdict(set)
    for nomor, kind in letters:
        number, _, _, year = nomor.split("/")
        series[kind, year].add(int(number))
    assert all(numbers == set(range(1, len(numbers) + 1)) for numbers in series.values())
    ids = [m["Message-ID"] for m in read_mail(app.settings.mailbox_dir)]
    assert len(ids) == len(set(ids)) > len(letters) / 2


def test_the_page_shows_how_many_went_where(whole: tuple[Runner, dict[str, Any]], tmp_path: Path) -> None:
    runner, told = whole
    page = (runner.place / told["halaman"]).resolve()
    shown = dom(f"{page.as_uri()}#laporan", tmp_path)
    assert re.search(r'class="djs-element [^"]*panas-5" data-element-id="verifikasi-formil"', shown)
    assert re.search(r'class="djs-element [^"]*tak-dilewati" data-element-id="rekomendasi"', shown)
    overlay = re.search(r'data-container-id="rapat-pleno".*?class="hitung">(\d+)<', shown)
    assert overlay
    assert int(overlay[1]) > 0
    summary = dom(page.as_uri(), tmp_path)
    for title in ("Akhir perkara", "Lama tiap tahap, dalam hari", "Beban kelompok menurut bulan"):
        assert title in summary
    assert f"{CASES} perkara yang diundi dengan benih 5" in summary


def test_the_same_folder_takes_no_other_year(whole: tuple[Runner, dict[str, Any]]) -> None:
    runner = whole[0]
    status, _, complained = runner.run("--benih", "6")
    assert status != 0
    assert "benih lain" in complained
    assert figures(runner.result()) == figures(whole[1])


def test_a_changed_deadline_shows_up_beside_the_year_before(
    whole: tuple[Runner, dict[str, Any]], tmp_path: Path
) -> None:
    """Half of who was asked for klarifikasi answers after more than three days: late, where there are no more."""
    runner = whole[0]
    changed = salinan(tmp_path)
    ubah(changed, "tenggat.dmn", sel(DEADLINE, "3"))
    told = runner.result("--banding", str(changed))
    rows = [tuple(row) for row in told["perbedaan"]]
    (late,) = [r for r in rows if r[:3] == ("Tenggat permintaan", "KLARIFIKASI_1", "Lewat")]
    assert int(late[4]) > int(late[3])
    assert not [r for r in rows if r[0] == "Perkara menurut jenisnya"]
    page = (runner.place / told["halaman"]).resolve()
    assert "Yang berbeda" in dom(page.as_uri(), tmp_path)
