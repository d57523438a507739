"""Encrypting everything anew with the newest key, so that older ones can be thrown away."""

from collections.abc import Callable
from dataclasses import dataclass

import sqlalchemy as sa

from pksbpmn.registry import installed_keys
from pksbpmn.registry.document_store import DocumentFolder
from pksbpmn.registry.encrypted import Encrypted
from pksbpmn.registry.row_seal import batches, encrypt_anew, is_sealed, prove
from pksbpmn.registry.tables import metadata
from pksbpmn.registry.triggers import lifted
from pksbpmn.registry.vault import Vault


@dataclass(frozen=True)
class Resealed:
    """How much was encrypted anew."""

    rows: int
    documents: int


def reseal_all(
    database: sa.Engine, documents: DocumentFolder, vault: Vault, progress: Callable[[str, int], None] = lambda *_: None
) -> Resealed:
    """The first key of the ring is installed, then every field, seal and document encrypted with it, then no other is.

    Safe to break off and to repeat.

    Raises PksError for a row that somebody changed without the key: rotation must not seal what it did not prove.
    """
    installed_keys.install(database, vault)
    rows = 0
    for t in metadata.sorted_tables:
        count = _table(database, t, vault)
        rows += count
        if count:
            progress(t.name, count)
    resealed = documents.reseal_all(lambda n: progress("dokumen", n))
    installed_keys.forget_older(database, vault)
    return Resealed(rows, resealed)


def _table(database: sa.Engine, t: sa.Table, vault: Vault) -> int:
    if not is_sealed(t) and not any(isinstance(k.type, Encrypted) for k in t.columns):
        return 0
    count = 0
    with database.begin() as c, lifted(c, t):
        for rows in batches(c, t, sa.select(t)):
            if is_sealed(t):
                for b in rows:
                    prove(t, b, vault)
            encrypt_anew(c, t, rows, vault)
            count += len(rows)
    return count
