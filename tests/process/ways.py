"""What of a diagram nobody comes to who cannot take one of its bends."""

import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping
from functools import cache
from pathlib import Path

BPMN = Path(__file__).parents[2] / "bpmn"
_B = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"


def beyond(process: str, bends: Collection[str]) -> frozenset[str]:
    """These elements, and those that are reached over them only; of a decision, its rules alone.

    A loop over nobody is not entered, but what follows it is reached.
    """
    after = _after(process)
    seen, ahead = set[str](), [""]
    while ahead:
        here = ahead.pop()
        if here in seen:
            continue
        if here not in bends:
            seen.add(here)
        if here not in bends or here in _loops(process):
            ahead.extend(after.get(here, ()))
    return frozenset(set(bends).union(after, *after.values()) - seen)


@cache
def _after(process: str) -> Mapping[str, frozenset[str]]:
    """Element → what is reached from it at once; "" → where the process can begin."""
    after: dict[str, set[str]] = defaultdict(set)
    for root in _process(process):
        for parent in root.iter():
            caught = _links(parent, "intermediateCatchEvent")
            for throw, link in _links(parent, "intermediateThrowEvent"):
                after[throw].update(catch for catch, name in caught if name == link)
            for e in parent:
                one = e.get("id", "")
                match e.tag.removeprefix(_B):
                    case "sequenceFlow":
                        after[e.attrib["sourceRef"]].add(one)
                        after[one].add(e.attrib["targetRef"])
                    case "boundaryEvent":
                        after[e.attrib["attachedToRef"]].add(one)
                    case "subProcess" if e.get("triggeredByEvent") == "true":
                        after[""].add(one)
                    case "startEvent":
                        after["" if parent is root else parent.attrib["id"]].add(one)
    return {one: frozenset(following) for one, following in after.items()}


def _links(scope: ET.Element, kind: str) -> list[tuple[str, str]]:
    """The link events of that kind, with the names of their links."""
    return [
        (e.attrib["id"], d.attrib["name"])
        for e in scope.findall(f"{_B}{kind}")
        for d in e.findall(f"{_B}linkEventDefinition")
    ]


@cache
def _loops(process: str) -> frozenset[str]:
    """Its activities that are done once for each of a list."""
    found = (
        e
        for root in _process(process)
        for e in root.iter()
        if e.find(f"{_B}multiInstanceLoopCharacteristics") is not None
    )
    return frozenset(e.attrib["id"] for e in found)


def _process(process: str) -> Iterator[ET.Element]:
    for file in BPMN.glob("*.bpmn"):
        yield from ET.parse(file).getroot().iterfind(f"{_B}process[@id='{process}']")  # noqa: S314 - our own files
