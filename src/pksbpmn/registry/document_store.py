"""Documents on disk, encrypted, under their SHA-256: the name reveals nothing, the same one is stored once."""

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from pksbpmn.domain.galat import PksError, TidakDitemukan
from pksbpmn.registry.vault import Brankas

_AKHIRAN = ".pks"


class GudangBerkas:
    """A folder of documents; a file appears whole or not at all."""

    def __init__(self, folder: Path, brankas: Brankas) -> None:
        self._folder, self._brankas = folder, brankas

    def jalur(self, hash_dokumen: str) -> Path:
        """Where the document with this hash lies."""
        return self._folder / hash_dokumen[:2] / f"{hash_dokumen}{_AKHIRAN}"

    def put(self, isi: bytes) -> str:
        """Store and return the SHA-256 in hex."""
        nama = hashlib.sha256(isi).hexdigest()
        tujuan = self.jalur(nama)
        if not tujuan.exists():
            self._tulis(tujuan, self._brankas.tutup(isi))
        return nama

    def get(self, hash_dokumen: str) -> bytes:
        """The document, or TidakDitemukan; one that is not what its name says is an error."""
        try:
            isi = self._brankas.buka(self.jalur(hash_dokumen).read_bytes())
        except FileNotFoundError:
            raise TidakDitemukan("Dokumen tidak ada di gudang dokumen.", "Pulihkan gudang dari cadangan.") from None
        if hashlib.sha256(isi).hexdigest() != hash_dokumen:
            raise PksError("Dokumen di gudang berubah.", "Pulihkan gudang dari cadangan.")
        return isi

    def taruh_tertutup(self, hash_dokumen: str, isi: bytes) -> None:
        """Put a document from a backup back as it was, encrypted."""
        self._tulis(self.jalur(hash_dokumen), isi)

    def semua(self) -> Iterator[str]:
        """Hashes of all documents."""
        return (f.stem for f in sorted(self._folder.glob(f"??/*{_AKHIRAN}")))

    def enkripsi_ulang(self, kemajuan: Callable[[int], None]) -> int:
        """Every document with the newest key; returns how many."""
        semua = [self.jalur(nama) for nama in self.semua()]
        for tempat in semua:
            self._tulis(tempat, self._brankas.segarkan(tempat.read_bytes()))
        kemajuan(len(semua))
        return len(semua)

    def _tulis(self, tujuan: Path, isi: bytes) -> None:
        tujuan.parent.mkdir(parents=True, exist_ok=True)
        pegangan, nama = tempfile.mkstemp(dir=tujuan.parent)
        try:
            with os.fdopen(pegangan, "wb") as sementara:
                sementara.write(isi)
                sementara.flush()
                os.fsync(sementara.fileno())
            Path(nama).replace(tujuan)
        except BaseException:
            Path(nama).unlink(missing_ok=True)
            raise
