"""How results are printed: text for people, JSON for programs; never the other's noise."""

import json
import sys
from collections.abc import Iterable, Sequence
from dataclasses import asdict, is_dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.table import Table

from pksbpmn.domain.galat import PksError
from pksbpmn.domain.kalender import JAKARTA

layar = Console()
_lebar = Console(width=200)
galat = Console(stderr=True)


class Format(StrEnum):
    """How a result is printed."""

    TEKS = "teks"
    JSON = "json"


OpsiFormat = Annotated[Format, typer.Option("--format", help="Bentuk keluaran: teks atau json.")]


def cetak_json(isi: Any) -> None:
    """One JSON document on stdout; days and times in ISO 8601."""
    sys.stdout.write(json.dumps(isi, default=_ubah, indent=1, ensure_ascii=False) + "\n")


def cetak(teks: str) -> None:
    """One paragraph, as it is: brackets are no markup and long lines are not cut."""
    layar.print(teks, markup=False, highlight=False, soft_wrap=True)


def lapor_hasil(bentuk: Format, isi: Any, teks: str) -> None:
    """One result: the sentence for people, the same facts for programs."""
    if bentuk is Format.JSON:
        cetak_json(isi)
    else:
        cetak(teks)


def simpan_berkas(tujuan: Path, isi: bytes) -> Path:
    """Write a file, with its folder; PksError says why not."""
    try:
        tujuan.parent.mkdir(parents=True, exist_ok=True)
        tujuan.write_bytes(isi)
    except OSError as salah:
        raise PksError(f"Berkas tidak dapat disimpan ({salah.strerror}).", "Pilih folder lain.") from None
    return tujuan


def kabari(teks: str) -> None:
    """A word on stderr about what is going on."""
    galat.print(teks, markup=False, highlight=False, soft_wrap=True)


def cetak_tabel(judul: str, kolom: Sequence[str], baris: Iterable[Sequence[str]]) -> None:
    """A table, or nothing when it would be empty."""
    tabel = Table(title=judul, title_justify="left", box=None, pad_edge=False, header_style="bold")
    for nama in kolom:
        tabel.add_column(nama, overflow="fold")
    for isi in baris:
        tabel.add_row(*isi)
    if tabel.row_count:
        tujuan = layar if layar.is_terminal else _lebar
        tujuan.print(tabel, markup=False, highlight=False)
        tujuan.print()


def waktu(saat: datetime | None) -> str:
    """Jakarta time for people."""
    return f"{saat.astimezone(JAKARTA):%d-%m-%Y %H:%M} WIB" if saat else "-"


def hari(tanggal: date | None) -> str:
    """A day for people."""
    return f"{tanggal:%d-%m-%Y}" if tanggal else "-"


def _ubah(isi: Any) -> Any:
    if isinstance(isi, date):
        return isi.isoformat()
    if is_dataclass(isi) and not isinstance(isi, type):
        return asdict(isi)
    return str(isi)
