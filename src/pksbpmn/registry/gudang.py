"""Documents on disk under their SHA-256: the name reveals nothing, the same document is stored once."""

import hashlib
import os
import tempfile
from pathlib import Path

from pksbpmn.domain.galat import TidakDitemukan


class GudangBerkas:
    """A folder of documents; a file appears whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def jalur(self, hash_dokumen: str) -> Path:
        """Where the document with this hash lies."""
        return self._folder / hash_dokumen[:2] / f"{hash_dokumen}.pdf"

    def simpan(self, isi: bytes) -> str:
        """Store and return the SHA-256 in hex."""
        nama = hashlib.sha256(isi).hexdigest()
        tujuan = self.jalur(nama)
        if not tujuan.exists():
            tujuan.parent.mkdir(parents=True, exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=tujuan.parent, delete=False) as sementara:
                sementara.write(isi)
                sementara.flush()
                os.fsync(sementara.fileno())
            Path(sementara.name).replace(tujuan)
        return nama

    def ambil(self, hash_dokumen: str) -> bytes:
        """The document, or TidakDitemukan."""
        try:
            return self.jalur(hash_dokumen).read_bytes()
        except FileNotFoundError:
            raise TidakDitemukan("Dokumen tidak ada di gudang dokumen.", "Pulihkan gudang dari cadangan.") from None
