"""Public holidays and cuti bersama of Indonesia: the `holidays` library plus an editable table.

The table (YAML) adds or revokes days and says which years' decrees it completes::

    tahun_ditetapkan: [2027]
    tambah: {2027-03-09: Cuti bersama Idulfitri}
    cabut: [2027-03-08]
"""

from datetime import date
from pathlib import Path

import holidays
import yaml

from pksbpmn.domain.galat import PksError
from pksbpmn.domain.tenggat.kalender import KalenderKerja

_TAHUN_PERTAMA, _TAHUN_TERAKHIR = 2020, 2040


def muat_kalender(tabel: Path | None = None, *, terima_perkiraan: bool = False) -> KalenderKerja:
    """The calendar of working days.

    A year counts as decreed when the library knows its cuti bersama and estimates no day. `terima_perkiraan` takes
    every year as decreed: for demonstrations that run into years to come, never for real complaints.
    """
    libur: dict[date, str] = {}
    ditetapkan: set[int] = set()
    for tahun in range(_TAHUN_PERTAMA, _TAHUN_TERAKHIR + 1):
        umum = holidays.country_holidays("ID", years=tahun, categories=("public",), language="id")
        bersama = holidays.country_holidays("ID", years=tahun, categories=("government",), language="id")
        libur |= dict(umum.items()) | dict(bersama.items())
        perkiraan = any("perkiraan" in nama or "estimated" in nama for nama in (*umum.values(), *bersama.values()))
        if terima_perkiraan or (bersama and not perkiraan):
            ditetapkan.add(tahun)
    if tabel is not None:
        _terapkan(tabel, libur, ditetapkan)
    return KalenderKerja(libur, frozenset(ditetapkan))


def _terapkan(tabel: Path, libur: dict[date, str], ditetapkan: set[int]) -> None:
    try:
        isi = yaml.safe_load(tabel.read_text(encoding="utf-8")) or {}
        libur |= {_tanggal(t): str(nama) for t, nama in (isi.get("tambah") or {}).items()}
        for hari in isi.get("cabut") or ():
            libur.pop(_tanggal(hari), None)
        ditetapkan |= {int(t) for t in isi.get("tahun_ditetapkan") or ()}
    except (OSError, yaml.YAMLError, AttributeError, TypeError, ValueError) as galat:
        raise PksError(
            f"Tabel hari libur {tabel.name} tidak dapat dibaca ({type(galat).__name__}).",
            "Bentuknya: tahun_ditetapkan: [..], tambah: {tanggal: nama}, cabut: [tanggal].",
        ) from None


def _tanggal(nilai: object) -> date:
    return nilai if isinstance(nilai, date) else date.fromisoformat(str(nilai))
