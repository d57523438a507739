"""Numbers of the same matter in other systems (rules C-19, REG-S-04)."""

from dataclasses import dataclass
from enum import StrEnum

from pksbpmn.domain.record import Key, Ref, Secret


class SistemLuar(StrEnum):
    """Other systems in which the same matter may have a number (rules C-19)."""

    SP4N_LAPOR = "SP4N_LAPOR"
    SIMADU = "SIMADU"
    LAPOR_MENAKER = "LAPOR_MENAKER"
    SIMPEL = "SIMPEL"
    OMBUDSMAN = "OMBUDSMAN"
    """Another complaint in this registry."""


@dataclass(eq=False, kw_only=True)
class RujukanLuar:
    """The number of the same matter in another system; `laporan` is the same number where it is one of ours."""

    id: Key
    nomor_berkas: Ref
    sistem: SistemLuar
    nomor: Secret[str]
    laporan: Ref | None = None
