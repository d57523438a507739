"""Generates `pksbpmn/names.py` from the diagrams: what Python calls a thing is what the diagram calls it.

Only what Python names is written. `python -m pksbpmn.camunda.names_generator` writes it, `--check` fails when it is
stale.
"""

import json
import keyword
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from difflib import ndiff
from pathlib import Path
from xml.etree import ElementTree as ET

import yaml

import pksbpmn
from pksbpmn.camunda.decision_tables import read_table, texts_in
from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.domain.galat import PksError

TARGET = Path(pksbpmn.__path__[0]) / "names.py"
BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
ZEEBE = "{http://camunda.org/schema/zeebe/1.0}"
STAGE_LISTENER = "tahap-dimulai"
"""A process that has it is a stage of a complaint."""
DEADLINE_KIND = "jenisPermintaan"
"""The column of `tenggat.dmn` that says what has the deadline."""
OFFICERS = ("penyusun", "pemeriksa", "penandatangan")
"""The columns of `naskah.dmn` that name groups of officers."""
GROUPS = "kelompok.yaml"
"""What people call each group, and in `atasan` the group of its head."""
_CHANGE = {"-": "hilang dari diagram:", "+": "baru dalam diagram: "}
LINE = 80
"""Longer tuples get a line for each part."""

_HEADER = '''"""Generated from bpmn/ by `make names`; do not edit."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final
'''


@dataclass
class Names:
    """What the diagrams and the table of deadlines declare and Python names.

    `starts` are processes by the message that starts them, `tasks` user tasks with the keys that their forms fill in,
    `task_names` what people call them, `task_groups` every group that the diagram itself names for one; empty where a
    table or the case decides.
    """

    starts: dict[str, str] = field(default_factory=dict)
    stages: set[str] = field(default_factory=set)
    job_types: set[str] = field(default_factory=set)
    messages: set[str] = field(default_factory=set)
    errors: set[str] = field(default_factory=set)
    tasks: dict[str, tuple[str, ...]] = field(default_factory=dict)
    task_names: dict[str, str] = field(default_factory=dict)
    task_groups: dict[str, set[str]] = field(default_factory=dict)
    deadlines: set[str] = field(default_factory=set)
    groups: set[str] = field(default_factory=set)
    group_names: dict[str, str] = field(default_factory=dict)
    group_heads: dict[str, str] = field(default_factory=dict)


def read(folder: Path) -> Names:
    """Read every diagram and form of a folder, and its table of deadlines."""
    names = Names()
    contents = (json.loads(path.read_text(encoding="utf-8")) for path in folder.glob("*.form"))
    forms = {str(form["id"]): tuple(_keys(form["components"])) for form in contents}
    for path in sorted(folder.glob("*.bpmn")):
        _read_bpmn(ET.parse(path).getroot(), names, forms)  # noqa: S314  # our own files
    names.deadlines.update(kind for row in read_table("tenggat", folder) for kind in texts_in(row[DEADLINE_KIND]))
    named = {row[column] for row in read_table("naskah", folder) for column in OFFICERS}
    names.groups.update(named - {"null"})
    known = yaml.safe_load((folder / GROUPS).read_text(encoding="utf-8"))
    names.group_names = {g: str(known[g]["nama"]) for g in names.groups & known.keys()}
    names.group_heads = {g: known[g]["atasan"] for g in names.group_names if known[g].get("atasan") in names.groups}
    return names


def render(names: Names) -> str:
    """The text of `names.py`, the same for the same diagrams."""
    processes = {*names.starts, *names.stages}
    starts = {f"ProcessId.{_constant(p)}": f"MessageName.{_constant(m)}" for p, m in names.starts.items()}
    called = {f"TaskId.{_constant(t)}": f'"{name}"' for t, name in names.task_names.items()}
    fields = {f"TaskId.{_constant(t)}": _tuple(keys) for t, keys in names.tasks.items()}
    groups = {
        f"TaskId.{_constant(t)}": _members(f"CandidateGroup.{_constant(g)}" for g in sorted(named & names.groups))
        for t, named in names.task_groups.items()
    }
    group_names = {f"CandidateGroup.{_constant(g)}": f'"{name}"' for g, name in names.group_names.items()}
    heads = {f"CandidateGroup.{_constant(g)}": f"CandidateGroup.{_constant(h)}" for g, h in names.group_heads.items()}
    return "\n\n".join(
        (
            _HEADER,
            _enum("ProcessId", "Processes that a message starts, and stages of a complaint.", processes),
            _enum("JobType", "What workers do: service tasks, listeners and message end events.", names.job_types),
            _enum("MessageName", "Messages that instances wait for or start with.", names.messages),
            _enum("ErrorCode", "Errors that diagrams catch.", names.errors),
            _enum("TaskId", "User tasks.", names.tasks),
            _enum("CandidateGroup", "Groups of officers that tasks and naskah.dmn name.", names.groups),
            _enum("JenisTenggat", "What has a deadline in tenggat.dmn.", names.deadlines),
            _mapping(
                "STARTED_BY: Final[Mapping[ProcessId, MessageName]]", "The message that starts a process.", starts
            ),
            _mapping("TASK_NAMES: Final[Mapping[TaskId, str]]", "What people call a task.", called),
            _mapping(
                "TASK_GROUPS: Final[Mapping[TaskId, tuple[CandidateGroup, ...]]]",
                "The groups that a task's diagram names, any of which decides; none where a table or the case says.",
                groups,
            ),
            _mapping("GROUP_NAMES: Final[Mapping[CandidateGroup, str]]", "What people call a group.", group_names),
            _mapping(
                "GROUP_HEADS: Final[Mapping[CandidateGroup, CandidateGroup]]",
                "The group of a group's head; none for the highest of each house.",
                heads,
            ),
            _mapping(
                "FORM_FIELDS: Final[Mapping[TaskId, tuple[str, ...]]]", "The keys that a task's form fills in.", fields
            ),
        )
    )


