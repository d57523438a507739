"""How the engine is entered: proved by TLS, and who we are: OAuth2 client credentials, or a name and a password."""

import asyncio
import base64
import logging
import ssl
import threading
import time
from collections.abc import Callable, Generator
from functools import cache, cached_property
from pathlib import Path

import grpc
import httpx
import requests
from oauthlib.oauth2 import BackendApplicationClient, OAuth2Error
from requests_oauthlib import OAuth2Session

from pksbpmn.domain.galat import AksesDitolak, GalatSementara, PksError, sebab_sistem
from pksbpmn.settings import Settings

_LEEWAY = 30.0
"""A token is replaced so many seconds before its end, or at two thirds of a shorter life."""
_UNKNOWN_LIFE = 60.0
_PAUSE = 2.0
"""A refusal is remembered for so long, and a new token is not thrown away sooner: many loops ask at once."""
_TIMEOUT = 10.0
_WHO = "PKSBPMN_CLUSTER_CLIENT_ID, PKSBPMN_CLUSTER_CLIENT_SECRET, dan PKSBPMN_CLUSTER_TOKEN_URL"

# at debug level it would write the client's secret
logging.getLogger("requests_oauthlib").setLevel(logging.INFO)

Metadata = tuple[tuple[str, str], ...]


class Tokens:
    """The one source of access tokens, for gRPC and REST (RFC 6749 section 4.4); thread-safe.

    `fetch` returns a token and its life in seconds, or raises PksError.
    """

    def __init__(self, fetch: Callable[[], tuple[str, float]]) -> None:
        self._fetch = fetch
        self._lock = threading.Lock()
        self._header, self._born, self._end = "", 0.0, 0.0
        self._refusal: PksError | None = None
        self._asked = float("-inf")

    def at_hand(self) -> str | None:
        """The header while it is good, without asking anybody."""
        return self._header if self._header and time.monotonic() < self._end else None

    def header(self) -> str:
        """The header, fetched anew before it ends. AksesDitolak for a refusal, GalatSementara for nobody there."""
        with self._lock:
            if header := self.at_hand():
                return header
            if self._refusal is not None and time.monotonic() - self._asked < _PAUSE:
                raise type(self._refusal)(self._refusal.pesan, self._refusal.obat)
            self._asked, self._refusal = time.monotonic(), None
            try:
                token, life = self._fetch()
            except PksError as error:
                self._refusal = error
                raise
            self._header, self._born = f"Bearer {token}", time.monotonic()
            self._end = self._asked + life - min(_LEEWAY, life / 3)
            return self._header

    def rejected(self, header: str) -> None:
        """The engine does not take it (any more): the next one is new, unless it is new already."""
        with self._lock:
            if header == self._header and time.monotonic() - self._born > _PAUSE:
                self._header = ""


class Access:
    """How one engine is entered. `login` is an account for a session of the web applications (up to 8.7)."""

    def __init__(
        self,
        *,
        by_tls: bool = False,
        ca_file: Path | None = None,
        tokens: Tokens | None = None,
        login: tuple[str, str] | None = None,
        basic: bool = False,
    ) -> None:
        self._by_tls, self._ca_file, self._tokens = by_tls, ca_file, tokens
        self.login = login
        pair = base64.b64encode(":".join(login).encode()).decode() if login and basic else None
        self._basic = f"Basic {pair}" if pair else ""

    def header(self) -> str:
        """Value of the `authorization` header, empty for none."""
        return self._tokens.header() if self._tokens else self._basic

    async def metadata(self) -> tuple[str, Metadata]:
        """The header, and the metadata of a call with it; a token is fetched outside the event loop."""
        header = (self._tokens.at_hand() if self._tokens else self._basic) or ""
        if self._tokens and not header:
            header = await asyncio.to_thread(self._tokens.header)
        return header, metadata(header)

    def refused(self, header: str) -> AksesDitolak:
        """The engine refused this header."""
        if self._tokens:
            self._tokens.rejected(header)
            return AksesDitolak(
                "Klaster Camunda menolak token akses kami.",
                "Periksa PKSBPMN_CLUSTER_AUDIENCE dan PKSBPMN_CLUSTER_SCOPE, dan penerbit token pada klaster.",
            )
        if self.login:
            return AksesDitolak(
                "Camunda menolak nama pengguna atau kata sandi.",
                "Periksa PKSBPMN_CLUSTER_USER dan PKSBPMN_CLUSTER_PASSWORD.",
            )
        return AksesDitolak(
            "Klaster Camunda meminta akun.", f"Setel {_WHO}, atau PKSBPMN_CLUSTER_USER dan PKSBPMN_CLUSTER_PASSWORD."
        )

    def renewed(self, header: str) -> str:
        """A header after this one was refused; AksesDitolak when there is no other."""
        refusal = self.refused(header)
        new = self.header() if self._tokens else ""
        if not new or new == header:
            raise refusal
        return new

    @cached_property
    def verify(self) -> ssl.SSLContext:
        """Proof of servers over https."""
        return context_of(self._ca_file)

    def credentials(self) -> grpc.ChannelCredentials | None:
        """Proof of the gateway; None where it is spoken to without TLS."""
        if not self._by_tls:
            return None
        if self._ca_file is None:
            return grpc.ssl_channel_credentials()
        context_of(self._ca_file)
        return grpc.ssl_channel_credentials(self._ca_file.read_bytes())


