"""Who signs the heads of the audit trail: the registry itself (`anchor_registry`), or one apart, out of its reach.

A signer remembers the last head that it signed and signs only what continues it: each entry since then is proved, hash
by hash. What is wrong with the anchor file does not end the proof: it goes on from memory, and the gap stays in sight.
"""

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol

import sqlalchemy as sa
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from pksbpmn.domain.galat import PksError
from pksbpmn.registry.anchor import Anchor, AnchorFile, Anchors, Head, digest_of, read_anchors
from pksbpmn.registry.anchor_trust import has_signed
from pksbpmn.registry.audit_chain import broken_since
from pksbpmn.registry.vault import read_lines, write_keys
from pksbpmn.usecases.ports import Clock


class Keeper(Protocol):
    """Where a signer's keys lie (hex, newest first), and the last anchor that it made."""

    def ring(self) -> list[str]:
        """The keys; PksError when they are lost."""
        ...

    def keep_keys(self, keys: Sequence[str]) -> None:
        """Keep these."""
        ...

    def last(self) -> Anchor | None:
        """The last anchor."""
        ...

    def keep_last(self, anchor: Anchor) -> None:
        """Remember it."""
        ...

    def healed(self, now: datetime, size: int) -> None:
        """So many bytes of a torn tail are about to go."""
        ...


class FolderKeeper:
    """A folder of the signer's own, on its own machine or account."""

    def __init__(self, folder: Path) -> None:
        self._keys, self._last = folder / "kunci-jangkar", folder / "jangkar-terakhir"

    def ring(self) -> list[str]:
        """The keys; a first one is made, readable by its owner alone. PksError when anchors were made with one lost."""
        if not self._keys.exists():
            if self._last.exists():
                raise PksError(
                    f"Kunci jangkar {self._keys} hilang.",
                    "Pulihkan dari salinannya; kunci baru tidak dijamin siapa pun.",
                )
            write_keys(self._keys, [fresh_key()])
        return read_lines(self._keys)

    def keep_keys(self, keys: Sequence[str]) -> None:
        """Keep these."""
        write_keys(self._keys, keys)

    def last(self) -> Anchor | None:
        """The last anchor."""
        if not self._last.exists():
            return None
        return Anchor.model_validate_json(read_lines(self._last)[0], by_alias=True, by_name=False)

    def keep_last(self, anchor: Anchor) -> None:
        """Remember it."""
        line = json.dumps(json.loads(anchor.model_dump_json(by_alias=True, exclude_none=True)), separators=(",", ":"))
        write_keys(self._last, [line])

    def healed(self, now: datetime, size: int) -> None:
        """The signer writes nothing into the registry."""


