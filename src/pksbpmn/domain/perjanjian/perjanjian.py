"""When the agreement is in force, and how it may end (PKS Pasal 6 and 7)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import count
from typing import Literal

from pydantic import Field

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.isian import Isian, Simpanan
from pksbpmn.domain.record import Key, Ref, Secret
from pksbpmn.domain.tenggat.kalender import KalenderKerja, tanggal_indonesia
from pksbpmn.domain.tenggat.tenggat import AturanTenggat


class StatusPerjanjian(StrEnum):
    """Where the agreement stands (PKS Pasal 6 and 7)."""

    BERLAKU = "BERLAKU"
    AKAN_DIAKHIRI = "AKAN_DIAKHIRI"
    BERAKHIR = "BERAKHIR"


@dataclass(eq=False, kw_only=True)
class NotaKesepahaman:
    """The MoU above the agreement; `sebutan_lain` are its numbers as printed elsewhere (PKS preamble, Pasal 6)."""

    id: Key
    nomor_kesatu: Secret[str]
    nomor_kedua: Secret[str]
    sebutan_lain: Secret[tuple[str, ...]]
    tanggal: date
    berakhir: date | None = None


class Penandatangan(Isian):
    """Who signed for a party: office and the legal basis of that office."""

    pihak: Pihak
    nama: str = Field(max_length=200)
    jabatan: str = Field(max_length=200)
    dasar: str = Field(max_length=300)


class MuatanPerjanjian(Simpanan):
    """The matter that carries an agreement's life."""

    untuk: Literal[JenisBerkas.PERJANJIAN] = JenisBerkas.PERJANJIAN
    id_perjanjian: str


@dataclass(eq=False, kw_only=True)
class Perjanjian:
    """The agreement, signed by one of each party; without `id_mou` it is not in force.

    `nomor_berkas` is the matter that carries its life, once its process has begun.
    """

    id: Key
    nomor_kesatu: Secret[str]
    nomor_kedua: Secret[str]
    nomor_tercetak: Secret[tuple[str, ...]]
    tanggal: date
    tempat: Secret[str]
    penandatangan: Secret[tuple[Penandatangan, ...]]
    id_mou: Ref | None
    status: StatusPerjanjian
    berakhir: date | None = None
    sebab_berakhir: str | None = None
    nomor_berkas: Ref | None = None


@dataclass(eq=False, kw_only=True)
class DasarHukum:
    """A regulation that the agreement regards, and what has superseded it since."""

    id: Key
    id_perjanjian: Ref
    peraturan: Secret[str]
    tentang: Secret[str]
    digantikan_oleh: Secret[str | None] = None


@dataclass(eq=False, kw_only=True)
class NaskahAsli:
    """One of the two originals (PKS Pasal 14): "1/2" or "2/2".

    `meterai` and `cap` are None until somebody who saw the original says whether they are there.
    """

    id: Key
    id_perjanjian: Ref
    salinan: str
    pemegang: Pihak
    meterai: bool | None = None
    cap: bool | None = None


@dataclass(eq=False, kw_only=True)
class Pengakhiran:
    """Written notice of early termination (PKS Pasal 7(1)); received once the other party has proved it.

    `nomor_surat` is known once the letter is issued, or from the original that was handed in (`hash_asli`, its PDF).
    `pemberitahuan` is how long before the end it must be there, as the table said when it was given; None in records
    from before that was kept. A notice that was taken back has a day in `ditarik`.
    """

    id: Key
    id_perjanjian: Ref
    oleh: Pihak
    nomor_surat: Secret[str | None]
    tanggal_surat: date
    tanggal_pengakhiran: date
    alasan: Secret[str]
    pemberitahuan: AturanTenggat | None = None
    hash_asli: str | None = None
    tanggal_diterima: date | None = None
    ditarik: date | None = None
    alasan_penarikan: Secret[str | None] = None


@dataclass(eq=False, kw_only=True)
class PerbaikanTanggal:
    """A superseded day in the record of a MoU or an agreement (`tentang`, its id); both days stay (PKS Pasal 6)."""

    id: Key
    tentang: Ref
    bidang: str
    lama: date | None
    baru: date
    alasan: Secret[str]
    pegawai: str
    waktu: datetime


MASA_BERLAKU_KOSONG = "masa berlaku belum diisi"


def batas_pengakhiran(tanggal_diterima: date, pemberitahuan: AturanTenggat, kalender: KalenderKerja) -> date:
    """The first day on which a notice received on `tanggal_diterima` may end the agreement (Pasal 7(1), PKS-7.1-01).

    `pemberitahuan` is how long before the end the notice must be there (D-25): by three months, one of 30 November
    ends it on 28 or 29 February, one of 31 August on 30 November.
    """
    return kalender.maju(tanggal_diterima, pemberitahuan.lama, pemberitahuan.jenis_hari)[0]


def periksa_pengakhiran(
    tanggal_diterima: date, tanggal_pengakhiran: date, pemberitahuan: AturanTenggat, kalender: KalenderKerja
) -> None:
    """Refuse a date too soon after the other party received the notice (Pasal 7(1))."""
    paling_cepat = batas_pengakhiran(tanggal_diterima, pemberitahuan, kalender)
    if tanggal_pengakhiran < paling_cepat:
        raise MasukanSalah(
            f"Pengakhiran pada {tanggal_indonesia(tanggal_pengakhiran)} kurang dari {pemberitahuan.tertulis} sejak "
            f"pemberitahuan diterima {tanggal_indonesia(tanggal_diterima)} (PKS Pasal 7 ayat (1)).",
            f"Pilih {tanggal_indonesia(paling_cepat)} atau sesudahnya.",
        )


def berlaku_pada(perjanjian: Perjanjian, mou: NotaKesepahaman | None, hari: date) -> bool:
    """Whether the agreement is in force: linked to its MoU, not ended, and the MoU runs (PKS-0-02, 6.1-01, 7.2-01).

    The day on which either ends is the last in force. A MoU without an end date counts as running (rules C-20).
    """
    if perjanjian.status is StatusPerjanjian.BERAKHIR or mou is None or perjanjian.id_mou != mou.id:
        return False
    akhir = [d for d in (perjanjian.berakhir, mou.berakhir) if d is not None]
    return perjanjian.tanggal <= hari and all(hari <= d for d in akhir)


def ulang_tahun_berikut(tanggal: date, hari: date, siklus: AturanTenggat, kalender: KalenderKerja) -> date:
    """The first day after `hari` on which a monev begins, one every `siklus` since `tanggal` (Pasal 11, D-24).

    By twelve months that is the anniversary; that of 29 February is the 28th in other years.
    """
    awal = (kalender.maju(tanggal, siklus.lama * kali, siklus.jenis_hari)[0] for kali in count(1))
    return next(h for h in awal if h > hari)


def peringatan_masa_berlaku(mou: NotaKesepahaman | None) -> str | None:
    """What to warn of: a term that nobody has filled in (rules C-20)."""
    return MASA_BERLAKU_KOSONG if mou is not None and mou.berakhir is None else None
