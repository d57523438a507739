"""What the signatures in any PDF say. The file may be anybody's: whatever is wrong with it, the answer is one line."""

import asyncio
import io
import logging
from datetime import datetime
from typing import Any

from asn1crypto import x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import DocumentSecurityStore, async_validate_pdf_signature
from pyhanko.sign.validation.errors import NoDSSFoundError
from pyhanko.sign.validation.pdf_embedded import EmbeddedPdfSignature
from pyhanko.sign.validation.status import PdfSignatureStatus, SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.surat.tanda_tangan import POLA_KODE, NaskahTerbaca, SubjekSertifikat, TandaTanganTerbaca

_MOST_SIGNATURES = 20

logging.getLogger("pyhanko").setLevel(logging.CRITICAL)  # what it finds is in the answer, not also a traceback


def read(pdf: bytes, roots: list[x509.Certificate], waktu: datetime) -> NaskahTerbaca:
    """What a PDF says, believed as far as `roots` reach; MasukanSalah for one that cannot be read."""
    if not pdf.startswith(b"%PDF-"):
        raise MasukanSalah("Berkas ini bukan PDF.", "Periksa berkas PDF yang diterima, bukan hasil cetak atau foto.")
    try:
        reader = PdfFileReader(io.BytesIO(pdf))
        if reader.encrypted:
            raise MasukanSalah("PDF ini terenkripsi.", "Periksa naskah sebagaimana diterima, tanpa kata sandi.")  # noqa: TRY301
        signatures = reader.embedded_regular_signatures
        if len(signatures) > _MOST_SIGNATURES:
            raise MasukanSalah("PDF ini memuat terlalu banyak tanda tangan.", "Naskah kami memuat satu.")  # noqa: TRY301
        read_ones = [_one(s, reader, roots, waktu) for s in signatures]
        return NaskahTerbaca(_code(reader), tuple(t for t, _ in read_ones), bool(read_ones) and read_ones[-1][1])
    except MasukanSalah:
        raise
    except Exception as error:  # noqa: BLE001 - a parser of hostile files fails in many ways
        raise MasukanSalah(
            f"PDF ini rusak dan tidak dapat dibaca ({type(error).__name__}).", "Minta berkas yang utuh dari pengirim."
        ) from None


def _one(
    signature: EmbeddedPdfSignature, reader: PdfFileReader, roots: list[x509.Certificate], waktu: datetime
) -> tuple[TandaTanganTerbaca, bool]:
    """One signature, and whether something was appended after it."""
    try:
        stated = signature.self_reported_timestamp
        status = asyncio.run(
            async_validate_pdf_signature(signature, _context(reader, roots, min(stated, waktu) if stated else waktu))
        )
    except Exception:  # noqa: BLE001 - a signature that cannot be read is none
        return TandaTanganTerbaca("tidak terbaca", "", None, None, utuh=False, dipercaya=False), True
    subject, whose = status.signing_cert.subject.native, subject_of(status.signing_cert)
    stamp = status.timestamp_validity
    return (
        TandaTanganTerbaca(
            penanda=str(subject.get("common_name", "")),
            lembaga=whose.organisasi,
            waktu=stated,
            cap_waktu=stamp.timestamp if stamp is not None and stamp.valid and stamp.trusted else None,
            utuh=bool(status.intact and status.valid),
            dipercaya=bool(status.trusted),
            unit=whose.unit,
        ),
        _appended(status),
    )


def subject_of(certificate: x509.Certificate) -> SubjekSertifikat:
    """Whose a certificate is; one that names several organisations or units is nobody's."""
    subject = certificate.subject.native
    return SubjekSertifikat(str(subject.get("organization_name", "")), str(subject.get("organizational_unit_name", "")))


def _context(reader: PdfFileReader, roots: list[x509.Certificate], moment: datetime) -> ValidationContext:
    """Believing these roots, as of that moment, with the proof that the document carries; nothing is fetched."""
    settings: dict[str, Any] = {
        "trust_roots": roots,
        "moment": moment,
        "allow_fetching": False,
        "revocation_mode": "soft-fail",
    }
    try:
        return DocumentSecurityStore.read_dss(reader).as_validation_context(settings)
    except NoDSSFoundError:
        return ValidationContext(**settings)


def _appended(status: PdfSignatureStatus) -> bool:
    """Whether the file goes on after what was signed with more than data that prove the signature (B-LT)."""
    if status.coverage is SignatureCoverageLevel.ENTIRE_FILE:
        return False
    level = status.modification_level
    return (
        status.coverage < SignatureCoverageLevel.ENTIRE_REVISION
        or level is None
        or level > ModificationLevel.LTA_UPDATES
    )


def _code(reader: PdfFileReader) -> str | None:
    """The verification code that the document bears among its keywords."""
    try:
        keywords = str(reader.trailer_view["/Info"]["/Keywords"])
    except KeyError:
        return None
    found = POLA_KODE.search(keywords)
    return found.group() if found else None
