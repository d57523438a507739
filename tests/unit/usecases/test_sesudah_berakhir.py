"""What the end of the agreement changes in a complaint: who signs, who gets a copy, what is cited, who is reminded."""

from functools import partial
from typing import Final

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatBpmn
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.laporan.laporan import Akhir, AlasanPenolakan
from pksbpmn.domain.pemeriksaan.berita_acara import HasilPertemuan, JenisBeritaAcara
from pksbpmn.domain.perjanjian.perjanjian import StatusPerjanjian
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.ketentuan import PKS as CITED
from pksbpmn.domain.surat.ketentuan import dasar_berlaku, tanpa_perjanjian
from pksbpmn.domain.surat.naskah import Naskah, SebabUlang
from pksbpmn.domain.surat.surat import JenisSurat as S
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas.keberlakuan import kedudukan_itjen
from pksbpmn.usecases.laporan import kejadian, lapor
from pksbpmn.usecases.pemeriksaan import berita_acara
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah, surat
from pksbpmn.usecases.surat.fakta import fakta
from pksbpmn.usecases.surat.isi_surat import susun
from tests.letters import text_of
from tests.staff import in_office
from tests.unit.usecases.cases import PKS, ask, letters, open_case, refuses
from tests.unit.usecases.contents import ISI_KEJADIAN, issue_lahp, meet, write

ONLY_BETWEEN_THE_PARTIES: Final = {
    S.KOORDINASI_LAHP,
    S.PEMBERITAHUAN_LAHP,
    S.PERMINTAAN_DORONGAN,
    S.SURAT_DORONGAN,
    S.PERMINTAAN_PERKEMBANGAN,
    S.KOORDINASI_REKOMENDASI,
    S.PEMBERITAHUAN_REKOMENDASI,
    S.PERMINTAAN_PERTUKARAN_DATA,
    S.BERITA_ACARA_SERAH_TERIMA,
    S.HASIL_TELAAH,
    S.PERGANTIAN_NARAHUBUNG,
    S.PERMINTAAN_MASUKAN_MONEV,
    S.LAPORAN_MONEV,
    S.KOORDINASI,
    S.RANCANGAN_ADENDUM,
    S.ADENDUM,
    S.UNDANGAN_MUSYAWARAH,
    S.RISALAH_MUSYAWARAH,
    S.PEMBERITAHUAN_PENGAKHIRAN,
    S.PENARIKAN_PENGAKHIRAN,
    S.PEMBERITAHUAN_BERAKHIR,
}
"""Letters that there are for the agreement's sake alone."""


def _end(uow: UnitOfWork) -> None:
    uow.perjanjian.get(PKS).status = StatusPerjanjian.BERAKHIR


@pytest.mark.aturan("TELAAH-93")
@pytest.mark.parametrize("jenis", S)
def test_every_letter_that_a_complaint_still_needs_has_its_statute(jenis: S) -> None:
    tanpa = dasar_berlaku(jenis.ketentuan, kerja_sama=False)
    assert any(d.startswith(CITED) for d in tanpa) is (jenis in ONLY_BETWEEN_THE_PARTIES)
    assert dasar_berlaku(jenis.ketentuan, kerja_sama=True) == jenis.ketentuan.dasar_hukum


@pytest.mark.aturan("TELAAH-93")
def test_references_to_the_agreement_leave_the_deadlines_and_the_grounds(uow: UnitOfWork, nomor: str) -> None:
    assert tanpa_perjanjian("PKS Pasal 4(5); UU 37/2008 Pasal 28(1)") == "UU 37/2008 Pasal 28(1)"
    assert tanpa_perjanjian("UU 25/2009 Pasal 46; PKS Pasal 4(6), 4(8)") == "UU 25/2009 Pasal 46"
    asked = uow.permintaan.get(ask(uow, nomor, JenisPermintaan.PERMINTAAN_DATA, Pihak.TERLAPOR))
    berkas = uow.berkas.get(nomor)
    berkas.akhir = Akhir.SELESAI_KLARIFIKASI
    assert fakta(uow, berkas, asked)["permintaan"]["dasar_hukum"] == "PKS Pasal 4(5); UU 37/2008 Pasal 28(1)"
    _end(uow)
    isi = fakta(uow, berkas, asked)
    assert isi["permintaan"]["dasar_hukum"] == "UU 37/2008 Pasal 28(1)"
    assert isi["berkas"]["dasar_selesai_klarifikasi"] == AlasanPenolakan.SUDAH_DISELESAIKAN.dasar


