"""Electronic signatures: in whose name a document is signed, and what the signatures in a document say.

An electronic document with a certified electronic signature is evidence (UU 11/2008 Pasal 5 and Pasal 11; PP 71/2019
Pasal 59 and Pasal 60).
"""

import re
import secrets
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pksbpmn.domain.berkas.pihak import Pihak

_ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without the signs that are mistaken for each other when read aloud or typed: 0 and O, 1 and I."""
_GROUPS, _GROUP = 3, 4
POLA_KODE = re.compile("-".join([f"[{_ALPHABET}]{{{_GROUP}}}"] * _GROUPS))
"""What finds a verification code in a text."""


@dataclass(frozen=True)
class PenandaTangan:
    """Who signs: an officer of an institution, or, without a name and an office, the institution with its seal."""

    pihak: Pihak
    nama: str = ""
    jabatan: str = ""

    @property
    def segel(self) -> bool:
        """Whether it is the institution's own seal (UU 11/2008, segel elektronik)."""
        return not (self.nama or self.jabatan)

    @property
    def sebutan(self) -> str:
        """Office and name, as a certificate names an officer."""
        return ", ".join(dict.fromkeys(x for x in (self.jabatan, self.nama) if x))


@dataclass(frozen=True)
class SubjekSertifikat:
    """Whose a certificate is: its organisation (O) and organisational unit (OU), letter by letter; "" for none.

    A part of it proves nothing: all of a ministry has its name in the certificate, its inspectorate is one unit.
    """

    organisasi: str
    unit: str = ""

    def __str__(self) -> str:
        return f'O="{self.organisasi}"' + (f', OU="{self.unit}"' if self.unit else "")


@dataclass(frozen=True)
class TandaTanganTerbaca:
    """One signature in a document.

    `waktu` is what the signer states; `cap_waktu` what a time stamp authority that we trust attests. `utuh`: what it
    covers is as it was signed. `dipercaya`: it is, and its certificate leads to an authority that we trust.
    """

    penanda: str
    lembaga: str
    waktu: datetime | None
    cap_waktu: datetime | None
    utuh: bool
    dipercaya: bool
    unit: str = ""

    @property
    def subjek(self) -> SubjekSertifikat:
        """Whose its certificate is."""
        return SubjekSertifikat(self.lembaga, self.unit)


@dataclass(frozen=True)
class NaskahTerbaca:
    """What a PDF says of itself.

    `kode`: the verification code that it bears. `ditambahi`: something was appended after the last signature that is
    more than the data that later proves it.
    """

    kode: str | None
    tanda_tangan: tuple[TandaTanganTerbaca, ...]
    ditambahi: bool


class Keaslian(StrEnum):
    """What a checked file is."""

    ASLI = "asli"
    DIUBAH = "diubah"
    BUKAN_MILIK_KAMI = "bukan milik kami"


def kode_baru() -> str:
    """A verification code such as 7K3M-9QXA-2HTD: 60 random bits, and nothing that tells of the letter."""
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(_GROUP)) for _ in range(_GROUPS))
