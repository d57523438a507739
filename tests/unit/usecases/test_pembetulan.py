"""A receipt that was entered wrongly is put right, and what follows from it."""

from datetime import date, timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.ekspedisi import CaraSampai
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import MessageName
from pksbpmn.usecases.permintaan import jawaban, pembetulan, permintaan
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.permintaan.penerimaan import terima
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import penerimaan, surat
from tests.deadlines import approver
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import ask, entry, letters, messages, refused
from tests.unit.usecases.contents import write

J = JenisPermintaan
DUE = date(2026, 3, 16)
"""Of a klarifikasi that was received on 2 March."""


def _sent(uow: UnitOfWork, nomor: str) -> tuple[str, str]:
    """Ids of a first klarifikasi and its letter of 2 March, received on that day."""
    write(uow, nomor, "klarifikasi")
    id_permintaan = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR)
    asked = surat.terbitkan(uow, nomor, JenisSurat.PERMINTAAN_KLARIFIKASI, Pihak.TERLAPOR, id_permintaan)
    terima(uow, asked.id, hari_ini(uow), "tanda terima")
    return id_permintaan, asked.id


def _correct(uow: UnitOfWork, id_surat: str, tanggal: date, alasan: str = "Tanda terima asli ditemukan") -> None:
    pembetulan.betulkan_penerimaan(uow, id_surat, tanggal, "resi", alasan=alasan, pegawai="700001")


@pytest.mark.aturan("TELAAH-22")
def test_a_corrected_receipt_moves_the_deadline_with_an_explanation(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    id_permintaan, id_surat = _sent(uow, nomor)
    clock.advance(days=5)
    _correct(uow, id_surat, date(2026, 3, 5))
    first, second = uow.penerimaan.find(id_surat=id_surat)
    assert (first.tanggal, second.tanggal, second.dicatat_oleh) == (date(2026, 3, 2), date(2026, 3, 5), "700001")
    assert (first.dicatat_oleh, second.alasan) == ("TERLAPOR", "Tanda terima asli ditemukan")
    assert uow.surat.get(id_surat).tanggal_diterima == date(2026, 3, 5)
    moved = uow.permintaan.get(id_permintaan)
    assert moved.tenggat is not None
    assert moved.batas is not None
    assert (moved.batas.date(), moved.tanggal_diterima) == (date(2026, 3, 19), date(2026, 3, 5))
    assert moved.tenggat.pengingat_pertama > clock.now()
    (history,) = uow.perpanjangan.find(id_permintaan=id_permintaan)
    assert history.sebelumnya is not None
    assert (history.sebab, history.sebelumnya.mulai) == ("PENERIMAAN_DIBETULKAN", date(2026, 3, 2))
    (letter,) = letters(uow, JenisSurat.PEMBETULAN_TENGGAT)
    for said in ("19 Maret 2026", "diterima 5 Maret 2026, bukan 2 Maret 2026: Tanda terima asli ditemukan"):
        assert said in text_of(letter)
    assert [m.kunci for m in messages(uow, MessageName.TENGGAT_DIPERPANJANG)] == [id_permintaan]
    assert entry(uow, "penerimaan-dibetulkan").rincian["semula"] == "2026-03-02"


def test_a_corrected_receipt_takes_no_extension_back_and_writes_only_of_another_day(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    id_permintaan, id_surat = _sent(uow, nomor)
    permintaan.perpanjang(uow, id_permintaan, date(2026, 3, 25), "Menunggu data.", disetujui=approver(uow))
    clock.advance(days=5)
    _correct(uow, id_surat, date(2026, 3, 5))
    moved = uow.permintaan.get(id_permintaan)
    assert moved.batas is not None
    assert moved.batas.date() == date(2026, 3, 25)
    assert letters(uow, JenisSurat.PEMBETULAN_TENGGAT) == []
    assert len(messages(uow, MessageName.TENGGAT_DIPERPANJANG)) == 1


def test_an_answer_that_the_corrected_receipt_makes_timely_counts(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    id_permintaan, id_surat = _sent(uow, nomor)
    clock.set(DUE + timedelta(days=1))
    permintaan.catat_lewat(uow, id_permintaan)
    masuk = JawabanMasuk(
        Pihak.TERLAPOR, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "Berkas sudah selesai.", None, None, "700001"
    )
    kept = jawaban.jawab(uow, id_permintaan, masuk)
    assert kept.terlambat
    _correct(uow, id_surat, date(2026, 3, 5))
    assert not kept.terlambat
    assert [m.kunci for m in messages(uow, MessageName.JAWABAN_SUSULAN_DIMULAI)] == [id_permintaan]


def test_a_correction_needs_a_receipt_a_reason_another_day_and_an_officer(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    write(uow, nomor, "klarifikasi")
    belum = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
    clock.advance(days=3)
    with refused(f"Penerimaan surat {belum.nomor} belum tercatat.", "Catat dahulu tanpa --alasan."):
        _correct(uow, belum.id, date(2026, 3, 4))
    terima(uow, belum.id, date(2026, 3, 3), "tanda terima")
    with refused("Pembetulan penerimaan memerlukan alasan.", "Isi alasannya."):
        _correct(uow, belum.id, date(2026, 3, 4), " ")
    with refused(f"Surat {belum.nomor} sudah tercatat diterima pada tanggal itu.", "Isi tanggal yang benar."):
        _correct(uow, belum.id, date(2026, 3, 3))
    with refused("Pegawai disebut dengan nomor pegawainya (angka)."):
        pembetulan.betulkan_penerimaan(uow, belum.id, date(2026, 3, 4), "resi", alasan="x", pegawai="")
    assert belum.tanggal_diterima == date(2026, 3, 3)
    assert len(uow.penerimaan.find()) == 1


@pytest.mark.aturan("TELAAH-22", "TELAAH-44")
@pytest.mark.parametrize("cara", [None, CaraSampai.KURIR])
def test_a_corrected_receipt_came_the_same_way_unless_another_is_named(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, cara: CaraSampai | None
) -> None:
    terbit = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
    clock.advance(days=5)
    terima(uow, terbit.id, date(2026, 3, 3), "resi", pegawai="700001", cara=CaraSampai.POS)
    pembetulan.betulkan_penerimaan(
        uow, terbit.id, date(2026, 3, 4), "resi", alasan="Salah baca.", pegawai="700001", cara=cara
    )
    ways = [p.cara for p in uow.penerimaan.find(id_surat=terbit.id)]
    assert ways == [CaraSampai.POS, cara or CaraSampai.POS]


@pytest.mark.aturan("TELAAH-66")
def test_a_proven_receipt_is_not_overwritten_by_an_officers_task(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    terbit = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
    clock.advance(days=20)
    terima(uow, terbit.id, date(2026, 3, 3), "tanda terima")
    assert penerimaan.simpan_penerimaan(uow, terbit.id, date(2026, 3, 20), "dipastikan petugas") == date(2026, 3, 3)
    assert (terbit.tanggal_diterima, terbit.bukti_penerimaan) == (date(2026, 3, 3), "tanda terima")
    assert entry(uow, "penerimaan-sudah-terbukti").rincian["diabaikan"] == "2026-03-20"
