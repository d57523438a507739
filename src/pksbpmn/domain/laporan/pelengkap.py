"""What is added to a complaint after it came in, or put right in it (UU 37/2008 Pasal 25)."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.isian import Isian
from pksbpmn.domain.laporan.laporan import JenisLayanan
from pksbpmn.domain.laporan.masuk import PelaporPelengkap, UnitMasuk, UpayaMasuk
from pksbpmn.domain.record import Key, Ref, Secret


class Pelengkap(Isian):
    """What came in. Fields are called as in `LaporanMasuk`; `berkas` joins the files that are there."""

    pelapor: PelaporPelengkap | None = None
    terlapor: UnitMasuk | None = None
    atasan_terlapor: UnitMasuk | None = None
    tanggal_peristiwa: date | None = None
    perihal: str | None = Field(default=None, max_length=200, description="Pokok laporan tanpa nama orang")
    uraian: str | None = Field(default=None, max_length=20000)
    upaya: UpayaMasuk | None = None
    permintaan_penyelesaian: str | None = Field(default=None, max_length=4000)
    kerugian: str | None = Field(default=None, max_length=4000)
    jenis_layanan: JenisLayanan | None = None
    berkas: tuple[str, ...] = ()

    @model_validator(mode="after")
    def _ada_isinya(self) -> Self:
        if not self.model_dump(exclude_none=True, exclude_defaults=True):
            raise PydanticCustomError("aturan", "sebutkan paling sedikit satu keterangan")
        return self

    @property
    def tentang_pelapor(self) -> dict[str, Any]:
        """What is told of the complainant, by the fields of `Identitas`."""
        return self.pelapor.model_dump(exclude_none=True) if self.pelapor else {}

    @property
    def tentang_laporan(self) -> dict[str, Any]:
        """What is told of the complaint, by the fields of `Laporan`."""
        upaya = self.upaya.model_dump(exclude_none=True) if self.upaya else {}
        sendiri = {"tanggal_peristiwa", "uraian", "permintaan_penyelesaian", "kerugian", "jenis_layanan"}
        return self.model_dump(include=sendiri, exclude_none=True) | {f"upaya_{k}": v for k, v in upaya.items()}

    @property
    def pihak(self) -> dict[Pihak, UnitMasuk]:
        """The units that are named."""
        semua = {Pihak.TERLAPOR: self.terlapor, Pihak.ATASAN_TERLAPOR: self.atasan_terlapor}
        return {p: u for p, u in semua.items() if u is not None}


@dataclass(eq=False, kw_only=True)
class Pelengkapan:
    """One fact that was completed or put right: what stood there (None: nothing), what stands there now, and why.

    Only what is put right has an `alasan`.
    """

    id: Key
    nomor_berkas: Ref
    bidang: str
    lama: Secret[str] | None
    baru: Secret[str]
    alasan: Secret[str] | None
    dari: Pihak
    waktu: datetime
