"""Several Terlapor are asked at once: who is late, who was silent, when the engine hears, what letters say."""

from datetime import date, timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import (
    JenisPermintaan,
    NilaiJawaban,
    SifatJawaban,
    StatusPermintaan,
)
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import STARTED_BY, MessageName, ProcessId
from pksbpmn.usecases.permintaan import bersama, permintaan
from pksbpmn.usecases.permintaan.penerimaan import terima
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import ask, messages, refused
from tests.unit.usecases.contents import up_to_rekomendasi, write
from tests.unit.usecases.several import MULAI, answer, issued, received, several, words

J, N, P, S = JenisPermintaan, NilaiJawaban, Pihak, JenisSurat


@pytest.mark.aturan("TELAAH-87")
def test_each_has_his_own_term_and_the_engine_the_latest(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    several(uow, nomor, 2)
    semua, letters = issued(uow, nomor)
    received(uow, clock, letters, MULAI, MULAI + timedelta(days=3))
    assert [p.batas and p.batas.date() for p in semua] == [date(2026, 3, 16), date(2026, 3, 19)]
    assert permintaan.tenggat_sekarang(uow, semua[0].id).batas == semua[1].batas
    answer(uow, semua[1])
    assert permintaan.tenggat_sekarang(uow, semua[0].id).batas == semua[0].batas
    assert [m.kunci for m in messages(uow, MessageName.TENGGAT_DIPERPANJANG)] == [semua[0].id]
    assert words(uow) == []
    answer(uow, semua[0])
    assert words(uow) == [(semua[0].id, N.DIJAWAB)]


@pytest.mark.aturan("TELAAH-87")
def test_who_answers_after_his_own_term_is_late_though_another_still_has_time(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """His answer is kept; the last who answers ends the request, and the engine hears that somebody was silent."""
    several(uow, nomor, 2)
    semua, letters = issued(uow, nomor)
    received(uow, clock, letters, MULAI, MULAI + timedelta(days=3))
    clock.set(date(2026, 3, 17))
    answer(uow, semua[0])
    (terlambat,) = uow.jawaban.find(id_permintaan=semua[0].id)
    assert (terlambat.terlambat, semua[0].status, semua[1].status) == (True, "LEWAT", "MENUNGGU")
    assert words(uow) == []
    answer(uow, semua[1])
    assert words(uow) == [(semua[0].id, N.TIDAK_DIJAWAB)]


def test_what_arrived_in_his_term_counts_whenever_it_is_entered(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """While the engine still waits for another it is an answer as any other: nobody has to decide what follows."""
    several(uow, nomor, 2)
    semua, letters = issued(uow, nomor)
    received(uow, clock, letters, MULAI, MULAI + timedelta(days=3))
    clock.set(date(2026, 3, 17))
    answer(uow, semua[0], diterima=date(2026, 3, 16), pegawai="12")
    assert (semua[0].status, uow.jawaban.newest().terlambat) == (StatusPermintaan.DIJAWAB, False)
    assert messages(uow, STARTED_BY[ProcessId.JAWABAN_SUSULAN]) == []


def test_a_reminder_that_was_sent_is_not_sent_again_when_the_term_follows_who_is_left(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    several(uow, nomor, 2)
    semua, letters = issued(uow, nomor)
    received(uow, clock, letters, MULAI, MULAI + timedelta(days=3))
    clock.set(date(2026, 3, 12))
    answer(uow, semua[1])
    sisa = permintaan.tenggat_sekarang(uow, semua[0].id)
    assert semua[0].tenggat is not None
    assert sisa.pengingat == semua[0].tenggat.pengingat[1:] != ()
    assert sisa.batas == semua[0].batas


def test_an_answer_of_who_had_less_time_moves_no_timer(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    several(uow, nomor, 2)
    semua, letters = issued(uow, nomor)
    received(uow, clock, letters, MULAI, MULAI + timedelta(days=3))
    answer(uow, semua[0])
    assert messages(uow, MessageName.TENGGAT_DIPERPANJANG) == []


def test_his_term_runs_from_his_receipt_before_the_others_have_their_letters(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    several(uow, nomor, 2)
    semua, letters = issued(uow, nomor)
    terima(uow, letters[0].id, MULAI, "tanda terima")
    clock.set(date(2026, 3, 20))
    answer(uow, semua[0])
    assert uow.jawaban.newest().terlambat
    assert semua[0].batas is not None
    assert semua[0].batas.date() == date(2026, 3, 16)
    assert words(uow) == []


@pytest.mark.aturan("TELAAH-87")
def test_reminders_and_the_waiver_are_for_the_silent(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    """Of three one answers at once, one the second time; who was silent twice is named in the LAHP, nobody else."""
    several(uow, nomor, 2, 3)
    semua, letters = issued(uow, nomor)
    received(uow, clock, letters, MULAI, MULAI, MULAI)
    answer(uow, semua[1])
    permintaan.ingatkan(uow, semua[0].id, 1)
    assert [s.ke for s in uow.surat.find(jenis=S.PENGINGAT)] == [1, 3]
    assert [s.penerima.email for s in uow.surat.find(jenis=S.PENGINGAT)][1] == "balai3@contoh.example"
    clock.set(date(2026, 3, 17))
    assert permintaan.catat_lewat(uow, semua[0].id) is N.TIDAK_DIJAWAB
    lagi, letters = issued(uow, nomor, J.KLARIFIKASI_2)
    assert [p.ke for p in lagi] == [1, 3]
    assert all("Saudara dianggap tidak menggunakan hak" in text_of(s) for s in letters)
    received(uow, clock, letters, date(2026, 3, 17), date(2026, 3, 17))
    answer(uow, lagi[0])
    clock.set(date(2026, 4, 1))
    assert permintaan.catat_lewat(uow, lagi[0].id) is N.TIDAK_DIJAWAB
    permintaan.catat_klarifikasi_tidak_dijawab(uow, nomor)
    assert [(h.ke, h.digunakan) for h in uow.hak_menjawab.find()] == [(3, False)]
    up_to_rekomendasi(uow, nomor)
    lahp = text_of(surat.terbitkan(uow, nomor, S.LAHP, P.PELAPOR))
    assert "Terlapor (Kepala Balai 3, Balai 3) dianggap tidak menggunakan haknya" in lahp
    assert "Kepala Balai 2" not in lahp
    answer(uow, lagi[1], diterima=date(2026, 3, 30), pegawai="12")
    assert [(h.ke, h.digunakan) for h in uow.hak_menjawab.find()] == [(3, False), (3, True)]


def test_more_time_is_for_him_alone(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    several(uow, nomor, 2)
    semua, letters = issued(uow, nomor)
    received(uow, clock, letters, MULAI, MULAI)
    with refused("Jawaban SETUJU tidak berlaku untuk permintaan KLARIFIKASI_1."):
        answer(uow, semua[1], N.SETUJU)
    answer(uow, semua[0], sifat=SifatJawaban.SEMENTARA)
    assert [p.status for p in semua] == [StatusPermintaan.MENUNGGU] * 2


@pytest.mark.aturan("TELAAH-87")
@pytest.mark.parametrize(
    ("nilai", "kata"),
    [
        ((N.SETUJU, N.SETUJU), N.SETUJU),
        ((N.SETUJU, N.TIDAK_SETUJU), N.TIDAK_SETUJU),
    ],
)
def test_what_one_refuses_is_refused(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, nilai: tuple[NilaiJawaban, NilaiJawaban], kata: NilaiJawaban
) -> None:
    several(uow, nomor, 2)
    write(uow, nomor, "mediasi")
    semua, letters = issued(uow, nomor, J.PERSETUJUAN_MEDIASI)
    received(uow, clock, letters, MULAI, MULAI)
    for p, n in zip(semua, nilai, strict=True):
        answer(uow, p, n)
    assert words(uow) == [(semua[0].id, kata)]


def test_others_than_terlapor_are_asked_as_one(uow: UnitOfWork, nomor: str) -> None:
    several(uow, nomor, 2)
    for kepada in (P.PELAPOR, P.ITJEN, P.ATASAN_TERLAPOR):
        assert bersama.yang_diminta(uow, nomor, J.KLARIFIKASI_1, kepada) == (1,)
    assert bersama.yang_diminta(uow, nomor, J.KLARIFIKASI_1, P.TERLAPOR) == (1, 2)


@pytest.mark.aturan("TELAAH-90")
@pytest.mark.parametrize(
    ("pertama", "tembusan", "ada", "tidak_ada"),
    [
        (
            (P.TERLAPOR,),
            (P.ITJEN,),
            ("Permintaan klarifikasi pertama tidak dijawab", "Saudara dianggap tidak"),
            ("tidak hapus",),
        ),
        (
            (P.ITJEN,),
            (P.TERLAPOR,),
            (
                "yang tembusannya Saudara terima",
                "permintaan klarifikasi kedua, dan yang pertama kepada Saudara.",
                "hak Saudara untuk menjawab tidak hapus",
            ),
            ("Saudara dianggap tidak",),
        ),
        (
            (P.ITJEN,),
            (),
            (
                "permintaan klarifikasi kedua, dan yang pertama kepada Saudara.",
                "hak Saudara untuk menjawab tidak hapus",
            ),
            ("Saudara dianggap tidak", "tembusannya Saudara terima"),
        ),
    ],
)
def test_the_second_request_speaks_of_what_its_addressee_got(
    uow: UnitOfWork,
    nomor: str,
    pertama: tuple[Pihak, ...],
    tembusan: tuple[Pihak, ...],
    ada: tuple[str, ...],
    tidak_ada: tuple[str, ...],
) -> None:
    """A waiver threatens who was asked before, not who had a copy or nothing (UU 37/2008 Pasal 33(3))."""
    write(uow, nomor, "klarifikasi")
    for kepada in pertama:
        ask(uow, nomor, J.KLARIFIKASI_1, kepada, tembusan=tembusan)
    asked = ask(uow, nomor, J.KLARIFIKASI_2, P.TERLAPOR)
    teks = text_of(surat.terbitkan(uow, nomor, S.PERMINTAAN_KLARIFIKASI, P.TERLAPOR, asked))
    assert [a for a in ada if a not in teks] == []
    assert [t for t in tidak_ada if t in teks] == []
