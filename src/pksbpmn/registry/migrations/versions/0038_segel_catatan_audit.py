"""Each entry of the audit trail bears a seal by the registry's secret (ADR 0025).

Entries of before get theirs as they are now: who added one before this cannot be told any more.
"""

import hmac
from hashlib import sha256

import sqlalchemy as sa
from alembic import op

from pksbpmn.registry.encrypted import vault_of
from pksbpmn.registry.triggers import audit_lifted

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

_PLACE = "kunci_terpasang.rahasia"


def upgrade() -> None:
    """Forward."""
    op.add_column("audit", sa.Column("segel", sa.Text(), nullable=False, server_default=""))
    c = op.get_bind()
    entries = sa.table("audit", sa.column("urut"), sa.column("hash"), sa.column("segel"))
    known = c.execute(sa.select(entries.c.urut, entries.c.hash)).all()
    if not known:
        return
    secret = _secret(c)
    with audit_lifted(c):
        for number, digest in known:
            seal = hmac.new(secret, f"catatan audit {digest}".encode(), sha256).hexdigest()
            c.execute(sa.update(entries).where(entries.c.urut == number).values(segel=seal))


def _secret(c: sa.Connection) -> bytes:
    """What the registry signs with, encrypted for its place or as before ADR 0024."""
    installed = sa.table("kunci_terpasang", sa.column("rahasia"))
    raw = str(c.execute(sa.select(installed.c.rahasia)).scalar_one()).encode()
    vault = vault_of(c.dialect)
    return vault.decrypt(vault.bind(raw, _PLACE), _PLACE)
