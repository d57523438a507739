"""Nothing that may name a person leaves this machine in plain text."""

from urllib.parse import urlsplit

import sqlalchemy as sa

from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings

_LOCAL = frozenset({"127.0.0.1", "localhost", "::1"})
_DATABASE_TLS = frozenset({"require", "verify-ca", "verify-full"})
_CLOSED_NETWORK = "atau, dalam jaringan tertutup, setel PKSBPMN_ALLOW_PLAINTEXT=true."


def refuse_plaintext(settings: Settings) -> None:
    """Refuse a mail server, database or signing service elsewhere without TLS, unless that is allowed on purpose.

    PostgreSQL is asked for TLS by `sslmode` in its URL (verify-full also proves who answers).
    """
    if settings.allow_plaintext:
        return
    if settings.smtp_host not in _LOCAL and not settings.smtp_tls:
        raise PksError(
            f"Surel ke {settings.smtp_host} akan dikirim tanpa TLS.",
            f"Setel PKSBPMN_SMTP_TLS=true, {_CLOSED_NETWORK}",
        )
    service = urlsplit(settings.signing_service_url or "")
    if service.scheme == "http" and service.hostname not in _LOCAL:
        raise PksError(
            f"Naskah akan dikirim ke {service.hostname} tanpa TLS.",
            f"Pakai https pada PKSBPMN_SIGNING_SERVICE_URL, {_CLOSED_NETWORK}",
        )
    url = sa.make_url(settings.database)
    remote = url.host is not None and url.host not in _LOCAL
    if remote and url.query.get("sslmode") not in _DATABASE_TLS:
        raise PksError(
            f"Basis data di {url.host} akan dihubungi tanpa TLS.",
            f"Tambahkan ?sslmode=verify-full pada PKSBPMN_DATABASE_URL, {_CLOSED_NETWORK}",
        )
