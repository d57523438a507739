"""A reasoned response that arrived in time and was entered while the LAHP was written, on the real broker."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.pemeriksaan.petugas import catat_isi
from pksbpmn.usecases.permintaan import jawaban
from tests.process.examples import KINDS, accept, new_laporan
from tests.process.matters import Matters

J, P = JenisPermintaan, Pihak
PETUGAS = str(officers.writer(CandidateGroup.PENERIMAAN_VERIFIKASI))
HASIL = {"ringkasan": "Sudah diserahkan.", "bukti": [{"jenis": "DOKUMEN", "uraian": "Buku register"}]}

LAHP = {
    "dugaan": "Penundaan berlarut",
    "pemeriksaan_dilakukan": ["Permintaan klarifikasi"],
    "analisis_peraturan": "UU 25/2009.",
    "pendapat": "Tidak ada maladministrasi.",
}


def _respond(matters: Matters, nomor: str) -> None:
    """Find nothing; reasons arrive on the last day, are entered two days later, and are to be assessed."""
    matters.decide(nomor, TaskId.RENCANA_PEMERIKSAAN, daftarPermintaan=[])
    matters.decide(nomor, TaskId.TETAPKAN_TEMUAN, kesimpulan="TIDAK_DITEMUKAN")
    batas = matters.await_request(nomor, J.TANGGAPAN_PELAPOR).batas
    assert batas is not None
    matters.by_hand.add(nomor)
    matters.until_day(batas.date() + timedelta(days=2))
    matters.await_task(nomor, TaskId.SUSUN_KONSEP)
    with matters.transaction() as uow:
        *_, asked = uow.permintaan.find(nomor_berkas=nomor, jenis=J.TANGGAPAN_PELAPOR)
        alasan = "Sertifikat saya belum ada."
        masuk = jawaban.JawabanMasuk(
            P.PELAPOR, NilaiJawaban.BERALASAN, CaraJawaban.TERTULIS, alasan, None, batas.date(), PETUGAS
        )
        assert not jawaban.jawab(uow, asked.id, masuk).terlambat
    matters.settle()
    matters.decide(nomor, TaskId.PUTUSKAN_AKIBAT_SUSULAN, akibatSusulan="NILAI_TANGGAPAN")
    matters.await_task(nomor, TaskId.NILAI_TANGGAPAN)
    assert matters.task(nomor, TaskId.SUSUN_KONSEP) is None


@pytest.mark.aturan("TELAAH-122", "REG-L-04")
@pytest.mark.parametrize("kind", ["biasa", "cepat-rahasia"])
def test_a_response_entered_late_is_assessed_before_the_lahp_is_signed(stage: Stage, kind: str) -> None:
    """POR 48/2020 Pasal 25(5b): the first opens the examination again; the second does not, and the LAHP follows."""
    matters = Matters(stage)
    nomor = new_laporan(matters, **KINDS[kind])
    accept(matters, nomor)
    with matters.transaction() as uow:
        officers.register(uow)
        for jenis, isi in (("klarifikasi", {"pertanyaan": ["Kapan?"]}), ("pemeriksaan", HASIL), ("lahp", LAHP)):
            catat_isi(uow, nomor, jenis, isi)
    for dari in (P.ITJEN, P.TERLAPOR) if kind == "cepat-rahasia" else (P.ITJEN,):
        matters.answer(nomor, J.KLARIFIKASI_1, dari)
    matters.decide(nomor, TaskId.NILAI_KLARIFIKASI, penjelasanCukup=False, tindakLanjutSelesai=False)
    _respond(matters, nomor)
    matters.decide(nomor, TaskId.NILAI_TANGGAPAN, pemeriksaanUlang=True)
    matters.by_hand.discard(nomor)
    _respond(matters, nomor)
    matters.pass_decision_limit(nomor, TaskId.NILAI_TANGGAPAN)
    matters.by_hand.discard(nomor)
    matters.decide(nomor, TaskId.NILAI_TANGGAPAN, pemeriksaanUlang=False)
    matters.until_ended(nomor)
    with matters.app.uow() as uow:
        dinilai = [k.waktu for k in uow.keputusan.find(nomor_berkas=nomor, elemen=TaskId.NILAI_TANGGAPAN)]
        lahp = uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.LAHP)
        assert len(dinilai) == len(uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.PEMBERITAHUAN_HASIL)) == 2
        assert {s.tanggal >= dinilai[-1].date() for s in lahp} == {True}
        assert len({s.id_naskah for s in lahp}) == len(uow.lahp.find(nomor_berkas=nomor)) == 1
        assert len(uow.audit.find(nomor_berkas=nomor, peristiwa="pemeriksaan-diulang")) == 1
        assert uow.berkas.get(nomor).akhir == Akhir.DITUTUP_PEMERIKSAAN
