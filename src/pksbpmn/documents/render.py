"""From `DataSurat` to a page, and from the page to PDF/A: Jinja2 writes blocks of text, Typst prints.

What people wrote reaches Typst only as JSON strings, so no text can act as markup. The wording language knows
`# heading`, `- item`, `label :: value`, `| cell | cell`, `!grafik name` and paragraphs, separated by empty lines;
what follows `!lampiran title` is attached on a page of its own. A
value cannot start a block of its own: every value is shielded, and its line breaks come back after the blocks
are made.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from functools import lru_cache
from importlib import resources
from pathlib import Path
from typing import Any

import jinja2
import typst
from babel.lists import format_list
from unicode_rbnf import RbnfEngine

from pksbpmn.documents.glyphs import clean, printable
from pksbpmn.documents.istilah import capitalised, formal_law, term_of
from pksbpmn.documents.own_words import own_words
from pksbpmn.documents.wording_loader import loader
from pksbpmn.domain.berkas.kutipan import Kutipan, lepaskan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.data_surat import DataSurat
from pksbpmn.domain.surat.halaman import Halaman, HalamanMentah
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA, di_jakarta, nama_hari, tanggal_indonesia, waktu_formulir
from pksbpmn.usecases.ports import Lembaga

# Private characters that no value keeps: the first stands for a line break of a value, the second keeps a value from
# looking like the start of a block.
_LINE_BREAK, _SHIELD = "\ue000", "\ue001"

_DOCUMENTS = frozenset(
    {
        JenisSurat.LAHP,
        JenisSurat.REKOMENDASI,
        JenisSurat.PUBLIKASI,
        JenisSurat.ADENDUM,
        JenisSurat.LAPORAN_MONEV,
        JenisSurat.RISALAH_MUSYAWARAH,
        JenisSurat.HASIL_TELAAH,
        JenisSurat.STATISTIK_TRIWULAN,
    }
)


def _safe(value: Any) -> Any:
    if isinstance(value, date):
        return _date(value)
    if value is None or value == "":
        return _SHIELD + "-"
    if not isinstance(value, str):
        return value
    text = clean(value.replace(_LINE_BREAK, "\n").replace(_SHIELD, "")).strip() or "-"
    if isinstance(value, Kutipan):
        text = value.sebagai(text).bertanda
    text = text.replace("::", f":{_SHIELD}:").replace("|", f"{_SHIELD}|{_SHIELD}")
    return _SHIELD + text.replace("\n", _LINE_BREAK)


def _jakarta_day(moment: date) -> date:
    return moment.astimezone(JAKARTA).date() if isinstance(moment, datetime) else moment


def _date(moment: date) -> str:
    return tanggal_indonesia(_jakarta_day(moment))


def _weekday_date(moment: date | str) -> str:
    day = date.fromisoformat(moment) if isinstance(moment, str) else _jakarta_day(moment)
    return f"{nama_hari(day)}, {tanggal_indonesia(day)}"


def _moment(moment: datetime | str) -> str:
    """Day and time in Jakarta; a form that sent no offset means Jakarta. Words that somebody wrote stay as they are."""
    if isinstance(moment, str):
        try:
            moment = waktu_formulir(moment)
        except ValueError:
            return str(moment)
    local = di_jakarta(moment)
    return f"{_weekday_date(local.date())}, pukul {local:%H.%M} WIB"


@lru_cache
def _in_words(n: int) -> str:
    """A number in words: 14 → "empat belas"."""
    return RbnfEngine.for_language("id").format_number(n).text


def _unquoted(items: Iterable[str]) -> list[str]:
    """The texts for a filter that makes one of them, in which nobody would know any more what a party wrote."""
    texts = list(items)
    if any(isinstance(text, Kutipan) for text in texts):
        raise TypeError("a quotation is worded by itself: write a loop")
    return texts


@lru_cache(maxsize=2)
def _jinja(own: Path | None = None) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=loader(own),
        undefined=jinja2.StrictUndefined,
        finalize=_safe,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,  # noqa: S701 - plain text for Typst strings, never HTML
    )
    environment.filters |= {
        "terbilang": _in_words,
        "sebut": term_of,
        "di_awal": capitalised,
        "daftar": lambda items: format_list(_unquoted(items), locale="id"),
        "join": lambda items, sep="": sep.join(_unquoted(items)),
        "hukum": formal_law,
        "hari": lambda moment: nama_hari(_jakarta_day(moment)),
        "hari_tanggal": _weekday_date,
        "waktu": _moment,
    }
    return environment


@lru_cache(maxsize=1)
def _layout() -> bytes:
    return resources.files("pksbpmn.documents").joinpath("page.typ").read_bytes()


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """Typst's own fonts; looking them up anew costs a seventh of a page."""
    return typst.Fonts(include_system_fonts=False)


