"""The institutions and who signs for them, from a YAML file."""

from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, EmailStr, ValidationError

from pksbpmn.domain.berkas.pegawai import pelaksana
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.isian import sebutkan_galat

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The safe one, in C where it is built: every command reads this file."""


class _Lembaga(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    nama: str
    jabatan: str
    alamat: str
    email: EmailStr


class _Pejabat(BaseModel):
    """Who signs; `dasar` is the evidence of who acts for the holder of the office: an order, its number (C-22)."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    nama: str
    jabatan: str
    dasar: str = ""


class _Content(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")
    lembaga: dict[str, _Lembaga]
    penandatangan: dict[str, _Pejabat]


@dataclass(frozen=True)
class LembagaYaml:
    """Implements the port `Lembaga`."""

    content: _Content

    def penerima(self, pihak: str) -> _Lembaga:
        """Address of an institution."""
        return self.content.lembaga[pihak]

    def penandatangan(self, peran: str) -> tuple[str, str]:
        """(name, office) of a signing role."""
        p = self.content.penandatangan[peran]
        return p.nama, p.jabatan


def load_lembaga(path: Path | None = None) -> LembagaYaml:
    """Read the file, or the one that comes with the package."""
    try:
        if path is None:
            text = resources.files("pksbpmn.documents").joinpath("lembaga.yaml").read_text(encoding="utf-8")
        else:
            text = path.read_text(encoding="utf-8")
        return LembagaYaml(_with_evidence(_Content.model_validate(yaml.load(text, _LOADER))))  # noqa: S506  # nosec B506
    except (OSError, yaml.YAMLError) as error:
        raise PksError(
            f"Berkas lembaga tidak dapat dibaca ({type(error).__name__}).", "Periksa PKSBPMN_LEMBAGA_FILE."
        ) from None
    except ValidationError as error:
        raise PksError(f"Berkas lembaga tidak sah: {sebutkan_galat(error)}.", "Periksa PKSBPMN_LEMBAGA_FILE.") from None


def _with_evidence(content: _Content) -> _Content:
    """Nobody signs for an office that he does not hold without the evidence that he may (C-22)."""
    for peran, pejabat in content.penandatangan.items():
        if pelaksana(pejabat.jabatan) and not pejabat.dasar.strip():
            raise PksError(
                f"Penandatangan {peran} adalah Plt. atau Plh. tanpa dasar kewenangan.",
                "Isi `dasar` dengan nomor dan tanggal surat perintahnya dalam PKSBPMN_LEMBAGA_FILE.",
            )
    return content
