"""`tenggat.dmn` read without the engine, for the deadlines that Python itself counts.

The engine evaluates any FEEL; here a cell is a fixed value, or it is refused with its place. The file is looked at for
every question, so that a table counts for whoever runs once it is edited and deployed.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from pksbpmn.camunda.decision_tables import Row, holds_on, read_cells
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.isian import sebutkan_galat
from pksbpmn.domain.tenggat.tenggat import AturanTenggat
from pksbpmn.names import JenisTenggat

_TABEL = "tenggat"
_JENIS, _TANGGAL = "jenisPermintaan", "date(tanggalBerkas)"
_KOLOM = [bidang.alias or nama for nama, bidang in AturanTenggat.model_fields.items()]
_TEKS = re.compile(r'"([^"]*)"')
_DAFTAR_TEKS = re.compile(r'"[^"]*"(\s*,\s*"[^"]*")*')


class TabelTenggatDmn:
    """The table of a folder, `bpmn/` where none is given."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    def aturan(self, jenis: JenisTenggat, tanggal: date) -> AturanTenggat:
        """The row of its file, as it is now, for `jenis` on `tanggal`."""
        return aturan_dari(read_cells(_TABEL, self._folder), jenis, tanggal)


def aturan_dari(semua: Sequence[Row], jenis: JenisTenggat, tanggal: date) -> AturanTenggat:
    """The first row for `jenis` on `tanggal`, as the engine would take it (hit policy FIRST).

    Raises PksError, with table, row and cell, for one that is not a fixed value, and where there is no row.
    """
    if hilang := [kolom for kolom in (_JENIS, _TANGGAL) if semua and kolom not in semua[0]]:
        raise PksError(
            f"Tabel {_TABEL}.dmn tidak mempunyai masukan {', '.join(hilang)}.",
            "Kembalikan ungkapan masukannya di Camunda Modeler.",
        )
    if kurang := [k for k in _KOLOM if semua and k not in semua[0]]:
        raise PksError(
            f"Tabel {_TABEL}.dmn tidak mempunyai kolom {', '.join(kurang)}.",
            "Kembalikan kolom itu di Camunda Modeler.",
        )
    for nomor, baris in enumerate(semua, start=1):
        if _menyebut(nomor, baris, jenis) and _berlaku(nomor, baris, tanggal):
            return _hasil(nomor, baris)
    raise PksError(
        f"Tabel {_TABEL}.dmn tidak mempunyai baris {jenis} untuk tanggal {tanggal.isoformat()}.",
        "Tambahkan baris itu di Camunda Modeler.",
    )


def _menyebut(nomor: int, baris: Mapping[str, str], jenis: str) -> bool:
    sel = baris[_JENIS]
    if sel in ("", "-"):
        return True
    if _DAFTAR_TEKS.fullmatch(sel) is None:
        raise _tidak_tetap(nomor, _JENIS, sel, 'teks seperti "KELENGKAPAN", boleh beberapa dipisahkan koma')
    return jenis in _TEKS.findall(sel)


def _berlaku(nomor: int, baris: Mapping[str, str], tanggal: date) -> bool:
    sel = baris[_TANGGAL]
    berlaku = holds_on(sel, tanggal)
    if berlaku is None:
        raise _tidak_tetap(nomor, _TANGGAL, sel, 'perbandingan seperti >= date("2024-01-11"), atau kosong')
    return berlaku


def _hasil(nomor: int, baris: Mapping[str, str]) -> AturanTenggat:
    try:
        return AturanTenggat.model_validate(dict(_nilai(nomor, baris)))
    except ValidationError as e:
        raise PksError(
            f"Tabel {_TABEL}.dmn, baris {nomor}: {sebutkan_galat(e)}.", "Perbaiki sel itu di Camunda Modeler."
        ) from None


def _nilai(nomor: int, baris: Mapping[str, str]) -> Iterator[tuple[str, int | str | None]]:
    for kolom, sel in baris.items():
        if kolom in (_JENIS, _TANGGAL):
            continue
        if sel in ("", "null"):
            yield kolom, None
        elif sel.isdecimal():
            yield kolom, int(sel)
        elif (teks := _TEKS.fullmatch(sel)) is not None:
            yield kolom, teks[1]
        else:
            raise _tidak_tetap(nomor, kolom, sel, "bilangan bulat, teks dalam tanda kutip, atau null")


def _tidak_tetap(nomor: int, kolom: str, sel: str, harapan: str) -> PksError:
    return PksError(
        f"Tabel {_TABEL}.dmn, baris {nomor}, kolom {kolom}: {sel} bukan nilai tetap.",
        f"Isi {harapan} di Camunda Modeler.",
    )
