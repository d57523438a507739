"""The audit trail as a chain: each entry carries the hash of the one before it."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from pksbpmn.domain.record import Indexed, Key, Ref, Unique


@dataclass(eq=False, kw_only=True)
class Audit:
    """Who did what and when, without personal data; a link of the chain once it is written."""

    id: Key
    waktu: datetime
    pelaku: str
    peristiwa: Indexed[str]
    nomor_berkas: Ref | None
    rincian: dict[str, Any]
    urut: Unique[int] = 0
    hash_sebelum: str = ""
    hash: str = ""
    segel: str = ""
    """The registry's seal over `hash`: who has no key adds no entry."""


AWAL = "0" * 64
"""What stands before the first entry."""


def yang_disegel(a: Audit) -> str:
    """What `segel` is over: the hash, which holds everything else."""
    return f"catatan audit {a.hash}"


def hash_audit(a: Audit) -> str:
    """SHA-256 (hex) over everything that an entry says, its place in the chain and the entry before it."""
    isi = [
        a.urut,
        a.hash_sebelum,
        a.id,
        a.waktu.astimezone(UTC).isoformat(timespec="microseconds"),
        a.pelaku,
        a.peristiwa,
        a.nomor_berkas,
        a.rincian,
    ]
    return sha256(json.dumps(isi, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()
