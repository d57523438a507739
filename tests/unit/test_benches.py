"""What `make bench` writes down; what it measures is for its own command."""

import json
import sys
import xml.etree.ElementTree as ET
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import typer
from typer.testing import CliRunner

from benches import __main__ as bench
from benches import engines, open_cases, pressure, recorded_worker, runtime, start, timers
from benches.answer import ROOT, Answer, Row
from benches.cost import Cost
from benches.cpu import by_thread
from benches.driver import Driver
from benches.office import SHORTEST
from benches.page import _BEGIN, _END, in_short
from benches.picture import draw
from benches.recorded import key_of
from benches.runtime import Round
from benches.runtime_worker import NothingKept
from pksbpmn.camunda.records import RecordStream
from pksbpmn.camunda.runtime import JobInfo
from pksbpmn.camunda.runtime.execution import Completed, Failed, execute
from pksbpmn.names import JobType
from pksbpmn.stories.model import cerita_proyek
from pksbpmn.stories.tale import Tale
from pksbpmn.testing.engine import Record

PROGRAM = typer.Typer()
PROGRAM.command()(bench.main)


def _answer(question: str, value: float) -> Answer:
    rows = (
        Row(what="a job", value=value, unit="s", target="<= 0.12", drawn=True),
        Row(what="jobs", value=23.0, unit=""),
    )
    return Answer.now(question, "median of 7", rows, "It is the engine's.")


