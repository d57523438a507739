"""Requests: opened with their rule, timed from proven receipt, reminded, extended, missed."""

from datetime import date, datetime, timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.names import JenisTenggat, MessageName
from pksbpmn.stories import officers
from pksbpmn.stories.officers import verify_mail
from pksbpmn.usecases.berkas import penugasan
from pksbpmn.usecases.laporan.lapor import tutup
from pksbpmn.usecases.permintaan import jawaban, permintaan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.surat import surat
from tests.deadlines import FOURTEEN_DAYS, approver
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.cases import (
    KINDS,
    NARAHUBUNG_ITJEN,
    WITH_PELAPOR,
    ask,
    entries,
    entry,
    letters,
    messages,
    not_found,
    open_case,
    refused,
)
from tests.unit.usecases.contents import up_to_rekomendasi

J = JenisPermintaan
TERLAPOR_EMAIL, PELAPOR_EMAIL = "terlapor@kemnaker.example", "warga.melati@contoh.example"


def _end(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 23, 59, 59, tzinfo=JAKARTA)


@pytest.mark.aturan("PKS-4.3-03")
@pytest.mark.parametrize("jenis", JenisPermintaan)
def test_permintaan_keeps_its_rule_and_names_its_letter(uow: UnitOfWork, nomor: str, jenis: JenisPermintaan) -> None:
    aturan = uow.tabel_tenggat.aturan(JenisTenggat(jenis), hari_ini(uow))
    id_permintaan, surat = permintaan.buka(uow, nomor, jenis, Pihak.TERLAPOR, aturan)
    kept = uow.permintaan.get(id_permintaan)
    assert surat is jenis.ketentuan.surat
    assert (kept.jenis, kept.kepada, kept.status) == (jenis, Pihak.TERLAPOR, StatusPermintaan.MENUNGGU)
    assert (kept.aturan, kept.batas, kept.tenggat, kept.dibuat) == (aturan, None, None, uow.clock.now())
    assert entry(uow, "permintaan-dibuka").rincian == {
        "id_permintaan": id_permintaan,
        "jenis": jenis,
        "kepada": "TERLAPOR",
    }


@pytest.mark.parametrize(
    ("jenis", "batas"),
    [
        pytest.param(J.KELENGKAPAN, date(2026, 4, 1), marks=pytest.mark.aturan("C-05")),
        pytest.param(J.KLARIFIKASI_1, date(2026, 3, 16), marks=pytest.mark.aturan("C-03")),
        (J.KLARIFIKASI_2, date(2026, 3, 16)),
        (J.PANGGILAN_1, date(2026, 3, 9)),
        (J.TANGGAPAN_PELAPOR, date(2026, 3, 16)),
        pytest.param(J.TINDAK_LANJUT_LAHP, date(2026, 4, 21), marks=pytest.mark.aturan("C-06")),
        (J.DORONGAN_LAHP, date(2026, 3, 11)),
        (J.PERKEMBANGAN_LAHP, date(2026, 3, 30)),
        (J.PELAKSANAAN_REKOMENDASI, date(2026, 5, 1)),
        (J.MASUKAN_MONEV, date(2026, 4, 1)),
    ],
)
def test_batas_counts_from_the_day_of_receipt(
    uow: UnitOfWork, nomor: str, jenis: JenisPermintaan, batas: date, clock: AdjustableClock
) -> None:
    id_permintaan = ask(uow, nomor, jenis, Pihak.TERLAPOR, received=False)
    with refused(f"Permintaan {id_permintaan} belum bertenggat.", "Catat dahulu penerimaan suratnya."):
        permintaan.tenggat_sekarang(uow, id_permintaan)
    clock.advance(days=2)  # what counts is the day of receipt, not the day on which somebody writes it down
    tenggat = permintaan.hitung(uow, id_permintaan, date(2026, 3, 2))
    kept = uow.permintaan.get(id_permintaan)
    assert tenggat.batas == kept.batas == _end(batas)
    assert (tenggat.mulai, kept.tanggal_diterima) == (date(2026, 3, 2), date(2026, 3, 2))
    assert tenggat.pengingat_pertama < tenggat.pengingat_kedua < tenggat.batas
    assert permintaan.tenggat_sekarang(uow, id_permintaan) == tenggat
    assert entry(uow, "tenggat-dihitung").rincian == {"id_permintaan": id_permintaan, "batas": _end(batas).isoformat()}


def test_working_days_of_a_year_without_skb_are_refused(uow: UnitOfWork, nomor: str) -> None:
    id_permintaan = ask(uow, nomor, J.TINDAK_LANJUT_LAHP, Pihak.TERLAPOR, received=False)
    with pytest.raises(MasukanSalah, match="tahun 2031 belum ditetapkan"):
        permintaan.hitung(uow, id_permintaan, date(2031, 3, 3))
    assert uow.permintaan.get(id_permintaan).batas is None


