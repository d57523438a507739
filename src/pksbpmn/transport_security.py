"""Nothing that may name a person leaves this machine in plain text."""

import sqlalchemy as sa

from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings

_LOKAL = frozenset({"127.0.0.1", "localhost", "::1"})
_TLS_BASIS_DATA = frozenset({"require", "verify-ca", "verify-full"})
_JARINGAN_TERTUTUP = "atau, dalam jaringan tertutup, setel PKSBPMN_ALLOW_PLAINTEXT=true."


def periksa_jalur(settings: Settings) -> None:
    """Refuse a mail server or database elsewhere without TLS, unless that is allowed on purpose.

    PostgreSQL is asked for TLS by `sslmode` in its URL (verify-full also proves who answers).
    """
    if settings.allow_plaintext:
        return
    if settings.smtp_host not in _LOKAL and not settings.smtp_tls:
        raise PksError(
            f"Surel ke {settings.smtp_host} akan dikirim tanpa TLS.",
            f"Setel PKSBPMN_SMTP_TLS=true, {_JARINGAN_TERTUTUP}",
        )
    alamat = sa.make_url(settings.database)
    jauh = alamat.host is not None and alamat.host not in _LOKAL
    if jauh and alamat.query.get("sslmode") not in _TLS_BASIS_DATA:
        raise PksError(
            f"Basis data di {alamat.host} akan dihubungi tanpa TLS.",
            f"Tambahkan ?sslmode=verify-full pada PKSBPMN_DATABASE_URL, {_JARINGAN_TERTUTUP}",
        )