class RestAuth(httpx.Auth):
    """Our header on each request; once more with a new one after 401."""

    def __init__(self, access: Access) -> None:
        self._access = access

    def auth_flow(self, request: httpx.Request) -> Generator[httpx.Request, httpx.Response, None]:
        """The request, and the same again."""
        header = self._access.header()
        if header:
            request.headers["Authorization"] = header
        response = yield request
        if header.startswith("Bearer ") and response.status_code == httpx.codes.UNAUTHORIZED:
            request.headers["Authorization"] = self._access.renewed(header)
            yield request


def metadata(header: str) -> Metadata:
    """Metadata of a gRPC call."""
    return (("authorization", header),) if header else ()


def unproved(reason: object) -> AksesDitolak | None:
    """The refusal when TLS was what failed, by the words of gRPC or OpenSSL."""
    words = str(reason)
    if "CERTIFICATE_VERIFY_FAILED" in words or "Hostname Verification" in words:
        return AksesDitolak(
            "Sertifikat server tidak terbukti.", "Setel PKSBPMN_CLUSTER_CA_FILE pada CA klaster, dan periksa namanya."
        )
    if "handshake failed" in words or "[SSL:" in words or "SSLError" in words:
        return AksesDitolak(
            "Server itu tidak berbicara TLS.", "Periksa alamat dan porta klaster, dan nyalakan TLS di sana."
        )
    return None


@cache
def _usual() -> ssl.SSLContext:
    """That of the machine's authorities, all hundred and more of them: read once."""
    return ssl.create_default_context()


def context_of(ca_file: Path | None) -> ssl.SSLContext:
    """A TLS context that believes this CA, or the usual ones. PksError for a file that is none."""
    if ca_file is None:
        return _usual()
    try:
        return ssl.create_default_context(cafile=ca_file)
    except ssl.SSLError:
        reason = "bukan sertifikat PEM"
    except OSError as error:
        reason = sebab_sistem(error)
    raise PksError(f"Berkas CA {ca_file} tidak dapat dipakai ({reason}).", "Periksa PKSBPMN_CLUSTER_CA_FILE.")


def access_of(settings: Settings) -> Access:
    """How the configured cluster is entered. PksError for settings that fit together badly."""
    secret, password = settings.cluster_client_secret, settings.cluster_password
    client, url, user = settings.cluster_client_id, settings.cluster_token_url, settings.cluster_user
    login = (user, password.get_secret_value()) if user and password else None
    if bool(user) != bool(password):
        raise PksError("Akun klaster tidak lengkap.", "Setel PKSBPMN_CLUSTER_USER dan PKSBPMN_CLUSTER_PASSWORD.")
    tls, ca_file = settings.grpc_by_tls, settings.cluster_ca_file
    if not client and not secret and not url:
        return Access(by_tls=tls, ca_file=ca_file, login=login, basic=True)
    if not client or not secret or not url:
        raise PksError("Klien OAuth2 klaster tidak lengkap.", f"Setel {_WHO}.")
    if login:
        raise PksError("Klien OAuth2 dan akun klaster disetel keduanya.", "Kosongkan PKSBPMN_CLUSTER_USER.")
    if not url.startswith("https://"):
        raise PksError(
            "Alamat token tidak memakai https.", "Rahasia klien hanya dikirim lewat TLS: perbaiki alamatnya."
        )
    context_of(ca_file)
    asked = {"audience": settings.cluster_audience, "scope": settings.cluster_scope}
    wanted = {name: value for name, value in asked.items() if value}
    return Access(
        by_tls=tls,
        ca_file=ca_file,
        tokens=Tokens(lambda: _ask(url, client, secret.get_secret_value(), wanted, ca_file)),
    )


def _ask(url: str, client: str, secret: str, wanted: dict[str, str], ca_file: Path | None) -> tuple[str, float]:
    """A token and its life in seconds."""
    try:
        with OAuth2Session(client=BackendApplicationClient(client_id=client)) as session:
            session.trust_env = False  # neither a proxy nor the accounts of a .netrc
            token = session.fetch_token(
                url,
                include_client_id=True,
                client_secret=secret,
                timeout=_TIMEOUT,
                verify=str(ca_file) if ca_file else True,
                **wanted,
            )
    except OAuth2Error as error:
        raise AksesDitolak(
            f"Server token menolak klien {client} ({error.error}).", f"Periksa {_WHO} serta PKSBPMN_CLUSTER_AUDIENCE."
        ) from None
    except requests.exceptions.RequestException as error:
        raise unproved(error) or GalatSementara(
            "Server token tidak terjangkau.", "Periksa PKSBPMN_CLUSTER_TOKEN_URL, lalu coba lagi."
        ) from None
    return str(token["access_token"]), float(token.get("expires_in") or _UNKNOWN_LIFE)
