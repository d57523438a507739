"""Where one of several is replaced, each term runs from its own receipt, and silence is of who had a term."""

from datetime import date

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, Permintaan, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.domain.tenggat.tenggat import akhir_hari
from pksbpmn.names import MessageName
from pksbpmn.usecases.permintaan import penerimaan, permintaan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah, surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import messages
from tests.unit.usecases.contents import up_to_rekomendasi
from tests.unit.usecases.several import answer, asked, issued, named, silent_until, words

J, P, S = JenisPermintaan, Pihak, JenisSurat
DIGANTI = date(2026, 3, 4)


def _second_replaced(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> tuple[Permintaan, Surat, Permintaan]:
    """The first, whose receipt nobody proved, and his letter; the second's successor, who has received his."""
    named(uow, nomor, 1, "Satu")
    named(uow, nomor, 2, "Dua")
    (satu, _), (suratnya, _) = issued(uow, nomor)
    clock.set(DIGANTI)
    named(uow, nomor, 2, "Pengganti")
    (pesan,) = messages(uow, MessageName.PIHAK_DIGANTI)
    utama = str(pesan.variabel["idPermintaan"])
    terbuka, _ = naskah.buka(uow, nomor, S.PERMINTAAN_KLARIFIKASI, [P.TERLAPOR], utama, baru=True)
    baru = surat.terbitkan_naskah(uow, terbuka.id, P.TERLAPOR, 2, utama)
    penerimaan.terima(uow, baru.id, DIGANTI, "tanda terima")
    tenggat = permintaan.hitung(uow, utama, DIGANTI)
    assert tenggat.batas == akhir_hari(date(2026, 3, 18))
    return satu, suratnya, uow.permintaan.get(str(baru.id_permintaan))


@pytest.mark.aturan("TELAAH-130")
def test_nobodys_term_runs_from_the_receipt_of_who_replaced_another(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """UU 37/2008 Pasal 33(1): he proves his own on the twelfth, and has until the twenty-sixth; the engine follows."""
    satu, suratnya, pengganti = _second_replaced(uow, nomor, clock)
    assert (satu.tanggal_diterima, satu.batas) == (None, None)
    assert messages(uow, MessageName.TENGGAT_DIPERPANJANG) == []
    clock.set(date(2026, 3, 12))
    penerimaan.terima(uow, suratnya.id, date(2026, 3, 12), "tanda terima")
    assert (satu.tanggal_diterima, satu.batas) == (date(2026, 3, 12), akhir_hari(date(2026, 3, 26)))
    assert pengganti.batas == akhir_hari(date(2026, 3, 18))
    assert [m.kunci for m in messages(uow, MessageName.TENGGAT_DIPERPANJANG)] == [satu.id]
    assert permintaan.tenggat_sekarang(uow, satu.id).batas == satu.batas
    silent_until(uow, clock, [satu], date(2026, 3, 27))
    assert {satu.status, pengganti.status} == {StatusPermintaan.LEWAT}


@pytest.mark.aturan("TELAAH-130")
def test_whose_term_never_ran_is_not_silent(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    """UU 37/2008 Pasal 33(3): he is asked again, and one silence is no waiver; the LAHP says of nobody that he did."""
    satu, _, pengganti = _second_replaced(uow, nomor, clock)
    answer(uow, pengganti)
    assert words(uow) == []
    silent_until(uow, clock, [satu], date(2026, 3, 20))
    assert (satu.status, pengganti.status) == (StatusPermintaan.MENUNGGU, StatusPermintaan.DIJAWAB)
    dua = asked(uow, nomor, J.KLARIFIKASI_2)
    assert [p.ke for p in dua] == [1]
    silent_until(uow, clock, dua, date(2026, 4, 5))
    permintaan.catat_klarifikasi_tidak_dijawab(uow, nomor)
    assert uow.hak_menjawab.find() == []
    up_to_rekomendasi(uow, nomor)
    assert "dianggap tidak menggunakan hak" not in text_of(surat.terbitkan(uow, nomor, S.LAHP, P.PELAPOR))


def test_the_engine_has_a_deadline_while_who_is_left_has_none(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """It is that of who has answered already."""
    satu, _, pengganti = _second_replaced(uow, nomor, clock)
    answer(uow, pengganti)
    assert permintaan.tenggat_sekarang(uow, satu.id).batas == pengganti.batas
    assert satu.status is StatusPermintaan.MENUNGGU
