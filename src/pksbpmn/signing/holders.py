"""What holders of certificates are called: in a certificate, and where keys are kept."""

import re
from hashlib import sha256

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.surat.tanda_tangan import PenandaTangan

_LONGEST = 64
"""Bytes of a common name (RFC 5280, appendix A)."""
_ELLIPSIS = "…"

INSTITUTIONS = {
    Pihak.OMBUDSMAN: "Ombudsman Republik Indonesia",
    Pihak.ITJEN: "Inspektorat Jenderal Kementerian Ketenagakerjaan",
}


def institution(oleh: PenandaTangan) -> str:
    """The institution in whose name somebody signs; only the two parties issue documents."""
    if oleh.pihak not in INSTITUTIONS:
        raise PksError(f"{oleh.pihak} tidak menandatangani naskah.", "Hanya OMBUDSMAN dan ITJEN menerbitkan naskah.")
    return INSTITUTIONS[oleh.pihak]


def common_name(oleh: PenandaTangan) -> str:
    """Office and name of an officer; of a seal, that it is one. A long office is cut, the name is not."""
    if oleh.segel:
        return f"Segel {institution(oleh)}"
    if len(oleh.sebutan.encode()) <= _LONGEST:
        return oleh.sebutan
    name = oleh.sebutan.removeprefix(oleh.jabatan)
    return _cut(
        f"{_cut(oleh.jabatan, _LONGEST - len(name.encode()) - len(_ELLIPSIS.encode()))}{_ELLIPSIS}{name}", _LONGEST
    )


def _cut(text: str, longest: int) -> str:
    return text.encode()[: max(0, longest)].decode(errors="ignore").rstrip()


def label(oleh: PenandaTangan) -> str:
    """Under which a key is kept outside: `ombudsman` and `itjen` for the seals, an officer's office in plain letters.

    "Kepala Keasistenan Utama VI" is `kepala-keasistenan-utama-vi`: a file name, a label on a token, an account.
    """
    institution(oleh)
    return re.sub(r"[^a-z0-9]+", "-", (oleh.pihak if oleh.segel else oleh.jabatan or oleh.nama).lower()).strip("-")


def holder_key(oleh: PenandaTangan) -> str:
    """Under which the embedded authority keeps a certificate; names no person."""
    institution(oleh)
    if oleh.segel:
        return str(oleh.pihak)
    return sha256(f"{oleh.pihak}|{oleh.sebutan}".encode()).hexdigest()[:40]
