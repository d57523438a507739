"""One signature into one PDF: PAdES B-B, or B-LT where a time stamp authority is set (ETSI EN 319 142-1).

It is appended as a revision: every byte of the page stays as it was printed, and PDF/A stays PDF/A.
"""

import asyncio
import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

import requests
from asn1crypto import tsp, x509
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.attributes import SignedAttributeProviderSpec, SigningCertificateV2Provider
from pyhanko.sign.fields import SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.general import as_signing_certificate_v2
from pyhanko.sign.signers.pdf_cms import PdfCMSSignedAttributes, Signer
from pyhanko.sign.signers.pdf_signer import PdfSignatureMetadata, PdfSigner, PdfSigningSession
from pyhanko.sign.timestamps import TimeStamper, TimestampRequestError
from pyhanko.sign.validation import DocumentSecurityStore
from pyhanko.sign.validation.dss import collect_validation_info
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.errors import InsufficientRevinfoError, PathError, ValidationError

from pksbpmn.domain.galat import GalatSementara, PksError

_DIGEST = "sha256"


@dataclass(frozen=True)
class Credentials:
    """Who signs, and what makes the revocation lists (DER) of the authority that named him, where it publishes none."""

    signer: Signer
    crls: Callable[[], tuple[bytes, ...]] = tuple


@dataclass(frozen=True)
class Stamping:
    """The time stamp authority, and the authorities by which stamps and signers are proved for the years to come."""

    authority: TimeStamper
    roots: Sequence[x509.Certificate]


class _Revision(IncrementalPdfFileWriter):
    """A revision that leaves title and dates of the document alone: pyHanko would write the machine's time."""

    def _update_meta(self) -> None:
        pass


class _Attributes(SignedAttributeProviderSpec):
    """What a PAdES signature says beside digest and kind: by which certificate it is to be proved."""

    def __init__(self, certificate: x509.Certificate) -> None:
        self._certificate = certificate

    def signed_attr_providers(
        self,
        data_digest: bytes,  # noqa: ARG002 - pyHanko's names
        digest_algorithm: str,  # noqa: ARG002
    ) -> Iterator[SigningCertificateV2Provider]:
        """That certificate, whatever is signed."""
        yield _Named(self._certificate)


class _Named(SigningCertificateV2Provider):
    async def build_attr_value(self, dry_run: bool = False) -> tsp.SigningCertificateV2:  # noqa: ARG002
        return tsp.SigningCertificateV2.load(_named(self.signing_cert.dump()))


@lru_cache
def _named(certificate: bytes) -> bytes:
    """The attribute in DER. What asn1crypto built and did not read it encodes anew for each level around it."""
    encoded: bytes = as_signing_certificate_v2(x509.Certificate.load(certificate)).dump()
    return encoded


def sign(pdf: bytes, who: Credentials, waktu: datetime, stamping: Stamping | None = None) -> bytes:
    """The PDF with one more signature, stated to be of this moment."""
    try:
        return asyncio.run(_sign(pdf, who, waktu, stamping))
    except (TimestampRequestError, requests.RequestException, OSError) as error:
        raise GalatSementara(
            f"Cap waktu belum didapat ({type(error).__name__}).", "Periksa PKSBPMN_TSA_URL; akan dicoba lagi."
        ) from None
    except InsufficientRevinfoError:
        raise GalatSementara(
            "Daftar pencabutan penanda tangan atau cap waktu belum didapat.", "Periksa jaringan; akan dicoba lagi."
        ) from None
    except (PathError, ValidationError):
        raise PksError(
            "Sertifikat penanda tangan atau cap waktu tidak terbukti.",
            "Lengkapi PKSBPMN_SIGNING_ROOTS_FILE dengan akar keduanya.",
        ) from None


async def _sign(pdf: bytes, who: Credentials, waktu: datetime, stamping: Stamping | None) -> bytes:
    reader = PdfFileReader(io.BytesIO(pdf))
    field = f"TandaTangan{len(reader.embedded_signatures) + 1}"
    if who.signer.signing_cert is not None:
        who.signer.signed_attr_prov_spec = _Attributes(who.signer.signing_cert)
    meta = PdfSignatureMetadata(field_name=field, md_algorithm=_DIGEST, subfilter=SigSeedSubFilter.PADES)
    pdf_signer = PdfSigner(
        meta,
        who.signer,
        timestamper=stamping.authority if stamping else None,
        new_field_spec=SigFieldSpec(field),
    )
    session = pdf_signer.init_signing_session(_Revision.from_reader(reader))
    session.system_time = waktu
    reserved = await _room(session, who, stamped=stamping is not None)
    prepared = session.prepare_tbs_document(validation_info=None, bytes_reserved=reserved)
    output = io.BytesIO()
    digest, _ = prepared.digest_tbs_document(output=output)
    await prepared.perform_signature(digest.document_digest, PdfCMSSignedAttributes(signing_time=waktu))
    signed = output.getvalue()
    return signed if stamping is None else await _with_proof(signed, who, waktu, stamping)


_rooms: dict[tuple[bytes, frozenset[bytes], bool], int] = {}


async def _room(session: PdfSigningSession, who: Credentials, *, stamped: bool) -> int:
    """How many hex digits the signature may take: tried once a certificate with its chain; that costs as signing."""
    certificate, others = who.signer.signing_cert, frozenset(c.sha256 for c in who.signer.cert_registry)
    key = (certificate.sha256 if certificate is not None else b"", others, stamped)
    if key not in _rooms:
        _rooms[key] = await session.estimate_signature_container_size(None)
    return _rooms[key]


async def _with_proof(signed: bytes, who: Credentials, waktu: datetime, stamping: Stamping) -> bytes:
    """With the certificates and revocation lists that prove signature and stamp when their authorities are gone."""
    context = ValidationContext(
        trust_roots=list(stamping.roots),
        moment=waktu,
        allow_fetching=True,
        crls=list(who.crls()),
        revocation_mode="hard-fail",
    )
    reader = PdfFileReader(io.BytesIO(signed))
    signature = reader.embedded_regular_signatures[-1]
    paths = await collect_validation_info(signature, context)
    writer = _Revision.from_reader(reader)
    DocumentSecurityStore.supply_dss_in_writer(
        writer, signature.pkcs7_content.hex().encode(), validation_context=context, paths=paths
    )
    output = io.BytesIO()
    writer.write(output)
    return output.getvalue()
