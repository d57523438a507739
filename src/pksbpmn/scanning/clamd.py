"""ClamAV, asked over the socket of its daemon: INSTREAM as `man clamd` describes it."""

import re
import socket
import struct
from collections.abc import Iterator
from contextlib import closing, contextmanager

from pksbpmn.domain.galat import GalatSementara, PksError

_CHUNK = 2**16
_WAIT = 60.0
_LONGEST = 1024
_ADDRESS = re.compile(r"(127\.0\.0\.1|localhost|\[?::1\]?):(\d{1,5})")
_FOUND = re.compile(rb"stream: (.+) FOUND\0")
_NAME = re.compile(r"[^\w./()-]")


class Clamd:
    """A daemon of this machine: files are sent to it in plain text."""

    def __init__(self, address: str) -> None:
        """`address`: the path of a socket, or `127.0.0.1:port`. PksError for anything else."""
        found = _ADDRESS.fullmatch(address)
        if found is None and not address.startswith("/"):
            raise PksError(
                "PKSBPMN_CLAMD bukan soket di mesin ini.", "Isi jalur soketnya, atau 127.0.0.1 dengan portanya."
            )
        self._path = address
        self._tcp = (found[1].strip("[]"), int(found[2])) if found else None

    def pindai(self, content: bytes) -> str | None:
        """What it is known as, or None. GalatSementara when the daemon cannot be asked or answers something else."""
        try:
            with self._connected() as connection:
                connection.sendall(b"zINSTREAM\0")
                for start in range(0, len(content), _CHUNK):
                    piece = content[start : start + _CHUNK]
                    connection.sendall(struct.pack("!I", len(piece)) + piece)
                connection.sendall(struct.pack("!I", 0))
                answer = _answer(connection)
        except (OSError, OverflowError):
            raise GalatSementara("Pemindai virus tidak terjangkau.", "Periksa PKSBPMN_CLAMD dan clamd.") from None
        if answer == b"stream: OK\0":
            return None
        found = _FOUND.fullmatch(answer)
        if found is None:
            raise GalatSementara("Pemindai virus tidak memeriksa berkas itu.", "Periksa batas dan log clamd.")
        return f"virus {_NAME.sub('_', found[1].decode(errors='replace'))[:80]}"

    @contextmanager
    def _connected(self) -> Iterator[socket.socket]:
        if self._tcp is not None:
            connection = socket.create_connection(self._tcp, _WAIT)
        else:
            connection = socket.socket(socket.AF_UNIX)
        with closing(connection):
            connection.settimeout(_WAIT)
            if self._tcp is None:
                connection.connect(self._path)
            yield connection


def _answer(connection: socket.socket) -> bytes:
    answer = b""
    while not answer.endswith(b"\0") and len(answer) < _LONGEST:
        piece = connection.recv(_LONGEST)
        if not piece:
            break
        answer += piece
    return answer
