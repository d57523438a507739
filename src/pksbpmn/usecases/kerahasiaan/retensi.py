"""Retention: closed cases whose period is over are flagged; nothing is deleted by itself (C-18, REG-P-05)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from dateutil.relativedelta import relativedelta

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.usecases.berkas.utuh import dimusnahkan
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


@dataclass(frozen=True)
class TinjauanRetensi:
    """A closed complaint whose retention period ended on `sampai`."""

    nomor: str
    ditutup: date
    sampai: date


def tinjau(uow: UnitOfWork, tahun: int | None) -> tuple[TinjauanRetensi, ...]:
    """Closed complaints kept longer than `tahun` years, and an audit entry for each; without a period, none.

    Whether anything is destroyed two officers decide, by the archive schedule (UU 27/2022 Pasal 42 to 44).
    """
    if tahun is None:
        return ()
    hari = hari_ini(uow)
    paling_lambat = hari - relativedelta(years=tahun) + timedelta(days=1)
    hasil = []
    for berkas in uow.berkas.ditutup_sebelum(JenisBerkas.LAPORAN, datetime.combine(paling_lambat, time(), JAKARTA)):
        ditutup = berkas.ditutup.date() if berkas.ditutup else hari
        sampai = ditutup + relativedelta(years=tahun)
        if sampai < hari and not dimusnahkan(uow, berkas.nomor):
            hasil.append(TinjauanRetensi(berkas.nomor, ditutup, sampai))
            if not uow.audit.find(nomor_berkas=berkas.nomor, peristiwa="retensi-ditinjau"):
                audit(uow, "retensi-ditinjau", berkas.nomor, sampai=sampai.isoformat())
    return tuple(hasil)
