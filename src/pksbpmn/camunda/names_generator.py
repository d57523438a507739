"""Generates `names.py` from the diagrams: what Python calls an element is what the diagram calls it.

`python -m pksbpmn.camunda.names_generator` writes it, `--check` fails when it is stale.
"""

import json
import keyword
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET

from pksbpmn.camunda.diagrams import diagram_dir

TARGET = Path(__file__).with_name("names.py")
BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
ZEEBE = "{http://camunda.org/schema/zeebe/1.0}"
DMN = "{https://www.omg.org/spec/DMN/20191111/MODEL/}"

_HEADER = '''"""Generated from bpmn/ by `make names`; do not edit.

Ids of processes and their elements, job types, messages, decisions, and the fields of each user task's form.
"""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final
'''


@dataclass
class Names:
    """What the diagrams declare."""

    elements: dict[str, set[str]] = field(default_factory=dict)
    user_tasks: dict[str, str | None] = field(default_factory=dict)
    job_types: set[str] = field(default_factory=set)
    messages: set[str] = field(default_factory=set)
    decisions: set[str] = field(default_factory=set)
    fields: dict[str, tuple[str, ...]] = field(default_factory=dict)


def read(folder: Path) -> Names:
    """Read every diagram, decision table and form of a folder."""
    names = Names()
    for path in sorted(folder.glob("*.bpmn")):
        _read_bpmn(ET.parse(path).getroot(), names)  # noqa: S314  # our own files
    for path in sorted(folder.glob("*.dmn")):
        root = ET.parse(path).getroot()  # noqa: S314  # our own files
        names.decisions.update(decision.attrib["id"] for decision in root.iter(f"{DMN}decision"))
    for path in sorted(folder.glob("*.form")):
        form = json.loads(path.read_text(encoding="utf-8"))
        names.fields[form["id"]] = tuple(_keys(form["components"]))
    return names


def render(names: Names) -> str:
    """The text of `names.py`, the same for the same diagrams."""
    parts = [
        _HEADER,
        _enum("Proses", "Process ids.", names.elements),
        _enum("JobType", "What workers do: service tasks, listeners and message end events.", names.job_types),
        _enum("Pesan", "Messages that instances wait for or start with.", names.messages),
        _enum("Keputusan", "DMN decisions.", names.decisions),
    ]
    parts += [
        _enum(f"Elemen{_camel(process)}", f"Flow nodes of the process `{process}`.", ids)
        for process, ids in sorted(names.elements.items())
    ]
    parts.append(_fields(names))
    return "\n\n".join(parts)


def main(arguments: list[str]) -> int:
    """Write, or with `--check` compare."""
    text = render(read(diagram_dir()))
    current = TARGET.read_text(encoding="utf-8") if TARGET.exists() else ""
    if "--check" in arguments:
        if text != current:
            sys.stderr.write("names.py tidak sesuai dengan diagram. Jalankan `make names`.\n")
        return int(text != current)
    TARGET.write_text(text, encoding="utf-8")
    return 0


def _read_bpmn(root: ET.Element, names: Names) -> None:
    names.messages.update(message.attrib["name"] for message in root.iter(f"{BPMN}message") if "name" in message.attrib)
    for process in root.iter(f"{BPMN}process"):
        names.elements[process.attrib["id"]] = {
            node.attrib["id"] for node in process.iter() if _is_flow_node(node.tag) and "id" in node.attrib
        }
        for task in process.iter(f"{BPMN}userTask"):
            form = task.find(f".//{ZEEBE}formDefinition")
            names.user_tasks[task.attrib["id"]] = form.attrib.get("formId") if form is not None else None
        for tag in ("taskDefinition", "executionListener", "taskListener"):
            types = {element.attrib["type"] for element in process.iter(f"{ZEEBE}{tag}")}
            names.job_types.update(name for name in types if not name.startswith("="))


def _is_flow_node(tag: str) -> bool:
    name = tag.removeprefix(BPMN)
    kinds = ("Task", "task", "Event", "Gateway", "subProcess", "callActivity")
    return tag.startswith(BPMN) and name.endswith(kinds) and name != "documentation"


def _keys(components: Iterable[Mapping[str, object]]) -> Iterable[str]:
    for component in components:
        if "key" in component:
            yield str(component["key"])
        nested = component.get("components")
        if isinstance(nested, list):
            yield from _keys(nested)


def _enum(name: str, meaning: str, values: Iterable[str]) -> str:
    lines = [f"class {name}(StrEnum):", f'    """{meaning}"""', ""]
    lines += [f'    {_constant(value)} = "{value}"' for value in sorted(values)]
    return "\n".join(lines) + "\n"


def _fields(names: Names) -> str:
    lines = ["FIELDS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(", "    {"]
    for task, form in sorted(names.user_tasks.items()):
        keys = names.fields.get(form or "", ())
        if not keys:
            lines.append(f'        "{task}": (),')
            continue
        quoted = [f'"{key}"' for key in keys]
        line = f'        "{task}": ({", ".join(quoted)}{"," if len(quoted) == 1 else ""}),'
        if len(line) <= 110:  # noqa: PLR2004  # the formatter's line length
            lines.append(line)
        else:
            lines += [f'        "{task}": (', *(f"            {key}," for key in quoted), "        ),"]
    lines += ["    }", ")", '"""The keys a form fills in, by user task."""', ""]
    return "\n".join(lines)


def _constant(value: str) -> str:
    text = re.sub(r"[^0-9A-Za-z]+", "_", value).strip("_").upper()
    return f"_{text}" if text[:1].isdigit() or keyword.iskeyword(text) else text


def _camel(value: str) -> str:
    return "".join(part.capitalize() for part in re.split(r"[^0-9A-Za-z]+", value))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
