"""The year before it begins: which case comes when, of which kind, and what is complained of."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any

from pksbpmn.domain.laporan.laporan import BentukLaporan, JenisLayanan, KanalLaporan, SumberLaporan
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.domain.tenggat.kalender import JAKARTA, KalenderKerja
from pksbpmn.stories.year.draw import Lot
from pksbpmn.stories.year.model import Tahun

_DAY = timedelta(days=1)
_PLACES = ("Cempaka", "Seroja", "Melati", "Kenanga", "Dahlia", "Anggrek", "Teratai", "Flamboyan")
_UNITS = (
    ("Kepala Balai", "Balai Pelatihan Vokasi dan Produktivitas Nusa Indah", "Pembinaan Pelatihan Vokasi"),
    ("Direktur", "Direktorat Kelembagaan Pelatihan Vokasi Nusantara", "Pembinaan Pelatihan Vokasi"),
    ("Direktur", "Direktorat Penempatan Tenaga Kerja Nusantara", "Pembinaan Penempatan Tenaga Kerja"),
    ("Direktur", "Direktorat Bina Pemeriksaan Norma Nusantara", "Pembinaan Pengawasan"),
    ("Kepala Pusat", "Pusat Pasar Kerja Nusantara", "Pembinaan Penempatan Tenaga Kerja"),
)
_MATTERS = (
    ("Sertifikat pelatihan belum diterbitkan", "Sertifikat belum diterima sejak pelatihan selesai."),
    ("Penundaan permohonan izin lembaga pelatihan", "Permohonan tidak diputus melewati standar waktu."),
    ("Uang saku pemagangan belum dibayarkan", "Uang saku dua bulan terakhir belum diterima peserta."),
    ("Nota pemeriksaan upah lembur tidak ditindaklanjuti", "Nota pemeriksaan tidak ditindaklanjuti enam bulan."),
    ("Kesalahan data pada surat keterangan", "Data pada surat keterangan salah dan belum diperbaiki."),
    ("Pengaduan norma kerja tidak dijawab", "Pengaduan kepada pengawas tidak dijawab."),
)


@dataclass(frozen=True)
class Arrival:
    """A case of the year: its place in the draw, when it is filed, its kind."""

    case: int
    at: datetime
    kind: str


@dataclass(frozen=True)
class Drawn:
    """A year as it was drawn: its file, the seed, the first day, its cases in the order in which they are filed."""

    year: Tahun
    seed: int
    first: date
    planned: Sequence[Arrival]

    @classmethod
    def of(cls, year: Tahun, seed: int, count: int, first: date, calendar: KalenderKerja) -> "Drawn":
        """Draw it."""
        return cls(year, seed, first, arrivals(year, seed, count, first, calendar))

    def lot(self, place: int) -> Lot:
        """The lots of the case at this place."""
        return Lot(self.seed, self.planned[place].case)


def arrivals(year: Tahun, seed: int, count: int, first: date, calendar: KalenderKerja) -> Sequence[Arrival]:
    """All cases of the year from `first` on, in the order in which they are filed."""
    months = _days_by_month(year, first, calendar)
    by_month = [(m, year.bulan.get(m, 0.0)) for m in months]
    hours = list(year.jam.items())
    kinds = [(name, k.bobot) for name, k in year.jenis.items()]
    drawn = []
    for case in range(count):
        lot = Lot(seed, case)
        day = lot.one(months[lot.one(by_month, "bulan")], "hari")
        moment = datetime.combine(day, time(lot.one(hours, "jam")), JAKARTA)
        drawn.append(Arrival(case, moment, lot.one(kinds, "jenis")))
    return sorted(drawn, key=lambda a: (a.at, a.case))


def _days_by_month(year: Tahun, first: date, calendar: KalenderKerja) -> dict[int, list[tuple[date, float]]]:
    months: dict[int, list[tuple[date, float]]] = {}
    day = first
    while (day.year, day.month, day.day) < (first.year + 1, first.month, first.day):
        months.setdefault(day.month, []).append((day, 1.0 if calendar.buka(day) else year.hari_libur))
        day += _DAY
    return months


def complaint(year: Tahun, arrival: Arrival, seed: int) -> LaporanMasuk:
    """What is filed: made up, and said to be so by its names."""
    kind, lot, today = year.jenis[arrival.kind], Lot(seed, arrival.case), arrival.at.date()
    matter, told = lot.one([(m, 1.0) for m in _MATTERS], "pokok")
    office, unit, above = lot.one([(u, 1.0) for u in _UNITS], "unit")
    data: dict[str, Any] = {
        "terlapor": _unit(office, unit, "terlapor"),
        "atasan_terlapor": _unit("Direktur Jenderal", f"Direktorat Jenderal {above}", "atasan"),
        "tanggal_peristiwa": today - timedelta(days=40 + int(lot.unit("peristiwa") * 300)),
        "perihal": matter,
        "uraian": told,
        "upaya": {
            "tanggal": today - timedelta(days=20),
            "uraian": "Mengadu kepada unit kerja.",
            "hasil": "Tidak ada tanggapan.",
        },
        "permintaan_penyelesaian": "Pelayanan diselesaikan.",
        "jenis_layanan": lot.one([(j, 1.0) for j in JenisLayanan], "layanan"),
        "kanal": lot.one([(k, 1.0) for k in KanalLaporan], "kanal"),
        "bentuk": BentukLaporan.TERTULIS,
        "identitas_dirahasiakan": kind.rahasia,
        "jalur_cepat": kind.jalur_cepat,
    }
    if kind.prakarsa_sendiri:
        return LaporanMasuk.model_validate(data | {"sumber": SumberLaporan.PRAKARSA_SENDIRI, "upaya": None})
    return LaporanMasuk.model_validate(data | {"pelapor": _complainant(lot, arrival.case)})


def _complainant(lot: Lot, case: int) -> dict[str, Any]:
    name = lot.one([(p, 1.0) for p in _PLACES], "nama")
    return {
        "nama_lengkap": f"Warga Contoh {name} {case + 1}",
        "tempat_lahir": "Kota Teladan",
        "tanggal_lahir": date(1960 + int(lot.unit("lahir") * 45), 5, 17),
        "status_perkawinan": "kawin",
        "pekerjaan": "karyawan",
        "alamat_lengkap": f"Jalan Teladan Nomor {case + 1}, Kota Teladan",
        "email": f"warga.{case + 1}@contoh.example",
    }


def _unit(office: str, unit: str, mail: str) -> dict[str, str]:
    return {
        "jabatan": office,
        "unit": unit,
        "alamat": "Jalan Vokasi Nomor 10, Kota Teladan",
        "email": f"{mail}@kemnaker.example",
    }
