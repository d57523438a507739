"""Figures as sheets: CSV for machines, XLSX for people."""

import csv
import io
from collections.abc import Sequence
from itertools import groupby

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter

Row = tuple[str, str, str, float | None]
"""(part, item, measure, value); None where there is nothing to measure."""

_HEADER = ("Bagian", "Butir", "Ukuran", "Nilai")
_WIDTHS = (26, 44, 24, 12)


def csv_sheet(rows: Sequence[Row]) -> bytes:
    """One row a figure, UTF-8 with BOM so that spreadsheets read it right."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(_HEADER)
    writer.writerows(["" if x is None else x for x in b] for b in rows)
    return out.getvalue().encode("utf-8-sig")


def xlsx_sheet(rows: Sequence[Row]) -> bytes:
    """One sheet a part, with a heading that stays."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for part, group in groupby(rows, key=lambda b: b[0]):
        sheet = book.create_sheet(part[:31])
        sheet.append(_HEADER[1:])
        for cell in sheet[1]:
            cell.font = Font(bold=True)
        for b in group:
            sheet.append(b[1:])
        sheet.freeze_panes = "A2"
        for number, width in enumerate(_WIDTHS[1:], 1):
            sheet.column_dimensions[get_column_letter(number)].width = width
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
