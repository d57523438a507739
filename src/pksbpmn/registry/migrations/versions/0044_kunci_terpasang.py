"""The registry says which keys are installed (ADR 0024): the one that encrypted its secret, then the rest of the ring.

With the first, whatever else stands in front of the ring, `row_seal.bind_all` encrypts and seals all rows.
"""

import hmac
import json
from hashlib import sha256

import sqlalchemy as sa
from alembic import op

from pksbpmn.registry.encrypted import vault_of

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None

_PLACE = "kunci_terpasang.rahasia"


def upgrade() -> None:
    """Forward."""
    for name in ("kunci", "tanda"):
        op.add_column("kunci_terpasang", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    c = op.get_bind()
    vault = vault_of(c.dialect)
    t = sa.table("kunci_terpasang", sa.column("rahasia"), sa.column("kunci"), sa.column("tanda"))
    raw = str(c.execute(sa.select(t.c.rahasia)).scalar_one()).encode()
    first = vault.key_of(raw, _PLACE)
    keys = [first, *(f for f in vault.ring if f != first)]
    secret = vault.decrypt(vault.bind(raw, _PLACE), _PLACE)
    signature = hmac.new(secret, f"kunci terpasang {' '.join(keys)}".encode(), sha256).hexdigest()
    c.execute(sa.update(t).values(kunci=json.dumps(keys), tanda=signature))
    vault.only(keys)
