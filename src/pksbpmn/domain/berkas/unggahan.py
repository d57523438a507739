"""What may be handed in as a file: by size, by the end of its name and by its content, which must agree."""

import re
from dataclasses import dataclass

from pksbpmn.domain.berkas.isi_aktif import periksa_arsip, periksa_ole
from pksbpmn.domain.galat import MasukanSalah

_MB = 2**20


@dataclass(frozen=True)
class BatasUnggahan:
    """Bytes a file, files a case, bytes a case. The defaults are those of the settings."""

    per_berkas: int = 25 * _MB
    jumlah: int = 200
    total: int = 1024 * _MB


BATAS_BAWAAN = BatasUnggahan()

_PANJANG_NAMA = 120
_TERLARANG_DI_NAMA = re.compile(
    r"[\x00-\x1f\x7f-\x9f/\\\\:*?\"<>|\u200b-\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]"
)
_PROGRAM = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa", b"\xcf\xfa\xed\xfe", b"L\0\0\0\x01\x14\x02")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_OOXML = "application/vnd.openxmlformats-officedocument."
_ODF = "application/vnd.oasis.opendocument."
_TEKS = frozenset({"txt", "csv", "json", "yaml", "yml"})
_JENIS: dict[str, tuple[str, tuple[bytes, ...], int]] = {
    "pdf": ("application/pdf", (b"%PDF-",), 0),
    "png": ("image/png", (b"\x89PNG\r\n",), 0),
    "jpg": ("image/jpeg", (b"\xff\xd8\xff",), 0),
    "jpeg": ("image/jpeg", (b"\xff\xd8\xff",), 0),
    "gif": ("image/gif", (b"GIF8",), 0),
    "tif": ("image/tiff", (b"II*\0", b"MM\0*"), 0),
    "tiff": ("image/tiff", (b"II*\0", b"MM\0*"), 0),
    "webp": ("image/webp", (b"WEBP",), 8),
    "heic": ("image/heic", (b"ftyp",), 4),
    "zip": ("application/zip", _ZIP, 0),
    "docx": (f"{_OOXML}wordprocessingml.document", _ZIP, 0),
    "xlsx": (f"{_OOXML}spreadsheetml.sheet", _ZIP, 0),
    "pptx": (f"{_OOXML}presentationml.presentation", _ZIP, 0),
    "odt": (f"{_ODF}text", _ZIP, 0),
    "ods": (f"{_ODF}spreadsheet", _ZIP, 0),
    "odp": (f"{_ODF}presentation", _ZIP, 0),
    "dwg": ("image/vnd.dwg", (b"AC10",), 0),
    "doc": ("application/msword", (_OLE,), 0),
    "xls": ("application/vnd.ms-excel", (_OLE,), 0),
    "ppt": ("application/vnd.ms-powerpoint", (_OLE,), 0),
    "mp3": ("audio/mpeg", (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2"), 0),
    "wav": ("audio/wav", (b"RIFF",), 0),
    "ogg": ("audio/ogg", (b"OggS",), 0),
    "opus": ("audio/ogg", (b"OggS",), 0),
    "m4a": ("audio/mp4", (b"ftyp",), 4),
    "mp4": ("video/mp4", (b"ftyp",), 4),
}
"""By the end of the name: the media type, how its content begins, and where it does."""
DITERIMA = frozenset(_JENIS) | _TEKS
"""Ends of names. The list is the project's: the agreement allows any form of information (PKS Pasal 1)."""


def nama_aman(nama: str) -> str:
    """The name without what could lead elsewhere or look like another; never empty."""
    bersih = _TERLARANG_DI_NAMA.sub("_", nama).strip(" .")
    return bersih[-_PANJANG_NAMA:] or "berkas"


def periksa_unggahan(nama: str, isi: bytes, batas: int = BATAS_BAWAAN.per_berkas) -> str:
    """The safe name of an acceptable file.

    MasukanSalah when it is empty, too large, of a kind that is not taken, not what the end of its name says, a program,
    with a macro, or an archive that grows too large or holds what is not taken.
    """
    if not isi:
        raise MasukanSalah("Berkas kosong.", "Sertakan berkas yang berisi.")
    if len(isi) > batas:
        raise MasukanSalah(f"Berkas lebih besar dari {batas // _MB} MB.", "Kecilkan, atau bagi menjadi beberapa.")
    if isi.startswith(_PROGRAM):
        raise MasukanSalah("Berkas ini program, bukan dokumen.", "Sertakan dokumen, data, atau gambar.")
    aman = nama_aman(nama)
    akhiran = _akhiran(aman) if "." in aman else _dari_isi(isi)
    if akhiran not in DITERIMA:
        raise MasukanSalah("Jenis berkas ini tidak diterima.", f"Yang diterima: {', '.join(sorted(DITERIMA))}.")
    if not _sesuai(akhiran, isi):
        raise MasukanSalah("Isi berkas tidak sesuai dengan akhiran namanya.", "Periksa berkas itu.")
    if isi.startswith(_ZIP):
        periksa_arsip(akhiran, isi, DITERIMA - {"zip"})
    if isi.startswith(_OLE):
        periksa_ole(isi)
    return aman


def tipe_isi(nama: str, isi: bytes) -> str:
    """The media type that the content says; the end of the name only tells apart what looks alike inside."""
    akhiran = _akhiran(nama)
    cocok = [jenis for jenis in _JENIS if _sesuai(jenis, isi)]
    if cocok:
        return _JENIS[akhiran if akhiran in cocok else "zip" if "zip" in cocok else cocok[0]][0]
    return "text/plain" if _teks(isi) else "application/octet-stream"


def _dari_isi(isi: bytes) -> str:
    """What a name without an ending should end with; empty for a content that is not taken."""
    cocok = [jenis for jenis in _JENIS if _sesuai(jenis, isi)]
    return ("zip" if "zip" in cocok else cocok[0]) if cocok else "txt" if _teks(isi) else ""


def _akhiran(nama: str) -> str:
    return nama.rpartition(".")[2].lower()


def _sesuai(akhiran: str, isi: bytes) -> bool:
    if akhiran in _TEKS:
        return _teks(isi)
    _, tanda, tempat = _JENIS[akhiran]
    return isi[tempat:].startswith(tanda)


def _teks(isi: bytes) -> bool:
    """Text of some encoding: nothing that only a program or a picture holds."""
    if isi.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    known = tuple(awal for _, tanda, tempat in _JENIS.values() if not tempat for awal in tanda if len(awal) > 2)  # noqa: PLR2004
    return b"\0" not in isi and not isi.startswith(known)
