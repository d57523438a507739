"""Protection of personal data (UU 27/2022)."""

from datetime import datetime
from enum import StrEnum
from typing import Literal

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.isian import Simpanan
from pksbpmn.domain.kerahasiaan.akses import Tindakan


class JenisPelindunganData(StrEnum):
    """What UU 27/2022 gives 3 x 24 hours: a failure (Pasal 46), subject access (32), a limit on processing (41)."""

    KEGAGALAN = "KEGAGALAN"
    AKSES_SUBJEK = "AKSES_SUBJEK"
    PEMBATASAN = "PEMBATASAN"


ISI_WAJIB = ("data_terungkap", "kapan_bagaimana", "penanganan")
"""What the notice of a failure must say (Pasal 46(2), REG-P-06)."""


class Pemrosesan(Simpanan):
    """One access to the data subject's data, as he may know it (Pasal 32)."""

    waktu: datetime
    peran: Peran
    tindakan: Tindakan
    tujuan: str


class MuatanPelindungan(Simpanan):
    """A failure or a data subject's request: the contents of the notice, or the answer and the processing log."""

    untuk: Literal[JenisBerkas.PELINDUNGAN_DATA] = JenisBerkas.PELINDUNGAN_DATA
    jenis: JenisPelindunganData
    diketahui: datetime
    data_terungkap: str = ""
    kapan_bagaimana: str = ""
    penanganan: str = ""
    dikabulkan: bool | None = None
    pengecualian: str | None = None
    riwayat: tuple[Pemrosesan, ...] = ()
