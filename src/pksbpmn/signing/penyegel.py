"""The port `Penyegel`, with a key of our own: in the registry, in a PKCS#12 file or on a token."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from asn1crypto import x509
from pyhanko.sign.timestamps import TimeStamper

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.surat.tanda_tangan import NaskahTerbaca, PenandaTangan, SubjekSertifikat
from pksbpmn.signing.holders import label
from pksbpmn.signing.pades import Credentials, Stamping, sign
from pksbpmn.signing.reading import read, subject_of
from pksbpmn.signing.subjects import SUBJECTS, Subjects, require


class Keys(Protocol):
    """Where keys are."""

    def credentials(self, oleh: PenandaTangan, waktu: datetime) -> Credentials:
        """The key of who signs; PksError when there is none for him."""
        ...

    def expiries(self, waktu: datetime) -> dict[str, datetime]:
        """When certificates end that nobody renews by himself, by what they are called."""
        ...


class PadesPenyegel:
    """Signs with keys at hand."""

    def __init__(
        self,
        keys: Keys,
        roots: Callable[[], list[x509.Certificate]],
        time_stamper: TimeStamper | None = None,
        subjects: Subjects = SUBJECTS,
    ) -> None:
        self._keys, self._roots, self._time_stamper, self._subjects = keys, roots, time_stamper, subjects

    def tanda_tangani(self, pdf: bytes, oleh: PenandaTangan, waktu: datetime) -> bytes:
        """The PDF with a signature of this moment: B-B, or B-LT with a time stamp authority."""
        who = self._keys.credentials(oleh, waktu)
        if who.signer.signing_cert is not None:
            _require_valid(who.signer.signing_cert, oleh, waktu)
            require(oleh.pihak, subject_of(who.signer.signing_cert), self._subjects)
        stamping = Stamping(self._time_stamper, self._roots()) if self._time_stamper else None
        return sign(pdf, who, waktu, stamping)

    def baca(self, pdf: bytes, waktu: datetime) -> NaskahTerbaca:
        """What the signatures in a PDF say."""
        return read(pdf, self._roots(), waktu)

    def subjek(self, pihak: Pihak) -> tuple[SubjekSertifikat, ...]:
        """Whose certificates sign for a party."""
        return self._subjects[pihak]

    def expiries(self, waktu: datetime) -> dict[str, datetime]:
        """When certificates end that somebody must renew."""
        return self._keys.expiries(waktu)


def _require_valid(certificate: x509.Certificate, oleh: PenandaTangan, waktu: datetime) -> None:
    if waktu < certificate.not_valid_before:
        raise PksError(f"Sertifikat {label(oleh)} belum berlaku.", "Periksa jam mesin ini, atau ganti sertifikatnya.")
    if waktu > certificate.not_valid_after:
        raise PksError(f"Sertifikat {label(oleh)} sudah berakhir.", "Ganti dengan yang berlaku.")
