"""Two complaints about the same matter on the real broker: one ends joined, its Pelapor hears of the other."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.laporan.penggabungan import gabungkan
from pksbpmn.usecases.pemeriksaan.petugas import catat_isi
from tests.process.examples import new_laporan
from tests.process.matters import Matters

J = JenisPermintaan
SURAT = "kenanga@contoh.example"
HASIL = {"bukti": [{"jenis": "DOKUMEN", "uraian": "Buku register"}]}
MATERIIL = {"sudahMengadu": True, "dalamKewenangan": True} | dict.fromkeys(
    (
        "peristiwaLama",
        "diLuarKementerian",
        "objekPengadilan",
        "masihDitanganiInstansi",
        "sudahDiselesaikan",
        "laporanGanda",
    ),
    False,
)


@pytest.mark.aturan("REG-V-02", "TELAAH-41", "TELAAH-111")
def test_a_joined_complaint_ends_and_its_pelapor_hears_of_the_leading_one(stage: Stage) -> None:
    matters = Matters(stage)
    induk, nomor = new_laporan(matters), new_laporan(matters)
    matters.await_task(nomor, TaskId.VERIFIKASI_FORMIL)
    with matters.transaction() as uow:
        lain = uow.identitas.get(nomor)
        lain.nama_lengkap, lain.email = "Warga Contoh Kenanga", SURAT
        utama = uow.identitas.get(induk).nama_lengkap
        kelompok = (CandidateGroup.PEMERIKSAAN,)
        pegawai.catat(uow, "800010", nama="P", jabatan="J", pihak=Pihak.OMBUDSMAN, kelompok=kelompok)
        gabungkan(uow, nomor, induk, alasan="Pokok sama.", pegawai="800010")
    matters.until_ended(nomor)
    with matters.app.uow() as uow:
        assert uow.berkas.get(nomor).akhir == Akhir.DIGABUNG
        (terbit,) = uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.PENGGABUNGAN)
        assert terbit.kepada is Pihak.PELAPOR
        assert f"dilanjutkan dalam laporan nomor {induk}" in terbit.halaman.model_dump_json()
        assert uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.PEMBERITAHUAN_PENUTUPAN) == []
    matters.withdraw(induk)
    matters.settle()
    with matters.app.uow() as uow:
        (kepada_utama,) = uow.surat.find(nomor_berkas=induk, jenis=JenisSurat.PENCABUTAN)
        assert uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.PENCABUTAN) == []
    assert "Kenanga" not in kepada_utama.halaman.model_dump_json()
    assert utama not in "".join(str(m) for m in read_mail(stage.folder / "mailbox") if m["To"] == SURAT)
    assert matters.await_task(nomor, TaskId.VERIFIKASI_FORMIL)
    with matters.app.uow() as uow:
        (tersendiri,) = uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.PEMISAHAN)
        assert (tersendiri.kepada, tersendiri.penerima.email) == (Pihak.PELAPOR, SURAT)
        assert f"Laporan nomor {induk} tidak dilanjutkan lagi." in tersendiri.halaman.model_dump_json()
        assert len(uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.TANDA_TERIMA)) == 1
    matters.withdraw(nomor)


def _issued(matters: Matters, id_permintaan: str) -> bool:
    with matters.app.uow() as uow:
        return bool(uow.surat.find(id_permintaan=id_permintaan))


@pytest.mark.aturan("TELAAH-84", "REG-L-04", "D-15", "TELAAH-120")
def test_an_answer_of_who_joined_reopens_the_examination_of_the_leading_complaint(stage: Stage) -> None:
    """POR 48/2020 Pasal 25(5)-(5b): the leading complainant accepts; the other, in his own case file, gives reasons.

    Nobody waits for the third, who withdraws.
    """
    matters = Matters(stage)
    induk, nomor, ketiga = (new_laporan(matters) for _ in range(3))
    for n in (nomor, ketiga):
        matters.await_task(n, TaskId.VERIFIKASI_FORMIL)
    matters.decide(induk, TaskId.VERIFIKASI_FORMIL, syaratLengkap=True)
    with matters.transaction() as uow:
        lain = uow.identitas.get(nomor)
        lain.nama_lengkap, lain.email = "Warga Contoh Kenanga", SURAT
        utama = uow.identitas.get(induk).nama_lengkap
        officers.register(uow)
        for n in (nomor, ketiga):
            gabungkan(uow, n, induk, alasan="Pokok sama.", pegawai=str(officers.second(CandidateGroup.PEMERIKSAAN)))
        for jenis, isi in (("klarifikasi", {"pertanyaan": ["Kapan?"]}), ("pemeriksaan", HASIL | {"ringkasan": utama})):
            catat_isi(uow, induk, jenis, isi)
    matters.decide(induk, TaskId.VERIFIKASI_MATERIIL, **MATERIIL)
    matters.decide(induk, TaskId.RAPAT_PLENO, laporanDiterima=True)
    matters.answer(induk, J.KLARIFIKASI_1, Pihak.TERLAPOR)
    matters.decide(induk, TaskId.NILAI_KLARIFIKASI, penjelasanCukup=False, tindakLanjutSelesai=False)
    matters.decide(induk, TaskId.RENCANA_PEMERIKSAAN, daftarPermintaan=[])
    matters.decide(induk, TaskId.TETAPKAN_TEMUAN, kesimpulan="TIDAK_DITEMUKAN")
    matters.answer(induk, J.TANGGAPAN_PELAPOR, Pihak.PELAPOR, NilaiJawaban.MENERIMA)
    assert matters.task(induk, TaskId.NILAI_TANGGAPAN) is None
    matters.answer(nomor, J.TANGGAPAN_PELAPOR, Pihak.PELAPOR, NilaiJawaban.BERALASAN)
    assert matters.task(induk, TaskId.NILAI_TANGGAPAN) is None
    ditanya = matters.await_request(ketiga, J.TANGGAPAN_PELAPOR)
    matters.until(lambda: _issued(matters, ditanya.id), f"surat hasil pemeriksaan kepada {ketiga}")
    with matters.transaction() as uow:
        lapor.cabut(uow, ketiga)
    matters.decide(induk, TaskId.NILAI_TANGGAPAN, pemeriksaanUlang=True)
    assert matters.await_task(induk, TaskId.RENCANA_PEMERIKSAAN)
    with matters.app.uow() as uow:
        (hasil,) = uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.PEMBERITAHUAN_HASIL)
        diminta = uow.permintaan.get(str(hasil.id_permintaan))
        assert (hasil.penerima.email, hasil.tanggal_diterima) == (SURAT, diminta.tanggal_diterima)
        assert diminta.batas is not None
        assert diminta.tanggal_diterima is not None
        assert (diminta.batas.date() - diminta.tanggal_diterima).days == 14
        assert utama not in hasil.halaman.model_dump_json()
        assert f"dalam laporan nomor {induk}, telah selesai" in hasil.halaman.model_dump_json()
    matters.withdraw(induk)
