"""Encryption at rest: one ring of Fernet keys for fields and documents, and a signature for what lies outside.

Fernet is AES-128-CBC with HMAC-SHA256 (https://github.com/fernet/spec). The first key encrypts, all of them decrypt.
"""

import os
from base64 import urlsafe_b64decode
from collections.abc import Sequence
from hashlib import sha256
from hmac import compare_digest, new
from pathlib import Path

from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from pksbpmn.domain.galat import PksError

CURE = (
    "Setel PKSBPMN_ENCRYPTION_KEYS atau PKSBPMN_ENCRYPTION_KEY_FILE ke kunci yang mengenkripsi registri ini; "
    "tanpa kunci itu data pribadi tidak dapat dibaca siapa pun."
)
"""What to do when no key fits."""


class Vault:
    """The ring. `keys` are Fernet keys (URL-safe base64 of 32 bytes), newest first."""

    def __init__(self, keys: Sequence[str]) -> None:
        try:
            self._fernet = MultiFernet([Fernet(k) for k in keys])
        except ValueError:
            raise PksError("Kunci enkripsi tidak sah.", "Buat yang baru dengan `pksbpmn kunci baru`.") from None
        self._keys = [urlsafe_b64decode(k) for k in keys]
        self._secret = b""

    def derive(self, purpose: str) -> list[bytes]:
        """A secret of 32 bytes for one other purpose, by each key of the ring, newest first (HKDF-SHA256, RFC 5869)."""
        return [HKDF(SHA256(), 32, salt=None, info=f"pksbpmn {purpose}".encode()).derive(k) for k in self._keys]

    def sign_with(self, secret: str) -> None:
        """Sign with this secret, which the registry keeps encrypted: it outlives the keys of the ring."""
        self._secret = secret.encode()

    def seal(self, content: bytes) -> bytes:
        """Encrypt."""
        return self._fernet.encrypt(content)

    def open(self, sealed: bytes) -> bytes:
        """Decrypt, or PksError when no key of the ring fits."""
        try:
            return self._fernet.decrypt(sealed)
        except InvalidToken:
            raise PksError("Data terenkripsi tidak dapat dibuka dengan kunci yang ada.", CURE) from None

    def reseal(self, sealed: bytes) -> bytes:
        """The same, encrypted anew with the newest key."""
        return self.seal(self.open(sealed))

    def sign(self, text: str) -> str:
        """Signature (HMAC-SHA256, hex)."""
        return new(self._secret, text.encode(), sha256).hexdigest()

    def has_signed(self, text: str, signature: str) -> bool:
        """Whether `sign` made this signature."""
        return compare_digest(self.sign(text), signature)


def new_key() -> str:
    """A fresh key."""
    return Fernet.generate_key().decode()


def read_keys(value: str | None, path: Path, *, may_create: bool) -> list[str]:
    """Keys from a setting (comma-separated), else from a file (one a line), newest first.

    A missing file is made with a new key when `may_create`; else PksError.
    """
    if value:
        return [k.strip() for k in value.split(",") if k.strip()]
    if path.exists():
        return path.read_text(encoding="ascii").split()
    if not may_create:
        raise PksError(f"Kunci enkripsi {path} tidak ada.", CURE)
    write_keys(path, [new_key()])
    return read_keys(None, path, may_create=False)


def read_lines(path: Path) -> list[str]:
    """What `write_keys` wrote."""
    return path.read_text(encoding="ascii").split()


def write_keys(path: Path, keys: Sequence[str]) -> None:
    """Write a key file that only its owner reads; whole or not at all. An existing one is never lost to a race."""
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as f:
        f.write("".join(f"{k}\n" for k in keys))
        f.flush()
        os.fsync(f.fileno())
    if len(keys) == 1 and not path.exists():
        try:
            os.link(temporary, path)
        except FileExistsError:
            pass
        finally:
            temporary.unlink()
    else:
        temporary.replace(path)
