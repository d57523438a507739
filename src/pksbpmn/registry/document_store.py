"""Documents on disk, encrypted, under their SHA-256: the name reveals nothing, the same one is stored once."""

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from pksbpmn.domain.galat import PksError, TidakDitemukan
from pksbpmn.registry.vault import Vault

_SUFFIX = ".pks"


class DocumentFolder:
    """A folder of documents; a file appears whole or not at all."""

    def __init__(self, folder: Path, vault: Vault) -> None:
        self._folder, self._vault = folder, vault

    def path_of(self, digest: str) -> Path:
        """Where the document with this hash lies."""
        return self._folder / digest[:2] / f"{digest}{_SUFFIX}"

    def put(self, content: bytes) -> str:
        """Store and return the SHA-256 in hex."""
        digest = hashlib.sha256(content).hexdigest()
        target = self.path_of(digest)
        if not target.exists():
            self._write(target, self._vault.seal(content))
        return digest

    def get(self, digest: str) -> bytes:
        """The document, or TidakDitemukan; one that is not what its name says is an error."""
        try:
            content = self._vault.open(self.path_of(digest).read_bytes())
        except FileNotFoundError:
            raise TidakDitemukan("Dokumen tidak ada di gudang dokumen.", "Pulihkan gudang dari cadangan.") from None
        if hashlib.sha256(content).hexdigest() != digest:
            raise PksError("Dokumen di gudang berubah.", "Pulihkan gudang dari cadangan.")
        return content

    def put_sealed(self, digest: str, content: bytes) -> None:
        """Put a document from a backup back as it was, encrypted."""
        self._write(self.path_of(digest), content)

    def digests(self) -> Iterator[str]:
        """Hashes of all documents."""
        return (f.stem for f in sorted(self._folder.glob(f"??/*{_SUFFIX}")))

    def reseal_all(self, progress: Callable[[int], None]) -> int:
        """Every document with the newest key; returns how many."""
        paths = [self.path_of(digest) for digest in self.digests()]
        for path in paths:
            self._write(path, self._vault.reseal(path.read_bytes()))
        progress(len(paths))
        return len(paths)

    def _write(self, target: Path, content: bytes) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as temporary:
                temporary.write(content)
                temporary.flush()
                os.fsync(temporary.fileno())
            Path(name).replace(target)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
