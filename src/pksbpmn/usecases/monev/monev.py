"""Monitoring and evaluation, at least once a year (PKS Pasal 11)."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.monev.angka import Angka, Periode
from pksbpmn.domain.monev.laporan_monev import LaporanMonev, MuatanMonev
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, SifatJawaban
from pksbpmn.domain.surat.data_surat import DataSurat
from pksbpmn.domain.surat.halaman import AlamatSurat
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import mundur, tanggal_indonesia
from pksbpmn.domain.tenggat.tenggat import akhir_hari
from pksbpmn.names import JenisTenggat
from pksbpmn.usecases import gerbang_dokumen
from pksbpmn.usecases.berkas.berkas import buka_dan_mulai, muatan_berjalan, ubah_muatan
from pksbpmn.usecases.journal import audit, beri_tahu, id_baru
from pksbpmn.usecases.monev.angka import hitung
from pksbpmn.usecases.ports import UnitOfWork, UnitOfWorkFactory, hari_ini
from pksbpmn.usecases.surat.gerbang import halaman_keluar
from pksbpmn.usecases.surat.penanda import pejabat
from pksbpmn.usecases.surat.surat import cetak


@dataclass(frozen=True)
class MonevDibuka:
    """A monev matter: its number, the day it was opened, its period (both days included), and when it is late."""

    nomor: str
    tanggal: date
    mulai: date
    sampai: date
    batas: datetime


def buka(uow: UnitOfWork, nomor_perjanjian: str | None, hari: date | None = None) -> MonevDibuka:
    """Open the monev of the cycle that ended before `hari` (today) and start its process (Pasal 11).

    After the time for its report, both parties are warned (PKS-11-01).
    """
    sekarang = hari or hari_ini(uow)
    sampai = sekarang - timedelta(days=1)
    siklus = uow.tabel_tenggat.aturan(JenisTenggat.SIKLUS_MONEV, sekarang)
    menyusun = uow.tabel_tenggat.aturan(JenisTenggat.PENYUSUNAN_MONEV, sekarang)
    mulai = mundur(sekarang, siklus.lama, siklus.jenis_hari)
    batas = akhir_hari(uow.kalender.maju(sekarang, menyusun.lama, menyusun.jenis_hari)[0])
    nomor = buka_dan_mulai(
        uow,
        JenisBerkas.MONEV,
        Pihak.OMBUDSMAN,
        f"Monev {tanggal_indonesia(mulai)} sampai {tanggal_indonesia(sampai)}",
        MuatanMonev(mulai=mulai, sampai=sampai, perjanjian=nomor_perjanjian),
        periodeMulai=mulai.isoformat(),
        periodeSampai=sampai.isoformat(),
        batasMonev=batas.isoformat(),
    )
    return MonevDibuka(nomor, sekarang, mulai, sampai, batas)


def susun_angka(uow: UnitOfWork, nomor: str) -> None:
    """Keep the figures of the period in the matter, so that everybody comments on the same ones (PKS-11-02)."""
    berkas, muatan = muatan_berjalan(uow, nomor, MuatanMonev)
    ubah_muatan(berkas, angka=hitung(uow, Periode(muatan.mulai, muatan.sampai)))
    audit(uow, "angka-monev-disusun", nomor)


def catat_masukan(uow: UnitOfWork, nomor: str, kendala: str, perbaikan: str) -> None:
    """The Ombudsman's contact person writes obstacles and proposals (PKS-11-01)."""
    berkas, _ = muatan_berjalan(uow, nomor, MuatanMonev)
    if not kendala.strip() or not perbaikan.strip():
        raise MasukanSalah("Masukan monev memuat kendala dan usul perbaikan.", "Isi keduanya.")
    ubah_muatan(berkas, kendala=kendala, perbaikan=perbaikan)
    audit(uow, "masukan-monev-dicatat", nomor, dari=Pihak.OMBUDSMAN)


