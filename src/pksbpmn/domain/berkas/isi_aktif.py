"""What a file could do besides being read: programs in archives and office files, actions in a PDF."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO

from pksbpmn.domain.berkas.isi_terhubung import Terhubung, periksa_hubungan
from pksbpmn.domain.galat import MasukanSalah

_ANGGOTA_TERBANYAK = 5000
_ISI_TERBESAR = 200 * 2**20
"""Bytes that an archive or the streams of a PDF may have, unpacked."""
_PERAS_TERBESAR = 200
"""How many times smaller packing may have made what is larger than `_MULAI_PERAS`."""
_MULAI_PERAS = 10 * 2**20
_POTONG = 2**16

_MAKRO_ZIP = re.compile(
    r"(?:^|/)(?:vbaproject\.bin|vbadata\.xml|activex\d*\.bin|oleobject\d*\.bin)$|^(?:basic|scripts)/"
)
_MAKRO_OLE = tuple(nama.encode("utf-16-le") for nama in ("_VBA_PROJECT", "Macros", "VBA\0", "\x01Ole10Native"))
_BAGIAN = {"docx": "word/", "xlsx": "xl/", "pptx": "ppt/", "odt": "mimetype", "ods": "mimetype", "odp": "mimetype"}

_AKSI_PDF = (
    (re.compile(rb"/(?:JavaScript(?=[\s(<\[/>])|JS\s*[(<\d])"), "JavaScript"),
    (re.compile(rb"/(?:Launch|ImportData|SubmitForm)(?=[\s(<\[/>])"), "perintah yang dijalankan"),
    (re.compile(rb"/(?:EmbeddedFiles?|RichMedia)(?=[\s(<\[/>])"), "berkas lain di dalamnya"),
    (re.compile(rb"/Encrypt(?=[\s(<\[/>])"), "isi tersandi yang tidak dapat diperiksa"),
)
_ALIRAN = re.compile(rb"(?<!end)stream\r?\n")
_KEPALA_ALIRAN = 1024


def periksa_arsip(akhiran: str, isi: bytes, boleh: frozenset[str]) -> None:
    """An archive, or an office file that is one: bounded when unpacked, without macros; `boleh` may lie in a plain one.

    MasukanSalah for what is not whole, too large unpacked, holds a macro or what may not be handed in by itself.
    """
    try:
        with zipfile.ZipFile(BytesIO(isi)) as arsip:
            _periksa_anggota(akhiran, arsip, boleh)
            _ukur(arsip, len(isi))
            periksa_hubungan(akhiran, arsip)
    except Terhubung:
        raise MasukanSalah(
            "Berkas ini mengambil isi dari tempat lain bila dibuka.",
            "Simpan sebagai PDF, atau tanpa templat dan tautan data.",
        ) from None
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, OSError, EOFError, ValueError):
        raise MasukanSalah("Berkas ini rusak atau tersandi.", "Simpan ulang tanpa sandi, lalu kirim lagi.") from None


def _periksa_anggota(akhiran: str, arsip: zipfile.ZipFile, boleh: frozenset[str]) -> None:
    nama = [n.lower() for n in arsip.namelist()]
    if len(nama) > _ANGGOTA_TERBANYAK:
        raise MasukanSalah("Arsip ini memuat terlalu banyak berkas.", "Kirim berkasnya satu demi satu.")
    if any(map(_MAKRO_ZIP.search, nama)) or (
        "[content_types].xml" in nama and b"macroenabled" in _awal(arsip, "[content_types].xml").lower()
    ):
        raise MasukanSalah("Berkas ini memuat makro atau program.", "Simpan tanpa makro, atau sebagai PDF.")
    bagian = _BAGIAN.get(akhiran)
    if bagian is not None and not any(n.startswith(bagian) for n in nama):
        raise MasukanSalah("Isi berkas tidak sesuai dengan akhiran namanya.", "Periksa berkas itu.")
    if bagian is None and any(n.rpartition(".")[2] not in boleh for n in nama if not n.endswith("/")):
        raise MasukanSalah("Arsip ini memuat berkas yang tidak diterima.", "Kirim berkasnya satu demi satu.")


def _awal(arsip: zipfile.ZipFile, nama: str) -> bytes:
    asli = next(n for n in arsip.namelist() if n.lower() == nama)
    with arsip.open(asli) as f:
        return f.read(2**20)


def _ukur(arsip: zipfile.ZipFile, terkemas: int) -> None:
    """By unpacking: what an archive says of its own sizes is not believed."""
    besar = 0
    for anggota in arsip.infolist():
        with arsip.open(anggota) as f:
            while potong := f.read(_POTONG):
                besar += len(potong)
                if besar > _ISI_TERBESAR or besar > max(_MULAI_PERAS, terkemas * _PERAS_TERBESAR):
                    raise MasukanSalah("Arsip ini mengembang terlalu besar.", "Kirim berkasnya satu demi satu.")


def periksa_ole(isi: bytes) -> None:
    """An office file of the old kind without macros. MasukanSalah for one with any."""
    if any(tanda in isi for tanda in _MAKRO_OLE):
        raise MasukanSalah("Berkas ini memuat makro atau program.", "Simpan tanpa makro, atau sebagai PDF.")


def aksi_pdf(isi: bytes) -> str | None:
    """What a PDF does or holds besides pages, in words for the list; None when it is pages only.

    Looked for in its bytes and in everything packed in it, however broken it is: a reader mends what we could not read.
    """
    for potong in _bagian_pdf(isi):
        if isinstance(potong, str):
            return potong
        for pola, apa in _AKSI_PDF:
            if pola.search(potong):
                return f"PDF memuat {apa}"
    return None


def _bagian_pdf(isi: bytes) -> Iterator[bytes | str]:
    """The bytes with names written plainly, then each stream unpacked; a word where something cannot be looked into."""
    polos = re.sub(rb"#([0-9A-Fa-f]{2})", lambda m: bytes([int(m[1], 16)]), isi)
    yield polos
    sisa = _ISI_TERBESAR
    for aliran in _ALIRAN.finditer(isi):
        kepala = isi[max(0, aliran.start() - _KEPALA_ALIRAN) : aliran.start()]
        kepala = re.sub(rb"#([0-9A-Fa-f]{2})", lambda m: bytes([int(m[1], 16)]), kepala[kepala.rfind(b"obj") + 1 :])
        kumpulan = b"/ObjStm" in kepala
        try:
            bongkar = zlib.decompressobj()
            terbuka = bongkar.decompress(isi[aliran.end() :], sisa) if b"Fl" in kepala or kumpulan else b""
        except zlib.error:
            terbuka = b""
        sisa -= len(terbuka)
        if sisa <= 0:
            return (yield "PDF terlalu besar untuk diperiksa")
        if kumpulan and (not terbuka or b"/Predictor" in kepala):
            return (yield "PDF tidak dapat diperiksa")
        if kumpulan:
            yield re.sub(rb"#([0-9A-Fa-f]{2})", lambda m: bytes([int(m[1], 16)]), terbuka)
    return None