class Signer:
    """Signs what continues the last head, and nothing else."""

    def __init__(self, database: sa.Engine, clock: Clock, path: Path, keeper: Keeper) -> None:
        self._database, self._clock, self._path, self._keeper = database, clock, path, keeper

    def sign(self) -> Anchor | None:
        """Append the signed head; None while there is no entry since the last. A torn tail is healed first.

        A key that was handed over to signs at once.

        Raises GalatSementara while another process signs, PksError when the chain contradicts what was signed, when the
        key is not the one that the last anchor names, or when the file cannot be written; it is as it was then.
        """
        return self._sign(None)

    def rotate(self, successor: str | None = None) -> Anchor:
        """The present key vouches for a new one: one of our own, or a public key (hex) of another signer."""
        if successor is None:
            keys = self._keeper.ring()
            fresh = fresh_key()
            self._keeper.keep_keys([fresh, *keys])
            successor = public_key(fresh)
        anchor = self._sign(successor)
        if anchor is None:
            raise PksError("Belum ada catatan audit yang dapat dijangkarkan.", "Ulangi sesudah laporan pertama.")
        if kept := [k for k in self._keeper.ring() if public_key(k) == successor]:
            self._keeper.keep_keys(kept)
            self._sign(None)
        return anchor

    def _sign(self, successor: str | None) -> Anchor | None:
        now, file = self._clock.now(), AnchorFile(self._path)
        with file.locked():
            existing = read_anchors(self._path)
            if existing.torn:
                self._keeper.healed(now, existing.torn)
                file.heal()
                existing = read_anchors(self._path)
            last = self._last(existing)
            if last is not None and _lacks_only(existing, last):
                file.append(last)
            number, digest = proved_head(self._database, last, now)
            if successor is None and number == (last.number if last else 0) and not _handed_over(last):
                return None
            before = digest_of(last) if last else digest_of(*existing.old)
            head = head_at(now, number, digest)
            anchor = signed(self._key(last), head, before, last, successor)
            file.append(anchor)
            self._keeper.keep_last(anchor)
        return anchor

    def _last(self, existing: Anchors) -> Anchor | None:
        """What we remember, or the line after it that a crash kept us from remembering."""
        known = self._keeper.last()
        newest = next((h for h in reversed(existing.heads) if isinstance(h, Anchor) and has_signed(h)), None)
        if newest is None or (known is None and newest.next_key in [public_key(k) for k in self._keeper.ring()]):
            return known or newest
        if known is None:
            raise PksError(
                "Berkas jangkar ditandatangani kunci lain.",
                "Lanjutkan dengan kunci itu, atau biarkan ia menjamin kunci ini: "
                "`pksbpmn audit putar-kunci --ke KUNCI-PUBLIK`.",
            )
        ours = newest.ordinal == known.ordinal + 1 and newest.previous == digest_of(known)
        return newest if ours and newest.key == known.next_key else known

    def _key(self, last: Anchor | None) -> str:
        keys = self._keeper.ring()
        if last is None:
            return keys[-1]
        found = [k for k in keys if public_key(k) == last.next_key]
        if found:
            return found[0]
        raise PksError("Kunci jangkar bukan lagi di sini.", f"Jangkar berikut ditandatangani kunci {last.next_key}.")


def proved_head(database: sa.Engine, last: Anchor | None, now: datetime) -> tuple[int, str]:
    """Number and hash of the head, if every entry since the last anchor leads to it; PksError if not."""
    number, digest, broken = broken_since(database, last, now)
    if broken is not None and broken.clock:
        raise PksError(
            f"Jejak audit pada {broken.place} {broken.reason}. Tidak ada yang ditandatangani.",
            "Samakan jam mesin registri dan penanda; bila jam keduanya benar, catatan itu bukan buatan registri: "
            "amankan basis data dan jangkar sebagai bukti.",
        )
    if broken is not None:
        raise PksError(
            f"Jejak audit bertentangan dengan yang pernah ditandatangani, pada {broken.place}: {broken.reason}. "
            "Tidak ada yang ditandatangani.",
            "Amankan basis data dan jangkar sebagai bukti, lalu bandingkan dengan cadangan.",
        )
    return number, digest


def head_at(now: datetime, number: int, digest: str) -> Head:
    """A head as it is signed."""
    return Head(time=now.isoformat(timespec="seconds"), number=number, hash=digest)


def signed(key: str, head: Head, previous: str, last: Anchor | None, successor: str | None = None) -> Anchor:
    """The anchor of a head by this key, after the last one; `previous` is the digest of what came before."""
    draft = Anchor(
        **head.model_dump(),
        ordinal=last.ordinal + 1 if last else 1,
        previous=previous,
        key=public_key(key),
        successor=successor,
        signature="0" * 128,
    )
    signature = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(key)).sign(draft.signed_text.encode())
    return draft.model_copy(update={"signature": signature.hex()})


def _handed_over(last: Anchor | None) -> bool:
    """The key that follows has not signed yet; until then nobody who knows it alone can believe the file."""
    return last is not None and last.next_key != last.key


def _lacks_only(existing: Anchors, last: Anchor) -> bool:
    """The line that we remember was torn off the end, and no other."""
    before = existing.heads[-1:] if last.ordinal > 1 else existing.heads
    return existing.damaged is None and last not in before and digest_of(*before) == last.previous


def public_key(key: str) -> str:
    """The public key (hex) of a private one."""
    public = Ed25519PrivateKey.from_private_bytes(bytes.fromhex(key)).public_key()
    return public.public_bytes(Encoding.Raw, PublicFormat.Raw).hex()


def fresh_key() -> str:
    """A private key (hex) that nobody had."""
    return Ed25519PrivateKey.generate().private_bytes_raw().hex()
