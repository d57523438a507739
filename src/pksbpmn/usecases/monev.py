"""Monitoring and evaluation, at least once a year (PKS Pasal 11)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.jenis import JenisPermintaan, JenisSurat, Pihak
from pksbpmn.domain.jenis_kerja_sama import JenisUrusan
from pksbpmn.domain.kalender import JAKARTA, tanggal_indonesia
from pksbpmn.domain.kerja_sama import LaporanMonev
from pksbpmn.domain.naskah import KETENTUAN
from pksbpmn.domain.perjanjian import tambah_bulan
from pksbpmn.usecases.angka import Angka, baris, dari_polos, hitung, polos
from pksbpmn.usecases.catat import audit, beri_tahu, id_baru
from pksbpmn.usecases.naskah import DataSurat, PenerimaSurat, TandaTanganSurat
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.urusan import buka_urusan, urusan_berjalan

_HARI_MENYUSUN = 60
"""Days in which the report of a year should be there; afterwards both parties are warned (PKS-11-01)."""

_BULAN_SETAHUN = 12
_AKHIR_HARI = time(23, 59, 59)


@dataclass(frozen=True)
class MonevDibuka:
    """A monev matter: its number, the day it was opened, its period (both days included), and when it is late."""

    nomor: str
    tanggal: date
    mulai: date
    sampai: date
    batas: datetime


def buka(uow: UnitOfWork, nomor_perjanjian: str | None, hari: date | None = None) -> MonevDibuka:
    """Open the monev of the year that ended before `hari` (today) and start its process."""
    sekarang = hari or hari_ini(uow)
    sampai = sekarang - timedelta(days=1)
    mulai = tambah_bulan(sekarang, -_BULAN_SETAHUN)
    batas = datetime.combine(sekarang + timedelta(days=_HARI_MENYUSUN), _AKHIR_HARI, JAKARTA)
    nomor = buka_urusan(
        uow,
        JenisUrusan.MONEV,
        Pihak.OMBUDSMAN,
        f"Monev {tanggal_indonesia(mulai)} sampai {tanggal_indonesia(sampai)}",
        {"mulai": mulai.isoformat(), "sampai": sampai.isoformat(), "perjanjian": nomor_perjanjian},
        periodeMulai=mulai.isoformat(),
        periodeSampai=sampai.isoformat(),
        batasMonev=batas.isoformat(),
    )
    return MonevDibuka(nomor, sekarang, mulai, sampai, batas)


def susun_angka(uow: UnitOfWork, nomor: str) -> None:
    """Keep the figures of the period in the matter, so that everybody comments on the same ones (PKS-11-02)."""
    urusan = urusan_berjalan(uow, nomor)
    mulai, sampai = (date.fromisoformat(urusan.data[k]) for k in ("mulai", "sampai"))
    urusan.data = {**urusan.data, "angka": polos(hitung(uow, mulai, sampai))}
    audit(uow, "angka-monev-disusun", nomor)


def catat_masukan(uow: UnitOfWork, nomor: str, kendala: str, perbaikan: str) -> None:
    """The Ombudsman's contact person writes obstacles and proposals (PKS-11-01)."""
    urusan = urusan_berjalan(uow, nomor)
    if not kendala.strip() or not perbaikan.strip():
        raise MasukanSalah("Masukan monev memuat kendala dan usul perbaikan.", "Isi keduanya.")
    urusan.data = {**urusan.data, "kendala": kendala, "perbaikan": perbaikan}
    audit(uow, "masukan-monev-dicatat", nomor, pelaku=Pihak.OMBUDSMAN)


