"""Nothing that may name a person leaves this machine in plain text."""

import re
from urllib.parse import urlsplit

from pksbpmn.domain.galat import PksError
from pksbpmn.network import is_local
from pksbpmn.registry.address import read_url, unproved_hosts
from pksbpmn.settings import Settings

_CLOSED_NETWORK = "atau, dalam jaringan tertutup, setel PKSBPMN_ALLOW_PLAINTEXT=true."
_GATEWAY = re.compile(r"([\w.-]+|\[[0-9a-fA-F:.]+\]):\d{1,5}")
_URLS = {
    "signing_service_url": "Naskah akan dikirim",
    "cluster_rest": "Perintah ke mesin proses akan dikirim",
    "cluster_token_url": "Rahasia klien akan dikirim",  # nosec B105 - what is told, no secret
    "clock_url": "Jam mesin akan ditanya",
    "otel_endpoint": "Jejak kerja akan dikirim",
}


def refuse_plaintext(settings: Settings) -> None:
    """Refuse whatever is elsewhere and would be reached without TLS, unless that is allowed on purpose.

    Mail, database, signing service, the cluster's gRPC, REST and token address, its clock, the collector of traces. An
    address that nobody can read is refused in any case.
    """
    database = read_url(settings.database)
    for setting in _URLS:
        _scheme_and_host(settings, setting)
    if settings.cluster_grpc and not _GATEWAY.fullmatch(settings.cluster_grpc):
        raise PksError("Alamat pada PKSBPMN_CLUSTER_GRPC tidak dapat dibaca.", "Tulis sebagai SERVER:PORTA.")
    if settings.allow_plaintext:
        return
    if not is_local(settings.smtp_host) and not settings.smtp_tls:
        raise PksError(
            f"Surel ke {settings.smtp_host} akan dikirim tanpa TLS.",
            f"Setel PKSBPMN_SMTP_TLS=true, {_CLOSED_NETWORK}",
        )
    for setting, what in _URLS.items():
        scheme, host = _scheme_and_host(settings, setting)
        if scheme == "http" and not is_local(host):
            raise PksError(
                f"{what} ke {host} tanpa TLS.", f"Pakai https pada PKSBPMN_{setting.upper()}, {_CLOSED_NETWORK}"
            )
    if settings.cluster_grpc and not settings.grpc_by_tls and not is_local(settings.grpc_host):
        raise PksError(
            f"Pekerjaan akan diambil dari {settings.grpc_host} tanpa TLS.",
            f"Hapus PKSBPMN_CLUSTER_TLS=false, {_CLOSED_NETWORK}",
        )
    if elsewhere := unproved_hosts(database):
        raise PksError(
            f"Basis data di {', '.join(elsewhere)} akan dihubungi tanpa TLS yang membuktikan servernya.",
            f"Tambahkan ?sslmode=verify-full&sslrootcert=CA.pem pada PKSBPMN_DATABASE_URL, {_CLOSED_NETWORK}",
        )


def _scheme_and_host(settings: Settings, setting: str) -> tuple[str, str]:
    """Of an address that is set; of one that is not, nothing."""
    value = getattr(settings, setting)
    if not value:
        return "", ""
    try:
        parts = urlsplit(value)
        scheme, host, _ = parts.scheme, parts.hostname, parts.port
    except ValueError:
        scheme, host = "", None
    if not host or scheme not in ("http", "https"):
        raise PksError(f"Alamat pada PKSBPMN_{setting.upper()} tidak dapat dibaca.", "Tulis sebagai https://SERVER.")
    return scheme, host
