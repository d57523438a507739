"""Electronic signatures, as the use cases need them."""

from datetime import datetime
from typing import Protocol

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.tanda_tangan import NaskahTerbaca, PenandaTangan, SubjekSertifikat


class Penyegel(Protocol):
    """Signs documents, and reads the signatures of any."""

    def tanda_tangani(self, pdf: bytes, oleh: PenandaTangan, waktu: datetime) -> bytes:
        """The PDF with a signature of this moment, everything before it unchanged.

        Raises GalatSementara when whoever signs cannot be reached, PksError when he cannot sign.
        """
        ...

    def subjek(self, pihak: Pihak) -> tuple[SubjekSertifikat, ...]:
        """Whose certificates sign for a party."""
        ...

    def baca(self, pdf: bytes, waktu: datetime) -> NaskahTerbaca:
        """What the signatures in a PDF say, as of this moment; MasukanSalah for one that cannot be read."""
        ...
