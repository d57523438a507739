"""Who takes part (rules 3.1)."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, Final


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


SEBUTAN_PIHAK: Final[Mapping[Pihak, str]] = {
    Pihak.PELAPOR: "Pelapor",
    Pihak.TERLAPOR: "Terlapor",
    Pihak.ATASAN_TERLAPOR: "atasan Terlapor",
    Pihak.ITJEN: "Inspektorat Jenderal",
    Pihak.OMBUDSMAN: "Ombudsman",
    Pihak.DPR: "DPR",
    Pihak.PRESIDEN: "Presiden",
    Pihak.PUBLIK: "masyarakat",
    Pihak.SAKSI: "saksi",
    Pihak.LEMBAGA_PDP: "lembaga pelindungan data pribadi",
    Pihak.PIHAK_LAIN: "pihak lain",
    Pihak.KEPOLISIAN: "Kepolisian",
}
"""What the office calls each."""


def pihak_tertulis(pihak: Pihak, ke: int) -> str:
    """As the office reads it: "Terlapor 2"."""
    return SEBUTAN_PIHAK[pihak] if ke == 1 else f"{SEBUTAN_PIHAK[pihak]} {ke}"


def rincian_tempat(ke: int) -> dict[str, Any]:
    """The place of a party as the audit trail keeps it, from the second on."""
    return {} if ke == 1 else {"ke": ke}
