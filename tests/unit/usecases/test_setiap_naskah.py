"""Attack: a hidden complainant in every text of a case, in all spellings; nobody reads of him who may not."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.lampiran import Lampiran, SumberLampiran
from pksbpmn.domain.pertukaran.pertukaran import ButirData, JenisInformasi
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas.lampiran import daftar_lampiran
from pksbpmn.usecases.journal import id_baru
from pksbpmn.usecases.kerahasiaan.kerahasiaan import daftar_butir
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from tests.samaran.hakim import terbaca
from tests.samaran.naskah import EJAAN, terbitkan
from tests.unit.usecases.hidden_case import NAMA, hidden_laporan

S = JenisSurat
_BERTURUT = 12
"""How many of the spellings stand in one text; the texts of a case take turns. `make samaran` puts all into each."""
TANPA_TULISAN = {S.PERMINTAAN_MASUKAN_MONEV, S.STATISTIK_TRIWULAN, S.PENARIKAN_PENGAKHIRAN, S.PEMBERITAHUAN_BERAKHIR}
TANPA_TULISAN |= {S.PEMBUKAAN_KEMBALI, S.PENYERAHAN_GANTI_RUGI}
"""Kinds on which nothing stands that anybody typed."""


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01", "TELAAH-19", "KEAMANAN-01")
@pytest.mark.parametrize("jenis", JenisSurat)
def test_a_hidden_complainant_named_in_every_field_is_read_by_nobody(jenis: JenisSurat) -> None:
    """Draft, page, subject, mail with its file's name and addresses, notice; of each kind one PDF, its metadata too."""
    hasil = terbitkan(jenis, _BERTURUT, cetak=True)
    assert hasil.bocor == ()
    assert hasil.ejaan == set(EJAAN)
    assert len(EJAAN) > 40
    assert hasil.terlihat >= 16


@pytest.mark.parametrize("jenis", [S.LAHP, S.BERITA_ACARA_MEDIASI, S.BERITA_ACARA_SERAH_TERIMA, S.RISALAH_MUSYAWARAH])
def test_the_judge_reads_him_where_nobody_is_hidden(jenis: JenisSurat) -> None:
    di = {b.di for b in terbitkan(jenis, _BERTURUT, dirahasiakan=False, cetak=True).bocor}
    assert {"naskah", "konsep", "PDF", "surel 0"} <= di


@pytest.mark.aturan("REG-I-04")
def test_no_list_of_an_exchange_names_him_by_a_file(uow: UnitOfWork) -> None:
    """Items of data and attachments bear names that who handed them over chose."""
    nomor = hidden_laporan(uow)
    for ejaan in EJAAN:
        an_item(uow, nomor, f"{ejaan}.pdf")
        a_file(uow, nomor, f"{ejaan}.pdf")
    nama = [*(b.nama for b in daftar_butir(uow, nomor)), *(x.nama for x in daftar_lampiran(uow, nomor))]
    assert len(nama) >= 2 * len(EJAAN)
    assert [(n, k) for n in nama if (k := terbaca(n, NAMA))] == []


def an_item(uow: UnitOfWork, nomor: str, nama: str) -> None:
    uow.butir_data.add(
        ButirData(
            id=id_baru(),
            nomor_berkas=nomor,
            nama=nama,
            jenis=JenisInformasi.DATA,
            tujuan="pembuktian",
            pemilik=Pihak.ITJEN,
            dibuat=uow.clock.now(),
            hash_berkas="0" * 64,
        )
    )


def a_file(uow: UnitOfWork, nomor: str, nama: str) -> None:
    uow.lampiran.add(
        Lampiran(
            id=id_baru(),
            nomor_berkas=nomor,
            sumber=SumberLampiran.LAPORAN,
            id_sumber=nomor,
            nama=nama,
            hash_berkas="0" * 64,
            ukuran=3,
            tipe="application/pdf",
            dari=Pihak.PELAPOR,
            diterima=hari_ini(uow),
            dicatat=uow.clock.now(),
            dicatat_oleh="11",
        )
    )
