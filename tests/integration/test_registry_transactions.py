"""One transaction is all or nothing, numbers have no gaps, times come back as they were: on both databases."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from pksbpmn.domain.berkas.audit import Audit
from pksbpmn.domain.berkas.kiriman import Pemberitahuan, PesanMesin
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah, TidakDitemukan
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.registry import tables
from pksbpmn.usecases import journal
from pksbpmn.usecases.laporan.lapor import cabut, lapor, tutup
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from pksbpmn.wiring import Application
from tests.integration.conftest import StoppedClock
from tests.outbox import in_outbox

BENIH = {
    "perjanjian",
    "nota_kesepahaman",
    "dasar_hukum",
    "naskah_asli",
    "narahubung",
    "kepala_audit",
    "kunci_terpasang",
    "penanda_audit",
}
Action = Callable[[UnitOfWork], None]


def row_counts(app: Application) -> dict[str, int]:
    """Rows of every table that has any, but for what a new registry comes with."""
    with app.database.connect() as c:
        jumlah = {
            t.name: c.execute(sa.select(sa.func.count()).select_from(t)).scalar_one()
            for t in tables.metadata.sorted_tables
        }
    return {nama: n for nama, n in jumlah.items() if n and nama not in BENIH}


def test_a_laporan_becomes_rows(app: Application, clock: StoppedClock, nomor: str, laporan_masuk: LaporanMasuk) -> None:
    assert nomor == "0001/LM/III/2026"
    assert row_counts(app) == {
        "berkas": 1,
        "laporan": 1,
        "identitas": 1,
        "unit_terlapor": 2,
        "audit": 1,
        "kiriman": 1,
        "penomoran": 1,
    }
    with app.uow() as uow:
        ada, laporan = uow.berkas.get(nomor), uow.laporan.get(nomor)
        assert (ada.perihal, laporan.kanal, ada.dibuka) == (
            laporan_masuk.perihal,
            laporan_masuk.kanal,
            clock.now(),
        )
        assert laporan_masuk.pelapor is not None
        assert uow.identitas.get(nomor).nama_lengkap == laporan_masuk.pelapor.nama_lengkap
        assert [u.peran for u in uow.unit_terlapor.find(nomor_berkas=nomor)] == [
            Pihak.TERLAPOR,
            Pihak.ATASAN_TERLAPOR,
        ]
        (pesan,) = in_outbox(uow, PesanMesin, nomor_berkas=nomor)
        assert pesan.nama == "laporan-diterima"
        assert pesan.variabel == {
            "nomorBerkas": nomor,
            "tanggalBerkas": "2026-03-02",
            "adaPelapor": True,
            "dibukaKembali": False,
            "kepadaPembukaan": [],
            "jalurCepat": False,
            "peristiwaLama": False,
            "diLuarKementerian": False,
        }
        with pytest.raises(TidakDitemukan):
            uow.laporan.get("9999/LM/III/2026")


def test_nothing_is_written_without_a_commit(app: Application, laporan_masuk: LaporanMasuk) -> None:
    with app.uow() as uow:
        lapor(uow, laporan_masuk)
    with pytest.raises(TidakDitemukan), app.uow() as uow:
        cabut(uow, f"{lapor(uow, laporan_masuk)}-lain")
    assert row_counts(app) == {}


@pytest.mark.aturan("REG-T-02")
def test_surat_numbers_have_no_gap_under_eight_threads(app: Application, laporan_masuk: LaporanMasuk) -> None:
    utas, surat_seutas = 8, 6
    mulai = threading.Barrier(utas)

    def write(ke: int) -> tuple[list[str], int]:
        mulai.wait(30)
        with app.uow() as uow:
            nomor = lapor(uow, laporan_masuk)
            uow.commit()
        terbit, batal = [], 0
        for n in range(surat_seutas):
            with app.uow() as uow:
                baru = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
                if (n + ke) % 3 == 0:  # leaves without a commit: the number must come again
                    batal += 1
                    continue
                uow.commit()
                terbit.append(baru.nomor)
        return terbit, batal

    with ThreadPoolExecutor(utas) as kolam:
        hasil = list(kolam.map(write, range(utas)))
    semua = sorted(int(n.split("/")[0]) for terbit, _ in hasil for n in terbit)
    assert sum(batal for _, batal in hasil) == utas * surat_seutas // 3
    assert semua == list(range(1, utas * surat_seutas * 2 // 3 + 1))
    with app.uow() as uow:
        assert sorted(s.nomor for s in uow.surat.find()) == sorted(n for terbit, _ in hasil for n in terbit)
        assert {int(x.nomor_berkas[:4]) for x in uow.laporan.find()} == set(range(1, utas + 1))


def test_numbers_begin_again_in_a_new_year(app: Application, clock: StoppedClock, laporan_masuk: LaporanMasuk) -> None:
    nomor = []
    for saat in (
        datetime(2026, 12, 31, 23, 59, tzinfo=JAKARTA),
        datetime(2027, 1, 1, 0, 1, tzinfo=JAKARTA),  # still 2026 in UTC
    ):
        clock.moment = saat
        with app.uow() as uow:
            nomor.append(lapor(uow, laporan_masuk))
            uow.commit()
    assert nomor == ["0001/LM/XII/2026", "0001/LM/I/2027"]


def test_the_result_of_a_job_is_stored_once(app: Application) -> None:
    kunci = 2**51 + 7  # as large as Zeebe's keys
    with app.uow() as uow:
        uow.job_results.put(kunci, "lapor", {"a": [1, "ä"]})
        uow.commit()
    with app.uow() as uow, pytest.raises(IntegrityError):
        uow.job_results.put(kunci, "lapor", {"a": 2})
    with app.uow() as uow:
        assert uow.job_results.get(kunci) == {"a": [1, "ä"]}
        assert uow.job_results.get(1) is None


def test_the_outbox_holds_one_row_a_key(app: Application, nomor: str) -> None:
    """Asked again, nothing is added; of two at the same time the database refuses one."""
    with app.uow() as uow:
        journal.beri_tahu(uow, "kunci-1", nomor, "Perihal", "Isi")
        uow.commit()
    with app.uow() as uow:
        journal.beri_tahu(uow, "kunci-1", nomor, "Perihal lain", "Isi lain")
        uow.commit()
    with app.uow() as uow:
        (one,) = uow.kiriman.find(kunci="kunci-1")
        assert one.muatan == Pemberitahuan(perihal="Perihal", isi="Isi", kepada=Pihak.OMBUDSMAN)
        with pytest.raises(IntegrityError):
            uow.kiriman.add(replace(one, id="lain"))


def test_a_time_comes_back_aware_in_jakarta(app: Application, clock: StoppedClock) -> None:
    saat = datetime(2026, 3, 2, 0, 30, 15, 123456, tzinfo=JAKARTA)  # the day before in UTC
    with app.uow() as uow:
        uow.audit.add(Audit(id="a", waktu=saat, pelaku="sistem", peristiwa="uji", nomor_berkas=None, rincian={}))
        uow.commit()
    with app.uow() as uow:
        waktu = uow.audit.get("a").waktu
    assert waktu == saat
    assert waktu.utcoffset() == timedelta(hours=7)
    assert waktu.date() == saat.date()
    with app.database.connect() as c:
        mentah = c.execute(sa.text("SELECT CAST(waktu AS VARCHAR(19)) FROM audit")).scalar_one()
    assert str(mentah)[:19] == "2026-03-01 17:30:15"


def test_a_closed_laporan_does_not_change(app: Application, clock: StoppedClock, nomor: str) -> None:
    with app.uow() as uow:
        petugas.tahap_dimulai(uow, nomor, Tahap.KLARIFIKASI)
        clock.advance(timedelta(days=1))
        tutup(uow, nomor, Akhir.SELESAI_KLARIFIKASI)
        uow.commit()
    sesudah = row_counts(app)
    tindakan_terlarang: tuple[Action, ...] = (
        lambda uow: cabut(uow, nomor),
        lambda uow: tutup(uow, nomor, Akhir.DICABUT),
        lambda uow: petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Mengapa?"]}),
    )
    for tindakan in tindakan_terlarang:
        with app.uow() as uow, pytest.raises(MasukanSalah, match="sudah ditutup"):
            tindakan(uow)
    assert row_counts(app) == sesudah
    with app.uow() as uow:
        berkas = uow.berkas.get(nomor)
        assert (berkas.akhir, berkas.ditutup) == (Akhir.SELESAI_KLARIFIKASI, clock.now())
        assert [r.selesai for r in uow.riwayat_tahap.find(nomor_berkas=nomor)] == [clock.now()]
        assert uow.surat.find() == []
