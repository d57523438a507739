"""The embedded default: a real SMTP server on the loopback that keeps mail in a Maildir."""

import email
import mailbox
import socket
from collections.abc import Collection
from email.parser import BytesHeaderParser
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller

from pksbpmn.domain.galat import PksError, sebab_sistem


class _Keeper:
    """Keeps each Message-ID once: a sender that lost our answer sends the same mail again (RFC 5321, 6.1)."""

    def __init__(self, folder: Path) -> None:
        self._maildir = mailbox.Maildir(folder)
        self._known = {_message_id(self._maildir.get_bytes(key)) for key in self._maildir.iterkeys()}
        self.repeated = 0

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        message_id = _message_id(envelope.content)
        if message_id in self._known:
            self.repeated += 1
            return "250 Sudah ada"
        self._maildir.add(envelope.content)
        self._known.add(message_id)
        return "250 Tersimpan"


class LocalMailbox:
    """SMTP on 127.0.0.1; `port` 0 picks a free one."""

    def __init__(self, folder: Path, port: int) -> None:
        folder.parent.mkdir(parents=True, exist_ok=True)
        self.port = port or _free_port()
        self._keeper = _Keeper(folder)
        self._controller = Controller(self._keeper, hostname="127.0.0.1", port=self.port)

    @property
    def repeated(self) -> int:
        """How many mails came again and were not kept twice."""
        return self._keeper.repeated

    def start(self) -> None:
        """Listen; a taken port is said plainly."""
        try:
            self._controller.start()
        except OSError as error:
            raise PksError(
                f"Porta {self.port} untuk kotak surat lokal tidak dapat dipakai ({sebab_sistem(error)}).",
                "Pilih yang lain dengan PKSBPMN_SMTP_PORT.",
            ) from None

    def stop(self) -> None:
        """Stop listening."""
        self._controller.stop()


def _message_id(content: bytes) -> str:
    """Of the mail the head alone is parsed: the body is a whole letter."""
    head, _, _ = content.replace(b"\r\n", b"\n").partition(b"\n\n")
    return str(BytesHeaderParser(policy=default).parsebytes(head)["Message-ID"])


def _free_port() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def remove_mail(folder: Path, ids: Collection[str]) -> int:
    """Overwrite and remove the mails of these outbox rows; how many there were. Again it is no error."""
    wanted, count = frozenset(ids), 0
    if not folder.is_dir():
        return 0
    for file in (f for part in ("new", "cur", "tmp") for f in (folder / part).glob("*") if f.is_file()):
        content = file.read_bytes()
        if _message_id(content).strip("<>").partition("@")[0] in wanted:
            file.write_bytes(b"\0" * len(content))
            file.unlink()
            count += 1
    return count


def read_mail(folder: Path) -> list[email.message.EmailMessage]:
    """All mails, oldest first by their Date."""
    if not folder.is_dir():
        return []
    mails = [email.message_from_bytes(p.as_bytes(), policy=default) for p in mailbox.Maildir(folder)]
    return sorted(mails, key=lambda p: p["Date"].datetime)
