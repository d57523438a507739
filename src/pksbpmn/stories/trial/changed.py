"""Which elements, rows and tasks a change is about, and which stories come past them."""

import xml.etree.ElementTree as ET
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from pksbpmn.camunda.diagrams import diagram_files, diagram_texts
from pksbpmn.stories.trial.recorded import Telling
from pksbpmn.testing.elements import Definition, Element, read_definitions
from pksbpmn.testing.engine import What

_BESIDE = ("incoming", "outgoing")
"""Children that say again what flows say."""


@dataclass(frozen=True)
class Diagrams:
    """A folder as it was when it was read: what it holds and what its files say."""

    folder: Path
    definitions: tuple[Definition, ...]
    texts: Mapping[str, str]

    @classmethod
    def read(cls, folder: Path) -> "Diagrams":
        """Those of a folder."""
        return cls(folder, read_definitions(folder), diagram_texts(diagram_files(folder)))


@dataclass(frozen=True)
class Change:
    """Files that differ, and the elements that are otherwise than before, new, or gone.

    `beside` is what they hang on, or lead to and from.
    """

    files: tuple[str, ...]
    elements: frozenset[What]
    beside: frozenset[What]

    @classmethod
    def between(cls, before: Diagrams, after: Diagrams) -> "Change":
        """What is otherwise in `after`; what was only drawn otherwise is not."""
        files = tuple(
            name for name in sorted({*before.texts, *after.texts}) if before.texts.get(name) != after.texts.get(name)
        )
        own = [{what: text for name in files for what, text in _own(side, name).items()} for side in (before, after)]
        elements = {what for what in {*own[0], *own[1]} if own[0].get(what) != own[1].get(what)}
        forms = {Path(name).stem for name in files if name.endswith(".form")}
        known = [(d, e) for side in (before, after) for d in side.definitions for e in d.elements]
        elements |= {(d.id, e.id) for d, e in known if e.id in forms}
        beside = {(d.id, end) for d, e in known if (d.id, e.id) in elements for end in e.ends}
        return cls(files, frozenset(elements), frozenset(beside))

    def passed_by(self, told: Sequence[Telling]) -> set[str]:
        """The stories to tell again: those that passed what is changed, or where something new begins.

        All of them where a changed row of a table, or a changed element, was passed by none: who reads a table
        without the engine leaves no trace.
        """
        about = self.elements | self.beside
        stories = {t.story for t in told if about & t.passed.keys()}
        return stories or {t.story for t in told}


def _own(side: Diagrams, name: str) -> dict[What, str]:
    """What each element of a file says by itself, drawing and neighbours left out."""
    if name not in side.texts or name.endswith(".form"):
        return {}
    inside = {e.get("id", ""): e for e in ET.fromstring(side.texts[name]).iter() if e.get("id")}  # noqa: S314 - our own
    shared = "".join(_said(e, set()) for key, e in inside.items() if _tag(e) in ("message", "error", "signal"))
    return {
        (d.id, e.id): _said(inside[e.id], {x.id for x in d.elements}) + (shared if _refers(inside[e.id]) else "")
        for d in side.definitions
        if d.file.name == name
        for e in d.elements
    }


def _said(e: ET.Element, others: set[str]) -> str:
    """Tag, attributes, text and children, but for children that are elements themselves."""
    children = [c for c in e if _tag(c) not in _BESIDE and c.get("id") not in others]
    attributes = sorted((k, " ".join(v.split())) for k, v in e.attrib.items())
    return f"<{_tag(e)} {attributes}>{(e.text or '').strip()}{''.join(_said(c, others) for c in children)}"


def _refers(e: ET.Element) -> bool:
    return any(key in ("messageRef", "errorRef", "signalRef") for x in e.iter() for key in x.attrib)


def _tag(e: ET.Element) -> str:
    return e.tag.rpartition("}")[2]


def unreached(definitions: Sequence[Definition], told: Sequence[Telling]) -> list[tuple[Definition, list[Element]]]:
    """Nodes, flows and rows that no story told came to, by process or table."""
    passed = {what for t in told for what in t.passed}
    return [(d, [e for e in d.elements if (d.id, e.id) not in passed]) for d in definitions]
