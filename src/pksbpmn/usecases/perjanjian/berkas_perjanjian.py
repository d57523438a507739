"""The record of the agreement: written down, corrected, linked to its MoU; costs tagged. Every change is audited."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from pksbpmn.domain.berkas.biaya import Biaya, Penanggung
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.perjanjian.masuk import (
    DasarHukumMasuk,
    MouMasuk,
    NaskahAsliMasuk,
    PerjanjianMasuk,
    PerubahanPerjanjian,
)
from pksbpmn.domain.perjanjian.perjanjian import (
    DasarHukum,
    NaskahAsli,
    NotaKesepahaman,
    Perjanjian,
    StatusPerjanjian,
    berlaku_pada,
    peringatan_masa_berlaku,
)
from pksbpmn.names import MessageName
from pksbpmn.usecases.berkas.keberlakuan import mou_dari
from pksbpmn.usecases.berkas.pegawai import wajib_bertugas
from pksbpmn.usecases.journal import audit, id_baru, kirim_pesan
from pksbpmn.usecases.perjanjian.perbaikan import catat_perbaikan
from pksbpmn.usecases.perjanjian.perjanjian import monev_berikut
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


@dataclass(frozen=True)
class TinjauanPerjanjian:
    """An agreement with all that belongs to its record."""

    perjanjian: Perjanjian
    berlaku: bool
    mou: NotaKesepahaman | None
    peringatan: str | None
    dasar_hukum: tuple[DasarHukum, ...]
    naskah_asli: tuple[NaskahAsli, ...]


def tinjau(uow: UnitOfWork, perjanjian: Perjanjian) -> TinjauanPerjanjian:
    """What there is of an agreement, and a warning while the MoU's term is unknown (PKS-0-01, PKS-14-01, C-20)."""
    mou = mou_dari(uow, perjanjian)
    return TinjauanPerjanjian(
        perjanjian,
        berlaku_pada(perjanjian, mou, hari_ini(uow)),
        mou,
        peringatan_masa_berlaku(mou),
        tuple(uow.dasar_hukum.find(id_perjanjian=perjanjian.id)),
        tuple(uow.naskah_asli.find(id_perjanjian=perjanjian.id)),
    )


def periksa_baru(uow: UnitOfWork, masuk: PerjanjianMasuk) -> None:
    """Refuse an agreement that is on record."""
    if any(masuk.nomor_kedua == p.nomor_kedua for p in uow.perjanjian.find()):
        raise MasukanSalah(
            f"Perjanjian {masuk.nomor_kedua} sudah tercatat.", "Perbaiki dengan `pksbpmn perjanjian ubah`."
        )


def catat(uow: UnitOfWork, masuk: PerjanjianMasuk, pegawai: str) -> str:
    """Write down a new agreement with its MoU, legal basis and two originals; returns its id (PKS-0-01, 14-01)."""
    pegawai = wajib_bertugas(uow, pegawai).nomor
    periksa_baru(uow, masuk)
    perjanjian = Perjanjian(
        id=id_baru(),
        nomor_kesatu=masuk.nomor_kesatu,
        nomor_kedua=masuk.nomor_kedua,
        nomor_tercetak=masuk.nomor_tercetak,
        tanggal=masuk.tanggal,
        tempat=masuk.tempat,
        penandatangan=masuk.penandatangan,
        id_mou=_catat_mou(uow, masuk.nota_kesepahaman) if masuk.nota_kesepahaman else None,
        status=StatusPerjanjian.BERLAKU,
    )
    uow.perjanjian.add(perjanjian)
    for d in masuk.dasar_hukum:
        _tambah_dasar(uow, perjanjian.id, d)
    for salinan, pemegang in (("1/2", Pihak.ITJEN), ("2/2", Pihak.OMBUDSMAN)):
        uow.naskah_asli.add(
            NaskahAsli(
                id=id_baru(),
                id_perjanjian=perjanjian.id,
                salinan=salinan,
                pemegang=pemegang,
            )
        )
    for asli in masuk.naskah_asli:
        catat_naskah_asli(uow, perjanjian.id, asli, pegawai)
    audit(uow, "perjanjian-dicatat", None, pelaku=pegawai, perjanjian=perjanjian.id)
    return perjanjian.id


def _catat_mou(uow: UnitOfWork, m: MouMasuk) -> str:
    for ada in uow.nota_kesepahaman.find():
        if m.nomor_kedua in (ada.nomor_kedua, *ada.sebutan_lain):
            return ada.id
    mou = NotaKesepahaman(
        id=id_baru(),
        nomor_kesatu=m.nomor_kesatu,
        nomor_kedua=m.nomor_kedua,
        sebutan_lain=m.sebutan_lain,
        tanggal=m.tanggal,
        berakhir=m.berakhir,
    )
    uow.nota_kesepahaman.add(mou)
    return mou.id


def ubah(uow: UnitOfWork, id_perjanjian: str, perubahan: PerubahanPerjanjian, pegawai: str) -> list[str]:
    """Correct the record of an agreement (PKS-0-01); returns the fields that changed.

    The audit keeps which; what was and what is, as typed text has no place in it, of the day alone.
    """
    pegawai = wajib_bertugas(uow, pegawai).nomor
    perjanjian = uow.perjanjian.get_locked(id_perjanjian)
    baru: dict[str, Any] = {k: v for k, v in perubahan if v is not None and k != "alasan"}
    berubah = [k for k, v in baru.items() if getattr(perjanjian, k) != v]
    if "tanggal" in berubah:
        _perbaiki_tanggal(uow, perjanjian, baru["tanggal"], str(perubahan.alasan), pegawai)
    for nama in berubah:
        nilai = {"lama": str(perjanjian.tanggal), "baru": str(baru[nama])} if nama == "tanggal" else {}
        audit(uow, "perjanjian-diubah", None, pelaku=pegawai, perjanjian=id_perjanjian, bidang=nama, **nilai)
        setattr(perjanjian, nama, baru[nama])
    return berubah


