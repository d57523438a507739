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

_USAI = rb"(?=[\s\0()<>\[\]{}/%]|\Z)"
"""Where a name ends (ISO 32000-1, 7.2.2): white space, NUL among it, a delimiter, or the end."""
_SELA = rb"(?:[\s\0]++|%[^\r\n]*+[\r\n])"
"""White space or a comment, which is white space too. Nothing of it is tried twice: it may be megabytes long."""
_AKSI_PDF = (
    (re.compile(rb"/(?:JavaScript" + _USAI + rb"|JS" + _SELA + rb"*+[(<]|JS" + _SELA + rb"++[+\d])"), "JavaScript"),
    (re.compile(rb"/(?:Launch|ImportData|SubmitForm)" + _USAI), "perintah yang dijalankan"),
    (re.compile(rb"/(?:EmbeddedFiles?|RichMedia)" + _USAI), "berkas lain di dalamnya"),
    (re.compile(rb"/Encrypt" + _USAI), "isi tersandi yang tidak dapat diperiksa"),
)
_ALIRAN = re.compile(rb"(?<!end)stream[ \t]*(?:\r\n?|\n)?")
_ALIRAN_TERBANYAK = 100_000
_LAPIS_TERBANYAK = 4
_KUMPULAN = re.compile(rb"/(?:ObjStm" + _USAI + rb"|First" + _SELA + rb"++\d+(?!\d|\s+\d+\s+R))")
"""What the dictionary of an object stream alone says: its type, which some readers do without, or /First."""
_ISI_KUMPULAN = re.compile(_SELA + rb"*+[+-]?\d+" + _SELA + rb"++[+-]?\d+")
"""How an object stream begins: number and offset of its first object."""
_BIASA = frozenset(range(0x21, 0x100)) - frozenset(b"()<>[]{}/%")


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
    """The bytes with names written plainly, then the object streams; a word where something cannot be looked into.

    A stream is one of objects by what its dictionary says, however long that is, or by how its content begins. The
    dictionary is somewhere between the stream before and this one: what stands there in strings or comments can make
    us look at more, never at less.
    """
    yield _polos(isi)
    sisa, kepala = _ISI_TERBESAR, 0
    for ke, aliran in enumerate(_ALIRAN.finditer(isi)):
        kumpulan = _KUMPULAN.search(kamus := _polos(isi[kepala : aliran.start()])) is not None
        kepala = aliran.end()
        terbuka, utuh = _terbuka(memoryview(isi)[kepala:], sisa)
        sisa -= len(terbuka)
        if sisa <= 0 or ke >= _ALIRAN_TERBANYAK:
            return (yield "PDF terlalu besar untuk diperiksa")
        berobjek = _ISI_KUMPULAN.match(terbuka) is not None
        if kumpulan and (not utuh or not berobjek or b"/Predictor" in kamus):
            return (yield "PDF tidak dapat diperiksa")
        if kumpulan or berobjek:
            yield _polos(terbuka)
    return None


def _polos(isi: bytes) -> bytes:
    """Names without #xx; what is no ordinary character becomes a NUL, which neither ends a comment nor begins one."""
    return re.sub(rb"#([0-9A-Fa-f]{2})", lambda m: bytes([b if (b := int(m[1], 16)) in _BIASA else 0]), isi)


def _terbuka(aliran: memoryview, paling_besar: int) -> tuple[bytes, bool]:
    """A stream unpacked as far as a reader would get, packed once or more often; and whether it was whole."""
    terbuka, utuh = _lapis(aliran, paling_besar)
    for _ in range(_LAPIS_TERBANYAK):
        dalam, dalam_utuh = _lapis(memoryview(terbuka), paling_besar)
        if not dalam:
            break
        terbuka, utuh = dalam, utuh and dalam_utuh
    return terbuka, utuh


def _lapis(aliran: memoryview, paling_besar: int) -> tuple[bytes, bool]:
    bongkar, hasil = zlib.decompressobj(), bytearray()
    langkah = _POTONG
    awal = 0
    while awal < len(aliran) and not bongkar.eof and len(hasil) < paling_besar:
        sebelum = bongkar.copy()
        try:
            hasil += bongkar.decompress(aliran[awal : awal + langkah], paling_besar - len(hasil))
        except zlib.error:
            if langkah == 1:
                return bytes(hasil), False
            bongkar, langkah = sebelum, 1  # up to the very byte that is wrong
            continue
        awal += langkah
    return bytes(hasil), bool(hasil)
