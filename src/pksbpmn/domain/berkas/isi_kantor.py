"""The text of office files and archives: every part of them, hidden or not, and the names and comments of the parts."""

import re
import zipfile
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from io import BytesIO
from typing import TypeAlias
from xml.parsers import expat

from pksbpmn.domain.berkas.terbaca import HURUF_TERBANYAK, TidakTerbaca

ARSIP = frozenset({"docx", "xlsx", "pptx", "odt", "ods", "odp"})
_ANGGOTA_TERBANYAK = 2000
_BESAR_TERBANYAK = 60 * 2**20
"""Bytes unpacked."""
_XML = (".xml", ".rels", ".rdf", ".vml")
_BERDIRI_SENDIRI = frozenset({"c", "v", "f", "si", "p", "h", "pt", "table-cell"})
"""Elements whose text is one by itself: cells, formulas, paragraphs, headings."""
_BATAS = "\nq\n"
"""Between texts of which no number is put together: a letter that no figure is written as."""
_PENANDA = re.compile(r"mimetype|.*/")
Anggota: TypeAlias = Callable[[str, bytes], Iterator[str]]


def teks_arsip(isi: bytes, akhiran: str, anggota: Anggota) -> Iterator[str]:
    """Names, comments and texts; a plain archive hands each of its files to `anggota`. TidakTerbaca for a picture."""
    sisa = _BESAR_TERBANYAK
    with zipfile.ZipFile(BytesIO(isi)) as arsip:
        semua = arsip.infolist()
        if len(semua) > _ANGGOTA_TERBANYAK:
            raise TidakTerbaca("terlalu banyak bagian")
        yield arsip.comment.decode(errors="replace")
        yield isi[: semua[0].header_offset].decode("cp1252", "replace") if semua else ""
        for bagian in semua:
            yield f"{bagian.filename} {bagian.comment.decode('cp1252', 'replace')}"
            yield bagian.extra.decode("utf-8", "replace")
            if bagian.flag_bits & 1:
                raise TidakTerbaca("tersandi")
            with arsip.open(bagian) as f:
                buka = f.read(sisa + 1)
            sisa -= len(buka)
            if sisa < 0:
                raise TidakTerbaca("terlalu besar bila dibuka")
            if akhiran in ARSIP:
                yield from _bagian(bagian.filename.lower(), buka)
            elif not bagian.is_dir():
                yield from anggota(bagian.filename, buka)


def _bagian(nama: str, isi: bytes) -> Iterator[str]:
    if nama.endswith(_XML):
        yield from teks_xml(isi)
    elif _PENANDA.fullmatch(nama):
        yield isi[:HURUF_TERBANYAK].decode("utf-8", "replace")
    elif isi:
        raise TidakTerbaca("memuat gambar atau berkas lain")


def teks_xml(isi: bytes) -> Iterator[str]:
    """Text, attributes, comments, instructions and names: text run together, as words are split over marks, and apart.

    Figures of one cell, paragraph or attribute and those of the next are no number together.
    """
    baca = _Xml()
    baca.seluruhnya(isi)
    yield "".join(baca.teks)
    yield " ".join(baca.teks)
    yield _BATAS.join(baca.lain)
    yield _BATAS.join(baca.nama)


class _Xml:
    """What stands in one part, as it is read."""

    def __init__(self) -> None:
        self.teks, self.lain = list[str](), list[str]()
        self.nama = dict[str, None]()
        self._bergaya = False
        self._baca = expat.ParserCreate()
        self._baca.buffer_text = True
        self._baca.CharacterDataHandler = self.teks.append
        self._baca.StartElementHandler = self._mulai
        self._baca.EndElementHandler = self._selesai
        self._baca.CommentHandler = self.lain.append
        self._baca.ProcessingInstructionHandler = lambda sasaran, data: self.lain.extend((sasaran, data))
        self._baca.EntityDeclHandler = _tolak

    def seluruhnya(self, isi: bytes) -> None:
        """All of it; an empty part holds nothing."""
        if isi:
            self._baca.Parse(isi, True)

    def _mulai(self, nama: str, atribut: dict[str, str]) -> None:
        self.lain += atribut.values()
        self.nama |= dict.fromkeys((nama, *atribut))
        elemen = nama.rpartition(":")[2]
        if elemen == "c":
            self._bergaya = atribut.get("s", "0") != "0" and atribut.get("t", "n") == "n"
        elif elemen == "sym":
            self.teks += [chr(int(v, 16) & 0xFFF) for k, v in atribut.items() if k.endswith("char")]

    def _selesai(self, nama: str) -> None:
        elemen = nama.rpartition(":")[2]
        if elemen == "v" and self._bergaya:
            self.lain += _hari("".join(self.teks[-1:]))
        if elemen in _BERDIRI_SENDIRI:
            self.teks.append(_BATAS)


def _hari(angka: str) -> Iterator[str]:
    """The day that a cell of a table shows: it holds how many days after 30 December 1899, or after 1904 began."""
    if re.fullmatch(r"\d{4,5}(?:\.\d+)?", angka):
        for awal in (date(1899, 12, 30), date(1904, 1, 1)):
            yield (awal + timedelta(days=int(float(angka)))).isoformat()


def _tolak(*_: object) -> None:
    raise TidakTerbaca("memuat definisi XML sendiri")
