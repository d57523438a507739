"""When the agreement is in force, and how it may end (PKS Pasal 6 and 7)."""

import calendar
from datetime import date

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.jenis_kerja_sama import StatusPerjanjian
from pksbpmn.domain.kerja_sama import NotaKesepahaman, Perjanjian
from pksbpmn.domain.tenggat.kalender import tanggal_indonesia

BULAN_PEMBERITAHUAN = 3
"""Months between the written notice and the end that is wished for (Pasal 7(1), PKS-7.1-01, D-25)."""

MASA_BERLAKU_KOSONG = "masa berlaku belum diisi"


def tambah_bulan(hari: date, bulan: int) -> date:
    """The same day `bulan` months on; where that month has no such day, its last one."""
    ke = hari.month - 1 + bulan
    tahun, nomor = hari.year + ke // 12, ke % 12 + 1
    return date(tahun, nomor, min(hari.day, calendar.monthrange(tahun, nomor)[1]))


def batas_pengakhiran(tanggal_diterima: date) -> date:
    """The first day on which a notice received on `tanggal_diterima` may end the agreement: exactly three months on.

    From 30 November that is 28 or 29 February, from 31 August 30 November.
    """
    return tambah_bulan(tanggal_diterima, BULAN_PEMBERITAHUAN)


def periksa_pengakhiran(tanggal_diterima: date, tanggal_pengakhiran: date) -> None:
    """Refuse a date earlier than three months after the other party received the notice (Pasal 7(1))."""
    paling_cepat = batas_pengakhiran(tanggal_diterima)
    if tanggal_pengakhiran < paling_cepat:
        raise MasukanSalah(
            f"Pengakhiran pada {tanggal_indonesia(tanggal_pengakhiran)} kurang dari tiga bulan sejak pemberitahuan "
            f"diterima {tanggal_indonesia(tanggal_diterima)} (PKS Pasal 7 ayat (1)).",
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


def peringatan_masa_berlaku(mou: NotaKesepahaman | None) -> str | None:
    """What to warn of: a term that nobody has filled in (rules C-20)."""
    return MASA_BERLAKU_KOSONG if mou is not None and mou.berakhir is None else None
