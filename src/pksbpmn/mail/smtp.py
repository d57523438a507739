"""Sends one mail by SMTP, with a Message-ID that depends on nothing but the outbox row."""

import smtplib
import ssl
from email.message import EmailMessage
from email.utils import format_datetime

from pksbpmn.domain.galat import GalatSementara
from pksbpmn.settings import Settings
from pksbpmn.usecases.ports import Clock
from pksbpmn.usecases.surat.surel import Surel

_BATAS_DETIK = 30


class PengirimSmtp:
    """An SMTP submission client; one connection a mail."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock

    def kirim(self, surel: Surel) -> None:
        """Send, or raise GalatSementara to be tried again."""
        s = self._settings
        pesan = EmailMessage()
        pesan["Message-ID"] = f"<{surel.id}@{s.mail_from.rpartition('@')[2]}>"
        pesan["Date"] = format_datetime(self._clock.now())
        pesan["From"] = s.mail_from
        pesan["To"] = surel.kepada
        if surel.tembusan:
            pesan["Cc"] = ", ".join(surel.tembusan)
        pesan["Subject"] = surel.perihal
        pesan.set_content(surel.isi)
        if surel.lampiran is not None:
            pesan.add_attachment(surel.lampiran, maintype="application", subtype="pdf", filename=surel.nama_lampiran)
        try:
            with smtplib.SMTP(s.smtp_host, s.smtp_port, timeout=_BATAS_DETIK) as sambungan:
                if s.smtp_tls:
                    sambungan.starttls(context=ssl.create_default_context(cafile=s.smtp_ca_file))
                if s.smtp_user and s.smtp_password:
                    sambungan.login(s.smtp_user, s.smtp_password.get_secret_value())
                sambungan.send_message(pesan)
        except (OSError, smtplib.SMTPException) as galat:
            raise GalatSementara(f"Surel belum terkirim ({type(galat).__name__}).", "Periksa server SMTP.") from None
