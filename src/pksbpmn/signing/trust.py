"""Whom we believe: certificates of authorities."""

from pathlib import Path

from asn1crypto import pem, x509
from cryptography import x509 as pyca
from cryptography.hazmat.primitives.serialization import Encoding

from pksbpmn.domain.galat import PksError, sebab_sistem


def der(certificate: pyca.Certificate) -> x509.Certificate:
    """A certificate of `cryptography` as pyHanko takes it."""
    return x509.Certificate.load(certificate.public_bytes(Encoding.DER))


def from_pem(content: bytes) -> list[x509.Certificate]:
    """Every certificate of a PEM text; ValueError for anything else."""
    found = [x509.Certificate.load(data, strict=True) for _, _, data in pem.unarmor(content, multiple=True)]
    for certificate in found:
        certificate.native  # noqa: B018 - parses it to the end
    return found


def load_roots(path: Path | None) -> list[x509.Certificate]:
    """The authorities of a PEM file; none without a file."""
    if path is None:
        return []
    try:
        return from_pem(path.read_bytes())
    except OSError as error:
        raise PksError(
            f"Sertifikat akar tidak dapat dibaca ({sebab_sistem(error)}).", "Periksa PKSBPMN_SIGNING_ROOTS_FILE."
        ) from None
    except ValueError:
        raise PksError("Berkas sertifikat akar tidak sah.", "Isi PKSBPMN_SIGNING_ROOTS_FILE dengan PEM.") from None
