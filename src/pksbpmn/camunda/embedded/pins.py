"""The pins: which artifacts make up the embedded engine, by version and SHA-256."""

import hashlib
import json
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from pksbpmn.domain.galat import PksError


@dataclass(frozen=True)
class Artefak:
    """One file of the Maven repository. `ukuran` in bytes, `sha256` in hex."""

    grup: str
    nama: str
    versi: str
    jenis: str
    ukuran: int
    sha256: str

    @property
    def nama_berkas(self) -> str:
        """File name in the Maven layout."""
        return f"{self.nama}-{self.versi}.{self.jenis}"


@dataclass(frozen=True)
class Kunci:
    """A component and every artifact it needs."""

    nama: str
    versi: str
    artefak: tuple[Artefak, ...]

    @property
    def nama_folder(self) -> str:
        """Folder of the installed component below the cache."""
        return f"{self.nama}-{self.versi}"

    @property
    def ukuran(self) -> int:
        """Bytes to download."""
        return sum(artefak.ukuran for artefak in self.artefak)


def baca_kunci(nama: str) -> Kunci:
    """Pins of `camunda` or `opensearch`, from the data file in this package."""
    isi = json.loads(files(__package__).joinpath(f"artefak-{nama}.json").read_text(encoding="utf-8"))
    return Kunci(isi["nama"], isi["versi"], tuple(_artefak(butir) for butir in isi["artefak"]))


def cocok(berkas: Path, artefak: Artefak) -> bool:
    """Whether the file has the pinned size and SHA-256."""
    if berkas.stat().st_size != artefak.ukuran:
        return False
    with berkas.open("rb") as aliran:
        return hashlib.file_digest(aliran, "sha256").hexdigest() == artefak.sha256


def pastikan_cocok(berkas: Path, artefak: Artefak) -> None:
    """Raise `PksError`, and delete the file, unless it is exactly what was pinned."""
    if not cocok(berkas, artefak):
        berkas.unlink()
        raise PksError(
            f"Jumlah uji SHA-256 berkas {artefak.nama_berkas} tidak sesuai dengan yang dikunci.",
            "Berkas sudah dibuang; ulangi `pksbpmn mesin pasang`. Bila terulang, periksa repositori Maven.",
        )


def _artefak(butir: dict[str, str | int]) -> Artefak:
    grup, nama, versi = str(butir["artefak"]).split(":")
    return Artefak(grup, nama, versi, str(butir["jenis"]), int(butir["ukuran"]), str(butir["sha256"]))
