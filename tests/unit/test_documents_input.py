"""What people write stays what they wrote: it is never markup, and never stops a letter."""

import io
import re

import pypdf
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from pksbpmn.documents.examples import surat
from pksbpmn.documents.glyphs import REPLACEMENT, clean
from pksbpmn.documents.lembaga import load_lembaga
from pksbpmn.documents.render import PdfTypesetter, compose_blocks, wording
from pksbpmn.domain.surat.surat import JenisSurat
from tests.unit.documents_examples import print_pdf

_PENANDA = ("- butir", "# judul", "label :: nilai", "::", " :: ", "\n\n", "\n- ", "\n# ", "\r\n", "\x1e", "\x1f")
_MARKUP = (
    "#strong[x]",
    '#read("/etc/hostname")',
    "$ x^2 $",
    "{{ 7 * 7 }}",
    "{% raw %}",
    "{# catatan #}",
    "<b>",
    "\\",
    "`",
)
_ANEH = (
    "\x00",
    "\x07",
    "\u202e",
    "\u200f",
    "\ufeff",
    "\ue000",
    "\ue001",
    "\U0001f600",
    "李",
    "e\u0301\u0489",
    "\u2028",
    "\ud800",
)

_JAHAT = st.lists(st.one_of(st.sampled_from(_PENANDA + _MARKUP + _ANEH), st.text(max_size=12)), max_size=8).map("".join)


@pytest.fixture(scope="module")
def typesetter() -> PdfTypesetter:
    return PdfTypesetter(load_lembaga())


def _shape(jenis: JenisSurat, teks: str | None = None) -> list[tuple[str, int]]:
    data = surat(jenis) if teks is None else surat(jenis, lambda _: teks)
    return [(b["jenis"], len(b["isi"]) if isinstance(b["isi"], list) else 1) for b in compose_blocks(wording(data))]


_BENTUK = {jenis: _shape(jenis) for jenis in JenisSurat}


@given(st.sampled_from(JenisSurat), _JAHAT)
@example(JenisSurat.LAHP, "# judul palsu")
@example(JenisSurat.LAHP, "label :: nilai")
@example(JenisSurat.LAHP, "")
@settings(deadline=None, max_examples=200)
def test_what_people_write_does_not_change_the_structure(jenis: JenisSurat, teks: str) -> None:
    """Headings, items, pairs and paragraphs are the template's, whatever is written into them."""
    assert _shape(jenis, teks) == _BENTUK[jenis]


@given(_JAHAT)
@settings(deadline=None, max_examples=200)
def test_what_people_write_is_printed_as_it_is(teks: str) -> None:
    blok = compose_blocks(wording(surat(JenisSurat.LAHP, lambda _: teks)))
    uraian = next(blok[i + 1]["isi"] for i, b in enumerate(blok) if b["isi"] == "B. Uraian laporan")
    for hilang in "\ue000\ue001":
        teks = teks.replace(hilang, "\n" if hilang == "\ue000" else "")
    assert uraian == (clean(teks).strip() or "-")


@given(st.text())
def test_cleaning_twice_is_cleaning_once(teks: str) -> None:
    assert clean(clean(teks)) == clean(teks)


@given(_JAHAT)
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example("\x00\x07\u202e李\U0001f600\ud800")
@example("Z" * 300)
def test_any_text_becomes_a_pdf(typesetter: PdfTypesetter, teks: str) -> None:
    """PDF/A refuses text without a glyph: this fails if one gets through."""
    assert print_pdf(typesetter, surat(JenisSurat.USULAN_KONSILIASI, lambda _: teks)).startswith(b"%PDF-1.7")


def test_every_character_that_is_left_has_a_glyph(typesetter: PdfTypesetter) -> None:
    semua = "".join(h for c in range(0x20, 0x30000) if (h := clean(chr(c))) not in {"", REPLACEMENT, "\n"})
    assert len(set(semua)) > 2000
    assert print_pdf(typesetter, surat(JenisSurat.PENCABUTAN, lambda _: " ".join(semua)))


@pytest.mark.parametrize(
    ("tulisan", "cetakan"),
    [
        ("baris\ttab", "baris tab"),
        ("a\x00b\x07c", "abc"),
        ("kanan\u202e ke kiri\u200f", "kanan ke kiri"),
        ("e\u0301", "é"),
        ("nama 李 \U0001f600", f"nama {REPLACEMENT} {REPLACEMENT}"),
        ("satu\r\ndua\rtiga\u2028empat", "satu\ndua\ntiga\nempat"),
    ],
)
def test_characters_that_are_replaced(tulisan: str, cetakan: str) -> None:
    assert clean(tulisan) == cetakan


def test_markup_is_printed_as_letters(typesetter: PdfTypesetter) -> None:
    pdf = print_pdf(typesetter, surat(JenisSurat.PENCABUTAN, lambda _: "#strong[x] $y$ {{ 7 * 7 }} *z* <b>"))
    teks = re.sub(r"\s+", " ", pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text())
    assert "#strong[x] $y$ {{ 7 * 7 }} *z* <b>" in teks


@pytest.mark.parametrize("isi", ["Z" * 20_000, "kata " * 4_000, "\n" * 20_000, "x\n\n" * 6_000])
def test_twenty_thousand_letters(typesetter: PdfTypesetter, isi: str) -> None:
    pdf = print_pdf(
        typesetter, surat(JenisSurat.PERPANJANGAN, konteks=surat(JenisSurat.PERPANJANGAN).konteks | {"alasan": isi})
    )
    teks = "".join(h.extract_text() for h in pypdf.PdfReader(io.BytesIO(pdf)).pages)
    for huruf in set(isi) & set("Zk"):
        assert teks.count(huruf) >= isi.count(huruf)


def test_a_long_word_does_not_leave_the_page(typesetter: PdfTypesetter) -> None:
    """A4 is 595 points wide; text that ran out would stay on one line."""
    pdf = print_pdf(typesetter, surat(JenisSurat.PENCABUTAN, lambda _: "Z" * 400))
    baris = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text().splitlines()
    assert max(b.count("Z") for b in baris) <= 80
