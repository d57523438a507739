"""Attack: one officer dates an answer back, and decides alone that a complaint ends, or is opened again, by it."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.pemeriksaan.tindakan import HasilTindakan, StatusTindakan, SumberTindakan
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban
from pksbpmn.names import ErrorCode, TaskId
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.pemeriksaan import pernyataan, tindakan
from pksbpmn.usecases.pemeriksaan.pernyataan import TempatPutusan
from pksbpmn.usecases.pemeriksaan.tindakan import TindakanMasuk
from pksbpmn.usecases.permintaan import jawaban, permintaan, susulan
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.permintaan.susulan import AkibatSusulan
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import ask, bpmn_error, missed, refused
from tests.unit.usecases.contents import issue_lahp, up_to_rekomendasi

J, P = JenisPermintaan, Pihak
ENTERS, OTHER = "11", "12"
PLACE = TempatPutusan(TaskId.PUTUSKAN_AKIBAT_SUSULAN, 77, 4000)


def _dated_back(uow: UnitOfWork, id_permintaan: str) -> None:
    asked = uow.permintaan.get(id_permintaan)
    assert asked.batas is not None
    masuk = JawabanMasuk(
        asked.kepada, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "x", diterima=asked.batas.date(), pegawai=ENTERS
    )
    jawaban.jawab(uow, id_permintaan, masuk)


def _decides(uow: UnitOfWork, nomor: str, pegawai: str, akibat: AkibatSusulan) -> None:
    pernyataan.nyatakan(
        uow, nomor, pegawai, 5000, tempat=PLACE, kelompok=(), pemegang=None, isian={"akibatSusulan": akibat}
    )


@pytest.mark.aturan("KEAMANAN-03", "TELAAH-21")
@pytest.mark.parametrize("jenis", [J.KLARIFIKASI_1, J.TINDAK_LANJUT_LAHP, J.PELAKSANAAN_REKOMENDASI])
def test_who_enters_a_back_dated_answer_decides_that_the_complaint_ends_by_it(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, jenis: JenisPermintaan
) -> None:
    _dated_back(uow, missed(uow, nomor, clock, jenis))
    with refused(f"Pegawai {ENTERS} mencatat jawaban susulan itu, jadi tidak memutus akibatnya."):
        _decides(uow, nomor, ENTERS, AkibatSusulan.SELESAI)
    _decides(uow, nomor, OTHER, AkibatSusulan.SELESAI)


@pytest.mark.aturan("KEAMANAN-03", "TELAAH-79")
def test_who_enters_a_back_dated_answer_opens_a_complaint_again_that_was_deemed_withdrawn(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    id_permintaan = ask(uow, nomor, J.KELENGKAPAN, P.PELAPOR)
    batas = uow.permintaan.get(id_permintaan).batas
    assert batas is not None
    clock.set(batas.date() + timedelta(days=1))
    permintaan.catat_lewat(uow, id_permintaan)
    lapor.tutup(uow, nomor, Akhir.DIANGGAP_DICABUT)
    _dated_back(uow, id_permintaan)
    with refused(f"Pegawai {ENTERS} mencatat jawaban susulan itu, jadi tidak memutus akibatnya."):
        _decides(uow, nomor, ENTERS, AkibatSusulan.BUKA_KEMBALI)
    _decides(uow, nomor, OTHER, AkibatSusulan.BUKA_KEMBALI)


@pytest.mark.aturan("KEAMANAN-03", "TELAAH-21")
@pytest.mark.parametrize(
    ("jenis", "goes_on"),
    [(J.KLARIFIKASI_1, issue_lahp), (J.KLARIFIKASI_1, up_to_rekomendasi), (J.TINDAK_LANJUT_LAHP, up_to_rekomendasi)],
)
def test_an_answer_to_an_earlier_stage_ends_what_a_later_one_has_said(
    uow: UnitOfWork,
    nomor: str,
    clock: AdjustableClock,
    jenis: JenisPermintaan,
    goes_on: Callable[[UnitOfWork, str], None],
) -> None:
    """The first klarifikasi of months ago would void LAHP and Rekomendasi (PKS Pasal 4(4)b)."""
    id_permintaan = missed(uow, nomor, clock, jenis)
    _dated_back(uow, id_permintaan)
    susulan.periksa(uow, id_permintaan, AkibatSusulan.SELESAI)
    clock.advance(days=120)
    goes_on(uow, nomor)
    for t in tindakan.daftar(uow, nomor):
        done = TindakanMasuk(HasilTindakan(StatusTindakan.SELESAI))
        tindakan.catat(uow, nomor, SumberTindakan(t.sumber), t.urutan, done, pegawai=OTHER)
    with bpmn_error(ErrorCode.AKIBAT_TIDAK_BERLAKU, f"Akibat SELESAI tidak berlaku untuk {jenis} pada keadaan ini."):
        susulan.periksa(uow, id_permintaan, AkibatSusulan.SELESAI)
    susulan.periksa(uow, id_permintaan, AkibatSusulan.BUKTI)
