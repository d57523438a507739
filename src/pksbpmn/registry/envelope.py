"""The envelope of a backup: encrypted by age (https://age-encryption.org/v1), what is in it signed by Ed25519.

Both keys are derived from each key of the ring (HKDF-SHA256): whoever may read the registry opens its backups, nobody
else can make one, and no further key has to be kept.
"""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import BinaryIO

import pyrage
from bech32 import bech32_encode, convertbits
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from pksbpmn.domain.galat import MasukanSalah, PksError
from pksbpmn.registry.vault import CURE, Vault

_NO_KEY_FITS = "No matching keys found"
_TORN = "Berkas ini bukan cadangan yang utuh."
_TAKE_ANOTHER = "Pakai berkas dari `pksbpmn cadangkan`."


class Envelope:
    """Closes with the newest key of a ring; opens with any of them."""

    def __init__(self, vault: Vault) -> None:
        self._identities = [_identity(secret) for secret in vault.derive("cadangan: age")]
        self._signers = [Ed25519PrivateKey.from_private_bytes(s) for s in vault.derive("cadangan: ed25519")]

    def close(self, content: BinaryIO, target: Path) -> None:
        """Write `content` encrypted; only its owner reads the file."""
        with os.fdopen(os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            pyrage.encrypt_io(content, file, [self._identities[0].to_public()])

    def open(self, path: Path) -> BinaryIO:
        """What is in the file, as a temporary file that has no name.

        MasukanSalah for what is no whole backup, PksError when no key of the ring fits, OSError for a file that cannot
        be read or a disk that is full.
        """
        content = tempfile.TemporaryFile()  # noqa: SIM115 - the caller closes it
        try:
            with path.open("rb") as file:
                _decrypt(file, content, self._identities)
        except BaseException:
            content.close()
            raise
        content.seek(0)
        return content

    def sign(self, content: bytes) -> bytes:
        """Signature, 64 bytes."""
        return self._signers[0].sign(content)

    def has_signed(self, content: bytes, signature: bytes) -> bool:
        """Whether this ring, or what it was before its keys were turned, made the signature."""
        return any(_fits(s, content, signature) for s in self._signers)


def _decrypt(file: BinaryIO, content: BinaryIO, identities: Sequence[pyrage.x25519.Identity]) -> None:
    try:
        pyrage.decrypt_io(file, content, identities)
    except pyrage.DecryptError as error:
        if str(error) == _NO_KEY_FITS:
            raise PksError("Cadangan ini tidak dapat dibuka dengan kunci yang ada.", CURE) from None
        raise MasukanSalah(_TORN, _TAKE_ANOTHER) from None
    except OSError as error:
        if error.errno is None:  # age's own: a block that was changed or cut off
            raise MasukanSalah(_TORN, _TAKE_ANOTHER) from None
        raise


def _identity(secret: bytes) -> pyrage.x25519.Identity:
    words = convertbits(secret, 8, 5) or []
    return pyrage.x25519.Identity.from_str(bech32_encode("age-secret-key-", words).upper())


def _fits(signer: Ed25519PrivateKey, content: bytes, signature: bytes) -> bool:
    try:
        signer.public_key().verify(signature, content)
    except InvalidSignature:
        return False
    return True
