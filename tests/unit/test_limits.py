"""The law at its edges: the last day that counts and the first that does not."""

from datetime import date, datetime

import pytest

from pksbpmn.camunda.deadline_table import TabelTenggatDmn
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.kekurangan import Kekurangan, kekurangan
from pksbpmn.domain.laporan.masuk import batas_umur_peristiwa
from pksbpmn.domain.pemeriksaan.berita_acara import PENANDATANGAN, JenisBeritaAcara, sah
from pksbpmn.domain.pemeriksaan.peraturan import HIMPUNAN, berlaku_pada, himpunan
from pksbpmn.domain.perjanjian.perjanjian import batas_pengakhiran, periksa_pengakhiran, ulang_tahun_berikut
from pksbpmn.domain.tenggat.kalender import JAKARTA, JenisHari
from pksbpmn.domain.tenggat.tenggat import AturanTenggat, hitung_tenggat
from pksbpmn.names import JenisTenggat
from pksbpmn.registry.holiday_table import load_calendar
from tests.deadlines import BOTH_COUNTS
from tests.fakes import MemoryRegistry
from tests.unit.usecases.cases import open_case

KALENDER = load_calendar()
TABEL = TabelTenggatDmn()

LEBARAN_2026 = {
    date(2026, 3, 18): "Cuti Bersama Hari Suci Nyepi",
    date(2026, 3, 19): "Hari Suci Nyepi",
    date(2026, 3, 20): "Cuti Bersama Hari Raya Idul Fitri",
    date(2026, 3, 21): "Hari Raya Idul Fitri",
    date(2026, 3, 22): "Hari kedua dari Hari Raya Idul Fitri",
    date(2026, 3, 23): "Cuti Bersama Hari Raya Idul Fitri",
    date(2026, 3, 24): "Cuti Bersama Hari Raya Idul Fitri",
    date(2026, 4, 3): "Wafat Yesus Kristus",
    date(2026, 4, 5): "Kebangkitan Yesus Kristus",
}
"""Holidays and cuti bersama of March and April 2026 as the joint decree sets them."""

AKHIR_PEKAN = [
    *(date(2026, 3, h) for h in (7, 8, 14, 15, 28, 29)),
    *(date(2026, 4, h) for h in (4, 11, 12, 18, 19)),
]


@pytest.mark.aturan("D-17", "C-06", "C-21", "REG-L-06")
def test_thirty_working_days_name_every_day_that_is_skipped() -> None:
    """POR 58/2023 Pasal 54(1), LHP received on Monday 2 March 2026: counted by hand, day after day."""
    aturan = AturanTenggat(
        lama=30,
        jenis_hari=JenisHari.KERJA,
        pengingat_pertama=50,
        pengingat_kedua=80,
        dasar_hukum="POR 58/2023 Pasal 54(1)",
        versi_aturan="POR-58-2023",
    )
    tenggat = hitung_tenggat(aturan, date(2026, 3, 2), KALENDER)
    dilewati = {d.tanggal: d.sebab for d in tenggat.dilewati}
    assert {h: s for h, s in dilewati.items() if s not in ("Sabtu", "Minggu")} == LEBARAN_2026
    assert sorted(h for h, s in dilewati.items() if s in ("Sabtu", "Minggu")) == AKHIR_PEKAN
    assert tenggat.batas == datetime(2026, 4, 21, 23, 59, 59, tzinfo=JAKARTA)


@pytest.mark.aturan("C-07", "D-21a", "D-21b")
@pytest.mark.parametrize("undang_undang_dahulu", [True, False])
def test_rekomendasi_is_reminded_of_towards_the_earlier_limit(undang_undang_dahulu: bool) -> None:
    """Whichever count is the deadline, the reminders come before the earlier of the two ends."""
    k, kk = (JenisHari.KALENDER, JenisHari.KERJA) if undang_undang_dahulu else (JenisHari.KERJA, JenisHari.KALENDER)
    aturan = BOTH_COUNTS.model_copy(update={"jenis_hari": k, "jenis_hari_pembanding": kk})
    tenggat = hitung_tenggat(aturan, date(2026, 3, 2), KALENDER)
    kalender, kerja = date(2026, 5, 1), date(2026, 6, 10)
    assert tenggat.pembanding is not None
    assert {tenggat.batas.date(), tenggat.pembanding.date()} == {kalender, kerja}
    assert (tenggat.batas.date() == kalender) is undang_undang_dahulu
    assert [p.date() for p in tenggat.pengingat] == [date(2026, 4, 2), date(2026, 4, 20), date(2026, 4, 30)]


@pytest.mark.aturan("C-07", "C-21", "D-21a", "TELAAH-28")
def test_a_year_without_a_decree_blocks_no_calendar_count() -> None:
    """A rekomendasi received on 24 November: 60 days end on 23 January, in whichever year's table is still missing."""
    tenggat = hitung_tenggat(BOTH_COUNTS, date(2030, 11, 24), KALENDER)
    assert (tenggat.batas.date(), tenggat.pembanding) == (date(2031, 1, 23), None)
    assert [p.date() for p in tenggat.pengingat] == [date(2030, 12, 26), date(2031, 1, 13), date(2031, 1, 22)]
    turned = BOTH_COUNTS.model_copy(update={"jenis_hari": JenisHari.KERJA, "jenis_hari_pembanding": JenisHari.KALENDER})
    with pytest.raises(MasukanSalah, match="tahun 2030 belum ditetapkan"):
        hitung_tenggat(turned, date(2030, 11, 24), KALENDER)


