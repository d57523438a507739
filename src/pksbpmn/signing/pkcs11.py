"""Keys on a PKCS#11 token (smart card, HSM): labels `ombudsman`, `itjen`, and one for each officer's office.

Needs the extra `pkcs11`. A wrong PIN is tried once in a process: tokens lock themselves after a few.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pkcs11
from asn1crypto import x509
from pkcs11.exceptions import PinIncorrect, PinLocked, PKCS11Error
from pyhanko.sign.pkcs11 import PKCS11Signer

from pksbpmn.domain.galat import GalatSementara, PksError
from pksbpmn.domain.surat.tanda_tangan import PenandaTangan
from pksbpmn.signing.holders import label
from pksbpmn.signing.pades import Credentials

_CERTIFICATES = {pkcs11.Attribute.CLASS: pkcs11.ObjectClass.CERTIFICATE}


class Pkcs11Token:
    """One token; its session is opened when somebody signs, and stays open."""

    def __init__(self, module: Path, token: str, pin: str, chain: list[x509.Certificate]) -> None:
        self._module, self._token, self._pin, self._chain = module, token, pin, chain
        self._lock = threading.Lock()
        self._session: pkcs11.Session | None = None
        self._pin_refused = False

    def credentials(self, oleh: PenandaTangan, _waktu: datetime) -> Credentials:
        """The key on the token of who signs."""
        name = label(oleh)
        with _lost(self), self._lock:
            session = self._opened()
            if not list(session.get_objects(_CERTIFICATES | {pkcs11.Attribute.LABEL: name})):
                raise PksError(f"Token tidak memuat sertifikat {name}.", "Periksa label pada token.")
            signer = PKCS11Signer(session, cert_label=name, key_label=name, ca_chain=self._chain)
            algorithm = signer.signing_cert.public_key.algorithm
        signer.use_raw_mechanism = algorithm == "ec"  # many tokens do not hash for ECDSA themselves
        return Credentials(signer)

    def expiries(self, _waktu: datetime) -> dict[str, datetime]:
        """When the certificates on the token end."""
        with _lost(self), self._lock:
            found = [
                (str(c[pkcs11.Attribute.LABEL]), x509.Certificate.load(c[pkcs11.Attribute.VALUE]))
                for c in self._opened().get_objects(_CERTIFICATES)
            ]
        return {name: certificate.not_valid_after for name, certificate in found}

    def forget(self) -> None:
        """Open the session anew the next time."""
        self._session = None

    def _opened(self) -> pkcs11.Session:
        if self._pin_refused:
            raise PksError("PIN token ditolak.", "Perbaiki PKSBPMN_SIGNING_PKCS11_PIN, lalu jalankan ulang.")
        if self._session is None:
            try:
                token = pkcs11.lib(str(self._module)).get_token(token_label=self._token)
                self._session = token.open(user_pin=self._pin)
            except (PinIncorrect, PinLocked):
                self._pin_refused = True
                return self._opened()
            except (PKCS11Error, RuntimeError, OSError) as error:
                raise GalatSementara(
                    f"Token tanda tangan tidak dapat dibuka ({type(error).__name__}).",
                    "Periksa token, PKSBPMN_SIGNING_PKCS11_MODULE dan PKSBPMN_SIGNING_PKCS11_TOKEN.",
                ) from None
        return self._session


@contextmanager
def _lost(token: Pkcs11Token) -> Iterator[None]:
    try:
        yield
    except PKCS11Error as error:
        token.forget()
        raise GalatSementara(f"Token tanda tangan terputus ({type(error).__name__}).", "Akan dicoba lagi.") from None