def compose_blocks(text: str) -> list[dict[str, Any]]:
    """Blocks for the page, as `Blok` takes them."""
    blocks: list[dict[str, Any]] = []
    for part in (p.strip() for p in text.split("\n\n")):
        lines = [b.strip() for b in part.split("\n") if b.strip()]
        if not lines:
            continue
        if all(b.startswith("- ") for b in lines):
            blocks.append({"jenis": "butir", "isi": [_unshield(b[2:]) for b in lines]})
        elif all(b.startswith("| ") for b in lines):
            blocks.append(
                {"jenis": "tabel", "isi": [[_unshield(x.strip()) for x in b.strip("| ").split(" | ")] for b in lines]}
            )
        elif len(lines) == 1 and lines[0].startswith("!grafik "):
            blocks.append({"jenis": "grafik", "isi": _unshield(lines[0].removeprefix("!grafik "))})
        elif all(" :: " in b for b in lines):
            blocks.append({"jenis": "pasangan", "isi": [[_unshield(x) for x in b.split(" :: ", 1)] for b in lines]})
        elif lines[0].startswith("# "):
            blocks.append({"jenis": "judul", "isi": _unshield(lines[0][2:])})
            if lines[1:]:
                blocks.append({"jenis": "paragraf", "isi": _unshield(" ".join(lines[1:]))})
        else:
            blocks.append({"jenis": "paragraf", "isi": _unshield(" ".join(lines))})
    return blocks


def _unshield(text: str) -> str:
    return text.replace(_SHIELD, "").replace(_LINE_BREAK, "\n")


class PdfTypesetter:
    """Writes letters with the letterhead of who writes, and prints them as PDF/A-2b.

    Wordings in the folder `own` go before those of the package.
    """

    def __init__(self, lembaga: Lembaga, verification_url: str | None = None, own: Path | None = None) -> None:
        self._lembaga, self._verification_url, self._own = lembaga, verification_url, own

    def compose(self, data: DataSurat) -> HalamanMentah:
        """The page of one letter; nothing is looked up any more when it is printed."""
        letterhead = self._lembaga.penerima(data.kop)
        body, attached = _attachment(wording(data, self._own))
        halaman = {
            "bentuk": _shape(data.jenis),
            "kop": {"pihak": data.kop, "nama": _KOP[data.kop], "alamat": letterhead.alamat, "email": letterhead.email},
            "sifat": data.sifat,
            "lampiran": "1 (satu) berkas" if attached else "-",
            "hal": data.hal,
            "tembusan": [t.sebaris for t in data.tembusan],
            "dasar_hukum": list(data.dasar_hukum),
            "nomor_berkas": data.nomor_berkas,
            "sebutan_berkas": data.sebutan_berkas,
            "blok": compose_blocks(body),
            "lampiran_blok": compose_blocks(attached),
            "penutup": _jinja(self._own).get_template("_penutup.jinja").render(kepada=data.kepada).strip(),
            **_issued(data),
        }
        halaman = printable(halaman)
        halaman["blok"], quoted = lepaskan("blok", halaman["blok"])
        halaman["lampiran_blok"], quoted_there = lepaskan("lampiran_blok", halaman["lampiran_blok"])
        return HalamanMentah.model_validate(
            {
                **halaman,
                "angka": data.konteks.get("angka"),
                "kutipan": quoted + quoted_there,
                "disamarkan": False,
                **_code(data.kode, self._verification_url),
            }
        )

    def issue(self, konsep: Halaman, data: DataSurat) -> HalamanMentah:
        """The page of a draft with number, day, addressee and signatures of the letter that it becomes."""
        return HalamanMentah.model_validate(
            konsep.model_dump() | printable(_issued(data)) | _code(data.kode, self._verification_url)
        )

    def own_words(self) -> frozenset[str]:
        """The words, in lower case, that letters hold whatever anybody wrote."""
        return own_words()

    def print_pdf(self, halaman: Halaman, *, konsep: bool = False) -> bytes:
        """The PDF of a page; with `konsep` marked as a draft."""
        return self.marked(halaman, "KONSEP" if konsep else "")

    def marked(self, halaman: Halaman, mark: str) -> bytes:
        """The PDF of a page with a word across it.

        It ends with a line break, so that a signature may follow (PDF/A: ISO 19005-2, 6.1.9).
        """
        content = halaman.model_dump(mode="json", exclude={"angka", "kutipan", "disamarkan"})
        content["qr"] = _qr(halaman.alamat_kode or halaman.kode) if halaman.kode else None
        content["grafik"] = _charts(halaman.angka) if halaman.angka is not None else {}
        pdf = typst.compile(
            _layout(),
            format="pdf",
            pdf_standards=["a-2b"],
            font_paths=_fonts(),
            sys_inputs={"data": json.dumps(content, ensure_ascii=False), "cap": mark},
        )
        if not isinstance(pdf, bytes):
            raise TypeError("typst returned no single document")
        return pdf + b"\n"

    def sheet(self, rows: Sequence[tuple[str, str, str, float | None]], file_format: str) -> bytes:
        """Figures as a CSV (UTF-8 with BOM, for spreadsheets) or XLSX file."""
        from pksbpmn.documents.sheets import csv_sheet, xlsx_sheet  # noqa: PLC0415 - openpyxl only where asked for

        return xlsx_sheet(rows) if file_format == "xlsx" else csv_sheet(rows)


