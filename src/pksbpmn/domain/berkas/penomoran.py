"""Numbers of case files and letters (rules C-17, REG-T-02): gapless per year and kind, pattern configurable."""

from datetime import date

_ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")

POLA_BERKAS = "{urut:04d}/{kode}/{bulan_romawi}/{tahun}"
"""Numbers of case files, where no other pattern is set."""


def bentuk_nomor(pola: str, urut: int, kode: str, tanggal: date) -> str:
    """Fill a pattern with `urut`, `kode` (classification), `bulan_romawi` and `tahun`."""
    return pola.format(urut=urut, kode=kode, bulan_romawi=_ROMAWI[tanggal.month - 1], tahun=tanggal.year)
