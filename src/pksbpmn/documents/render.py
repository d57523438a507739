"""From `DataSurat` to PDF/A: Jinja2 writes blocks of text, Typst sets the page.

What people wrote reaches Typst only as JSON strings, so no text can act as markup. The wording language has four
kinds of lines: `# heading`, `- item`, `label :: value` and paragraphs, separated by empty lines. Line breaks inside
a value cannot start a new block: they are shielded and restored as line breaks.
"""

import json
from collections.abc import Mapping
from datetime import date, datetime
from functools import lru_cache
from importlib import resources
from typing import Any

import jinja2
import typst

from pksbpmn.documents.bahasa import terbilang
from pksbpmn.domain.jenis import Pihak
from pksbpmn.domain.kalender import JAKARTA, nama_hari, tanggal_indonesia
from pksbpmn.usecases.naskah import DataSurat
from pksbpmn.usecases.ports import Lembaga

_GANTI_BARIS = "\x1f"


def _aman(nilai: Any) -> Any:
    if isinstance(nilai, datetime):
        return f"{tanggal_indonesia(nilai.astimezone(JAKARTA).date())}"
    if isinstance(nilai, date):
        return tanggal_indonesia(nilai)
    if isinstance(nilai, str):
        return nilai.strip().replace("\r", "").replace("\n", _GANTI_BARIS)
    if nilai is None:
        return ""
    return nilai


def _rapi(nilai: str) -> str:
    return nilai.replace("_", " ").capitalize()


@lru_cache(maxsize=1)
def _jinja() -> jinja2.Environment:
    lingkungan = jinja2.Environment(
        loader=jinja2.PackageLoader("pksbpmn.documents", "wording"),
        undefined=jinja2.StrictUndefined,
        finalize=_aman,
        trim_blocks=True,
        lstrip_blocks=True,
        autoescape=False,  # noqa: S701 - plain text for Typst strings, never HTML
    )
    lingkungan.filters |= {
        "terbilang": terbilang,
        "rapi": _rapi,
        "hari": nama_hari,
        "tanggal_iso": lambda t: tanggal_indonesia(date.fromisoformat(t)),
    }
    return lingkungan


@lru_cache(maxsize=1)
def _halaman() -> bytes:
    return resources.files("pksbpmn.documents").joinpath("naskah.typ").read_bytes()


def susun_blok(teks: str) -> list[dict[str, Any]]:
    """Blocks for the page: {"jenis": "judul" | "butir" | "pasangan" | "paragraf", …}."""
    blok: list[dict[str, Any]] = []
    for potong in (p.strip() for p in teks.split("\n\n")):
        baris = [b.strip() for b in potong.split("\n") if b.strip()]
        if not baris:
            continue
        if all(b.startswith("- ") for b in baris):
            blok.append({"jenis": "butir", "isi": [_pulihkan(b[2:]) for b in baris]})
        elif all(" :: " in b for b in baris):
            blok.append({"jenis": "pasangan", "isi": [[_pulihkan(x) for x in b.split(" :: ", 1)] for b in baris]})
        elif baris[0].startswith("# "):
            blok.append({"jenis": "judul", "isi": _pulihkan(baris[0][2:])})
            if baris[1:]:
                blok.append({"jenis": "paragraf", "isi": _pulihkan(" ".join(baris[1:]))})
        else:
            blok.append({"jenis": "paragraf", "isi": _pulihkan(" ".join(baris))})
    return blok


def _pulihkan(teks: str) -> str:
    return teks.replace(_GANTI_BARIS, "\n")


class PembuatPdf:
    """Makes PDF/A-2b of letters, with the letterhead of who writes."""

    def __init__(self, lembaga: Lembaga) -> None:
        self._lembaga = lembaga

    def buat(self, data: DataSurat) -> bytes:
        """The PDF of one letter."""
        kop = self._lembaga.penerima(data.kop)
        masukan = {
            "berita_acara": data.jenis.startswith("BERITA_ACARA"),
            "dokumen": data.jenis in ("LAHP", "REKOMENDASI", "PUBLIKASI"),
            "kop": {"nama": _KOP[data.kop], "alamat": kop.alamat, "email": kop.email},
            "nomor": data.nomor,
            "tempat_tanggal": f"{data.tempat}, {tanggal_indonesia(data.tanggal)}",
            "tanggal": [data.tanggal.year, data.tanggal.month, data.tanggal.day],
            "sifat": data.sifat,
            "lampiran": "-",
            "hal": data.hal,
            "kepada": {
                "nama": data.kepada.nama,
                "jabatan": data.kepada.jabatan,
                "alamat": data.kepada.alamat,
            },
            "tembusan": list(data.tembusan),
            "dasar_hukum": list(data.dasar_hukum),
            "penandatangan": [
                {
                    "sebagai": t.sebagai,
                    "nama": t.nama,
                    "tanggal": f"ditandatangani {tanggal_indonesia(t.tanggal)}" if t.tanggal else "",
                }
                for t in data.penandatangan
            ],
            "nomor_laporan": data.nomor_laporan,
            "blok": susun_blok(tulis(data)),
        }
        pdf = typst.compile(
            _halaman(),
            format="pdf",
            pdf_standards=["a-2b"],
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(masukan, ensure_ascii=False)},
        )
        if not isinstance(pdf, bytes):
            raise TypeError("typst returned no single document")
        return pdf


_KOP: Mapping[Pihak, str] = {
    Pihak.OMBUDSMAN: "OMBUDSMAN REPUBLIK INDONESIA",
    Pihak.ITJEN: "KEMENTERIAN KETENAGAKERJAAN REPUBLIK INDONESIA\nINSPEKTORAT JENDERAL",
}


def tulis(data: DataSurat) -> str:
    """The wording of a letter as lines of text."""
    return _jinja().get_template(f"{data.jenis.lower()}.jinja").render(surat=data, **data.konteks)
