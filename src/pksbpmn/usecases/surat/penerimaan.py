"""Receipts of letters: proven once, corrected with a reason; deadlines count from them (UU 37/2008 Pasal 33(1))."""

from collections.abc import Sequence
from datetime import date

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk, SumberLampiran
from pksbpmn.domain.surat.ekspedisi import CaraSampai
from pksbpmn.domain.surat.penerimaan import Penerimaan
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.usecases.berkas.hari import periksa_hari
from pksbpmn.usecases.berkas.lampiran import lampirkan
from pksbpmn.usecases.berkas.penugasan import wajib_bebas
from pksbpmn.usecases.journal import SISTEM, audit, id_baru
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.kirim_ulang import cara_sampai


def simpan_penerimaan(
    uow: UnitOfWork, id_surat: str, tanggal: date, bukti: str, cara: CaraSampai | None = None
) -> date:
    """Write the day that an officer confirmed on the letter; returns the day that holds.

    A receipt that was proven meanwhile stands: nobody overwrites it without a reason.
    """
    surat = uow.surat.get_locked(id_surat)
    if surat.tanggal_diterima is not None:
        audit(uow, "penerimaan-sudah-terbukti", surat.nomor_berkas, id_surat=id_surat, diabaikan=tanggal.isoformat())
        return surat.tanggal_diterima
    catat(uow, surat, tanggal, bukti, SISTEM, cara=cara)
    return tanggal


def ganti(  # noqa: PLR0913 - what a correction says
    uow: UnitOfWork,
    id_surat: str,
    tanggal: date,
    bukti: str,
    *,
    alasan: str,
    pegawai: str,
    lampiran: Sequence[LampiranMasuk] = (),
    cara: CaraSampai | None = None,
) -> date:
    """Enter another day of receipt with a reason; returns the day that it supersedes. Both entries stay.

    It came the way it did (`cara` None), or another.
    """
    surat = uow.surat.get_locked(id_surat)
    semula = surat.tanggal_diterima
    if semula is None:
        raise MasukanSalah(f"Penerimaan surat {surat.nomor} belum tercatat.", "Catat dahulu tanpa --alasan.")
    if not alasan.strip():
        raise MasukanSalah("Pembetulan penerimaan memerlukan alasan.", "Isi alasannya.")
    if tanggal == semula:
        raise MasukanSalah(f"Surat {surat.nomor} sudah tercatat diterima pada tanggal itu.", "Isi tanggal yang benar.")
    petugas = wajib_bebas(uow, surat.nomor_berkas, pegawai).nomor
    cara = cara or uow.penerimaan.newest(id_surat=surat.id).cara
    catat(uow, surat, tanggal, bukti, petugas, lampiran, alasan=alasan, semula=semula, cara=cara)
    return semula


def catat(  # noqa: PLR0913, PLR0917 - one entry
    uow: UnitOfWork,
    surat: Surat,
    tanggal: date,
    bukti: str,
    dicatat_oleh: str,
    lampiran: Sequence[LampiranMasuk] = (),
    *,
    alasan: str | None = None,
    semula: date | None = None,
    cara: CaraSampai | None = None,
) -> None:
    """Enter a day of receipt on a letter; `cara` is how it came, None for the way it was sent last."""
    periksa_hari(uow, "diterima", tanggal, "surat bertanggal", surat.tanggal)
    penerimaan = Penerimaan(
        id=id_baru(),
        id_surat=surat.id,
        tanggal=tanggal,
        bukti=bukti,
        dicatat=uow.clock.now(),
        dicatat_oleh=dicatat_oleh,
        alasan=alasan,
        cara=cara or cara_sampai(uow, surat),
    )
    uow.penerimaan.add(penerimaan)
    lampirkan(
        uow,
        surat.nomor_berkas,
        SumberLampiran.PENERIMAAN,
        penerimaan.id,
        lampiran,
        dari=surat.kepada,
        diterima=tanggal,
        dicatat_oleh=dicatat_oleh,
    )
    surat.tanggal_diterima, surat.bukti_penerimaan = tanggal, bukti
    peristiwa = "surat-diterima" if semula is None else "penerimaan-dibetulkan"
    rincian = {} if semula is None else {"semula": semula.isoformat(), "dicatat_oleh": dicatat_oleh}
    audit(
        uow,
        peristiwa,
        surat.nomor_berkas,
        id_surat=surat.id,
        tanggal=tanggal.isoformat(),
        cara=penerimaan.cara,
        **rincian,
    )
