"""The words in the decision tables that say who writes, signs and is asked: finds one that nobody knows.

`python tools/tables.py [FOLDER]` prints each finding and fails when there is one. What a cell may say comes from the
kinds, parties and groups of the code, so that a misspelt word does not wait for the case in which it is read.
"""

import json
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from pksbpmn.camunda.decision_tables import read_cells
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup

_WORD = re.compile(r'"([^"]*)"')
_GROUPS, _PARTIES = frozenset(CandidateGroup), frozenset(Pihak)
WORDS: Mapping[str, Mapping[str, frozenset[str]]] = {
    "pihak-diminta": {"jenisPermintaan": frozenset(JenisPermintaan), "kepada": _PARTIES, "tembusan": _PARTIES},
    "naskah": {
        "jenisSurat": frozenset(JenisSurat),
        "penerbit": _PARTIES,
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
}
"""What the cells of a column may name, by table."""
LISTS = {"pihak-diminta": ("kepada", "tembusan")}
"""Columns whose cells are lists of parties; who is asked is never nobody, and somebody is asked in every case."""


def findings(folder: Path | None = None) -> list[str]:
    """Every finding, with its table, row and column."""
    return [f for table in WORDS for f in _table(table, read_cells(table, folder))]


def _table(table: str, rows: Sequence[Mapping[str, str]]) -> Iterator[str]:
    columns = WORDS[table]
    if missing := [c for c in columns if rows and c not in rows[0]]:
        yield f"{table}.dmn: kolom {', '.join(missing)} tidak ada"
        return
    for number, row in enumerate(rows, start=1):
        for column, known in columns.items():
            for word in _WORD.findall(row[column]):
                if word not in known:
                    yield f'{table}.dmn, baris {number}, {column}: "{word}" tidak dikenal ({", ".join(sorted(known))})'
        yield from _lists(table, number, row)
    if table in LISTS and not _always(rows, LISTS[table]):
        yield f"{table}.dmn: tidak ada baris terakhir yang berlaku bagi semua"


def _lists(table: str, number: int, row: Mapping[str, str]) -> Iterator[str]:
    for column in LISTS.get(table, ()):
        try:
            parties = json.loads(row[column])
        except ValueError:
            parties = None
        if not isinstance(parties, list) or (column == "kepada" and not parties):
            yield f'{table}.dmn, baris {number}, {column}: {row[column]} bukan daftar pihak seperti ["ITJEN"]'


def _always(rows: Sequence[Mapping[str, str]], outputs: Sequence[str]) -> bool:
    return bool(rows) and all(cell in ("", "-") for column, cell in rows[-1].items() if column not in outputs)


def main(arguments: list[str]) -> int:
    """Print the findings; 1 where there is one."""
    try:
        found = findings(Path(arguments[0]) if arguments else None)
    except PksError as error:
        found = [str(error)]
    summary = f"kata dalam tabel keputusan: {len(WORDS)} tabel, {len(found)} temuan"
    sys.stdout.write("".join(f"{line}\n" for line in (*found, summary)))
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
