"""Figures of a period (PKS Pasal 11; UU 37/2008 Pasal 42)."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from pksbpmn.domain.isian import Simpanan
from pksbpmn.domain.tenggat.kalender import JAKARTA


@dataclass(frozen=True)
class Periode:
    """Its first and last day, both included; days are Jakarta days."""

    mulai: date
    sampai: date

    @property
    def dari(self) -> datetime:
        """Its first moment."""
        return datetime.combine(self.mulai, time(), JAKARTA)

    @property
    def sebelum(self) -> datetime:
        """The first moment after it."""
        return datetime.combine(self.sampai + timedelta(days=1), time(), JAKARTA)

    def memuat(self, saat: datetime | None) -> bool:
        """Whether a moment lies in it."""
        return saat is not None and self.dari <= saat < self.sebelum


class AngkaTahap(Simpanan):
    """One stage: entered and left in the period, and the days from entry to end of those that left (PKS-4.1-01)."""

    tahap: str
    masuk: int
    selesai: int
    hari_median: float | None
    hari_rata: float | None
    hari_terlama: float | None


class AngkaTenggat(Simpanan):
    """Deadlines of one kind that ended in the period, and those still running at its end."""

    jenis: str
    dipenuhi: int
    lewat: int
    berjalan: int
    diperpanjang: int


class Angka(Simpanan):
    """All figures of a period; `mulai` and `sampai` are its first and last day."""

    mulai: date
    sampai: date
    diterima: int
    ditutup: int
    berjalan: int
    menurut_akhir: dict[str, int]
    menurut_kanal: dict[str, int]
    menurut_produk: dict[str, int]
    menurut_bentuk: dict[str, int]
    tahap: tuple[AngkaTahap, ...]
    tenggat: tuple[AngkaTenggat, ...]
    lahp: dict[str, int]
    rekomendasi: dict[str, int]
    pertukaran: dict[str, int]
    kejadian: dict[str, int]

    def baris(self) -> list[tuple[str, str, str, float | None]]:
        """The figures as rows (part, item, measure, value), for CSV and XLSX."""
        hasil: list[tuple[str, str, str, float | None]] = [
            ("Laporan", nama, "jumlah", nilai)
            for nama, nilai in (("diterima", self.diterima), ("ditutup", self.ditutup), ("berjalan", self.berjalan))
        ]
        for bagian, isi in (
            ("Menurut akhir", self.menurut_akhir),
            ("Menurut kanal", self.menurut_kanal),
            ("Menurut produk", self.menurut_produk),
            ("Menurut bentuk", self.menurut_bentuk),
            ("LAHP", self.lahp),
            ("Rekomendasi", self.rekomendasi),
            ("Pertukaran data", self.pertukaran),
            ("Kejadian", self.kejadian),
        ):
            hasil += [(bagian, nama, "jumlah", nilai) for nama, nilai in isi.items()]
        for t in self.tahap:
            ukuran = ("masuk", "selesai", "hari_median", "hari_rata", "hari_terlama")
            hasil += [("Tahap", t.tahap, u, getattr(t, u)) for u in ukuran]
        for d in self.tenggat:
            hasil += [("Tenggat", d.jenis, u, getattr(d, u)) for u in ("dipenuhi", "lewat", "berjalan", "diperpanjang")]
        return hasil
