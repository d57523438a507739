"""Rules of deadlines as `tenggat.dmn` gives them, for tests that are about something else than the table."""

from typing import Final

from pksbpmn.domain.tenggat.kalender import JenisHari
from pksbpmn.domain.tenggat.tenggat import AturanTenggat

FOURTEEN_DAYS: Final = AturanTenggat(
    lama=14,
    jenis_hari=JenisHari.KALENDER,
    pengingat_pertama=50,
    pengingat_kedua=80,
    dasar_hukum="PKS Pasal 4(4)a",
    versi_aturan="PKS-2024",
)
"""Calendar days, as for a klarifikasi."""

BOTH_COUNTS: Final = AturanTenggat(
    lama=60,
    jenis_hari=JenisHari.KALENDER,
    pengingat_pertama=50,
    pengingat_kedua=80,
    dasar_hukum="UU 37/2008 Pasal 38(2)",
    versi_aturan="UU-37-2008",
    lama_pembanding=60,
    jenis_hari_pembanding=JenisHari.KERJA,
    dasar_pembanding="POR 26/2017",
)
"""Sixty days counted two ways, as for a rekomendasi."""
