"""What was found when a file was looked into: until it has passed, nobody reads it."""

from dataclasses import dataclass
from datetime import datetime

from pksbpmn.domain.record import Key, Secret, Unique


@dataclass(eq=False, kw_only=True)
class Pindaian:
    """Of one content, wherever it is kept: `temuan` says why it is held, `antivirus` that a scanner saw it, too."""

    id: Key
    hash_berkas: Unique[str]
    diperiksa: datetime
    antivirus: bool
    temuan: Secret[str | None] = None
