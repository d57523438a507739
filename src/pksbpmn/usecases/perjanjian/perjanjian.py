"""The agreement's own life: started, in force as long as its MoU, watched year by year (PKS Pasal 6 and 11)."""

from datetime import date, datetime, time

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah, TidakDitemukan
from pksbpmn.domain.perjanjian.perjanjian import (
    MuatanPerjanjian,
    NotaKesepahaman,
    Perjanjian,
    StatusPerjanjian,
    berlaku_pada,
    ulang_tahun_berikut,
)
from pksbpmn.domain.tenggat.kalender import JAKARTA, tanggal_indonesia
from pksbpmn.domain.tenggat.tenggat import akhir_hari
from pksbpmn.names import JenisTenggat, MessageName
from pksbpmn.usecases.berkas.berkas import buka_dan_mulai, muatan_dari
from pksbpmn.usecases.berkas.keberlakuan import mou_dari, perjanjian_berlaku
from pksbpmn.usecases.journal import audit, kirim_pesan
from pksbpmn.usecases.monev import monev
from pksbpmn.usecases.perjanjian.perbaikan import catat_perbaikan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini

_JAM_MONEV = time(9)


def mulai(uow: UnitOfWork, id_perjanjian: str) -> str:
    """Start the process of an agreement, once; returns the number of its matter. It must be in force (PKS-0-02)."""
    perjanjian = uow.perjanjian.get_locked(id_perjanjian)
    if perjanjian.nomor_berkas is not None:
        return perjanjian.nomor_berkas
    mou, hari = mou_dari(uow, perjanjian), hari_ini(uow)
    if not berlaku_pada(perjanjian, mou, hari):
        raise MasukanSalah(
            f"Perjanjian {perjanjian.nomor_kedua} tidak berlaku hari ini (PKS Pasal 6).",
            "Tautkan ke Nota Kesepahaman yang berlaku dengan `pksbpmn perjanjian tautkan`, atau isi masanya dengan "
            "`pksbpmn perjanjian mou`.",
        )
    perjanjian.nomor_berkas = buka_dan_mulai(
        uow,
        JenisBerkas.PERJANJIAN,
        Pihak.OMBUDSMAN,
        f"Perjanjian Kerja Sama {perjanjian.nomor_kedua}",
        MuatanPerjanjian(id_perjanjian=perjanjian.id),
        mouBerakhir=akhir_hari(mou.berakhir).isoformat() if mou and mou.berakhir else None,
        monevBerikut=monev_berikut(uow, perjanjian.tanggal).isoformat(),
        sebabBerakhir="MOU_BERAKHIR",
    )
    return perjanjian.nomor_berkas


def monev_berikut(uow: UnitOfWork, tanggal: date) -> datetime:
    """When the next monev of an agreement of this day begins (Pasal 11, D-24)."""
    hari = hari_ini(uow)
    siklus = uow.tabel_tenggat.aturan(JenisTenggat.SIKLUS_MONEV, hari)
    return datetime.combine(ulang_tahun_berikut(tanggal, hari, siklus, uow.kalender), _JAM_MONEV, JAKARTA)


def perjanjian_dari(uow: UnitOfWork, nomor_berkas: str) -> Perjanjian:
    """The agreement that a matter is about."""
    return uow.perjanjian.get_locked(muatan_dari(uow.berkas.get(nomor_berkas), MuatanPerjanjian).id_perjanjian)


def perjanjian_berjalan(uow: UnitOfWork, id_perjanjian: str) -> tuple[Perjanjian, str]:
    """The agreement, locked, and the number of its matter; refused when it has ended or was never started."""
    perjanjian = uow.perjanjian.get_locked(id_perjanjian)
    if perjanjian.status is StatusPerjanjian.BERAKHIR:
        raise MasukanSalah(
            f"Perjanjian {perjanjian.nomor_kedua} sudah berakhir; perjanjian tidak dapat diperpanjang atau diubah "
            "tersendiri (PKS Pasal 6 ayat (2)).",
            "Buat perjanjian baru di bawah Nota Kesepahaman yang berlaku.",
        )
    if perjanjian.nomor_berkas is None:
        raise MasukanSalah(
            f"Proses perjanjian {perjanjian.nomor_kedua} belum dimulai.", "Jalankan `pksbpmn perjanjian mulai`."
        )
    return perjanjian, perjanjian.nomor_berkas


