"""Numbers of case files and letters (rules C-17, REG-T-02): gapless per year and kind, pattern configurable."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

_ROMAWI = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_ROMAWI_TERLIHAT = str.maketrans("L1|!", "IIII")
"""What looks like the Roman one."""
_ANTARA = r"[\W_]{0,4}"

POLA_BERKAS = "{urut:04d}/{kode}/{bulan_romawi}/{tahun}"
"""Numbers of case files, where no other pattern is set."""


def bentuk_nomor(pola: str, urut: int, kode: str, tanggal: date) -> str:
    """Fill a pattern with `urut`, `kode` (classification), `bulan_romawi` and `tahun`."""
    return pola.format(urut=urut, kode=kode, bulan_romawi=_ROMAWI[tanggal.month - 1], tahun=tanggal.year)


@dataclass(frozen=True)
class NomorDisebut:
    """A number that a text may mean; `kode` is None where it has none."""

    urut: int
    kode: str | None
    bulan: int
    tahun: int

    def menurut(self, pola: str, kode: str) -> str:
        """The number as this pattern writes it."""
        return bentuk_nomor(pola, self.urut, kode, date(self.tahun, self.bulan, 1))


def nomor_disebut(teks: str, kode: Iterable[str]) -> Iterator[NomorDisebut]:
    """What in a text may be a number with one of these codes, with whatever stands around it or between its parts.

    Zeros in front may be missing, the month may be a figure or missing beside a code, the year may have two figures,
    and the code may be missing beside a Roman month: neither a day in figures nor the end of a letter's number is one.
    """
    satu = "|".join(_ANTARA.join(k) for k in kode)
    bulan, tahun = r"[IVXL1|!]{1,4}", r"(?P<tahun>20\d\d|\d\d)"
    urut = r"(?P<urut>[\dO]{1,9}+)"
    pola = (
        rf"(?<![\dO]){urut}{_ANTARA}(?P<kode>{satu})(?:{_ANTARA}(?P<bulan>{bulan}|\d{{1,2}}(?!\d)))?{_ANTARA}{tahun}",
        rf"(?:(?<![\w./-])|(?<=\bNO\.)){urut}{_ANTARA}(?P<kode>)(?P<bulan>{bulan}){_ANTARA}{tahun}",
    )
    besar = teks.upper()
    for m in (m for p in pola for m in re.finditer(p, besar)):
        nomor, tertulis = int(m["urut"].replace("O", "0")), re.sub(r"[\W_]", "", m["kode"])
        tahun_ = int(m["tahun"]) + (2000 if len(m["tahun"]) == 2 else 0)  # noqa: PLR2004 - figures of a year
        yield from (NomorDisebut(nomor, tertulis or None, b, tahun_) for b in _bulan(m["bulan"]))


def _bulan(tertulis: str | None) -> Iterable[int]:
    """The months that may be meant: all where none is said."""
    if tertulis is None:
        return range(1, 13)
    terlihat = tertulis.translate(_ROMAWI_TERLIHAT)
    angka = int(tertulis) if tertulis.isdecimal() else 0
    return {n for n, r in enumerate(_ROMAWI, 1) if n == angka or r == terlihat}