@pytest.mark.aturan("TELAAH-67")
@pytest.mark.parametrize("kind", KINDS)
def test_perpanjangan_moves_the_batas_with_a_letter_and_word_to_the_engine(
    uow: UnitOfWork, clock: AdjustableClock, kind: str
) -> None:
    nomor = open_case(uow, kind)
    verify_mail(uow)
    id_permintaan = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR)
    clock.advance(days=3)
    permintaan.perpanjang(uow, id_permintaan, date(2026, 3, 23), "Menunggu data dari balai.", disetujui=approver(uow))
    kept = uow.permintaan.get(id_permintaan)
    (catatan,) = uow.perpanjangan.find(id_permintaan=id_permintaan)
    assert kept.batas == catatan.batas_baru == _end(date(2026, 3, 23))
    assert (catatan.batas_lama, catatan.alasan) == (_end(date(2026, 3, 16)), "Menunggu data dari balai.")
    assert kept.tenggat is not None
    assert clock.now() < kept.tenggat.pengingat_pertama < kept.tenggat.pengingat_kedua < _end(date(2026, 3, 23))
    (surat,) = letters(uow, JenisSurat.PERPANJANGAN)
    assert (surat.kepada, surat.penerima.email, surat.hal) == (Pihak.TERLAPOR, TERLAPOR_EMAIL, "Perpanjangan Tenggat")
    assert (surat.id_permintaan, [t.email for t in surat.tembusan]) == (id_permintaan, ["narahubung@itjen.example"])
    assert "Menunggu data dari balai." in text_of(surat)
    assert "Kepala Keasistenan Utama" in text_of(surat)
    assert "23 Maret 2026" in text_of(surat)
    (pesan,) = messages(uow, MessageName.TENGGAT_DIPERPANJANG)
    assert (pesan.kunci, pesan.variabel) == (id_permintaan, {})
    assert entry(uow, "tenggat-diperpanjang").rincian["batas"] == "2026-03-23"


@pytest.mark.aturan("TELAAH-67")
def test_perpanjangan_only_moves_forward(uow: UnitOfWork, nomor: str) -> None:
    id_permintaan = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR)
    for baru in (date(2026, 3, 16), date(2026, 3, 15)):
        with refused(
            f"Batas baru ({baru.isoformat()}) tidak lebih lambat daripada batas sekarang (2026-03-16).",
            "Pilih tanggal yang lebih lambat.",
        ):
            permintaan.perpanjang(uow, id_permintaan, baru, "Alasan.", disetujui=approver(uow))
    with refused("Perpanjangan tenggat memerlukan alasan.", "Isi alasannya."):
        permintaan.perpanjang(uow, id_permintaan, date(2026, 3, 23), " ", disetujui=approver(uow))
    assert uow.permintaan.get(id_permintaan).batas == _end(date(2026, 3, 16))
    assert (uow.perpanjangan.find(), letters(uow, JenisSurat.PERPANJANGAN)) == ([], [])
    with refused(
        "Batas baru (2026-03-31) melewati perpanjangan terlama menurut tabel tenggat (2026-03-30).",
        "Pilih tanggal yang tidak sesudahnya.",
    ):
        permintaan.perpanjang(uow, id_permintaan, date(2026, 3, 31), "Alasan.", disetujui=approver(uow))
    with refused("Pegawai disebut dengan nomor pegawainya (angka)."):
        permintaan.perpanjang(uow, id_permintaan, date(2026, 3, 17), "Alasan.", disetujui="Kepala")
    permintaan.perpanjang(uow, id_permintaan, date(2026, 3, 17), "Alasan.", disetujui=approver(uow))
    permintaan.perpanjang(uow, id_permintaan, date(2026, 3, 30), "Alasan.", disetujui=approver(uow))
    with refused(
        "Batas baru (2026-04-01) melewati perpanjangan terlama menurut tabel tenggat (2026-03-30)."
    ):  # a second one does not begin anew
        permintaan.perpanjang(uow, id_permintaan, date(2026, 4, 1), "Alasan.", disetujui=approver(uow))


@pytest.mark.aturan("TELAAH-49")
def test_perpanjangan_is_approved_by_an_officer_of_the_ombudsman(uow: UnitOfWork, nomor: str) -> None:
    """Nobody unknown, nobody of Itjen, nobody who has a conflict of interest in the case."""
    id_permintaan = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR)
    with refused("Pegawai 404 tidak tercatat bertugas."):
        permintaan.perpanjang(uow, id_permintaan, date(2026, 3, 17), "Alasan.", disetujui="404")
    officers.register(uow)
    itjen = str(officers.second("inspektur-jenderal"))
    penugasan.nyatakan_benturan(uow, nomor, approver(uow), "Saudara Terlapor.")
    for pegawai in (itjen, "700001"):
        with refused(f"Pegawai {pegawai} tidak dapat menyetujui perpanjangan dalam berkas ini."):
            permintaan.perpanjang(uow, id_permintaan, date(2026, 3, 17), "Alasan.", disetujui=pegawai)
    assert uow.permintaan.get(id_permintaan).batas == _end(date(2026, 3, 16))


