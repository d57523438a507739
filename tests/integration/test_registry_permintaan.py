"""Requests and their answers: what is refused, what is kept, what moves the process; on both databases."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime, timedelta

import pytest

from pksbpmn.domain.berkas.kiriman import PesanMesin
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.pemeriksaan.temuan import JenisBukti
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.usecases.laporan.lapor import catat_pencabutan, tutup
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.permintaan import jawaban, permintaan
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.permintaan.penerimaan import terima
from pksbpmn.usecases.surat import surat
from pksbpmn.wiring import Application
from tests.deadlines import FOURTEEN_DAYS, approver
from tests.integration.conftest import StoppedClock
from tests.outbox import in_outbox

JAWABAN = JawabanMasuk(Pihak.TERLAPOR, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "Sudah kami tindak lanjuti.")


@pytest.fixture
def id_permintaan(app: Application, nomor: str) -> str:
    """A first request for klarifikasi to Terlapor with its letter, received today: fourteen days to answer."""
    with app.uow() as uow:
        petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Mengapa layanan tertunda?"]})
        ident, jenis_surat = permintaan.buka(
            uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR, FOURTEEN_DAYS, (Pihak.ITJEN,)
        )
        surat.terbitkan(uow, nomor, jenis_surat, Pihak.TERLAPOR, ident)
        permintaan.hitung(uow, ident, uow.clock.now().date())
        uow.commit()
    return ident


def messages(app: Application, nama: str) -> list[PesanMesin]:
    """Messages of this name in the outbox."""
    with app.uow() as uow:
        return [m for m in in_outbox(uow, PesanMesin) if m.nama == nama]


def answer(app: Application, ident: str, masuk: JawabanMasuk = JAWABAN) -> None:
    """One answer in a transaction of its own."""
    with app.uow() as uow:
        jawaban.jawab(uow, ident, masuk)
        uow.commit()


def at_once(utas: int, tindakan: Callable[[], None]) -> list[bool]:
    """The same action in so many threads at once: for each whether it was taken, or refused."""
    mulai = threading.Barrier(utas)

    def one(_: int) -> bool:
        mulai.wait(30)
        try:
            tindakan()
        except MasukanSalah:
            return False
        return True

    with ThreadPoolExecutor(utas) as kolam:
        return list(kolam.map(one, range(utas)))


def test_the_first_jawaban_moves_the_second_is_an_addition(app: Application, id_permintaan: str) -> None:
    answer(app, id_permintaan)
    answer(app, id_permintaan)
    with app.uow() as uow:
        assert uow.permintaan.get(id_permintaan).status is StatusPermintaan.DIJAWAB
        assert [j.terlambat for j in uow.jawaban.find(id_permintaan=id_permintaan)] == [False, False]
        assert [b.uraian for b in uow.bukti.find()] == [JAWABAN.isi] * 2
        (dikirim,) = uow.surat.find(id_permintaan=id_permintaan)
        assert dikirim.bukti_penerimaan == "dijawab oleh penerima"
    (gerak,) = messages(app, "jawaban-diterima")
    assert (gerak.kunci, gerak.variabel) == (id_permintaan, {"nilaiJawaban": "DIJAWAB"})


def test_of_several_jawaban_at_once_only_one_moves(app: Application, id_permintaan: str) -> None:
    assert sum(at_once(6, lambda: answer(app, id_permintaan))) == 6
    assert len(messages(app, "jawaban-diterima")) == 1


def test_a_jawaban_and_the_end_of_its_time_at_once_agree(app: Application, clock: StoppedClock, nomor: str) -> None:
    """Whichever comes first, the engine and the registry hear the same."""
    clock.advance(timedelta(days=15))
    for _ in range(8):
        with app.uow() as uow:
            ident, _surat = permintaan.buka(
                uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR, FOURTEEN_DAYS, (Pihak.ITJEN,)
            )
            permintaan.hitung(uow, ident, date(2026, 3, 2))
            uow.commit()
        mulai = threading.Barrier(2)

        def let_pass(ident: str = ident, mulai: threading.Barrier = mulai) -> NilaiJawaban:
            mulai.wait(30)
            with app.uow() as uow:
                nilai = permintaan.catat_lewat(uow, ident)
                uow.commit()
            return nilai

        def answering(ident: str = ident, mulai: threading.Barrier = mulai) -> None:
            mulai.wait(30)
            answer(app, ident)

        with ThreadPoolExecutor(2) as kolam:
            nilai, jawab_ = kolam.submit(let_pass), kolam.submit(answering)
            jawab_.result(60)
            terdengar = nilai.result(60)
        with app.uow() as uow:
            status = uow.permintaan.get(ident).status
            (ada,) = uow.jawaban.find(id_permintaan=ident)
        tepat_waktu = terdengar is NilaiJawaban.DIJAWAB
        assert status is (StatusPermintaan.DIJAWAB if tepat_waktu else StatusPermintaan.LEWAT)
        assert ada.terlambat is not tepat_waktu
        assert [m.kunci for m in messages(app, "jawaban-diterima")].count(ident) == int(tepat_waktu)


@pytest.mark.aturan("PKS-4.2-02")
def test_a_wrong_party_or_value_is_refused(app: Application, id_permintaan: str) -> None:
    for masuk, sebab in (
        (JawabanMasuk(Pihak.PELAPOR, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "x"), "bukan pihak"),
        (JawabanMasuk(Pihak.TERLAPOR, NilaiJawaban.SETUJU, CaraJawaban.TERTULIS, "x"), "tidak berlaku"),
    ):
        with pytest.raises(MasukanSalah, match=sebab):
            answer(app, id_permintaan, masuk)
    with app.uow() as uow:
        assert uow.jawaban.find() == []
    itjen = JawabanMasuk(
        Pihak.ITJEN, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "Atas nama Terlapor.", "narahubung@itjen.example"
    )
    answer(app, id_permintaan, itjen)  # it has a copy, so it may answer
    with app.uow() as uow:
        assert [j.dari for j in uow.jawaban.find(id_permintaan=id_permintaan)] == [Pihak.ITJEN]


@pytest.mark.aturan("REG-E-06", "PKS-4.4a-02")
def test_a_written_answer_to_a_panggilan_counts_as_coming(app: Application, nomor: str) -> None:
    """His written account counts as coming: it is his statement, and a summons is not sent again."""
    with app.uow() as uow:
        ident, _ = permintaan.buka(uow, nomor, JenisPermintaan.PANGGILAN_1, Pihak.TERLAPOR, FOURTEEN_DAYS)
        uow.commit()
    answer(
        app, ident, JawabanMasuk(Pihak.TERLAPOR, NilaiJawaban.HADIR, CaraJawaban.TERTULIS, "Berkas hilang di balai.")
    )
    with app.uow() as uow:
        assert uow.permintaan.get(ident).status is StatusPermintaan.DIJAWAB
        assert [j.cara for j in uow.jawaban.find(id_permintaan=ident)] == [CaraJawaban.TERTULIS]
        assert [(b.jenis, b.uraian) for b in uow.bukti.find()] == [(JenisBukti.KETERANGAN, "Berkas hilang di balai.")]
    assert [m.variabel for m in messages(app, "jawaban-diterima")] == [{"nilaiJawaban": "HADIR"}]


def test_a_late_jawaban_is_kept_and_moves_nothing(app: Application, clock: StoppedClock, id_permintaan: str) -> None:
    clock.advance(timedelta(days=15))
    with app.uow() as uow:
        assert permintaan.catat_lewat(uow, id_permintaan) is NilaiJawaban.TIDAK_DIJAWAB
        uow.commit()
    answer(app, id_permintaan)
    with app.uow() as uow:
        assert uow.permintaan.get(id_permintaan).status is StatusPermintaan.LEWAT
        (ada,) = uow.jawaban.find(id_permintaan=id_permintaan)
        assert (ada.terlambat, ada.diterima, ada.dicatat) == (True, clock.now().date(), clock.now())
        assert len(uow.bukti.find()) == 1
    assert messages(app, "jawaban-diterima") == []


@pytest.mark.aturan("PKS-4.3-03")
def test_perpanjangan_gives_a_new_limit_and_a_surat(app: Application, clock: StoppedClock, id_permintaan: str) -> None:
    clock.advance(timedelta(days=3))
    with app.uow() as uow:
        for batas, alasan, sebab in (
            (date(2026, 3, 16), "Menunggu data.", "tidak lebih lambat"),
            (date(2026, 3, 23), "  ", "memerlukan alasan"),
        ):
            with pytest.raises(MasukanSalah, match=sebab):
                permintaan.perpanjang(uow, id_permintaan, batas, alasan, disetujui=approver(uow))
    with app.uow() as uow:
        permintaan.perpanjang(
            uow, id_permintaan, date(2026, 3, 23), "Menunggu data dari balai.", disetujui=approver(uow)
        )
        uow.commit()
    with app.uow() as uow:
        ada = uow.permintaan.get(id_permintaan)
        (catatan,) = uow.perpanjangan.find(id_permintaan=id_permintaan)
        baru = datetime(2026, 3, 23, 23, 59, 59, tzinfo=JAKARTA)
        assert (ada.batas, catatan.batas_baru, catatan.batas_lama) == (baru, baru, baru - timedelta(days=7))
        assert ada.tenggat is not None
        assert clock.now() < ada.tenggat.pengingat_pertama < baru
        assert len(uow.surat.find(jenis=JenisSurat.PERPANJANGAN, kepada=Pihak.TERLAPOR)) == 1
    assert [m.kunci for m in messages(app, "tenggat-diperpanjang")] == [id_permintaan]
    answer(app, id_permintaan)
    with app.uow() as uow, pytest.raises(MasukanSalah, match="tidak sedang menunggu"):
        permintaan.perpanjang(uow, id_permintaan, date(2026, 4, 1), "Lagi.", disetujui=approver(uow))


def test_an_impossible_day_of_receipt_is_refused(app: Application, clock: StoppedClock, id_permintaan: str) -> None:
    with app.uow() as uow:
        id_surat = uow.surat.find(id_permintaan=id_permintaan)[0].id
    clock.advance(timedelta(days=2))
    for hari in (date(2026, 3, 1), date(2026, 3, 5)):  # before the letter, and tomorrow
        with app.uow() as uow, pytest.raises(MasukanSalah, match="tidak mungkin"):
            terima(uow, id_surat, hari, "tanda terima")
    with app.uow() as uow:
        terima(uow, id_surat, date(2026, 3, 3), "tanda terima")
        uow.commit()
    with app.uow() as uow, pytest.raises(MasukanSalah, match="sudah tercatat"):
        terima(uow, id_surat, date(2026, 3, 3), "tanda terima")
    (gerak,) = messages(app, "surat-diterima")
    assert (gerak.kunci, gerak.variabel) == (id_surat, {"tanggalDiterima": "2026-03-03"})


def test_of_several_receipts_at_once_only_one_is_recorded(app: Application, id_permintaan: str) -> None:
    with app.uow() as uow:
        id_surat = uow.surat.find(id_permintaan=id_permintaan)[0].id

    def receive() -> None:
        with app.uow() as uow:
            terima(uow, id_surat, date(2026, 3, 2), "tanda terima")
            uow.commit()

    assert sum(at_once(6, receive)) == 1
    assert len(messages(app, "surat-diterima")) == 1


def test_a_closed_or_withdrawn_laporan_cannot_be_answered(app: Application, nomor: str, id_permintaan: str) -> None:
    with app.uow() as uow:
        catat_pencabutan(uow, nomor)
        uow.commit()
    with pytest.raises(MasukanSalah, match="sudah dibatalkan"):
        answer(app, id_permintaan)
    with app.uow() as uow:
        tutup(uow, nomor, Akhir.DICABUT)
        uow.commit()
    with pytest.raises(MasukanSalah, match="sudah ditutup"):
        answer(app, id_permintaan)
    with app.uow() as uow, pytest.raises(MasukanSalah, match="sudah ditutup"):
        permintaan.perpanjang(uow, id_permintaan, date(2026, 4, 1), "Lagi.", disetujui=approver(uow))
