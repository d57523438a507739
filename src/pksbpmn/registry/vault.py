"""Encryption at rest: one ring of keys for fields, documents and rows, and a signature for what lies outside.

AES-256-GCM with the place as associated data: what was encrypted for one place opens at no other (ADR 0024). The first
key encrypts and seals, all of them decrypt and prove; where a registry says which are installed (`installed_keys`),
those alone. Each use has keys of its own, derived from the ring.
"""

import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Sequence
from hashlib import sha256
from hmac import compare_digest, digest, new
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from pksbpmn.domain.galat import PksError
from pksbpmn.registry.padding import emptied, filled

CURE = (
    "Setel PKSBPMN_ENCRYPTION_KEYS atau PKSBPMN_ENCRYPTION_KEY_FILE ke kunci yang mengenkripsi registri ini; "
    "tanpa kunci itu data pribadi tidak dapat dibaca siapa pun."
)
"""What to do when no key fits."""

_CANNOT_OPEN = "Data terenkripsi tidak dapat dibuka dengan kunci yang ada."
_BARE, _FILLED, _KEY_ID, _NONCE = b"\x01", b"\x02", 4, 12
"""Versions of a token: of before, with a length that tells; and filled up (`padding`)."""
_FERNET = b"gAAAA"
"""How a Fernet token begins: its version and the upper bits of its time."""


