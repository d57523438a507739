"""Figures as sheets: CSV for machines, XLSX for people."""

import csv
import io
from collections.abc import Sequence
from itertools import groupby

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

Baris = tuple[str, str, str, float | None]
"""(part, item, measure, value); None where there is nothing to measure."""

_KEPALA = ("Bagian", "Butir", "Ukuran", "Nilai")
_LEBAR = (26, 44, 24, 12)


def lembar_csv(baris: Sequence[Baris]) -> bytes:
    """One row a figure, UTF-8 with BOM so that spreadsheets read it right."""
    keluar = io.StringIO(newline="")
    tulis = csv.writer(keluar)
    tulis.writerow(_KEPALA)
    tulis.writerows(["" if x is None else x for x in b] for b in baris)
    return keluar.getvalue().encode("utf-8-sig")


def lembar_xlsx(baris: Sequence[Baris]) -> bytes:
    """One sheet a part, with a heading that stays."""
    buku = Workbook()
    buku.remove(buku.worksheets[0])
    for bagian, isi in groupby(baris, key=lambda b: b[0]):
        lembar = buku.create_sheet(bagian[:31])
        lembar.append(_KEPALA[1:])
        for sel in lembar[1]:
            sel.font = Font(bold=True)
        for b in isi:
            lembar.append(b[1:])
        lembar.freeze_panes = "A2"
        for ke, lebar in enumerate(_LEBAR[1:], 1):
            lembar.column_dimensions[get_column_letter(ke)].width = lebar
    keluar = io.BytesIO()
    buku.save(keluar)
    return keluar.getvalue()
