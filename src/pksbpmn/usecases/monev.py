"""Monitoring and evaluation, at least once a year (PKS Pasal 11)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from pksbpmn.domain.jenis import Pihak
from pksbpmn.domain.jenis_kerja_sama import JenisUrusan
from pksbpmn.domain.kalender import JAKARTA, tanggal_indonesia
from pksbpmn.domain.perjanjian import tambah_bulan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.urusan import buka_urusan

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
    """Open the monev of the year that ended before `hari` (today); the agreement's process carries it.

    Without `nomor_perjanjian` it runs on its own.
    """
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
        mulai_proses=nomor_perjanjian is None,
        periodeMulai=mulai.isoformat(),
        periodeSampai=sampai.isoformat(),
        batasMonev=batas.isoformat(),
    )
    return MonevDibuka(nomor, sekarang, mulai, sampai, batas)
