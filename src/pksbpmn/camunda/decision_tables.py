"""What a decision table of `bpmn/` says, read from the file that `pksbpmn pasang` brings to the engine."""

import operator
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import date
from functools import lru_cache
from pathlib import Path

from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.domain.galat import PksError

_DMN = "{https://www.omg.org/spec/DMN/20191111/MODEL/}"
_ONE_ROW = ("FIRST", "UNIQUE")
_COMPARED = re.compile(r'(<|<=|>|>=)\s*date\("(\d{4}-\d\d-\d\d)"\)')
_COMPARISONS = {"<": operator.lt, "<=": operator.le, ">": operator.gt, ">=": operator.ge}

Row = Mapping[str, str]


def read_table(decision: str, folder: Path | None = None) -> list[dict[str, str]]:
    """The rules of a decision in order: text of every cell by the expression of its input or the name of its output.

    Quotes around a single text are taken off. Raises PksError for a missing or broken file, and for one in
    which several rows would answer.
    """
    return [{column: _bare(text) for column, text in row.items()} for row in read_cells(decision, folder)]


def read_cells(decision: str, folder: Path | None = None) -> tuple[Row, ...]:
    """As `read_table`, with every cell as it is written: a text has its quotes, an empty cell is empty."""
    path = (folder or diagram_dir()) / f"{decision}.dmn"
    try:
        return cells_of(path.read_bytes())
    except (OSError, ET.ParseError, StopIteration):
        raise PksError(f"Tabel keputusan {path.name} tidak dapat dibaca.", "Periksa folder bpmn/.") from None


@lru_cache(maxsize=4)
def cells_of(content: bytes) -> tuple[Row, ...]:
    """The rows that a file holds; parsed once for the same content: a letter asks for several deadlines."""
    table = next(ET.fromstring(content).iter(f"{_DMN}decisionTable"))  # noqa: S314 - our own files
    if (policy := table.get("hitPolicy", "UNIQUE")) not in _ONE_ROW:
        raise PksError(
            f"Tabel keputusan {table.get('id')} memakai hit policy {policy}.",
            f"Pilih {' atau '.join(_ONE_ROW)} di Camunda Modeler: satu baris menjawab.",
        )
    columns = [str(i.findtext(f"{_DMN}inputExpression/{_DMN}text")) for i in table.findall(f"{_DMN}input")]
    columns += [o.attrib["name"] for o in table.findall(f"{_DMN}output")]
    rows = []
    for rule in table.findall(f"{_DMN}rule"):
        cells = [*rule.findall(f"{_DMN}inputEntry"), *rule.findall(f"{_DMN}outputEntry")]
        texts = [(c.findtext(f"{_DMN}text") or "").strip() for c in cells]
        rows.append(dict(zip(columns, texts, strict=True)))
    return tuple(rows)


def answering(rows: Sequence[Row], holds: Callable[[str, str], bool | None], outputs: Collection[str]) -> list[Row]:
    """The first row whose inputs hold, by column and cell, and those before it of which that cannot be told (None)."""
    found = []
    for row in rows:
        told = [holds(column, cell) for column, cell in row.items() if column not in outputs]
        if False not in told:
            found.append(row)
            if None not in told:
                break
    return found


def texts_in(cell: str) -> list[str]:
    """The texts of a cell that lists some: `"KELENGKAPAN", "KLARIFIKASI_1"`, of one that is bare the text itself."""
    return re.findall(r"\w+", cell)


def holds_on(cell: str, day: date) -> bool | None:
    """Whether a condition on a day holds; None where it is no comparison with a day that exists."""
    if cell in ("", "-"):
        return True
    compared = _COMPARED.fullmatch(cell)
    edge = day_of(compared[2]) if compared else None
    return None if compared is None or edge is None else bool(_COMPARISONS[compared[1]](day, edge))


def day_of(text: str) -> date | None:
    """A day as TTTT-BB-HH; None for one that does not exist."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _bare(text: str) -> str:
    return text[1:-1] if text.count('"') == 2 and text[0] == text[-1] == '"' else text  # noqa: PLR2004