@pytest.mark.aturan("TELAAH-49")
@pytest.mark.parametrize(("paling_lama", "terakhir"), [(0, date(2026, 3, 16)), (5, date(2026, 3, 21))])
def test_the_table_says_how_much_longer_a_term_may_become(
    uow: UnitOfWork, nomor: str, paling_lama: int, terakhir: date
) -> None:
    """Of a term of law too: 0 days mean none, five mean five, whoever approves."""
    aturan = FOURTEEN_DAYS.model_copy(update={"perpanjangan_terlama": paling_lama})
    id_permintaan, _ = permintaan.buka(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR, aturan)
    permintaan.hitung(uow, id_permintaan, date(2026, 3, 2))
    baru = terakhir + timedelta(days=1)
    with refused(
        f"Batas baru ({baru.isoformat()}) melewati perpanjangan terlama menurut tabel tenggat ({terakhir.isoformat()})."
    ):
        permintaan.perpanjang(uow, id_permintaan, baru, "Alasan.", disetujui=approver(uow))
    if paling_lama:
        permintaan.perpanjang(uow, id_permintaan, terakhir, "Alasan.", disetujui=approver(uow))


@pytest.mark.parametrize("status", [StatusPermintaan.DIJAWAB, StatusPermintaan.LEWAT, StatusPermintaan.BATAL])
def test_perpanjangan_needs_a_permintaan_that_waits(uow: UnitOfWork, nomor: str, status: StatusPermintaan) -> None:
    id_permintaan = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR)
    uow.permintaan.get(id_permintaan).status = status
    with refused(
        f"Permintaan {id_permintaan} tidak sedang menunggu dengan tenggat ({status}).",
        "Hanya tenggat yang sedang berjalan dapat diperpanjang.",
    ):
        permintaan.perpanjang(uow, id_permintaan, date(2026, 3, 23), "Alasan.", disetujui=approver(uow))


def test_perpanjangan_needs_a_receipt_and_an_open_berkas(uow: UnitOfWork, nomor: str) -> None:
    belum = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR, received=False)
    with refused(f"Permintaan {belum} tidak sedang menunggu dengan tenggat (MENUNGGU)."):
        permintaan.perpanjang(uow, belum, date(2026, 3, 23), "Alasan.", disetujui=approver(uow))
    sudah = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR)
    tutup(uow, nomor, Akhir.SELESAI_KLARIFIKASI)
    with refused(f"Berkas {nomor} sudah ditutup (SELESAI_KLARIFIKASI)."):
        permintaan.perpanjang(uow, sudah, date(2026, 3, 23), "Alasan.", disetujui=approver(uow))
    with not_found("Permintaan itu tidak ditemukan."):
        permintaan.perpanjang(uow, "tidak-ada", date(2026, 3, 23), "Alasan.", disetujui=approver(uow))


@pytest.mark.aturan("C-09")
@pytest.mark.parametrize("kind", WITH_PELAPOR)
def test_pengingat_goes_to_who_was_asked_while_nobody_has_answered(uow: UnitOfWork, kind: str) -> None:
    nomor = open_case(uow, kind)
    id_permintaan = ask(uow, nomor, J.TANGGAPAN_PELAPOR, Pihak.PELAPOR)
    permintaan.ingatkan(uow, id_permintaan, 1)
    permintaan.ingatkan(uow, id_permintaan, 2)
    sent = letters(uow, JenisSurat.PENGINGAT)
    assert [(s.kepada, s.penerima.email, s.tembusan, s.id_permintaan) for s in sent] == [
        (Pihak.PELAPOR, PELAPOR_EMAIL, (), id_permintaan)
    ] * 2
    assert [s.kunci.rpartition("/")[2] for s in sent] == ["1", "2"]
    assert text_of(sent[0]) != text_of(sent[1])
    for status in (StatusPermintaan.DIJAWAB, StatusPermintaan.LEWAT, StatusPermintaan.BATAL):
        uow.permintaan.get(id_permintaan).status = status
        permintaan.ingatkan(uow, id_permintaan, 2)
    assert len(letters(uow, JenisSurat.PENGINGAT)) == 2


def test_pengingat_of_a_klarifikasi_has_no_copy(uow: UnitOfWork, nomor: str) -> None:
    permintaan.ingatkan(uow, ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR), 1)
    assert [s.tembusan for s in letters(uow, JenisSurat.PENGINGAT)] == [()]


