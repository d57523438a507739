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
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.tenggat import akhir_hari
from pksbpmn.names import JenisTenggat, MessageName
from pksbpmn.usecases.berkas.berkas import tutup
from pksbpmn.usecases.berkas.keberlakuan import mou_dari, pemberitahuan_dari
from pksbpmn.usecases.journal import audit, id_baru, kirim_pesan
from pksbpmn.usecases.perjanjian.narahubung import wajib_narahubung
from pksbpmn.usecases.perjanjian.perjanjian import perjanjian_berjalan, perjanjian_dari
from pksbpmn.usecases.perjanjian.surat_asli import SuratAsli, hari_terbukti, simpan, wajib_dari_pihaknya
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


def ajukan(  # noqa: PLR0913 - what the notice says, who gives it
    uow: UnitOfWork,
    id_perjanjian: str,
    *,
    oleh: Pihak,
    narahubung: str | None,
    tanggal_pengakhiran: date,
    alasan: str,
    asli: SuratAsli | None = None,
) -> str:
    """A party gives notice of early termination; refused when even receipt today leaves too little time.

    Its contact person in office brings it. The letter is then written and signed by the party's own officers; or it
    is handed in signed (`asli`), which is its receipt. What counts is the day of proven receipt: `tetapkan`.
    """
    lain = pihak_lain(oleh)
    perjanjian, nomor = perjanjian_berjalan(uow, id_perjanjian)
    wajib_narahubung(uow, oleh, narahubung)
    if perjanjian.status is StatusPerjanjian.AKAN_DIAKHIRI:
        raise MasukanSalah("Pengakhiran sudah diajukan.", "Tunggu sampai pengakhiran yang pertama selesai.")
    if not alasan.strip():
        raise MasukanSalah("Pengakhiran memerlukan alasan (PKS Pasal 7).", "Isi alasannya.")
    hari = (asli.diterima if asli else None) or hari_ini(uow)
    pemberitahuan = uow.tabel_tenggat.aturan(JenisTenggat.PEMBERITAHUAN_PENGAKHIRAN, hari)
    periksa_pengakhiran(hari, tanggal_pengakhiran, pemberitahuan, uow.kalender)
    perjanjian.status = StatusPerjanjian.AKAN_DIAKHIRI
    pengakhiran = Pengakhiran(
        id=id_baru(),
        id_perjanjian=id_perjanjian,
        oleh=oleh,
        nomor_surat=asli.nomor if asli else None,
        tanggal_surat=asli.tanggal if asli else hari,
        tanggal_pengakhiran=tanggal_pengakhiran,
        alasan=alasan,
        pemberitahuan=pemberitahuan,
        hash_asli=simpan(uow, oleh, asli) if asli else None,
        tanggal_diterima=hari if asli else None,
    )
    uow.pengakhiran.add(pengakhiran)
    audit(
        uow,
        "pengakhiran-diajukan",
        nomor,
        dari=oleh,
        pada=tanggal_pengakhiran.isoformat(),
        hash_asli=pengakhiran.hash_asli,
    )
    kirim_pesan(
        uow,
        MessageName.PENGAKHIRAN_DIAJUKAN,
        nomor,
        nomor,
        pihakLain=lain,
        suratDiserahkan=asli is not None,
        tanggalDiterima=hari.isoformat() if asli else None,
    )
    return pengakhiran.id


def tetapkan(uow: UnitOfWork, nomor_berkas: str) -> datetime:
    """The moment at which the notice ends the agreement, by the day of proven receipt (Pasal 7(1)).

    A day too soon after it shifts to the first possible one. The MoU may end it before (Pasal 7(2)).
    """
    perjanjian = perjanjian_dari(uow, nomor_berkas)
    p = uow.pengakhiran.newest(id_perjanjian=perjanjian.id)
    terbit(uow, nomor_berkas, p)
    if p.hash_asli is None or p.tanggal_diterima is None:
        p.tanggal_diterima = hari_terbukti(uow, nomor_berkas, JenisSurat.PEMBERITAHUAN_PENGAKHIRAN, p.nomor_surat)
    paling_cepat = batas_pengakhiran(p.tanggal_diterima, pemberitahuan_dari(uow, p), uow.kalender)
    if p.tanggal_pengakhiran < paling_cepat:
        audit(uow, "pengakhiran-bergeser", nomor_berkas, dari=p.tanggal_pengakhiran.isoformat())
        p.tanggal_pengakhiran = paling_cepat
    perjanjian.berakhir = p.tanggal_pengakhiran
    audit(uow, "pengakhiran-ditetapkan", nomor_berkas, pada=p.tanggal_pengakhiran.isoformat())
    return akhir_hari(p.tanggal_pengakhiran)


