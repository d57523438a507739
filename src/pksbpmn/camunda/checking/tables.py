"""Decision tables: what `pksbpmn.camunda.table_check` finds, told with a place and a cure."""

import re
from collections.abc import Iterator
from itertools import islice
from xml.etree import ElementTree as ET

from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik
from pksbpmn.camunda.table_check import WORDS, table_findings
from pksbpmn.domain.galat import PksError

_PLACED = re.compile(r"(?:Tabel )?(?P<tabel>[\w-]+)\.dmn(?:, (?P<baris>baris \d+))?[,:]? ?(?P<isi>.*)", re.DOTALL)
_DMN = "{https://www.omg.org/spec/DMN/20191111/MODEL/}"
_KATA = re.compile(r'"[^"]*"')
_KATA_SAJA = re.compile(r'"[^"]*"(?:\s*,\s*"[^"]*")*')
_DAY = re.compile(r" untuk tanggal \d{4}-\d\d-\d\d")
"""Days around those that the table names: the same row is missing on each."""


def tabel(milik: Milik) -> Iterator[Temuan]:
    """Every table, each read by itself: one that cannot be read hides nothing of the others."""
    rusak = {t.berkas for t in milik.rusak}
    for nama in WORDS:
        if f"{nama}.dmn" in rusak:
            continue
        if f"{nama}.dmn" not in milik.teks:
            obat = "Kembalikan berkas itu dengan namanya semula: pekerja membacanya menurut nama."
            yield Temuan("bpmn/", "", f"{nama}.dmn tidak ada", obat)
            continue
        try:
            ditemukan = table_findings(nama, milik.folder)
        except PksError as error:
            yield Temuan(f"{nama}.dmn", "", error.pesan, error.obat)
            continue
        yield from {_sel(t): t for t in reversed([_temuan(nama, pesan) for pesan in ditemukan])}.values()


def unik(milik: Milik) -> Iterator[Temuan]:
    """Of two rows that hold at once the engine takes the first where a table says so, and stops the case otherwise."""
    for nama, teks in milik.teks.items():
        for tabel_keputusan in ET.fromstring(teks).iter(f"{_DMN}decisionTable") if nama.endswith(".dmn") else ():  # noqa: S314
            if tabel_keputusan.get("hitPolicy", "UNIQUE") == "UNIQUE":
                baris = [_masukan(r) for r in tabel_keputusan.iter(f"{_DMN}rule")]
                bersama = ((i, k) for k in range(len(baris)) for i in range(k) if _bersama(baris[i], baris[k]))
                for i, k in islice(bersama, 1):
                    yield Temuan(
                        nama,
                        f"baris {k + 1}",
                        f"dapat cocok bersama baris {i + 1}; dengan hit policy Unique perkaranya lalu berhenti",
                        "Pilih hit policy First di sudut kiri atas tabelnya.",
                    )


def _masukan(baris: ET.Element) -> list[str]:
    return [(c.findtext(f"{_DMN}text") or "").strip() for c in baris.iter(f"{_DMN}inputEntry")]


def _bersama(satu: list[str], lain: list[str]) -> bool:
    """Whether both hold for some case, as far as words tell: of other conditions only what is written alike."""
    return all(a == b or {a, b} & {"", "-"} or _kata(a) & _kata(b) for a, b in zip(satu, lain, strict=True))


def _kata(sel: str) -> set[str]:
    """The words of a cell that lists nothing else."""
    return set(_KATA.findall(sel)) if _KATA_SAJA.fullmatch(sel) else set()


def _sel(t: Temuan) -> tuple[str, str]:
    """The cell that a finding is about; of one cell the first is told."""
    return t.unsur, t.pesan.removeprefix("kolom ").partition(":")[0] if t.unsur else t.pesan


def _temuan(nama: str, pesan: str) -> Temuan:
    place = _PLACED.fullmatch(pesan)
    baris, isi = (place["baris"] or "", place["isi"]) if place else ("", pesan)
    apa, _, obat = isi.partition("; ") if "; " in isi else isi.partition(". ")
    if not obat or "erbaiki sel itu" in obat:
        obat = 'perbaiki sel itu: bilangan seperti 14, teks seperti "KALENDER", hari seperti >= date("2024-01-11").'
    hilang = re.findall(r"kolom (.+) tidak ada", apa)
    kolom = [f"{nama}.{k}" for k in (hilang[0].split(", ") if hilang else ())]
    return Temuan(f"{nama}.dmn", baris, _DAY.sub("", apa), obat[0].upper() + obat[1:], baris, frozenset(kolom))
