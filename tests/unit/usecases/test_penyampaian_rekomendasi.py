"""Who has not received the Rekomendasi is told halfway through its fourteen days and when they are over (D-20)."""

from datetime import date

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup as G
from pksbpmn.stories import officers
from pksbpmn.usecases.pemeriksaan import penyampaian_rekomendasi
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah
from pksbpmn.usecases.surat.surat import terbitkan_naskah
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import notices
from tests.unit.usecases.contents import up_to_rekomendasi


@pytest.mark.aturan("D-20", "TELAAH-83")
def test_receipts_that_are_missing_are_told_once_a_day(uow: UnitOfWork, clock: AdjustableClock, nomor: str) -> None:
    """Signed on Monday 2 March 2026; two boundaries of the diagram ask at the same moment."""
    up_to_rekomendasi(uow, nomor)
    officers.register(uow)
    kepada = [Pihak.ATASAN_TERLAPOR, Pihak.TERLAPOR]
    terbuka, _ = naskah.buka(uow, nomor, JenisSurat.REKOMENDASI, kepada, None, baru=True)
    naskah.simpan_konsep(uow, terbuka.id, str(officers.writer(G.RESOLUSI_MONITORING)), G.RESOLUSI_MONITORING)
    naskah.tandatangani(uow, terbuka.id, str(officers.second(G.KETUA_OMBUDSMAN)), G.KETUA_OMBUDSMAN, setuju=True)
    atasan, terlapor = (terbitkan_naskah(uow, terbuka.id, p) for p in kepada)
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
