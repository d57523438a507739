"""What a matter holds beside the common case file: one model a kind, kept encrypted."""

from typing import Annotated

from pydantic import Field

from pksbpmn.domain.kerahasiaan.pelindungan_data import MuatanPelindungan
from pksbpmn.domain.laporan.kejadian import MuatanKejadian
from pksbpmn.domain.monev.laporan_monev import MuatanMonev
from pksbpmn.domain.perjanjian.adendum import MuatanAdendum
from pksbpmn.domain.perjanjian.narahubung import MuatanNarahubung
from pksbpmn.domain.perjanjian.perjanjian import MuatanPerjanjian
from pksbpmn.domain.perjanjian.perselisihan import MuatanPerselisihan
from pksbpmn.domain.pertukaran.pertukaran import MuatanPertukaran

Muatan = Annotated[
    MuatanPerjanjian
    | MuatanAdendum
    | MuatanPerselisihan
    | MuatanNarahubung
    | MuatanPertukaran
    | MuatanMonev
    | MuatanKejadian
    | MuatanPelindungan,
    Field(discriminator="untuk"),
]
