"""What who was replaced had answered before that is evidence, whenever it is entered (ADR 0013)."""

from datetime import date

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, Permintaan, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.permintaan.pencarian import permintaan_untuk
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.contents import up_to_rekomendasi
from tests.unit.usecases.several import answer, asked, named, silent_until, words

J, P = JenisPermintaan, Pihak
DIGANTI = date(2026, 3, 7)


def _replaced(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> tuple[Permintaan, Permintaan]:
    """What who was there was asked, and what his successor is."""
    named(uow, nomor, 1, "Satu")
    (lama,) = asked(uow, nomor)
    clock.set(DIGANTI)
    named(uow, nomor, 1, "Pengganti")
    (baru,) = uow.permintaan.find(status=StatusPermintaan.MENUNGGU)
    return lama, baru


@pytest.mark.aturan("TELAAH-132")
def test_what_came_before_the_replacement_is_evidence_and_ends_nothing(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    lama, baru = _replaced(uow, nomor, clock)
    assert permintaan_untuk(uow, nomor, lama.jenis, P.TERLAPOR, diterima=date(2026, 3, 5)) is lama
    answer(uow, lama, isi="Sertifikat sudah dicetak.", diterima=date(2026, 3, 5), pegawai="11")
    assert [(b.dari, b.uraian) for b in uow.bukti.find()] == [(P.TERLAPOR, "Sertifikat sudah dicetak.")]
    (ada,) = uow.jawaban.find(id_permintaan=lama.id)
    assert (ada.diterima, ada.terlambat) == (date(2026, 3, 5), False)
    assert (lama.status, baru.status) == (StatusPermintaan.BATAL, StatusPermintaan.MENUNGGU)
    assert words(uow) == []


@pytest.mark.aturan("TELAAH-132")
def test_who_was_replaced_answers_nothing_from_that_day_on(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    lama, baru = _replaced(uow, nomor, clock)
    assert permintaan_untuk(uow, nomor, lama.jenis, P.TERLAPOR, diterima=DIGANTI) is baru
    with pytest.raises(MasukanSalah, match="dibatalkan"):
        answer(uow, lama)
    assert uow.bukti.find() == []


@pytest.mark.aturan("TELAAH-132")
def test_what_was_called_off_for_another_reason_takes_no_answer(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    (diminta,) = asked(uow, nomor)
    clock.set(DIGANTI)
    permintaan.batalkan(uow, nomor, diminta.jenis)
    with pytest.raises(MasukanSalah, match="dibatalkan"):
        answer(uow, diminta, diterima=date(2026, 3, 5), pegawai="11")


@pytest.mark.aturan("TELAAH-132")
def test_the_lahp_calls_it_neither_late_nor_missing(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    """PKS Pasal 4(4)a: Itjen and the successor were silent; what came in between came in time."""
    named(uow, nomor, 1, "Satu")
    silent_until(uow, clock, asked(uow, nomor, J.KLARIFIKASI_1, P.ITJEN, (P.TERLAPOR,)), date(2026, 3, 17))
    (lama,) = asked(uow, nomor, J.KLARIFIKASI_2)
    clock.set(date(2026, 3, 24))
    named(uow, nomor, 1, "Pengganti")
    (baru,) = uow.permintaan.find(status=StatusPermintaan.MENUNGGU)
    answer(uow, lama, diterima=date(2026, 3, 20), pegawai="11")
    permintaan.hitung(uow, baru.id, date(2026, 3, 24))
    silent_until(uow, clock, [baru], date(2026, 4, 8))
    assert baru.status is StatusPermintaan.LEWAT
    permintaan.catat_klarifikasi_tidak_dijawab(uow, nomor)
    up_to_rekomendasi(uow, nomor)
    lahp = text_of(surat.terbitkan(uow, nomor, JenisSurat.LAHP, P.PELAPOR))
    assert "sesudah batas waktu" not in lahp
    assert "tidak disampaikan" not in lahp
