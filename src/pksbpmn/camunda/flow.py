"""What a diagram says of the way to each of its elements."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

from pksbpmn.camunda.decision_tables import Row, cells_of, texts_in
from pksbpmn.camunda.diagrams import diagram_dir, diagram_files, diagram_texts
from pksbpmn.camunda.feel import constant, names
from pksbpmn.camunda.forms import read_form
from pksbpmn.camunda.link_events import links
from pksbpmn.camunda.signatories import Signatories

_BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
_ZEEBE = "{http://camunda.org/schema/zeebe/1.0}"
_ACTIVITIES = ("task", "subProcess", "callActivity")
_CHOICE = re.compile(r'(?:then|else)\s*"([^"]*)"')
_BRANCH = re.compile(r"\b(?:then|else)\b(?!\s*if\b)")
_PREFIX = re.compile(r'=\s*"([^"]*)"\s*\+')
_NAME = re.compile(r"=\s*([A-Za-z_]\w*)")


@dataclass(frozen=True)
class Flow:
    """A sequence flow; `condition` None: it is taken always, or, where it is the `default`, when no other is."""

    source: str
    target: str
    condition: str | None
    default: bool


@dataclass(frozen=True)
class Passed:
    """What is handed over as one variable: these texts, texts that begin so, the value of `name`, or anything.

    `whole`: it is one of the texts, and nothing else.
    """

    texts: frozenset[str] = frozenset()
    prefix: str | None = None
    name: str | None = None
    whole: bool = False

    @classmethod
    def read(cls, source: str) -> "Passed":
        """Of the expression of an input mapping."""
        if isinstance(text := constant(source), str):
            return cls(texts=frozenset({text}), whole=True)
        if found := _PREFIX.match(source):
            return cls(prefix=found.group(1))
        if found := _NAME.fullmatch(source.strip()):
            return cls(name=found.group(1))
        if not source.startswith("=if "):
            return cls()
        texts = _CHOICE.findall(source)
        return cls(texts=frozenset(texts), whole=len(texts) == len(_BRANCH.findall(source)))

    def of(self, values: frozenset[str]) -> frozenset[str]:
        """Which of these values it can be."""
        if self.texts:
            return values & self.texts
        if self.prefix is not None:
            return frozenset(v for v in values if v.startswith(self.prefix))
        return values


@dataclass(frozen=True)
class Element:
    """A flow node. `scope` is what it lies in: the process or a subprocess; `attached`: whose boundary event it is.

    `calls` is the process that a call activity begins, with what it hands over (`inputs`). `after` are the types of
    the jobs that are done when it ends.
    """

    id: str
    kind: str
    name: str
    scope: str
    attached: str | None = None
    interrupts: bool = True
    of_event: bool = False
    calls: str | None = None
    inputs: Mapping[str, Passed] = field(default_factory=dict)
    outputs: Mapping[str, str] = field(default_factory=dict)
    after: tuple[str, ...] = ()

    @cached_property
    def same_case(self) -> bool:
        """Whether what it calls is of the same case file."""
        return self.inputs.get("nomorBerkas", Passed()).name == "nomorBerkas"


@dataclass(frozen=True, eq=False)
class Process:
    """One process of the diagrams; `fields` are those of the forms of its user tasks."""

    id: str
    name: str
    elements: Mapping[str, Element]
    flows: tuple[Flow, ...]
    after: tuple[str, ...]
    fields: Mapping[str, frozenset[str]]

    @cached_property
    def into(self) -> Mapping[str, tuple[Flow, ...]]:
        """The flows that lead to each element."""
        return {e: tuple(f for f in self.flows if f.target == e) for e in self.elements}

    @cached_property
    def out_of(self) -> Mapping[str, tuple[Flow, ...]]:
        """The flows that leave each element."""
        return {e: tuple(f for f in self.flows if f.source == e) for e in self.elements}

    @cached_property
    def tasks(self) -> frozenset[str]:
        """Its user tasks."""
        return frozenset(e.id for e in self.elements.values() if e.kind == "userTask")

    @cached_property
    def calls(self) -> tuple[Element, ...]:
        """Its call activities."""
        return tuple(e for e in self.elements.values() if e.calls is not None)

    def ends(self, scope: str) -> Iterator[Element]:
        """The end events of the process itself, or of a subprocess."""
        return (e for e in self.elements.values() if e.kind == "endEvent" and e.scope == scope)

    @cached_property
    def compared(self) -> frozenset[str]:
        """The names that its gateways compare."""
        return frozenset(n for f in self.flows if f.condition is not None for n in names(f.condition))

    def compared_at(self, gateway: str) -> frozenset[str]:
        """The names that one of them compares."""
        return frozenset(n for f in self.out_of[gateway] if f.condition is not None for n in names(f.condition))

    @cached_property
    def answers(self) -> Mapping[str, frozenset[str]]:
        """What only forms of its tasks answer, each with those tasks."""
        asked = set().union(*self.fields.values()) - {v for e in self.elements.values() for v in e.outputs}
        return {n: frozenset(t for t, keys in self.fields.items() if n in keys) for n in asked}

    @cached_property
    def called(self) -> Mapping[str, frozenset[tuple[str, str]]]:
        """What its gateways compare, and only called processes hand back: each as process and variable there."""
        back: dict[str, set[tuple[str, str]] | None] = {}
        for e in self.elements.values():
            for name, source in e.outputs.items():
                found = _NAME.fullmatch(source.strip())
                sources = back.setdefault(name, set())
                if found is None or e.calls is None or not e.same_case:
                    back[name] = None
                elif sources is not None:
                    sources.add((e.calls, found.group(1)))
        return {n: frozenset(s) for n, s in back.items() if s and n in self.compared}

    @cached_property
    def inside(self) -> Mapping[str, tuple[Element, ...]]:
        """What begins where a subprocess or the process itself begins, and what may begin while it goes on."""
        begins: dict[str, list[Element]] = {}
        for e in self.elements.values():
            if e.attached is not None:
                begins.setdefault(e.attached, []).append(e)
            elif e.kind == "startEvent" or e.of_event:
                begins.setdefault(e.scope, []).append(e)
        return {scope: tuple(found) for scope, found in begins.items()}

    @cached_property
    def aside(self) -> frozenset[str]:
        """What lies behind an event that lets its task go on: its jobs may come when the process is further on."""
        found = {e.id for e in self.elements.values() if e.attached and not e.interrupts}
        todo = list(found)
        while todo:
            new = {f.target for f in self.out_of[todo.pop()]} - found
            found |= new
            todo += new
        return frozenset(found)


@dataclass(frozen=True, eq=False)
class Diagrams:
    """All processes by id; `by_itself` are the kinds of letters that nobody has to write (`naskah.dmn`).

    `terms` are the rows of `tenggat.dmn`, `asked` those of `pihak-diminta.dmn`.
    """

    processes: Mapping[str, Process]
    by_itself: frozenset[str]
    signatories: Signatories
    terms: Sequence[Row]
    asked: Sequence[Row]

    @cached_property
    def callers(self) -> Mapping[str, tuple[tuple[Process, Element], ...]]:
        """Of each process that is called: a process, and its call activity."""
        sites: dict[str, list[tuple[Process, Element]]] = {}
        for process in self.processes.values():
            for call in process.calls:
                sites.setdefault(str(call.calls), []).append((process, call))
        return {called: tuple(found) for called, found in sites.items()}

    def wanted(self, process: Process) -> frozenset[str]:
        """The names whose values decide a way in it, or in what calls it."""
        return process.compared | self._handed_back.get(process.id, frozenset())

    @cached_property
    def _handed_back(self) -> Mapping[str, frozenset[str]]:
        """Of each process that is called: its variables that a gateway of its caller compares."""
        back: dict[str, set[str]] = {}
        for called, name in (c for p in self.processes.values() for sources in p.called.values() for c in sources):
            back.setdefault(called, set()).add(name)
        return {called: frozenset(names) for called, names in back.items()}


def diagrams() -> Diagrams:
    """Those of `bpmn/`."""
    return _in(diagram_dir())


@cache
def _in(folder: Path) -> Diagrams:
    return read(diagram_texts(diagram_files(folder)))


def read(texts: Mapping[str, str]) -> Diagrams:
    """Those of these files, by name."""
    fields = {
        name.removesuffix(".form"): frozenset(f.key for f in read_form(text).fields)
        for name, text in texts.items()
        if name.endswith(".form")
    }
    roots = [ET.fromstring(text) for name, text in texts.items() if name.endswith(".bpmn")]  # noqa: S314 - our own files
    processes = [_process(p, fields) for root in roots for p in root.findall(f"{_BPMN}process")]
    letters, both, terms, asked = (
        cells_of(texts[f"{table}.dmn"].encode()) for table in ("naskah", "naskah-bersama", "tenggat", "pihak-diminta")
    )
    by_itself = {kind for row in letters if row["otomatis"] == "true" for kind in texts_in(row["jenisSurat"])}
    return Diagrams({p.id: p for p in processes}, frozenset(by_itself), Signatories(letters, both), terms, asked)


def _process(process: ET.Element, fields: Mapping[str, frozenset[str]]) -> Process:
    elements: dict[str, Element] = {}
    flows: list[Flow] = []
    _collect(process, elements, flows)
    name = _words(process.get("name", process.attrib["id"]))
    own = {e: fields[e] for e, element in elements.items() if element.kind == "userTask" and e in fields}
    return Process(process.attrib["id"], name, elements, tuple(flows), _after(process), own)


def _collect(scope: ET.Element, elements: dict[str, Element], flows: list[Flow]) -> None:
    defaults = {e.get("default") for e in scope}
    flows.extend(Flow(source, target, None, default=False) for source, target in links(scope))
    for e in scope:
        kind = e.tag.removeprefix(_BPMN)
        if kind == "sequenceFlow":
            condition = e.find(f"{_BPMN}conditionExpression")
            text = condition.text if condition is not None else None
            flows.append(Flow(e.attrib["sourceRef"], e.attrib["targetRef"], text, e.get("id") in defaults))
        elif kind.endswith(("Task", "Event", "Gateway", *_ACTIVITIES)):
            elements[e.attrib["id"]] = _element(e, kind, scope.attrib["id"])
            if kind == "subProcess":
                _collect(e, elements, flows)


def _element(e: ET.Element, kind: str, scope: str) -> Element:
    own = e.find(f"{_BPMN}extensionElements")
    called = own.find(f"{_ZEEBE}calledElement") if own is not None else None
    inputs = own.findall(f".//{_ZEEBE}input") if own is not None else []
    outputs = own.findall(f".//{_ZEEBE}output") if own is not None else []
    return Element(
        id=e.attrib["id"],
        kind=kind,
        name=_words(e.get("name", e.attrib["id"])),
        scope=scope,
        attached=e.get("attachedToRef"),
        interrupts=e.get("cancelActivity") != "false",
        of_event=e.get("triggeredByEvent") == "true",
        calls=called.get("processId") if called is not None else None,
        inputs={i.attrib["target"]: Passed.read(i.attrib["source"]) for i in inputs},
        outputs={o.attrib["target"]: o.attrib["source"] for o in outputs},
        after=_after(e),
    )


def _after(e: ET.Element) -> tuple[str, ...]:
    own = e.find(f"{_BPMN}extensionElements")
    listeners = own.findall(f".//{_ZEEBE}executionListener") if own is not None else []
    return tuple(li.attrib["type"] for li in listeners if li.get("eventType") == "end")


def _words(name: str) -> str:
    return " ".join(name.split())
