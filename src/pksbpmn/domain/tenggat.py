"""How a deadline comes about, and why it falls on that day.

It starts on the day of proven receipt, the day after counts as the first (rules 1, C-02), and it ends with the
last second of its last day in Jakarta.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.jenis import JenisHari
from pksbpmn.domain.kalender import JAKARTA, HariDilewati, KalenderKerja

_AKHIR_HARI = time(23, 59, 59)


@dataclass(frozen=True)
class AturanTenggat:
    """One row of `tenggat.dmn`: how long, counted how, reminders in percent of it, and on which legal basis."""

    lama: int
    jenis_hari: JenisHari
    pengingat_pertama: int
    pengingat_kedua: int
    dasar_hukum: str
    versi_aturan: str


@dataclass(frozen=True)
class Tenggat:
    """A computed deadline with its explanation; times are aware, in Jakarta."""

    mulai: date
    batas: datetime
    pengingat_pertama: datetime
    pengingat_kedua: datetime
    aturan: AturanTenggat
    dilewati: tuple[HariDilewati, ...]


def hitung_tenggat(aturan: AturanTenggat, diterima: date, kalender: KalenderKerja) -> Tenggat:
    """The deadline of a request received on `diterima`."""
    hari, dilewati = kalender.maju(diterima, aturan.lama, aturan.jenis_hari)
    batas = datetime.combine(hari, _AKHIR_HARI, JAKARTA)
    return _dengan_pengingat(aturan, datetime.combine(diterima, _AKHIR_HARI, JAKARTA), batas, diterima, dilewati)


def perpanjang(tenggat: Tenggat, batas_baru: date, sekarang: datetime) -> Tenggat:
    """The same deadline, ending later; its reminders are spread anew over the time that is left."""
    batas = datetime.combine(batas_baru, _AKHIR_HARI, JAKARTA)
    if batas <= tenggat.batas:
        raise MasukanSalah(
            f"Batas baru ({batas_baru.isoformat()}) tidak lebih lambat daripada batas sekarang "
            f"({tenggat.batas.date().isoformat()}).",
            "Pilih tanggal yang lebih lambat.",
        )
    return _dengan_pengingat(tenggat.aturan, sekarang, batas, tenggat.mulai, tenggat.dilewati)


def _dengan_pengingat(
    aturan: AturanTenggat, dari: datetime, batas: datetime, mulai: date, dilewati: tuple[HariDilewati, ...]
) -> Tenggat:
    rentang = batas - dari

    def pada(persen: int) -> datetime:
        saat = dari + rentang * persen / 100
        return saat.astimezone(JAKARTA).replace(microsecond=0)

    pertama = pada(aturan.pengingat_pertama)
    kedua = max(pada(aturan.pengingat_kedua), pertama + timedelta(seconds=1))
    return Tenggat(mulai, batas, pertama, kedua, aturan, dilewati)
