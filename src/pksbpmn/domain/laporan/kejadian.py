"""What may happen around a case besides its stages (PKS Pasal 4(2); POR 58/2023 Pasal 17)."""

from enum import StrEnum


class JenisKejadian(StrEnum):
    """What may happen around a case besides its stages."""

    KOORDINASI = "KOORDINASI"
    PELIMPAHAN = "PELIMPAHAN"
    HALANGAN = "HALANGAN"
    BENTURAN_KEPENTINGAN = "BENTURAN_KEPENTINGAN"
    KEBERATAN = "KEBERATAN"
    GANTI_RUGI = "GANTI_RUGI"