def _attachment(text: str) -> tuple[str, str]:
    """The text of a letter, and of what is attached to it; no value can begin a line of its own."""
    body, _, attached = text.partition("\n!lampiran ")
    return body, f"# Lampiran: {attached}" if attached else ""


def _issued(data: DataSurat) -> dict[str, Any]:
    """What a page gets when it is issued."""
    return {
        "nomor": data.nomor,
        "tempat_tanggal": f"{data.tempat}, {tanggal_indonesia(data.tanggal)}",
        "tanggal": [data.tanggal.year, data.tanggal.month, data.tanggal.day],
        "kepada": {
            "sapaan": "Saudara " if data.kepada is Pihak.PELAPOR else "",
            "nama": data.penerima.nama if data.kepada is not Pihak.PUBLIK else "",
            "jabatan": data.penerima.jabatan,
            "alamat": data.penerima.alamat,
        },
        "penandatangan": [
            {
                "sebagai": t.sebagai,
                "nama": t.nama,
                "tanggal": f"ditandatangani {tanggal_indonesia(t.tanggal)}" if t.tanggal else "",
            }
            for t in data.penandatangan
        ],
    }


def _code(kode: str | None, verification_url: str | None) -> dict[str, str | None]:
    """The verification code and, where it can be looked up on the network, its address there."""
    return {"kode": kode, "alamat_kode": f"{verification_url}{kode}" if kode and verification_url else None}


def _qr(text: str) -> str:
    """A QR code as SVG."""
    import segno  # noqa: PLC0415 - nothing but a page that is printed needs it

    return str(segno.make_qr(text, error="m").svg_inline(border=0, svgclass=None, lineclass=None))


def _charts(figures: Mapping[str, Any]) -> dict[str, str]:
    from pksbpmn.documents.charts import draw_charts  # noqa: PLC0415 - letters without charts need no matplotlib

    return draw_charts(figures)


def _shape(jenis: JenisSurat) -> str:
    """How the page is set: "surat", "dokumen" (a title and headings) or "berita-acara" (many signatures)."""
    if jenis in _DOCUMENTS:
        return "dokumen"
    return "berita-acara" if jenis.startswith("BERITA_ACARA") else "surat"


_KOP: Mapping[Pihak, str] = {
    Pihak.OMBUDSMAN: "OMBUDSMAN REPUBLIK INDONESIA",
    Pihak.ITJEN: "KEMENTERIAN KETENAGAKERJAAN REPUBLIK INDONESIA\nINSPEKTORAT JENDERAL",
}


def wording(data: DataSurat, own: Path | None = None) -> str:
    """The wording of a letter as lines of text."""
    return _jinja(own).get_template(f"{data.jenis.lower()}.jinja").render(surat=data, **data.konteks)
