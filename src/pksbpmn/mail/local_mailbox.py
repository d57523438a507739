"""The embedded default: a real SMTP server on the loopback that keeps mail in a Maildir."""

import email
import mailbox
import socket
from email.policy import default
from pathlib import Path
from typing import Any

from aiosmtpd.controller import Controller

from pksbpmn.domain.galat import PksError


class _Penerima:
    """Keeps each Message-ID once: a sender that lost our answer sends the same mail again (RFC 5321, 6.1)."""

    def __init__(self, folder: Path) -> None:
        self._maildir = mailbox.Maildir(folder)
        self._dikenal = {str(p["Message-ID"]) for p in self._maildir}
        self.diulang = 0

    async def handle_DATA(self, _server: Any, _sesi: Any, amplop: Any) -> str:  # noqa: N802 - aiosmtpd's name
        tanda = str(email.message_from_bytes(amplop.content, policy=default)["Message-ID"])
        if tanda in self._dikenal:
            self.diulang += 1
            return "250 Sudah ada"
        self._maildir.add(amplop.content)
        self._dikenal.add(tanda)
        return "250 Tersimpan"


class MailboxLokal:
    """SMTP on 127.0.0.1; `porta` 0 picks a free one."""

    def __init__(self, folder: Path, porta: int) -> None:
        folder.parent.mkdir(parents=True, exist_ok=True)
        self.porta = porta or _porta_bebas()
        self._penerima = _Penerima(folder)
        self._pengendali = Controller(self._penerima, hostname="127.0.0.1", port=self.porta)

    @property
    def diulang(self) -> int:
        """How many mails came again and were not kept twice."""
        return self._penerima.diulang

    def mulai(self) -> None:
        """Listen; a taken port is said plainly."""
        try:
            self._pengendali.start()
        except OSError as galat:
            raise PksError(
                f"Porta {self.porta} untuk kotak surat lokal tidak dapat dipakai ({galat.strerror}).",
                "Pilih yang lain dengan PKSBPMN_SMTP_PORT.",
            ) from None

    def berhenti(self) -> None:
        """Stop listening."""
        self._pengendali.stop()


def _porta_bebas() -> int:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def baca(folder: Path) -> list[email.message.EmailMessage]:
    """All mails, oldest first by their Date."""
    if not folder.is_dir():
        return []
    pesan = [email.message_from_bytes(p.as_bytes(), policy=default) for p in mailbox.Maildir(folder)]
    return sorted(pesan, key=lambda p: p["Date"].datetime)
