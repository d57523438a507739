"""A complaint that was joined and goes on by itself again: what was missed before counts no more."""

from datetime import date, datetime, timedelta

import pytest

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, Permintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.names import CandidateGroup as G
from pksbpmn.usecases.berkas import pegawai, penugasan
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.laporan.penggabungan import pisahkan
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import panggilan, surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import letters, open_case
from tests.unit.usecases.contents import up_to_rekomendasi
from tests.unit.usecases.joined import ANGGOTA, ASISTEN, join
from tests.unit.usecases.several import answer, asked, named, silent_twice, silent_until

J, P, S = JenisPermintaan, Pihak, JenisSurat


@pytest.fixture(autouse=True)
def officers(uow: UnitOfWork) -> None:
    for nomor, kelompok in ((ASISTEN, G.PEMERIKSAAN), (ANGGOTA, G.ANGGOTA_OMBUDSMAN)):
        pegawai.catat(uow, nomor, nama="P", jabatan="J", pihak=P.OMBUDSMAN, kelompok=(kelompok,))


@pytest.mark.aturan("KEAMANAN-03")
def test_a_barred_officer_is_free_once_the_joined_complaint_is_taken_out(
    uow: UnitOfWork, clock: AdjustableClock, nomor: str
) -> None:
    """Attack: what its complainant gave stays evidence there, and one officer ends the joining (UU 37/2008 40)."""
    induk = open_case(uow)
    penugasan.nyatakan_benturan(uow, nomor, "77", "Saudara kepala unit.")
    penugasan.tugaskan(uow, induk, "77", Peran.PEMERIKSA, "KU-1")
    join(uow, nomor, induk)
    lapor.tutup(uow, nomor, Akhir.DIGABUNG)
    clock.advance(days=5)
    pisahkan(uow, nomor)
    assert uow.penggabungan.find(nomor_berkas=nomor, selesai=None) == []
    with pytest.raises(MasukanSalah, match="benturan kepentingan"):
        penugasan.wajib_bebas(uow, induk, "77")
    penugasan.wajib_bebas(uow, open_case(uow), "77")


def _joined_and_parted(uow: UnitOfWork, clock: AdjustableClock, nomor: str) -> None:
    induk = open_case(uow)
    join(uow, nomor, induk)
    lapor.tutup(uow, nomor, Akhir.DIGABUNG)
    clock.advance(days=5)
    lapor.catat_pencabutan(uow, induk)
    clock.advance(days=1)
    assert uow.berkas.get(nomor).akhir is None


def _summoned(uow: UnitOfWork, nomor: str, jenis: JenisPermintaan, hari: date) -> tuple[list[Permintaan], str]:
    """He is summoned to this day; with the text of the letter."""
    waktu = datetime(hari.year, hari.month, hari.day, 10, tzinfo=JAKARTA)
    isi = {"kepada": P.TERLAPOR, "waktu": waktu.isoformat(), "tempat": "Ruang 1", "hal": "Keterangan"}
    petugas.catat_isi(uow, nomor, "panggilan", isi)
    semua = asked(uow, nomor, jenis)
    return semua, text_of(letters(uow, S.PANGGILAN)[-1])


@pytest.mark.aturan("TELAAH-138")
@pytest.mark.parametrize("menjawab", [True, False])
def test_who_was_silent_and_answers_when_he_is_asked_again_has_waived_nothing(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, *, menjawab: bool
) -> None:
    """UU 37/2008 Pasal 33(3)."""
    named(uow, nomor, 1, "Satu")
    silent_twice(uow, clock, nomor)
    _joined_and_parted(uow, clock, nomor)
    (lagi,) = asked(uow, nomor)
    if menjawab:
        answer(uow, lagi)
    up_to_rekomendasi(uow, nomor)
    lahp = text_of(surat.terbitkan(uow, nomor, S.LAHP, P.PELAPOR))
    assert ("dianggap tidak menggunakan haknya" in lahp) is not menjawab


@pytest.mark.aturan("TELAAH-139")
def test_his_summons_begin_anew(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    """UU 37/2008 Pasal 31: he was told that he need not come any more; nobody is fetched for what he missed before."""
    named(uow, nomor, 1, "Satu")
    for n, jenis in enumerate((J.PANGGILAN_1, J.PANGGILAN_2), start=1):
        semua, teks = _summoned(uow, nomor, jenis, date(2026, 3, 10 * n))
        assert f"panggilan ke-{n} (" in teks
        silent_until(uow, clock, semua, date(2026, 3, 10 * n + 1))
    _joined_and_parted(uow, clock, nomor)
    semua, teks = _summoned(uow, nomor, J.PANGGILAN_1, date(2026, 4, 10))
    assert "panggilan ke-1 (satu)" in teks
    assert "panggilan terakhir" not in teks
    silent_until(uow, clock, semua, date(2026, 4, 11))
    assert not panggilan.dapat_dihadirkan(uow, semua[0])


@pytest.mark.aturan("TELAAH-139")
def test_only_the_third_summons_is_the_last_and_its_reminder_counts_as_the_letter_does(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    """A fourth, after a new plan, is neither the last nor "the third" (UU 37/2008 Pasal 31)."""
    named(uow, nomor, 1, "Satu")
    ketiganya = [(J.PANGGILAN_1, "pertama"), (J.PANGGILAN_2, "kedua"), (J.PANGGILAN_3, "ketiga")]
    for n, (jenis, kata) in enumerate([*ketiganya, (J.PANGGILAN_1, "ke-4 (empat)")], start=1):
        hari = date(2026, 3, 5 * n + 5)
        semua, teks = _summoned(uow, nomor, jenis, hari)
        assert f"panggilan ke-{n} (" in teks
        assert ("Panggilan ini merupakan panggilan terakhir. Apabila" in teks) is (n == 3)
        assert ("Apabila tiga panggilan berturut-turut tidak dipenuhi" in teks) is (n < 3)
        assert "bantuan Kepolisian" in teks
        reminder = surat.terbitkan(uow, nomor, S.PENGINGAT, P.TERLAPOR, semua[0].id, ke=1)
        assert f"Panggilan {kata}" in text_of(reminder)
        silent_until(uow, clock, semua, hari + timedelta(days=1))
