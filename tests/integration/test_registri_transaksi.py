"""One transaction is all or nothing, numbers have no gaps, times come back as they were: on both databases."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import IntegrityError

from pksbpmn.domain.berkas.audit import Audit
from pksbpmn.domain.berkas.kiriman import PesanMesin
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
from tests.integration.conftest import JamUji
from tests.kotak_keluar import keluar

BENIH = {
    "perjanjian",
    "nota_kesepahaman",
    "dasar_hukum",
    "naskah_asli",
    "narahubung",
    "kepala_audit",
    "kunci_terpasang",
}
Tindakan = Callable[[UnitOfWork], None]


def banyak(app: Application) -> dict[str, int]:
    """Rows of every table that has any, but for what a new registry comes with."""
    with app.database.connect() as c:
        jumlah = {
            t.name: c.execute(sa.select(sa.func.count()).select_from(t)).scalar_one()
            for t in tables.metadata.sorted_tables
        }
    return {nama: n for nama, n in jumlah.items() if n and nama not in BENIH}


def test_laporan_menjadi_baris(app: Application, jam: JamUji, nomor: str, laporan_masuk: LaporanMasuk) -> None:
    assert nomor == "0001/LM/III/2026"
    assert banyak(app) == {
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
            jam.now(),
        )
        assert laporan_masuk.pelapor is not None
        assert uow.identitas.get(nomor).nama_lengkap == laporan_masuk.pelapor.nama_lengkap
        assert [u.peran for u in uow.unit_terlapor.find(nomor_berkas=nomor)] == [
            Pihak.TERLAPOR,
            Pihak.ATASAN_TERLAPOR,
        ]
        (pesan,) = keluar(uow, PesanMesin, nomor_berkas=nomor)
        assert pesan.nama == "laporan-diterima"
        assert pesan.variabel == {
            "nomorBerkas": nomor,
            "tanggalBerkas": "2026-03-02",
            "adaPelapor": True,
            "jalurCepat": False,
        }
        with pytest.raises(TidakDitemukan):
            uow.laporan.get("9999/LM/III/2026")


def test_tanpa_commit_tidak_ada_yang_tertulis(app: Application, laporan_masuk: LaporanMasuk) -> None:
    with app.uow() as uow:
        lapor(uow, laporan_masuk)
    with pytest.raises(TidakDitemukan), app.uow() as uow:
        cabut(uow, f"{lapor(uow, laporan_masuk)}-lain")
    assert banyak(app) == {}


@pytest.mark.aturan("REG-T-02")
def test_nomor_surat_tanpa_celah_oleh_delapan_utas(app: Application, laporan_masuk: LaporanMasuk) -> None:
    utas, surat_seutas = 8, 6
    mulai = threading.Barrier(utas)

    def tulis(ke: int) -> tuple[list[str], int]:
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
        hasil = list(kolam.map(tulis, range(utas)))
    semua = sorted(int(n.split("/")[0]) for terbit, _ in hasil for n in terbit)
    assert sum(batal for _, batal in hasil) == utas * surat_seutas // 3
    assert semua == list(range(1, utas * surat_seutas * 2 // 3 + 1))
    with app.uow() as uow:
        assert sorted(s.nomor for s in uow.surat.find()) == sorted(n for terbit, _ in hasil for n in terbit)
        assert {int(x.nomor_berkas[:4]) for x in uow.laporan.find()} == set(range(1, utas + 1))


def test_nomor_mulai_lagi_di_tahun_baru(app: Application, jam: JamUji, laporan_masuk: LaporanMasuk) -> None:
    nomor = []
    for saat in (
        datetime(2026, 12, 31, 23, 59, tzinfo=JAKARTA),
        datetime(2027, 1, 1, 0, 1, tzinfo=JAKARTA),  # still 2026 in UTC
    ):
        jam.saat = saat
        with app.uow() as uow:
            nomor.append(lapor(uow, laporan_masuk))
            uow.commit()
    assert nomor == ["0001/LM/XII/2026", "0001/LM/I/2027"]


def test_hasil_pekerjaan_disimpan_sekali(app: Application) -> None:
    kunci = 2**51 + 7  # as large as Zeebe's keys
    with app.uow() as uow:
        uow.job_results.put(kunci, "lapor", {"a": [1, "ä"]})
        uow.commit()
    with app.uow() as uow, pytest.raises(IntegrityError):
        uow.job_results.put(kunci, "lapor", {"a": 2})
    with app.uow() as uow:
        assert uow.job_results.get(kunci) == {"a": [1, "ä"]}
        assert uow.job_results.get(1) is None


def test_kiriman_dengan_kunci_sama_ditolak(app: Application, nomor: str) -> None:
    with app.uow() as uow:
        journal.beri_tahu(uow, "kunci-1", nomor, "Perihal", "Isi")
        uow.commit()
    with app.uow() as uow, pytest.raises(IntegrityError):
        journal.beri_tahu(uow, "kunci-1", nomor, "Perihal", "Isi")


def test_waktu_kembali_sadar_zona_jakarta(app: Application, jam: JamUji) -> None:
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


def test_laporan_yang_ditutup_tidak_berubah(app: Application, jam: JamUji, nomor: str) -> None:
    with app.uow() as uow:
        petugas.tahap_dimulai(uow, nomor, Tahap.KLARIFIKASI)
        jam.maju(timedelta(days=1))
        tutup(uow, nomor, Akhir.SELESAI_KLARIFIKASI)
        uow.commit()
    sesudah = banyak(app)
    tindakan_terlarang: tuple[Tindakan, ...] = (
        lambda uow: cabut(uow, nomor),
        lambda uow: tutup(uow, nomor, Akhir.DICABUT),
        lambda uow: petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Mengapa?"]}),
    )
    for tindakan in tindakan_terlarang:
        with app.uow() as uow, pytest.raises(MasukanSalah, match="sudah ditutup"):
            tindakan(uow)
    assert banyak(app) == sesudah
    with app.uow() as uow:
        berkas = uow.berkas.get(nomor)
        assert (berkas.akhir, berkas.ditutup) == (Akhir.SELESAI_KLARIFIKASI, jam.now())
        assert [r.selesai for r in uow.riwayat_tahap.find(nomor_berkas=nomor)] == [jam.now()]
        assert [s.jenis for s in uow.surat.find()] == [JenisSurat.PEMBERITAHUAN_PENUTUPAN]