@pytest.fixture
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where answers are kept; two questions, whose figure is the scale that they are asked at."""
    asked = {n: (lambda scale, n=n: _answer(f"How much is {n}?", scale), 3) for n in ("one", "two")}
    monkeypatch.setattr(bench, "_QUESTIONS", asked)
    monkeypatch.setattr(bench, "_KEPT", tmp_path / "kinerja.json")
    monkeypatch.setattr(bench, "_PAGE", tmp_path / "kinerja.md")
    monkeypatch.setattr(bench, "_README", tmp_path / "README.md")
    (tmp_path / "README.md").write_text(f"before\n{_BEGIN}\nold\n{_END}\nafter\n", encoding="utf-8")
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
    assert page.count("It is the engine's.") == 2
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
    assert [p.name for p in kept.iterdir()] == ["README.md"]
    assert "old" in (kept / "README.md").read_text()


def test_bars_are_drawn_of_what_is_compared_and_of_nothing_else(kept: Path) -> None:
    CliRunner().invoke(PROGRAM, ["one"])
    assert "![How much is one?](kinerja/one.svg)" in (kept / "kinerja.md").read_text()
    svg = ET.fromstring((kept / "kinerja" / "one.svg").read_text())  # noqa: S314 - our own
    assert svg.tag == "{http://www.w3.org/2000/svg}svg"
    assert draw(_answer("again?", 3)) == (kept / "kinerja" / "one.svg").read_text()
    assert draw(_answer("again?", 4)) != (kept / "kinerja" / "one.svg").read_text()
    rows = (Row(what="jobs", value=23.0, unit=""),)
    assert draw(Answer.now("bars?", "counted", rows)) is None


def _by_what(rows: Any) -> dict[str, float]:
    return {r.what: r.value for r in rows}


def test_workers_are_compared_turn_by_turn() -> None:
    """A turn in which the machine had other work slows both; the ratio of medians would tell another story."""
    ours = [Round(1, 0.9, 3), Round(4, 0.9, 3), Round(5, 1.2, 3)]
    theirs = [Round(2, 0.6, 3), Round(2, 0.6, 3), Round(10, 0.6, 3)]
    rounds = {"ours": ours, "pyzeebe": theirs, "pyzeebe in threads": [Round(3, 0.9, 3)] * 3, "Java client": ours}
    rows = _by_what(runtime._rows(rounds))
    assert rows["jobs of ours / of pyzeebe's worker"] == 2.0
    assert rows["jobs of ours / of pyzeebe's, its handler in a thread as ours is"] == 0.75
    assert rows["jobs of ours / of the Java client"] == 1.0
    assert rows["ours: jobs"] == 375
    assert rows["ours: CPU per job"] == 0.6
    assert rows["pyzeebe: CPU per job"] == 0.4
    assert rows["engine's JVM under ours: CPU per job"] == 2.0


def test_lateness_is_told_by_percentiles() -> None:
    rows = _by_what(timers._rows([n / 1000 for n in range(101)]))
    assert rows == {"50th percentile": 0.05, "99th percentile": 0.099, "latest": 0.1}


def _fired(at: int, due: int, intent: str = "TRIGGERED") -> Record:
    return {"valueType": "TIMER", "intent": intent, "timestamp": at, "value": {"dueDate": due}}


def test_a_timer_is_late_by_the_engines_own_record() -> None:
    fired = timers._Fired()
    for record in (_fired(1_500, 1_000), _fired(3_000, 1_000, "CREATED"), _fired(2_250, 2_000)):
        fired(record)
    assert fired.late == [0.5, 0.25]
    assert not fired.all.is_set()


def test_timers_fall_due_evenly_after_the_first() -> None:
    begin = datetime(2026, 1, 5, tzinfo=UTC)
    dues = [datetime.fromisoformat(d["due"]) for d in timers._dues(begin.timestamp())]
    assert len(dues) == 1_000
    assert dues[0] == begin
    assert {(b - a).total_seconds() for a, b in pairwise(dues)} == {0.02}


def test_only_instances_that_ended_are_counted() -> None:
    ended = pressure._Ended()
    for kind, intent in (("PROCESS", "ELEMENT_COMPLETED"), ("SERVICE_TASK", "ELEMENT_COMPLETED"), ("PROCESS", "X")):
        ended({"intent": intent, "value": {"bpmnElementType": kind}})
    assert ended.many == 1


def test_open_cases_are_compared_with_a_hundred() -> None:
    def cost(python: float, engine: float) -> Cost:
        return Cost(python / 2, python / 4, python / 4, 9.0, engine, 9.0, 23, 2, 800)

    rows = _by_what(open_cases._rows({0: cost(0.2, 0.3), 100: cost(0.3, 0.3), 1000: cost(0.5, 0.5)}))
    assert rows["100 open: Python"] == 0.3
    assert rows["1,000 open / 100 open"] == 1.67


def test_a_diagram_of_steps_is_one_chain() -> None:
    text = engines.chain("p", [engines.service_task("t"), engines.service_task("t")])
    chain = ET.fromstring(text)  # noqa: S314 - our own
    bpmn = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
    flows = {f.attrib["sourceRef"]: f.attrib["targetRef"] for f in chain.iter(f"{bpmn}sequenceFlow")}
    assert flows == {"s0": "s1", "s1": "s2", "s2": "s3"}
    assert [e.attrib["id"] for e in chain.iter(f"{bpmn}serviceTask")] == ["s1", "s2"]


def test_cpu_is_told_by_the_names_of_threads() -> None:
    used = by_thread()
    assert used["MainThread"] > 0


def test_a_process_that_does_not_begin_is_said() -> None:
    with pytest.raises(RuntimeError, match="did not begin"), engines.talking([sys.executable, "-c", "print('no')"]):
        pass


def test_recorded_results_come_back_to_their_complaint_in_their_order(tmp_path: Path) -> None:
    key = key_of("0001/LM", "laporan", "catat", JobType.BUKA_NASKAH)
    results = tmp_path / "results.json"
    results.write_text(json.dumps({key: [{"n": 1}, {"n": 2}]}))
    handler = next(h for h in recorded_worker.handlers(results) if h.job_type == JobType.BUKA_NASKAH)
    info = JobInfo(1, JobType.BUKA_NASKAH, "catat", "laporan", 2, 3, 3)
    given = [execute(handler, NothingKept, info, '{"nomorBerkas": "0001/LM"}') for _ in range(2)]
    assert given == [Completed({"n": 1}), Completed({"n": 2})]
    assert isinstance(execute(handler, NothingKept, info, '{"nomorBerkas": "0002/LM"}'), Failed)


def test_a_command_is_really_asked_how_long_it_takes() -> None:
    rows = _by_what(start.answer(1).rows)
    assert {"python alone", "pksbpmn --version", "pksbpmn --help / python alone"} < rows.keys()
    assert min(rows.values()) > 0


class _Day:
    rests = True

    def now(self) -> datetime:
        return datetime(2026, 1, 5, tzinfo=UTC)


def _of(nomor: str, kind: str, instance: int) -> list[Record]:
    """A process of this case begins, and something of this kind comes to be in it."""
    of = {"processInstanceKey": instance, "bpmnProcessId": "laporan", "bpmnElementType": "PROCESS"}
    more = {"processDefinitionKey": 1, "version": 1, "parentProcessInstanceKey": -1, "elementId": "x"}
    about = {"name": "nomorBerkas", "value": f'"{nomor}"', "scopeKey": instance, "jobKey": -1}
    event = {"recordType": "EVENT", "key": instance}
    return [
        {**event, "valueType": "PROCESS_INSTANCE", "intent": "ELEMENT_ACTIVATING", "value": of | more},
        {**event, "valueType": "VARIABLE", "intent": "CREATED", "value": of | about},
        {**event, "valueType": kind, "intent": "CREATED", "value": of | about | {"candidateGroupsList": []}},
    ]


def test_users_look_only_where_something_moved() -> None:
    stream = RecordStream()
    try:
        driver: Any = Driver(SimpleNamespace(uow=None), None, stream, _Day())  # type: ignore[arg-type] # of no use here
        looked: list[str] = []

        def look(tale: Tale) -> bool:
            looked.append(tale.nomor)
            return looked == ["2"]

        driver._advance = look
        driver._write_and_sign = driver._receive_letters = lambda: False
        driver.tales = [Tale(n, cerita_proyek()[SHORTEST], _Day().now(), nomor=n) for n in ("1", "2", "3")]
        records = [*_of("2", "USER_TASK", 20), *_of("3", "VARIABLE", 30)]
        stream.receive(
            [line for n, r in enumerate(records) for line in (b"{}", json.dumps(r | {"position": n}).encode())]
        )
        assert driver.round()
        assert looked == ["2"]
        assert driver.acting > 0
        assert not driver.round()  # who did something may have more to do
        assert looked == ["2", "2"]
        assert not driver.round()
        assert looked == ["2", "2"]
    finally:
        stream.close()


def test_the_readme_says_what_was_measured_last(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its table is that of docs/kinerja.md, and changes with each answer."""
    answers = {n: Answer.model_validate(a) for n, a in json.loads((ROOT / "docs" / "kinerja.json").read_text()).items()}
    table = in_short(answers)
    assert table.count("\n") > 8
    assert f"{_BEGIN}\n{table}\n{_END}" in (ROOT / "README.md").read_text(encoding="utf-8")
    assert f"## What a small machine can do\n{table}\n" in (ROOT / "docs" / "kinerja.md").read_text(encoding="utf-8")
    rows = (Row(what="99th percentile", value=0.5, unit="s"),)
    monkeypatch.setattr(bench, "_QUESTIONS", {"timers": (lambda _: Answer.now("How late?", "once", rows), 1)})
    assert CliRunner().invoke(PROGRAM, []).exit_code == 0
    told = (kept / "README.md").read_text(encoding="utf-8")
    assert told.startswith("before\n")
    assert told.endswith("after\n")
    assert "old" not in told
    assert "fire within, while 10,000 wait | 0.5 s |" in told