def terbit(uow: UnitOfWork, nomor_berkas: str, p: Pengakhiran) -> bool:
    """Whether its letter has left or was handed in; one that left gives the notice its number and day."""
    if p.nomor_surat is None:
        terbit = uow.surat.find(nomor_berkas=nomor_berkas, jenis=JenisSurat.PEMBERITAHUAN_PENGAKHIRAN)
        lama = [x for x in uow.pengakhiran.find(id_perjanjian=p.id_perjanjian) if x.id != p.id]
        baru = [s for s in terbit if s.nomor not in {x.nomor_surat for x in lama}]
        if baru:
            p.nomor_surat, p.tanggal_surat = baru[-1].nomor, baru[-1].tanggal
    return p.nomor_surat is not None


def tarik(  # noqa: PLR0913 - who takes back what, by which letter
    uow: UnitOfWork,
    id_perjanjian: str,
    *,
    oleh: Pihak,
    narahubung: str | None,
    alasan: str,
    asli: SuratAsli | None = None,
) -> None:
    """The party takes its notice back before its day; the other one is told where the notice had left (PKS-7.1-02).

    Its own officer does it, or its signed letter is handed in (`asli`): the other one has that.
    """
    lain = pihak_lain(oleh)
    wajib_dari_pihaknya(uow, oleh, asli)
    perjanjian, nomor = perjanjian_berjalan(uow, id_perjanjian)
    wajib_narahubung(uow, oleh, narahubung)
    ada = uow.pengakhiran.find(id_perjanjian=id_perjanjian)
    p = ada[-1] if ada and ada[-1].ditarik is None else None
    if p is None or perjanjian.status is not StatusPerjanjian.AKAN_DIAKHIRI:
        raise MasukanSalah("Tidak ada pengakhiran yang dapat ditarik.", "Lihat `pksbpmn perjanjian tampil`.")
    if p.oleh is not oleh:
        raise MasukanSalah(f"Pengakhiran ini diberitahukan {p.oleh}.", "Hanya pihak itu yang dapat menariknya.")
    if not alasan.strip():
        raise MasukanSalah("Penarikan memerlukan alasan.", "Isi alasannya.")
    hari = hari_ini(uow)
    if hari >= p.tanggal_pengakhiran:
        raise MasukanSalah("Hari pengakhiran sudah tiba.", "Kerja sama baru memerlukan perjanjian baru.")
    keluar = terbit(uow, nomor, p) and asli is None
    p.ditarik, p.alasan_penarikan = hari, alasan
    audit(uow, "pengakhiran-ditarik", nomor, dari=oleh, hash_asli=simpan(uow, oleh, asli) if asli else None)
    kirim_pesan(uow, MessageName.PENGAKHIRAN_DITARIK, nomor, nomor, pihakLain=lain, pengakhiranTerbit=keluar)


def cabut(uow: UnitOfWork, nomor_berkas: str) -> None:
    """The notice that was taken back ends nothing: the agreement is in force as before (PKS-7.1-02)."""
    perjanjian = perjanjian_dari(uow, nomor_berkas)
    perjanjian.status, perjanjian.berakhir = StatusPerjanjian.BERLAKU, None
    audit(uow, "pengakhiran-dicabut", nomor_berkas)


def akhiri(uow: UnitOfWork, nomor_berkas: str, sebab: str) -> None:
    """The agreement has ended (PKS-6.2-01, 7.2-01). Nothing else changes: cases go on, secrecy stays (PKS-8.4-01).

    Its day must have come, by the MoU or by a notice whose receipt is proven: a process alone ends nothing.
    """
    perjanjian = perjanjian_dari(uow, nomor_berkas)
    mou = mou_dari(uow, perjanjian)
    akhir = perjanjian.berakhir
    if sebab == "MOU_BERAKHIR" and mou is not None:
        akhir = mou.berakhir
    if akhir is None or hari_ini(uow) < akhir:
        raise MasukanSalah(
            f"Hari berakhirnya perjanjian {perjanjian.nomor_kedua} belum tiba ({sebab}).",
            "Cari di Operate siapa mengubah jalannya proses ini.",
        )
    perjanjian.status, perjanjian.sebab_berakhir, perjanjian.berakhir = StatusPerjanjian.BERAKHIR, sebab, akhir
    tutup(uow, nomor_berkas, sebab)
