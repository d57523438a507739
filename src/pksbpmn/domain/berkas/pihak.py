"""Who takes part (rules 3.1)."""

from enum import StrEnum
from typing import Any


class Pihak(StrEnum):
    """Who takes part in a complaint (rules 3.1)."""

    PELAPOR = "PELAPOR"
    TERLAPOR = "TERLAPOR"
    ATASAN_TERLAPOR = "ATASAN_TERLAPOR"
    ITJEN = "ITJEN"
    OMBUDSMAN = "OMBUDSMAN"
    DPR = "DPR"
    PRESIDEN = "PRESIDEN"
    PUBLIK = "PUBLIK"
    SAKSI = "SAKSI"
    LEMBAGA_PDP = "LEMBAGA_PDP"
    PIHAK_LAIN = "PIHAK_LAIN"
    KEPOLISIAN = "KEPOLISIAN"


def sebutan_pihak(pihak: Pihak, ke: int) -> str:
    """A party; of several that are called the same, from the second on with its place."""
    return pihak if ke == 1 else f"{pihak} {ke}"


def rincian_tempat(ke: int) -> dict[str, Any]:
    """The place of a party as the audit trail keeps it, from the second on."""
    return {} if ke == 1 else {"ke": ke}
