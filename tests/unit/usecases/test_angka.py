"""Figures of a period: how what was counted becomes what a report says (PKS Pasal 11; UU 37/2008 Pasal 42)."""

from datetime import date, datetime, timedelta
from typing import Any, cast

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.laporan.tahap import RiwayatTahap, Tahap
from pksbpmn.domain.monev.angka import Angka, Periode
from pksbpmn.domain.pemeriksaan.lahp import Lahp
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, Kesimpulan, Temuan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.usecases.kerahasiaan import pelindungan_data
from pksbpmn.usecases.laporan import kejadian
from pksbpmn.usecases.monev import angka, monev
from pksbpmn.usecases.ports import Statistik, UnitOfWork
from tests.fakes import MemoryRegistry
from tests.unit.usecases.exchanges import begun
from tests.unit.usecases.figures import CountedBefore

PERIODE = Periode(date(2026, 1, 1), date(2026, 3, 31))
DALAM, LUAR = datetime(2026, 3, 31, 23, 59, tzinfo=JAKARTA), datetime(2026, 4, 1, 0, 0, tzinfo=JAKARTA)


def _count(uow: UnitOfWork, **counted: Any) -> Angka:
    uow.statistik = cast("Statistik", CountedBefore(**counted))
    return angka.hitung(uow, PERIODE)


def test_without_any_case_everything_is_nought(uow: UnitOfWork) -> None:
    found = _count(uow)
    assert (found.mulai, found.sampai) == (PERIODE.mulai, PERIODE.sampai)
    assert (found.diterima, found.ditutup, found.berjalan, found.menurut_akhir, found.menurut_bentuk) == (
        0,
        0,
        0,
        {},
        {},
    )
    assert {v for part in (found.lahp, found.rekomendasi, found.pertukaran, found.kejadian) for v in part.values()} == {
        0
    }
    assert [(t.tahap, t.masuk, t.selesai, t.hari_median) for t in found.tahap] == [(t, 0, 0, None) for t in Tahap]


def test_laporan_closed_are_those_of_all_endings(uow: UnitOfWork) -> None:
    akhir = {"DICABUT": 2, "REKOMENDASI_DILAKSANAKAN": 3, "REKOMENDASI_SEBAGIAN": 1, "DIPUBLIKASIKAN": 4}
    found = _count(uow, diterima=9, berjalan=5, ditutup_menurut_akhir=akhir, berkas_dengan_surat=8)
    assert (found.diterima, found.ditutup, found.berjalan, found.menurut_akhir) == (9, 10, 5, akhir)
    assert found.rekomendasi == {
        "terbit": 8,
        "dilaksanakan": 3,
        "sebagian": 1,
        "tidak_dilaksanakan": 0,
        "dipublikasikan": 4,
        "dilaporkan_dpr_presiden": 0,
    }


def test_bentuk_are_counted_over_the_newest_findings(uow: UnitOfWork) -> None:
    berpihak, tidak_patut = BentukMaladministrasi.BERPIHAK, BentukMaladministrasi.TIDAK_PATUT
    findings = [
        Temuan(
            id=str(n),
            nomor_berkas=str(n),
            kesimpulan=Kesimpulan.DITEMUKAN,
            bentuk=bentuk,
            perbuatan=None,
            kerugian=(),
            waktu=DALAM,
        )
        for n, bentuk in enumerate([(tidak_patut, berpihak), (tidak_patut,), ()])
    ]
    assert _count(uow, temuan_terakhir=findings).menurut_bentuk == {"BERPIHAK": 1, "TIDAK_PATUT": 2}


@pytest.mark.aturan("PKS-4.1-01")
def test_stages_are_measured_by_those_that_ended_in_the_period(uow: UnitOfWork) -> None:
    def stage(id_: str, mulai: datetime, selesai: datetime | None) -> RiwayatTahap:
        return RiwayatTahap(id=id_, nomor_berkas="1", tahap=Tahap.KLARIFIKASI, mulai=mulai, selesai=selesai)

    before = PERIODE.dari - timedelta(days=10)
    stages = [
        stage("a", before, PERIODE.dari),
        stage("b", PERIODE.dari, PERIODE.dari + timedelta(days=1)),
        stage("c", PERIODE.dari, PERIODE.dari + timedelta(hours=36)),
        stage("d", DALAM, LUAR),
        stage("e", DALAM, None),
    ]
    t = _count(uow, tahap=stages).tahap[0]
    assert (t.tahap, t.masuk, t.selesai) == ("klarifikasi", 4, 3)
    assert (t.hari_median, t.hari_rata, t.hari_terlama) == (1.5, 4.2, 10.0)