@pytest.mark.aturan("TELAAH-94")
def test_itjen_gets_no_copy_of_an_lahp_after_the_end(uow: UnitOfWork, nomor: str) -> None:
    issue_lahp(uow, nomor)
    (before,) = letters(uow, S.LAHP)
    assert [t.pihak for t in before.tembusan] == [Pihak.ITJEN]
    _end(uow)
    after = surat.terbitkan(uow, nomor, S.LAHP, Pihak.ATASAN_TERLAPOR)
    assert after.tembusan == ()
    assert "Perjanjian Kerja Sama" not in text_of(after)
    asked = uow.permintaan.get(ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR))
    assert asked.tembusan == (Pihak.ITJEN,)
    write(uow, nomor, "klarifikasi")
    assert susun(uow, nomor, S.PERPANJANGAN, Pihak.TERLAPOR, asked, {}).tembusan == ()


def _drafted(uow: UnitOfWork, nomor: str) -> Naskah:
    """A first request for klarifikasi, written and not signed yet."""
    in_office(uow, ["11", "31"])
    write(uow, nomor, "klarifikasi")
    diminta = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
    n, _ = naskah.buka(uow, nomor, S.PERMINTAAN_KLARIFIKASI, [Pihak.TERLAPOR], diminta, baru=True)
    naskah.simpan_konsep(uow, n.id, "11", CandidateGroup.PEMERIKSAAN)
    return n


@pytest.mark.aturan("TELAAH-94")
def test_itjen_gets_no_copy_of_what_was_signed_before_the_end_and_issued_after_it(uow: UnitOfWork, nomor: str) -> None:
    n = _drafted(uow, nomor)
    naskah.tandatangani(uow, n.id, "31", CandidateGroup.KEPALA_KEASISTENAN, setuju=True)
    assert [t.pihak for t in surat.terbitkan_naskah(uow, n.id, Pihak.TERLAPOR).tembusan] == [Pihak.ITJEN]
    _end(uow)
    assert surat.terbitkan_naskah(uow, n.id, Pihak.TERLAPOR).tembusan == ()


@pytest.mark.aturan("TELAAH-126")
def test_a_draft_of_before_the_end_is_not_signed_with_what_it_cites(uow: UnitOfWork, nomor: str) -> None:
    """PKS Pasal 6, 7: it goes back, is set anew, and what leaves cites the statutes alone."""
    n = _drafted(uow, nomor)
    _end(uow)
    for langkah in (naskah.periksa, naskah.tandatangani):
        refuses(
            SebabUlang.PERJANJIAN_BERUBAH,
            partial(langkah, uow, n.id, "31", CandidateGroup.KEPALA_KEASISTENAN, setuju=True),
        )
    naskah.catat(uow, n.id, "31", "Perjanjian sudah berakhir.")
    naskah.tandatangani(uow, n.id, "31", CandidateGroup.KEPALA_KEASISTENAN, setuju=False)
    naskah.simpan_konsep(uow, n.id, "11", CandidateGroup.PEMERIKSAAN)
    naskah.tandatangani(uow, n.id, "31", CandidateGroup.KEPALA_KEASISTENAN, setuju=True)
    assert "Perjanjian Kerja Sama" not in text_of(surat.terbitkan_naskah(uow, n.id, Pihak.TERLAPOR))


