"""The client of the counter: sends the command, opens and writes its files with the officer's own rights.

It hands over nothing but the words that were typed and what they name. Every start waits for it: the standard library
only, and little of that.
"""

import errno
import os
import signal
import socket
import sys
from collections.abc import Callable
from types import FrameType

from pksbpmn.cli.files import Files
from pksbpmn.cli.loket import wire
from pksbpmn.cli.loket.place import is_its_own

_REFUSED, _INTERRUPTED = 1, 130
_ANY = 2**32
_WIDTH = 80

Answer = tuple[bytes, bytes]


def ask(path: str, words: list[str]) -> int:  # noqa: PLR0911 - each way out says why
    """Run a command at the counter; its exit status."""
    os.umask(0o077)
    line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        named = _Named(words)
        line.connect(path)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except OSError as error:
        closed = error.errno in {errno.ENOENT, errno.ECONNREFUSED}
        why = "tidak berjalan" if closed else f"tidak dapat dicapai ({errno.errorcode.get(error.errno or 0, '?')})"
        return _fail(f"Loket {path} {why}.", "Minta pengelola menjalankan `pksbpmn loket` dengan akun layanan.")
    if not is_its_own(line, path):
        return _fail(
            f"Loket {path} bukan milik yang melayaninya, atau akun lain dapat menggantinya; perintah tidak dikirim.",
            "Minta pengelola menjalankan `pksbpmn dokter` dengan akun layanan.",
        )
    signal.signal(signal.SIGINT, lambda *_: _interrupt(line))
    try:
        status = _converse(line, named, words)
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:  # nobody reads our output any more
        return _REFUSED
    except (OSError, wire.Broken):
        status = None
    if status is None:
        return _fail("Loket menghentikan perintah ini.", "Lihat dahulu apakah sudah tercatat, lalu ulangi.")
    return status


def _interrupt(line: socket.socket, _frame: FrameType | None = None) -> None:
    """Ctrl-C ends the served command, which says so; a second one does not wait for that."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        line.shutdown(socket.SHUT_WR)
    except OSError:  # it has ended
        return


def _converse(line: socket.socket, named: "_Named", words: list[str]) -> int | None:
    """The exit status; None where the counter ended without one."""
    _send(line, wire.HELLO, _hello(words))
    while (frame := wire.receive(line, _ANY)) is not None:
        kind, content = frame
        if kind == wire.END:
            return content[0]
        if kind == wire.OUT:
            _print(1, content)
        elif kind == wire.ERR:
            _print(2, content)
        elif kind == wire.READ:
            _send(line, *_tried(named.read, content))
        elif kind == wire.WRITE:
            _send(line, *_tried(named.write, content))
    return None


def _send(line: socket.socket, kind: bytes, content: bytes) -> None:
    """A counter that refuses us may have closed before; what it says is still to be read."""
    try:
        wire.send(line, kind, content)
    except OSError:
        return


def _tried(do: Callable[[bytes], Answer], content: bytes) -> Answer:
    try:
        return do(content)
    except OSError as error:
        return wire.CAUSE, b"%d" % (error.errno or errno.EIO)
    except ValueError:  # a name that is none
        return wire.CAUSE, b"%d" % errno.EINVAL


def _hello(words: list[str]) -> bytes:
    out, err = os.isatty(1), os.isatty(2)
    colour = "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
    try:
        columns = os.get_terminal_size(1 if out else 2).columns
    except OSError:
        columns = _WIDTH
    return wire.hello(out=out, err=err, colour=colour, columns=columns, words=[os.fsencode(w) for w in words])


def _print(handle: int, content: bytes) -> None:
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(handle, rest) :]


def _fail(what: str, cure: str) -> int:
    if sys.stderr is not None:
        sys.stderr.write(f"Galat: {what}\n{cure}\n")
    return _REFUSED


class _Named:
    """The files that the words name, and no other one: whoever else listens there could ask for any."""

    def __init__(self, words: list[str]) -> None:
        self._words, self._files = words, Files()
        self._typed: Answer | None = None
        if self._is_named("-"):  # before anybody waits for us: it may be typed by hand
            self._typed = _tried(self._read, wire.read_request(b"-", wire.MOST_FILES))

    def read(self, request: bytes) -> Answer:
        """A file that is asked for."""
        name, at_most = wire.read_requested(request)
        if not self._is_named(os.fsdecode(name)):
            raise PermissionError(errno.EPERM, "")
        if name == b"-" and self._typed is not None:
            too_long = self._typed[0] == wire.CONTENT and len(self._typed[1]) > at_most
            return (wire.CAUSE, b"%d" % errno.EFBIG) if too_long else self._typed
        return self._read(request)

    def _read(self, request: bytes) -> Answer:
        name, at_most = wire.read_requested(request)
        return wire.CONTENT, self._files.read(os.fsdecode(name), at_most)

    def write(self, request: bytes) -> Answer:
        """A file that was asked for: where a word says, or in the folder that it names."""
        name, content = wire.write_requested(request)
        pieces = _pieces(os.fsdecode(name))
        if ".." in pieces[-1:] or not any(pieces in (w, [*w, *pieces[-1:]]) for w in map(_pieces, self._values())):
            raise PermissionError(errno.EPERM, "")
        self._files.write(os.fsdecode(name), content)
        return wire.WRITTEN, b""

    def _is_named(self, name: str) -> bool:
        return any(word == name or word.endswith((f"@{name}", f"={name}")) for word in self._words)

    def _values(self) -> list[str]:
        return [v for w in self._words for v in (w, w.partition("=")[2]) if v]


def _pieces(name: str) -> list[str]:
    """Its folders and itself, as the counter may have written them anew."""
    return [*(["/"] if name.startswith("/") else []), *(p for p in name.split("/") if p not in {"", "."})]
