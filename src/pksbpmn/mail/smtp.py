"""Sends mails by SMTP, each with a Message-ID that depends on nothing but the outbox row."""

import smtplib
import ssl
from contextlib import ExitStack, suppress
from email.message import EmailMessage
from email.utils import format_datetime

from pksbpmn.domain.galat import GalatSementara
from pksbpmn.settings import Settings
from pksbpmn.usecases.ports import Clock
from pksbpmn.usecases.surat.surel import Surel

_TIMEOUT_SECONDS = 30
_PATIENCE_SECONDS = 5
"""So long a connection of before may take to answer: both together are less than the lease of a mail."""
_OK = 250


class SmtpSender:
    """An SMTP submission client; for one thread. Mails until `close` go over one connection, while it lives."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock
        self._connection: smtplib.SMTP | None = None

    def send(self, surel: Surel) -> None:
        """Send, or raise GalatSementara to be tried again."""
        message = self._message(surel)
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

    def _connected(self) -> smtplib.SMTP:
        """That of the mail before, if the server still answers: no mail fails because it was old. Else a new one."""
        if self._connection is not None and not _answers(self._connection):
            self.close()
        if self._connection is None:
            self._connection = self._connect()
        return self._connection

    def _connect(self) -> smtplib.SMTP:
        s = self._settings
        with ExitStack() as stack:
            connection = stack.enter_context(smtplib.SMTP(s.smtp_host, s.smtp_port, timeout=_TIMEOUT_SECONDS))
            if s.smtp_tls:
                connection.starttls(context=ssl.create_default_context(cafile=s.smtp_ca_file))
            if s.smtp_user and s.smtp_password:
                connection.login(s.smtp_user, s.smtp_password.get_secret_value())
            stack.pop_all()
        return connection


def _answers(connection: smtplib.SMTP) -> bool:
    line = connection.sock
    if line is None:
        return False
    try:
        line.settimeout(_PATIENCE_SECONDS)
        code, _ = connection.noop()
        line.settimeout(_TIMEOUT_SECONDS)
    except (OSError, smtplib.SMTPException):
        return False
    return code == _OK
