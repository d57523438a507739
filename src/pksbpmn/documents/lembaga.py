"""The institutions and who signs for them, from a YAML file."""

from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from pksbpmn.domain.galat import PksError
from pksbpmn.domain.isi import sebutkan_galat


class _Lembaga(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    nama: str
    jabatan: str
    alamat: str
    email: str


class _Pejabat(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    nama: str
    jabatan: str


class _Isi(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    lembaga: dict[str, _Lembaga]
    penandatangan: dict[str, _Pejabat]


@dataclass(frozen=True)
class LembagaYaml:
    """Implements the port `Lembaga`."""

    isi: _Isi

    def penerima(self, pihak: str) -> _Lembaga:
        """Address of an institution."""
        return self.isi.lembaga[pihak]

    def penandatangan(self, peran: str) -> tuple[str, str]:
        """(name, office) of a signing role."""
        p = self.isi.penandatangan[peran]
        return p.nama, p.jabatan


def muat_lembaga(berkas: Path | None = None) -> LembagaYaml:
    """Read the file, or the one that comes with the package."""
    try:
        if berkas is None:
            teks = resources.files("pksbpmn.documents").joinpath("lembaga.yaml").read_text(encoding="utf-8")
        else:
            teks = berkas.read_text(encoding="utf-8")
        return LembagaYaml(_Isi.model_validate(yaml.safe_load(teks)))
    except (OSError, yaml.YAMLError) as galat:
        raise PksError(
            f"Berkas lembaga tidak dapat dibaca ({type(galat).__name__}).", "Periksa PKSBPMN_LEMBAGA_FILE."
        ) from None
    except ValidationError as galat:
        raise PksError(f"Berkas lembaga tidak sah: {sebutkan_galat(galat)}.", "Periksa PKSBPMN_LEMBAGA_FILE.") from None
