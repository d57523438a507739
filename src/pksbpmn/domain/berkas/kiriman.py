"""What waits to be delivered after a transaction: the outbox."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pksbpmn.domain.record import Indexed, Key, Ref, Unique


@dataclass(eq=False, kw_only=True)
class Kiriman:
    """An outbox row: a mail to send or a message to publish. `kunci` makes a second one impossible."""

    id: Key
    kunci: Unique[str]
    jenis: str
    muatan: dict[str, Any]
    dibuat: datetime
    berikutnya: Indexed[datetime]
    nomor_laporan: Ref | None = None
    percobaan: int = 0
    selesai: Indexed[datetime | None] = None
    galat: str | None = None
