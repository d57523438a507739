"""How a deadline comes about, and why it falls on that day.

It starts on the day of proven receipt, the day after counts as the first (rules 1, C-02), and it ends with the
last second of its last day in Jakarta.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Self, TypedDict

from pydantic import ConfigDict, Field, model_validator
from pydantic.alias_generators import to_camel
from pydantic_core import PydanticCustomError

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.isian import Simpanan
from pksbpmn.domain.tenggat.kalender import (
    JAKARTA,
    HariDilewati,
    JenisHari,
    KalenderKerja,
    LiburBelumDitetapkan,
    sesudah,
)

_AKHIR_HARI = time(23, 59, 59)


class AturanTenggat(Simpanan):
    """One row of `tenggat.dmn`, as the engine hands it over and as the registry keeps it.

    It says how long, counted how, reminders in percent of it (100: on its last working day), how much longer it may
    become in the same unit (None in rules kept before there was that column: as long again), and on which legal basis.
    Where two rules count differently, `*_pembanding` is the other count (C-07: UU 37/2008 Pasal 38(2) in calendar
    days, POR 26/2017 in working days). It moves no deadline; the reminders go towards the earlier of the two.
    """

    model_config = ConfigDict(extra="ignore", alias_generator=to_camel, validate_by_name=True, validate_by_alias=True)

    lama: int = Field(gt=0, le=10_000)
    jenis_hari: JenisHari
    pengingat_pertama: int = Field(ge=1, le=100)
    pengingat_kedua: int = Field(ge=1, le=100)
    pengingat_ketiga: int = Field(default=100, ge=1, le=100)
    perpanjangan_terlama: int | None = Field(default=None, ge=0, le=10_000)
    dasar_hukum: str = Field(min_length=1)
    versi_aturan: str
    lama_pembanding: int | None = None
    jenis_hari_pembanding: JenisHari | None = None
    dasar_pembanding: str | None = None

    @model_validator(mode="after")
    def _lengkap(self) -> Self:
        if self.pengingat_pertama > self.pengingat_kedua:
            raise PydanticCustomError("aturan", "pengingat pertama tidak boleh sesudah pengingat kedua")
        if self.pengingat_kedua > self.pengingat_ketiga:
            raise PydanticCustomError("aturan", "pengingat kedua tidak boleh sesudah pengingat ketiga")
        if len({self.lama_pembanding is None, self.jenis_hari_pembanding is None, self.dasar_pembanding is None}) > 1:
            raise PydanticCustomError("aturan", "pembanding memerlukan lama, jenis hari, dan dasar hukumnya")
        return self

    @property
    def tertulis(self) -> str:
        """How long, as the law writes it: "30 hari kerja", "3 x 24 jam", "3 bulan", "2 tahun"."""
        if self.jenis_hari is JenisHari.JAM and self.lama % _JAM_SEHARI == 0:
            return f"{self.lama // _JAM_SEHARI} x {_JAM_SEHARI} jam"
        if self.jenis_hari is JenisHari.BULAN and self.lama % _BULAN_SETAHUN == 0:
            return f"{self.lama // _BULAN_SETAHUN} tahun"
        return f"{self.lama} {self.jenis_hari.sebutan}"

    @property
    def durasi(self) -> str:
        """The ISO 8601 duration that a timer of the engine takes. Refuses working days, which have none."""
        if self.jenis_hari is JenisHari.KERJA:
            raise MasukanSalah(
                f"{self.tertulis} bukan lama yang tetap, sehingga tidak dapat menjadi pengatur waktu.",
                "Isi lamanya dalam KALENDER, JAM, atau BULAN pada bpmn/tenggat.dmn.",
            )
        return _DURASI[self.jenis_hari].format(self.lama)


_DURASI = {JenisHari.KALENDER: "P{}D", JenisHari.JAM: "PT{}H", JenisHari.BULAN: "P{}M"}
_JAM_SEHARI, _BULAN_SETAHUN = 24, 12


class Tenggat(Simpanan):
    """A computed deadline with its explanation; times are aware, in Jakarta.

    Reminders fall into office hours of a working day, at most one a day; one that finds no such hour lies after
    `batas`, and so is never sent. `pengingat_ketiga` is None in what was kept before there was a third.
    `pembanding` is where the other rule's count ends, None where there is none, or where it reaches a year without a
    decree of holidays: that blocks no calendar count (C-07, C-21). An extension does not move it.
    """

    mulai: date
    batas: datetime
    pengingat_pertama: datetime
    pengingat_kedua: datetime
    pengingat_ketiga: datetime | None = None
    aturan: AturanTenggat
    dilewati: tuple[HariDilewati, ...]
    pembanding: datetime | None = None

    @property
    def pengingat(self) -> tuple[datetime, ...]:
        """The reminders that will be sent while nobody answers, in their order."""
        semua = (self.pengingat_pertama, self.pengingat_kedua, self.pengingat_ketiga)
        return tuple(p for p in semua if p is not None and p < self.batas)


def hitung_tenggat(aturan: AturanTenggat, diterima: date, kalender: KalenderKerja) -> Tenggat:
    """The deadline of a request received on `diterima`."""
    hari, dilewati = kalender.maju(diterima, aturan.lama, aturan.jenis_hari)
    batas = akhir_hari(hari)
    awal = akhir_hari(diterima)
    pembanding: datetime | None = None
    if aturan.lama_pembanding is not None and aturan.jenis_hari_pembanding is not None:
        try:
            lain, dilewati_lain = kalender.maju(diterima, aturan.lama_pembanding, aturan.jenis_hari_pembanding)
        except LiburBelumDitetapkan:
            pass
        else:
            pembanding, dilewati = akhir_hari(lain), dilewati or dilewati_lain
    menuju = batas if pembanding is None else min(batas, pembanding)
    return Tenggat(
        mulai=diterima,
        batas=batas,
        aturan=aturan,
        dilewati=dilewati,
        pembanding=pembanding,
        **_pengingat(aturan, awal, menuju, batas, kalender),
    )


def tenggat_pada(aturan: AturanTenggat, diterima: date, hari: date, kalender: KalenderKerja) -> Tenggat:
    """The deadline of a request received on `diterima` that ends on a day agreed on, not after the rule's time."""
    batas = akhir_hari(hari)
    pengingat = _pengingat(aturan, akhir_hari(diterima), batas, batas, kalender)
    return Tenggat(mulai=diterima, batas=batas, aturan=aturan, dilewati=(), **pengingat)


