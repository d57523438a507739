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
from io import BytesIO
from pathlib import Path
from typing import Annotated, NamedTuple

from filelock import FileLock, Timeout
from pydantic import BaseModel, ConfigDict, Field, NonNegativeInt, ValidationError

from pksbpmn.domain.galat import GalatSementara, PksError, sebab_sistem

_PATIENCE = 2.0
"""Seconds to wait for whoever signs just now; it takes milliseconds, unless that process is frozen."""

_Time = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$")]
_Hex = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class Anchor(BaseModel):
    """A signed head of the chain: when, number and hash of the last entry, signature; a line has their aliases."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", populate_by_name=True)

    time: _Time = Field(alias="waktu")
    number: NonNegativeInt = Field(alias="urut")
    hash: _Hex
    signature: _Hex = Field(alias="tanda")

    @property
    def signed_text(self) -> str:
        """What is signed."""
        return signed_text(self.time, self.number, self.hash)


def signed_text(time: str, number: int, digest: str) -> str:
    """What is signed of a head."""
    return f"{time} {number} {digest}"


@dataclass(frozen=True)
class Anchors:
    """What an anchor file holds, oldest head first.

    `torn` counts the bytes of a last line that was not written to its end. `damaged` is the number of the first other
    line that cannot be read; such a file is evidence, nothing in it is healed and `torn` is 0.
    """

    heads: tuple[Anchor, ...] = ()
    torn: int = 0
    damaged: int | None = None


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
            self._write(start + json.dumps(head.model_dump(by_alias=True)).encode() + b"\n")

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
    head: Anchor | None


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


def _head(raw: bytes) -> Anchor | None:
    try:
        return Anchor.model_validate_json(raw.strip(), by_alias=True, by_name=False)
    except ValidationError:
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
