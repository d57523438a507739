"""Working days, calendar days and months in Jakarta; hours from a moment.

A working day is Monday to Friday and neither a public holiday nor cuti bersama. Both are set yearly by joint
decree (SKB 3 Menteri), so a year without its decree is refused rather than guessed (rules C-21).
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Protocol
from zoneinfo import ZoneInfo

from dateutil.relativedelta import relativedelta

from pksbpmn.domain.galat import MasukanSalah


class JenisHari(StrEnum):
    """What a deadline is counted in: calendar days ("hari"), working days ("hari kerja"), hours, or months."""

    KALENDER = "KALENDER"
    KERJA = "KERJA"
    JAM = "JAM"
    BULAN = "BULAN"

    @property
    def sebutan(self) -> str:
        """Its name with the kind of day said: "hari kalender"."""
        return _SEBUTAN[self]


_SEBUTAN = {
    JenisHari.KALENDER: "hari kalender",
    JenisHari.KERJA: "hari kerja",
    JenisHari.JAM: "jam",
    JenisHari.BULAN: "bulan",
}


JAKARTA = ZoneInfo("Asia/Jakarta")

_SABTU = 5

BUKA, TUTUP = time(8), time(16)
"""Office hours in Jakarta, within those of Perpres 21/2023: what is sent by itself waits for them."""


def nama_hari(hari: date) -> str:
    """Indonesian name of the weekday, as "Senin"."""
    return _tertulis(hari, "EEEE")


def tanggal_indonesia(hari: date) -> str:
    """A date as it stands in a letter: "5 Januari 2026"."""
    return _tertulis(hari, "d MMMM y")


def _tertulis(hari: date, pola: str) -> str:
    from babel.dates import format_date  # noqa: PLC0415 - what only looks into the registry does not wait for it

    return format_date(hari, pola, locale="id")


class LiburBelumDitetapkan(MasukanSalah):
    """Working days of a year whose joint decree is not in the table."""

    def __init__(self, tahun: int) -> None:
        super().__init__(
            f"Hari libur nasional dan cuti bersama tahun {tahun} belum ditetapkan, sehingga hari kerja "
            "tidak dapat dihitung.",
            "Muat SKB 3 Menteri tahun tersebut dengan `pksbpmn libur muat BERKAS`.",
        )


@dataclass(frozen=True)
class HariDilewati:
    """A day that a working-day sum skipped, and why."""

    tanggal: date
    sebab: str


class TabelLibur(Protocol):
    """The holiday table, read year by year: most work needs one or two of them."""

    def sebab(self, hari: date) -> str | None:
        """The holiday on that day, or None."""
        ...

    def ditetapkan(self, tahun: int) -> bool:
        """Whether the joint decree of that year is in the table."""
        ...

    def tahun_ditetapkan(self) -> frozenset[int]:
        """Every year whose decree is in the table."""
        ...


_SEHARI = timedelta(days=1)


@dataclass(frozen=True)
class KalenderKerja:
    """Working days by a holiday table."""

    tabel: TabelLibur

    def sebab_libur(self, hari: date) -> str | None:
        """Why `hari` is no working day, or None where it is one. Refuses a year without decree."""
        if not self.tabel.ditetapkan(hari.year):
            raise LiburBelumDitetapkan(hari.year)
        sebab = self.tabel.sebab(hari)
        if sebab is not None:
            return sebab
        return nama_hari(hari) if hari.weekday() >= _SABTU else None

    def buka(self, hari: date) -> bool:
        """Whether offices are open on `hari`, as far as is known: a year without decree stops nothing that is sent."""
        return hari.weekday() < _SABTU and self.tabel.sebab(hari) is None

    def jam_kantor(self, saat: datetime, dari: datetime, batas: datetime) -> datetime | None:
        """`saat` if offices are open then, else the next opening before `batas`, else the last one before `saat`.

        None where no office is open after `dari` and before `batas`.
        """
        saat = saat.astimezone(JAKARTA)
        hari = saat.date()
        if self.buka(hari) and BUKA <= saat.time() <= TUTUP:
            return saat if dari < saat < batas else None
        berikut = hari if saat.time() < BUKA else hari + _SEHARI
        while not self.buka(berikut) and berikut <= batas.date():
            berikut += _SEHARI
        sebelum = hari if saat.time() > TUTUP else hari - _SEHARI
        while not self.buka(sebelum) and sebelum >= dari.date():
            sebelum -= _SEHARI
        calon = (datetime.combine(h, BUKA, JAKARTA) for h in (berikut, sebelum))
        return next((c for c in calon if dari < c < batas), None)

    def maju(self, mulai: date, lama: int, jenis: JenisHari) -> tuple[date, tuple[HariDilewati, ...]]:
        """The day that lies `lama` days or months after `mulai` (which itself does not count), and the days skipped.

        A month ends on the same day of the later month, or on its last where it has no such day. Refuses hours, which
        no day can tell, and working days in a year without decree.
        """
        if jenis is not JenisHari.KERJA:
            return mulai + _rentang(lama, jenis), ()
        hari, sisa, dilewati = mulai, lama, list[HariDilewati]()
        while sisa > 0:
            hari += timedelta(days=1)
            sebab = self.sebab_libur(hari)
            if sebab is None:
                sisa -= 1
            else:
                dilewati.append(HariDilewati(hari, sebab))
        return hari, tuple(dilewati)


def mundur(hari: date, lama: int, jenis: JenisHari) -> date:
    """The day that lies `lama` calendar days or months before `hari`; 28 February where it would be the 29th.

    Refuses hours and working days: no rule looks back over those.
    """
    return hari - _rentang(lama, jenis)


def sesudah(saat: datetime, lama: int, jenis: JenisHari) -> datetime:
    """The moment `lama` hours after `saat`. Refuses days and months: those end with a day, see `KalenderKerja.maju`."""
    if jenis is not JenisHari.JAM:
        raise MasukanSalah(
            f"Tenggat ini dihitung dari saat ke saat, sedangkan tabel tenggat menyebut {lama} {jenis.sebutan}.",
            "Isi lamanya dalam JAM pada bpmn/tenggat.dmn.",
        )
    return saat + timedelta(hours=lama)


def _rentang(lama: int, jenis: JenisHari) -> relativedelta:
    if jenis is JenisHari.KALENDER:
        return relativedelta(days=lama)
    if jenis is JenisHari.BULAN:
        return relativedelta(months=lama)
    raise MasukanSalah(
        f"Tenggat ini dihitung dari tanggal ke tanggal, sedangkan tabel tenggat menyebut {lama} {jenis.sebutan}.",
        "Isi lamanya dalam KALENDER atau BULAN pada bpmn/tenggat.dmn.",
    )


def di_jakarta(waktu: datetime) -> datetime:
    """The moment in Jakarta; one without an offset means Jakarta."""
    return waktu.astimezone(JAKARTA) if waktu.tzinfo else waktu.replace(tzinfo=JAKARTA)


def waktu_formulir(teks: str) -> datetime:
    """The moment that a form sent, in Jakarta; its name of a zone counts for nothing. Raises ValueError."""
    return di_jakarta(datetime.fromisoformat(teks.split("[", maxsplit=1)[0]))
