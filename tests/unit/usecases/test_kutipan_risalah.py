"""Attack: what the Ombudsman's officer notes of a meeting is printed whole as the words of who was asked there."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.penyamaran import TERSAMAR
from pksbpmn.domain.pemeriksaan.temuan import Kesimpulan
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban
from pksbpmn.domain.permintaan.pertemuan import PertemuanKlarifikasi
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.pemeriksaan import pemeriksaan
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk, jawab
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.saringan import TIDAK_DIKUTIP
from tests.unit.usecases.cases import ask, open_case
from tests.unit.usecases.contents import write


@pytest.mark.aturan("REG-I-04")
def test_terlapor_reads_the_name_in_the_ombudsmans_minutes_of_his_own_answer(uow: UnitOfWork) -> None:
    nomor = open_case(uow, "dirahasiakan")
    uow.identitas.get(nomor).nama_lengkap = "Zulkanary Rekawati"
    write(uow, nomor, "klarifikasi", "lahp")
    asked = ask(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
    vars(uow)["pelaku"] = "11"
    pertemuan = PertemuanKlarifikasi(
        waktu=uow.clock.now(),
        tempat="Kantor",
        hadir=("Kepala Balai", "Asisten"),
        risalah="Cocok dengan keterangan Zulkanary Rekawati.",
    )
    jawab(
        uow,
        asked,
        JawabanMasuk(
            Pihak.TERLAPOR, NilaiJawaban.DIJAWAB, CaraJawaban.LANGSUNG, "Sudah dilayani.", None, pertemuan=pertemuan
        ),
    )
    pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.TIDAK_DITEMUKAN, ())
    halaman = surat.terbitkan(uow, nomor, JenisSurat.LAHP, Pihak.TERLAPOR).halaman
    isi = halaman.model_dump_json()
    assert "Sudah dilayani. (klarifikasi langsung" in isi
    assert f"risalah: Cocok dengan keterangan {TERSAMAR}" in isi
    assert ("Zulkanary" in isi, "Rekawati" in isi, halaman.disamarkan) == (False, False, True)


@pytest.mark.aturan("REG-I-04")
@pytest.mark.parametrize(
    ("jenis", "nilai"),
    [
        (JenisPermintaan.PANGGILAN_1, NilaiJawaban.HADIR),
        (JenisPermintaan.PERMINTAAN_KETERANGAN, NilaiJawaban.DIJAWAB),
    ],
)
@pytest.mark.parametrize("menyebut", [True, False])
def test_terlapor_reads_the_name_in_the_ombudsmans_record_of_his_hearing(
    uow: UnitOfWork, jenis: JenisPermintaan, nilai: NilaiJawaban, *, menyebut: bool
) -> None:
    """An officer wrote it down, with what he asked: with the name it is quoted to nobody, not even with a gap."""
    nomor = open_case(uow, "dirahasiakan")
    uow.identitas.get(nomor).nama_lengkap = "Zulkanary Rekawati"
    write(uow, nomor, "klarifikasi", "lahp")
    asked = ask(uow, nomor, jenis, Pihak.TERLAPOR)
    vars(uow)["pelaku"] = "11"
    siapa = "Sdri. Zulkanary Rekawati" if menyebut else "peserta"
    catatan = f"Asisten bertanya apakah Terlapor meminta uang kepada {siapa}. Terlapor menjawab tidak."
    jawab(uow, asked, JawabanMasuk(Pihak.TERLAPOR, nilai, CaraJawaban.LANGSUNG, catatan, None))
    pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.TIDAK_DITEMUKAN, ())
    isi = surat.terbitkan(uow, nomor, JenisSurat.LAHP, Pihak.TERLAPOR).halaman.model_dump_json()
    assert ("Zulkanary" in isi, TERSAMAR in isi, TIDAK_DIKUTIP in isi, catatan in isi) == (
        *(False, False),
        *(menyebut, not menyebut),
    )
