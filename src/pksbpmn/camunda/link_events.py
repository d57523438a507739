"""Where a drawn line breaks off and goes on: pairs of link events."""

from collections.abc import Iterator
from xml.etree import ElementTree as ET

_BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"


def links(scope: ET.Element) -> Iterator[tuple[str, str]]:
    """From each throwing link event of a process or subprocess to the catching ones of its name in it, by their ids."""
    ends = [(e, d.get("name")) for e in scope for d in e.findall(f"{_BPMN}linkEventDefinition")]
    caught = [(name, e.attrib["id"]) for e, name in ends if name and e.tag == f"{_BPMN}intermediateCatchEvent"]
    for e, name in ends:
        if e.tag == f"{_BPMN}intermediateThrowEvent":
            yield from ((e.attrib["id"], target) for other, target in caught if other == name)
