"""The anchor file: signed heads of the audit trail, one JSON object a line, kept outside the database.

The file is only appended to, so that whatever goes wrong with a new line leaves the older ones alone. A line is on the
disk, whole, or the file is as it was. Only a process or a machine that dies in the middle of a line leaves a torn tail;
the next signing throws it away. A line that cannot be read before the last one is no accident.
"""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from hashlib import sha256
from io import BytesIO
from itertools import takewhile
from pathlib import Path
from typing import Annotated, NamedTuple

from filelock import FileLock, Timeout
from pydantic import BaseModel, ConfigDict, Field, NonNegativeInt, PositiveInt, ValidationError

from pksbpmn.domain.berkas.audit import AWAL
from pksbpmn.domain.galat import GalatSementara, PksError, sebab_sistem

_PATIENCE = 2.0
"""Seconds to wait for whoever signs just now; it takes milliseconds, unless that process is frozen."""

_Time = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$")]
_Hex = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
_Signature = Annotated[str, Field(pattern=r"^[0-9a-f]{128}$")]


class Head(BaseModel):
    """A head of the chain: when, number and hash of the last entry; a line has the aliases."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", populate_by_name=True)

    time: _Time = Field(alias="waktu")
    number: NonNegativeInt = Field(alias="urut")
    hash: _Hex


class OldAnchor(Head):
    """A head of before, signed by HMAC with a secret of the registry; none is made any more."""

    signature: _Hex = Field(alias="tanda")

    @property
    def signed_text(self) -> str:
        """What is signed."""
        return f"{self.time} {self.number} {self.hash}"


class Anchor(Head):
    """A head signed by Ed25519 (RFC 8032): its running number, the digest of the anchor before, the public key.

    `successor` is the public key that signs from the next line on, vouched for by this one.
    """

    ordinal: PositiveInt = Field(alias="jangkar")
    previous: _Hex = Field(alias="sebelum")
    key: _Hex = Field(alias="kunci")
    successor: _Hex | None = Field(default=None, alias="kunci_baru")
    signature: _Signature = Field(alias="tanda")

    @property
    def signed_text(self) -> str:
        """What is signed."""
        parts = (self.ordinal, self.previous, self.time, self.number, self.hash, self.key, self.successor or "-")
        return " ".join(["pksbpmn-jangkar-audit", *map(str, parts)])

    @property
    def next_key(self) -> str:
        """The public key of the next line."""
        return self.successor or self.key


def digest_of(*heads: Head) -> str:
    """What the next anchor says of the one before, the first of all those of before: SHA-256 of text and signature."""
    if not heads:
        return AWAL
    return sha256("\n".join(h.model_dump_json(by_alias=True) for h in heads).encode()).hexdigest()


@dataclass(frozen=True)
class Anchors:
    """What an anchor file holds, oldest head first.

    `torn` counts the bytes of a last line that was not written to its end. `damaged` is the number of the first other
    line that cannot be read; such a file is evidence, nothing in it is healed and `torn` is 0.
    """

    heads: tuple[Anchor | OldAnchor, ...] = ()
    torn: int = 0
    damaged: int | None = None

    @property
    def old(self) -> tuple[OldAnchor, ...]:
        """Those of before that no signed line precedes."""
        return tuple(takewhile(lambda h: isinstance(h, OldAnchor), self.heads))  # type: ignore[arg-type]


def read_anchors(path: Path) -> Anchors:
    """Read an anchor file; one that is missing holds nothing. PksError when it cannot be opened."""
    with _told(path):
        return _parse(path.read_bytes()) if path.exists() else Anchors()


class AnchorFile:
    """The file for the one who signs; only inside `locked`."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Be the only one who signs; GalatSementara when somebody else keeps at it."""
        lock = FileLock(self._path.with_name(f"{self._path.name}.lock"), timeout=_PATIENCE)
        with _told(self._path):
            self._path.parent.mkdir(parents=True, exist_ok=True)
            lock.acquire()
        try:
            yield
        finally:
            lock.release()

    def heal(self) -> None:
        """Throw a torn tail away; a whole line that only lacks its end gets it."""
        with _told(self._path):
            content = self._path.read_bytes()
            end = len(content) - _parse(content).torn
            if _head(content[end:]) is None:
                os.truncate(self._path, end)
            else:
                self._write(b"\n")

    def append(self, head: Anchor) -> None:
        """Add a head; PksError when it is not on the disk, then the file is as it was."""
        with _told(self._path):
            content = self._path.read_bytes() if self._path.exists() else b""
            start = b"" if content.endswith(b"\n") or not content else b"\n"
            line = json.dumps(head.model_dump(by_alias=True, exclude_none=True))
            self._write(start + line.encode() + b"\n")

    def _write(self, data: bytes) -> None:
        new = not self._path.exists()
        handle = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
        before = os.fstat(handle).st_size
        try:
            while data:
                data = data[os.write(handle, data) :]
            os.fsync(handle)
            if new:
                _sync_folder(self._path.parent)
        except BaseException:
            os.ftruncate(handle, before)
            if new:
                self._path.unlink()
            raise
        finally:
            os.close(handle)


class _Line(NamedTuple):
    number: int
    start: int
    raw: bytes
    head: Anchor | OldAnchor | None


def _parse(content: bytes) -> Anchors:
    lines = list(_lines(content))
    heads = tuple(line.head for line in lines if line.head is not None)
    damaged = next((line.number for line in lines[:-1] if line.head is None), None)
    torn = len(content) - lines[-1].start if lines and not _whole(lines[-1]) else 0
    return Anchors(heads, torn if damaged is None else 0, damaged)


def _lines(content: bytes) -> Iterator[_Line]:
    start = 0
    for number, raw in enumerate(BytesIO(content), 1):
        if raw.strip():
            yield _Line(number, start, raw, _head(raw))
        start += len(raw)


def _whole(line: _Line) -> bool:
    return line.head is not None and line.raw.endswith(b"\n")


def _head(raw: bytes) -> Anchor | OldAnchor | None:
    for kind in (Anchor, OldAnchor):
        with suppress(ValidationError):
            return kind.model_validate_json(raw.strip(), by_alias=True, by_name=False)
    return None


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some network file systems cannot, and need not
            os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """What the system says about the file, with its cure."""
    try:
        yield
    except Timeout:
        raise GalatSementara("Jangkar audit sedang ditulis proses lain.", "Ulangi sebentar lagi.") from None
    except OSError as error:
        raise PksError(
            f"Berkas jangkar audit {path} tidak dapat dibaca atau ditulis ({sebab_sistem(error)}); "
            "tidak ada yang berubah.",
            "Periksa ruang disk dan izinnya, atau ganti PKSBPMN_AUDIT_ANCHOR_FILE.",
        ) from None
