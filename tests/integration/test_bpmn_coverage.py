"""Coverage, assertions and time travel on the real broker; and the page as a browser shows it."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import grpc
import pytest
from pyzeebe.proto.gateway_pb2 import CancelProcessInstanceRequest
from pyzeebe.proto.gateway_pb2_grpc import GatewayStub

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.stories.trial.page import COLUMNS
from pksbpmn.testing import Bench
from pksbpmn.testing.elements import read_definitions
from pksbpmn.testing.report import Report
from pksbpmn.testing.seen import Collector, Seen
from tests.integration.conftest import Broker
from tests.kunjungan import FOLDER

pytestmark = pytest.mark.engine

DEFINITIONS = read_definitions(FOLDER)
LINT = Path(__file__).parents[2] / "tools" / "lint"
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge")
BROWSER = next((found for name in BROWSERS if (found := shutil.which(name))), None)


@dataclass(frozen=True)
class Gate:
    """Where visitors ask."""

    bench: Bench
    client: CamundaClient
    gateway: Any
    broker: Broker
    collector: Collector

    def ask(self, nomor: str, hari: str) -> None:
        """One more visitor."""
        self.client.publish_message("uji-kunjungan", nomor, {"nomor": nomor, "hari": hari})
        self.bench.until_idle()

    def decide(self, nomor: str) -> None:
        """Grant the permit."""
        instance = self.bench.process("kunjungan", nomor=nomor).instance
        tasks = self.broker.stream.ask(lambda s: {v["processInstanceKey"]: k for k, v in s.user_tasks.items()})
        self.client.complete_user_task(tasks[instance])
        self.bench.until_idle()


@pytest.fixture(scope="module")
def gate(broker: Broker) -> Iterator[Gate]:
    collector = Collector()
    with CamundaClient(broker.grpc, broker.rest, broker.management) as client:
        broker.stream.listen(collector.take)
        client.deploy(sorted(FOLDER.glob("*.[bd]*mn")))
        with grpc.insecure_channel(broker.grpc) as channel:
            yield Gate(Bench(broker.stream, client, DEFINITIONS), client, GatewayStub(channel), broker, collector)


def uncovered(gate: Gate) -> set[str]:
    """Names of what no test covered."""
    lines = Report(DEFINITIONS, gate.collector.seen()).lines()
    return {line.partition(": ")[2] for line in lines if "tanpa" in line}


def test_what_did_not_run_is_told_by_its_name_until_it_runs(gate: Gate) -> None:
    gate.collector.begin("izin")
    gate.ask("K-1", "kerja")
    visit = gate.bench.process("kunjungan", nomor="K-1")
    visit.waits_only_at("Putuskan izin").did_not_pass("Izin diputus").has_variables(perluIzin=True)
    gate.decide("K-1")
    visit.passed_in_order("Permohonan masuk", "Tetapkan syarat", "Putuskan izin", "Izin diputus").is_completed()
    visit.took("Perlu izin? → Putuskan izin (perlu)").matched("syarat-kunjungan", "hari-kerja").has_no_incidents()
    assert uncovered(gate) == {
        "Boleh langsung",
        "Perlu izin? → Boleh langsung (tidak perlu)",
        "Tujuh hari lewat, pada Putuskan izin",
        "Lewat waktu",
        "Tujuh hari lewat → Lewat waktu",
        '2: "terbuka" → false',
        '3: "libur" (Hari libur: selalu dengan izin)',
    }

    gate.collector.begin("tenggat")
    gate.ask("K-2", "libur")
    visit = gate.bench.process("kunjungan", nomor="K-2")
    gate.bench.travel(timedelta(days=6))
    visit.waits_only_at("Putuskan izin")
    gate.bench.travel_to_next_timer()
    visit.passed_in_order("Tujuh hari lewat", "Lewat waktu").did_not_pass("Izin diputus").is_completed()
    assert uncovered(gate) == {
        "Boleh langsung",
        "Perlu izin? → Boleh langsung (tidak perlu)",
        '2: "terbuka" → false',
    }
    by_test = gate.collector.seen().by_test
    assert ("kunjungan", "tujuh-hari") in by_test["tenggat"]
    assert ("kunjungan", "tujuh-hari") not in by_test["izin"]


def test_an_incident_is_seen_with_the_engines_words(gate: Gate) -> None:
    gate.ask("K-3", "entah")
    visit = gate.bench.process("kunjungan", nomor="K-3")
    visit.has_incident("Perlu izin?", "perluIzin")
    with pytest.raises(AssertionError, match=r"insiden pada kunjungan/perlu-izin: .*BOOLEAN"):
        visit.has_no_incidents()
    request = CancelProcessInstanceRequest(processInstanceKey=visit.instance)  # other tests share the broker
    gate.gateway.CancelProcessInstance(request, timeout=60)
    gate.bench.until_idle()
    visit.has_no_incidents()


def test_the_page_shows_in_a_browser_without_a_network_what_ran(gate: Gate, tmp_path: Path) -> None:
    gate.collector.begin("halaman")
    gate.ask("K-4", "terbuka")
    seen, page = Seen(), tmp_path / "cakupan.html"
    seen.by_test["halaman"] = gate.collector.seen().by_test["halaman"]
    page.write_text(Report(DEFINITIONS, seen).as_html(), encoding="utf-8")
    shown = dom(f"{page.as_uri()}#kunjungan", tmp_path)
    marked = re.findall(r'class="djs-element [^"]*?((?:belum-)?dilewati)" data-element-id="([^"]+)"', shown)
    ran = {"masuk", "ke-tetapkan", "tetapkan", "ke-perlu-izin", "perlu-izin", "tidak-perlu", "langsung"}
    assert {e for how, e in marked if how == "dilewati"} == ran
    assert {e for how, e in marked if how == "belum-dilewati"} == {
        "perlu",
        "putuskan",
        "tujuh-hari",
        "ke-diputus",
        "diputus",
        "ke-lewat-waktu",
        "lewat-waktu",
    }
    assert re.search('<button title="tujuh-hari">Tujuh hari lewat, pada Putuskan izin</button>', shown)


COMPARISON = {
    "title": "Apa yang berbeda",
    "before": [],
    "summary": ["Diubah: tenggat.dmn."],
    "columns": COLUMNS,
    "rows": [
        ["klarifikasi-tanpa-jawaban", "surat", "PERMINTAAN_KLARIFIKASI kepada ITJEN", "21-12-2026", "28-12-2026"],
        ["klarifikasi-tanpa-jawaban", "kata surat", "PENGINGAT kepada ITJEN", ["Batas: 20."], ["Batas: 27."]],
    ],
    "unproved": ["Permintaan dan tenggat: Perpanjang tenggat"],
    "elements": {"tenggat": {"aturan-02": ["diubah"]}},
}


YEAR = {
    "title": "Setahun dengan nama yang panjang sekali, lebih lebar daripada sebuah telepon",
    "about": ["11.269 perkara yang diundi dengan benih 1."],
    "tables": [
        {
            "title": "Beban kelompok",
            "columns": ["Kelompok", "Tugas", "Lewat batas", "Jam kerja", "Bulan terberat", "Petugas pada bulan itu"],
            "keys": 1,
            "rows": [["penerimaan-verifikasi", "71.234", "2.345", "73.456", "2027-03", "41,5"]],
        }
    ],
}


@pytest.mark.skipif(
    not (BROWSER and shutil.which("node") and (LINT / "node_modules" / "playwright-core").is_dir()),
    reason="needs a browser, Node.js and tools/lint",
)
@pytest.mark.parametrize("about", [{}, {"comparison": COMPARISON}, {"year": YEAR}], ids=["coverage", "trial", "year"])
def test_on_a_phone_nothing_hangs_over_and_what_is_tapped_is_seen(tmp_path: Path, about: dict[str, Any]) -> None:
    page, seen = tmp_path / "halaman.html", Seen()
    seen.by_test["sebuah uji dengan nama yang panjang sekali, lebih lebar daripada sebuah telepon"][
        "permintaan", "tunggu-jawaban"
    ] += 1
    page.write_text(Report(read_definitions(diagram_dir()), seen, **about).as_html(), encoding="utf-8")
    places = ["Ringkasan", "Permintaan dan tenggat", "Tenggat"]
    told = subprocess.run(
        ["node", str(Path(__file__).with_name("halaman_di_telepon.mjs"))],  # noqa: S607 - looked up above
        input=json.dumps({"browser": BROWSER, "url": page.as_uri(), "places": places}),
        cwd=LINT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert told.returncode == 0, told.stderr
    assert json.loads(told.stdout) == {
        "seen": {place: {"width": 390, "picture": True, "told": True} for place in places},
        "wrong": [],
    }


def test_a_year_counts_passages_and_says_so(tmp_path: Path) -> None:
    """A step may be passed more often than there are cases: 66 verifications of 60."""
    page = tmp_path / "tahun.html"
    page.write_text(Report(read_definitions(diagram_dir()), Seen(), year=YEAR).as_html(), encoding="utf-8")
    assert "berapa kali tiap langkah dilewati; satu perkara dapat melewatinya berulang kali" in dom(
        page.as_uri(), tmp_path
    )


def dom(url: str, folder: Path) -> str:
    """The page after its scripts have run."""
    if BROWSER is None:
        pytest.skip("no Chromium here")
    options = ("--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'browser'}")
    command = [BROWSER, *options, "--virtual-time-budget=20000", "--dump-dom", url]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout
