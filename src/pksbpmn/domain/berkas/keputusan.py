"""Decisions taken in user tasks."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pksbpmn.domain.record import Indexed, Key, Ref, Secret


@dataclass(eq=False, kw_only=True)
class Keputusan:
    """A decision taken in a user task: the element, the form's fields, and who took it, by staff number.

    Its id is that of its statement (`PernyataanPutusan`). `instans` and `instans_elemen` are the engine's keys of the
    process and of the task in it; `diterapkan`: when the step that follows the task took it up.
    """

    id: Key
    nomor_berkas: Ref
    elemen: str
    data: Secret[dict[str, Any]]
    waktu: datetime
    pegawai: str | None = None
    instans: Indexed[str | None] = None
    instans_elemen: str | None = None
    diterapkan: datetime | None = None
