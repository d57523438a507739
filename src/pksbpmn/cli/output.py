"""How results are printed: text for people, JSON for programs; never the other's noise.

Whatever is printed leaves here, and is made `plain` on its way.
"""

import json
import shutil
import sys
import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from pksbpmn.cli.files import files
from pksbpmn.cli.terminal import plain, plain_json
from pksbpmn.domain.galat import MasukanSalah, PksError, sebab_sistem
from pksbpmn.domain.tenggat.kalender import JAKARTA

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

    from pksbpmn.cli.pages import Page

T = TypeVar("T")

_GAP = 2
_FILE_WIDTH = 200
"""Columns of a table that no terminal shows."""


class Format(StrEnum):
    """How a result is printed."""

    TEXT = "teks"
    JSON = "json"


FormatOption = Annotated[Format, typer.Option("--format", help="Bentuk keluaran.")]


class Output:
    """Where a command prints: results on stdout in the form asked for, words about the work on stderr."""

    def __init__(self) -> None:
        self.form = Format.TEXT

    @property
    def json(self) -> bool:
        """Whether a program reads."""
        return self.form is Format.JSON

    def text(self, text: str = "") -> None:
        """A paragraph."""
        say(text)

    def facts(self, facts: Iterable[tuple[str, str]], indent: int = 0) -> None:
        """Names and their values, one below the other."""
        known = [(plain(name), plain(value)) for name, value in facts]
        hang = indent + max((len(name) for name, _ in known), default=0) + _GAP
        width = _width()
        for name, value in known:
            lines = _broken(value, max(width - hang, _GAP)) if width else [value]
            typer.echo(f"{' ' * indent}{name}".ljust(hang) + f"\n{' ' * hang}".join(lines))

    def data(self, content: Any) -> None:
        """One JSON document; days and times in ISO 8601."""
        typer.echo(plain_json(json.dumps(content, default=_plain, indent=1, ensure_ascii=False)))

    def result(self, content: Any, text: str) -> None:
        """One result: the sentence for people, the same facts for programs."""
        if self.json:
            self.data(content)
        else:
            self.text(text)

    def listing(
        self,
        title: str,
        records: Sequence[T],
        columns: Mapping[str, Callable[[T], str]],
        *,
        empty: str,
        page: "Page | None" = None,
    ) -> None:
        """Records: a table with a function a column, or `empty`; all their fields for programs.

        Of a page the records are what is `Page.wanted`; the way to the next one is told on stderr.
        """
        way_on = None if page is None else page.way_on(records)
        records = records if page is None else page.shown(records)
        if self.json:
            self.data(list(records))
        elif records:
            self.table(title, list(columns), ([cell(r) for cell in columns.values()] for r in records))
        else:
            self.text(empty)
        if way_on is not None:
            self.note(way_on)

    def table(self, title: str, columns: Sequence[str], rows: "Iterable[Sequence[str | Text]]") -> None:
        """A table, or nothing when it would be empty; where the terminal is too narrow, one line a value."""
        from pksbpmn.cli.tables import fitting  # noqa: PLC0415 - most commands print none

        content = [tuple(map(_plain_cell, row)) for row in rows]
        if content:
            shown = fitting(plain(title), [*map(plain, columns)], content, self.console.width)
            self.console.print(shown, markup=False, highlight=False)
            self.console.print()

    def content(self, content: bytes) -> None:
        """A file as it is, for whatever reads stdout; on a terminal only what is text. MasukanSalah for other bytes."""
        if not sys.stdout.isatty():
            sys.stdout.buffer.write(content)
            sys.stdout.flush()
            return
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            text = "\0"
        if "\0" in text:
            raise MasukanSalah(
                "Isinya bukan teks, jadi tidak ditampilkan di terminal; pembacaannya sudah masuk jurnal.",
                "Jalankan lagi dengan keluaran ke berkas atau ke pembacanya: tambahkan `> BERKAS`.",
            )
        say(text)

    def note(self, text: str) -> None:
        """A word on stderr about what is going on."""
        say(text, err=True)

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


def say(text: str, *, err: bool = False, colour: str | None = None) -> None:
    """Print; on a terminal long lines are broken between words."""
    text, width = plain(text), _width(err=err)
    shown = "\n".join("\n".join(_broken(line, width)) for line in text.split("\n")) if width else text
    typer.echo(typer.style(shown, fg=colour) if colour else shown, err=err)


def _width(*, err: bool = False) -> int | None:
    """Columns of the terminal; None where nobody looks at one."""
    stream = sys.stderr if err else sys.stdout
    return shutil.get_terminal_size().columns if stream.isatty() else None


def _broken(line: str, width: int) -> list[str]:
    start = line[: len(line) - len(line.lstrip())]
    return textwrap.wrap(
        line,
        width,
        subsequent_indent=start,
        break_long_words=False,
        break_on_hyphens=False,
        replace_whitespace=False,
    ) or [""]


def _plain_cell(cell: "str | Text") -> "str | Text":
    if isinstance(cell, str):
        return plain(cell)
    cell.plain = plain(cell.plain)  # as long as before: its colours stay where they are
    return cell


def save(target: Path, content: bytes, instead: Path | None = None) -> Path:
    """Write a new file, with its folder, and tell which; PksError says why not. One of the same content may be there.

    Where another one of this name is there, it is written as `instead`.
    """
    try:
        files().write(str(target), content)
    except FileExistsError:
        if instead is not None:
            return save(instead, content)
        raise PksError(f"Berkas {target.name} sudah ada dengan isi lain.", "Pilih nama atau folder lain.") from None
    except OSError as error:
        raise PksError(f"Berkas tidak dapat disimpan ({sebab_sistem(error)}).", "Pilih folder lain.") from None
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
    from pydantic import BaseModel  # noqa: PLC0415 - a value that is one has brought it along

    if isinstance(value, BaseModel):
        return value.model_dump()
    if is_dataclass(value) and not isinstance(value, type):
        return asdict(value)
    return str(value)
