"""The rules of law at their boundaries."""

from collections import Counter
from datetime import date, datetime

import pytest

from pksbpmn.camunda.deadline_table import TabelTenggatDmn
from pksbpmn.domain.berkas.penomoran import bentuk_nomor
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.masuk import batas_umur_peristiwa
from pksbpmn.domain.pemeriksaan.berita_acara import JenisBeritaAcara, sah
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA, JenisHari, KalenderKerja
from pksbpmn.domain.tenggat.tenggat import AturanTenggat, hitung_tenggat, perpanjang
from pksbpmn.names import JenisTenggat
from pksbpmn.registry.holiday_table import TabelHariLibur, load_calendar

KALENDER = load_calendar()


def _aturan(lama: int, jenis: JenisHari) -> AturanTenggat:
    return AturanTenggat(
        lama=lama,
        jenis_hari=jenis,
        pengingat_pertama=50,
        pengingat_kedua=80,
        dasar_hukum="UU 37/2008 Pasal 33(1)",
        versi_aturan="UU-37-2008",
    )


@pytest.mark.aturan("C-02")
def test_the_day_of_receipt_does_not_count() -> None:
    tenggat = hitung_tenggat(_aturan(14, JenisHari.KALENDER), date(2026, 1, 5), KALENDER)
    assert tenggat.batas == datetime(2026, 1, 19, 23, 59, 59, tzinfo=JAKARTA)
    assert tenggat.pengingat_pertama == datetime(2026, 1, 13, 8, tzinfo=JAKARTA)
    assert tenggat.pengingat_pertama < tenggat.pengingat_kedua < tenggat.batas


@pytest.mark.aturan("D-17", "C-21", "REG-L-06")
def test_thirty_working_days_across_lebaran_2026() -> None:
    """POR 58/2023 Pasal 54(1): counted by hand with the decree's holidays and cuti bersama of March and April 2026."""
    tenggat = hitung_tenggat(_aturan(30, JenisHari.KERJA), date(2026, 3, 2), KALENDER)
    libur = {d.tanggal: d.sebab for d in tenggat.dilewati}
    lebaran = [date(2026, 3, d) for d in (18, 19, 20, 21, 22, 23, 24)]
    assert all(hari in libur for hari in lebaran)
    assert date(2026, 4, 3) in libur
    kerja = (tenggat.batas.date() - date(2026, 3, 2)).days - len(libur)
    assert kerja == 30
    assert tenggat.batas.date() == date(2026, 4, 21)


@pytest.mark.aturan("C-21")
def test_a_year_without_a_joint_decree_is_refused() -> None:
    with pytest.raises(MasukanSalah, match="2039"):
        hitung_tenggat(_aturan(1, JenisHari.KERJA), date(2039, 5, 2), KALENDER)


def test_an_estimated_year_is_refused_except_for_the_demo() -> None:
    class Only2026(TabelHariLibur):
        def ditetapkan(self, tahun: int) -> bool:
            return tahun == 2026

    with pytest.raises(MasukanSalah, match="2027"):
        KalenderKerja(Only2026()).maju(date(2026, 12, 31), 1, JenisHari.KERJA)
    assert 2030 in load_calendar(accept_estimates=True).tabel.tahun_ditetapkan()


def test_perpanjangan_only_moves_forward() -> None:
    tenggat = hitung_tenggat(_aturan(14, JenisHari.KALENDER), date(2026, 1, 5), KALENDER)
    sekarang = datetime(2026, 1, 15, 9, tzinfo=JAKARTA)
    baru = perpanjang(tenggat, date(2026, 1, 26), sekarang, KALENDER)
    assert sekarang < baru.pengingat_pertama < baru.pengingat_kedua < baru.batas
    with pytest.raises(MasukanSalah):
        perpanjang(tenggat, date(2026, 1, 19), sekarang, KALENDER)


@pytest.mark.parametrize(
    ("hari_ini", "tertua"),
    [
        (date(2026, 3, 1), date(2024, 3, 1)),
        (date(2028, 2, 29), date(2026, 2, 28)),
        (date(2026, 2, 28), date(2024, 2, 28)),
    ],
)
def test_an_event_exactly_two_years_old(hari_ini: date, tertua: date) -> None:
    """UU 37/2008 Pasal 24(3)."""
    umur = TabelTenggatDmn().aturan(JenisTenggat.UMUR_PERISTIWA, hari_ini)
    assert batas_umur_peristiwa(hari_ini, umur) == tertua


TIGA = {Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.OMBUDSMAN}


@pytest.mark.aturan("PKS-4.6c-01")
def test_berita_acara_of_konsiliasi_has_exactly_three_signatures() -> None:
    """PKS Pasal 4(6)c."""
    assert sah(JenisBeritaAcara.KONSILIASI, TIGA)
    for pihak in TIGA:
        assert not sah(JenisBeritaAcara.KONSILIASI, TIGA - {pihak})
        assert not sah(JenisBeritaAcara.KONSILIASI, TIGA - {pihak} | {Pihak.ITJEN})
    assert not sah(JenisBeritaAcara.KONSILIASI, TIGA | {Pihak.ITJEN})


@pytest.mark.aturan("PKS-4.8b-01")
def test_berita_acara_of_mediasi_has_exactly_four_signatures() -> None:
    """PKS Pasal 4(8)b."""
    empat = TIGA | {Pihak.ITJEN}
    assert sah(JenisBeritaAcara.MEDIASI, empat)
    for pihak in empat:
        assert not sah(JenisBeritaAcara.MEDIASI, empat - {pihak})


def test_every_kind_of_letter_has_a_code_of_its_own() -> None:
    assert [kode for kode, n in Counter(jenis.ketentuan.kode for jenis in JenisSurat).items() if n > 1] == []


@pytest.mark.aturan("REG-T-02", "C-17")
def test_surat_numbers_have_the_month_in_roman_numerals() -> None:
    assert (
        bentuk_nomor("{urut:03d}/{kode}/{bulan_romawi}/{tahun}", 1, "RM.03.01", date(2023, 8, 2))
        == "001/RM.03.01/VIII/2023"
    )
