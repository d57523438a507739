"""Element templates for Camunda Modeler, from the workers' own models: a step dropped on a diagram is right.

What a worker takes and gives is read from its declaration, what people call it from `bpmn/pekerjaan.yaml`, what its
variables mean from `bpmn/variabel.yaml`. `tools/templates.py` writes `bpmn/.camunda/element-templates/`, where Modeler
finds templates by itself; `--check` compares.
"""

import inspect
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final

from pydantic import BaseModel, ConfigDict

from pksbpmn.camunda.checking.calls import ISSUES
from pksbpmn.camunda.checking.documentation import ARTICLE, BASIS
from pksbpmn.camunda.checking.holdings import Milik, baca, baca_register
from pksbpmn.camunda.checking.variables import FROM_ENGINE
from pksbpmn.camunda.runtime import Handler
from pksbpmn.domain.galat import PksError

STEPS: Final = "pekerjaan.yaml"
_SCHEMA: Final = "https://unpkg.com/@camunda/zeebe-element-templates-json-schema/resources/schema.json"
_ENGINE: Final = "^8.6"
_ESCAPED: Final = str.maketrans({'"': "%22", "#": "%23", "<": "%3C", ">": "%3E"})
_CLOSED: Final = 12
"""Longer lists of words are not told in a help text."""


