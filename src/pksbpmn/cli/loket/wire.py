"""What client and counter say to each other: frames of one byte that tells the kind, four the length, and the content.

Imported by every start where there is a counter: it waits for nothing but sockets.
"""

import time
from socket import socket

USUAL = "/run/pksbpmn/loket.sock"
"""Where the counter is unless PKSBPMN_LOKET says otherwise."""
VERSION = b"1"

HELLO, CONTENT, CAUSE, WRITTEN = b"H", b"C", b"E", b"K"
"""From the client: what is asked for; a file; the number of the system's error; a file is written."""
READ, WRITE, OUT, ERR, END = b"R", b"W", b"O", b"X", b"Q"
"""From the counter: read a file; write one; two streams; the exit status."""

MOST_HELLO = 2**20
MOST_FILES = 256 * 2**20
"""Bytes of all files and texts of one command."""
_HEAD, _SIZE = 5, 8


class Broken(Exception):
    """What came is no frame, or more than may come."""


def send(line: socket, kind: bytes, *content: bytes) -> None:
    """One frame; OSError where nobody listens any more."""
    line.sendall(kind + sum(map(len, content)).to_bytes(4, "big"))
    for piece in content:
        line.sendall(piece)


def receive(line: socket, at_most: int, seconds: float | None = None) -> tuple[bytes, bytes] | None:
    """The next frame, whole within the time; None where the other side has ended. TimeoutError, Broken, OSError."""
    until = None if seconds is None else time.monotonic() + seconds
    head = _exactly(line, _HEAD, until)
    if head is None:
        return None
    size = int.from_bytes(head[1:], "big")
    if size > at_most:
        raise Broken
    content = _exactly(line, size, until)
    if content is None:
        raise Broken
    return head[:1], content


def _exactly(line: socket, size: int, until: float | None) -> bytes | None:
    """So many bytes; None where not one came before the end."""
    found = bytearray()
    while len(found) < size:
        if until is not None:
            line.settimeout(max(until - time.monotonic(), 0.001))
        piece = line.recv(min(size - len(found), 2**18))
        if not piece:
            if found:
                raise Broken
            return None
        found += piece
    return bytes(found)


def hello(*, out: bool, err: bool, colour: bool, columns: int, words: list[bytes]) -> bytes:
    """What is asked for, and all that is told of the terminal: which streams are one, whether in colour, how wide."""
    return b"\0".join([VERSION, *(b"1" if yes else b"0" for yes in (out, err, colour)), b"%d" % columns, *words])


def read_request(name: bytes, at_most: int) -> bytes:
    """A file to be read."""
    return at_most.to_bytes(_SIZE, "big") + name


def read_requested(content: bytes) -> tuple[bytes, int]:
    """Name, and how much at most."""
    return content[_SIZE:], int.from_bytes(content[:_SIZE], "big")


def write_request(name: bytes) -> bytes:
    """Before the content of a file that is to be written."""
    return len(name).to_bytes(_SIZE, "big") + name


def write_requested(content: bytes) -> tuple[bytes, bytes]:
    """Name and content."""
    end = _SIZE + int.from_bytes(content[:_SIZE], "big")
    return content[_SIZE:end], content[end:]