def main(arguments: list[str]) -> int:
    """Write, or with `--check` compare."""
    try:
        text = render(read(diagram_dir()))
    except PksError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    current = TARGET.read_text(encoding="utf-8") if TARGET.exists() else ""
    if "--check" in arguments:
        if text != current:
            sys.stderr.write(_difference(current, text))
        return int(text != current)
    TARGET.write_text(text, encoding="utf-8")
    return 0


def _difference(current: str, text: str) -> str:
    """What the diagrams no longer declare, and what they declare anew: a slip is put back, not written down."""
    changes = [line for line in ndiff(current.splitlines(), text.splitlines()) if line[:1] in "+-"]
    told = "\n".join(f"  {_CHANGE[line[0]]} {line[2:].strip()}" for line in changes)
    return (
        f"names.py tidak sesuai dengan diagram:\n{told}\n"
        "Bila itu tidak dimaksudkan, kembalikan diagram atau formulirnya; bila dimaksudkan, jalankan `make names` "
        "dan sesuaikan yang memakainya.\n"
    )


def _read_bpmn(root: ET.Element, names: Names, forms: Mapping[str, tuple[str, ...]]) -> None:
    messages = {m.attrib["id"]: m.attrib["name"] for m in root.iter(f"{BPMN}message") if "name" in m.attrib}
    names.messages.update(messages.values())
    names.errors.update(e.attrib["errorCode"] for e in root.iter(f"{BPMN}error") if "errorCode" in e.attrib)
    for process in root.iter(f"{BPMN}process"):
        for start in process.findall(f"{BPMN}startEvent/{BPMN}messageEventDefinition"):
            names.starts[process.attrib["id"]] = messages[start.attrib["messageRef"]]
        for task in process.iter(f"{BPMN}userTask"):
            form = task.find(f".//{ZEEBE}formDefinition")
            assigned = {a.attrib.get("candidateGroups", "=") for a in task.iter(f"{ZEEBE}assignmentDefinition")}
            names.groups.update(group for group in assigned if not group.startswith("="))
            names.task_groups.setdefault(task.attrib["id"], set()).update(*map(named_groups, assigned))
            names.task_names[task.attrib["id"]] = task.attrib.get("name", "")
            names.tasks[task.attrib["id"]] = forms.get(form.attrib.get("formId", "") if form is not None else "", ())
        for tag in ("taskDefinition", "executionListener", "taskListener"):
            types = {element.attrib["type"] for element in process.iter(f"{ZEEBE}{tag}")}
            names.job_types.update(name for name in types if not name.startswith("="))
            if STAGE_LISTENER in types:
                names.stages.add(process.attrib["id"])


def named_groups(assigned: str) -> set[str]:
    """The groups of an assignment; none where a part of it is a variable."""
    if not assigned.startswith("="):
        return {assigned}
    compared = re.sub(r'\w+ = "[^"]*"', "", assigned)
    words = set(re.findall(r"[A-Za-z_][\w.]*", re.sub(r'"[^"]*"', "", compared))) - {"if", "then", "else"}
    return set() if words else set(re.findall(r'"([^"]*)"', compared))


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


def _mapping(name: str, meaning: str, entries: Mapping[str, str]) -> str:
    lines = [f"{name} = MappingProxyType(", "    {", *(f"        {k}: {v}," for k, v in sorted(entries.items()))]
    return "\n".join((*lines, "    }", ")", f'"""{meaning}"""', ""))


def _tuple(keys: tuple[str, ...]) -> str:
    return _members(f'"{key}"' for key in keys)


def _members(values: Iterable[str]) -> str:
    parts = list(values)
    line = f"({', '.join(parts)}{',' if len(parts) == 1 else ''})"
    return line if len(line) <= LINE else "\n            ".join(("(", *(f"{part}," for part in parts))) + "\n        )"


def _constant(value: str) -> str:
    text = re.sub(r"[^0-9A-Za-z]+", "_", value).strip("_").upper()
    return f"_{text}" if text[:1].isdigit() or keyword.iskeyword(text) else text


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