@pytest.mark.aturan("TELAAH-126")
def test_a_draft_that_cites_no_agreement_is_signed_after_the_end(uow: UnitOfWork, nomor: str) -> None:
    in_office(uow, ["11", "31"])
    n, _ = naskah.buka(uow, nomor, S.PEMBERITAHUAN_PENUTUPAN, [Pihak.PELAPOR], None, baru=True)
    uow.berkas.get(nomor).akhir = Akhir.DICABUT
    naskah.simpan_konsep(uow, n.id, "11", CandidateGroup.PEMERIKSAAN)
    _end(uow)
    naskah.tandatangani(uow, n.id, "31", CandidateGroup.KEPALA_KEASISTENAN, setuju=True)


@pytest.mark.aturan("PKS-4.8b-01", "TELAAH-94")
@pytest.mark.parametrize("itjen_signed", [True, False])
def test_minutes_of_a_mediasi_bear_itjen_only_where_it_signed_before_the_end(
    uow: UnitOfWork, nomor: str, itjen_signed: bool
) -> None:
    write(uow, nomor, "mediasi")
    meet(uow, nomor)
    berita_acara.susun(uow, nomor, JenisBeritaAcara.MEDIASI, HasilPertemuan.SEPAKAT)
    for pihak in (Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.OMBUDSMAN, *([Pihak.ITJEN] if itjen_signed else [])):
        berita_acara.bubuhkan(uow, nomor, JenisBeritaAcara.MEDIASI, pihak, f"Nama {pihak}")
    if not itjen_signed:
        with pytest.raises(GalatBpmn):
            berita_acara.sahkan(uow, nomor, JenisBeritaAcara.MEDIASI)
    _end(uow)
    berita_acara.sahkan(uow, nomor, JenisBeritaAcara.MEDIASI)
    page = text_of(surat.terbitkan(uow, nomor, S.BERITA_ACARA_MEDIASI, Pihak.PELAPOR))
    assert ("Nama ITJEN" in page, "Dilibatkan" in page) == (itjen_signed, itjen_signed)
    assert "PIHAK KEDUA" not in page


@pytest.mark.aturan("TELAAH-112")
@pytest.mark.parametrize("itjen", [True, False])
def test_itjen_gets_after_the_end_what_it_signed_and_the_answer_to_what_it_asked(uow: UnitOfWork, itjen: bool) -> None:
    nomor, ditutup = open_case(uow), open_case(uow)
    write(uow, nomor, "mediasi")
    meet(uow, nomor)
    berita_acara.susun(uow, nomor, JenisBeritaAcara.MEDIASI, HasilPertemuan.SEPAKAT)
    berita_acara.bubuhkan(uow, nomor, JenisBeritaAcara.MEDIASI, Pihak.ITJEN if itjen else Pihak.OMBUDSMAN, "Nama")
    lapor.tutup(uow, ditutup, Akhir.SELESAI_KLARIFIKASI)
    dari = Pihak.ITJEN if itjen else Pihak.PELAPOR
    isi = ISI_KEJADIAN[JenisKejadian.PEMBUKAAN_KEMBALI]
    urusan = kejadian.laporkan(uow, JenisKejadian.PEMBUKAAN_KEMBALI, dari, ditutup, isi)
    _end(uow)
    for berkas, jenis, tetap in (
        (nomor, S.BERITA_ACARA_MEDIASI, itjen),
        (urusan, S.PEMBUKAAN_KEMBALI, itjen),
        (nomor, S.LAHP, False),
        (nomor, S.BERITA_ACARA_KONSILIASI, False),
        (nomor, None, False),
    ):
        kini = kedudukan_itjen(uow, berkas, jenis)
        assert (kini.kerja_sama_berlaku, kini.tetap_disurati) == (False, tetap), jenis


@pytest.mark.aturan("TELAAH-95")
def test_itjen_is_reminded_of_nothing_after_the_end(uow: UnitOfWork, nomor: str) -> None:
    itjen = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.ITJEN)
    terlapor = ask(uow, nomor, JenisPermintaan.PERMINTAAN_DATA, Pihak.TERLAPOR)
    permintaan.ingatkan(uow, itjen, 1)
    _end(uow)
    for asked in (itjen, terlapor):
        permintaan.ingatkan(uow, asked, 2)
    assert [s.kepada for s in letters(uow, S.PENGINGAT)] == [Pihak.ITJEN, Pihak.TERLAPOR]
