"""What people type is encrypted, whatever it is meant to be (ADR 0024).

Columns of texts keep their form; `row_seal.bind_all`, the last step, encrypts what is in them for its place. JSON
becomes text first.
"""

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None

_LISTS = {
    "kiriman": ("muatan",),
    "nota_kesepahaman": ("sebutan_lain",),
    "perjanjian": ("nomor_tercetak", "penandatangan"),
    "penyerahan": ("kelengkapan",),
}


def upgrade() -> None:
    """Forward."""
    for table, columns in _LISTS.items():
        with op.batch_alter_table(table, schema=None) as batch_op:
            for name in columns:
                batch_op.alter_column(name, existing_type=sa.JSON(), type_=sa.Text(), postgresql_using=f"{name}::text")
