"""What may happen around a case besides its stages (PKS Pasal 4(2); POR 58/2023 Pasal 17)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal, get_args

from pydantic import Field

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.isian import Isian, Simpanan
from pksbpmn.domain.record import Key, Ref


class JenisKejadian(StrEnum):
    """What may happen around a case besides its stages."""

    KOORDINASI = "KOORDINASI"
    PELIMPAHAN = "PELIMPAHAN"
    HALANGAN = "HALANGAN"
    BENTURAN_KEPENTINGAN = "BENTURAN_KEPENTINGAN"
    KEBERATAN = "KEBERATAN"
    GANTI_RUGI = "GANTI_RUGI"
    PEMBUKAAN_KEMBALI = "PEMBUKAAN_KEMBALI"


class DasarPembukaan(StrEnum):
    """Why a closed complaint may be opened again (UU 37/2008 Pasal 7 huruf b, c)."""

    BUKTI_BARU = "BUKTI_BARU"
    PENUTUPAN_KELIRU = "PENUTUPAN_KELIRU"


class KelompokUnit(StrEnum):
    """The groups of Tasklist that may take a case over (POR 58/2023 Pasal 17)."""

    PENERIMAAN_VERIFIKASI = "penerimaan-verifikasi"
    PEMERIKSAAN = "pemeriksaan"
    RESOLUSI_MONITORING = "resolusi-monitoring"


class Koordinasi(Isian):
    """A contact person wants to coordinate (PKS Pasal 4(2))."""

    jenis: Literal[JenisKejadian.KOORDINASI]
    pokok: str


class Pelimpahan(Isian):
    """Another unit is to take the case over; `pegawai` is the staff number of who will (REG-V-05).

    `oleh` is who reported it, as the audit trail names him; None in what was reported before that was kept.
    """

    jenis: Literal[JenisKejadian.PELIMPAHAN]
    dari_unit: str
    ke_unit: str
    kelompok: KelompokUnit
    alasan: str
    pegawai: str
    oleh: str | None = None


class Halangan(Isian):
    """The examination was obstructed (UU 37/2008 Pasal 44, REG-E-07)."""

    jenis: Literal[JenisKejadian.HALANGAN]
    uraian: str


class Benturan(Isian):
    """An officer has a conflict of interest (UU 37/2008 Pasal 40, REG-E-08).

    `oleh` is who reported it, as the audit trail names him; None in what was reported before that was kept.
    """

    jenis: Literal[JenisKejadian.BENTURAN_KEPENTINGAN]
    pegawai: str
    alasan: str
    oleh: str | None = None

    @property
    def sendiri(self) -> bool:
        """Whether he says so himself: he leaves at once; of another a head decides."""
        return self.oleh == self.pegawai


class Keberatan(Isian):
    """An objection to a recommendation (REG-R-09, C-25)."""

    jenis: Literal[JenisKejadian.KEBERATAN]
    alasan: str


class GantiRugi(Isian):
    """A claim for compensation, handed on (UU 25/2009 Pasal 50(5), REG-A-01)."""

    jenis: Literal[JenisKejadian.GANTI_RUGI]
    uraian: str


class Pembukaan(Isian):
    """A closed complaint is to be opened again."""

    jenis: Literal[JenisKejadian.PEMBUKAAN_KEMBALI]
    dasar: DasarPembukaan
    uraian: str


Kejadian = Annotated[
    Koordinasi | Pelimpahan | Halangan | Benturan | Keberatan | GantiRugi | Pembukaan, Field(discriminator="jenis")
]


BIDANG: dict[JenisKejadian, tuple[str, ...]] = {
    JenisKejadian(get_args(m.model_fields["jenis"].annotation)[0]): tuple(
        n for n, f in m.model_fields.items() if n != "jenis" and f.is_required()
    )
    for m in (Koordinasi, Pelimpahan, Halangan, Benturan, Keberatan, GantiRugi, Pembukaan)
}
"""What each kind of event must say."""


@dataclass(eq=False, kw_only=True)
class PembukaanKembali:
    """What a member (staff number) decided on opening a complaint again, and the closing that it was about."""

    id: Key
    nomor_berkas: Ref
    urusan: Ref
    dasar: DasarPembukaan
    disetujui: bool
    pemutus: str
    akhir_semula: str
    ditutup_semula: datetime
    waktu: datetime


class MuatanKejadian(Simpanan):
    """The matter of an event."""

    untuk: Literal[JenisBerkas.KEJADIAN] = JenisBerkas.KEJADIAN
    kejadian: Kejadian
