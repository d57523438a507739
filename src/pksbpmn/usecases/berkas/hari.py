"""Days that people tell: none lies ahead, and none before what it follows."""

from datetime import date

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


def periksa_hari(uow: UnitOfWork, apa: str, hari: date, sejak: str, awal: date) -> None:
    """Refuse a day before `awal`, which `sejak` names, or after today."""
    if not awal <= hari <= hari_ini(uow):
        raise MasukanSalah(
            f"Tanggal {apa} ({hari.isoformat()}) tidak mungkin: {sejak} {awal.isoformat()} dan hari ini "
            f"{hari_ini(uow).isoformat()}.",
            "Isi tanggal di antara keduanya.",
        )
