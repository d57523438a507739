"""Before the first user task of a process a job names its case file: what a form says can then be held against it."""

from xml.etree import ElementTree as ET

import pytest

from pksbpmn.camunda.diagrams import diagram_dir

BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
ZEEBE = "{http://camunda.org/schema/zeebe/1.0}"
_FILLED_IN = (f"{BPMN}userTask", f"{BPMN}process")
"""Where an end listener comes too late."""


def _works(element: ET.Element) -> bool:
    """Whether a job of the process itself is done there before anybody can fill anything in."""
    own = element.find(f"{BPMN}extensionElements")
    if own is None:
        return False
    listeners = own.findall(f".//{ZEEBE}executionListener")
    before = [x for x in listeners if x.get("eventType") == "start" or element.tag not in _FILLED_IN]
    return own.find(f"{ZEEBE}taskDefinition") is not None or bool(before)


def _asked_before_any_job(process: ET.Element) -> list[str]:
    """User tasks that can be reached from the start of the process without a job."""
    if _works(process):
        return []
    elements = {e.attrib["id"]: e for e in process if "id" in e.attrib}
    flows = [(e.attrib["sourceRef"], e.attrib["targetRef"]) for e in process.findall(f"{BPMN}sequenceFlow")]
    waiting = [e.attrib["id"] for e in process.findall(f"{BPMN}startEvent")]
    seen: set[str] = set()
    while waiting:
        current = waiting.pop()
        if current in seen or _works(elements[current]):
            continue
        seen.add(current)
        waiting += [target for source, target in flows if source == current]
    return [i for i in seen if elements[i].tag == f"{BPMN}userTask"]


@pytest.mark.parametrize("path", sorted(diagram_dir().glob("*.bpmn")), ids=lambda p: p.stem)
def test_a_job_names_the_case_before_anybody_is_asked(path: object) -> None:
    for process in ET.parse(str(path)).getroot().iter(f"{BPMN}process"):  # noqa: S314 - our own files
        assert _asked_before_any_job(process) == []
