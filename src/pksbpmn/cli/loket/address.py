"""Where the counter is reached: a socket for everybody in a folder that only its account writes."""

import fcntl
import os
import socket
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from pksbpmn.cli.loket.place import replaceable
from pksbpmn.domain.galat import PksError, sebab_sistem

_BACKLOG = 64
_FOLDER, _SOCKET = 0o755, 0o666


@contextmanager
def opened(path: Path) -> Iterator[socket.socket]:
    """The socket, listening; gone at the end. What a counter left that died is replaced, a living one refused."""
    _prepare(path.parent)
    with _alone(path), socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as listener:
        if path.is_socket():
            path.unlink()
        try:
            listener.bind(str(path))
        except OSError as error:
            raise PksError(
                f"Loket tidak dapat dibuka di {path} ({sebab_sistem(error)}).",
                "Isi PKSBPMN_LOKET dengan nama lain, paling panjang 100 huruf.",
            ) from None
        try:
            path.chmod(_SOCKET)
            listener.listen(_BACKLOG)
            yield listener
        finally:
            path.unlink(missing_ok=True)


def faults(path: Path) -> Iterator[tuple[str, str]]:
    """What keeps officers from the counter, or lets others take its place: each with its cure."""
    yield from _folder_faults(path.parent)
    if not answers(path):
        yield "tidak ada yang melayani di alamatnya", "Jalankan `pksbpmn loket` dengan akun layanan."
    elif stat.S_IMODE(path.stat().st_mode) != _SOCKET:
        yield "soketnya tidak terbuka bagi semua akun", "Jalankan ulang `pksbpmn loket`."


def _folder_faults(folder: Path) -> Iterator[tuple[str, str]]:
    try:
        for one in (folder, *folder.absolute().parents):
            if replaceable(one.stat(), {0, os.getuid()}):
                yield (
                    f"folder {one} dapat ditulis akun lain, yang dapat mengganti soketnya",
                    f"`chown AKUN-LAYANAN {one}` (atau root) dan `chmod 755 {one}`, atau PKSBPMN_LOKET di tempat lain",
                )
            if not one.stat().st_mode & stat.S_IXOTH:
                yield (
                    f"folder {one} tertutup bagi akun petugas",
                    f"`chmod o+x {one}`, atau PKSBPMN_LOKET di tempat lain",
                )
    except OSError as error:
        yield f"folder {folder}: {sebab_sistem(error)}", f"`install -d -o AKUN-LAYANAN -m 755 {folder}` sebagai root"


def answers(path: Path) -> bool:
    """Whether a counter listens."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        try:
            line.connect(str(path))
        except OSError:
            return False
        return True


def _prepare(folder: Path) -> None:
    try:
        if not folder.is_dir():
            folder.mkdir(parents=True)
            folder.chmod(_FOLDER)
    except OSError as error:
        raise PksError(
            f"Folder loket {folder} tidak dapat dibuat ({sebab_sistem(error)}).",
            f"Sebagai root: `install -d -o AKUN-LAYANAN -m 755 {folder}`; atau isi PKSBPMN_LOKET.",
        ) from None
    for what, cure in _folder_faults(folder):
        raise PksError(f"Loket tidak dibuka: {what}.", cure)


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Of two counters at one address the second is refused, however soon it comes."""
    lock = path.with_name(f".{path.name}.kunci")
    try:
        handle = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    except OSError as error:
        raise PksError(
            f"Folder loket {path.parent} tidak dapat ditulis ({sebab_sistem(error)}).",
            "Jadikan milik akun layanan, atau isi PKSBPMN_LOKET dengan tempat lain.",
        ) from None
    try:
        if not _locked(handle) or answers(path):
            raise PksError(
                f"Loket sudah berjalan di {path}.", "Hentikan dahulu, atau isi PKSBPMN_LOKET dengan nama lain."
            )
        yield
    finally:
        os.close(handle)


def _locked(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
