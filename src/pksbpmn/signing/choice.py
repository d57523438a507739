"""Which of the ways to sign the settings choose."""

from typing import TypeVar

from asn1crypto import x509
from pyhanko.sign.timestamps.requests_client import RequestsHTTPTimeStamper

from pksbpmn.domain.galat import PksError
from pksbpmn.settings import Settings, Signing
from pksbpmn.signing.authority import EmbeddedAuthority
from pksbpmn.signing.penyegel import Keys, PadesPenyegel
from pksbpmn.signing.pkcs12 import Pkcs12Folder
from pksbpmn.signing.remote import Account, RemotePenyegel, Service, load_accounts
from pksbpmn.signing.subjects import load_subjects
from pksbpmn.signing.trust import load_roots
from pksbpmn.usecases.ports import UnitOfWorkFactory

T = TypeVar("T")
_TIMEOUT_SECONDS = 30


def choose(settings: Settings, buka: UnitOfWorkFactory) -> PadesPenyegel | RemotePenyegel:
    """The port `Penyegel` as set; PksError names a setting that is missing.

    Trusted are the roots of the file, and always those of the embedded authority: it may have signed before.
    """
    authority, configured = EmbeddedAuthority(buka), load_roots(settings.signing_roots_file)
    subjects = load_subjects(settings.signing_subjects_file)
    if settings.signing is not Signing.EMBEDDED:
        _needed(settings.signing_roots_file, "SIGNING_ROOTS_FILE", settings)

    def roots() -> list[x509.Certificate]:
        return [*configured, *authority.roots()]

    if settings.signing is Signing.REMOTE:
        return RemotePenyegel(*_service(settings), roots, subjects=subjects)
    stamper = RequestsHTTPTimeStamper(settings.tsa_url, timeout=_TIMEOUT_SECONDS) if settings.tsa_url else None
    return PadesPenyegel(_keys(settings, authority, configured), roots, stamper, subjects)


def _keys(settings: Settings, authority: EmbeddedAuthority, chain: list[x509.Certificate]) -> Keys:
    s = settings
    if s.signing is Signing.PKCS12:
        return Pkcs12Folder(
            _needed(s.signing_pkcs12_dir, "SIGNING_PKCS12_DIR", s), _secret(s, "signing_pkcs12_password")
        )
    if s.signing is Signing.PKCS11:
        try:
            from pksbpmn.signing.pkcs11 import Pkcs11Token  # noqa: PLC0415 - an extra that most do without
        except ImportError:
            raise PksError("Pustaka PKCS#11 tidak terpasang.", "Pasang `pksbpmn[pkcs11]`.") from None
        module = _needed(s.signing_pkcs11_module, "SIGNING_PKCS11_MODULE", s)
        token = _needed(s.signing_pkcs11_token, "SIGNING_PKCS11_TOKEN", s)
        return Pkcs11Token(module, token, _secret(s, "signing_pkcs11_pin"), chain)
    return authority


def _service(s: Settings) -> tuple[Service, dict[str, Account]]:
    service = Service(
        _needed(s.signing_service_url, "SIGNING_SERVICE_URL", s),
        _needed(s.signing_service_user, "SIGNING_SERVICE_USER", s),
        _secret(s, "signing_service_password"),
        s.signing_service_ca_file,
    )
    return service, load_accounts(_needed(s.signing_service_accounts_file, "SIGNING_SERVICE_ACCOUNTS_FILE", s))


def _needed(value: T | None, name: str, settings: Settings) -> T:
    if value is None:
        raise PksError(f"PKSBPMN_SIGNING={settings.signing} memerlukan PKSBPMN_{name}.", "Isi setelan itu.")
    return value


def _secret(settings: Settings, name: str) -> str:
    value: str = _needed(getattr(settings, name), name.upper(), settings).get_secret_value()
    return value
