"""Several Terlapor explain themselves, late or in copy: none of them speaks for another, and no word is a silence."""

from datetime import date, timedelta
from typing import Any

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.butir import StatusButir
from pksbpmn.domain.permintaan.permintaan import (
    CaraJawaban,
    Jawaban,
    JenisPermintaan,
    NilaiJawaban,
    Permintaan,
    SifatJawaban,
    StatusPermintaan,
)
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import STARTED_BY, MessageName, ProcessId
from pksbpmn.usecases.permintaan import jawaban, permintaan
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import NARAHUBUNG_ITJEN, messages
from tests.unit.usecases.contents import up_to_rekomendasi, write
from tests.unit.usecases.several import answer, asked, named, silent_until

J, N, P, S = JenisPermintaan, NilaiJawaban, Pihak, JenisSurat


@pytest.mark.aturan("TELAAH-102")
@pytest.mark.parametrize("menjawab", [True, False])
def test_who_explained_himself_a_day_late_has_not_waived_his_right(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, *, menjawab: bool
) -> None:
    """He need not say it twice; the LAHP has his explanation, and says only of the other that he was silent."""
    named(uow, nomor, 1, "Satu")
    named(uow, nomor, 2, "Dua")
    semua = asked(uow, nomor)
    batas = semua[0].batas
    assert batas is not None
    permintaan.perpanjang(uow, semua[1].id, batas.date() + timedelta(days=7), "Berkas dicari.", disetujui="700001")
    clock.set(batas.date() + timedelta(days=1))
    if menjawab:
        answer(uow, semua[0], isi="Registernya terbakar.")
        assert uow.jawaban.newest().terlambat
    silent_until(uow, clock, semua, batas.date() + timedelta(days=8))
    lagi = asked(uow, nomor, J.KLARIFIKASI_2)
    assert [p.ke for p in lagi] == [1, 2]
    silent_until(uow, clock, lagi, batas.date() + timedelta(days=30))
    permintaan.catat_klarifikasi_tidak_dijawab(uow, nomor)
    assert [(h.ke, h.digunakan) for h in uow.hak_menjawab.find()] == ([] if menjawab else [(1, False)]) + [(2, False)]
    up_to_rekomendasi(uow, nomor)
    lahp = text_of(surat.terbitkan(uow, nomor, S.LAHP, P.PELAPOR))
    assert ("Registernya terbakar." in lahp) is menjawab
    diam = "Kepala Dua, Balai Dua" if menjawab else "Kepala Satu, Balai Satu; Kepala Dua, Balai Dua"
    assert f"Terlapor ({diam}) dianggap tidak menggunakan haknya" in lahp


def _in_copy(uow: UnitOfWork, p: Permintaan, isi: str, nilai: NilaiJawaban = N.DIJAWAB, **lain: Any) -> Jawaban:
    return jawaban.jawab(uow, p.id, JawabanMasuk(P.TERLAPOR, nilai, CaraJawaban.TERTULIS, isi, **lain))


def _of_itjen(uow: UnitOfWork, p: Permintaan) -> None:
    masuk = JawabanMasuk(P.ITJEN, N.DIJAWAB, CaraJawaban.TERTULIS, "Dikoordinasikan.", oleh=NARAHUBUNG_ITJEN)
    jawaban.jawab(uow, p.id, masuk)


