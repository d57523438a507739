"""A mail server that fails where a test says: at one command, once, by hanging up, refusing or keeping silent."""

import socketserver
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from email.utils import getaddresses

HANG_UP = ""
"""Instead of an answer: the connection ends."""


@dataclass
class Envelope:
    """What the server took for delivery."""

    sender: str
    recipients: tuple[str, ...]
    message: EmailMessage

    @property
    def addressed(self) -> set[str]:
        """Who stands in the head of the message."""
        heads = [str(self.message[name]) for name in ("To", "Cc") if self.message[name]]
        return {address for _, address in getaddresses(heads)}


@dataclass
class Script:
    """`answer` sees each command (BODY: the end of a mail's text) and says what comes instead of the usual, or None."""

    answer: Callable[[str], str | None] = lambda _command: None
    taken: list[Envelope] = field(default_factory=list)
    slowly: float = 0.0
    port: int = 0


def once(command: str, answer: str, at: int = 1) -> Callable[[str], str | None]:
    """At the `at`-th such command, this answer."""
    count = 0

    def said(line: str) -> str | None:
        nonlocal count
        if line.upper().startswith(command):
            count += 1
            return answer if count == at else None
        return None

    return said


class _Session(socketserver.StreamRequestHandler):
    server: "_Server"

    def handle(self) -> None:
        with suppress(OSError):
            self._talk()

    def _talk(self) -> None:
        sender, recipients = "", list[str]()
        answer = self._says("CONNECT", "220 contoh")
        while answer != HANG_UP and (line := self.rfile.readline().decode().strip()):
            verb = _verb(line)
            answer = self._says(line, _USUAL.get(verb, "250 ya"))
            if verb == "MAIL":
                sender, recipients = _address(line), []
            if verb == "RCPT" and answer.startswith("250"):
                recipients.append(_address(line))
            if verb == "DATA" and answer.startswith("354"):
                answer = self._take(Envelope(sender, tuple(recipients), EmailMessage()))
            if verb == "QUIT":
                return

    def _take(self, envelope: Envelope) -> str:
        """A mail whose sender hears no answer has arrived as well."""
        text = b"".join(iter(self.rfile.readline, b".\r\n"))
        answer = self._says("BODY", "250 diterima")
        if answer == HANG_UP or answer.startswith("250"):
            envelope.message = BytesParser(policy=default).parsebytes(text)
            self.server.script.taken.append(envelope)
        return answer

    def _says(self, command: str, usual: str) -> str:
        script = self.server.script
        time.sleep(script.slowly)
        own = script.answer(command)
        answer = usual if own is None else own
        if answer != HANG_UP:
            self.wfile.write(f"{answer}\r\n".encode())
        return answer


_USUAL = {"EHLO": "250 contoh", "DATA": "354 mulai", "QUIT": "221 selesai"}


def _verb(line: str) -> str:
    return line.split(" ", maxsplit=1)[0].upper()


def _address(line: str) -> str:
    return line.partition("<")[2].partition(">")[0]


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True

    def __init__(self, script: Script) -> None:
        super().__init__(("127.0.0.1", 0), _Session)
        self.script = script


@contextmanager
def scripted() -> Iterator[Script]:
    """The server, listening."""
    script = Script()
    with _Server(script) as server:
        script.port = server.server_address[1]
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        try:
            yield script
        finally:
            server.shutdown()
            thread.join()
