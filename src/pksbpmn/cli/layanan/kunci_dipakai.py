"""Services hold the keys that they began with: while one runs, nobody changes them (one lock in the data folder)."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pksbpmn.domain.galat import PksError

_LOCK = "kunci-dipakai.lock"


@contextmanager
def dipakai(folder: Path) -> Iterator[None]:
    """A service works with the keys; PksError while they are being changed."""
    with _locked(
        folder,
        PksError("Kunci sedang diganti.", "Tunggu sampai `pksbpmn kunci` selesai, lalu jalankan layanan ini lagi."),
        shared=True,
    ):
        yield


@contextmanager
def tak_dipakai(folder: Path) -> Iterator[None]:
    """The keys are changed; PksError while a service of this folder works with them.

    What it wrote afterwards with the key that is thrown away nobody could read again. A service on another machine
    has another folder: it is not seen.
    """
    with _locked(
        folder,
        PksError(
            "Layanan masih berjalan dengan kunci yang akan diganti.",
            "Hentikan `pksbpmn jalankan`, `pksbpmn pekerja`, `pksbpmn pengantar`, dan `pksbpmn loket`, lalu ulangi.",
        ),
        shared=False,
    ):
        yield


@contextmanager
def _locked(folder: Path, taken: PksError, *, shared: bool) -> Iterator[None]:
    if sys.platform == "win32":
        yield
        return
    import fcntl  # noqa: PLC0415 - Windows has none

    folder.mkdir(parents=True, exist_ok=True)
    handle = os.open(folder / _LOCK, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    try:
        try:
            fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            raise taken from None
        yield
    finally:
        os.close(handle)
