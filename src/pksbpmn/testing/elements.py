"""What diagrams and decision tables have that a test can cover, by the names that Modeler shows."""

import xml.etree.ElementTree as ET
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from pksbpmn.testing.engine import What

_BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
_BOUNDARY = "boundaryEvent"
_NODES = frozenset(
    {
        "startEvent",
        "endEvent",
        "intermediateCatchEvent",
        "intermediateThrowEvent",
        _BOUNDARY,
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
        "adHocSubProcess",
        "transaction",
        "exclusiveGateway",
        "parallelGateway",
        "inclusiveGateway",
        "eventBasedGateway",
    }
)


class Sort(StrEnum):
    """What is counted. A boundary event is a node too; it is counted by itself beside."""

    NODE = "simpul"
    FLOW = "alur"
    BOUNDARY = "tepi"
    RULE = "aturan"


@dataclass(frozen=True)
class Element:
    """One thing to cover; `cells` are the inputs and outputs of a rule, `on` what a boundary event hangs on.

    `ends` are the ids of the two nodes between which a flow leads, or of what a boundary event hangs on.
    """

    id: str
    name: str
    sorts: tuple[Sort, ...]
    cells: tuple[str, ...] = ()
    on: str = ""
    ends: tuple[str, ...] = ()


@dataclass(frozen=True)
class Definition:
    """A process or a decision table; `columns` are those of a table, `inputs` how many of them are inputs."""

    file: Path
    id: str
    name: str
    elements: tuple[Element, ...]
    columns: tuple[str, ...] = ()
    inputs: int = 0

    @property
    def is_decision(self) -> bool:
        """A table, not a diagram."""
        return self.file.suffix == ".dmn"

    def of(self, sort: Sort) -> list[Element]:
        """Its elements of this sort."""
        return [e for e in self.elements if sort in e.sorts]

    def named(self, word: str) -> set[str]:
        """Ids of the elements with this id or this name, however many spaces or lines it is written in."""
        return {e.id for e in self.elements if word == e.id or _plain(word) == e.name}


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


def read_definitions(folder: Path) -> tuple[Definition, ...]:
    """Executable processes and decision tables of a folder, by file."""
    diagrams = (d for file in sorted(folder.glob("*.bpmn")) for d in _processes(file))
    tables = (d for file in sorted(folder.glob("*.dmn")) for d in _decisions(file))
    return (*diagrams, *tables)


def measure(definitions: Sequence[Definition], seen: Collection[What]) -> list[Coverage]:
    """Three rows a process, of its nodes, its flows and, where it has some, its boundary events; one a decision."""
    rows = []
    for d in definitions:
        for sort in (Sort.RULE,) if d.is_decision else (Sort.NODE, Sort.FLOW, Sort.BOUNDARY):
            ids = [e.id for e in d.of(sort)]
            if ids or sort is not Sort.BOUNDARY:
                rows.append(Coverage(d.id, sort, len(ids), tuple(i for i in ids if (d.id, i) not in seen)))
    return rows


def in_sum(rows: Sequence[Coverage]) -> float:
    """Percent of all nodes, flows and rules: a boundary event counts once."""
    counted = [r for r in rows if r.kind != Sort.BOUNDARY]
    total, missing = sum(r.total for r in counted), sum(len(r.missing) for r in counted)
    return 100 * (total - missing) / total if total else 0.0


def _processes(file: Path) -> Iterator[Definition]:
    for process in _root(file).findall(f"{_BPMN}process"):
        if process.get("isExecutable") != "true":
            continue
        inside = {e.attrib["id"]: e for e in process.iter() if "id" in e.attrib}
        elements = [
            Element(key, _name(e, inside), _sorts(_tag(e)), on=_host(e, inside), ends=_ends(e))
            for key, e in inside.items()
            if e is not process and _sorts(_tag(e))
        ]
        yield Definition(file, process.attrib["id"], _plain(process.get("name", process.attrib["id"])), tuple(elements))


def _sorts(tag: str) -> tuple[Sort, ...]:
    if tag == "sequenceFlow":
        return (Sort.FLOW,)
    if tag == _BOUNDARY:
        return Sort.NODE, Sort.BOUNDARY
    return (Sort.NODE,) if tag in _NODES else ()


def _name(e: ET.Element, inside: dict[str, ET.Element]) -> str:
    """Its name; a flow is told by its ends."""
    own = _plain(e.get("name", ""))
    if _tag(e) == "sequenceFlow":
        ends = [inside[e.attrib[end]] for end in ("sourceRef", "targetRef")]
        between = " → ".join(_plain(end.get("name", "")) or end.attrib["id"] for end in ends)
        return f"{between} ({own})" if own else between
    return own or e.attrib["id"]


def _host(e: ET.Element, inside: dict[str, ET.Element]) -> str:
    return _name(inside[e.attrib["attachedToRef"]], inside) if _tag(e) == _BOUNDARY else ""


def _ends(e: ET.Element) -> tuple[str, ...]:
    return tuple(e.attrib[end] for end in ("sourceRef", "targetRef", "attachedToRef") if end in e.attrib)


def _decisions(file: Path) -> Iterator[Definition]:
    for decision in (e for e in _root(file).iter() if _tag(e) == "decision"):
        table = next((e for e in decision if _tag(e) == "decisionTable"), None)
        if table is None:
            continue
        heads = [e for e in table if _tag(e) == "input"]
        outs = [e for e in table if _tag(e) == "output"]
        columns = [_plain(e.get("label", "")) or _text(e) for e in heads]
        columns += [_plain(e.get("label", "")) or e.get("name", "") for e in outs]
        rules = [_rule(n, r) for n, r in enumerate((e for e in table if _tag(e) == "rule"), 1)]
        name = _plain(decision.get("name", decision.attrib["id"]))
        yield Definition(file, decision.attrib["id"], name, tuple(rules), tuple(columns), len(heads))


def _rule(number: int, rule: ET.Element) -> Element:
    said = [_text(e) for e in rule if _tag(e) == "inputEntry"]
    then = [_text(e) for e in rule if _tag(e) == "outputEntry"]
    note = next((_text(e) for e in rule if _tag(e) == "description"), "")
    when = f"{number}: {', '.join(s or '-' for s in said)}"
    told = f"{when} ({note})" if note else f"{when} → {', '.join(then)}"
    return Element(rule.attrib["id"], told, (Sort.RULE,), (*said, *then))


def _root(file: Path) -> ET.Element:
    return ET.parse(file).getroot()  # noqa: S314 - the tests' own files


def _tag(e: ET.Element) -> str:
    return e.tag.rpartition("}")[2]


def _text(e: ET.Element) -> str:
    return _plain(" ".join(e.itertext()))


def _plain(text: str) -> str:
    return " ".join(text.split())