class Pekerjaan(BaseModel):
    """An entry of `pekerjaan.yaml`: the name that the step gets, and what is done."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    nama: str
    arti: str


@dataclass(frozen=True)
class Family:
    """A family of work: the worker modules that do it, its colour and the drawing of its icon (18 by 18)."""

    name: str
    modules: tuple[str, ...]
    colour: str
    path: str

    @property
    def icon(self) -> str:
        """The icon as Modeler takes it."""
        svg = (
            '<svg xmlns="http://www.w3.org/2000/svg" width="18" height="18" fill="none" '
            f'stroke="{self.colour}" stroke-width="1.5"><path d="{self.path}"/></svg>'
        )
        return f"data:image/svg+xml;utf8,{svg.translate(_ESCAPED)}"


FAMILIES: Final[Mapping[str, Family]] = {
    "laporan": Family("Laporan", ("laporan", "kejadian", "klarifikasi"), "#1f4e79", "M4 2h7l3 3v11H4zM6 8h6M6 12h6"),
    "pemeriksaan": Family(
        "Pemeriksaan, LAHP, Rekomendasi",
        ("pemeriksaan", "lahp", "rekomendasi", "tindakan", "berita_acara"),
        "#7a3e00",
        "M3 8a5 5 0 1 0 10 0a5 5 0 1 0 -10 0M12 12l4 4",
    ),
    "perjanjian": Family(
        "Perjanjian dan kerja sama",
        ("perjanjian", "monev", "narahubung", "pertukaran_data"),
        "#3b6b2e",
        "M2 6h10l-3 -3M16 12H6l3 3",
    ),
    "permintaan": Family(
        "Permintaan dan tenggat",
        ("permintaan", "permintaan_pihak", "jawaban_susulan"),
        "#6b2e6b",
        "M2 9a7 7 0 1 0 14 0a7 7 0 1 0 -14 0M9 5v4l3 2",
    ),
    "kerahasiaan": Family(
        "Kerahasiaan dan data pribadi",
        ("akses_identitas", "pelindungan_data"),
        "#8a1c1c",
        "M4 8h10v8H4zM6 8V5a3 3 0 0 1 6 0v3",
    ),
    "surat": Family("Naskah dan surat", ("naskah", "surat"), "#444444", "M2 4h14v10H2zM2 4l7 6l7 -6"),
}


def render(handlers: Iterable[Handler], folder: Path) -> dict[str, str]:
    """The text of each file of templates by its name, the same for the same workers and registers.

    A template keeps its version until it says something else; then Modeler offers the new one to whoever used it.
    Raises PksError where a worker has no entry, an entry no worker, or a worker no family.
    """
    known = sorted(handlers, key=lambda h: h.job_type)
    milik, steps = baca(folder, known), baca_register(folder / STEPS, Pekerjaan)
    shapes = _shapes(milik)
    _complete(shapes, steps)
    before = _versions(folder)
    files: dict[str, list[dict[str, Any]]] = {}
    for handler in known:
        if handler.job_type in shapes:
            family = _family(handler)
            template = _template(handler, milik, steps[handler.job_type], shapes[handler.job_type], family)
            files.setdefault(family, []).append(_numbered(template, before.get(template["id"])))
    return {f"{family}.json": f"{json.dumps(t, indent=2, ensure_ascii=False)}\n" for family, t in files.items()}


def templates_dir(folder: Path) -> Path:
    """Where Modeler looks for the templates of a folder of diagrams."""
    return folder / ".camunda" / "element-templates"


def _shapes(milik: Milik) -> dict[str, str]:
    """What each job type is drawn as; those of listeners alone are no step, nor what a single process may do."""
    return {
        jenis: unsur.jenis
        for diagram in milik.diagram
        for unsur in diagram.simpul
        if (jenis := unsur.satu("taskDefinition", "type")) in milik.pekerja and jenis != ISSUES
    }


def _complete(shapes: Iterable[str], steps: Iterable[str]) -> None:
    drawn, told = set(shapes), set(steps)
    if missing := sorted(drawn - told):
        raise PksError(f"bpmn/{STEPS} tidak memuat {', '.join(missing)}.", "Tambahkan nama dan artinya.")
    if stale := sorted(told - drawn):
        raise PksError(f"bpmn/{STEPS} memuat {', '.join(stale)}, yang bukan langkah diagram.", "Hapus entrinya.")


def _family(handler: Handler) -> str:
    module = handler.function.__module__.rsplit(".", 1)[-1]
    for name, family in FAMILIES.items():
        if module in family.modules:
            return name
    raise PksError(f"workers/{module}.py tidak termasuk rumpun mana pun.", "Tambahkan pada FAMILIES templatnya.")


def _template(handler: Handler, milik: Milik, step: Pekerjaan, shape: str, family: str) -> dict[str, Any]:
    rumpun = FAMILIES[family]
    return {
        "$schema": _SCHEMA,
        "name": _called(handler.job_type),
        "id": f"pksbpmn.{handler.job_type}",
        "description": step.arti,
        "engines": {"camunda": _ENGINE},
        "category": {"id": f"pksbpmn.{family}", "name": rumpun.name},
        "icon": {"contents": rumpun.icon},
        **_applies(shape),
        "groups": [
            {"id": "langkah", "label": "Langkah"},
            {"id": "masukan", "label": "Yang diperlukan"},
            {"id": "hasil", "label": "Hasil"},
        ],
        "properties": [
            _text("nama", "Nama", "Apa yang dilakukan, seperti yang tampil pada gambar.", step.nama),
            *([_basis()] if shape != "endEvent" else []),
            _fixed("type", handler.job_type),
            _fixed("retries", "3"),
            *_inputs(handler, milik),
            *_outputs(handler, milik),
        ],
    }


def _called(job_type: str) -> str:
    words = job_type.replace("-", " ").replace("lahp", "LAHP").replace("ppid", "PPID")
    return words[0].upper() + words[1:]


def _applies(shape: str) -> dict[str, Any]:
    if shape == "endEvent":
        event = {"value": "bpmn:EndEvent", "eventDefinition": "bpmn:MessageEventDefinition"}
        return {"appliesTo": ["bpmn:Event"], "elementType": event}
    return {"appliesTo": ["bpmn:Task"], "elementType": {"value": "bpmn:ServiceTask"}}


def _text(part: str, label: str, help_text: str, value: str) -> dict[str, Any]:
    return {
        "id": part,
        "label": label,
        "description": help_text,
        "group": "langkah",
        "type": "String",
        "value": value,
        "constraints": {"notEmpty": True},
        "binding": {"type": "property", "name": "name"},
    }


def _basis() -> dict[str, Any]:
    """A template cannot write an element's documentation; the article that asks for the step has a field of its own."""
    return {
        "id": BASIS,
        "label": "Dasar",
        "description": "Apa yang terjadi dan pasal yang memintanya, seperti “PKS Pasal 4(4)b: …”.",
        "group": "langkah",
        "type": "Text",
        "constraints": {
            "notEmpty": True,
            "pattern": {"value": ARTICLE, "message": "Sebut pasalnya, seperti “PKS Pasal 4(4)b: …”."},
        },
        "binding": {"type": "zeebe:property", "name": BASIS},
    }


