"""Summons: the term is the hearing; each has a day of its own; a letter that came too late is none."""

from datetime import date, datetime, timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.usecases.berkas.ringkasan import jelaskan_tenggat
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.permintaan import jawaban, permintaan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import panggilan, surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import ask, letters, refused
from tests.unit.usecases.contents import ISI

J, N = JenisPermintaan, NilaiJawaban
SIDANG = datetime(2026, 3, 20, 10, tzinfo=JAKARTA)


def _write(uow: UnitOfWork, nomor: str, waktu: datetime, kepada: Pihak = Pihak.TERLAPOR) -> None:
    isi = {"kepada": kepada, "waktu": waktu.isoformat(), "tempat": "Ruang 1", "hal": "Keterangan"}
    petugas.catat_isi(uow, nomor, "panggilan", isi)


def _summon(uow: UnitOfWork, nomor: str, waktu: datetime, jenis: JenisPermintaan = J.PANGGILAN_1) -> str:
    _write(uow, nomor, waktu)
    id_permintaan = ask(uow, nomor, jenis, Pihak.TERLAPOR, received=False)
    surat.terbitkan(uow, nomor, JenisSurat.PANGGILAN, Pihak.TERLAPOR, id_permintaan)
    return id_permintaan


@pytest.mark.aturan("TELAAH-35")
def test_a_summons_lasts_until_its_hearing_and_is_not_extended(uow: UnitOfWork, nomor: str) -> None:
    id_permintaan = _summon(uow, nomor, SIDANG)
    permintaan.hitung(uow, id_permintaan, date(2026, 3, 3))
    batas = uow.permintaan.get(id_permintaan).batas
    assert batas is not None
    assert batas.date() == SIDANG.date()
    assert [t.waktu_hadir for t in jelaskan_tenggat(uow, nomor)] == [SIDANG]
    permintaan.ingatkan(uow, id_permintaan, 1)
    (reminder,) = letters(uow, JenisSurat.PENGINGAT)
    assert "Saudara dipanggil untuk hadir pada Jumat, 20 Maret 2026" in text_of(reminder)
    with refused("Panggilan tidak diperpanjang: tenggatnya adalah hari pemeriksaannya."):
        permintaan.perpanjang(uow, id_permintaan, date(2026, 3, 25), "Sibuk", disetujui="700001")
    with refused("Yang dipanggil hadir pada hari pemeriksaannya, 2026-03-20."):
        jawaban.jawab(
            uow, id_permintaan, jawaban.JawabanMasuk(Pihak.TERLAPOR, N.HADIR, CaraJawaban.LANGSUNG, "Menerangkan.")
        )


@pytest.mark.aturan("REG-E-06")
def test_who_is_summoned_may_write_before_the_hearing_instead(uow: UnitOfWork, nomor: str) -> None:
    id_permintaan = _summon(uow, nomor, SIDANG)
    masuk = jawaban.JawabanMasuk(Pihak.TERLAPOR, N.HADIR, CaraJawaban.TERTULIS, "Berkas hilang di balai.")
    jawaban.jawab(uow, id_permintaan, masuk)
    assert [b.uraian for b in uow.bukti.find(nomor_berkas=nomor)] == ["Berkas hilang di balai."]


@pytest.mark.aturan("TELAAH-35")
@pytest.mark.parametrize(
    ("diterima", "nilai"), [(19, N.TIDAK_DIJAWAB), (20, N.TIDAK_DIJAWAB), (21, N.TIDAK_TERPANGGIL)]
)
def test_who_got_the_letter_after_the_hearing_was_not_summoned(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, diterima: int, nilai: NilaiJawaban
) -> None:
    id_permintaan = _summon(uow, nomor, SIDANG)
    clock.set(date(2026, 3, 22))
    permintaan.hitung(uow, id_permintaan, date(2026, 3, diterima))
    assert permintaan.catat_lewat(uow, id_permintaan) is nilai


@pytest.mark.aturan("TELAAH-35", "TELAAH-37")
def test_each_summons_names_a_day_of_its_own_and_of_its_own_party(uow: UnitOfWork, nomor: str) -> None:
    _summon(uow, nomor, SIDANG)
    second = uow.permintaan.get(ask(uow, nomor, J.PANGGILAN_2, Pihak.TERLAPOR, received=False))
    assert not panggilan.siap(uow, second)
    _write(uow, nomor, SIDANG + timedelta(hours=3))  # the same day
    assert not panggilan.siap(uow, second)
    _write(uow, nomor, SIDANG + timedelta(days=9), Pihak.SAKSI)
    assert not panggilan.siap(uow, second)
    _write(uow, nomor, SIDANG + timedelta(days=7))
    assert panggilan.siap(uow, second)
    witness = uow.permintaan.get(ask(uow, nomor, J.PANGGILAN_1, Pihak.SAKSI, received=False))
    isi = panggilan.tertulis(uow, witness)
    assert isi is not None
    assert isi.waktu == SIDANG + timedelta(days=9)


@pytest.mark.aturan("TELAAH-36")
def test_the_police_read_which_three_summons_were_not_met(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    """One item a summons, the redone one in place of the excused; who is to be brought, and on which article."""
    excused = _summon(uow, nomor, SIDANG)
    masuk = jawaban.JawabanMasuk(Pihak.TERLAPOR, N.TIDAK_HADIR_SAH, CaraJawaban.TERTULIS, "Sakit.")
    jawaban.jawab(uow, excused, masuk)
    missed = []
    for n, jenis in enumerate((J.PANGGILAN_1, J.PANGGILAN_2, J.PANGGILAN_3), start=1):
        missed.append(_summon(uow, nomor, SIDANG + timedelta(days=7 * n), jenis))
        permintaan.hitung(uow, missed[-1], clock.now().date())
        clock.set((SIDANG + timedelta(days=7 * n + 1)).date())
        permintaan.catat_lewat(uow, missed[-1])
    letter = surat.terbitkan(uow, nomor, JenisSurat.PERMINTAAN_BANTUAN_KEPOLISIAN, Pihak.KEPOLISIAN, missed[-1])
    (items,) = [b.isi for b in letter.halaman.blok if b.jenis == "butir"]
    assert [str(i).split("hadir pada ")[1] for i in items] == [
        "Jumat, 27 Maret 2026, pukul 10.00 WIB",
        "Jumat, 3 April 2026, pukul 10.00 WIB",
        "Jumat, 10 April 2026, pukul 10.00 WIB",
    ]
    text = text_of(letter)
    assert "Pasal 31 Undang-Undang Nomor 37 Tahun 2008" in text
    assert letter.penerima.email == "persuratan@kepolisian.example"


def test_panggilan_needs_a_day_and_an_hour(uow: UnitOfWork, nomor: str) -> None:
    with refused('Isi "panggilan" tidak sah: waktu: harus tanggal dan jam.', "Contoh: 2026-03-16T10:00:00+07:00."):
        petugas.catat_isi(uow, nomor, "panggilan", ISI["panggilan"] | {"waktu": "Kamis pukul 10.00"})
