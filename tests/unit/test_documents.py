"""Every kind of letter becomes PDF/A that says what it must."""

import io
import re
from collections import Counter
from dataclasses import replace
from datetime import date
from enum import StrEnum
from pathlib import Path

import pikepdf
import pypdf
import pytest
from unicode_rbnf import RbnfEngine

import pksbpmn.documents
from pksbpmn.documents.examples import address, facts, surat
from pksbpmn.documents.istilah import ISTILAH, formal_law
from pksbpmn.documents.lembaga import load_lembaga
from pksbpmn.documents.own_words import NUMBER_WORDS
from pksbpmn.documents.render import PdfTypesetter, compose_blocks, wording
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import Akhir, AlasanPenolakan, BentukLaporan, JenisLayanan, KanalLaporan
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, JenisBukti, Kesimpulan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.data_surat import TandaTanganSurat
from pksbpmn.domain.surat.surat import JenisSurat
from tests.unit.documents_examples import content, print_pdf

WORDINGS = Path(pksbpmn.documents.__path__[0]) / "wording"


@pytest.fixture(scope="module")
def typesetter() -> PdfTypesetter:
    return PdfTypesetter(load_lembaga())


def pdf_text(pdf: bytes) -> str:
    """All text of a file, with every run of white space as one blank."""
    halaman = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return re.sub(r"\s+", " ", " ".join(h.extract_text() for h in halaman)).replace("\u00ad", "")


@pytest.mark.parametrize("jenis", JenisSurat)
def test_every_kind_becomes_pdf_a(typesetter: PdfTypesetter, jenis: JenisSurat) -> None:
    data = surat(jenis)
    pdf = print_pdf(typesetter, data)
    with pikepdf.open(io.BytesIO(pdf)) as berkas:
        xmp = berkas.open_metadata()
        assert (xmp["pdfaid:part"], xmp["pdfaid:conformance"]) == ("2", "B")
        assert data.hal in str(xmp["dc:title"])
    assert print_pdf(typesetter, data) == pdf, "the same letter must have the same hash"


@pytest.mark.parametrize("jenis", JenisSurat)
@pytest.mark.aturan("REG-T-01", "C-22")
def test_every_document_holds_the_common_parts(typesetter: PdfTypesetter, jenis: JenisSurat) -> None:
    """Rules 3.2: number, date, place, class, subject, addressee, signer, legal basis, case reference."""
    data = surat(jenis)
    teks = pdf_text(print_pdf(typesetter, data))
    bagian = [data.nomor, "Jakarta", "5 Januari 2026", data.sifat, data.nomor_berkas]
    bagian += [data.penandatangan[-1].nama or data.penandatangan[-1].sebagai]
    if not jenis.startswith("BERITA_ACARA") and data.kepada is not Pihak.PUBLIK:
        bagian.append(data.penerima.nama)
    bagian += [d.split(",", maxsplit=1)[0] for d in data.dasar_hukum]
    assert [b for b in bagian if b not in teks] == []
    assert data.hal.lower() in teks.lower()
    assert not re.search(r"None|\{\{|_|::", teks), "machine words in a letter"


@pytest.mark.parametrize(
    "pilihan",
    [
        JenisPermintaan,
        KanalLaporan,
        BentukLaporan,
        JenisLayanan,
        JenisBukti,
        Kesimpulan,
        BentukMaladministrasi,
        AlasanPenolakan,
        Akhir,
    ],
)
def test_every_choice_has_a_term(pilihan: type[StrEnum]) -> None:
    assert [nilai for nilai in pilihan if nilai not in ISTILAH] == []


def test_an_invitation_tells_jakarta_time_though_the_form_sends_utc() -> None:
    assert "Senin, 2 Maret 2026, pukul 09.00 WIB" in content(wording(surat(JenisSurat.UNDANGAN_KONSILIASI)))


@pytest.mark.aturan("REG-T-01")
def test_surat_dorongan_has_the_letterhead_of_itjen(typesetter: PdfTypesetter) -> None:
    teks = pdf_text(print_pdf(typesetter, surat(JenisSurat.SURAT_DORONGAN)))
    assert "KEMENTERIAN KETENAGAKERJAAN REPUBLIK INDONESIA INSPEKTORAT JENDERAL" in teks
    assert "OMBUDSMAN REPUBLIK INDONESIA" not in teks


@pytest.mark.parametrize(
    ("jenis", "jumlah"), [(JenisSurat.BERITA_ACARA_KONSILIASI, 3), (JenisSurat.BERITA_ACARA_MEDIASI, 4)]
)
def test_berita_acara_holds_every_signature(typesetter: PdfTypesetter, jenis: JenisSurat, jumlah: int) -> None:
    teks = pdf_text(print_pdf(typesetter, surat(jenis)))
    assert teks.count("ditandatangani 5 Januari 2026") == jumlah


def test_the_salutation_fits_the_addressee(typesetter: PdfTypesetter) -> None:
    def text_of(jenis: JenisSurat) -> str:
        return pdf_text(print_pdf(typesetter, surat(jenis)))

    assert "Kepada Yth. Saudara Contoh Pelapor" in text_of(JenisSurat.TANDA_TERIMA)
    assert "kerja sama Saudara" in text_of(JenisSurat.KOORDINASI_LAHP)
    assert "Bapak/Ibu Presiden" in text_of(JenisSurat.LAPORAN_PRESIDEN)
    assert "Saudara" not in text_of(JenisSurat.LAPORAN_DPR)
    assert "Kepada" not in text_of(JenisSurat.PUBLIKASI)


