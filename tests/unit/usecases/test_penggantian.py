"""Who takes the place of a Terlapor answers for himself: not for the silence of who was there before."""

from datetime import date, datetime, timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.domain.tenggat.tenggat import akhir_hari
from pksbpmn.names import MessageName
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.permintaan.penerimaan import terima
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah, surat
from pksbpmn.usecases.surat.gabungan import penerima_naskah
from pksbpmn.usecases.surat.panggilan import fakta_panggilan
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import OTHER_UNIT, messages
from tests.unit.usecases.contents import up_to_rekomendasi
from tests.unit.usecases.several import answer, asked, named, silent_twice, silent_until, words

J, P, S = JenisPermintaan, Pihak, JenisSurat
DIAM = "dianggap tidak menggunakan hak"


def _last(uow: UnitOfWork, jenis: JenisSurat) -> str:
    return text_of(uow.surat.find(jenis=jenis)[-1])


@pytest.mark.aturan("TELAAH-99")
def test_who_replaces_a_silent_terlapor_is_asked_for_the_first_time(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """His letter threatens no waiver, his silence is none, and the LAHP says of nobody that he waived."""
    silent_until(uow, clock, asked(uow, nomor), date(2026, 3, 17))
    named(uow, nomor, 1, "Pengganti")
    silent_until(uow, clock, asked(uow, nomor, J.KLARIFIKASI_2), date(2026, 4, 3))
    kedua = _last(uow, S.PERMINTAAN_KLARIFIKASI)
    assert "yang pertama kepada Saudara." in kedua
    assert "Saudara dianggap" not in kedua
    permintaan.catat_klarifikasi_tidak_dijawab(uow, nomor)
    assert uow.hak_menjawab.find() == []
    up_to_rekomendasi(uow, nomor)
    assert DIAM not in text_of(surat.terbitkan(uow, nomor, S.LAHP, P.PELAPOR))


@pytest.mark.aturan("TELAAH-99")
@pytest.mark.parametrize("diganti", [True, False])
def test_a_waiver_is_of_who_was_silent_not_of_his_place(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, *, diganti: bool
) -> None:
    """A new address of the same office changes nothing."""
    named(uow, nomor, 2, "Kedua")
    silent_twice(uow, clock, nomor)
    assert [h.ke for h in uow.hak_menjawab.find()] == [1, 2]
    if diganti:
        named(uow, nomor, 2, "Pengganti")
    else:
        pindah = {"jabatan": "Kepala Kedua", "unit": "Balai Kedua", "alamat": "Jalan Pindah 2"}
        lapor.ubah_terlapor(uow, nomor, P.TERLAPOR, OTHER_UNIT.model_copy(update=pindah), "Pindah.", ke=2)
    up_to_rekomendasi(uow, nomor)
    lahp = text_of(surat.terbitkan(uow, nomor, S.LAHP, P.PELAPOR))
    assert DIAM in lahp
    assert ("Kepala Kedua" in lahp) is not diganti
    assert "Kepala Pengganti" not in lahp


@pytest.mark.aturan("TELAAH-99")
def test_who_replaces_one_that_answered_is_asked_with_the_silent(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    named(uow, nomor, 2, "Kedua")
    semua = asked(uow, nomor)
    answer(uow, semua[1])
    silent_until(uow, clock, semua, date(2026, 3, 17))
    named(uow, nomor, 2, "Pengganti")
    assert [p.ke for p in asked(uow, nomor, J.KLARIFIKASI_2)] == [1, 2]
    assert "yang pertama kepada Saudara." in _last(uow, S.PERMINTAAN_KLARIFIKASI)


@pytest.mark.aturan("TELAAH-99")
def test_who_takes_the_place_of_one_in_copy_had_no_copy(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    silent_until(uow, clock, asked(uow, nomor, J.KLARIFIKASI_1, P.ITJEN, (P.TERLAPOR,)), date(2026, 3, 17))
    named(uow, nomor, 1, "Pengganti")
    asked(uow, nomor, J.KLARIFIKASI_2)
    assert "yang tembusannya Saudara terima" not in _last(uow, S.PERMINTAAN_KLARIFIKASI)


@pytest.mark.aturan("TELAAH-99")
@pytest.mark.parametrize("kepada", [P.TERLAPOR, P.SAKSI])
def test_the_summons_of_who_was_there_before_are_not_his(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, kepada: Pihak
) -> None:
    named(uow, nomor, 1, "Lama", peran=kepada)
    for n, jenis in enumerate((J.PANGGILAN_1, J.PANGGILAN_2, J.PANGGILAN_3), start=1):
        if jenis is J.PANGGILAN_3:
            named(uow, nomor, 1, "Pengganti", peran=kepada)
        sidang = datetime(2026, 3, 20, 10, tzinfo=JAKARTA) + timedelta(days=7 * n)
        isi = {"kepada": kepada, "waktu": sidang.isoformat(), "tempat": "Ruang 1", "hal": "Keterangan"}
        petugas.catat_isi(uow, nomor, "panggilan", isi)
        semua = asked(uow, nomor, jenis, kepada)
        silent_until(uow, clock, semua, (sidang + timedelta(days=1)).date())
    assert fakta_panggilan(uow, semua[0])["dihadirkan"] == []


@pytest.mark.aturan("TELAAH-123")
@pytest.mark.parametrize("diganti", [True, False])
@pytest.mark.parametrize("kepada", [P.TERLAPOR, P.SAKSI])
def test_a_summons_counts_those_of_whom_it_summons(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, kepada: Pihak, *, diganti: bool
) -> None:
    """UU 37/2008 Pasal 31: three in a row are his own; the letter and its reminder say which it is for him."""
    named(uow, nomor, 1, "Lama", peran=kepada)
    for n, jenis in enumerate((J.PANGGILAN_1, J.PANGGILAN_2, J.PANGGILAN_3), start=1):
        if jenis is J.PANGGILAN_3 and diganti:
            named(uow, nomor, 1, "Pengganti", peran=kepada)
        sidang = datetime(2026, 3, 20, 10, tzinfo=JAKARTA) + timedelta(days=7 * n)
        isi = {"kepada": kepada, "waktu": sidang.isoformat(), "tempat": "Ruang 1", "hal": "Keterangan"}
        petugas.catat_isi(uow, nomor, "panggilan", isi)
        semua = asked(uow, nomor, jenis, kepada)
        if jenis is not J.PANGGILAN_3:
            silent_until(uow, clock, semua, (sidang + timedelta(days=1)).date())
    teks = _last(uow, S.PANGGILAN)
    assert ("panggilan ke-1 (satu)" if diganti else "panggilan ke-3 (tiga)") in teks
    assert ("Panggilan ini merupakan panggilan terakhir." in teks) is not diganti
    diingatkan = text_of(surat.terbitkan(uow, nomor, S.PENGINGAT, kepada, semua[0].id, ke=1))
    assert ("Panggilan pertama" if diganti else "Panggilan ketiga") in diingatkan


@pytest.mark.aturan("TELAAH-129")
@pytest.mark.parametrize("ke", [1, 2])
def test_who_takes_a_place_while_a_request_is_open_is_asked_himself(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, ke: int
) -> None:
    """UU 37/2008 Pasal 33(1): his letter, his term; the other keeps his own, and the engine waits for both."""
    named(uow, nomor, 1, "Satu")
    named(uow, nomor, 2, "Dua")
    semula = asked(uow, nomor)
    tetap = semula[2 - ke]
    batas = tetap.batas
    clock.advance(days=3)
    named(uow, nomor, ke, "Pengganti")
    lama = semula[ke - 1]
    assert lama.status is StatusPermintaan.BATAL
    (pesan,) = messages(uow, MessageName.PIHAK_DIGANTI)
    utama = uow.permintaan.get(str(pesan.variabel["idPermintaan"]))
    assert pesan.kunci == semula[0].id
    assert (utama.id == semula[0].id) is (ke == 2)
    dua = sorted([utama, *uow.permintaan.find(bersama=utama.id)], key=lambda p: p.ke)
    assert dua[2 - ke] is tetap
    baru = dua[ke - 1]
    assert (baru.status, baru.batas) == (StatusPermintaan.MENUNGGU, None)
    assert penerima_naskah(uow, nomor, [P.TERLAPOR], utama.id) == ((P.TERLAPOR, ke),)
    terbuka, _ = naskah.buka(uow, nomor, S.PERMINTAAN_KLARIFIKASI, [P.TERLAPOR], utama.id, baru=True)
    s = surat.terbitkan_naskah(uow, terbuka.id, P.TERLAPOR, ke)
    assert (s.penerima.email, s.id_permintaan) == ("pengganti@contoh.example", baru.id)
    terima(uow, s.id, clock.now().date(), "tanda terima")
    permintaan.hitung(uow, utama.id, clock.now().date())
    assert baru.batas == batas_sejak(clock)
    assert tetap.batas == batas
    answer(uow, tetap)
    assert words(uow) == []
    answer(uow, baru)
    assert words(uow) == [(utama.id, "DIJAWAB")]


def batas_sejak(clock: AdjustableClock) -> datetime:
    """Fourteen days from today."""
    return akhir_hari(clock.now().date() + timedelta(days=14))


@pytest.mark.aturan("TELAAH-129")
@pytest.mark.parametrize("jabatan", ["Kepala Satu", "Kepala  satu.", "KEPALA SATU"])
def test_a_new_address_or_spelling_of_the_same_office_is_asked_nothing_anew(
    uow: UnitOfWork, nomor: str, jabatan: str
) -> None:
    """Else a dot more would give a silent Terlapor a new term, again and again."""
    named(uow, nomor, 1, "Satu")
    (satu,) = asked(uow, nomor)
    pindah = {"jabatan": jabatan, "unit": "Balai Satu", "alamat": "Jalan Pindah 2"}
    lapor.ubah_terlapor(uow, nomor, P.TERLAPOR, OTHER_UNIT.model_copy(update=pindah), "Pindah.")
    assert satu.status is StatusPermintaan.MENUNGGU
    assert messages(uow, MessageName.PIHAK_DIGANTI) == []
