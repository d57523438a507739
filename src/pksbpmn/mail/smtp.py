"""Sends mails by SMTP, each with a Message-ID that depends on nothing but the outbox row.

A mail goes to all who are to get it or to nobody: who was refused would otherwise never get it, and nobody would know.
"""

import smtplib
import ssl
from contextlib import ExitStack, suppress
from email.message import EmailMessage
from email.utils import format_datetime
from time import monotonic
from typing import Any

from pksbpmn.domain.galat import GalatSementara
from pksbpmn.settings import Settings
from pksbpmn.usecases.ports import Clock
from pksbpmn.usecases.surat.surel import Surel

LONGEST = 40.0
"""Seconds for a mail, from the first word to the server to its last: less than a relay still holds the row then."""
_TIMEOUT_SECONDS = 30
_PATIENCE_SECONDS = 5
"""So long a connection of before may take to answer."""
_OK, _FORWARDED = 250, 251


class SmtpSender:
    """An SMTP submission client; for one thread. Mails until `close` go over one connection, while it lives."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock
        self._connection: _Connection | None = None
        self._ends = float("inf")

    def send(self, surel: Surel) -> None:
        """Send, or raise GalatSementara to be tried again."""
        message = self._message(surel)
        self._ends = monotonic() + LONGEST
        try:
            self._connected().send_message(message)
        except (OSError, smtplib.SMTPException) as error:
            self.close()
            raise GalatSementara(f"Surel belum terkirim ({type(error).__name__}).", "Periksa server SMTP.") from None

    def close(self) -> None:
        """Take leave of the server; no error where it is gone already."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with suppress(OSError, smtplib.SMTPException):
                connection.quit()
            connection.close()

    def _message(self, surel: Surel) -> EmailMessage:
        sender, message = self._settings.mail_from, EmailMessage()
        message["Message-ID"] = f"<{surel.id}@{sender.rpartition('@')[2]}>"
        message["Date"] = format_datetime(self._clock.now())
        message["From"] = sender
        message["To"] = surel.kepada
        if surel.tembusan:
            message["Cc"] = ", ".join(surel.tembusan)
        message["Subject"] = surel.perihal
        message.set_content(surel.isi)
        if surel.lampiran is not None:
            message.add_attachment(surel.lampiran, maintype="application", subtype="pdf", filename=surel.nama_lampiran)
        return message

    def _connected(self) -> "_Connection":
        """That of the mail before, if the server still answers: no mail fails because it was old. Else a new one."""
        if self._connection is not None and not self._connection.answers(monotonic() + _PATIENCE_SECONDS):
            self.close()
        if self._connection is None:
            self._connection = self._connect()
        self._connection.ends = self._ends
        return self._connection

    def _connect(self) -> "_Connection":
        s = self._settings
        with ExitStack() as stack:
            connection = stack.enter_context(_Connection(s.smtp_host, s.smtp_port, self._ends))
            if s.smtp_tls:
                connection.starttls(context=ssl.create_default_context(cafile=s.smtp_ca_file))
            if s.smtp_user and s.smtp_password:
                connection.login(s.smtp_user, s.smtp_password.get_secret_value())
            stack.pop_all()
        return connection


class _Connection(smtplib.SMTP):
    """A connection until `ends`, a moment of the monotonic clock, that refuses a mail of which a recipient is refused.

    Each word of a server that is slow may come in time, and all of them together too late.
    """

    def __init__(self, host: str, port: int, ends: float) -> None:
        self.ends = ends
        super().__init__(host, port, timeout=_TIMEOUT_SECONDS)

    def answers(self, until: float) -> bool:
        """Whether the server is still there."""
        self.ends = until
        try:
            code, _ = self.noop()
        except (OSError, smtplib.SMTPException):
            return False
        return code == _OK

    def rcpt(self, recip: str, options: Any = ()) -> tuple[int, bytes]:
        """Name a recipient; SMTPRecipientsRefused before anything is sent."""
        code, answer = super().rcpt(recip, options)
        if code not in (_OK, _FORWARDED):
            raise smtplib.SMTPRecipientsRefused({recip: (code, answer)})
        return code, answer

    def send(self, s: Any) -> None:
        """Send bytes, in what is left of the time."""
        self._hurry()
        super().send(s)

    def getreply(self) -> tuple[int, bytes]:
        """What the server answers, in what is left of the time."""
        self._hurry()
        return super().getreply()

    def _hurry(self) -> None:
        left = min(self.ends - monotonic(), _TIMEOUT_SECONDS)
        if left <= 0:
            raise TimeoutError
        if self.sock is not None:
            with suppress(OSError):  # closed already: whoever writes to it is told
                self.sock.settimeout(left)
