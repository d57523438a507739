"""What would be wrong with a decision table only when a case reads it: found before it is deployed.

What a cell may say comes from the kinds, parties and groups of the code, and from how the engine reads a table (hit
policy FIRST): a row that an earlier one answers for is never read, a case for which no row answers stands still.
"""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import product
from pathlib import Path
from typing import Final

from pksbpmn.camunda.deadline_table import TabelTenggatDmn
from pksbpmn.camunda.decision_tables import day_of, holds_on, read_cells
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.kerahasiaan.kewenangan import PERAN_KELOMPOK, PIHAK_PERAN
from pksbpmn.domain.laporan.laporan import AlasanPenolakan
from pksbpmn.domain.pemeriksaan.peraturan import HIMPUNAN
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.ketentuan import Penanda
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup, JenisTenggat

Row = Mapping[str, str]

_WORD = re.compile(r'"([^"]*)"')
_DAY = re.compile(r'date\("(\d{4}-\d\d-\d\d)"\)')
_FIXED = re.compile(r'"[^"]*"|null|true|false|\d+|\[.*\]')
_GROUPS, _PARTIES = frozenset(CandidateGroup), frozenset(Pihak)
_YES_NO = frozenset({"true", "false"})
_ANY = ("", "-")
_FILED = "date(tanggalBerkas)"
_SIGNED_TOGETHER: Final = tuple(j for j in JenisSurat if j.ketentuan.penanda is Penanda.PARA_PIHAK)

WORDS: Final[Mapping[str, Mapping[str, frozenset[str]]]] = {
    "pihak-diminta": {"jenisPermintaan": frozenset(JenisPermintaan), "kepada": _PARTIES, "tembusan": _PARTIES},
    "naskah": {
        "jenisSurat": frozenset(JenisSurat),
        "penerbit": _PARTIES,
        "otomatis": frozenset(),
        "penyusun": _GROUPS,
        "pemeriksa": _GROUPS,
        "penandatangan": _GROUPS,
    },
    "naskah-bersama": {
        "jenisSurat": frozenset(JenisSurat),
        "penerbit": _PARTIES,
        "penyusun": _GROUPS,
        "penandaItjen": _GROUPS,
        "penandaOmbudsman": _GROUPS,
    },
    "kelayakan": {"layak": frozenset(), "alasanPenolakan": frozenset(AlasanPenolakan)},
    "peraturan": {"himpunanAturan": frozenset(HIMPUNAN)},
    "tenggat": {"jenisPermintaan": frozenset(JenisTenggat)},
}
"""What the cells of a column may name, by table."""
LISTS = {"pihak-diminta": ("kepada", "tembusan")}
"""Columns whose cells are lists of parties; who is asked is never nobody, and somebody is asked in every case."""
OUTPUTS: Final = {
    "pihak-diminta": ("kepada", "tembusan"),
    "naskah": ("otomatis", "penyusun", "pemeriksa", "penandatangan"),
    "naskah-bersama": ("penyusun", "penandaItjen", "penandaOmbudsman"),
    "kelayakan": ("layak", "alasanPenolakan", "dasarHukum"),
    "peraturan": ("himpunanAturan", "labelLahp", "dasarHukum"),
    "tenggat": ("lama", "jenisHari", "pengingatPertama", "pengingatKedua", "pengingatKetiga", "dasarHukum"),
}
"""Columns that answer, in every row by a fixed value."""
FOR_ALL = ("pihak-diminta", "naskah", "kelayakan")
"""Tables whose last row holds for whatever no other row names."""
NEVER_NULL: Final = {
    "naskah-bersama": ("penyusun", "penandaItjen", "penandaOmbudsman"),
    "peraturan": ("himpunanAturan", "labelLahp"),
}


def findings(folder: Path | None = None) -> list[str]:
    """Every finding, with its table, row and column."""
    return [f for table in WORDS for f in table_findings(table, folder)]


def table_findings(table: str, folder: Path | None = None) -> list[str]:
    """The findings of one table."""
    return list(_table(table, read_cells(table, folder), folder))


def _table(table: str, rows: Sequence[Row], folder: Path | None) -> Iterator[str]:
    columns = WORDS[table]
    if missing := [c for c in dict.fromkeys((*columns, *OUTPUTS[table])) if rows and c not in rows[0]]:
        yield f"{table}.dmn: kolom {', '.join(missing)} tidak ada; kembalikan nama kolomnya (Output name)"
        return
    for number, row in enumerate(rows, start=1):
        for column, known in columns.items():
            for word in _WORD.findall(row[column]):
                if word not in known:
                    yield f'{table}.dmn, baris {number}, {column}: "{word}" tidak dikenal ({", ".join(sorted(known))})'
        for problem in (*_lists(table, row), *_answers(table, row), *_hidden(table, row, rows[: number - 1])):
            yield f"{table}.dmn, baris {number}, {problem}"
    if table in FOR_ALL and not (rows and all(c in _ANY for k, c in rows[-1].items() if k not in OUTPUTS[table])):
        yield f"{table}.dmn: tidak ada baris terakhir yang berlaku bagi semua; kembalikan, dengan kolom masukan kosong"
    yield from _complete(table, rows, folder)


def _lists(table: str, row: Row) -> Iterator[str]:
    for column in LISTS.get(table, ()):
        try:
            parties = json.loads(row[column])
        except ValueError:
            parties = None
        if not isinstance(parties, list) or (column == "kepada" and not parties):
            yield f'{column}: {row[column]} bukan daftar pihak seperti ["ITJEN"]'


