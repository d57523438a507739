"""The text of a PDF: pages, stamps and fields as they look, and every string of its objects, which are never shown.

So titles, authors, comments, form values, bookmarks, names of attachments and XMP need no rule of their own.
"""

import time
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    ContentStream,
    DictionaryObject,
    NameObject,
    StreamObject,
    TextStringObject,
)

from pksbpmn.domain.berkas.isi_kantor import teks_xml
from pksbpmn.domain.berkas.susunan_pdf import nilai, periksa_susunan, tanpa_keterangan
from pksbpmn.domain.berkas.terbaca import TidakTerbaca

_HALAMAN_TERBANYAK, _OBJEK_TERBANYAK = 300, 20_000
_ALIRAN_TERBESAR = 5 * 2**20
"""Bytes of a page's drawing, unpacked."""
_DETIK = 60.0
_GARIS, _MENULIS = frozenset({b"l", b"c", b"v", b"y"}), frozenset({b"Tj", b"TJ", b"'", b'"'})
_LURUS, _BENTUK_TERBANYAK = 4, 3
"""Lines of a frame, and how many shapes with more or with curves may be in a drawing: letters are such."""
_ASING = 0.1
"""Part of the letters of a page that may be none: more, and its font does not say what it shows."""


def teks_pdf(isi: bytes) -> Iterator[str]:
    """Every text in it. TidakTerbaca for pictures, pages without text, older versions, what is encrypted or large."""
    try:
        yield from _teks(isi)
    except PyPdfError:
        raise TidakTerbaca("rusak") from None


def _teks(isi: bytes) -> Iterator[str]:
    sampai = time.monotonic() + _DETIK
    baca = PdfReader(BytesIO(isi), strict=False)
    if baca.is_encrypted:
        raise TidakTerbaca("tersandi")
    nomor = sorted({n for versi in baca.xref.values() for n in versi} | set(baca.xref_objStm))
    if len(baca.pages) > _HALAMAN_TERBANYAK or len(nomor) > _OBJEK_TERBANYAK:
        raise TidakTerbaca("terlalu besar untuk dicari")
    kosong = PageObject.create_blank_page(baca, 1, 1)
    yield from _kata(baca.trailer, 0)
    semua = {n: baca.get_object(n) for n in nomor}
    periksa_susunan(isi, baca, semua)
    for objek in semua.values():
        _masih(sampai)
        yield from _kata(objek, 0)
        if isinstance(objek, StreamObject):
            yield from _aliran(objek, kosong, baca)
    for halaman in baca.pages:
        _masih(sampai)
        yield from _halaman(halaman, baca)


def _masih(sampai: float) -> None:
    if time.monotonic() > sampai:
        raise TidakTerbaca("terlalu lama dicari")


def _halaman(halaman: PageObject, baca: PdfReader) -> Iterator[str]:
    gambar = halaman.get_contents()
    if gambar is None or not gambar.get_data().strip():
        return
    yield from _gambar(gambar, baca)
    teks = halaman.extract_text()
    huruf = [h for h in teks if not h.isspace()]
    if not huruf or sum(not h.isprintable() or h == "\ufffd" for h in huruf) > _ASING * len(huruf):
        raise TidakTerbaca("memuat halaman tanpa teks, mungkin pindaian")
    yield teks


def _aliran(objek: Any, kosong: PageObject, baca: PdfReader) -> Iterator[str]:
    if nilai(objek, "/Type") == "/Metadata" or nilai(objek, "/Subtype") == "/XML":
        yield from teks_xml(objek.get_data().strip(b" \0\r\n\t"))
    elif nilai(objek, "/Subtype") == "/Form":
        yield from _gambar(objek, baca)
        yield kosong.extract_xform_text(objek, (0, 90, 180, 270), 200.0)


def _gambar(aliran: Any, baca: PdfReader) -> Iterator[str]:
    """What a drawing says beside the text that it shows. TidakTerbaca for pictures, and letters drawn as lines."""
    isi = aliran.get_data()
    if len(isi) > _ALIRAN_TERBESAR:
        raise TidakTerbaca("terlalu besar untuk dicari")
    tanpa_keterangan(isi)
    bentuk, garis = 0, 0
    for angka, perintah in ContentStream(aliran, baca).operations:
        if perintah == b"INLINE IMAGE":
            raise TidakTerbaca("memuat gambar")
        if perintah == b"m":
            garis = 0
        elif perintah in _GARIS:
            sebelum, garis = garis, garis + (_LURUS + 1 if perintah != b"l" else 1)
            bentuk += sebelum <= _LURUS < garis
        elif perintah not in _MENULIS:
            yield from (k for n in angka for k in _kata(n, 0))
    if bentuk > _BENTUK_TERBANYAK:
        raise TidakTerbaca("memuat gambar garis, yang dapat berupa tulisan")


def _kata(objek: Any, dalam: int) -> Iterator[str]:
    """The strings of an object; what it refers to is an object of its own."""
    if dalam > 50:  # noqa: PLR2004 - nobody nests so deep
        raise TidakTerbaca("rusak")
    if isinstance(objek, TextStringObject | NameObject):
        yield str(objek)
    elif isinstance(objek, ByteStringObject):
        yield bytes(objek).decode("cp1252", "replace")
    elif isinstance(objek, DictionaryObject):
        for kunci in objek:
            yield str(kunci).removeprefix("/")
            yield from _kata(objek.raw_get(kunci), dalam + 1)
    elif isinstance(objek, ArrayObject):
        for i in range(len(objek)):
            yield from _kata(list.__getitem__(objek, i), dalam + 1)
