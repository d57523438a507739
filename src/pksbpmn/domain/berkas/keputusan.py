"""Decisions taken in user tasks."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pksbpmn.domain.record import Key, Ref, Secret


@dataclass(eq=False, kw_only=True)
class Keputusan:
    """A decision taken in a user task: the element and the form's fields."""

    id: Key
    nomor_berkas: Ref
    elemen: str
    data: Secret[dict[str, Any]]
    waktu: datetime
