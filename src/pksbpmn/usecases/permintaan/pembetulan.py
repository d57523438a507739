"""A corrected receipt moves the deadline of its request, with an explanation (PKS Pasal 4; UU 37/2008 Pasal 33(1))."""

from collections.abc import Sequence
from datetime import date

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk
from pksbpmn.domain.permintaan.permintaan import (
    Permintaan,
    Perpanjangan,
    SebabPerubahan,
    SifatJawaban,
    StatusPermintaan,
)
from pksbpmn.domain.surat.ekspedisi import CaraSampai
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import tanggal_indonesia
from pksbpmn.domain.tenggat.tenggat import Tenggat, hitung_ulang_tenggat
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas.pegawai import wajib_bernomor
from pksbpmn.usecases.berkas.rombongan import rombongan, utama
from pksbpmn.usecases.journal import audit, id_baru, kirim_pesan
from pksbpmn.usecases.permintaan import bersama, susulan
from pksbpmn.usecases.permintaan.penerimaan import permintaan_dari
from pksbpmn.usecases.permintaan.permintaan import tenggat_sejak
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import penerimaan, surat


def betulkan_penerimaan(  # noqa: PLR0913 - what a correction says
    uow: UnitOfWork,
    id_surat: str,
    tanggal: date,
    bukti: str,
    *,
    alasan: str,
    pegawai: str,
    lampiran: Sequence[LampiranMasuk] = (),
    cara: CaraSampai | None = None,
) -> None:
    """A letter was received on another day than was entered: the new entry supersedes it, and the deadline follows.

    Needs a reason and the staff number of who corrects. Both entries stay.
    """
    permintaan = permintaan_dari(uow, id_surat)
    semula = penerimaan.ganti(
        uow, id_surat, tanggal, bukti, alasan=alasan, pegawai=pegawai, lampiran=lampiran, cara=cara
    )
    if permintaan is not None:
        sebab = f"surat ternyata diterima {tanggal_indonesia(tanggal)}, bukan {tanggal_indonesia(semula)}: {alasan}"
        _hitung_ulang(uow, permintaan, tanggal, sebab, pegawai)


def _hitung_ulang(uow: UnitOfWork, permintaan: Permintaan, diterima: date, alasan: str, pegawai: str) -> None:
    """Compute the deadline anew from the corrected day; the party and the engine are told where it became another.

    What was extended is not taken back. A request that was answered or called off keeps its deadline. After it was
    missed, an answer that is in time by the new deadline counts (`susulan`).
    """
    if permintaan.status in (StatusPermintaan.DIJAWAB, StatusPermintaan.BATAL):
        return
    lama = permintaan.tenggat
    if lama is None:
        raise MasukanSalah("Tenggat surat ini sedang dihitung.", "Ulangi sebentar lagi.")
    diperpanjang = bool(
        uow.perpanjangan.find(id_permintaan=permintaan.id, sebab=SebabPerubahan.DIPERPANJANG)
    )  # the party was promised that day
    baru = hitung_ulang_tenggat(
        tenggat_sejak(uow, permintaan, diterima),
        uow.clock.now(),
        uow.kalender,
        sekurangnya=lama.batas if diperpanjang else None,
    )
    permintaan.tetapkan(baru)
    _catat(uow, permintaan, lama, baru, alasan, pegawai)
    if baru.batas == lama.batas:
        return
    nomor = permintaan.nomor_berkas
    surat.terbitkan(uow, nomor, JenisSurat.PEMBETULAN_TENGGAT, permintaan.kepada, permintaan.id, alasan=alasan)
    if permintaan.status is StatusPermintaan.MENUNGGU:
        kirim_pesan(uow, MessageName.TENGGAT_DIPERPANJANG, utama(permintaan), nomor)
    else:
        _nilai_ulang(uow, permintaan)


def _nilai_ulang(uow: UnitOfWork, permintaan: Permintaan) -> None:
    """What was missed by the old deadline: an answer that is in time by the new one counts, or he has time again.

    Of several, as long as the engine waits for another of them; after that it is an officer who decides (`susulan`).
    """
    tepat = [j for j in uow.jawaban.find(id_permintaan=permintaan.id) if permintaan.tepat_waktu(j.diterima)]
    for j in tepat:
        j.terlambat = False
    akhir = [j for j in tepat if j.sifat is SifatJawaban.AKHIR]
    ditunggu = any(p.status is StatusPermintaan.MENUNGGU for p in rombongan(uow, permintaan))
    if ditunggu:
        permintaan.status = StatusPermintaan.DIJAWAB if akhir else StatusPermintaan.MENUNGGU
        bersama.lanjutkan(uow, permintaan)
    elif akhir:
        susulan.mulai(uow, uow.berkas.get_locked(permintaan.nomor_berkas), permintaan, akhir[-1])


def _catat(  # noqa: PLR0913, PLR0917 - one entry
    uow: UnitOfWork, permintaan: Permintaan, lama: Tenggat, baru: Tenggat, alasan: str, pegawai: str
) -> None:
    uow.perpanjangan.add(
        Perpanjangan(
            id=id_baru(),
            id_permintaan=permintaan.id,
            batas_lama=lama.batas,
            batas_baru=baru.batas,
            alasan=alasan,
            waktu=uow.clock.now(),
            sebab=SebabPerubahan.PENERIMAAN_DIBETULKAN,
            oleh=wajib_bernomor(pegawai),
            sebelumnya=lama,
        )
    )
    audit(
        uow,
        "tenggat-dihitung-ulang",
        permintaan.nomor_berkas,
        id_permintaan=permintaan.id,
        batas=baru.batas.isoformat(),
        semula=lama.batas.isoformat(),
    )
