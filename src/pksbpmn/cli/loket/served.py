"""One command of the counter, in a process of its own: streams and files are the client's, all else the service's."""

import errno
import io
import os
import resource
import signal
import sys
from dataclasses import dataclass
from socket import socket
from typing import Any

from pksbpmn.cli.app import run
from pksbpmn.cli.context import Cli
from pksbpmn.cli.errors import INTERRUPTED, REFUSED, UNFORESEEN, report
from pksbpmn.cli.files import Files, use
from pksbpmn.cli.loket import wire
from pksbpmn.domain.galat import MasukanSalah, PksError
from pksbpmn.settings import Settings

_PIECE = 2**16
_NARROWEST, _WIDEST = 20, 1000
_HELLO_FIELDS = 5


@dataclass(frozen=True)
class Limits:
    """What one command may take: bytes of memory, seconds until its input has come, seconds in all."""

    memory: int = 2 * 2**30
    input: float = 60
    whole: float = 900


def serve(line: socket, account: str, settings: Settings, limits: Limits) -> int:
    """Run what the client asks for, as his account; the exit status, which was sent to him.

    An account that the registry does not know is refused before a byte is read of what it sends.
    """
    _limit(limits)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    cli = Cli(lambda: account, settings)
    status = REFUSED
    try:
        _attach(line, out=False, err=False)
        status = _run(cli, line, limits)
    except KeyboardInterrupt:
        status = INTERRUPTED
    except Exception as error:  # noqa: BLE001 - told in one place
        status = report(error, lambda: settings.data_dir / UNFORESEEN)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # it is done
    try:
        sys.stdout.flush()
        sys.stderr.flush()
        wire.send(line, wire.END, bytes([status & 0xFF]))
    except OSError:  # he has gone
        pass
    return status


def _run(cli: Cli, line: socket, limits: Limits) -> int:
    _require_known(cli)
    asked = _hello(line, limits.input)
    _attach(line, out=asked.out, err=asked.err)
    os.environ["COLUMNS"] = str(asked.columns)
    if not asked.colour:
        os.environ["NO_COLOR"] = "1"
    use(_ClientFiles(line, limits.input))
    return run(cli, asked.words)


def _require_known(cli: Cli) -> None:
    try:
        cli.require_known()
    except PksError as error:
        raise PksError(f"{error.pesan} Akun Anda: {cli.account}.", error.obat) from None


@dataclass(frozen=True)
class _Asked:
    """A command, and the terminal before which its user sits."""

    out: bool
    err: bool
    colour: bool
    columns: int
    words: list[str]


def _hello(line: socket, seconds: float) -> _Asked:
    try:
        frame = wire.receive(line, wire.MOST_HELLO, seconds)
    except (TimeoutError, wire.Broken):
        frame = None
    if frame is None or frame[0] != wire.HELLO:
        raise MasukanSalah("Permintaan kepada loket tidak lengkap.", "Kirim dengan `pksbpmn`.")
    version, *fields = frame[1].split(b"\0")
    if version != wire.VERSION or len(fields) < _HELLO_FIELDS - 1:
        raise MasukanSalah("`pksbpmn` ini dari versi lain daripada loketnya.", "Pasang versi yang sama.")
    (out, err, colour), columns, words = (f == b"1" for f in fields[:3]), fields[3], fields[4:]
    width = int(columns) if columns.isdigit() and len(columns) < _HELLO_FIELDS else 0
    return _Asked(out, err, colour, min(max(width, _NARROWEST), _WIDEST), [os.fsdecode(w) for w in words])


def _limit(limits: Limits) -> None:
    """Of memory and time; what lies in memory is never written down when it ends."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    _, allowed = resource.getrlimit(resource.RLIMIT_AS)
    memory = limits.memory if allowed == resource.RLIM_INFINITY else min(limits.memory, allowed)
    resource.setrlimit(resource.RLIMIT_AS, (memory, memory))
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, limits.whole)


def _attach(line: socket, *, out: bool, err: bool) -> None:
    """Let the two streams lead to the client."""
    sys.stdout, sys.stderr = _stream(line, wire.OUT, terminal=out), _stream(line, wire.ERR, terminal=err, at_once=True)


def _stream(line: socket, kind: bytes, *, terminal: bool, at_once: bool = False) -> io.TextIOWrapper:
    raw = io.BufferedWriter(_Sent(line, kind, terminal=terminal), _PIECE)
    return io.TextIOWrapper(raw, "utf-8", "backslashreplace", line_buffering=terminal or at_once)


class _Sent(io.RawIOBase):
    """A stream of the client."""

    def __init__(self, line: socket, kind: bytes, *, terminal: bool) -> None:
        self._line, self._kind, self._terminal = line, kind, terminal

    def writable(self) -> bool:
        """It is."""
        return True

    def isatty(self) -> bool:
        """Whether he sees it on a terminal, as he says."""
        return self._terminal

    def write(self, data: Any) -> int:
        """Send it."""
        piece = bytes(data[:_PIECE])
        self._line.settimeout(None)
        wire.send(self._line, self._kind, piece)
        return len(piece)


class _ClientFiles(Files):
    """Files of the client, opened by himself; none of them is opened here."""

    def __init__(self, line: socket, seconds: float) -> None:
        self._line, self._seconds, self._left = line, seconds, wire.MOST_FILES

    def read(self, name: str, at_most: int | None = None) -> bytes:
        """As he answers within the time. All that one command reads is bounded."""
        if "\0" in name:
            raise ValueError(name)
        limit = self._left if at_most is None else min(at_most, self._left)
        content = self._asked(wire.CONTENT, limit, wire.READ, wire.read_request(os.fsencode(name), limit))
        self._left -= len(content)
        return content

    def write(self, name: str, content: bytes) -> None:
        """As he answers within the time."""
        self._asked(wire.WRITTEN, 0, wire.WRITE, wire.write_request(os.fsencode(name)), content)

    def _asked(self, expected: bytes, at_most: int, kind: bytes, *content: bytes) -> bytes:
        sys.stdout.flush()
        self._line.settimeout(self._seconds)
        try:
            wire.send(self._line, kind, *content)
            frame = wire.receive(self._line, max(at_most, _PIECE), self._seconds)
        except (TimeoutError, wire.Broken, ConnectionError):
            frame = None
        if frame is None or frame[0] not in {expected, wire.CAUSE}:
            raise MasukanSalah("Berkas yang disebut tidak datang.", "Kirim lagi dengan `pksbpmn`.")
        if frame[0] == wire.CAUSE:
            number = int(frame[1]) if frame[1].isdigit() and len(frame[1]) < _HELLO_FIELDS else errno.EIO
            raise OSError(number, os.strerror(number))
        if len(frame[1]) > at_most:
            raise OSError(errno.EFBIG, os.strerror(errno.EFBIG))
        return frame[1]
