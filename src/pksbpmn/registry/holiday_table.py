"""Public holidays and cuti bersama of Indonesia: the `holidays` library plus an editable table.

The table (YAML) adds or revokes days and says which years' decrees it completes::

    tahun_ditetapkan: [2027]
    tambah: {2027-03-09: Cuti bersama Idulfitri}
    cabut: [2027-03-08]
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from pathlib import Path

import yaml

from pksbpmn.domain.galat import PksError
from pksbpmn.domain.tenggat.kalender import KalenderKerja

_TAHUN = range(2020, 2041)


@dataclass(frozen=True)
class _Tahun:
    """What the library knows of one year; `pasti` when it knows the cuti bersama and estimates no day."""

    libur: Mapping[date, str]
    pasti: bool


@lru_cache(maxsize=len(_TAHUN))
def _tahun(tahun: int) -> _Tahun:
    import holidays  # noqa: PLC0415 - a quarter of a second, which commands without deadlines do not wait for

    umum = holidays.country_holidays("ID", years=tahun, categories=("public",), language="id")
    bersama = holidays.country_holidays("ID", years=tahun, categories=("government",), language="id")
    perkiraan = any("perkiraan" in nama or "estimated" in nama for nama in (*umum.values(), *bersama.values()))
    return _Tahun(dict(umum.items()) | dict(bersama.items()), bool(bersama) and not perkiraan)


@dataclass(frozen=True)
class TabelHariLibur:
    """The table that `KalenderKerja` counts by: the library's years, with what the file adds and revokes."""

    terima_perkiraan: bool = False
    tahun_tambahan: frozenset[int] = frozenset()
    tambah: Mapping[date, str] = field(default_factory=dict)
    cabut: frozenset[date] = frozenset()

    def sebab(self, hari: date) -> str | None:
        """The holiday on that day, or None."""
        if hari in self.cabut:
            return None
        if hari in self.tambah:
            return self.tambah[hari]
        return _tahun(hari.year).libur.get(hari) if hari.year in _TAHUN else None

    def ditetapkan(self, tahun: int) -> bool:
        """Whether the joint decree of that year is known."""
        if tahun in self.tahun_tambahan:
            return True
        return tahun in _TAHUN and (self.terima_perkiraan or _tahun(tahun).pasti)

    def tahun_ditetapkan(self) -> frozenset[int]:
        """Every year whose decree is known."""
        return frozenset(t for t in {*_TAHUN, *self.tahun_tambahan} if self.ditetapkan(t))


def muat_kalender(tabel: Path | None = None, *, terima_perkiraan: bool = False) -> KalenderKerja:
    """The calendar of working days.

    A year counts as decreed when the library knows its cuti bersama and estimates no day. `terima_perkiraan` takes
    every year as decreed: for demonstrations that run into years to come, never for real complaints. A table that
    cannot be read is refused here; the library is asked for a year when somebody counts in it.
    """
    return KalenderKerja(TabelHariLibur(terima_perkiraan) if tabel is None else _baca(tabel, terima_perkiraan))


def _baca(tabel: Path, terima_perkiraan: bool) -> TabelHariLibur:
    try:
        isi = yaml.safe_load(tabel.read_text(encoding="utf-8")) or {}
        return TabelHariLibur(
            terima_perkiraan,
            frozenset(int(t) for t in isi.get("tahun_ditetapkan") or ()),
            {_tanggal(t): str(nama) for t, nama in (isi.get("tambah") or {}).items()},
            frozenset(_tanggal(hari) for hari in isi.get("cabut") or ()),
        )
    except (OSError, yaml.YAMLError, AttributeError, TypeError, ValueError) as galat:
        raise PksError(
            f"Tabel hari libur {tabel.name} tidak dapat dibaca ({type(galat).__name__}).",
            "Bentuknya: tahun_ditetapkan: [..], tambah: {tanggal: nama}, cabut: [tanggal].",
        ) from None


def _tanggal(nilai: object) -> date:
    return nilai if isinstance(nilai, date) else date.fromisoformat(str(nilai))
