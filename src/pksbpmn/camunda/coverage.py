"""Which flow nodes, sequence flows and decision rules of `bpmn/` a broker's record stream has seen."""

import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path

_BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
_DMN = "{https://www.omg.org/spec/DMN/20191111/MODEL/}"
_NODES = frozenset(
    f"{_BPMN}{tag}"
    for tag in (
        "startEvent",
        "endEvent",
        "intermediateCatchEvent",
        "intermediateThrowEvent",
        "boundaryEvent",
        "task",
        "serviceTask",
        "userTask",
        "receiveTask",
        "sendTask",
        "scriptTask",
        "manualTask",
        "businessRuleTask",
        "callActivity",
        "subProcess",
        "exclusiveGateway",
        "parallelGateway",
        "inclusiveGateway",
        "eventBasedGateway",
    )
)


@dataclass(frozen=True)
class Coverage:
    """What one diagram or decision has, and what of it was never seen."""

    name: str
    kind: str
    total: int
    missing: tuple[str, ...]

    @property
    def percent(self) -> float:
        """Seen, in percent of all."""
        return 100.0 if not self.total else 100 * (self.total - len(self.missing)) / self.total


def bpmn_coverage(folder: Path, covered: set[tuple[str, str]]) -> list[Coverage]:
    """Two rows a process: its flow nodes and its sequence flows."""
    rows = []
    for file in sorted(folder.glob("*.bpmn")):
        for process in ET.parse(file).getroot().findall(f"{_BPMN}process"):  # noqa: S314 - our own files
            name = process.attrib["id"]
            nodes = [e.attrib["id"] for e in process.iter() if e.tag in _NODES]
            flows = [e.attrib["id"] for e in process.iter(f"{_BPMN}sequenceFlow")]
            rows += [_row(name, "simpul", nodes, covered), _row(name, "alur", flows, covered)]
    return rows


def dmn_coverage(folder: Path, hit: set[tuple[str, str]]) -> list[Coverage]:
    """One row a decision: its rules."""
    rows = []
    for file in sorted(folder.glob("*.dmn")):
        for decision in ET.parse(file).getroot().iter(f"{_DMN}decision"):  # noqa: S314 - our own files
            rules = [r.attrib["id"] for r in decision.iter(f"{_DMN}rule")]
            rows.append(_row(decision.attrib["id"], "aturan", rules, hit))
    return rows


def _row(name: str, kind: str, ids: list[str], seen: set[tuple[str, str]]) -> Coverage:
    return Coverage(name, kind, len(ids), tuple(i for i in ids if (name, i) not in seen))
