"""Who has not received the Rekomendasi is told halfway through its fourteen days and when they are over (D-20)."""

from datetime import date

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.stories import officers
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.laporan.penggabungan import gabungkan
from pksbpmn.usecases.pemeriksaan import penyampaian_rekomendasi
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah
from pksbpmn.usecases.surat.surat import terbitkan_naskah
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import OTHER_UNIT, notices, open_case
from tests.unit.usecases.contents import up_to_rekomendasi


def _signed(uow: UnitOfWork, nomor: str, kepada: list[Pihak]) -> str:
    """Id of a Rekomendasi that the Ketua has signed today."""
    up_to_rekomendasi(uow, nomor)
    officers.register(uow)
    terbuka, _ = naskah.buka(uow, nomor, JenisSurat.REKOMENDASI, kepada, None, baru=True)
    naskah.simpan_konsep(uow, terbuka.id, str(officers.writer(G.RESOLUSI_MONITORING)), G.RESOLUSI_MONITORING)
    naskah.tandatangani(uow, terbuka.id, str(officers.second(G.KETUA_OMBUDSMAN)), G.KETUA_OMBUDSMAN, setuju=True)
    return terbuka.id


@pytest.mark.aturan("D-20", "TELAAH-83")
def test_receipts_that_are_missing_are_told_once_a_day(uow: UnitOfWork, clock: AdjustableClock, nomor: str) -> None:
    """Signed on Monday 2 March 2026; two boundaries of the diagram ask at the same moment."""
    kepada = [Pihak.ATASAN_TERLAPOR, Pihak.TERLAPOR]
    id_naskah = _signed(uow, nomor, kepada)
    atasan, terlapor = (terbitkan_naskah(uow, id_naskah, p) for p in kepada)
    atasan.tanggal_diterima = date(2026, 3, 3)
    for hari in (9, 16, 17):
        clock.set(date(2026, 3, hari))
        for _ in range(2):
            penyampaian_rekomendasi.periksa(uow, nomor)
    tengah, terakhir, akhir = notices(uow)
    assert tengah.perihal == f"Rekomendasi belum terbukti diterima: {nomor}"
    assert "diterima oleh: Terlapor." in tengah.isi
    assert "paling lambat 16 Maret 2026" in tengah.isi
    assert terakhir.perihal == tengah.perihal
    assert akhir.perihal == f"Rekomendasi melewati batas penyampaian: {nomor}"
    (lewat,) = uow.audit.find(peristiwa="penyampaian-rekomendasi-lewat")
    assert lewat.waktu.date() == date(2026, 3, 17)
    assert lewat.rincian == {"batas": "2026-03-16", "belum": ["TERLAPOR"]}
    terlapor.tanggal_diterima = date(2026, 3, 16)
    clock.set(date(2026, 3, 18))
    penyampaian_rekomendasi.periksa(uow, nomor)
    assert len(notices(uow)) == 3


@pytest.mark.aturan("TELAAH-106")
def test_nobodys_receipt_speaks_for_another_who_is_called_the_same(
    uow: UnitOfWork, clock: AdjustableClock, nomor: str
) -> None:
    """The second Terlapor and who joined are missed by themselves, with place and file, before and after the letter."""
    lapor.ubah_terlapor(uow, nomor, Pihak.TERLAPOR, OTHER_UNIT, "Ikut menangani.", ke=2)
    gabung = open_case(uow)
    officers.register(uow)
    gabungkan(uow, gabung, nomor, alasan="Pelatihan yang sama.", pegawai=str(officers.writer(G.PEMERIKSAAN)))
    id_naskah = _signed(uow, nomor, [Pihak.TERLAPOR, Pihak.PELAPOR])
    clock.set(date(2026, 3, 9))
    terbitkan_naskah(uow, id_naskah, Pihak.TERLAPOR, 1).tanggal_diterima = date(2026, 3, 9)
    penyampaian_rekomendasi.periksa(uow, nomor)
    (awal,) = notices(uow)
    siapa = ("Terlapor 2", "Pelapor", f"Pelapor laporan {gabung}")
    assert f"diterima oleh: {', '.join(f'{s} (suratnya belum terbit)' for s in siapa)}." in awal.isi
    kedua = terbitkan_naskah(uow, id_naskah, Pihak.TERLAPOR, 2)
    terbitkan_naskah(uow, id_naskah, Pihak.PELAPOR)
    (pelapor, digabung) = uow.surat.find(id_naskah=id_naskah, kepada=Pihak.PELAPOR)
    digabung.tanggal_diterima = date(2026, 3, 10)
    clock.set(date(2026, 3, 17))
    penyampaian_rekomendasi.periksa(uow, nomor)
    assert "diterima oleh: Terlapor 2, Pelapor." in notices(uow)[-1].isi
    (lewat,) = uow.audit.find(peristiwa="penyampaian-rekomendasi-lewat")
    assert lewat.rincian["belum"] == ["TERLAPOR 2", "PELAPOR"]
    digabung.tanggal_diterima, pelapor.tanggal_diterima = None, date(2026, 3, 10)
    clock.set(date(2026, 3, 18))
    penyampaian_rekomendasi.periksa(uow, nomor)
    assert f"diterima oleh: Terlapor 2, Pelapor laporan {gabung}." in notices(uow)[-1].isi
    assert digabung.nomor_berkas == gabung
    ada = len(notices(uow))
    kedua.tanggal_diterima = digabung.tanggal_diterima = date(2026, 3, 19)
    clock.set(date(2026, 3, 19))
    penyampaian_rekomendasi.periksa(uow, nomor)
    assert len(notices(uow)) == ada