def isi_masa_mou(uow: UnitOfWork, id_mou: str, berakhir: date) -> None:
    """Fill in or extend the MoU's term, the only way to extend the agreement (PKS-6.2-01, C-20).

    One that is under notice hears of it as well: until its own day it ends with the MoU, on the day that holds now.
    """
    mou = periksa_masa_mou(uow, id_mou, berakhir)
    mou.berakhir = berakhir
    audit(uow, "masa-mou-diisi", None, mou=id_mou, berakhir=berakhir.isoformat())
    _beri_tahu_proses(uow, id_mou, berakhir)


def periksa_masa_mou(uow: UnitOfWork, id_mou: str, berakhir: date) -> NotaKesepahaman:
    """The MoU, locked, whose last day may be this one: none that is over, or earlier than what is in force."""
    mou = uow.nota_kesepahaman.get_locked(id_mou)
    if mou.berakhir is not None and mou.berakhir < hari_ini(uow):
        raise MasukanSalah(
            f"Nota Kesepahaman sudah berakhir pada {tanggal_indonesia(mou.berakhir)} (PKS Pasal 6 ayat (2)).",
            "Catat Nota Kesepahaman dan perjanjian yang baru.",
        )
    if mou.berakhir is not None and berakhir <= mou.berakhir:
        raise MasukanSalah(
            f"Nota Kesepahaman sudah berlaku sampai {tanggal_indonesia(mou.berakhir)}.",
            "Isi hari yang lebih lambat; pengakhiran lebih awal memakai `pksbpmn perjanjian akhiri`.",
        )
    if berakhir < hari_ini(uow):
        raise MasukanSalah("Hari berakhirnya Nota Kesepahaman sudah lewat.", "Isi hari ini atau sesudahnya.")
    return mou


def _beri_tahu_proses(uow: UnitOfWork, id_mou: str, berakhir: date) -> None:
    for perjanjian in uow.perjanjian.find(id_mou=id_mou):
        if perjanjian.status is not StatusPerjanjian.BERAKHIR and (nomor := perjanjian.nomor_berkas) is not None:
            kirim_pesan(uow, MessageName.MOU_DIPERPANJANG, nomor, nomor, mouBerakhir=akhir_hari(berakhir).isoformat())


def perbaiki_masa_mou(uow: UnitOfWork, id_mou: str, berakhir: date, *, alasan: str, pegawai: str) -> None:
    """Supersede a mistyped end of the MoU, with a reason; both days stay, the running process follows (PKS-6.1-02).

    An end that has already ended an agreement stays: both parties were told of it.
    """
    mou = uow.nota_kesepahaman.get_locked(id_mou)
    if mou.berakhir is None:
        raise MasukanSalah("Masa Nota Kesepahaman belum diisi.", "Isi dengan `pksbpmn perjanjian mou`, tanpa alasan.")
    if berakhir < mou.tanggal:
        raise MasukanSalah("Nota Kesepahaman tidak berakhir sebelum ditandatangani.", "Periksa harinya.")
    for perjanjian in uow.perjanjian.find(id_mou=id_mou):
        if perjanjian.sebab_berakhir == "MOU_BERAKHIR":
            raise MasukanSalah(
                f"Perjanjian {perjanjian.nomor_kedua} sudah berakhir bersama Nota Kesepahamannya, dan kedua pihak "
                "sudah diberi tahu.",
                "Catat Nota Kesepahaman dan perjanjian yang baru.",
            )
    catat_perbaikan(uow, id_mou, "berakhir", mou.berakhir, berakhir, alasan=alasan, pegawai=pegawai)
    mou.berakhir = berakhir
    _beri_tahu_proses(uow, id_mou, berakhir)


def buka_monev(uow: UnitOfWork, nomor_berkas: str) -> datetime:
    """A cycle has passed: open its monev, unless the agreement has ended; returns when the next begins (PKS-11-01)."""
    perjanjian = perjanjian_dari(uow, nomor_berkas)
    if perjanjian.status is not StatusPerjanjian.BERAKHIR:
        monev.buka(uow, nomor_berkas)
    return monev_berikut(uow, perjanjian.tanggal)


def laporan_tanpa_perjanjian(uow: UnitOfWork) -> list[Berkas]:
    """Complaints that run on under statute after their agreement has ended (C-16)."""
    if perjanjian_berlaku(uow, hari_ini(uow)) is not None:
        return []
    return uow.berkas.find(jenis=JenisBerkas.LAPORAN, akhir=None)


def satu_perjanjian(uow: UnitOfWork, id_perjanjian: str | None) -> Perjanjian:
    """The agreement named, else the newest."""
    if id_perjanjian is not None:
        return uow.perjanjian.get(id_perjanjian)
    semua = uow.perjanjian.find()
    if not semua:
        raise TidakDitemukan("Belum ada perjanjian tercatat.", "Pasang ulang registri atau tambahkan perjanjiannya.")
    return semua[-1]