def test_permintaan_is_missed(uow: UnitOfWork, nomor: str) -> None:
    id_permintaan = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR)
    assert permintaan.catat_lewat(uow, id_permintaan) is NilaiJawaban.TIDAK_DIJAWAB
    assert uow.permintaan.get(id_permintaan).status is StatusPermintaan.LEWAT
    assert entry(uow, "tenggat-lewat").rincian == {"id_permintaan": id_permintaan}


def test_jawaban_of_the_last_moment_still_counts(uow: UnitOfWork, nomor: str) -> None:
    id_permintaan = ask(uow, nomor, J.PERMINTAAN_DATA, Pihak.TERLAPOR)
    masuk = jawaban.JawabanMasuk(Pihak.TERLAPOR, NilaiJawaban.DITOLAK_DASAR_HUKUM, CaraJawaban.TERTULIS, "UU 14/2008")
    jawaban.jawab(uow, id_permintaan, masuk)
    assert permintaan.catat_lewat(uow, id_permintaan) is NilaiJawaban.DITOLAK_DASAR_HUKUM
    assert uow.permintaan.get(id_permintaan).status is StatusPermintaan.DIJAWAB
    assert "tenggat-lewat" not in entries(uow)


@pytest.mark.aturan("TELAAH-32")
@pytest.mark.parametrize(
    ("diminta", "peristiwa"),
    [
        ([Pihak.TERLAPOR, Pihak.TERLAPOR], {"hak-menjawab-tidak-digunakan": "TERLAPOR"}),
        ([Pihak.ITJEN, Pihak.ITJEN], {"klarifikasi-tidak-disampaikan": "ITJEN"}),
        ([Pihak.ITJEN, Pihak.TERLAPOR], {"klarifikasi-tidak-disampaikan": "ITJEN"}),
        (
            [Pihak.ITJEN, Pihak.TERLAPOR] * 2,
            {"klarifikasi-tidak-disampaikan": "ITJEN", "hak-menjawab-tidak-digunakan": "TERLAPOR"},
        ),
    ],
)
def test_silence_comes_to_what_it_is_for_who_was_asked(
    uow: UnitOfWork, nomor: str, diminta: list[Pihak], peristiwa: dict[str, str]
) -> None:
    """Only who was itself asked twice waives its right (UU 37/2008 Pasal 33); the LAHP says which it was."""
    for kepada in diminta:
        permintaan.catat_lewat(uow, ask(uow, nomor, J.KLARIFIKASI_1, kepada))
    permintaan.catat_klarifikasi_tidak_dijawab(uow, nomor)
    tercatat = {a.peristiwa: a.rincian["pihak"] for a in uow.audit.find() if "tidak-di" in a.peristiwa}
    assert tercatat == peristiwa
    up_to_rekomendasi(uow, nomor)
    text = text_of(surat.terbitkan(uow, nomor, JenisSurat.LAHP, Pihak.TERLAPOR))
    assert ("dianggap tidak menggunakan haknya" in text) is ("hak-menjawab-tidak-digunakan" in peristiwa)
    assert ("tidak disampaikan sampai dengan batas" in text) is ("klarifikasi-tidak-disampaikan" in peristiwa)


@pytest.mark.aturan("TELAAH-127")
@pytest.mark.parametrize("menjawab", [True, False])
def test_a_late_klarifikasi_is_called_late_and_not_missing(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, *, menjawab: bool
) -> None:
    """PKS Pasal 4(4)a: Itjen brought it after its time; the LAHP says so, and the journal does not deny it."""
    terlambat = "disampaikan oleh Inspektorat Jenderal pada tanggal 17 Maret 2026, sesudah batas waktunya"
    diminta = uow.permintaan.get(ask(uow, nomor, J.KLARIFIKASI_1, Pihak.ITJEN))
    assert diminta.batas is not None
    clock.set(diminta.batas.date() + timedelta(days=1))
    permintaan.catat_lewat(uow, diminta.id)
    if menjawab:
        isi = (CaraJawaban.TERTULIS, "Sertifikat sedang dicetak.", NARAHUBUNG_ITJEN)
        assert jawaban.jawab(uow, diminta.id, jawaban.JawabanMasuk(Pihak.ITJEN, NilaiJawaban.DIJAWAB, *isi)).terlambat
    permintaan.catat_klarifikasi_tidak_dijawab(uow, nomor)
    assert ("klarifikasi-tidak-disampaikan" in entries(uow)) is not menjawab
    up_to_rekomendasi(uow, nomor)
    text = text_of(surat.terbitkan(uow, nomor, JenisSurat.LAHP, Pihak.TERLAPOR))
    assert ("tidak disampaikan sampai" in text) is not menjawab
    assert (terlambat in text) is menjawab
    assert ("Sertifikat sedang dicetak." in text) is menjawab