def akhir_hari(hari: date) -> datetime:
    """The last second of a day in Jakarta, with which a deadline in days or months ends."""
    return datetime.combine(hari, _AKHIR_HARI, JAKARTA)


@dataclass(frozen=True)
class TenggatJam:
    """A deadline in hours: its reminder, and its end."""

    pengingat: datetime
    batas: datetime


def hitung_jam(aturan: AturanTenggat, sejak: datetime) -> TenggatJam:
    """The deadline that runs from the moment `sejak`, its first reminder at the rule's percentage of the way."""
    batas = sesudah(sejak, aturan.lama, aturan.jenis_hari)
    return TenggatJam(sejak + (batas - sejak) * aturan.pengingat_pertama / 100, batas)


def perpanjang(tenggat: Tenggat, batas_baru: date, sekarang: datetime, kalender: KalenderKerja) -> Tenggat:
    """The same deadline, ending later; its reminders are spread anew over the time that is left."""
    batas = akhir_hari(batas_baru)
    if batas <= tenggat.batas:
        raise MasukanSalah(
            f"Batas baru ({batas_baru.isoformat()}) tidak lebih lambat daripada batas sekarang "
            f"({tenggat.batas.date().isoformat()}).",
            "Pilih tanggal yang lebih lambat.",
        )
    return _sampai(tenggat, sekarang, batas, kalender)


def hitung_ulang_tenggat(
    baru: Tenggat, sekarang: datetime, kalender: KalenderKerja, *, sekurangnya: datetime | None
) -> Tenggat:
    """A deadline counted from another day of receipt, not before `sekurangnya`; its reminders lie ahead of now."""
    batas = baru.batas if sekurangnya is None else max(baru.batas, sekurangnya)
    if batas == baru.batas and baru.pengingat_pertama > sekarang:
        return baru
    return _sampai(baru, min(sekarang, batas), batas, kalender)


def tanpa_pengingat_lampau(tenggat: Tenggat, sekarang: datetime) -> Tenggat:
    """The same deadline, whose reminders of before now are not sent any more."""
    tidak_dikirim = tenggat.batas + timedelta(seconds=1)
    semua = {n: getattr(tenggat, n) for n in ("pengingat_pertama", "pengingat_kedua", "pengingat_ketiga")}
    return tenggat.model_copy(update={n: tidak_dikirim for n, p in semua.items() if p is not None and p <= sekarang})


def batas_perpanjangan(tenggat: Tenggat, kalender: KalenderKerja) -> date:
    """The last day to which a deadline may be extended: the most that its rule allows after the end it had at first."""
    aturan = tenggat.aturan
    semula, _ = kalender.maju(tenggat.mulai, aturan.lama, aturan.jenis_hari)
    if aturan.perpanjangan_terlama is None:
        return semula + (semula - tenggat.mulai)
    terakhir, _ = kalender.maju(semula, aturan.perpanjangan_terlama, aturan.jenis_hari)
    return terakhir


def _sampai(tenggat: Tenggat, dari: datetime, batas: datetime, kalender: KalenderKerja) -> Tenggat:
    return tenggat.model_copy(
        update={"batas": batas, **_pengingat(tenggat.aturan, dari, batas, batas, kalender)},
    )


class _Pengingat(TypedDict):
    pengingat_pertama: datetime
    pengingat_kedua: datetime
    pengingat_ketiga: datetime


def _pengingat(
    aturan: AturanTenggat, dari: datetime, menuju: datetime, batas: datetime, kalender: KalenderKerja
) -> _Pengingat:
    """The three reminders between `dari` and `menuju`, in office hours."""
    tidak_dikirim = batas + timedelta(seconds=1)
    pilihan = list[datetime]()
    for persen in (aturan.pengingat_pertama, aturan.pengingat_kedua, aturan.pengingat_ketiga):
        saat = kalender.jam_kantor(dari + (menuju - dari) * persen / 100, dari, menuju)
        if saat is None or any(saat.date() <= p.date() for p in pilihan if p < batas):
            saat = tidak_dikirim
        pilihan.append(saat.replace(microsecond=0))
    pertama, kedua, ketiga = pilihan
    return _Pengingat(pengingat_pertama=pertama, pengingat_kedua=kedua, pengingat_ketiga=ketiga)