class Vault:
    """The ring. `keys` are Fernet keys (URL-safe base64 of 32 bytes), newest first."""

    def __init__(self, keys: Sequence[str]) -> None:
        self._ring = {_fingerprint(k): k for k in keys}
        self._secret = b""
        self._use(tuple(self._ring))

    def _use(self, fingerprints: tuple[str, ...]) -> None:
        self._fernet = MultiFernet([Fernet(self._ring[f]) for f in fingerprints])
        self._keys = [urlsafe_b64decode(self._ring[f]) for f in fingerprints]
        names = [bytes.fromhex(f)[:_KEY_ID] for f in fingerprints]
        self._ciphers = dict(zip(names, map(AESGCM, self.derive("isi: aes-256-gcm")), strict=True))
        self._sealers = dict(zip(names, self.derive("segel baris: hmac-sha256"), strict=True))
        self._newest = names[0]
        self.installed = fingerprints  # last: what is read meanwhile is not remembered as proved by these
        """Fingerprints of the keys at work, newest first."""

    @property
    def ring(self) -> tuple[str, ...]:
        """Fingerprints of all keys that were handed in, in their order."""
        return tuple(self._ring)

    def only(self, fingerprints: Sequence[str]) -> None:
        """From now on these keys alone are at work, newest first. PksError without the newest: it must write."""
        if fingerprints[0] not in self._ring:
            raise PksError("Kunci yang terpasang pada registri ini tidak ada dalam lingkungan.", CURE)
        self._use(tuple(f for f in fingerprints if f in self._ring))

    def key_of(self, token: bytes, place: str) -> str:
        """The fingerprint of the key that encrypted this, bound to the place or as before ADR 0024."""
        for fingerprint, key in self._ring.items():
            one = Vault([key])
            try:
                _ = one.open(token) if token.startswith(_FERNET) else one.decrypt(token, place)
            except PksError:
                continue
            return fingerprint
        raise PksError(_CANNOT_OPEN, CURE)

    def derive(self, purpose: str) -> list[bytes]:
        """A secret of 32 bytes for one other purpose, by each key at work, newest first (HKDF-SHA256, RFC 5869)."""
        return [_derived(k, purpose) for k in self._keys]

    def sign_with(self, secret: str) -> None:
        """Sign with this secret, which the registry keeps encrypted: it outlives the keys of the ring."""
        self._secret = secret.encode()

    def encrypt(self, content: bytes, place: str) -> bytes:
        """Encrypt for one place, with the newest key: URL-safe base64 of version, key's name, nonce, ciphertext."""
        nonce = os.urandom(_NONCE)
        sealed = self._ciphers[self._newest].encrypt(nonce, filled(content), _bound(place, _FILLED))
        return urlsafe_b64encode(_FILLED + self._newest + nonce + sealed)

    def decrypt(self, token: bytes, place: str) -> bytes:
        """Decrypt what `encrypt` made for this place; PksError for no key of the ring, another place, a change."""
        try:
            raw = urlsafe_b64decode(token)
            name, nonce = raw[1 : 1 + _KEY_ID], raw[1 + _KEY_ID : 1 + _KEY_ID + _NONCE]
            if raw[:1] not in {_BARE, _FILLED} or name not in self._ciphers:
                raise PksError(_CANNOT_OPEN, CURE)
            opened = self._ciphers[name].decrypt(nonce, raw[1 + _KEY_ID + _NONCE :], _bound(place, raw[:1]))
            return opened if raw[:1] == _BARE else emptied(opened)
        except ValueError:
            raise PksError(_CANNOT_OPEN, CURE) from None
        except InvalidTag:
            raise PksError(
                "Data terenkripsi berubah atau dipindahkan di luar sistem.",
                "Amankan basis data dan gudang dokumen sebagai bukti, lalu pulihkan dari cadangan.",
            ) from None

    def row_seal(self, content: bytes) -> str:
        """The seal of a row (HMAC-SHA256) by the newest key, with the key's name: URL-safe base64."""
        return self._row_seal(self._newest, content)

    def has_sealed(self, content: bytes, seal: str | None) -> bool:
        """Whether a key of the ring made this seal."""
        try:
            name = urlsafe_b64decode(seal or "")[:_KEY_ID]
        except ValueError:
            return False
        return name in self._sealers and compare_digest(self._row_seal(name, content).encode(), str(seal).encode())

    def _row_seal(self, name: bytes, content: bytes) -> str:
        return urlsafe_b64encode(name + digest(self._sealers[name], content, "sha256")).decode()

    def seal(self, content: bytes) -> bytes:
        """Encrypt as before ADR 0024 (Fernet, bound to no place): for migrations, whose last step binds it."""
        return self._fernet.encrypt(content)

    def open(self, sealed: bytes) -> bytes:
        """Decrypt what `seal` made, or PksError when no key of the ring fits: for migrations."""
        try:
            return self._fernet.decrypt(sealed)
        except InvalidToken:
            raise PksError(_CANNOT_OPEN, CURE) from None

    def bind(self, value: bytes, place: str) -> bytes:
        """What a migration left at a place, in plain or sealed, encrypted for it; what is already, as it is."""
        if value.startswith(_FERNET):
            return self.encrypt(self.open(value), place)
        if _looks_encrypted(value):
            return self.encrypt(self.decrypt(value, place), place)
        return self.encrypt(value, place)

    def document_name(self, digest: str) -> str:
        """The name in the store of a document with this SHA-256; it outlives the keys of the ring, as `sign` does."""
        return document_name(self._secret, digest)

    def mark(self, text: str) -> int:
        """A number of 31 bits for a text: without the secret no guess can be tried, and others may have the same."""
        return int.from_bytes(digest(self._secret, f"sebutan {text}".encode(), "sha256")[:4]) >> 1

    def sign(self, text: str) -> str:
        """Signature (HMAC-SHA256, hex)."""
        return new(self._secret, text.encode(), sha256).hexdigest()

    def has_signed(self, text: str, signature: str) -> bool:
        """Whether `sign` made this signature."""
        return compare_digest(self.sign(text).encode(), signature.encode())


def _derived(key: bytes, purpose: str) -> bytes:
    return HKDF(SHA256(), 32, salt=None, info=f"pksbpmn {purpose}".encode()).derive(key)


def _fingerprint(key: str) -> str:
    """64 hex digits, the first eight of which its tokens bear; nothing of the key is learnt from it."""
    try:
        Fernet(key)
    except ValueError:
        raise PksError("Kunci enkripsi tidak sah.", "Buat yang baru dengan `pksbpmn kunci baru`.") from None
    return sha256(_derived(urlsafe_b64decode(key), "nama kunci")).hexdigest()


def _looks_encrypted(value: bytes) -> bool:
    try:
        raw = urlsafe_b64decode(value)
    except ValueError:
        return False
    return raw[:1] in {_BARE, _FILLED} and len(raw) > 1 + _KEY_ID + _NONCE


def _bound(place: str, version: bytes) -> bytes:
    """What a token is bound to; that of before to its place alone."""
    return place.encode() if version == _BARE else place.encode() + b"\0" + version


def document_name(secret: bytes, digest: str) -> str:
    """A document's name by its SHA-256 (hex): without the secret no guess of a letter can be tried."""
    return new(secret, f"dokumen {digest}".encode(), sha256).hexdigest()


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
