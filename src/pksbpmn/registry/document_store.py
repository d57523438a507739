"""Documents on disk, encrypted, under a keyed hash of their content: the same one is stored once, none can be guessed.

Each is encrypted for its name: exchanged files are noticed (ADR 0024).
"""

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from pksbpmn.domain.galat import TidakDitemukan
from pksbpmn.registry.vault import Vault
from pksbpmn.usecases.ports.tiket import Tiket

_SUFFIX = ".pks"
_MARK = "gudang"
_LAYOUT = "2"
"""The folder of documents with keyed names; those of before lie beside it in folders of two hex digits."""


class DocumentFolder:
    """A folder of documents; a file appears whole or not at all."""

    def __init__(self, folder: Path, vault: Vault) -> None:
        self._folder, self._vault = folder, vault

    @property
    def own_mark(self) -> str:
        """What the folder of this registry says: made with its secret, so that it outlives the keys of the ring."""
        return self._vault.sign("gudang dokumen")

    def mark(self) -> str | None:
        """Whose folder it says it is; None where it says nothing."""
        try:
            return (self._folder / _MARK).read_text(encoding="utf-8", errors="replace").strip()
        except FileNotFoundError:
            return None

    def put_mark(self) -> None:
        """Say that the folder is this registry's."""
        self._write(self._folder / _MARK, f"{self.own_mark}\n".encode())

    def path_of(self, name: str) -> Path:
        """Where the document of this name lies."""
        return self._folder / _LAYOUT / name[:2] / f"{name}{_SUFFIX}"

    def name_of(self, content: bytes) -> str:
        """The name that a document has or would have: HMAC-SHA256, 64 hex digits."""
        return self._vault.document_name(hashlib.sha256(content).hexdigest())

    def put(self, content: bytes) -> str:
        """Store and return the name."""
        name = self.name_of(content)
        target = self.path_of(name)
        if not target.exists():
            self._write(target, self._vault.encrypt(content, _place(name)))
        return name

    def open(self, tiket: Tiket) -> bytes:
        """The document of a ticket, or TidakDitemukan; PksError for one that was changed or lies under another name."""
        return self._read(tiket.dokumen)

    def check(self, name: str) -> None:
        """Read a document and show it to nobody. Raises as `open`."""
        self._read(name)

    def _read(self, name: str) -> bytes:
        if not name:
            raise TidakDitemukan("Dokumen itu telah dimusnahkan.", "Lihat `pksbpmn retensi berita-acara`.")
        try:
            return self._vault.decrypt(self.path_of(name).read_bytes(), _place(name))
        except FileNotFoundError:
            raise TidakDitemukan("Dokumen tidak ada di gudang dokumen.", "Pulihkan gudang dari cadangan.") from None

    def destroy(self, name: str) -> None:
        """Overwrite the file, then take its name away, both to the disk; one that is gone already is no error."""
        target = self.path_of(name)
        try:
            with target.open("r+b") as file:
                file.write(os.urandom(target.stat().st_size))
                file.flush()
                os.fsync(file.fileno())
        except FileNotFoundError:
            return
        target.unlink(missing_ok=True)
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)

    def put_sealed(self, name: str, content: bytes) -> None:
        """Put a document from a backup back as it was, encrypted."""
        self._write(self.path_of(name), content)

    def digests(self) -> Iterator[str]:
        """Names of all documents."""
        return (f.stem for f in sorted((self._folder / _LAYOUT).glob(f"??/*{_SUFFIX}")))

    def reseal_all(self, progress: Callable[[int], None]) -> int:
        """Every document with the newest key; returns how many."""
        names = list(self.digests())
        for name in names:
            self._write(self.path_of(name), self._vault.encrypt(self._read(name), _place(name)))
        progress(len(names))
        return len(names)

    def adopt(self) -> None:
        """Bring documents of before to their keyed names; safe to break off and to repeat."""
        for old in sorted(f for f in self._folder.glob("??") if f.is_dir()):
            for file in sorted(old.glob(f"*{_SUFFIX}")):
                self.put(self._vault.open(file.read_bytes()))
                file.unlink()
            if not any(old.iterdir()):
                old.rmdir()

    def _write(self, target: Path, content: bytes) -> None:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary_name = tempfile.mkstemp(dir=target.parent)
        try:
            with os.fdopen(handle, "wb") as temporary:
                temporary.write(content)
                temporary.flush()
                os.fsync(temporary.fileno())
            Path(temporary_name).replace(target)
        except BaseException:
            Path(temporary_name).unlink(missing_ok=True)
            raise


def _place(name: str) -> str:
    return f"dokumen/{name}"
