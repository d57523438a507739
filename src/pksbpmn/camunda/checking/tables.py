"""Decision tables: what `pksbpmn.camunda.table_check` finds, told with a place and a cure."""

import re
from collections.abc import Iterator

from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik
from pksbpmn.camunda.table_check import WORDS, table_findings
from pksbpmn.domain.galat import PksError

_PLACED = re.compile(r"(?:Tabel )?(?P<tabel>[\w-]+)\.dmn(?:, (?P<baris>baris \d+))?[,:]? ?(?P<isi>.*)", re.DOTALL)
_DAY = re.compile(r" untuk tanggal \d{4}-\d\d-\d\d")
"""Days around those that the table names: the same row is missing on each."""


def tabel(milik: Milik) -> Iterator[Temuan]:
    """Every table, each read by itself: one that cannot be read hides nothing of the others."""
    rusak = {t.berkas for t in milik.rusak}
    for nama in WORDS:
        if f"{nama}.dmn" in rusak:
            continue
        try:
            ditemukan = table_findings(nama, milik.folder)
        except PksError as error:
            yield Temuan(f"{nama}.dmn", "", error.pesan, error.obat)
            continue
        yield from dict.fromkeys(_temuan(nama, pesan) for pesan in ditemukan)


def _temuan(nama: str, pesan: str) -> Temuan:
    place = _PLACED.fullmatch(pesan)
    baris, isi = (place["baris"] or "", place["isi"]) if place else ("", pesan)
    apa, _, obat = isi.partition("; ") if "; " in isi else isi.partition(". ")
    obat = obat or "perbaiki sel itu di Camunda Modeler."
    return Temuan(f"{nama}.dmn", baris, _DAY.sub("", apa), obat[0].upper() + obat[1:])
