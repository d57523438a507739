"""The audit trail as a chain: each entry carries the hash of the one before it."""

import json
from datetime import UTC
from hashlib import sha256

from pksbpmn.domain.catatan import Audit

AWAL = "0" * 64
"""What stands before the first entry."""


def hash_audit(a: Audit) -> str:
    """SHA-256 (hex) over everything that an entry says, its place in the chain and the entry before it."""
    isi = [
        a.urut,
        a.hash_sebelum,
        a.id,
        a.waktu.astimezone(UTC).isoformat(timespec="microseconds"),
        a.pelaku,
        a.peristiwa,
        a.nomor_laporan,
        a.rincian,
    ]
    return sha256(json.dumps(isi, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()
