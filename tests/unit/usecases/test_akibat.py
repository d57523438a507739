"""What letters say follows when the thing asked for is not done, and why somebody decided so (TELAAH-54)."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.laporan import kejadian
from pksbpmn.usecases.pemeriksaan import putusan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from tests.letters import text_of
from tests.unit.usecases.cases import ask
from tests.unit.usecases.contents import ISI_KEJADIAN, up_to_rekomendasi, write

P, S, J = Pihak, JenisSurat, JenisPermintaan

pytestmark = pytest.mark.aturan("TELAAH-54")


@pytest.mark.aturan("REG-R-07", "REG-R-08")
def test_consequences_of_a_rekomendasi_that_is_not_carried_out(uow: UnitOfWork, nomor: str) -> None:
    up_to_rekomendasi(uow, nomor)
    page = text_of(surat.terbitkan(uow, nomor, S.REKOMENDASI, P.ATASAN_TERLAPOR))
    assert "dapat memublikasikan atasan Terlapor dan menyampaikan laporan kepada Dewan Perwakilan Rakyat" in page
    assert "Pasal 38 ayat (4)" in page
    assert "dikenai sanksi administrasi" in page
    assert "Pasal 39" in page


def test_an_lahp_says_what_follows(uow: UnitOfWork, nomor: str) -> None:
    up_to_rekomendasi(uow, nomor)
    page = text_of(surat.terbitkan(uow, nomor, S.LAHP, P.TERLAPOR))
    assert "tidak dilaksanakan sampai dengan batas waktu tersebut, penanganan dilanjutkan ke tahap resolusi" in page


@pytest.mark.parametrize(
    ("diminta", "jenis", "kepada", "akibat"),
    [
        ((J.KELENGKAPAN,), S.PERMINTAAN_KELENGKAPAN, P.PELAPOR, "Saudara dianggap mencabut laporan."),
        (
            (J.KLARIFIKASI_1,),
            S.PERMINTAAN_KLARIFIKASI,
            P.TERLAPOR,
            "kami akan menyampaikan permintaan klarifikasi kedua",
        ),
        (
            (J.KLARIFIKASI_1, J.KLARIFIKASI_2),
            S.PERMINTAAN_KLARIFIKASI,
            P.TERLAPOR,
            "Saudara dianggap tidak menggunakan hak untuk menjawab",
        ),
        ((J.PERMINTAAN_DATA,), S.PERMINTAAN_DATA, P.TERLAPOR, "pemeriksaan dilanjutkan berdasarkan bukti yang ada"),
        ((J.TANGGAPAN_PELAPOR,), S.PEMBERITAHUAN_HASIL, P.PELAPOR, "tidak ada tanggapan, Laporan Hasil Pemeriksaan"),
    ],
)
def test_a_request_says_what_its_silence_comes_to(
    uow: UnitOfWork, nomor: str, diminta: tuple[JenisPermintaan, ...], jenis: JenisSurat, kepada: Pihak, akibat: str
) -> None:
    up_to_rekomendasi(uow, nomor)
    terakhir = [ask(uow, nomor, j, kepada) for j in diminta][-1]
    assert akibat in text_of(surat.terbitkan(uow, nomor, jenis, kepada, terakhir))


def test_the_answer_to_an_objection_says_why(uow: UnitOfWork, nomor: str) -> None:
    isi = ISI_KEJADIAN[JenisKejadian.KEBERATAN]
    urusan = kejadian.laporkan(uow, JenisKejadian.KEBERATAN, P.TERLAPOR, nomor, isi, keberatan_aktif=True)
    write(uow, urusan, "keberatan")
    putusan.catat_keputusan(uow, urusan, "putuskan-keberatan", {"putusanKeberatan": "DITOLAK"})
    page = text_of(surat.terbitkan(uow, urusan, S.PEMBERITAHUAN_KEBERATAN, P.TERLAPOR))
    for kata in ("Tidak setuju", "keberatan ditolak", "tidak memuat fakta baru"):
        assert kata in page
