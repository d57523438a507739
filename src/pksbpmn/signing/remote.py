"""A remote signing service that takes a PDF and gives it back signed, as the national one (BSrE) does.

The protocol: `POST …/api/v2/sign/pdf` with Basic authentication of this application, and JSON: `nik` and `passphrase`
of who signs, `signatureProperties` (an invisible signature) and `file` (a list of one PDF in Base64). The answer has
the signed PDF in `file` too. What comes back is believed only when it begins with what was sent and bears a
signature that our roots prove.
"""

import base64
import binascii
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import httpx
import yaml
from asn1crypto import x509
from pydantic import BaseModel, ConfigDict, SecretStr, TypeAdapter, ValidationError
from tenacity import Retrying, retry_if_exception_type, stop_after_attempt, wait_exponential

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatSementara, MasukanSalah, PksError
from pksbpmn.domain.surat.tanda_tangan import NaskahTerbaca, PenandaTangan, SubjekSertifikat
from pksbpmn.signing.holders import label
from pksbpmn.signing.reading import read
from pksbpmn.signing.subjects import SUBJECTS, Subjects, require

_PATH = "/api/v2/sign/pdf"
_TIMEOUT_SECONDS = 30.0
_ATTEMPTS = 3
_SERVER_ERROR = 500
_OK = 200


class Account(BaseModel):
    """An account of the service."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    nik: SecretStr
    passphrase: SecretStr


@dataclass(frozen=True)
class Service:
    """Where the service is and how this application is known to it."""

    url: str
    user: str
    password: str
    ca_file: Path | None = None


def load_accounts(path: Path) -> dict[str, Account]:
    """Accounts by label (`ombudsman`, `itjen`, an officer's office) from a YAML file that others must not read."""
    cure = "Periksa PKSBPMN_SIGNING_SERVICE_ACCOUNTS_FILE."
    try:
        content = yaml.safe_load(path.read_text(encoding="utf-8"))
        return TypeAdapter(dict[str, Account]).validate_python(content)
    except (OSError, yaml.YAMLError, UnicodeDecodeError) as error:
        raise PksError(f"Akun penanda tangan tidak dapat dibaca ({type(error).__name__}).", cure) from None
    except ValidationError:
        raise PksError("Akun penanda tangan tidak sah.", f"Isi nik dan passphrase tiap label. {cure}") from None


class RemotePenyegel:
    """The port `Penyegel` by a remote service."""

    def __init__(
        self,
        service: Service,
        accounts: dict[str, Account],
        roots: Callable[[], list[x509.Certificate]],
        pause: float = 0.5,
        subjects: Subjects = SUBJECTS,
    ) -> None:
        self._accounts, self._roots, self._pause, self._subjects = accounts, roots, pause, subjects
        self._client = httpx.Client(
            base_url=service.url,
            auth=(service.user, service.password),
            timeout=_TIMEOUT_SECONDS,
            verify=_trust(service.ca_file),
        )

    def tanda_tangani(self, pdf: bytes, oleh: PenandaTangan, waktu: datetime) -> bytes:
        """The PDF as the service signed it; GalatSementara when it is away, PksError when it refuses."""
        account = self._accounts.get(label(oleh))
        if account is None:
            raise PksError(
                f"Tidak ada akun penanda tangan {label(oleh)}.", "Isi PKSBPMN_SIGNING_SERVICE_ACCOUNTS_FILE."
            )
        signed = _pdf_of(self._ask(pdf, account))
        self._believe(pdf, signed, oleh.pihak, waktu)
        return signed

    def baca(self, pdf: bytes, waktu: datetime) -> NaskahTerbaca:
        """What the signatures in a PDF say."""
        return read(pdf, self._roots(), waktu)

    def subjek(self, pihak: Pihak) -> tuple[SubjekSertifikat, ...]:
        """Whose certificates sign for a party."""
        return self._subjects[pihak]

    def expiries(self, _waktu: datetime) -> dict[str, datetime]:
        """Certificates lie with the service, which watches over them."""
        return {}

    def _ask(self, pdf: bytes, account: Account) -> httpx.Response:
        body = {
            "nik": account.nik.get_secret_value(),
            "passphrase": account.passphrase.get_secret_value(),
            "signatureProperties": [{"tampilan": "INVISIBLE"}],
            "file": [base64.b64encode(pdf).decode()],
        }
        attempts = Retrying(
            stop=stop_after_attempt(_ATTEMPTS),
            wait=wait_exponential(self._pause),
            retry=retry_if_exception_type(httpx.TransportError),
            reraise=True,
        )
        try:
            response: httpx.Response = attempts(self._client.post, _PATH, json=body)
        except httpx.HTTPError as error:
            raise _away(type(error).__name__) from None
        if response.status_code >= _SERVER_ERROR:
            raise _away(f"status {response.status_code}")
        if response.status_code != _OK:
            raise PksError(
                f"Layanan tanda tangan menolak (status {response.status_code}).",
                "Periksa akun penanda tangan dan PKSBPMN_SIGNING_SERVICE_USER.",
            )
        return response

    def _believe(self, sent: bytes, signed: bytes, pihak: Pihak, waktu: datetime) -> None:
        """Refuse an answer that is not what was sent, signed for this party by somebody whom we trust."""
        try:
            naskah = self.baca(signed, waktu)
        except MasukanSalah as error:
            raise PksError(f"Jawaban layanan tanda tangan tidak terbaca: {error.pesan}", _CURE) from None
        last = naskah.tanda_tangan[-1] if naskah.tanda_tangan else None
        if not signed.startswith(sent) or last is None or not (last.utuh and last.dipercaya) or naskah.ditambahi:
            raise PksError("Jawaban layanan tanda tangan bukan naskah yang dikirim, bertanda tangan terbukti.", _CURE)
        require(pihak, last.subjek, self._subjects)


_CURE = "Periksa PKSBPMN_SIGNING_ROOTS_FILE dan alamat layanan."


def _trust(ca_file: Path | None) -> ssl.SSLContext | bool:
    if ca_file is None:
        return True
    try:
        return ssl.create_default_context(cafile=ca_file)
    except (OSError, ssl.SSLError) as error:
        raise PksError(
            f"Sertifikat CA layanan tidak dapat dibaca ({type(error).__name__}).",
            "Periksa PKSBPMN_SIGNING_SERVICE_CA_FILE.",
        ) from None


def _pdf_of(response: httpx.Response) -> bytes:
    try:
        return base64.b64decode(response.json()["file"][0], validate=True)
    except (ValueError, KeyError, IndexError, TypeError, binascii.Error):
        raise PksError("Jawaban layanan tanda tangan tidak dipahami.", "Periksa alamat dan versi layanan.") from None


def _away(why: str) -> GalatSementara:
    return GalatSementara(f"Layanan tanda tangan tidak menjawab ({why}).", "Akan dicoba lagi; periksa layanannya.")
