"""What a story expects to see on its way: a letter as its reader reads it, a deadline as its day tells it.

Only here a story may name rows of the rules: what nobody looks at proves nothing.
"""

from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator
from pydantic_core import PydanticCustomError

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import JenisHari

Kata = Annotated[str, Field(min_length=3)]
BarisAturan = Annotated[tuple[str, ...], Field(description="Baris aturan yang dibuktikan langkah ini")]


class _Bagian(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Surat(_Bagian):
    """The next letter `surat` to `kepada` has come, and this is what it says.

    `memuat` are words that stand in it, `tidak_memuat` words that must not, in any letter case; `tembusan`, where it
    is given, is exactly who gets copies. Rows of the rules count only with words.
    """

    surat: JenisSurat
    kepada: Pihak
    tembusan: tuple[Pihak, ...] | None = None
    memuat: tuple[Kata, ...] = ()
    tidak_memuat: tuple[Kata, ...] = ()
    aturan: BarisAturan = ()

    @model_validator(mode="after")
    def _berkata(self) -> Self:
        if self.aturan and not self.memuat:
            raise PydanticCustomError("aturan", "surat yang membuktikan aturan menyebut kata yang harus dimuatnya")
        return self


class Batas(_Bagian):
    """The next request `batas` to `kepada` ends `hari` days (in days of `jenis_hari`) after its receipt was proven.

    `dasar` are words of the article it is given under.
    """

    batas: JenisPermintaan
    kepada: Pihak
    hari: Annotated[int, Field(ge=1, le=400)]
    jenis_hari: JenisHari = JenisHari.KALENDER
    dasar: Kata
    aturan: BarisAturan = ()


Harapan = Surat | Batas
