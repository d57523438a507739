"""setiap terlapor menandatangani."""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

_SATU_TANDA_TANGAN = "uq_tanda_tangan_id_berita_acara"


def upgrade() -> None:
    """Forward. Until now one signature stood for all Terlapor: it is the first one's."""
    with op.batch_alter_table("tanda_tangan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("ke", sa.Integer(), nullable=False, server_default="1"))
    with op.batch_alter_table("tanda_tangan", schema=None) as batch_op:
        batch_op.alter_column("ke", server_default=None)
        batch_op.drop_constraint(batch_op.f(_SATU_TANDA_TANGAN), type_="unique")
        batch_op.create_unique_constraint(batch_op.f(_SATU_TANDA_TANGAN), ["id_berita_acara", "pihak", "ke"])
