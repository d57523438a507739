"""Retention: closed cases whose period is over are flagged; nothing is deleted by itself (C-18, REG-P-05)."""

from dataclasses import dataclass
from datetime import date

from dateutil.relativedelta import relativedelta

from pksbpmn.usecases.catat import audit
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


@dataclass(frozen=True)
class TinjauanRetensi:
    """A closed complaint whose retention period ended on `sampai`."""

    nomor: str
    ditutup: date
    sampai: date


def tinjau(uow: UnitOfWork, tahun: int | None) -> tuple[TinjauanRetensi, ...]:
    """Closed complaints kept longer than `tahun` years, and an audit entry for each; without a period, none.

    Whether anything is destroyed is for the archive schedule and a human to decide (UU 27/2022 Pasal 42 to 44).
    """
    if tahun is None:
        return ()
    hasil = []
    for laporan in uow.laporan.cari():
        if laporan.ditutup is None:
            continue
        sampai = laporan.ditutup.date() + relativedelta(years=tahun)
        if sampai < hari_ini(uow):
            hasil.append(TinjauanRetensi(laporan.nomor, laporan.ditutup.date(), sampai))
            if not uow.audit.cari(nomor_laporan=laporan.nomor, peristiwa="retensi-ditinjau"):
                audit(uow, "retensi-ditinjau", laporan.nomor, sampai=sampai.isoformat())
    return tuple(hasil)
