"""Two complaints about the same matter on the real broker: one ends joined, its Pelapor hears of the other."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.berkas import pegawai
from pksbpmn.usecases.laporan.penggabungan import gabungkan
from tests.process.examples import new_laporan
from tests.process.matters import Matters

SURAT = "kenanga@contoh.example"


@pytest.mark.aturan("REG-V-02", "TELAAH-41")
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
    told = [m for m in read_mail(stage.folder / "mailbox") if f"kehilangan induknya: {induk}" in str(m["Subject"])]
    assert [nomor in m.get_content() for m in told] == [True]
