"""The text of a PDF: pages, stamps and fields as they look, and every string of its objects, which are never shown.

So titles, authors, comments, form values, bookmarks, names of attachments and XMP need no rule of their own.
"""

import time
from collections.abc import Iterator
from io import BytesIO
from typing import Any

from pypdf import PageObject, PdfReader
from pypdf.errors import PyPdfError
from pypdf.generic import ArrayObject, ByteStringObject, DictionaryObject, NameObject, StreamObject, TextStringObject

from pksbpmn.domain.berkas.isi_kantor import teks_xml
from pksbpmn.domain.berkas.terbaca import TidakTerbaca

_HALAMAN_TERBANYAK, _OBJEK_TERBANYAK = 300, 20_000
_ALIRAN_TERBESAR = 5 * 2**20
"""Bytes of a page's drawing, unpacked."""
_DETIK = 60.0
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
    if isi.count(b"startxref") > (2 if b"/Linearized" in isi[:1024] else 1):
        raise TidakTerbaca("memuat versi sebelumnya")
    nomor = sorted({n for versi in baca.xref.values() for n in versi} | set(baca.xref_objStm))
    if len(baca.pages) > _HALAMAN_TERBANYAK or len(nomor) > _OBJEK_TERBANYAK:
        raise TidakTerbaca("terlalu besar untuk dicari")
    kosong = PageObject.create_blank_page(baca, 1, 1)
    yield from _kata(baca.trailer, 0)
    for n in nomor:
        _masih(sampai)
        objek = baca.get_object(n)
        yield from _kata(objek, 0)
        if isinstance(objek, StreamObject):
            yield from _aliran(objek, kosong)
    for halaman in baca.pages:
        _masih(sampai)
        yield _halaman(halaman)


def _masih(sampai: float) -> None:
    if time.monotonic() > sampai:
        raise TidakTerbaca("terlalu lama dicari")


def _halaman(halaman: PageObject) -> str:
    gambar = halaman.get_contents()
    if gambar is None or not gambar.get_data().strip():
        return ""
    if len(gambar.get_data()) > _ALIRAN_TERBESAR:
        raise TidakTerbaca("terlalu besar untuk dicari")
    teks = halaman.extract_text()
    huruf = [h for h in teks if not h.isspace()]
    if not huruf or sum(not h.isprintable() or h == "\ufffd" for h in huruf) > _ASING * len(huruf):
        raise TidakTerbaca("memuat halaman tanpa teks, mungkin pindaian")
    if b" EI" in gambar.get_data() or b"\nEI" in gambar.get_data():
        raise TidakTerbaca("memuat gambar")
    return teks


def _aliran(objek: Any, kosong: PageObject) -> Iterator[str]:
    jenis, rupa = objek.get("/Type"), objek.get("/Subtype")
    if rupa == "/Image":
        raise TidakTerbaca("memuat gambar")
    if jenis == "/EmbeddedFile":
        raise TidakTerbaca("memuat berkas lain")
    if jenis == "/Metadata" or rupa == "/XML":
        yield from teks_xml(objek.get_data().strip(b" \0\r\n\t"))
    elif rupa == "/Form":
        if len(objek.get_data()) > _ALIRAN_TERBESAR:
            raise TidakTerbaca("terlalu besar untuk dicari")
        yield kosong.extract_xform_text(objek, (0, 90, 180, 270), 200.0)


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
