"""How a deadline comes about, and why it falls on that day.

It starts on the day of proven receipt, the day after counts as the first (rules 1, C-02), and it ends with the
last second of its last day in Jakarta.
"""

from datetime import date, datetime, time, timedelta

from pydantic import ConfigDict
from pydantic.alias_generators import to_camel

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.isian import Simpanan
from pksbpmn.domain.tenggat.kalender import JAKARTA, HariDilewati, JenisHari, KalenderKerja

_AKHIR_HARI = time(23, 59, 59)


class AturanTenggat(Simpanan):
    """One row of `tenggat.dmn`, as the engine hands it over and as the registry keeps it.

    It says how long, counted how, reminders in percent of it, and on which legal basis. Where two rules count
    differently, `*_pembanding` is the other count (C-07: UU 37/2008 Pasal 38(2) in calendar days, POR 26/2017 in
    working days). It moves no deadline; the reminders go towards the earlier of the two.
    """

    model_config = ConfigDict(extra="ignore", alias_generator=to_camel, validate_by_name=True, validate_by_alias=True)

    lama: int
    jenis_hari: JenisHari
    pengingat_pertama: int
    pengingat_kedua: int
    dasar_hukum: str
    versi_aturan: str
    lama_pembanding: int | None = None
    jenis_hari_pembanding: JenisHari | None = None
    dasar_pembanding: str | None = None


class Tenggat(Simpanan):
    """A computed deadline with its explanation; times are aware, in Jakarta.

    `pembanding` is where the other rule's count ends, None where there is none; an extension does not move it.
    """

    mulai: date
    batas: datetime
    pengingat_pertama: datetime
    pengingat_kedua: datetime
    aturan: AturanTenggat
    dilewati: tuple[HariDilewati, ...]
    pembanding: datetime | None = None


def hitung_tenggat(aturan: AturanTenggat, diterima: date, kalender: KalenderKerja) -> Tenggat:
    """The deadline of a request received on `diterima`."""
    hari, dilewati = kalender.maju(diterima, aturan.lama, aturan.jenis_hari)
    batas = datetime.combine(hari, _AKHIR_HARI, JAKARTA)
    awal = datetime.combine(diterima, _AKHIR_HARI, JAKARTA)
    if aturan.lama_pembanding is None or aturan.jenis_hari_pembanding is None:
        return _dengan_pengingat(aturan, awal, batas, diterima, dilewati)
    lain, dilewati_lain = kalender.maju(diterima, aturan.lama_pembanding, aturan.jenis_hari_pembanding)
    pembanding = datetime.combine(lain, _AKHIR_HARI, JAKARTA)
    diingatkan = _dengan_pengingat(aturan, awal, min(batas, pembanding), diterima, dilewati or dilewati_lain)
    return diingatkan.model_copy(update={"batas": batas, "pembanding": pembanding})


def perpanjang(tenggat: Tenggat, batas_baru: date, sekarang: datetime) -> Tenggat:
    """The same deadline, ending later; its reminders are spread anew over the time that is left."""
    batas = datetime.combine(batas_baru, _AKHIR_HARI, JAKARTA)
    if batas <= tenggat.batas:
        raise MasukanSalah(
            f"Batas baru ({batas_baru.isoformat()}) tidak lebih lambat daripada batas sekarang "
            f"({tenggat.batas.date().isoformat()}).",
            "Pilih tanggal yang lebih lambat.",
        )
    baru = _dengan_pengingat(tenggat.aturan, sekarang, batas, tenggat.mulai, tenggat.dilewati)
    return baru.model_copy(update={"pembanding": tenggat.pembanding})


def _dengan_pengingat(
    aturan: AturanTenggat, dari: datetime, batas: datetime, mulai: date, dilewati: tuple[HariDilewati, ...]
) -> Tenggat:
    rentang = batas - dari

    def pada(persen: int) -> datetime:
        saat = dari + rentang * persen / 100
        return saat.astimezone(JAKARTA).replace(microsecond=0)

    pertama = pada(aturan.pengingat_pertama)
    kedua = max(pada(aturan.pengingat_kedua), pertama + timedelta(seconds=1))
    return Tenggat(
        mulai=mulai, batas=batas, pengingat_pertama=pertama, pengingat_kedua=kedua, aturan=aturan, dilewati=dilewati
    )
