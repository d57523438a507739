"""From `DataSurat` to a page, and from the page to PDF/A: Jinja2 writes blocks of text, Typst prints.

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
from babel.lists import format_list
from unicode_rbnf import RbnfEngine

from pksbpmn.documents.glyphs import bersihkan, siap_cetak
from pksbpmn.documents.istilah import di_awal, hukum_resmi, sebut
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.halaman import Halaman
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA, nama_hari, tanggal_indonesia
from pksbpmn.usecases.ports import Lembaga
from pksbpmn.usecases.surat.data_surat import DataSurat

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


def _waktu(waktu: datetime | str) -> str:
    """Day and time in Jakarta; a form that sent no offset means Jakarta."""
    if isinstance(waktu, str):
        waktu = datetime.fromisoformat(waktu.split("[", maxsplit=1)[0])
    setempat = waktu.astimezone(JAKARTA) if waktu.tzinfo else waktu
    return f"{_hari_tanggal(setempat.date())}, pukul {setempat:%H.%M} WIB"


@lru_cache
def _terbilang(n: int) -> str:
    """A number in words: 14 → "empat belas"."""
    return RbnfEngine.for_language("id").format_number(n).text


def _wording() -> list[str]:
    """The folders of wordings: what all share, then one a subject, so that a letter's name alone finds its own."""
    subjects = (f.name for f in resources.files("pksbpmn.documents").joinpath("wording").iterdir() if f.is_dir())
    return ["wording", *(f"wording/{subject}" for subject in sorted(subjects))]


@lru_cache(maxsize=1)
def _jinja() -> jinja2.Environment:
    lingkungan = jinja2.Environment(
        loader=jinja2.ChoiceLoader([jinja2.PackageLoader("pksbpmn.documents", folder) for folder in _wording()]),
        undefined=jinja2.StrictUndefined,
        finalize=_aman,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - plain text for Typst strings, never HTML
    )
    lingkungan.filters |= {
        "terbilang": _terbilang,
        "sebut": sebut,
        "di_awal": di_awal,
        "daftar": lambda butir: format_list(list(butir), locale="id"),
        "hukum": hukum_resmi,
        "hari": lambda waktu: nama_hari(_hari_jakarta(waktu)),
        "hari_tanggal": _hari_tanggal,
        "waktu": _waktu,
    }
    return lingkungan


@lru_cache(maxsize=1)
def _tata_letak() -> bytes:
    return resources.files("pksbpmn.documents").joinpath("page.typ").read_bytes()


def susun_blok(teks: str) -> list[dict[str, Any]]:
    """Blocks for the page, as `Blok` takes them."""
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
    """Writes letters with the letterhead of who writes, and prints them as PDF/A-2b."""

    def __init__(self, lembaga: Lembaga) -> None:
        self._lembaga = lembaga

    def susun(self, data: DataSurat) -> Halaman:
        """The page of one letter; nothing is looked up any more when it is printed."""
        kop = self._lembaga.penerima(data.kop)
        halaman = {
            "bentuk": _bentuk(data.jenis),
            "kop": {"nama": _KOP[data.kop], "alamat": kop.alamat, "email": kop.email},
            "nomor": data.nomor,
            "tempat_tanggal": f"{data.tempat}, {tanggal_indonesia(data.tanggal)}",
            "tanggal": [data.tanggal.year, data.tanggal.month, data.tanggal.day],
            "sifat": data.sifat,
            "lampiran": "-",
            "hal": data.hal,
            "kepada": {
                "sapaan": "Saudara " if data.kepada is Pihak.PELAPOR else "",
                "nama": data.penerima.nama if data.kepada is not Pihak.PUBLIK else "",
                "jabatan": data.penerima.jabatan,
                "alamat": data.penerima.alamat,
            },
            "tembusan": [t.sebaris for t in data.tembusan],
            "dasar_hukum": list(data.dasar_hukum),
            "penandatangan": [
                {
                    "sebagai": t.sebagai,
                    "nama": t.nama,
                    "tanggal": f"ditandatangani {tanggal_indonesia(t.tanggal)}" if t.tanggal else "",
                }
                for t in data.penandatangan
            ],
            "nomor_berkas": data.nomor_berkas,
            "sebutan_berkas": data.sebutan_berkas,
            "blok": susun_blok(tulis(data)),
            "penutup": _jinja().get_template("_penutup.jinja").render(kepada=data.kepada).strip(),
        }
        return Halaman.model_validate({**siap_cetak(halaman), "angka": data.konteks.get("angka")})

    def cetak(self, halaman: Halaman) -> bytes:
        """The PDF of a page."""
        isi = halaman.model_dump(mode="json", exclude={"angka"})
        isi["grafik"] = _grafik(halaman.angka) if halaman.angka is not None else {}
        pdf = typst.compile(
            _tata_letak(),
            format="pdf",
            pdf_standards=["a-2b"],
            ignore_system_fonts=True,
            sys_inputs={"data": json.dumps(isi, ensure_ascii=False)},
        )
        if not isinstance(pdf, bytes):
            raise TypeError("typst returned no single document")
        return pdf

    def lembar(self, baris: Sequence[tuple[str, str, str, float | None]], bentuk: str) -> bytes:
        """Figures as a CSV (UTF-8 with BOM, for spreadsheets) or XLSX file."""
        from pksbpmn.documents.sheets import lembar_csv, lembar_xlsx  # noqa: PLC0415 - openpyxl only where asked for

        return lembar_xlsx(baris) if bentuk == "xlsx" else lembar_csv(baris)


def _grafik(angka: Mapping[str, Any]) -> dict[str, str]:
    from pksbpmn.documents.charts import grafik  # noqa: PLC0415 - letters without charts need no matplotlib

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
