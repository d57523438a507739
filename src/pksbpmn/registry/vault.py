"""Encryption at rest: one ring of Fernet keys for fields and documents, and a signature for what lies outside.

Fernet is AES-128-CBC with HMAC-SHA256 (https://github.com/fernet/spec). The first key encrypts, all of them decrypt.
"""

import os
from collections.abc import Sequence
from hashlib import sha256
from hmac import compare_digest, new
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

from pksbpmn.domain.galat import PksError

_OBAT = (
    "Setel PKSBPMN_ENCRYPTION_KEYS atau PKSBPMN_ENCRYPTION_KEY_FILE ke kunci yang mengenkripsi registri ini; "
    "tanpa kunci itu data pribadi tidak dapat dibaca siapa pun."
)


class Brankas:
    """The ring. `kunci` are Fernet keys (URL-safe base64 of 32 bytes), newest first."""

    def __init__(self, kunci: Sequence[str]) -> None:
        try:
            self._fernet = MultiFernet([Fernet(k) for k in kunci])
        except ValueError:
            raise PksError("Kunci enkripsi tidak sah.", "Buat yang baru dengan `pksbpmn kunci baru`.") from None
        self._penanda = b""

    def pakai_penanda(self, rahasia: str) -> None:
        """Sign with this secret, which the registry keeps encrypted: it outlives the keys of the ring."""
        self._penanda = rahasia.encode()

    def tutup(self, isi: bytes) -> bytes:
        """Encrypt."""
        return self._fernet.encrypt(isi)

    def buka(self, tertutup: bytes) -> bytes:
        """Decrypt, or PksError when no key of the ring fits."""
        try:
            return self._fernet.decrypt(tertutup)
        except InvalidToken:
            raise PksError("Data terenkripsi tidak dapat dibuka dengan kunci yang ada.", _OBAT) from None

    def segarkan(self, tertutup: bytes) -> bytes:
        """The same, encrypted anew with the newest key."""
        return self.tutup(self.buka(tertutup))

    def tandai(self, isi: str) -> str:
        """Signature (HMAC-SHA256, hex)."""
        return new(self._penanda, isi.encode(), sha256).hexdigest()

    def bertanda(self, isi: str, tanda: str) -> bool:
        """Whether `tandai` made this signature."""
        return compare_digest(self.tandai(isi), tanda)


def kunci_baru() -> str:
    """A fresh key."""
    return Fernet.generate_key().decode()


def baca_kunci(nilai: str | None, berkas: Path, *, boleh_buat: bool) -> list[str]:
    """Keys from a setting (comma-separated), else from a file (one a line), newest first.

    A missing file is made with a new key when `boleh_buat`; else PksError.
    """
    if nilai:
        return [k.strip() for k in nilai.split(",") if k.strip()]
    if berkas.exists():
        return berkas.read_text(encoding="ascii").split()
    if not boleh_buat:
        raise PksError(f"Kunci enkripsi {berkas} tidak ada.", _OBAT)
    tulis_kunci(berkas, [kunci_baru()])
    return baca_kunci(None, berkas, boleh_buat=False)


def tulis_kunci(berkas: Path, kunci: Sequence[str]) -> None:
    """Write a key file that only its owner reads; whole or not at all. An existing one is never lost to a race."""
    berkas.parent.mkdir(parents=True, exist_ok=True)
    sementara = berkas.with_name(f"{berkas.name}.{os.getpid()}")
    pegangan = os.open(sementara, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(pegangan, "w", encoding="ascii") as f:
        f.write("".join(f"{k}\n" for k in kunci))
        f.flush()
        os.fsync(f.fileno())
    if len(kunci) == 1 and not berkas.exists():
        try:
            os.link(sementara, berkas)
        except FileExistsError:
            pass
        finally:
            sementara.unlink()
    else:
        sementara.replace(berkas)