def _answers(table: str, row: Row) -> Iterator[str]:
    """What a row answers is all there, as fixed values; who has to write and sign is somebody."""
    for column in OUTPUTS[table]:
        if problem := _cell(table, column, row[column]):
            yield f"{column}: {problem}"
    if table == "naskah" and row["otomatis"] == "false":
        for column in ("penyusun", "penandatangan"):
            if row[column] == "null":
                yield f"{column}: tidak boleh null bagi naskah yang tidak terbit sendiri; isi kelompoknya"
    for column, party in _owners(table, row):
        for group in _GROUPS.intersection(_WORD.findall(row[column])):
            if PIHAK_PERAN[PERAN_KELOMPOK[CandidateGroup(group)]] is not party:
                yield f"{column}: {group} bukan kelompok {party}; pilih kelompok pihaknya sendiri"


def _cell(table: str, column: str, cell: str) -> str | None:
    if cell == "":
        return "kosong; isi nilainya, atau null bila memang tidak ada"
    if _FIXED.fullmatch(cell) is None:
        return f'{cell} bukan nilai tetap; tulis bilangan seperti 14, teks dalam tanda kutip seperti "ITJEN", atau null'
    if column in ("otomatis", "layak") and cell not in _YES_NO:
        return f"{cell}; isi true atau false"
    return "tidak boleh null" if cell == "null" and column in NEVER_NULL.get(table, ()) else None


def _owners(table: str, row: Row) -> Iterator[tuple[str, Pihak]]:
    """Columns that name groups, with the party whose officers they have to be."""
    if table == "naskah":
        party = Pihak.ITJEN if row["penerbit"] == f'"{Pihak.ITJEN}"' else Pihak.OMBUDSMAN
        yield from ((column, party) for column in ("penyusun", "pemeriksa", "penandatangan"))
    elif table == "naskah-bersama":
        yield from (("penandaItjen", Pihak.ITJEN), ("penandaOmbudsman", Pihak.OMBUDSMAN))


def _hidden(table: str, row: Row, before: Sequence[Row]) -> Iterator[str]:
    """Cases of a row that an earlier row answers: the engine never reads them here."""
    inputs = [c for c in row if c not in OUTPUTS[table] and not _is_output(table, c)]
    for case in product(*(_WORD.findall(row[c]) if _WORD.match(row[c]) else [row[c]] for c in inputs)):
        for number, other in enumerate(before, start=1):
            if all(_covers(other[c], value, row[c]) for c, value in zip(inputs, case, strict=True)):
                named = ", ".join(v for v in case if v not in _ANY) or "semua"
                yield f"{named}: sudah dijawab baris {number}; hapus salah satunya atau ubah urutannya"
                break


def _is_output(table: str, column: str) -> bool:
    """The further columns of `tenggat`, which may be null."""
    return table == "tenggat" and column not in ("jenisPermintaan", _FILED)


def _covers(cell: str, value: str, written: str) -> bool:
    return cell in _ANY or cell == written or (value not in _ANY and value in _WORD.findall(cell))


def _complete(table: str, rows: Sequence[Row], folder: Path | None) -> Iterator[str]:
    """Cases for which no row answers, or with a value that cannot be used."""
    days = sorted(_around(rows))
    if table == "tenggat":
        yield from _deadlines(days, folder)
    elif table == "naskah-bersama":
        for kind, party in product(_SIGNED_TOGETHER, (Pihak.ITJEN, Pihak.OMBUDSMAN)):
            if not any(_covers(r["jenisSurat"], kind, "=") and _covers(r["penerbit"], party, "=") for r in rows):
                yield f"{table}.dmn: tidak ada baris bagi {kind} yang diterbitkan {party}; tambahkan"
    elif table == "peraturan":
        yield from _rules_in_force(days, [r[_FILED] for r in rows])


def _rules_in_force(days: Sequence[date], cells: Sequence[str]) -> Iterator[str]:
    """A set of rules answers for every day, by comparisons with days that exist."""
    for number, cell in enumerate(cells, start=1):
        if holds_on(cell, days[0]) is None:
            yield f'peraturan.dmn, baris {number}, {_FILED}: {cell} bukan perbandingan seperti >= date("2024-01-11")'
    for day in days:
        if not any(holds_on(cell, day) for cell in cells):
            yield f"peraturan.dmn: tidak ada baris bagi laporan tanggal {day.isoformat()}; tambahkan"


def _deadlines(days: Sequence[date], folder: Path | None) -> Iterator[str]:
    """Every kind of request has a row that can be used, on every day; each problem once."""
    told = set()
    for kind, day in product(sorted({*JenisPermintaan, *JenisTenggat}), days):
        try:
            TabelTenggatDmn(folder).aturan(JenisTenggat(kind), day)
        except (PksError, ValueError) as error:
            known = isinstance(error, PksError)
            problem = str(error) if known else f"tenggat.dmn: tidak ada baris {kind}; kembalikan baris itu"
            if problem not in told:
                told.add(problem)
                yield problem


def _around(rows: Sequence[Row]) -> set[date]:
    """The days at which rows begin or end, and those before and after."""
    named = (day_of(d) for row in rows for cell in row.values() for d in _DAY.findall(cell))
    found = set(filter(None, named))
    return {d + timedelta(days=n) for d in found or {date(2024, 1, 11)} for n in (-1, 0, 1)}
