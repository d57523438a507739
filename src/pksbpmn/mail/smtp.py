"""Sends one mail by SMTP, with a Message-ID that depends on nothing but the outbox row."""

import smtplib
import ssl
from email.message import EmailMessage
from email.utils import format_datetime

from pksbpmn.domain.galat import GalatSementara
from pksbpmn.settings import Settings
from pksbpmn.usecases.ports import Clock
from pksbpmn.usecases.surat.surel import Surel

_TIMEOUT_SECONDS = 30


class SmtpSender:
    """An SMTP submission client; one connection a mail."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock

    def send(self, surel: Surel) -> None:
        """Send, or raise GalatSementara to be tried again."""
        s = self._settings
        message = EmailMessage()
        message["Message-ID"] = f"<{surel.id}@{s.mail_from.rpartition('@')[2]}>"
        message["Date"] = format_datetime(self._clock.now())
        message["From"] = s.mail_from
        message["To"] = surel.kepada
        if surel.tembusan:
            message["Cc"] = ", ".join(surel.tembusan)
        message["Subject"] = surel.perihal
        message.set_content(surel.isi)
        if surel.lampiran is not None:
            message.add_attachment(surel.lampiran, maintype="application", subtype="pdf", filename=surel.nama_lampiran)
        try:
            with smtplib.SMTP(s.smtp_host, s.smtp_port, timeout=_TIMEOUT_SECONDS) as connection:
                if s.smtp_tls:
                    connection.starttls(context=ssl.create_default_context(cafile=s.smtp_ca_file))
                if s.smtp_user and s.smtp_password:
                    connection.login(s.smtp_user, s.smtp_password.get_secret_value())
                connection.send_message(message)
        except (OSError, smtplib.SMTPException) as error:
            raise GalatSementara(f"Surel belum terkirim ({type(error).__name__}).", "Periksa server SMTP.") from None
