"""The text of office files and archives: every part of them, hidden or not, and the names and comments of the parts."""

import re
import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import TypeAlias
from xml.parsers import expat

from pksbpmn.domain.berkas.terbaca import HURUF_TERBANYAK, TidakTerbaca

ARSIP = frozenset({"docx", "xlsx", "pptx", "odt", "ods", "odp"})
_ANGGOTA_TERBANYAK = 2000
_BESAR_TERBANYAK = 60 * 2**20
"""Bytes unpacked."""
_XML = (".xml", ".rels", ".rdf", ".vml")
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
    """Text, attributes, comments and instructions: run together, as words are split over marks, and apart."""
    teks: list[str] = []
    lain: list[str] = []
    baca = expat.ParserCreate()
    baca.CharacterDataHandler = teks.append
    baca.StartElementHandler = lambda _nama, atribut: lain.extend(atribut.values())
    baca.CommentHandler = lain.append
    baca.ProcessingInstructionHandler = lambda sasaran, data: lain.extend((sasaran, data))
    baca.EntityDeclHandler = _tolak
    if isi:
        baca.Parse(isi, True)
    yield "".join(teks)
    yield " ".join(teks)
    yield "\n".join(lain)


def _tolak(*_: object) -> None:
    raise TidakTerbaca("memuat definisi XML sendiri")
