"""Diagrams compared by their elements: the properties as Modeler's panel calls them, the drawing left out."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Final
from xml.etree import ElementTree as ET

from pksbpmn.camunda.checking.drawing import ZEEBE, Diagram, Unsur
from pksbpmn.camunda.comparison.change import Hal, Ubahan, bandingkan

_OWN: Final = ("Task", "Event", "Gateway", "Process")
_BESIDES: Final = frozenset(
    {
        "task",
        "process",
        "callActivity",
        "sequenceFlow",
        "message",
        "error",
        "signal",
        "escalation",
        "textAnnotation",
        "lane",
    }
    | {"participant", "group", "association", "dataObjectReference", "dataStoreReference"}
)
_LEFT_OUT: Final = frozenset({"id", "sourceRef", "targetRef", "incoming", "outgoing", "flowNodeRef"})
"""What stands in a lane tells so itself. Ends of flows tell their names; a flow that ends elsewhere is another flow to
who looks at the picture."""
_NAMED: Final[Mapping[str, str]] = {
    "name": "Name",
    "documentation": "Element documentation",
    "conditionExpression": "Condition expression",
    "default": "Default flow",
    "cancelActivity": "Interrupting",
    "attachedToRef": "Menempel pada",
    "messageRef": "Message",
    "errorRef": "Error",
    "timeDuration": "Timer > Duration",
    "timeDate": "Timer > Date",
    "timeCycle": "Timer > Cycle",
    "completionCondition": "Multi-instance > Completion condition",
    "text": "Teks",
    "linkEventDefinition name": "Link > Name",
    "taskDefinition type": "Task definition > Type",
    "taskDefinition retries": "Task definition > Retries",
    "formDefinition formId": "Form > Form ID",
    "assignmentDefinition candidateGroups": "Candidate groups",
    "assignmentDefinition candidateUsers": "Candidate users",
    "assignmentDefinition assignee": "Assignee",
    "taskSchedule dueDate": "Due date",
    "taskSchedule followUpDate": "Follow up date",
    "priorityDefinition priority": "Priority",
    "calledElement processId": "Called element > Process ID",
    "calledDecision decisionId": "Called decision > Decision ID",
    "calledDecision resultVariable": "Called decision > Result variable",
    "subscription correlationKey": "Subscription correlation key",
    "loopCharacteristics inputCollection": "Multi-instance > Input collection",
    "loopCharacteristics inputElement": "Multi-instance > Input element",
    "loopCharacteristics outputCollection": "Multi-instance > Output collection",
    "loopCharacteristics outputElement": "Multi-instance > Output element",
}
_REFERENCES: Final = ("default", "attachedToRef", "messageRef", "errorRef")
_LAJUR: Final = "Lajur"
_KEYED: Final[Mapping[str, tuple[str, str, str]]] = {
    "input": ("Input {}", "target", "source"),
    "output": ("Output {}", "target", "source"),
    "property": ("Extension property {}", "name", "value"),
    "header": ("Header {}", "key", "value"),
}
"""Extensions of which there are several, told apart by one attribute."""


def banding_diagram(lama: str, baru: str) -> list[Ubahan]:
    """What changed; a flow that came or went with what it led to or from is told by that alone."""
    dahulu, kini = _hal(lama), _hal(baru)
    if all(any(u.jenis == "lane" for u, _ in hal.values()) for hal in (dahulu, kini)):
        dahulu, kini = _berlajur(dahulu), _berlajur(kini)
    berganti = dahulu.keys() ^ kini.keys()
    return list(bandingkan(_sendiri(dahulu, berganti), _sendiri(kini, berganti)))


def _sendiri(semua: Mapping[str, tuple[Unsur, Hal]], berganti: set[str]) -> dict[str, Hal]:
    return {
        kunci: hal
        for kunci, (unsur, hal) in semua.items()
        if kunci not in berganti or not berganti & {unsur.xml.get("sourceRef"), unsur.xml.get("targetRef")}
    }


def _berlajur(semua: Mapping[str, tuple[Unsur, Hal]]) -> dict[str, tuple[Unsur, Hal]]:
    """Each with the lane in which it stands."""
    return {
        kunci: (
            u,
            replace(hal, bagian={**hal.bagian, _LAJUR: u.diagram.lajur[u.id]}) if u.id in u.diagram.lajur else hal,
        )
        for kunci, (u, hal) in semua.items()
    }


def _hal(teks: str) -> dict[str, tuple[Unsur, Hal]]:
    diagram = Diagram(Path("diagram.bpmn"), teks)
    return {
        _kunci(u): (u, Hal(_sebutan(u), dict(_bagian(u, u.xml)), _rujukan(u)))
        for u in diagram.unsur.values()
        if _dibandingkan(u)
    }


def _dibandingkan(unsur: Unsur) -> bool:
    return unsur.jenis in _BESIDES or unsur.jenis.endswith(_OWN)


def _kunci(unsur: Unsur) -> str:
    if unsur.jenis == "sequenceFlow":
        return f"{unsur.xml.get('sourceRef')} → {unsur.xml.get('targetRef')} {unsur.id}"
    return unsur.id


def _sebutan(unsur: Unsur) -> str:
    if unsur.tautan:
        asal = [unsur.diagram.sebut(s) for s in unsur.diagram.sebelum(unsur.id)]
        return f"tautan dari {', '.join(asal)} ke {unsur.sebutan}" if asal else f"tautan tiba {unsur.sebutan}"
    kata = {
        "message": "pesan ",
        "error": "galat ",
        "process": "proses ",
        "lane": "lajur ",
        "participant": "kolam ",
    }.get(unsur.jenis, "")
    return f"{kata}{unsur.sebutan}"


def _bagian(unsur: Unsur, xml: ET.Element) -> Iterator[tuple[str, str]]:
    """What the element itself says, with all that hangs on it but for the elements that it holds."""
    if xml is unsur.xml:
        yield "Jenis", unsur.jenis
    tag = _local(xml.tag)
    for nama, nilai in () if tag in _KEYED or tag == "executionListener" else xml.attrib.items():
        if (lokal := _local(nama)) not in _LEFT_OUT and not nama.startswith("{http://www.w3.org"):
            ujung = f"{tag} {lokal}" if xml.tag.startswith(ZEEBE) or tag == "linkEventDefinition" else lokal
            if not lokal.startswith("modelerTemplate"):
                yield _NAMED.get(ujung, ujung), " ".join(nilai.split())
    for anak in xml:
        lokal = _local(anak.tag)
        if lokal in _LEFT_OUT or (anak.get("id") in unsur.diagram.unsur and _dibandingkan(_anak(unsur, anak))):
            continue
        if lokal in _KEYED:
            bentuk, kunci, nilai = _KEYED[lokal]
            yield bentuk.format(anak.get(kunci, "")), anak.get(nilai, "")
        elif lokal in ("executionListener", "taskListener"):
            yield f"Listener {anak.get('eventType')} {anak.get('type')}", f"dicoba {anak.get('retries', '3')} kali"
        elif teks := (anak.text or "").strip():
            yield _NAMED.get(lokal, lokal), teks
        yield from _bagian(unsur, anak)


def _anak(unsur: Unsur, xml: ET.Element) -> Unsur:
    return unsur.diagram.unsur[xml.get("id", "")]


def _rujukan(unsur: Unsur) -> dict[str, str]:
    """The names of what its attributes lead to, by id."""
    nilai = [n for x in unsur.xml.iter() for k, n in x.attrib.items() if k in _REFERENCES]
    return {n: unsur.diagram.sebut(n) for n in nilai}


def _local(tag: str) -> str:
    return tag.rsplit("}", 1)[-1]
