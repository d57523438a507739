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
from typing import Any

import yaml

from pksbpmn.domain.galat import PksError
from pksbpmn.domain.tenggat.kalender import KalenderKerja

_YEARS = range(2020, 2041)
_KEYS = ("tahun_ditetapkan", "tambah", "cabut")


@dataclass(frozen=True)
class _Year:
    """What the library knows of one year; `certain` when it knows the cuti bersama and estimates no day."""

    holidays: Mapping[date, str]
    certain: bool


@lru_cache(maxsize=len(_YEARS))
def _year(tahun: int) -> _Year:
    import holidays  # noqa: PLC0415 - a quarter of a second, which commands without deadlines do not wait for

    public = holidays.country_holidays("ID", years=tahun, categories=("public",), language="id")
    joint = holidays.country_holidays("ID", years=tahun, categories=("government",), language="id")
    estimated = any("perkiraan" in name or "estimated" in name for name in (*public.values(), *joint.values()))
    return _Year(dict(public.items()) | dict(joint.items()), bool(joint) and not estimated)


@dataclass(frozen=True)
class TabelHariLibur:
    """The table that `KalenderKerja` counts by: the library's years, with what the file adds and revokes."""

    accept_estimates: bool = False
    tahun_tambahan: frozenset[int] = frozenset()
    tambah: Mapping[date, str] = field(default_factory=dict)
    cabut: frozenset[date] = frozenset()

    def sebab(self, hari: date) -> str | None:
        """The holiday on that day, or None."""
        if hari in self.cabut:
            return None
        if hari in self.tambah:
            return self.tambah[hari]
        return _year(hari.year).holidays.get(hari) if hari.year in _YEARS else None

    def ditetapkan(self, tahun: int) -> bool:
        """Whether the joint decree of that year is known."""
        if tahun in self.tahun_tambahan:
            return True
        return tahun in _YEARS and (self.accept_estimates or _year(tahun).certain)

    def tahun_ditetapkan(self) -> frozenset[int]:
        """Every year whose decree is known."""
        return frozenset(t for t in {*_YEARS, *self.tahun_tambahan} if self.ditetapkan(t))


def load_calendar(table: Path | None = None, *, accept_estimates: bool = False) -> KalenderKerja:
    """The calendar of working days.

    A year counts as decreed when the library knows its cuti bersama and estimates no day. `accept_estimates` takes
    every year as decreed: for demonstrations that run into years to come, never for real complaints. A table that
    cannot be read is refused here; the library is asked for a year when somebody counts in it.
    """
    return KalenderKerja(TabelHariLibur(accept_estimates) if table is None else _read(table, accept_estimates))


def add_decree(table: Path, decree: Path) -> frozenset[int]:
    """Write what a decree says into the table beside what stands there; returns the years that it completes.

    Both files have the form above; a day of the decree replaces the same day of the table. Nothing is written where
    either cannot be read, or where the decree names no year.
    """
    baru = _read(decree, accept_estimates=False)
    if not baru.tahun_tambahan:
        raise PksError(
            f"Berkas {decree.name} tidak menyebut tahun yang ditetapkan.", "Isi tahun_ditetapkan: [tahun] di dalamnya."
        )
    if not baru.tambah or not baru.tahun_tambahan <= set(_YEARS):
        raise PksError(
            f"Berkas {decree.name} tidak memuat hari libur, atau tahun di luar {_YEARS[0]}-{_YEARS[-1]}.",
            "Isi hari libur tahun itu dalam tambah: {tanggal: nama}, dan periksa tahunnya.",
        )
    if salah := sorted({h for h in (*baru.tambah, *baru.cabut) if h.year not in baru.tahun_tambahan}):
        raise PksError(
            f"Berkas {decree.name} memuat hari di luar tahunnya: {', '.join(h.isoformat() for h in salah)}.",
            "Periksa tahun pada tanggalnya.",
        )
    ada = _read(table, accept_estimates=False) if table.exists() else TabelHariLibur()
    tambah = {t: n for t, n in ada.tambah.items() if t not in baru.cabut} | dict(baru.tambah)
    isi = {
        "tahun_ditetapkan": sorted(ada.tahun_tambahan | baru.tahun_tambahan),
        "tambah": dict(sorted(tambah.items())),
        "cabut": sorted((ada.cabut - set(baru.tambah)) | baru.cabut),
    }
    sementara = table.with_name(f"{table.name}.baru")
    try:
        sementara.write_text(yaml.safe_dump(isi, allow_unicode=True, sort_keys=False), encoding="utf-8")
        sementara.replace(table)
    except OSError as error:
        raise PksError(
            f"Tabel hari libur {table.name} tidak dapat ditulis ({type(error).__name__}).",
            "Periksa izin tulis pada PKSBPMN_HOLIDAYS_FILE.",
        ) from None
    return baru.tahun_tambahan


def _read(table: Path, accept_estimates: bool) -> TabelHariLibur:
    try:
        content = _known(yaml.safe_load(table.read_text(encoding="utf-8")) or {})
        return TabelHariLibur(
            accept_estimates,
            frozenset(int(t) for t in content.get("tahun_ditetapkan") or ()),
            {_day(t): str(name) for t, name in (content.get("tambah") or {}).items()},
            frozenset(_day(hari) for hari in content.get("cabut") or ()),
        )
    except (OSError, yaml.YAMLError, AttributeError, TypeError, ValueError) as error:
        raise PksError(
            f"Tabel hari libur {table.name} tidak dapat dibaca ({type(error).__name__}).",
            "Bentuknya: tahun_ditetapkan: [..], tambah: {tanggal: nama}, cabut: [tanggal].",
        ) from None


def _known(content: Mapping[str, Any]) -> Mapping[str, Any]:
    """A key that is misspelt would take its days with it."""
    if not set(content) <= set(_KEYS):
        raise ValueError
    return content


def _day(value: object) -> date:
    return value if isinstance(value, date) else date.fromisoformat(str(value))
