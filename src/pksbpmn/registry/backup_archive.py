"""The archive inside a backup: read and written piece by piece, never unpacked past what there is room for."""

import gzip
import hashlib
import io
import os
import tarfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, BinaryIO

from pksbpmn.domain.galat import MasukanSalah

DAMAGED = (OSError, tarfile.TarError, zlib.error, EOFError, KeyError, ValueError, TypeError)
"""What reading an archive raises that is not whole, or none."""
LARGEST_STATEMENT = 64 * 2**20
"""Bytes that the manifest, or a heading of the archive, may have: it is read at once."""


def torn() -> MasukanSalah:
    """The refusal of what is no whole backup."""
    return MasukanSalah("Berkas ini bukan cadangan yang utuh.", "Pakai berkas dari `pksbpmn cadangkan`.")


@contextmanager
def unpacked(content: BinaryIO, room: int) -> Iterator[tarfile.TarFile]:
    """The archive in `content`: at most `room` bytes are ever unpacked, and no heading is larger than a statement."""
    with gzip.GzipFile(fileobj=content) as stream:
        try:
            archive = tarfile.open(fileobj=_Bounded(stream, room), mode="r:")  # noqa: SIM115 - left below
        except DAMAGED:
            raise torn() from None
        with archive:
            yield archive


class _Bounded(io.BufferedIOBase):
    """A stream that is left before it has grown past `room`, however little it was packed."""

    def __init__(self, stream: gzip.GzipFile, room: int) -> None:
        self._stream, self._room = stream, room

    def read(self, size: int | None = -1) -> bytes:
        """So many bytes; nobody asks for what remains."""
        if size is None or not 0 <= size <= LARGEST_STATEMENT:
            raise torn()
        self._check(self._stream.tell() + size)
        return self._stream.read(size)

    def seek(self, place: int, whence: int = io.SEEK_SET) -> int:
        """Go there, through everything before it."""
        if whence != io.SEEK_SET:
            raise io.UnsupportedOperation
        self._check(place)
        return self._stream.seek(place)

    def tell(self) -> int:
        """Where it is."""
        return self._stream.tell()

    def readable(self) -> bool:
        """It is."""
        return True

    def seekable(self) -> bool:
        """It is."""
        return True

    def _check(self, end: int) -> None:
        if end > self._room + tarfile.RECORDSIZE:
            raise MasukanSalah(
                f"Cadangan ini memerlukan lebih dari {self._room:,} bita, ruang yang bebas.",
                "Kosongkan ruang lebih dahulu.",
            )


def plain_members(archive: tarfile.TarFile) -> list[tarfile.TarInfo]:
    """The members. MasukanSalah where one is no plain file, or two have one name."""
    members = archive.getmembers()
    if any(m.type not in (tarfile.REGTYPE, tarfile.AREGTYPE) or m.issparse() for m in members):
        raise MasukanSalah("Cadangan ini memuat tautan, folder, atau perangkat.", "Pakai cadangan lain.")
    if len({m.name for m in members}) != len(members):
        raise MasukanSalah("Cadangan ini memuat dua bagian yang senama.", "Pakai cadangan lain.")
    return members


def part_of(archive: tarfile.TarFile, name: str) -> IO[bytes]:
    """A member, to be read."""
    part = archive.extractfile(name)
    if part is None:
        raise torn()
    return part


def read_part(archive: tarfile.TarFile, name: str) -> bytes:
    """All of a member."""
    with part_of(archive, name) as part:
        return part.read()


def add_file(archive: tarfile.TarFile, name: str, file: Path, digests: dict[str, str]) -> None:
    """Put a file into an archive, and its SHA-256 to the others."""
    with file.open("rb") as content:
        add(archive, name, content, os.fstat(content.fileno()).st_size, digests)


def add(archive: tarfile.TarFile, name: str, content: IO[bytes], size: int, digests: dict[str, str]) -> None:
    """Put `size` bytes into an archive, and their SHA-256 to the others."""
    info = tarfile.TarInfo(name)
    info.size, info.mode = size, 0o600
    digest = hashlib.sha256()
    archive.addfile(info, _Digested(content, digest.update))
    digests[name] = digest.hexdigest()


class _Digested(io.BufferedIOBase):
    """A file whose bytes are told to somebody while they are read."""

    def __init__(self, file: IO[bytes], tell: Callable[[bytes], None]) -> None:
        self._file, self._tell = file, tell

    def read(self, size: int | None = -1) -> bytes:
        """The next bytes."""
        content = self._file.read(-1 if size is None else size)
        self._tell(content)
        return content
