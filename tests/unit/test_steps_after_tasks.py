"""A step after a user task that takes an answer of its form from the engine's variables is refused (ADR 0028)."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest

from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.camunda.forms import form_of
from pksbpmn.names import JobType, TaskId
from pksbpmn.usecases.berkas.keputusan import DIPERIKSA
from workers import pilih

BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
ZEEBE = "{http://camunda.org/schema/zeebe/1.0}"
FETCHES = {h.job_type: frozenset(h.fetched) for h in pilih()}
EXCEPTED = {
    JobType.CATAT_KEPUTUSAN: "it is the listener that takes what was filled in, and tries it",
    JobType.SIMPAN_PENERIMAAN: "several tasks are open at once in one process: one of their decisions must say this",
}
"""Jobs that take answers from variables, each with its reason."""


def _after(root: ET.Element, task: ET.Element) -> Iterator[str]:
    """Job types right after a user task: its own end listeners, and service tasks behind it and its gateways."""
    yield from (li.get("type", "") for li in task.iter(f"{ZEEBE}executionListener") if li.get("eventType") == "end")
    flows = [(f.get("sourceRef"), f.get("targetRef")) for f in root.iter(f"{BPMN}sequenceFlow")]
    elements = {e.get("id"): e for e in root.iter() if e.get("id")}
    todo, seen = [task.get("id")], set[str | None]()
    while todo:
        here = todo.pop()
        for target in (t for s, t in flows if s == here and t not in seen):
            seen.add(target)
            if elements[target].tag.endswith("Gateway"):
                todo.append(target)
            elif elements[target].tag == f"{BPMN}serviceTask":
                yield from (d.get("type", "") for d in elements[target].iter(f"{ZEEBE}taskDefinition"))


def _roots() -> list[ET.Element]:
    return [ET.parse(f).getroot() for f in sorted(diagram_dir().glob("*.bpmn"))]  # noqa: S314 - our own diagrams


def _steps() -> list[tuple[TaskId, str]]:
    return [
        (TaskId(t.get("id", "")), job)
        for root in _roots()
        for t in root.iter(f"{BPMN}userTask")
        for job in _after(root, t)
    ]


@pytest.mark.aturan("KEAMANAN-03")
@pytest.mark.parametrize(("task", "job"), [s for s in _steps() if s[1] not in EXCEPTED])
def test_a_step_takes_an_answer_from_variables_instead_of_the_decision(task: TaskId, job: str) -> None:
    form = form_of(task)
    assert form is not None
    assert FETCHES[job], f"{job} takes all variables"
    assert FETCHES[job].isdisjoint(field.key for field in form.fields)


@pytest.mark.parametrize("task", sorted(DIPERIKSA))
def test_a_decision_that_nothing_examines_waits_to_be_taken_up(task: TaskId) -> None:
    """Its own listener examines it, or the step to which alone its way leads."""
    ((root, element),) = ((r, e) for r in _roots() for e in r.iter(f"{BPMN}userTask") if e.get("id") == task)
    examined = [li.get("type") for li in element.iter(f"{ZEEBE}executionListener")] != [JobType.CATAT_KEPUTUSAN]
    target = element.get("id")
    while not examined and target not in {e.get("id") for e in root.iter(f"{BPMN}serviceTask")}:
        (target,) = (f.get("targetRef") for f in root.iter(f"{BPMN}sequenceFlow") if f.get("sourceRef") == target)


def test_each_exception_is_one() -> None:
    """Else it is to be removed from the list."""
    assert {job for _, job in _steps()} >= set(EXCEPTED)