@pytest.mark.aturan("TELAAH-103")
def test_one_of_several_in_copy_neither_silences_the_others_nor_releases_itjen(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """The copies reach both; what each says is evidence; Itjen is reminded, and its own answer ends the term."""
    named(uow, nomor, 1, "Satu")
    named(uow, nomor, 2, "Dua")
    (diminta,) = asked(uow, nomor, J.KLARIFIKASI_1, P.ITJEN, (P.TERLAPOR,))
    (letter,) = uow.surat.find(jenis=S.PERMINTAAN_KLARIFIKASI)
    assert [t.nama for t in letter.tembusan] == ["Kepala Satu", "Kepala Dua"]
    clock.advance(days=1)
    for isi in ("Satu menerangkan.", "Dua membantah."):
        assert _in_copy(uow, diminta, isi).sifat is SifatJawaban.SEMENTARA
        assert diminta.status is StatusPermintaan.MENUNGGU
    assert messages(uow, MessageName.JAWABAN_DITERIMA) == []
    assert [b.uraian for b in uow.bukti.find()] == ["Satu menerangkan.", "Dua membantah."]
    permintaan.ingatkan(uow, diminta.id, 1)
    assert [s.kepada for s in uow.surat.find(jenis=S.PENGINGAT)] == [P.ITJEN]
    _of_itjen(uow, diminta)
    assert diminta.status is StatusPermintaan.DIJAWAB
    assert len(messages(uow, MessageName.JAWABAN_DITERIMA)) == 1


@pytest.mark.aturan("TELAAH-103")
def test_where_itjen_is_silent_it_is_asked_again_though_one_in_copy_spoke(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """Entered after the term as well: it starts no decision on what follows, and nobody has waived anything."""
    named(uow, nomor, 2, "Dua")
    for jenis, hari in ((J.KLARIFIKASI_1, 20), (J.KLARIFIKASI_2, 50)):
        (diminta,) = asked(uow, nomor, jenis, P.ITJEN, (P.TERLAPOR,))
        diterima = clock.now().date()
        _in_copy(uow, diminta, "Satu menerangkan.")
        clock.set(date(2026, 3, 2) + timedelta(days=hari))
        assert permintaan.catat_lewat(uow, diminta.id) is N.TIDAK_DIJAWAB
        _in_copy(uow, diminta, "Dua membantah.", diterima=diterima, pegawai="12")
        assert diminta.status is StatusPermintaan.LEWAT
    assert messages(uow, STARTED_BY[ProcessId.JAWABAN_SUSULAN]) == []
    permintaan.catat_klarifikasi_tidak_dijawab(uow, nomor)
    assert uow.hak_menjawab.find() == []
    up_to_rekomendasi(uow, nomor)
    lahp = text_of(surat.terbitkan(uow, nomor, S.LAHP, P.PELAPOR))
    assert "Klarifikasi yang diminta kepada Inspektorat Jenderal tidak disampaikan" in lahp
    assert "Dua membantah." in lahp
    assert "dianggap tidak menggunakan haknya" not in lahp


@pytest.mark.aturan("TELAAH-103")
@pytest.mark.parametrize("beberapa", [True, False])
def test_the_refusal_of_one_in_copy_is_not_that_of_itjen(uow: UnitOfWork, nomor: str, *, beberapa: bool) -> None:
    """Of one alone it ends the term as before; of several what was asked of Itjen is still asked of it."""
    if beberapa:
        named(uow, nomor, 2, "Dua")
    write(uow, nomor, "permintaan-data")
    (diminta,) = asked(uow, nomor, J.PERMINTAAN_DATA, P.ITJEN, (P.TERLAPOR,))
    _in_copy(uow, diminta, "Pasal 17 Undang-Undang Nomor 14 Tahun 2008", N.DITOLAK_DASAR_HUKUM)
    assert diminta.status is (StatusPermintaan.MENUNGGU if beberapa else StatusPermintaan.DIJAWAB)
    butir = {b.status for b in uow.butir_permintaan.find(id_permintaan=diminta.id)}
    assert butir == {StatusButir.BELUM if beberapa else StatusButir.DITOLAK}


@pytest.mark.aturan("TELAAH-127")
def test_what_terlapor_alone_brought_late_is_not_put_down_to_itjen(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """PKS Pasal 4(4)a: Itjen was asked and silent; then Terlapor was, and explained himself after the time."""
    silent_until(uow, clock, asked(uow, nomor, J.KLARIFIKASI_1, P.ITJEN, (P.TERLAPOR,)), date(2026, 3, 17))
    lagi = asked(uow, nomor, J.KLARIFIKASI_2)
    silent_until(uow, clock, lagi, date(2026, 4, 3))
    permintaan.catat_klarifikasi_tidak_dijawab(uow, nomor)
    answer(uow, lagi[0])
    up_to_rekomendasi(uow, nomor)
    lahp = text_of(surat.terbitkan(uow, nomor, S.LAHP, P.PELAPOR))
    assert (
        "Klarifikasi yang diminta kepada Inspektorat Jenderal disampaikan oleh Terlapor pada tanggal 3 April 2026, "
        "sesudah batas waktunya" in lahp
    )
