"""The journal of access in the audit chain: each row has an entry with its digest, in the same transaction."""

import json
from datetime import UTC
from typing import Protocol

from pksbpmn.domain.berkas.audit import Audit
from pksbpmn.domain.kerahasiaan.akses import JurnalAkses
from pksbpmn.registry.encrypted import vault_of
from pksbpmn.registry.read_memory import RememberingSession
from pksbpmn.registry.repository import RepositorySql
from pksbpmn.registry.vault import Vault
from pksbpmn.usecases.journal import SISTEM, id_baru

EVENT = "akses-dijurnal"
"""The entry of a row; its details: `jurnal` (id) and `hash`."""


class Trail(Protocol):
    """Where entries are added."""

    def add(self, record: Audit) -> None:
        """Add an entry."""
        ...


class JurnalSql(RepositorySql[JurnalAkses]):
    """The journal of one transaction."""

    def __init__(self, session: RememberingSession, trail: Trail) -> None:
        super().__init__(session, JurnalAkses)
        self._trail = trail

    def add(self, record: JurnalAkses) -> None:
        """Add a row, and its entry."""
        super().add(record)
        details = {"jurnal": record.id, "hash": digest_of_row(record, vault_of(self._session.get_bind().dialect))}
        self._trail.add(
            Audit(
                id=id_baru(),
                waktu=record.waktu,
                pelaku=SISTEM,
                peristiwa=EVENT,
                nomor_berkas=record.nomor_berkas,
                rincian=details,
            )
        )


def digest_of_row(j: JurnalAkses, vault: Vault) -> str:
    """HMAC-SHA256 (hex) of all that a row says; keyed, so that no purpose can be guessed from it."""
    isi = [
        j.id,
        j.waktu.astimezone(UTC).isoformat(timespec="microseconds"),
        j.pelaku,
        j.peran,
        j.pihak,
        j.tindakan,
        j.objek,
        j.tujuan,
        j.diizinkan,
        j.nomor_berkas,
    ]
    return vault.sign("jurnal_akses " + json.dumps(isi, ensure_ascii=False, separators=(",", ":")))