def tetapkan(uow: UnitOfWork, nomor: str) -> str:
    """Put the report together: figures, both parties' input, CSV and XLSX (PKS-11-02); returns its id.

    Without an answer of Itjen the report says so; it is made all the same.
    """
    urusan = urusan_berjalan(uow, nomor)
    permintaan = uow.permintaan.cari(nomor_laporan=nomor, jenis=JenisPermintaan.MASUKAN_MONEV)
    jawaban = [j for p in permintaan for j in uow.jawaban.cari(id_permintaan=p.id) if not j.terlambat]
    masukan = {"kendala": "", "perbaikan": "", "masukan_itjen": jawaban[-1].isi if jawaban else None}
    urusan.data = {**masukan, **urusan.data}
    mulai, sampai = (date.fromisoformat(urusan.data[k]) for k in ("mulai", "sampai"))
    baris_angka = baris(dari_polos(urusan.data["angka"]))
    laporan = LaporanMonev(
        id=id_baru(),
        nomor_urusan=nomor,
        mulai=mulai,
        sampai=sampai,
        angka=urusan.data["angka"],
        kendala=urusan.data.get("kendala", ""),
        perbaikan=urusan.data.get("perbaikan", ""),
        hash_csv=uow.gudang.simpan(uow.pembuat.lembar(baris_angka, "csv")),
        hash_xlsx=uow.gudang.simpan(uow.pembuat.lembar(baris_angka, "xlsx")),
        ditetapkan=uow.clock.now(),
    )
    uow.laporan_monev.tambah(laporan)
    audit(uow, "laporan-monev-ditetapkan", nomor)
    return laporan.id


def peringatkan(uow: UnitOfWork, nomor: str) -> None:
    """The report is late: warn both parties; the duty stays (PKS-11-01, D-24)."""
    if uow.laporan_monev.cari(nomor_urusan=nomor):
        return
    audit(uow, "monev-terlewat", nomor)
    for kepada in (Pihak.OMBUDSMAN, Pihak.ITJEN):
        beri_tahu(
            uow,
            f"monev-terlewat/{nomor}/{kepada}",
            nomor,
            f"Monev terlewat: {nomor}",
            f"Laporan pemantauan dan evaluasi {nomor} belum ada (PKS Pasal 11). Kewajibannya tetap.\n",
            kepada=kepada,
        )


def data_statistik(uow: UnitOfWork, mulai: date, sampai: date, hal: str) -> DataSurat:
    """The quarterly figures as a document of its own, without number or addressee (UU 37/2008 Pasal 42(2), D-23)."""
    ketentuan = KETENTUAN[JenisSurat.STATISTIK_TRIWULAN]
    nama, jabatan = uow.lembaga.penandatangan(ketentuan.penandatangan)
    return DataSurat(
        jenis=JenisSurat.STATISTIK_TRIWULAN,
        nomor="",
        tanggal=hari_ini(uow),
        tempat="Jakarta",
        hal=f"{ketentuan.hal} {hal}",
        sifat="Biasa",
        kop=Pihak.OMBUDSMAN,
        kepada=PenerimaSurat("", "", "", Pihak.PUBLIK),
        tembusan=(),
        penandatangan=(TandaTanganSurat(jabatan, nama, jabatan),),
        dasar_hukum=ketentuan.dasar_hukum,
        nomor_laporan=hal,
        konteks={"angka": polos(hitung(uow, mulai, sampai)), "urusan": {"nomor": hal}},
    )


def cetak_statistik(uow: UnitOfWork, angka: Angka, hal: str) -> bytes:
    """The quarterly figures as PDF."""
    return uow.pembuat.buat(data_statistik(uow, angka.mulai, angka.sampai, hal))


def lembar_statistik(uow: UnitOfWork, angka: Angka, bentuk: str) -> bytes:
    """The quarterly figures as a "csv" or "xlsx" file."""
    return uow.pembuat.lembar(baris(angka), bentuk)


@dataclass(frozen=True)
class DokumenMonev:
    """What a report consists of: its period (both days included), and its documents as (ending, hash)."""

    mulai: date
    sampai: date
    dokumen: tuple[tuple[str, str], ...]


def dokumen_laporan(uow: UnitOfWork, nomor: str) -> DokumenMonev:
    """The newest report of a monev. MasukanSalah while there is none, TidakDitemukan for no such matter."""
    uow.urusan.ambil(nomor)
    ada = uow.laporan_monev.cari(nomor_urusan=nomor)
    if not ada:
        raise MasukanSalah(f"Laporan monev {nomor} belum ditetapkan.", f"Lihat `pksbpmn status {nomor}`.")
    surat = uow.surat.cari(nomor_laporan=nomor, jenis=JenisSurat.LAPORAN_MONEV)
    dokumen = [("csv", ada[-1].hash_csv), ("xlsx", ada[-1].hash_xlsx)]
    dokumen += [("pdf", s.hash_dokumen) for s in surat[-1:]]
    return DokumenMonev(ada[-1].mulai, ada[-1].sampai, tuple(dokumen))
