"""Everything that the checks look at, read once: files, registers, and what Python knows of the diagrams."""

import codecs
import inspect
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any, Final, Literal, TypeVar
from xml.etree import ElementTree as ET

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError

import pksbpmn
from pksbpmn.camunda.checking.drawing import BPMN, Diagram, baca_diagram
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.diagrams import diagram_files
from pksbpmn.camunda.names_generator import GROUPS
from pksbpmn.camunda.runtime import Handler, Values
from pksbpmn.domain.galat import PksError, sebab_sistem
from pksbpmn.domain.isian import sebutkan_galat
from pksbpmn.names import STARTED_BY, MessageName

E = TypeVar("E", bound=BaseModel)

_UJUNG: Final = frozenset({"sourceRef", "targetRef", "attachedToRef"})
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The safe one, in C where it is built."""
DMN_ROOT: Final = "{https://www.omg.org/spec/DMN/20191111/MODEL/}definitions"
REGISTER: Final = "variabel.yaml"
FIELDS: Final = frozenset({"radio", "select", "checklist", "checkbox", "number", "datetime"})
"""What a form may ask for."""
_SENT = re.compile(r"\bMessageName\.([A-Z_]+)\b")


class Variabel(BaseModel):
    """An entry of `variabel.yaml`.

    `dari_python`: the processes to which Python hands it, with a message, with an error, or from a worker that hands
    over everything.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    jenis: Literal["id", "kata", "ya-tidak", "bilangan", "tanggal", "waktu", "lama", "daftar", "baris"]
    arti: str
    pribadi: bool
    dari_python: tuple[str, ...] = ()


class Kelompok(BaseModel):
    """An entry of `kelompok.yaml`.

    `nama` is what its lanes are called, `atasan` the group that hears of what stays late there, `tugas` are the user
    tasks that the diagrams offer to it by its name.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    nama: str
    arti: str
    atasan: str | None = None
    tugas: tuple[str, ...] = ()


@dataclass(frozen=True)
class Pekerja:
    """What a worker needs, or its job fails, and what it gives, as far as the diagram does not decide that."""

    perlu: tuple[str, ...]
    memberi: tuple[str, ...]


@dataclass
class Milik:
    """What `bpmn/` holds and what Python makes of it.

    `rusak` are the files that could not be read, `tersedia` what each process can read, once it was asked.
    """

    folder: Path
    pekerja: Mapping[str, Pekerja]
    python: str
    teks: dict[str, str] = field(default_factory=dict)
    diagram: list[Diagram] = field(default_factory=list)
    formulir: dict[str, dict[str, Any]] = field(default_factory=dict)
    rusak: list[Temuan] = field(default_factory=list)
    variabel: dict[str, Variabel] = field(default_factory=dict)
    kelompok: dict[str, Kelompok] = field(default_factory=dict)
    tersedia: dict[str, set[str]] = field(default_factory=dict)

    @property
    def proses(self) -> dict[str, Diagram]:
        return {p.id: d for d in self.diagram for p in d.proses}

    @cached_property
    def keputusan(self) -> set[str]:
        """The decisions of the tables."""
        return {k for n, t in self.teks.items() if n.endswith(".dmn") for k in keputusan_dalam(t)}

    @cached_property
    def dikirim(self) -> set[str]:
        """The messages that Python publishes."""
        sent = {MessageName[n].value for n in _SENT.findall(self.python) if n in MessageName.__members__}
        return sent | {m.value for m in STARTED_BY.values()}

    def isian(self, formulir: str) -> dict[str, str]:
        """The fields of a form with what people call them."""
        bagian = self.formulir.get(formulir, {}).get("components", [])
        sah = [c for c in bagian if "key" in c and c.get("type") in FIELDS]
        return {c["key"]: c.get("label") or c.get("dateLabel") or c["key"] for c in sah}


def keputusan_dalam(teks: str) -> list[str]:
    """The decisions of a table's file."""
    return re.findall(r'<decision id="([^"]+)"', teks)


def baca(folder: Path, handlers: Iterable[Handler]) -> Milik:
    """Read a folder; `handlers` are the workers that run its jobs."""
    known = list(handlers)
    milik = Milik(folder, {h.job_type: _pekerja(h) for h in known}, _python(known))
    for path in diagram_files(folder):
        try:
            milik.teks[path.name] = content = path.read_text(encoding="utf-8")
            if path.suffix == ".bpmn":
                milik.diagram.append(_berakar(baca_diagram(path.name, content)))
            elif path.suffix == ".form":
                milik.formulir[path.stem] = _formulir(content)
            else:
                _tabel(content)
        except OSError as error:
            obat = "Keluarkan dari folder ini, atau beri akun Anda hak membacanya."
            milik.rusak.append(Temuan(path.name, "", f"tidak dapat dibaca ({sebab_sistem(error)})", obat))
        except (ET.ParseError, ValueError) as error:
            obat = "Kembalikan berkas sebelumnya, lalu ubah di Camunda Modeler, bukan di penyunting teks."
            milik.rusak.append(Temuan(path.name, "", f"tidak dapat dibaca ({_sebab(path, error)})", obat))
    milik.variabel = baca_register(folder / REGISTER, Variabel)
    milik.kelompok = baca_register(folder / GROUPS, Kelompok)
    return milik


