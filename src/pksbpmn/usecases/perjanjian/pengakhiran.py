"""The agreement's end: by notice of a party (PKS Pasal 7), or with its MoU (Pasal 6)."""

from datetime import date, datetime

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.perjanjian.narahubung import pihak_lain
from pksbpmn.domain.perjanjian.perjanjian import (
    Pengakhiran,
    StatusPerjanjian,
    batas_pengakhiran,
    periksa_pengakhiran,
)
from pksbpmn.domain.tenggat.tenggat import AturanTenggat, akhir_hari
from pksbpmn.names import JenisTenggat, MessageName
from pksbpmn.usecases.berkas.berkas import tutup
from pksbpmn.usecases.journal import audit, id_baru, kirim_pesan
from pksbpmn.usecases.perjanjian.keberlakuan import mou_dari
from pksbpmn.usecases.perjanjian.perjanjian import perjanjian_berjalan, perjanjian_dari
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


def ajukan(  # noqa: PLR0913 - what the notice says
    uow: UnitOfWork,
    id_perjanjian: str,
    *,
    oleh: Pihak,
    nomor_surat: str,
    tanggal_pengakhiran: date,
    alasan: str,
) -> str:
    """A party gives written notice of early termination; refused when even receipt today leaves too little time.

    What counts is the day on which the other party proves receipt: `tetapkan`.
    """
    pihak_lain(oleh)
    perjanjian, nomor = perjanjian_berjalan(uow, id_perjanjian)
    if perjanjian.status is StatusPerjanjian.AKAN_DIAKHIRI:
        raise MasukanSalah("Pengakhiran sudah diajukan.", "Tunggu sampai pengakhiran yang pertama selesai.")
    if not nomor_surat.strip() or not alasan.strip():
        raise MasukanSalah("Pengakhiran diberitahukan secara tertulis (PKS Pasal 7).", "Isi nomor surat dan alasannya.")
    hari = hari_ini(uow)
    periksa_pengakhiran(hari, tanggal_pengakhiran, _pemberitahuan(uow, hari), uow.kalender)
    perjanjian.status = StatusPerjanjian.AKAN_DIAKHIRI
    pengakhiran = Pengakhiran(
        id=id_baru(),
        id_perjanjian=id_perjanjian,
        oleh=oleh,
        nomor_surat=nomor_surat,
        tanggal_surat=hari,
        tanggal_pengakhiran=tanggal_pengakhiran,
        alasan=alasan,
    )
    uow.pengakhiran.add(pengakhiran)
    audit(uow, "pengakhiran-diajukan", nomor, pelaku=oleh, pada=tanggal_pengakhiran.isoformat())
    kirim_pesan(uow, MessageName.PENGAKHIRAN_DIAJUKAN, nomor, nomor, pihakLain=pihak_lain(oleh))
    return pengakhiran.id


def _pemberitahuan(uow: UnitOfWork, tanggal_surat: date) -> AturanTenggat:
    """How long before the end a notice of this day must be received (Pasal 7(1), D-25)."""
    return uow.tabel_tenggat.aturan(JenisTenggat.PEMBERITAHUAN_PENGAKHIRAN, tanggal_surat)


def tetapkan(uow: UnitOfWork, nomor_berkas: str, tanggal_diterima: date) -> datetime:
    """The moment at which the notice ends the agreement, by the day of proven receipt (Pasal 7(1)).

    A day too soon after it shifts to the first possible one. The MoU may end it before (Pasal 7(2)).
    """
    perjanjian = perjanjian_dari(uow, nomor_berkas)
    p = uow.pengakhiran.newest(id_perjanjian=perjanjian.id)
    p.tanggal_diterima = tanggal_diterima
    paling_cepat = batas_pengakhiran(tanggal_diterima, _pemberitahuan(uow, p.tanggal_surat), uow.kalender)
    if p.tanggal_pengakhiran < paling_cepat:
        audit(uow, "pengakhiran-bergeser", nomor_berkas, dari=p.tanggal_pengakhiran.isoformat())
        p.tanggal_pengakhiran = paling_cepat
    perjanjian.berakhir = p.tanggal_pengakhiran
    audit(uow, "pengakhiran-ditetapkan", nomor_berkas, pada=p.tanggal_pengakhiran.isoformat())
    return akhir_hari(p.tanggal_pengakhiran)


def akhiri(uow: UnitOfWork, nomor_berkas: str, sebab: str) -> None:
    """The agreement has ended (PKS-6.2-01, 7.2-01). Nothing else changes: cases go on, secrecy stays (PKS-8.4-01)."""
    perjanjian = perjanjian_dari(uow, nomor_berkas)
    perjanjian.status = StatusPerjanjian.BERAKHIR
    perjanjian.sebab_berakhir = sebab
    mou = mou_dari(uow, perjanjian)
    if sebab == "MOU_BERAKHIR" and mou is not None:
        perjanjian.berakhir = mou.berakhir
    tutup(uow, nomor_berkas, sebab)