def _fixed(what: str, value: str) -> dict[str, Any]:
    return {"type": "Hidden", "value": value, "binding": {"type": "zeebe:taskDefinition", "property": what}}


def _inputs(handler: Handler, milik: Milik) -> Iterator[dict[str, Any]]:
    """Each variable that the worker takes, by its own name; what it can do without may stay empty."""
    for name, field in _model(handler).items():
        alias = field.alias or name
        if alias in FROM_ENGINE:
            continue
        words = _words(field.annotation)
        needed = field.is_required()
        yield {
            "id": f"masukan-{alias}",
            "label": alias if needed else f"{alias} (bila ada)",
            "description": _meaning(milik, handler, alias) + (f" Salah satu: {', '.join(words)}." if words else ""),
            "group": "masukan",
            "type": "String",
            "feel": "required",
            **({"value": f"={alias}", "constraints": {"notEmpty": True}} if needed else {"optional": True}),
            "binding": {"type": "zeebe:input", "name": alias},
        }


def _outputs(handler: Handler, milik: Milik) -> Iterator[dict[str, Any]]:
    for name in milik.pekerja[handler.job_type].memberi:
        yield {
            "id": f"hasil-{name}",
            "label": name,
            "description": _meaning(milik, handler, name),
            "group": "hasil",
            "type": "String",
            "value": name,
            "constraints": {"notEmpty": True},
            "binding": {"type": "zeebe:output", "source": f"={name}"},
        }


def _model(handler: Handler) -> dict[str, Any]:
    parameters = list(inspect.signature(handler.function).parameters)
    hint = inspect.get_annotations(handler.function, eval_str=True)[parameters[1]]
    return dict(hint.model_fields) if isinstance(hint, type) and issubclass(hint, BaseModel) else {}


def _words(annotation: Any) -> list[str]:
    """The closed list of words that a variable takes, where it is short."""
    if not (isinstance(annotation, type) and issubclass(annotation, StrEnum)):
        return []
    words = [word.value for word in annotation]
    return words if len(words) <= _CLOSED else []


def _meaning(milik: Milik, handler: Handler, name: str) -> str:
    if name not in milik.variabel:
        raise PksError(
            f"{name} dari pekerja {handler.job_type} tidak terdaftar.", f"Daftarkan {name} dalam variabel.yaml."
        )
    return f"{milik.variabel[name].arti.rstrip('.')}."


def _versions(folder: Path) -> dict[str, dict[str, Any]]:
    return {
        template["id"]: template
        for path in sorted(templates_dir(folder).glob("*.json"))
        for template in json.loads(path.read_text(encoding="utf-8"))
    }


def _numbered(template: dict[str, Any], before: Mapping[str, Any] | None) -> dict[str, Any]:
    """With its version, which stands behind its id."""
    version = 1
    if before is not None:
        version = before["version"] + ({k: v for k, v in before.items() if k != "version"} != template)
    head = ("$schema", "name", "id")
    return {k: template[k] for k in head} | {"version": version} | {k: v for k, v in template.items() if k not in head}
