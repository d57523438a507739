"""Encrypting everything anew with the newest key, so that older ones can be thrown away."""

from collections.abc import Callable
from dataclasses import dataclass

import sqlalchemy as sa

from pksbpmn.registry.document_store import DocumentFolder
from pksbpmn.registry.encrypted import secret_columns
from pksbpmn.registry.tables import metadata
from pksbpmn.registry.triggers import lifted
from pksbpmn.registry.vault import Vault

_BATCH = 500


@dataclass(frozen=True)
class Resealed:
    """How much was encrypted anew."""

    rows: int
    documents: int


def reseal_all(
    database: sa.Engine, documents: DocumentFolder, vault: Vault, progress: Callable[[str, int], None] = lambda *_: None
) -> Resealed:
    """Every encrypted field and document with the newest key of the ring; safe to break off and to repeat."""
    by_table: dict[sa.Table, list[str]] = {}
    for k in secret_columns(metadata):
        by_table.setdefault(k.table, []).append(k.name)
    rows = 0
    for t, names in by_table.items():
        count = _table(database, t, names, vault)
        rows += count
        progress(t.name, count)
    return Resealed(rows, documents.reseal_all(lambda n: progress("dokumen", n)))


def _table(database: sa.Engine, t: sa.Table, names: list[str], vault: Vault) -> int:
    key = next(iter(t.primary_key.columns)).name
    raw = sa.table(t.name, sa.column(key), *(sa.column(n, sa.Text) for n in names))
    after, count = -1, 0
    while True:
        with database.begin() as c, lifted(c, t):
            query = sa.select(raw).where(raw.c[key] > after).order_by(raw.c[key]).limit(_BATCH)
            rows = c.execute(query.with_for_update()).mappings().all()
            for b in rows:
                resealed = {n: vault.reseal(b[n].encode()).decode() for n in names if b[n] is not None}
                if resealed:
                    c.execute(sa.update(raw).where(raw.c[key] == b[key]).values(**resealed))
        if not rows:
            return count
        after, count = rows[-1][key], count + len(rows)
