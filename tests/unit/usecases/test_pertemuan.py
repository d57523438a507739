"""Meetings: moved or called off while they are waited for; why nothing came of them; the day that was agreed on."""

from datetime import date, timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.tahap import AlasanDilewati, Tahap
from pksbpmn.domain.pemeriksaan.berita_acara import HasilPertemuan, JenisBeritaAcara
from pksbpmn.domain.pemeriksaan.pertemuan import TindakanPertemuan
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import ErrorCode, MessageName
from pksbpmn.usecases.pemeriksaan import berita_acara, pertemuan, petugas
from pksbpmn.usecases.permintaan import jawaban, pembetulan, permintaan
from pksbpmn.usecases.permintaan.penerimaan import terima
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import ask, bpmn_error, entry, messages, refused
from tests.unit.usecases.contents import ISI, meet, write

J, N, T = JenisPermintaan, NilaiJawaban, TindakanPertemuan
NO_MEETING = "Tidak ada pertemuan dalam {} yang sudah disepakati dan belum tiba."


def _answer(uow: UnitOfWork, nomor: str, jenis: JenisPermintaan, dari: Pihak, nilai: NilaiJawaban) -> None:
    masuk = jawaban.JawabanMasuk(dari, nilai, CaraJawaban.TERTULIS, "Jawaban")
    jawaban.jawab(uow, ask(uow, nomor, jenis, dari), masuk)


def _agreed(uow: UnitOfWork, nomor: str, *answers: NilaiJawaban) -> None:
    petugas.tahap_dimulai(uow, nomor, Tahap.KONSILIASI)
    meet(uow, nomor)
    for dari, nilai in zip((Pihak.PELAPOR, Pihak.TERLAPOR), answers, strict=False):
        _answer(uow, nomor, J.JADWAL_KONSILIASI, dari, nilai)


@pytest.mark.aturan("PKS-4.6b-01")
@pytest.mark.parametrize("tindakan", T)
def test_a_meeting_that_all_agreed_to_is_moved_or_called_off_once(
    uow: UnitOfWork, nomor: str, tindakan: TindakanPertemuan
) -> None:
    _agreed(uow, nomor, N.SETUJU, N.SETUJU)
    with refused("Perubahan pertemuan memerlukan alasan."):
        pertemuan.ubah(uow, nomor, tindakan, " ")
    pertemuan.ubah(uow, nomor, tindakan, "Balai dipakai.")
    (pesan,) = messages(uow, MessageName.PERTEMUAN_DIUBAH)
    assert (pesan.kunci, pesan.variabel) == (nomor, {"tindakanPertemuan": tindakan})
    assert entry(uow, "pertemuan-diubah").rincian == {"tindakan": tindakan}
    text = text_of(surat.terbitkan(uow, nomor, JenisSurat.PERUBAHAN_PERTEMUAN, Pihak.PELAPOR))
    assert "Jumat, 20 Maret 2026, pukul 09.00 WIB" in text
    assert "Balai dipakai." in text
    assert ("dibatalkan" in text) is (tindakan is T.DIBATALKAN)
    with refused(NO_MEETING.format(nomor)):
        pertemuan.ubah(uow, nomor, tindakan, "Lagi.")


@pytest.mark.parametrize("answers", [(), (N.SETUJU, N.USUL_LAIN)])
def test_a_meeting_that_not_all_agreed_to_is_not_changed(
    uow: UnitOfWork, nomor: str, answers: tuple[NilaiJawaban, ...]
) -> None:
    _agreed(uow, nomor, *answers)
    with refused(NO_MEETING.format(nomor)):
        pertemuan.ubah(uow, nomor, T.DIBATALKAN, "Sebab.")
    assert uow.perubahan_pertemuan.find() == []


