"""Whether a PDF consists of known parts alone, of which a search of its text can say what they show.

Else it counts as unreadable: forms of another kind, attachments, patterns, private data of a program, what stands
outside of objects, fonts that do not say which letters they show.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject, StreamObject

from pksbpmn.domain.berkas.terbaca import TidakTerbaca

_BAGIAN_HURUF = frozenset(
    {"/FontFile", "/FontFile2", "/FontFile3", "/ToUnicode", "/CIDToGIDMap", "/CIDSet", "/Encoding"}
)
_DIKENAL = _BAGIAN_HURUF | {"/ICCBased", "/DestOutputProfile"}
"""By which entry a stream is referred to that shows nothing by itself: fonts and colours."""
_HURUF_SENDIRI, _HURUF_BANYAK = frozenset({"/Type1", "/TrueType", "/MMType1", "/Type3"}), "/Type0"
_BAKU = ("/WinAnsiEncoding", "/MacRomanEncoding", "/StandardEncoding")
_EMPAT_BELAS = re.compile(r"/(?:Helvetica|Times|Courier)(?:-\w+)?")
"""Standard fonts of letters (ISO 32000-1, 9.6.2.2)."""
_NAMA_HURUF = re.compile(r"/(?:[A-Za-z]+|uni[0-9A-F]{4}|\.notdef)")
_AWAL = re.compile(rb"%PDF-\d\.\d\s+(?:%[^\r\n]{1,16}\s+)?")
_OBJEK = re.compile(rb"\s*\d+\s+\d+\s+obj\b")
_KEPALA = re.compile(rb">>\s*stream\r?\n")
_SESUDAH = re.compile(rb"\s*endstream\s*endobj\s*")
_UJUNG = re.compile(
    rb"\s*(?:xref\s[\s\dnf]*trailer\s*<<[^%]{0,2000}>>\s*)?startxref\s+(\d+)\s+%%EOF\s*"
    rb"(?:xref\s+0\s+0\s+trailer\s*<<[^%(]{0,2000}>>\s*startxref\s+\d+\s+%%EOF\s*)?"
)
"""How a PDF of one version ends; Word adds a second table, an empty one."""
_TEKS = re.compile(rb"\((?:\\.|[^\\()])*\)", re.DOTALL)


def periksa_susunan(isi: bytes, baca: PdfReader, objek: dict[int, Any]) -> None:
    """Raises TidakTerbaca for a stream of no known use, a font without letters, or bytes outside of objects."""
    mulai = {awal: n for versi in baca.xref.values() for n, awal in versi.items() if n in objek}
    tabel = _periksa_luar(isi, mulai, objek)
    dipakai: dict[int, set[str]] = {}
    for o in objek.values():
        for kunci, n in _rujukan(o, ""):
            dipakai.setdefault(n, set()).add(kunci)
        for kamus in _kamus(o):
            _periksa_huruf(kamus)
    boleh = {n for n, _ in baca.xref_objStm.values()} | {mulai[t] for t in tabel if t in mulai} | set(_halaman(baca))
    for n, o in objek.items():
        if isinstance(o, StreamObject) and n not in boleh and not _dicari(o):
            if nilai(o, "/Subtype") == "/Image":
                raise TidakTerbaca("memuat gambar")
            if not dipakai.get(n) or not dipakai[n] <= _DIKENAL:
                raise TidakTerbaca("memuat bagian yang tidak dapat dicari")


def nilai(kamus: DictionaryObject, kunci: str) -> Any:
    """An entry, wherever it stands; None where there is none."""
    return kamus[kunci] if kunci in kamus else None  # noqa: SIM401 - `get` does not look where it refers to


def tanpa_keterangan(isi: bytes) -> None:
    """Raises TidakTerbaca for comments, which nobody sees and no reader gives."""
    for _ in range(5):
        isi = _TEKS.sub(b"", isi)
    if b"%" in isi:
        raise TidakTerbaca("memuat keterangan yang tidak dapat dicari")


def _dicari(aliran: StreamObject) -> bool:
    """Whether it is searched as what it says to be: XMP, and what is drawn as a page is."""
    return nilai(aliran, "/Type") == "/Metadata" or nilai(aliran, "/Subtype") in {"/XML", "/Form"}


def _periksa_luar(isi: bytes, mulai: dict[int, int], objek: dict[int, Any]) -> list[int]:
    """Where tables of objects begin that are streams; TidakTerbaca for anything between, before and after objects."""
    akhir = isi.rfind(b"endobj") + len(b"endobj")
    ujung = _UJUNG.fullmatch(isi, akhir)
    if ujung is None or isi.count(b"startxref") != ujung[0].count(b"startxref"):
        raise TidakTerbaca("memuat versi sebelumnya, atau lebih dari isinya")
    batas = [*sorted(mulai), akhir]
    if _AWAL.fullmatch(isi, 0, batas[0]) is None:
        raise TidakTerbaca("memuat lebih dari isinya")
    for awal, sampai in pairwise(batas):
        _periksa_objek(isi[awal:sampai], objek[mulai[awal]])
    return [int(ujung[1])]


def _periksa_objek(bagian: bytes, objek: Any) -> None:
    kepala = bagian
    if isinstance(objek, StreamObject):
        mulai = _KEPALA.search(bagian)
        if mulai is None or _SESUDAH.fullmatch(bagian, mulai.end() + len(objek._data)) is None:  # noqa: SLF001 - as stored
            raise TidakTerbaca("memuat lebih dari isinya")
        kepala = bagian[: mulai.end()]
    elif bagian.count(b"endobj") != 1:
        raise TidakTerbaca("memuat lebih dari isinya")
    if _OBJEK.match(kepala) is None:
        raise TidakTerbaca("rusak")
    tanpa_keterangan(kepala)


def _halaman(baca: PdfReader) -> Iterator[int]:
    """The streams that pages are drawn by."""
    for halaman in baca.pages:
        if "/Contents" in halaman:
            gambar = halaman.raw_get("/Contents")
            yield from _nomor(gambar)
            if isinstance(isi := halaman["/Contents"], ArrayObject):
                yield from (n for g in list.__iter__(isi) for n in _nomor(g))


def _nomor(objek: Any) -> Iterator[int]:
    if isinstance(objek, IndirectObject):
        yield objek.idnum


def _rujukan(objek: Any, kunci: str) -> Iterator[tuple[str, int]]:
    """(by which entry, the number) of what an object refers to; of a colour space its kind."""
    if isinstance(objek, IndirectObject):
        yield kunci, objek.idnum
    elif isinstance(objek, DictionaryObject):
        for k in objek:
            yield from _rujukan(objek.raw_get(k), str(k))
    elif isinstance(objek, ArrayObject):
        semua = list(list.__iter__(objek))
        jenis = "/ICCBased" if semua[:1] == ["/ICCBased"] else "[]"
        for o in semua:
            yield from _rujukan(o, jenis)


def _kamus(objek: Any) -> Iterator[DictionaryObject]:
    if isinstance(objek, DictionaryObject):
        yield objek
        for k in objek:
            yield from _kamus(objek.raw_get(k))
    elif isinstance(objek, ArrayObject):
        for o in list.__iter__(objek):
            yield from _kamus(o)


def _periksa_huruf(kamus: DictionaryObject) -> None:
    rupa = nilai(kamus, "/Subtype")
    huruf = rupa == _HURUF_BANYAK or (rupa in _HURUF_SENDIRI and ("/BaseFont" in kamus or "/CharProcs" in kamus))
    if huruf and not _menyebut_huruf(kamus, str(rupa)):
        raise TidakTerbaca("memuat huruf yang tidak menyebut dirinya")


def _menyebut_huruf(huruf: DictionaryObject, rupa: str) -> bool:
    if rupa == "/Type3":
        return False
    peta, sandi = nilai(huruf, "/ToUnicode"), nilai(huruf, "/Encoding")
    if isinstance(peta, StreamObject):
        return b"beginbf" in peta.get_data()
    if rupa == _HURUF_BANYAK:
        return False
    if isinstance(sandi, DictionaryObject):
        return _bernama(nilai(sandi, "/Differences") or ())
    return sandi in _BAKU or (sandi is None and _EMPAT_BELAS.fullmatch(str(nilai(huruf, "/BaseFont"))) is not None)


def _bernama(beda: Iterable[Any]) -> bool:
    return all(_NAMA_HURUF.fullmatch(b) for b in beda if isinstance(b, str))
