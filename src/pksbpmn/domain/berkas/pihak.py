"""Who takes part (rules 3.1)."""

from enum import StrEnum


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
