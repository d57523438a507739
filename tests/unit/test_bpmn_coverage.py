"""The coverage plugin: what each test covered, what nobody covered by its name, and when the run fails."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from pksbpmn.testing.elements import Sort, in_sum, measure, read_definitions
from pksbpmn.testing.engine import ran
from pksbpmn.testing.report import Report
from pksbpmn.testing.seen import OUTSIDE, Collector, Kinds
from tests.kunjungan import FIRST, FOLDER, SECOND, recorded

pytest_plugins = ["pytester"]

DEFINITIONS = read_definitions(FOLDER)
A_TEST = """\
import pytest
from tests.kunjungan import FIRST, SECOND, recorded

def feed(coverage, instance):
    for record in recorded():
        if record["value"].get("processInstanceKey") == instance:
            coverage.take(record)
"""
WITH_PERMIT = f"""{A_TEST}
@pytest.mark.bpmn_kind("biasa")
def test_with_permit(bpmn_coverage):
    feed(bpmn_coverage, FIRST)
"""
OPEN_DAY = f"""{A_TEST}
@pytest.mark.bpmn_kind("terbuka")
def test_open_day(bpmn_coverage):
    feed(bpmn_coverage, SECOND)
"""
UNCOVERED = [
    "    tanpa tujuh-hari: Tujuh hari lewat, pada Putuskan izin",
    "    tanpa lewat-waktu: Lewat waktu",
    "    tanpa ke-lewat-waktu: Tujuh hari lewat → Lewat waktu",
    '    tanpa hari-libur: 3: "libur" (Hari libur: selalu dengan izin)',
]


@pytest.fixture
def collector() -> Collector:
    """Two tests ran, one after the other."""
    collector = Collector()
    for test, instance in (("uji izin", FIRST), ("uji terbuka", SECOND)):
        collector.begin(test)
        for record in recorded():
            if record["value"].get("processInstanceKey") == instance:
                collector.take(record)
        collector.end()
    return collector


@pytest.fixture(autouse=True)
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs inside the run load no plugin but those that they name: seconds each."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")


def test_a_diagram_has_what_the_engine_can_run_under_the_names_that_modeler_shows() -> None:
    process, table = DEFINITIONS
    assert (process.name, table.name) == ("Kunjungan", "Syarat kunjungan")
    assert [len(process.of(s)) for s in (Sort.NODE, Sort.FLOW, Sort.BOUNDARY)] == [8, 6, 1]
    named = {e.id: e.name for d in DEFINITIONS for e in d.elements}
    assert named["putuskan"] == "Putuskan izin"
    assert named["tidak-perlu"] == "Perlu izin? → Boleh langsung (tidak perlu)"
    assert named["hari-terbuka"] == '2: "terbuka" → false'
    assert (table.columns, table.inputs) == (("Hari", "Perlu izin"), 1)


def test_a_process_that_the_engine_cannot_run_is_not_measured(tmp_path: Path) -> None:
    text = (FOLDER / "kunjungan.bpmn").read_text(encoding="utf-8").replace('isExecutable="true"', "")
    (tmp_path / "gambar.bpmn").write_text(text, encoding="utf-8")
    assert read_definitions(tmp_path) == ()


def test_what_never_ran_is_missing_and_a_boundary_event_weighs_once(collector: Collector) -> None:
    rows = measure(DEFINITIONS, collector.seen().passed)
    assert [(r.kind, r.total, r.missing) for r in rows] == [
        ("simpul", 8, ("tujuh-hari", "lewat-waktu")),
        ("alur", 6, ("ke-lewat-waktu",)),
        ("tepi", 1, ("tujuh-hari",)),
        ("aturan", 3, ("hari-libur",)),
    ]
    assert in_sum(rows) == pytest.approx(100 * 13 / 17)


def test_only_events_count_not_what_was_asked_for() -> None:
    entered = next(r for r in recorded() if ran(r))
    assert ran(entered) == [("kunjungan", "masuk")]
    assert ran(entered | {"recordType": "COMMAND"}) == []


def test_each_test_has_its_own_and_a_story_claims_its_cases(collector: Collector) -> None:
    by_test = collector.seen().by_test
    assert ("kunjungan", "putuskan") in by_test["uji izin"]
    assert ("kunjungan", "putuskan") not in by_test["uji terbuka"]
    assert by_test["uji terbuka"]["syarat-kunjungan", "hari-terbuka"] == 1
    collector.claim({SECOND: "cerita hari terbuka"})
    by_test = collector.seen().by_test
    assert set(by_test) == {"uji izin", "cerita hari terbuka"}
    collector.take(recorded()[-1] | {"intent": "ELEMENT_ACTIVATED"})
    collector.take(next(r for r in recorded() if ran(r)))
    assert collector.seen().by_test[OUTSIDE] == {("kunjungan", "masuk"): 1}


def test_a_page_has_the_diagram_the_viewer_and_no_way_out(collector: Collector) -> None:
    page = Report(DEFINITIONS, collector.seen()).as_html()
    (data,) = re.findall(r'<script id="data" type="application/json">(.*?)</script>', page, re.DOTALL)
    told: dict[str, Any] = json.loads(data)
    assert told["files"]["kunjungan"] == (FOLDER / "kunjungan.bpmn").read_text(encoding="utf-8")
    elements = {e["id"]: e for d in told["definitions"] for e in d["elements"]}
    assert [told["tests"][i] for i, _ in elements["putuskan"]["tests"]] == ["uji izin"]
    assert elements["masuk"]["tests"] == [[0, 1], [1, 1]]
    assert elements["hari-libur"]["tests"] == []
    assert "bpmn-js" in page
    assert "default-src 'none'" in page
    assert re.findall(r"<(?:link|img|iframe)\b|\bsrc=\"http|@import", page.split("<script>")[0]) == []
    assert page.count("</script>") == 2


def test_a_name_cannot_end_the_data_of_the_page(collector: Collector) -> None:
    name = "uji</script><script>alert(1)</script>"
    collector.claim({FIRST: name})
    page = Report(DEFINITIONS, collector.seen()).as_html()
    (data,) = re.findall(r'<script id="data" type="application/json">(.*?)</script>', page, re.DOTALL)
    assert name in json.loads(data)["tests"]
    assert page.count("<script") == 2


def test_kinds_of_case_are_counted_beside_elements(collector: Collector) -> None:
    seen = collector.seen()
    seen.by_kind["biasa"] = set(seen.by_test["uji izin"])
    seen.by_kind["terbuka"] = set(seen.by_test["uji terbuka"])
    kinds = Kinds(("biasa", "terbuka", "libur"))
    rows = {(c.kind, c.process): c for c in Report(DEFINITIONS, seen, kinds).by_kind}
    assert rows["biasa", "kunjungan"].missing == ("langsung", "tidak-perlu")
    assert rows["libur", "syarat-kunjungan"].missing == ("hari-kerja", "hari-terbuka")
    lines = "\n".join(Report(DEFINITIONS, seen, kinds).kind_lines())
    assert re.search(r"kunjungan +9/11 +7/11 +0/11", lines)
    assert "biasa, kunjungan, tanpa: langsung, tidak-perlu" in lines


@pytest.mark.parametrize(
    "workers", [(), ("-p", "xdist", "-n", "2", "--dist", "loadfile")], ids=["one process", "two workers"]
)
def test_the_run_tells_what_nobody_covered_by_its_name(pytester: pytest.Pytester, workers: tuple[str, ...]) -> None:
    pytester.makepyfile(test_izin=WITH_PERMIT, test_terbuka=OPEN_DAY)
    html, data = pytester.path / "luar" / "laporan.html", pytester.path / "luar" / "laporan.json"
    run = _run(pytester, *workers, f"--bpmn-coverage-html={html}", f"--bpmn-coverage-json={data}")
    assert run.ret == 0
    for line in ("kunjungan      simpul    6/8     75.0 %", *UNCOVERED, "Simpul, alur dan aturan: 76.4 %"):
        assert line in run.outlines
    told = json.loads(data.read_text(encoding="utf-8"))
    assert told["tests"] == ["test_izin.py::test_with_permit", "test_terbuka.py::test_open_day"]
    assert told["kinds"]["names"] == ["biasa", "terbuka"]
    assert "Tujuh hari lewat" in html.read_text(encoding="utf-8")
    assert html.as_uri() in run.stdout.str()


def test_a_project_may_load_it_in_its_conftest(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(test_izin=WITH_PERMIT)
    pytester.makeconftest('pytest_plugins = ["pksbpmn.testing.plugin"]')
    run = pytester.runpytest_subprocess(f"--bpmn-coverage={FOLDER}", "--bpmn-coverage-fail-under", "90")
    assert run.ret == 1
    assert UNCOVERED[0] in run.outlines


@pytest.mark.parametrize(("under", "ends"), [("76", 0), ("77", 1)])
def test_below_the_threshold_the_run_fails(pytester: pytest.Pytester, under: str, ends: int) -> None:
    both = WITH_PERMIT + OPEN_DAY.removeprefix(A_TEST)
    pytester.makepyfile(test_semua=both.replace('"terbuka"', '"biasa"'))
    run = _run(pytester, "--bpmn-coverage-fail-under", under)
    assert run.ret == ends
    why = "GAGAL: --bpmn-coverage-fail-under: simpul, alur dan aturan keputusan dilewati 76.4 %, kurang dari 77 %."
    assert (why in run.outlines) == bool(ends)


def test_what_one_kind_passed_and_another_did_not_fails_the_run_until_it_is_excepted(
    pytester: pytest.Pytester,
) -> None:
    pytester.makepyfile(test_izin=WITH_PERMIT, test_terbuka=OPEN_DAY)
    run = _run(pytester, "--bpmn-coverage-fail-under", "76")
    assert run.ret == 1
    run.stdout.fnmatch_lines(["*ada yang dilewati suatu jenis perkara tetapi tidak oleh jenis lain*"])
    pytester.makeconftest("""
        from pksbpmn.testing.seen import Kinds

        CANNOT = {"biasa": {"langsung", "tidak-perlu", "hari-terbuka"},
                  "terbuka": {"putuskan", "diputus", "perlu", "ke-diputus", "hari-kerja"}}

        def pytest_bpmn_kinds():
            return Kinds(("biasa", "terbuka"), lambda kind, what: what[1] in CANNOT[kind])
    """)
    assert _run(pytester, "--bpmn-coverage-fail-under", "76").ret == 0


def test_without_any_record_nothing_is_covered_and_nothing_passes(pytester: pytest.Pytester) -> None:
    pytester.makepyfile("def test_nothing(): pass")
    assert _run(pytester).ret == 0
    run = _run(pytester, "--bpmn-coverage-fail-under", "0")
    assert run.ret == 1
    run.stdout.fnmatch_lines(["GAGAL: *tidak ada rekaman broker."])


def test_options_that_measure_nothing_are_refused(pytester: pytest.Pytester) -> None:
    alone = pytester.runpytest_inprocess("-p", "pksbpmn.testing.plugin", "--bpmn-coverage-fail-under", "80")
    assert alone.ret == pytest.ExitCode.USAGE_ERROR
    alone.stderr.fnmatch_lines(["*--bpmn-coverage-fail-under measures nothing without --bpmn-coverage DIR*"])
    empty = pytester.runpytest_inprocess("-p", "pksbpmn.testing.plugin", f"--bpmn-coverage={pytester.path}")
    assert empty.ret == pytest.ExitCode.USAGE_ERROR
    empty.stderr.fnmatch_lines(["*there is no diagram or decision table in*"])


def _run(pytester: pytest.Pytester, *options: str) -> pytest.RunResult:
    run = pytester.runpytest_subprocess if "-n" in options else pytester.runpytest_inprocess
    return run("-p", "pksbpmn.testing.plugin", "-p", "no:cacheprovider", f"--bpmn-coverage={FOLDER}", *options)
