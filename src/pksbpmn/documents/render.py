"""From `DataSurat` to PDF/A: Jinja2 writes blocks of text, Typst sets the page.

What people wrote reaches Typst only as JSON strings, so no text can act as markup. The wording language knows
`# heading`, `- item`, `label :: value`, `| cell | cell`, `!grafik name` and paragraphs, separated by empty lines. A
value cannot start a block of its own: every value is shielded, and its line breaks come back after the blocks
are made.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from importlib import resources
from typing import Any

import jinja2
import typst

from pksbpmn.documents.aksara import bersihkan, siap_cetak
from pksbpmn.documents.bahasa import terbilang
from pksbpmn.documents.istilah import daftar, di_awal, hukum_resmi, sebut
from pksbpmn.domain.jenis import JenisSurat, Pihak
from pksbpmn.domain.kalender import JAKARTA, nama_hari, tanggal_indonesia
from pksbpmn.usecases.naskah import DataSurat
from pksbpmn.usecases.ports import Lembaga

# Private characters that no value keeps: the first stands for a line break of a value, the second keeps a value from
# looking like the start of a block.
_GANTI_BARIS, _PERISAI = "\ue000", "\ue001"

_DOKUMEN = frozenset(
    {
        JenisSurat.LAHP,
        JenisSurat.REKOMENDASI,
        JenisSurat.PUBLIKASI,
        JenisSurat.ADENDUM,
        JenisSurat.LAPORAN_MONEV,
        JenisSurat.STATISTIK_TRIWULAN,
    }
)


def _aman(nilai: Any) -> Any:
    if isinstance(nilai, date):
        return _tanggal(nilai)
    if nilai is None or nilai == "":
        return _PERISAI + "-"
    if not isinstance(nilai, str):
        return nilai
    teks = bersihkan(nilai.replace(_GANTI_BARIS, "\n").replace(_PERISAI, "")).strip() or "-"
    return _PERISAI + teks.replace("::", f":{_PERISAI}:").replace("\n", _GANTI_BARIS)


def _hari_jakarta(waktu: date) -> date:
    return waktu.astimezone(JAKARTA).date() if isinstance(waktu, datetime) else waktu


def _tanggal(waktu: date) -> str:
    return tanggal_indonesia(_hari_jakarta(waktu))


def _hari_tanggal(waktu: date | str) -> str:
    hari = date.fromisoformat(waktu) if isinstance(waktu, str) else _hari_jakarta(waktu)
    return f"{nama_hari(hari)}, {tanggal_indonesia(hari)}"


def _waktu_pertemuan(iso: str) -> str:
    """When people meet, in Jakarta time; a form that sent no offset means Jakarta."""
    waktu = datetime.fromisoformat(iso.split("[", maxsplit=1)[0])
    setempat = waktu.astimezone(JAKARTA) if waktu.tzinfo else waktu
    return f"{_hari_tanggal(setempat.date())}, pukul {setempat:%H.%M} WIB"


@lru_cache(maxsize=1)
def _jinja() -> jinja2.Environment:
    lingkungan = jinja2.Environment(
        loader=jinja2.PackageLoader("pksbpmn.documents", "wording"),
        undefined=jinja2.StrictUndefined,
        finalize=_aman,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - plain text for Typst strings, never HTML
    )
    lingkungan.filters |= {
        "terbilang": terbilang,
        "sebut": sebut,
        "di_awal": di_awal,
        "daftar": lambda butir: daftar(list(butir)),
        "hukum": hukum_resmi,
        "hari": lambda waktu: nama_hari(_hari_jakarta(waktu)),
        "hari_tanggal": _hari_tanggal,
        "waktu": _waktu_pertemuan,
    }
    return lingkungan


@lru_cache(maxsize=1)
def _halaman() -> bytes:
    return resources.files("pksbpmn.documents").joinpath("naskah.typ").read_bytes()


def susun_blok(teks: str) -> list[dict[str, Any]]:
    """Blocks for the page: {"jenis": "judul" | "butir" | "pasangan" | "tabel" | "grafik" | "paragraf", …}."""
    blok: list[dict[str, Any]] = []
    for potong in (p.strip() for p in teks.split("\n\n")):
        baris = [b.strip() for b in potong.split("\n") if b.strip()]
        if not baris:
            continue
        if all(b.startswith("- ") for b in baris):
            blok.append({"jenis": "butir", "isi": [_pulihkan(b[2:]) for b in baris]})
        elif all(b.startswith("| ") for b in baris):
            blok.append(
                {"jenis": "tabel", "isi": [[_pulihkan(x.strip()) for x in b.strip("| ").split(" | ")] for b in baris]}
            )
        elif len(baris) == 1 and baris[0].startswith("!grafik "):
            blok.append({"jenis": "grafik", "isi": _pulihkan(baris[0].removeprefix("!grafik "))})
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
    return teks.replace(_PERISAI, "").replace(_GANTI_BARIS, "\n")


class PembuatPdf:
    """Makes PDF/A-2b of letters, with the letterhead of who writes."""

    def __init__(self, lembaga: Lembaga) -> None:
        self._lembaga = lembaga

    def buat(self, data: DataSurat) -> bytes:
        """The PDF of one letter."""
        kop = self._lembaga.penerima(data.kop)
        masukan = {
            "bentuk": _bentuk(data.jenis),
            "kop": {"nama": _KOP[data.kop], "alamat": kop.alamat, "email": kop.email},
            "nomor": data.nomor,
            "tempat_tanggal": f"{data.tempat}, {tanggal_indonesia(data.tanggal)}",
            "tanggal": [data.tanggal.year, data.tanggal.month, data.tanggal.day],
            "sifat": data.sifat,
            "lampiran": "-",
            "hal": data.hal,
            "kepada": {
                "sapaan": "Saudara " if data.kepada.pihak is Pihak.PELAPOR else "",
                "nama": data.kepada.nama if data.kepada.pihak is not Pihak.PUBLIK else "",
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
            "sebutan_berkas": "Urusan" if "urusan" in data.konteks else "Laporan",
            "blok": susun_blok(tulis(data)),
            "grafik": _grafik(data.konteks["angka"]) if "angka" in data.konteks else {},
            "penutup": _jinja().get_template("_penutup.jinja").render(kepada=data.kepada.pihak).strip(),
        }
        pdf = typst.compile(
            _halaman(),
            format="pdf",
            pdf_standards=["a-2b"],
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(siap_cetak(masukan), ensure_ascii=False)},
        )
        if not isinstance(pdf, bytes):
            raise TypeError("typst returned no single document")
        return pdf

    def lembar(self, baris: Sequence[tuple[str, str, str, float | None]], bentuk: str) -> bytes:
        """Figures as a CSV (UTF-8 with BOM, for spreadsheets) or XLSX file."""
        from pksbpmn.documents.lembar import lembar_csv, lembar_xlsx  # noqa: PLC0415 - openpyxl only where asked for

        return lembar_xlsx(baris) if bentuk == "xlsx" else lembar_csv(baris)


def _grafik(angka: Mapping[str, Any]) -> dict[str, str]:
    from pksbpmn.documents.grafik import grafik  # noqa: PLC0415 - letters without charts need no matplotlib

    return grafik(angka)


def _bentuk(jenis: JenisSurat) -> str:
    """How the page is set: "surat", "dokumen" (a title and headings) or "berita-acara" (many signatures)."""
    if jenis in _DOKUMEN:
        return "dokumen"
    return "berita-acara" if jenis.startswith("BERITA_ACARA") else "surat"


_KOP: Mapping[Pihak, str] = {
    Pihak.OMBUDSMAN: "OMBUDSMAN REPUBLIK INDONESIA",
    Pihak.ITJEN: "KEMENTERIAN KETENAGAKERJAAN REPUBLIK INDONESIA\nINSPEKTORAT JENDERAL",
}


def tulis(data: DataSurat) -> str:
    """The wording of a letter as lines of text."""
    return _jinja().get_template(f"{data.jenis.lower()}.jinja").render(surat=data, **data.konteks)
