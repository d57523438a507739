"""What may be handed in as a file: by size and by content, never by its name."""

import re

from pksbpmn.domain.galat import MasukanSalah

BATAS_BAWAAN = 25 * 2**20
"""Bytes."""

_PANJANG_NAMA = 120
_TERLARANG_DI_NAMA = re.compile(r"[\x00-\x1f\x7f/\\\\:*?\"<>|\u202a-\u202e\u2066-\u2069]")
_PROGRAM = (b"MZ", b"\x7fELF", b"#!", b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa", b"\xcf\xfa\xed\xfe")
_TANDA = {
    "pdf": (b"%PDF-",),
    "png": (b"\x89PNG\r\n",),
    "jpg": (b"\xff\xd8\xff",),
    "jpeg": (b"\xff\xd8\xff",),
    "gif": (b"GIF8",),
    "zip": (b"PK\x03\x04", b"PK\x05\x06"),
    "docx": (b"PK\x03\x04",),
    "xlsx": (b"PK\x03\x04",),
    "odt": (b"PK\x03\x04",),
}


_TIPE = {
    "pdf": "application/pdf",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "gif": "image/gif",
    "zip": "application/zip",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "odt": "application/vnd.oasis.opendocument.text",
}


def nama_aman(nama: str) -> str:
    """The name without what could lead elsewhere or look like another; never empty."""
    bersih = _TERLARANG_DI_NAMA.sub("_", nama).strip(" .")
    return bersih[-_PANJANG_NAMA:] or "berkas"


def periksa_unggahan(nama: str, isi: bytes, batas: int = BATAS_BAWAAN) -> str:
    """The safe name of an acceptable file. Any format is allowed (PKS Pasal 1, Informasi), but no program.

    MasukanSalah when it is empty, too large, a program, or not what the end of its name says.
    """
    if not isi:
        raise MasukanSalah("Berkas kosong.", "Sertakan berkas yang berisi.")
    if len(isi) > batas:
        raise MasukanSalah(f"Berkas lebih besar dari {batas // 2**20} MB.", "Kecilkan, atau bagi menjadi beberapa.")
    if isi.startswith(_PROGRAM):
        raise MasukanSalah("Berkas ini program, bukan dokumen.", "Sertakan dokumen, data, atau gambar.")
    aman = nama_aman(nama)
    tanda = _TANDA.get(aman.rpartition(".")[2].lower())
    if tanda is not None and not isi.startswith(tanda):
        raise MasukanSalah("Isi berkas tidak sesuai dengan akhiran namanya.", "Periksa berkas itu.")
    return aman


def tipe_isi(nama: str, isi: bytes) -> str:
    """The media type that the content says; the end of the name only tells apart what looks alike inside."""
    akhiran = nama.rpartition(".")[2].lower()
    cocok = [jenis for jenis, tanda in _TANDA.items() if isi.startswith(tanda)]
    if cocok:
        return _TIPE[akhiran if akhiran in cocok else "zip" if "zip" in cocok else cocok[0]]
    try:
        teks = isi.decode("utf-8")
    except UnicodeDecodeError:
        return "application/octet-stream"
    return "application/octet-stream" if "\0" in teks else "text/plain"
