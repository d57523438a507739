"""A document that is written once for all carries a request to each: its receipt is what the term begins with."""

from datetime import date, timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JenisHari
from pksbpmn.names import STARTED_BY, MessageName, ProcessId
from pksbpmn.names import CandidateGroup as G
from pksbpmn.stories import officers
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.permintaan import jawaban, pembetulan, permintaan
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.permintaan.penerimaan import terima
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah, surat
from pksbpmn.usecases.surat.gabungan import penerima_naskah
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import OTHER_UNIT, ask, letters, messages
from tests.unit.usecases.contents import up_to_rekomendasi

J, P, S = JenisPermintaan, Pihak, JenisSurat
MULAI, KEMUDIAN = date(2026, 3, 2), date(2026, 3, 16)


def _signed(uow: UnitOfWork, nomor: str, jenis: JenisSurat, penyusun: G, penanda: G) -> str:
    """Id of a document for Terlapor and his superior, which was written for no request."""
    officers.register(uow)
    up_to_rekomendasi(uow, nomor)
    satu, _ = naskah.buka(uow, nomor, jenis, [P.ATASAN_TERLAPOR, P.TERLAPOR], None, baru=True)
    naskah.simpan_konsep(uow, satu.id, str(officers.writer(penyusun)), penyusun)
    naskah.tandatangani(uow, satu.id, str(officers.second(penanda)), penanda, setuju=True)
    return satu.id


@pytest.mark.aturan("TELAAH-105")
def test_a_corrected_receipt_of_a_rekomendasi_moves_its_sixty_days(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """UU 37/2008 Pasal 38(2): of the superior, who is asked; Terlapor, who gets the same, is not."""
    satu = _signed(uow, nomor, S.REKOMENDASI, G.RESOLUSI_MONITORING, G.KETUA_OMBUDSMAN)
    diminta = ask(uow, nomor, J.PELAKSANAAN_REKOMENDASI, P.ATASAN_TERLAPOR)
    terbit = surat.terbitkan_naskah(uow, satu, P.ATASAN_TERLAPOR, 1, diminta)
    lain = surat.terbitkan_naskah(uow, satu, P.TERLAPOR)
    assert (terbit.id_permintaan, lain.id_permintaan) == (diminta, None)
    terima(uow, terbit.id, MULAI, "tanda terima")
    batas = uow.permintaan.get(diminta).batas
    assert batas is not None
    assert batas.date() == date(2026, 5, 1)
    clock.set(date(2026, 3, 20))
    pembetulan.betulkan_penerimaan(
        uow, terbit.id, date(2026, 3, 18), "resi", alasan="Tanda terima asli ditemukan", pegawai="700001"
    )
    betul = uow.permintaan.get(diminta).batas
    assert betul is not None
    assert betul.date() == date(2026, 5, 17)
    (pemberitahuan,) = letters(uow, S.PEMBETULAN_TENGGAT)
    assert pemberitahuan.kepada is P.ATASAN_TERLAPOR
    assert "17 Mei 2026" in text_of(pemberitahuan)
    assert [m.kunci for m in messages(uow, MessageName.TENGGAT_DIPERPANJANG)] == [diminta]


@pytest.mark.aturan("TELAAH-105")
def test_each_terlapor_has_thirty_working_days_from_his_own_lahp(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """POR 58/2023 Pasal 54(1): nobody is left without an end; what came in time and was entered late is heard."""
    lapor.ubah_terlapor(uow, nomor, P.TERLAPOR, OTHER_UNIT, "Ikut menangani.", ke=2)
    satu = _signed(uow, nomor, S.LAHP, G.PEMERIKSAAN, G.ANGGOTA_OMBUDSMAN)
    utama = ask(uow, nomor, J.TINDAK_LANJUT_LAHP, P.TERLAPOR, received=False)
    terbuka, siap = naskah.buka(uow, nomor, S.LAHP, [P.TERLAPOR], utama, baru=False)
    assert (terbuka.id, siap, terbuka.id_permintaan) == (satu, True, None)
    terbit = [
        surat.terbitkan_naskah(uow, satu, pihak, ke, utama)
        for pihak, ke in penerima_naskah(uow, nomor, [P.TERLAPOR], utama)
    ]
    semua = [uow.permintaan.get(utama), *uow.permintaan.find(bersama=utama)]
    assert [(s.ke, s.id_permintaan) for s in terbit] == [(p.ke, p.id) for p in semua] == [(1, utama), (2, semua[1].id)]
    for s, hari in zip(terbit, (MULAI, KEMUDIAN), strict=True):
        clock.set(hari)
        terima(uow, s.id, hari, "tanda terima")
    permintaan.hitung(uow, utama, MULAI)
    diharap = [uow.kalender.maju(h, 30, JenisHari.KERJA)[0] for h in (MULAI, KEMUDIAN)]
    assert [p.batas and p.batas.date() for p in semua] == diharap
    assert permintaan.tenggat_sekarang(uow, utama).batas == semua[1].batas
    clock.set(diharap[1] + timedelta(days=1))
    assert permintaan.catat_lewat(uow, utama) is NilaiJawaban.TIDAK_DIJAWAB
    assert [p.status for p in semua] == [StatusPermintaan.LEWAT] * 2
    masuk = JawabanMasuk(
        P.TERLAPOR, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "Sudah.", None, diharap[1], pegawai="700001"
    )
    jawaban.jawab(uow, semua[1].id, masuk)
    assert [p.status for p in semua] == [StatusPermintaan.LEWAT, StatusPermintaan.DIJAWAB]
    (susulan,) = messages(uow, STARTED_BY[ProcessId.JAWABAN_SUSULAN])
    assert susulan.variabel["idPermintaan"] == semua[1].id
