"""The institutions and who signs for them, from a YAML file."""

import re
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError

from pksbpmn.domain.galat import PksError
from pksbpmn.domain.isian import sebutkan_galat

_PELAKSANA = re.compile(r"(plt|plh|pelaksana (tugas|harian))\b", re.IGNORECASE)


class _Lembaga(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    nama: str
    jabatan: str
    alamat: str
    email: str


class _Pejabat(BaseModel):
    """Who signs; `dasar` is the evidence of who acts for the holder of the office: an order, its number (C-22)."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    nama: str
    jabatan: str
    dasar: str = ""


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
        return LembagaYaml(_berdasar(_Isi.model_validate(yaml.safe_load(teks))))
    except (OSError, yaml.YAMLError) as galat:
        raise PksError(
            f"Berkas lembaga tidak dapat dibaca ({type(galat).__name__}).", "Periksa PKSBPMN_LEMBAGA_FILE."
        ) from None
    except ValidationError as galat:
        raise PksError(f"Berkas lembaga tidak sah: {sebutkan_galat(galat)}.", "Periksa PKSBPMN_LEMBAGA_FILE.") from None


def _berdasar(isi: _Isi) -> _Isi:
    """Nobody signs for an office that he does not hold without the evidence that he may (C-22)."""
    for peran, pejabat in isi.penandatangan.items():
        if _PELAKSANA.match(pejabat.jabatan) and not pejabat.dasar.strip():
            raise PksError(
                f"Penandatangan {peran} adalah Plt. atau Plh. tanpa dasar kewenangan.",
                "Isi `dasar` dengan nomor dan tanggal surat perintahnya dalam PKSBPMN_LEMBAGA_FILE.",
            )
    return isi