def _tabel(content: str) -> None:
    """ValueError where it is XML and no table."""
    if ET.fromstring(content).tag != DMN_ROOT:  # noqa: S314 - our own files
        raise ValueError("bukan tabel keputusan DMN")


def _berakar(diagram: Diagram) -> Diagram:
    """A diagram. ValueError where it is XML and none, or where a line or a boundary event hangs on nothing."""
    if diagram.akar.tag != f"{BPMN}definitions":
        raise ValueError("bukan diagram BPMN")
    ids = [xml.get("id") for xml in diagram.akar.iter() if xml.get("id")]
    twice = len(ids) != len(set(ids))  # that is told by itself, and better
    for u in () if twice else diagram.jenis("sequenceFlow", "boundaryEvent"):
        for ujung in _UJUNG.intersection(u.xml.keys()):
            if u.xml.get(ujung) not in diagram.unsur:
                raise ValueError(f"{u.id} bergantung pada {u.xml.get(ujung)}, yang tidak ada")
    return diagram


def _sebab(path: Path, error: ET.ParseError | ValueError) -> str:
    """Why a file cannot be read, for whoever saved it."""
    if isinstance(error, UnicodeDecodeError):
        return "bukan teks UTF-8"
    if path.read_bytes().startswith(codecs.BOM_UTF8):
        return "berawalan tanda BOM"
    if not path.read_bytes().strip():
        return "berkasnya kosong"
    if isinstance(error, ET.ParseError):
        return f"XML-nya rusak di baris {error.position[0]}"
    return f"JSON-nya rusak di baris {error.lineno}" if isinstance(error, json.JSONDecodeError) else str(error)


def _formulir(content: str) -> dict[str, Any]:
    """A form. ValueError where it is JSON and none."""
    formulir = json.loads(content)
    if not isinstance(formulir, dict) or not isinstance(formulir.get("components"), list):
        raise ValueError("bukan formulir: tanpa daftar components")  # noqa: TRY004 - as JSON that cannot be read
    return formulir


def baca_register(path: Path, kind: type[E]) -> dict[str, E]:
    """The entries of a register. Raises PksError where it cannot be read or an entry is not whole."""
    try:
        content = yaml.load(path.read_text(encoding="utf-8"), _LOADER)  # noqa: S506  # nosec B506
        return TypeAdapter(dict[str, kind]).validate_python(content)  # type: ignore[valid-type]
    except yaml.MarkedYAMLError as error:
        baris = error.problem_mark.line + 1 if error.problem_mark else 1
        obat = "Perbaiki baris itu (spasi, bukan tab, sama dalamnya dengan tetangganya), atau kembalikan berkasnya."
        raise PksError(f"{path.name} tidak dapat dibaca: rusak di baris {baris}.", obat) from None
    except (OSError, ValueError) as error:
        if isinstance(error, ValidationError):
            raise PksError(f"{path.name}: {sebutkan_galat(error)}.", "Perbaiki entri itu.") from None
        raise PksError(f"{path.name} tidak dapat dibaca.", "Kembalikan berkas itu dalam bpmn/.") from None


def _python(handlers: Iterable[Handler]) -> str:
    """The text of the program and its workers but for what is generated from the diagrams."""
    package = Path(pksbpmn.__path__[0])
    files = {p for p in package.rglob("*.py") if p != package / "names.py"}
    files.update(Path(inspect.getfile(h.function)) for h in handlers)
    return "\n".join(p.read_text(encoding="utf-8") for p in sorted(files))


def _pekerja(handler: Handler) -> Pekerja:
    parameters = list(inspect.signature(handler.function).parameters)
    hints = inspect.get_annotations(handler.function, eval_str=True)
    model = hints[parameters[1]]
    perlu = [f.alias or n for n, f in model.model_fields.items() if f.is_required()] if _is_model(model) else []
    hasil = [m for m in _alternatives(hints.get("return")) if _is_model(m) and not issubclass(m, Values)]
    memberi = [f.alias or n for m in hasil for n, f in m.model_fields.items()]
    return Pekerja(tuple(perlu), tuple(memberi))


def _is_model(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, BaseModel)


def _alternatives(hint: Any) -> tuple[Any, ...]:
    return getattr(hint, "__args__", None) or (hint,)