def test_a_meeting_is_not_changed_once_its_hour_has_come(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    _agreed(uow, nomor, N.SETUJU, N.SETUJU)
    clock.advance(days=30)
    with refused(NO_MEETING.format(nomor)):
        pertemuan.ubah(uow, nomor, T.DIPINDAHKAN, "Terlambat.")


@pytest.mark.aturan("PKS-4.6a-02", "REG-K-01", "TELAAH-09")
def test_parties_are_told_who_did_not_agree_and_what_was_open_is_called_off(uow: UnitOfWork, nomor: str) -> None:
    petugas.tahap_dimulai(uow, nomor, Tahap.KONSILIASI)
    terbuka = ask(uow, nomor, J.PERSETUJUAN_KONSILIASI, Pihak.TERLAPOR)
    _answer(uow, nomor, J.PERSETUJUAN_KONSILIASI, Pihak.PELAPOR, N.TIDAK_SETUJU)
    permintaan.batalkan(uow, nomor, J.PERSETUJUAN_KONSILIASI)
    assert uow.permintaan.get(terbuka).status is StatusPermintaan.BATAL
    with refused("Permintaan ini sudah dibatalkan."):
        masuk = jawaban.JawabanMasuk(Pihak.TERLAPOR, N.SETUJU, CaraJawaban.TERTULIS, "Setuju")
        jawaban.jawab(uow, terbuka, masuk)
    text = text_of(surat.terbitkan(uow, nomor, JenisSurat.PEMBERITAHUAN_TIDAK_TERCAPAI, Pihak.ITJEN))
    assert "penyelesaian melalui konsiliasi tidak tercapai" in text
    assert "tidak dijawab sampai batas waktunya, oleh Pelapor" in text


@pytest.mark.aturan("PKS-4.8b-01", "TELAAH-09")
def test_parties_are_told_who_did_not_sign(uow: UnitOfWork, nomor: str) -> None:
    petugas.tahap_dimulai(uow, nomor, Tahap.MEDIASI)
    write(uow, nomor, "mediasi")
    meet(uow, nomor)
    berita_acara.susun(uow, nomor, JenisBeritaAcara.MEDIASI, HasilPertemuan.SEPAKAT)
    text = text_of(surat.terbitkan(uow, nomor, JenisSurat.PEMBERITAHUAN_TIDAK_TERCAPAI, Pihak.PELAPOR))
    assert "tidak ditandatangani oleh Ombudsman, sehingga tidak sah" in text
    _answer(uow, nomor, J.TANDA_TANGAN_MEDIASI, Pihak.TERLAPOR, N.TIDAK_SETUJU)
    text = text_of(surat.terbitkan(uow, nomor, JenisSurat.PEMBERITAHUAN_TIDAK_TERCAPAI, Pihak.PELAPOR))
    assert "tidak ditandatangani oleh Terlapor, sehingga tidak sah" in text


@pytest.mark.aturan("REG-K-03", "TELAAH-25")
@pytest.mark.parametrize(
    ("agreed", "deadline", "words"),
    [
        ("2026-05-20", date(2026, 5, 20), "paling lambat hari Rabu, 20 Mei 2026."),
        (None, date(2026, 4, 1), "paling lambat 30 (tiga puluh) hari sejak surat ini diterima."),
        ("2026-02-20", date(2026, 4, 1), "paling lambat 30 (tiga puluh) hari sejak surat ini diterima."),
    ],
)
def test_pelaksanaan_ends_on_the_day_that_was_agreed_on(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, agreed: str | None, deadline: date, words: str
) -> None:
    """A day that is over when the letter is received binds nobody any more: the table counts.

    A corrected day of receipt moves what the table counted, never what the parties agreed on.
    """
    petugas.catat_isi(uow, nomor, "konsiliasi", ISI["konsiliasi"] | {"batas_pelaksanaan": agreed})
    meet(uow, nomor)
    berita_acara.susun(uow, nomor, JenisBeritaAcara.KONSILIASI, HasilPertemuan.SEPAKAT)
    for pihak in (Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.OMBUDSMAN):
        berita_acara.bubuhkan(uow, nomor, JenisBeritaAcara.KONSILIASI, pihak, "Nama")
    berita_acara.sahkan(uow, nomor, JenisBeritaAcara.KONSILIASI)
    id_permintaan = ask(uow, nomor, J.PELAKSANAAN_KESEPAKATAN, Pihak.TERLAPOR, received=False)
    letter = surat.terbitkan(uow, nomor, JenisSurat.PELAKSANAAN_KESEPAKATAN, Pihak.TERLAPOR, id_permintaan)
    assert words in text_of(letter)
    terima(uow, letter.id, date(2026, 3, 2), "Tanda terima")
    tenggat = permintaan.hitung(uow, id_permintaan, date(2026, 3, 2))
    assert tenggat.batas.date() == deadline
    assert tenggat.pengingat_pertama < tenggat.pengingat_kedua < tenggat.batas
    clock.advance(days=2)
    pembetulan.betulkan_penerimaan(
        uow, letter.id, date(2026, 3, 4), "Tanda terima", alasan="Tanda terima asli ditemukan", pegawai=" 0700001"
    )
    dibetulkan = uow.permintaan.get(id_permintaan).batas
    assert dibetulkan is not None
    assert dibetulkan.date() == (deadline if agreed == "2026-05-20" else deadline + timedelta(days=2))
    assert [p.oleh for p in uow.perpanjangan.find()] == ["700001"]


@pytest.mark.aturan("PKS-4.3-01", "TELAAH-04")
def test_a_stage_is_left_out_with_a_reason(uow: UnitOfWork, nomor: str) -> None:
    petugas.tahap_dimulai(uow, nomor, Tahap.MEDIASI)
    (riwayat,) = uow.riwayat_tahap.find()
    with bpmn_error(ErrorCode.ALASAN_BELUM_ADA, "Tahap mediasi dilewati tanpa alasan."):
        petugas.catat_dilewati(uow, nomor, Tahap.MEDIASI, None)
    assert riwayat.alasan_dilewati is None
    petugas.catat_dilewati(uow, nomor, Tahap.MEDIASI, AlasanDilewati.TIDAK_DIKEHENDAKI)
    assert riwayat.alasan_dilewati is AlasanDilewati.TIDAK_DIKEHENDAKI
    assert entry(uow, "tahap-dilewati").rincian == {"tahap": "mediasi", "alasan": "TIDAK_DIKEHENDAKI"}


@pytest.mark.aturan("PKS-4.3-01")
def test_another_reason_is_written_in_the_stage_itself(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    write(uow, nomor, "tahap-dilewati")
    clock.advance(days=1)
    petugas.tahap_dimulai(uow, nomor, Tahap.KONSILIASI)
    with bpmn_error(ErrorCode.ALASAN_BELUM_ADA, "Tahap konsiliasi dilewati tanpa alasan."):
        petugas.catat_dilewati(uow, nomor, Tahap.KONSILIASI, AlasanDilewati.LAINNYA)
    write(uow, nomor, "tahap-dilewati")
    petugas.catat_dilewati(uow, nomor, Tahap.KONSILIASI, AlasanDilewati.LAINNYA)
    assert [r.alasan_dilewati for r in uow.riwayat_tahap.find()] == [AlasanDilewati.LAINNYA]
