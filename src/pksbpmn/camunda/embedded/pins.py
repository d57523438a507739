"""The pins: which artifacts make up the embedded engine, by version and SHA-256."""

import hashlib
import json
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from pksbpmn.domain.galat import PksError


@dataclass(frozen=True)
class Artifact:
    """One file of the Maven repository. `size` in bytes, `sha256` in hex."""

    group: str
    name: str
    version: str
    packaging: str
    size: int
    sha256: str

    @property
    def file_name(self) -> str:
        """File name in the Maven layout."""
        return f"{self.name}-{self.version}.{self.packaging}"


@dataclass(frozen=True)
class Component:
    """A component and every artifact it needs."""

    name: str
    version: str
    artifacts: tuple[Artifact, ...]

    @property
    def folder_name(self) -> str:
        """Folder of the installed component below the cache."""
        return f"{self.name}-{self.version}"

    @property
    def size(self) -> int:
        """Bytes to download."""
        return sum(artifact.size for artifact in self.artifacts)


def load_pins(name: str) -> Component:
    """Pins of `camunda` or `opensearch`, from the data file in this package."""
    return read_pins(files(__package__).joinpath(f"artefak-{name}.json").read_text(encoding="utf-8"))


def read_pins(text: str) -> Component:
    """Pins from the content of such a file."""
    content = json.loads(text)
    return Component(content["nama"], content["versi"], tuple(_artifact(entry) for entry in content["artefak"]))


def matches(path: Path, artifact: Artifact) -> bool:
    """Whether the file has the pinned size and SHA-256."""
    if path.stat().st_size != artifact.size:
        return False
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest() == artifact.sha256


def verify(path: Path, artifact: Artifact) -> None:
    """Raise `PksError`, and delete the file, unless it is exactly what was pinned."""
    if not matches(path, artifact):
        path.unlink()
        raise PksError(
            f"Jumlah uji SHA-256 berkas {artifact.file_name} tidak sesuai dengan yang dikunci.",
            "Berkas sudah dibuang; ulangi `pksbpmn mesin pasang`. Bila terulang, periksa repositori Maven.",
        )


def _artifact(entry: dict[str, str | int]) -> Artifact:
    group, name, version = str(entry["artefak"]).split(":")
    return Artifact(group, name, version, str(entry["jenis"]), int(entry["ukuran"]), str(entry["sha256"]))
