"""Several Terlapor: what is put right of one while another is waited for, and who is meant."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import (
    JenisPermintaan,
    NilaiJawaban,
    Permintaan,
    SifatJawaban,
)
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import STARTED_BY, ProcessId
from pksbpmn.usecases.permintaan import pembetulan, pencarian, permintaan
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import messages, refused
from tests.unit.usecases.several import MULAI, answer, issued, received, several, words

J, N, P, S = JenisPermintaan, NilaiJawaban, Pihak, JenisSurat


@pytest.mark.aturan("TELAAH-88")
def test_who_is_in_copy_says_for_whom_of_several_he_answers(uow: UnitOfWork, nomor: str) -> None:
    several(uow, nomor, 2)
    semua, _ = issued(uow, nomor)
    assert P.ITJEN in semua[0].tembusan
    with refused("Beberapa TERLAPOR diminta KLARIFIKASI_1."):
        pencarian.permintaan_untuk(uow, nomor, J.KLARIFIKASI_1, P.ITJEN)
    assert [pencarian.permintaan_untuk(uow, nomor, J.KLARIFIKASI_1, P.ITJEN, ke).ke for ke in (1, 2)] == [1, 2]


def _status(uow: UnitOfWork, p: Permintaan) -> str:
    return uow.permintaan.get(p.id).status


def _corrected(uow: UnitOfWork, letters: list[Surat], hari: int) -> None:
    kedua = next(s for s in letters if s.ke == 2)
    hari_benar = MULAI + timedelta(days=hari)
    pembetulan.betulkan_penerimaan(uow, kedua.id, hari_benar, "resi", alasan="Keliru.", pegawai="11")


@pytest.mark.aturan("TELAAH-87", "TELAAH-22")
def test_a_corrected_receipt_lets_a_late_answer_count_while_another_is_waited_for(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """Nobody has to decide what follows: the engine hears of both once the other has answered too."""
    several(uow, nomor, 2)
    semua, letters = issued(uow, nomor)
    received(uow, clock, letters, MULAI + timedelta(days=10), MULAI)
    clock.set(MULAI + timedelta(days=16))
    answer(uow, semua[1])
    assert _status(uow, semua[1]) == "LEWAT"
    _corrected(uow, letters, 5)
    assert _status(uow, semua[1]) == "DIJAWAB"
    assert words(uow) == []
    answer(uow, semua[0])
    assert words(uow) == [(semua[0].id, "DIJAWAB")]
    assert messages(uow, STARTED_BY[ProcessId.JAWABAN_SUSULAN]) == []


@pytest.mark.aturan("TELAAH-87", "TELAAH-22")
def test_a_corrected_receipt_gives_his_time_back_while_another_is_waited_for(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    several(uow, nomor, 2)
    semua, letters = issued(uow, nomor)
    received(uow, clock, letters, MULAI + timedelta(days=3), MULAI)
    clock.set(MULAI + timedelta(days=15))
    answer(uow, semua[1], sifat=SifatJawaban.SEMENTARA)
    assert _status(uow, semua[1]) == "LEWAT"
    _corrected(uow, letters, 10)
    assert _status(uow, semua[1]) == "MENUNGGU"
    assert permintaan.tenggat_sekarang(uow, semua[0].id).batas == semua[1].batas
    answer(uow, semua[0])
    assert words(uow) == []
    clock.set(MULAI + timedelta(days=20))
    answer(uow, semua[1])
    assert words(uow) == [(semua[0].id, "DIJAWAB")]
