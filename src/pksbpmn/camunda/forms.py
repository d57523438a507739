"""The forms of user tasks as they stand in `bpmn/`: what a decision has to say, and what it may.

Tasklist checks what is filled in by the form; the engine itself does not. Whoever completes a task without Tasklist
asks here first: a decision without its answers would stop the case at the next gateway, and cannot be taken back.
"""

import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.domain.galat import MasukanSalah

_SHOWN_UNLESS = re.compile(r'(\w+) != ("[^"]*"|true|false)')


@dataclass(frozen=True)
class FormField:
    """One field; `whole`: a number without decimals.

    `shown_for` are the answers to others with which a conditional field is shown, any of them.
    """

    key: str
    type: str
    label: str
    required: bool
    choices: Mapping[str | bool | float, str]
    least: float | None
    most: float | None
    whole: bool
    conditional: bool
    shown_for: tuple[tuple[str, str | bool], ...]

    def __str__(self) -> str:
        how = " | ".join(f"{_written(v)} ({label})" for v, label in self.choices.items()) or _KINDS.get(self.type, "")
        if self.type == "checklist":
            how = f"daftar dari {how}"
        if self.whole:
            how += " bulat"
        when = "" if self.required and not self.conditional else f" (bila {self.when() or 'perlu'})"
        return f"{self.key}  {self.label}{when}: {how}"

    def shown(self, given: Mapping[str, Any]) -> bool:
        """Whether Tasklist shows it beside what is given."""
        return not self.conditional or any(given.get(k) == v for k, v in self.shown_for)

    def when(self) -> str:
        """With which answers to others it is shown."""
        return " atau ".join(f"{k}={_written(v)}" for k, v in self.shown_for)

    def takes(self, value: Any) -> bool:
        """Whether this is an answer to it."""
        if self.type == "checklist":
            known = isinstance(value, list) and all(isinstance(v, str) and v in self.choices for v in value)
            return known and len(set(value)) == len(value)
        if self.choices:
            return any(value == v and type(value) is type(v) for v in self.choices)
        if self.type == "checkbox":
            return value is True or (value is False and not self.required)
        if self.type == "number":
            return self._is_number(value) and not self._beyond(value)
        if self.type in _TIMES:
            return isinstance(value, str) and _TIMES[self.type](value)
        return isinstance(value, str)

    def fills(self, value: Any) -> bool:
        """Whether this is an answer to it that says something, where it is required: an empty list says nothing."""
        return self.takes(value) and not (self.required and value == [])

    def _is_number(self, value: Any) -> bool:
        if isinstance(value, float):
            return not self.whole and math.isfinite(value)
        return isinstance(value, int) and not isinstance(value, bool)

    def _beyond(self, value: float) -> bool:
        return (self.least is not None and value < self.least) or (self.most is not None and value > self.most)


_KINDS: Final = {
    "checkbox": "true",
    "number": "bilangan",
    "date": "TTTT-BB-HH",
    "datetime": "TTTT-BB-HHTjj:mm:00+07:00",
}


@dataclass(frozen=True)
class Form:
    """What a task asks: its instructions and its fields."""

    text: str
    fields: tuple[FormField, ...] = field(default=())

    def check(self, given: Mapping[str, Any]) -> None:
        """Raise MasukanSalah naming every field at fault, never a value, and how the form is filled in."""
        known = {f.key: f for f in self.fields}
        wrong = [f"{key} tidak ada pada formulirnya" for key in given if key not in known]
        for f in self.fields:
            if given.get(f.key) is None:
                wrong += [f"{f.key} wajib diisi"] if f.required and f.shown(given) else []
            elif not f.shown(given):
                wrong.append(f"{f.key} hanya diisi bila {f.when()}")
            elif not f.fills(given[f.key]):
                wrong.append(f"nilai {f.key} tidak sah")
        if wrong:
            raise MasukanSalah(f"Isian tugas belum benar: {'; '.join(wrong)}.", f"Isi formulirnya:\n{self.told()}")

    def answers(self, given: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
        """Every field with its answer, None for none, and the keys of those at fault.

        What belongs to no field, or to one that is not shown, is left out: the engine gives all its variables.
        """
        taken: dict[str, Any] = {}
        wrong: list[str] = []
        for f in self.fields:
            value = given.get(f.key) if f.shown(given) else None
            if value is None:
                wrong += [f.key] if f.required and f.shown(given) else []
            elif not f.fills(value):
                wrong.append(f.key)
            taken[f.key] = [] if value is None and f.type == "checklist" else value
        return taken, wrong

    def told(self) -> str:
        """The fields, one a line."""
        return "\n".join(f"  {f}" for f in self.fields)


def form_of(task: str, folder: Path | None = None) -> Form | None:
    """The form of a task, which bears the task's name; None where this installation has none of that name."""
    path = (folder or diagram_dir()) / f"{Path(task).name}.form"
    if not task or not path.is_file():
        return None
    return read_form(path.read_text(encoding="utf-8"))


def read_form(text: str) -> Form:
    """What a form's file says."""
    components = json.loads(text)["components"]
    texts = [c["text"] for c in components if c["type"] == "text" and "conditional" not in c]
    return Form("\n\n".join(texts), tuple(_field(c) for c in components if "key" in c))


def _field(component: Mapping[str, Any]) -> FormField:
    rule = component.get("validate", {})
    hidden = component.get("conditional", {}).get("hide")
    return FormField(
        key=component["key"],
        type=component.get("subtype") or component["type"],
        label=component.get("label") or component.get("dateLabel") or component["key"],
        required=bool(rule.get("required")),
        choices={c["value"]: c["label"] for c in component.get("values", ())},
        least=_bound(rule.get("min")),
        most=_bound(rule.get("max")),
        whole=component.get("decimalDigits") == 0,
        conditional=hidden is not None,
        shown_for=tuple((k, json.loads(v)) for k, v in _SHOWN_UNLESS.findall(hidden or "")),
    )


def _bound(value: str | float | None) -> float | None:
    return None if value is None or value == "" else float(value)


_DAY: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MOMENT: Final = re.compile(r"[0-9-]{10}T[0-9]{2}:[0-9]{2}:00(\.000)?[+-][0-9]{2}:[0-9]{2}")
"""With its zone, as Tasklist writes it."""


def _is_day(value: str) -> bool:
    return _DAY.fullmatch(value) is not None and _exists(value)


def _is_moment(value: str) -> bool:
    return _MOMENT.fullmatch(value) is not None and _exists(value)


def _exists(value: str) -> bool:
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


_TIMES = {"date": _is_day, "datetime": _is_moment}


def _written(value: str | float) -> str:
    return json.dumps(value) if isinstance(value, bool) else str(value)
