"""Protection of personal data (UU 27/2022)."""

from enum import StrEnum


class JenisPelindunganData(StrEnum):
    """What UU 27/2022 gives 3 x 24 hours: a failure (Pasal 46), subject access (32), a limit on processing (41)."""

    KEGAGALAN = "KEGAGALAN"
    AKSES_SUBJEK = "AKSES_SUBJEK"
    PEMBATASAN = "PEMBATASAN"
