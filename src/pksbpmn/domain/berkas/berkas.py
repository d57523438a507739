"""Matters under the agreement that are no complaint."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.record import Key, Ref, Secret


class JenisUrusan(StrEnum):
    """Matters under the agreement that are no complaint; the value is the process that carries them."""

    PERJANJIAN = "perjanjian"
    ADENDUM = "adendum"
    PERSELISIHAN = "perselisihan"
    NARAHUBUNG = "narahubung"
    PERTUKARAN_DATA = "pertukaran-data"
    MONEV = "monev"
    KEJADIAN = "kejadian"
    AKSES_IDENTITAS = "akses-identitas"
    PELINDUNGAN_DATA = "pelindungan-data"


class RuangLingkup(StrEnum):
    """The two scopes of PKS Pasal 3; everything is classed as exactly one."""

    PENYELESAIAN_LAPORAN = "PENYELESAIAN_LAPORAN"
    PERTUKARAN_INFORMASI = "PERTUKARAN_INFORMASI"


@dataclass(eq=False, kw_only=True)
class Urusan:
    """A matter that is no complaint. `data` holds what the engine must not know."""

    nomor: Key
    jenis: JenisUrusan
    ruang_lingkup: RuangLingkup
    pengaju: Pihak
    perihal: Secret[str]
    data: Secret[dict[str, Any]]
    dibuat: datetime
    nomor_laporan: Ref | None = None
    akhir: str | None = None
    ditutup: datetime | None = None