def tetapkan(uow: UnitOfWork, nomor: str) -> str:
    """Put the report together: figures, both parties' input, CSV and XLSX (PKS-11-02); returns its id.

    Without an answer of Itjen the report says so; it is made all the same.
    """
    berkas, muatan = muatan_berjalan(uow, nomor, MuatanMonev)
    if muatan.angka is None:
        raise MasukanSalah(f"Angka monev {nomor} belum disusun.", "Tunggu langkah penyusunan angkanya.")
    permintaan = uow.permintaan.find(nomor_berkas=nomor, jenis=JenisPermintaan.MASUKAN_MONEV)
    dijawab = (uow.jawaban.find(id_permintaan=p.id, sifat=SifatJawaban.AKHIR, terlambat=False) for p in permintaan)
    jawaban = [j for semua in dijawab for j in semua]
    ubah_muatan(berkas, masukan_itjen=jawaban[-1].isi if jawaban else None)
    baris = muatan.angka.baris()
    laporan = LaporanMonev(
        id=id_baru(),
        nomor_berkas=nomor,
        mulai=muatan.mulai,
        sampai=muatan.sampai,
        angka=muatan.angka,
        kendala=muatan.kendala,
        perbaikan=muatan.perbaikan,
        hash_csv=uow.documents.put(uow.typesetter.sheet(baris, "csv")),
        hash_xlsx=uow.documents.put(uow.typesetter.sheet(baris, "xlsx")),
        ditetapkan=uow.clock.now(),
    )
    uow.laporan_monev.add(laporan)
    audit(uow, "laporan-monev-ditetapkan", nomor)
    return laporan.id


def peringatkan(uow: UnitOfWork, nomor: str) -> None:
    """The report is late: warn both parties; the duty stays (PKS-11-01, D-24)."""
    if uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.LAPORAN_MONEV):
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


def _data_statistik(uow: UnitOfWork, angka: Angka, hal: str) -> DataSurat:
    """The quarterly figures as a document of its own, without number or addressee (UU 37/2008 Pasal 42(2), D-23)."""
    ketentuan = JenisSurat.STATISTIK_TRIWULAN.ketentuan
    return DataSurat(
        jenis=JenisSurat.STATISTIK_TRIWULAN,
        nomor="",
        tanggal=hari_ini(uow),
        tempat="Jakarta",
        hal=f"{ketentuan.hal} {hal}",
        sifat="Biasa",
        kop=Pihak.OMBUDSMAN,
        kepada=Pihak.PUBLIK,
        penerima=AlamatSurat(nama="", jabatan="", alamat="", email=None, pihak=Pihak.PUBLIK),
        tembusan=(),
        penandatangan=(pejabat(uow, JenisSurat.STATISTIK_TRIWULAN),),
        dasar_hukum=ketentuan.dasar_hukum,
        nomor_berkas=hal,
        sebutan_berkas="Statistik",
        konteks={"angka": angka.model_dump()},
    )


def cetak_statistik(uow: UnitOfWork, angka: Angka, hal: str) -> bytes:
    """The quarterly figures as PDF."""
    return uow.typesetter.print_pdf(halaman_keluar(uow, _data_statistik(uow, angka, hal)))


def lembar_statistik(uow: UnitOfWork, angka: Angka, bentuk: str) -> bytes:
    """The quarterly figures as a "csv" or "xlsx" file."""
    return uow.typesetter.sheet(angka.baris(), bentuk)


@dataclass(frozen=True)
class DokumenMonev:
    """What a report consists of: its period (both days included), and its documents by the ending of their names."""

    mulai: date
    sampai: date
    isi: dict[str, bytes]


def dokumen_laporan(buka_uow: UnitOfWorkFactory, nomor: str) -> DokumenMonev:
    """The newest report of a monev. MasukanSalah while there is none, TidakDitemukan for no such matter."""
    with buka_uow() as uow:
        uow.berkas.get(nomor)
        surat = uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.LAPORAN_MONEV)
    if surat:
        cetak(buka_uow, surat[-1].id)
    with buka_uow() as uow:
        ada = uow.laporan_monev.find(nomor_berkas=nomor)
        if not ada:
            raise MasukanSalah(f"Laporan monev {nomor} belum ditetapkan.", f"Lihat `pksbpmn status {nomor}`.")
        return DokumenMonev(ada[-1].mulai, ada[-1].sampai, gerbang_dokumen.laporan_tahunan(uow, ada[-1]))