@pytest.mark.aturan("D-01")
@pytest.mark.parametrize(
    ("hari_ini", "tepat", "lewat"),
    [
        (date(2026, 3, 2), date(2024, 3, 2), date(2024, 3, 1)),
        (date(2026, 3, 1), date(2024, 3, 1), date(2024, 2, 29)),
        (date(2026, 2, 28), date(2024, 2, 28), date(2024, 2, 27)),
        (date(2028, 2, 29), date(2026, 2, 28), date(2026, 2, 27)),
    ],
)
def test_an_event_exactly_two_years_old_is_no_ground_a_day_older_is(hari_ini: date, tepat: date, lewat: date) -> None:
    """UU 37/2008 Pasal 24(3), with 29 February on either side: both are registered, the older one may be refused."""
    umur = TABEL.aturan(JenisTenggat.UMUR_PERISTIWA, hari_ini)
    assert batas_umur_peristiwa(hari_ini, umur) == tepat
    for peristiwa, lama in ((tepat, False), (lewat, True)):
        with MemoryRegistry().uow() as uow:
            laporan = uow.laporan.get(open_case(uow))
        laporan.tanggal_peristiwa = peristiwa
        kurang = kekurangan(laporan, None, {}, batas_umur_peristiwa(hari_ini, umur))
        assert (Kekurangan.PERISTIWA_LAMA in kurang) is lama


@pytest.mark.aturan("PKS-4.6c-01", "PKS-4.8b-01")
@pytest.mark.parametrize("jenis", list(JenisBeritaAcara))
def test_berita_acara_is_valid_only_with_exactly_its_signers(jenis: JenisBeritaAcara) -> None:
    """PKS Pasal 4(6)c: three without Itjen. Pasal 4(8)b: four. One less, one more, one exchanged: never valid."""
    wajib = {Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.OMBUDSMAN}
    if jenis is JenisBeritaAcara.MEDIASI:
        wajib.add(Pihak.ITJEN)
    lain = set(Pihak) - wajib
    assert PENANDATANGAN[jenis] == wajib
    assert sah(jenis, wajib)
    for pihak in wajib:
        assert not sah(jenis, wajib - {pihak})
        assert not any(sah(jenis, (wajib - {pihak}) | {pengganti}) for pengganti in lain)
    assert not any(sah(jenis, wajib | {tambahan}) for tambahan in lain)


@pytest.mark.aturan("PKS-7.1-01", "D-25")
@pytest.mark.parametrize(
    ("diterima", "paling_cepat"),
    [
        (date(2026, 11, 30), date(2027, 2, 28)),
        (date(2027, 11, 30), date(2028, 2, 29)),
        (date(2026, 8, 31), date(2026, 11, 30)),
    ],
)
def test_pengakhiran_after_exactly_three_months(diterima: date, paling_cepat: date) -> None:
    """PKS Pasal 7(1) where the third month is shorter: its last day, and not a day before."""
    aturan = TABEL.aturan(JenisTenggat.PEMBERITAHUAN_PENGAKHIRAN, diterima)
    assert batas_pengakhiran(diterima, aturan, KALENDER) == paling_cepat
    periksa_pengakhiran(diterima, paling_cepat, aturan, KALENDER)
    with pytest.raises(MasukanSalah, match="kurang dari 3 bulan"):
        periksa_pengakhiran(diterima, paling_cepat.replace(day=paling_cepat.day - 1), aturan, KALENDER)


@pytest.mark.aturan("PKS-11-01")
@pytest.mark.parametrize(
    ("tanggal", "hari", "berikut"),
    [
        (date(2024, 1, 11), date(2024, 1, 11), date(2025, 1, 11)),
        (date(2024, 1, 11), date(2027, 1, 10), date(2027, 1, 11)),
        (date(2024, 1, 11), date(2027, 1, 11), date(2028, 1, 11)),
        (date(2024, 2, 29), date(2026, 2, 28), date(2027, 2, 28)),
        (date(2024, 2, 29), date(2027, 12, 31), date(2028, 2, 29)),
    ],
)
def test_the_anniversary_of_the_perjanjian_is_always_after_today(tanggal: date, hari: date, berikut: date) -> None:
    """PKS Pasal 11: monev comes once a year; one that was signed on a leap day keeps that day where there is one."""
    siklus = TABEL.aturan(JenisTenggat.SIKLUS_MONEV, hari)
    assert ulang_tahun_berikut(tanggal, hari, siklus, KALENDER) == berikut


@pytest.mark.aturan("C-01", "C-10", "REG-M-02")
def test_himpunan_aturan_have_neither_gap_nor_overlap() -> None:
    assert berlaku_pada(date(2024, 1, 10)).label_lahp == "LAHP"
    assert berlaku_pada(date(2024, 1, 11)).label_lahp == "LHP"
    for h in HIMPUNAN.values():
        assert h.bentuk_maladministrasi == himpunan(h.versi_bentuk).bentuk_maladministrasi
    with pytest.raises(MasukanSalah, match="tidak dikenal"):
        himpunan("POR-1-1900")
