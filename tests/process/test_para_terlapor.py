"""Several Terlapor of one case: each is asked, reminded and counted silent by himself, by letters and rows."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.masuk import UnitMasuk
from pksbpmn.domain.permintaan.permintaan import (
    CaraJawaban,
    JenisPermintaan,
    NilaiJawaban,
    Permintaan,
    StatusPermintaan,
)
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import TaskId
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.laporan.lapor import ubah_terlapor
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.permintaan import jawaban
from tests.letters import text_of
from tests.process.agreements import letters
from tests.process.examples import accept, new_own_initiative
from tests.process.matters import Matters

J, S, N, P = JenisPermintaan, JenisSurat, NilaiJawaban, Pihak
KEDUA = UnitMasuk(
    jabatan="Kepala Balai Kedua", unit="Balai Kedua", alamat="Jalan Kedua 2", email="kedua@contoh.example"
)


@pytest.fixture(scope="module")
def matters(stage: Stage) -> Matters:
    """Nobody acknowledges a request for klarifikasi by himself: the test says who got it when."""
    return Matters(stage, silent=frozenset({S.PERMINTAAN_KLARIFIKASI}))


def _two_asked(matters: Matters) -> str:
    """A case of own initiative about two Terlapor, who are both asked for klarifikasi."""
    nomor = new_own_initiative(matters)
    with matters.transaction() as uow:
        ubah_terlapor(uow, nomor, P.TERLAPOR, KEDUA, "Ikut menangani.", ke=2)
    accept(matters, nomor, complete=False)
    with matters.transaction() as uow:
        petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Kapan sertifikat diserahkan?"]})
    return nomor


def _sent(matters: Matters, nomor: str, count: int) -> list[Surat]:
    """The requests for klarifikasi of this case, once so many have left."""
    matters.until(lambda: len(letters(matters, nomor, S.PERMINTAAN_KLARIFIKASI)) >= count, f"{count} surat")
    semua = letters(matters, nomor, S.PERMINTAAN_KLARIFIKASI)
    assert len(semua) == count
    return sorted(semua, key=lambda s: (s.nomor, s.ke))


def _asked(matters: Matters, nomor: str, jenis: JenisPermintaan) -> list[Permintaan]:
    with matters.app.uow() as uow:
        return uow.permintaan.find(nomor_berkas=nomor, jenis=jenis)


def _answer(matters: Matters, asked: Permintaan) -> None:
    with matters.transaction() as uow:
        masuk = jawaban.JawabanMasuk(P.TERLAPOR, N.DIJAWAB, CaraJawaban.TERTULIS, "Sertifikat dicetak kembali.")
        jawaban.jawab(uow, asked.id, masuk)
    matters.settle()


@pytest.mark.aturan("TELAAH-87", "REG-E-04")
def test_each_terlapor_has_his_own_term_and_only_who_is_silent_is_asked_again(matters: Matters) -> None:
    """Terms from different receipts; reminders, the second request and the waiver are for the silent one alone."""
    nomor = _two_asked(matters)
    pertama, kedua = _sent(matters, nomor, 2)
    assert (pertama.nomor, pertama.ke, kedua.ke) == (kedua.nomor, 1, 2)
    assert kedua.penerima.email == KEDUA.email
    assert "Kepala Balai Kedua" in text_of(kedua)
    hari = matters.receive(pertama)
    matters.until_day(hari + timedelta(days=2))
    assert [p.tenggat for p in _asked(matters, nomor, J.KLARIFIKASI_1)] == [None, None]
    hari_kedua = matters.receive(kedua)
    satu, dua = _asked(matters, nomor, J.KLARIFIKASI_1)
    assert satu.batas is not None
    assert dua.batas is not None
    assert satu.batas.date() == hari + timedelta(days=14)
    assert dua.batas.date() == hari_kedua + timedelta(days=14)
    _answer(matters, satu)
    assert matters.task(nomor, TaskId.NILAI_KLARIFIKASI) is None
    matters.until_day(dua.batas.date())
    reminded = letters(matters, nomor, S.PENGINGAT)
    assert {s.penerima.email for s in reminded} == {KEDUA.email}
    *_, ulang = _sent(matters, nomor, 3)
    assert (ulang.ke, ulang.penerima.email) == (2, KEDUA.email)
    assert "Permintaan klarifikasi pertama tidak dijawab" in text_of(ulang)
    assert "Saudara dianggap tidak menggunakan hak" in text_of(ulang)
    matters.receive(ulang)
    (lagi,) = _asked(matters, nomor, J.KLARIFIKASI_2)
    assert (lagi.ke, lagi.bersama) == (2, None)
    matters.await_task(nomor, TaskId.RENCANA_PEMERIKSAAN)
    with matters.app.uow() as uow:
        status = [(p.ke, p.status) for p in uow.permintaan.find(nomor_berkas=nomor)]
        assert status == [(1, StatusPermintaan.DIJAWAB), (2, StatusPermintaan.LEWAT), (2, StatusPermintaan.LEWAT)]
        assert [(h.ke, h.digunakan) for h in uow.hak_menjawab.find(nomor_berkas=nomor)] == [(2, False)]
        assert [b.uraian for b in uow.bukti.find(nomor_berkas=nomor)] == ["Sertifikat dicetak kembali."]


@pytest.mark.aturan("TELAAH-87")
def test_the_term_ends_when_the_last_of_them_has_answered(matters: Matters) -> None:
    nomor = _two_asked(matters)
    for s in _sent(matters, nomor, 2):
        matters.receive(s)
    satu, dua = _asked(matters, nomor, J.KLARIFIKASI_1)
    _answer(matters, dua)
    assert matters.task(nomor, TaskId.NILAI_KLARIFIKASI) is None
    _answer(matters, satu)
    assert matters.task(nomor, TaskId.NILAI_KLARIFIKASI)
    matters.decide(nomor, TaskId.NILAI_KLARIFIKASI, penjelasanCukup=True, tindakLanjutSelesai=True)
    matters.decide(nomor, TaskId.PUTUSKAN_PENUTUPAN, tutupLaporan=True)
    matters.until_ended(nomor)
    told = letters(matters, nomor, S.PEMBERITAHUAN_PENUTUPAN)
    assert [s.penerima.email for s in told if s.kepada is P.TERLAPOR][1:] == [KEDUA.email]