def _perbaiki_tanggal(uow: UnitOfWork, perjanjian: Perjanjian, baru: date, alasan: str, pegawai: str) -> None:
    """The running process follows: the yearly monev is counted from the day of the agreement (PKS-6.1-02, 11-01)."""
    catat_perbaikan(uow, perjanjian.id, "tanggal", perjanjian.tanggal, baru, alasan=alasan, pegawai=pegawai)
    nomor = perjanjian.nomor_berkas
    if nomor is not None and perjanjian.status is not StatusPerjanjian.BERAKHIR:
        berikut = monev_berikut(uow, baru).isoformat()
        kirim_pesan(uow, MessageName.TANGGAL_PERJANJIAN_DIPERBAIKI, nomor, nomor, monevBerikut=berikut)


def catat_naskah_asli(uow: UnitOfWork, id_perjanjian: str, masuk: NaskahAsliMasuk, pegawai: str) -> None:
    """Keep what somebody saw on an original: meterai and cap, each only when he says so (PKS-14-01)."""
    pegawai = wajib_bertugas(uow, pegawai).nomor
    asli = uow.naskah_asli.newest(id_perjanjian=id_perjanjian, salinan=masuk.salinan)
    asli.meterai = asli.meterai if masuk.meterai is None else masuk.meterai
    asli.cap = asli.cap if masuk.cap is None else masuk.cap
    audit(
        uow,
        "naskah-asli-dicatat",
        None,
        pelaku=pegawai,
        perjanjian=id_perjanjian,
        salinan=masuk.salinan,
        meterai=asli.meterai,
        cap=asli.cap,
    )


def periksa_tautan(uow: UnitOfWork, id_perjanjian: str) -> Perjanjian:
    """The agreement, locked, if it has no MoU yet; a link is never moved (Pasal 6)."""
    perjanjian = uow.perjanjian.get_locked(id_perjanjian)
    if perjanjian.id_mou is not None:
        raise MasukanSalah(
            f"Perjanjian {perjanjian.nomor_kedua} sudah tertaut pada Nota Kesepahamannya (PKS Pasal 6).",
            "Perpanjang masa Nota Kesepahaman itu, atau catat perjanjian baru.",
        )
    return perjanjian


def tautkan_mou(uow: UnitOfWork, id_perjanjian: str, masuk: MouMasuk, pegawai: str) -> str:
    """Link an agreement that has no MoU to one; returns the MoU's id (PKS-0-02)."""
    pegawai = wajib_bertugas(uow, pegawai).nomor
    perjanjian = periksa_tautan(uow, id_perjanjian)
    perjanjian.id_mou = _catat_mou(uow, masuk)
    audit(uow, "mou-ditautkan", None, pelaku=pegawai, perjanjian=id_perjanjian, mou=perjanjian.id_mou)
    return perjanjian.id_mou


def catat_dasar_hukum(uow: UnitOfWork, id_perjanjian: str, masuk: DasarHukumMasuk, pegawai: str) -> None:
    """Add a regulation to the legal basis, or say what has superseded one that is there (PKS-0-03)."""
    pegawai = wajib_bertugas(uow, pegawai).nomor
    uow.perjanjian.get_locked(id_perjanjian)
    for ada in _dasar(uow, id_perjanjian, masuk.peraturan):
        ada.tentang, ada.digantikan_oleh = masuk.tentang, masuk.digantikan_oleh
        break
    else:
        _tambah_dasar(uow, id_perjanjian, masuk)
    audit(uow, "dasar-hukum-dicatat", None, pelaku=pegawai, perjanjian=id_perjanjian)


def _dasar(uow: UnitOfWork, id_perjanjian: str, peraturan: str) -> list[DasarHukum]:
    return [d for d in uow.dasar_hukum.find(id_perjanjian=id_perjanjian) if d.peraturan == peraturan]


def _tambah_dasar(uow: UnitOfWork, id_perjanjian: str, d: DasarHukumMasuk) -> None:
    uow.dasar_hukum.add(
        DasarHukum(
            id=id_baru(),
            id_perjanjian=id_perjanjian,
            peraturan=d.peraturan,
            tentang=d.tentang,
            digantikan_oleh=d.digantikan_oleh,
        )
    )


def catat_biaya(uow: UnitOfWork, nomor_berkas: str, penanggung: Penanggung, uraian: str) -> str:
    """Tag an expense of a complaint or matter with whose budget bears it; nothing is paid here (PKS-10-01)."""
    uow.berkas.get(nomor_berkas)
    if not uraian.strip():
        raise MasukanSalah("Biaya memerlukan uraian.", "Isi uraiannya, tanpa data pribadi.")
    biaya = Biaya(
        id=id_baru(), nomor_berkas=nomor_berkas, penanggung=penanggung, uraian=uraian.strip(), waktu=uow.clock.now()
    )
    uow.biaya.add(biaya)
    audit(uow, "biaya-dicatat", nomor_berkas, penanggung=penanggung)
    return biaya.id
