"""What opens a stored document: who reads it, for what, in which case.

An import contract lets the gate alone import this module, so nobody else opens a document (ADR 0015).
"""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Tiket:
    """Opens one document once. `pembaca`: an officer's number, parties, or the part of the program that looks at it."""

    dokumen: str
    pembaca: str
    tujuan: str
    nomor_berkas: str | None