def test_lahp_counts_once_a_case_and_its_follow_up_when_it_was_judged(uow: UnitOfWork) -> None:
    def lahp(n: int, kesimpulan: Kesimpulan, ditetapkan: datetime, **judged: Any) -> Lahp:
        nomor = str(n % 10)
        return Lahp(id=str(n), nomor_berkas=nomor, kesimpulan=kesimpulan, ditetapkan=ditetapkan, **judged)

    records = [
        lahp(1, Kesimpulan.TIDAK_DITEMUKAN, DALAM),
        lahp(11, Kesimpulan.DITEMUKAN, DALAM, ditindaklanjuti=True, dinilai=DALAM),
        lahp(2, Kesimpulan.DITEMUKAN, DALAM, ditindaklanjuti=False, dinilai=LUAR),
        lahp(3, Kesimpulan.DITEMUKAN, LUAR, ditindaklanjuti=False, dinilai=DALAM),
        lahp(4, Kesimpulan.DIHENTIKAN, DALAM),
    ]
    assert _count(uow, lahp=records).lahp == {
        "terbit": 3,
        "ditemukan": 2,
        "tidak_ditemukan": 0,
        "dihentikan": 1,
        "ditindaklanjuti": 1,
        "belum_ditindaklanjuti": 1,
    }


@pytest.mark.aturan("PKS-11-02")
def test_matters_are_counted_by_what_they_are(uow: UnitOfWork, nomor: str) -> None:
    for jenis in (JenisKejadian.HALANGAN, JenisKejadian.HALANGAN, JenisKejadian.GANTI_RUGI):
        kejadian.laporkan(uow, jenis, Pihak.OMBUDSMAN, nomor, {"uraian": "x"})
    pelindungan_data.laporkan(uow, JenisPelindunganData.PEMBATASAN, nomor, uow.clock.now())
    for akhir in ("DISERAHKAN", "DITOLAK", "DISERAHKAN", None):
        uow.berkas.get(begun(uow, nomor)).akhir = akhir
    lewat = {b.nomor for b in uow.berkas.find(akhir="DITOLAK")} | {"0001/PD/I/2020"}
    found = _count(
        uow,
        dibuka=lambda jenis, _: uow.berkas.find(jenis=jenis),
        berkas_dengan_permintaan_lewat=lambda jenis: lewat if jenis is JenisPermintaan.PERTUKARAN_DATA else set(),
        jawaban=lambda nilai, _: 3 if nilai is NilaiJawaban.DITOLAK_DASAR_HUKUM else 0,
        peristiwa=lambda nama, _: {"petugas-diingatkan": 4, "monev-terlewat": 5}[nama],
    )
    assert found.pertukaran == {
        "diminta": 4,
        "diserahkan": 2,
        "ditolak": 1,
        "tidak_diserahkan": 0,
        "pernah_lewat_tenggat": 1,
    }
    assert {k: v for k, v in found.kejadian.items() if v} == {
        "halangan": 2,
        "ganti_rugi": 1,
        "pdp_pembatasan": 1,
        "permintaan_ditolak_dasar_hukum": 3,
        "keputusan_terlambat": 4,
        "monev_terlewat": 5,
    }
    assert {j.lower() for j in JenisKejadian} < set(found.kejadian)


@pytest.mark.aturan("D-23")
def test_quarter_is_a_document_of_the_ombudsman_without_number(registry: MemoryRegistry, uow: UnitOfWork) -> None:
    found = _count(uow, diterima=9)
    page = monev.cetak_statistik(uow, found, "Triwulan I 2026")
    (data,) = registry.typesetter.composed
    assert (data.jenis, data.nomor, data.kepada, data.kop) == (
        JenisSurat.STATISTIK_TRIWULAN,
        "",
        Pihak.PUBLIK,
        Pihak.OMBUDSMAN,
    )
    assert (data.hal, data.sifat) == ("Statistik Penyelesaian Laporan Triwulan I 2026", "Biasa")
    assert page == registry.typesetter.printed[0].model_dump_json().encode()
    assert (uow.surat.find(), uow.numbering.next("SURAT/STATISTIK_TRIWULAN", 2026)) == ([], 1)
    for bentuk in ("csv", "xlsx"):
        assert monev.lembar_statistik(uow, found, bentuk).startswith(f"{bentuk}\n('Laporan', 'diterima'".encode())


def test_figures_of_sql_are_not_to_be_had_here(uow: UnitOfWork) -> None:
    with pytest.raises(NotImplementedError, match=r"statistik\.ditutup_menurut_akhir is counted by the real registry"):
        angka.hitung(uow, PERIODE)