def test_an_officials_name_is_printed_if_there_is_one_else_the_office_alone(typesetter: PdfTypesetter) -> None:
    data = surat(JenisSurat.PENOLAKAN)
    bernama = replace(data, penandatangan=(TandaTanganSurat("Kepala Contoh", "Nama Rekaan", "Kepala Contoh"),))
    assert "Kepala Contoh, Nama Rekaan" in pdf_text(print_pdf(typesetter, bernama))
    assert re.search(r"Kepala Keasistenan Utama VI(?!,)", pdf_text(print_pdf(typesetter, data)))


def test_copies_are_printed(typesetter: PdfTypesetter) -> None:
    teks = pdf_text(print_pdf(typesetter, surat(JenisSurat.PERMINTAAN_KLARIFIKASI)))
    assert re.search(r"Tembusan: 1\. Sekretaris Inspektorat Jenderal, Kementerian Ketenagakerjaan", teks)


def test_a_long_account_flows_onto_the_next_page(typesetter: PdfTypesetter) -> None:
    kalimat = "Pelapor menunggu tanpa kepastian dan diminta kembali pekan berikutnya. "
    isi = facts()
    isi["laporan"]["uraian"] = "\n\n".join([kalimat * 12] * 14)
    pdf = print_pdf(typesetter, surat(JenisSurat.LAHP, konteks=isi))
    halaman = pypdf.PdfReader(io.BytesIO(pdf)).pages
    assert len(halaman) >= 4
    assert pdf_text(pdf).count("kepastian") == 12 * 14
    assert f"Halaman {len(halaman)} dari {len(halaman)}" in pdf_text(pdf)
    assert "G. Tindakan korektif" in pdf_text(pdf)


def test_every_permintaan_is_known_to_its_surat() -> None:
    """A reminder can speak of every request."""
    data = surat(JenisSurat.PENGINGAT)
    for jenis in JenisPermintaan:
        panggilan = data.konteks["panggilan"] | {"ke": int(jenis[-1]) if jenis[-1].isdigit() else 1}
        isi = data.konteks | {"permintaan": data.konteks["permintaan"] | {"jenis": jenis}, "panggilan": panggilan}
        assert ISTILAH[jenis][1:] in content(wording(replace(data, konteks=isi)))


@pytest.mark.parametrize(
    ("bentuk", "kalimat"),
    [
        (("BERPIHAK",), "Berpihak"),
        (("BERPIHAK", "DISKRIMINASI"), "Berpihak dan diskriminasi"),
        (("BERPIHAK", "DISKRIMINASI", "TIDAK_PATUT"), "Berpihak, diskriminasi, dan tidak patut"),
    ],
)
def test_several_forms_of_maladministration_become_one_sentence(bentuk: tuple[str, ...], kalimat: str) -> None:
    data = surat(JenisSurat.PEMBERITAHUAN_HASIL)
    isi = data.konteks | {"temuan": data.konteks["temuan"] | {"bentuk": bentuk}}
    pasangan = dict(
        p for b in compose_blocks(wording(replace(data, konteks=isi))) if b["jenis"] == "pasangan" for p in b["isi"]
    )
    assert pasangan["Bentuk maladministrasi"] == kalimat


def test_references_to_the_law_are_written_out() -> None:
    assert (
        formal_law("PKS Pasal 4(6)a, 4(8)a; UU 25/2009 Pasal 46(5)")
        == "Perjanjian Kerja Sama Pasal 4 ayat (6) huruf a, "
        "Pasal 4 ayat (8) huruf a; Undang-Undang Nomor 25 Tahun 2009 Pasal 46 ayat (5)"
    )
    assert formal_law("POR 26/2017 jo. POR 48/2020") == (
        "Peraturan Ombudsman Nomor 26 Tahun 2017 jo. Peraturan Ombudsman Nomor 48 Tahun 2020"
    )


def test_an_addressee_without_address_stays_tidy(typesetter: PdfTypesetter) -> None:
    data = surat(JenisSurat.PENGINGAT, penerima=address("Kepala Contoh"), tanggal=date(2026, 12, 31))
    assert "Kepada Yth. Kepala Contoh Dengan hormat," in pdf_text(print_pdf(typesetter, data))


def test_a_summons_tells_its_count_in_words() -> None:
    data = surat(JenisSurat.PANGGILAN)
    for ke, kata in ((1, "1 (satu)"), (3, "3 (tiga)")):
        isi = data.konteks | {"panggilan": data.konteks["panggilan"] | {"ke": ke}}
        assert f"panggilan ke-{kata}." in content(wording(replace(data, konteks=isi)))


def test_every_word_of_a_number_in_words_is_a_word_of_the_letters() -> None:
    indonesian = RbnfEngine.for_language("id")
    numbers = (*range(2100), 10**5, 10**6, 10**7, 10**9, 10**11)
    assert {w for n in numbers for w in indonesian.format_number(n).text.split()} == set(NUMBER_WORDS.split())


def test_every_wording_has_one_place() -> None:
    """A letter finds its wording by name alone: none twice, none for no kind, none missing."""
    names = [p.stem for p in WORDINGS.rglob("*.jinja")]
    assert [name for name, n in Counter(names).items() if n > 1] == []
    assert {name for name in names if not name.startswith("_")} == {jenis.lower() for jenis in JenisSurat}
