"""How results are printed: text for people, JSON for programs; never the other's noise."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from pksbpmn.domain.galat import PksError
from pksbpmn.domain.kalender import JAKARTA

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

T = TypeVar("T")

_FILE_WIDTH = 200
"""Columns of a table that no terminal shows."""


class Format(StrEnum):
    """How a result is printed."""

    TEKS = "teks"
    JSON = "json"


FormatOption = Annotated[Format, typer.Option("--format", help="Bentuk keluaran.")]


class Output:
    """Where a command prints: results on stdout in the form asked for, words about the work on stderr."""

    def __init__(self) -> None:
        self.form = Format.TEKS

    @property
    def json(self) -> bool:
        """Whether a program reads."""
        return self.form is Format.JSON

    def text(self, text: str = "") -> None:
        """One paragraph, as it is."""
        typer.echo(text)

    def data(self, content: Any) -> None:
        """One JSON document; days and times in ISO 8601."""
        typer.echo(json.dumps(content, default=_plain, indent=1, ensure_ascii=False))

    def result(self, content: Any, text: str) -> None:
        """One result: the sentence for people, the same facts for programs."""
        if self.json:
            self.data(content)
        else:
            self.text(text)

    def listing(
        self, title: str, records: Sequence[T], columns: Mapping[str, Callable[[T], str]], *, empty: str
    ) -> None:
        """Records: a table with a function a column, or `empty`; all their fields for programs."""
        if self.json:
            self.data(list(records))
        elif records:
            self.table(title, list(columns), ([cell(r) for cell in columns.values()] for r in records))
        else:
            self.text(empty)

    def table(self, title: str, columns: Sequence[str], rows: "Iterable[Sequence[RenderableType]]") -> None:
        """A table, or nothing when it would be empty."""
        from rich.table import Table  # noqa: PLC0415 - most commands print none

        table = Table(title=title, title_justify="left", box=None, pad_edge=False, header_style="bold")
        for name in columns:
            table.add_column(name, overflow="fold")
        for row in rows:
            table.add_row(*row)
        if table.row_count:
            self.console.print(table, markup=False, highlight=False)
            self.console.print()

    def note(self, text: str) -> None:
        """A word on stderr about what is going on."""
        typer.echo(text, err=True)

    @cached_property
    def console(self) -> "Console":
        """Stdout for tables and colours."""
        from rich.console import Console  # noqa: PLC0415

        console = Console()
        return console if console.is_terminal else Console(width=_FILE_WIDTH)

    @cached_property
    def stderr(self) -> "Console":
        """Stderr for colours and progress."""
        from rich.console import Console  # noqa: PLC0415

        return Console(stderr=True)


def save(target: Path, content: bytes) -> Path:
    """Write a file, with its folder; PksError says why not."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
    except OSError as error:
        raise PksError(f"Berkas tidak dapat disimpan ({error.strerror}).", "Pilih folder lain.") from None
    return target


def moment(value: datetime | None) -> str:
    """Jakarta time for people."""
    return f"{value.astimezone(JAKARTA):%d-%m-%Y %H:%M} WIB" if value else "-"


def day(value: date | None) -> str:
    """A day for people."""
    return f"{value:%d-%m-%Y}" if value else "-"


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return str(value)
