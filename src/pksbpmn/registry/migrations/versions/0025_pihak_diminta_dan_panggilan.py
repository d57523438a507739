"""pihak diminta dan panggilan.

What was asked before had Itjen in copy of klarifikasi and nobody else, by its kind.
"""

import sqlalchemy as sa
from alembic import op

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None

_TEMBUSAN = sa.JSON(none_as_null=True)


def upgrade() -> None:
    """Forward."""
    with op.batch_alter_table("jawaban", schema=None) as batch_op:
        batch_op.add_column(sa.Column("pertemuan", sa.Text(), nullable=True))

    with op.batch_alter_table("permintaan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("tembusan", _TEMBUSAN, nullable=True))
        batch_op.add_column(sa.Column("waktu_hadir", sa.DateTime(), nullable=True))

    permintaan = sa.table("permintaan", sa.column("jenis", sa.String), sa.column("tembusan", _TEMBUSAN))
    klarifikasi = permintaan.c.jenis.in_(("KLARIFIKASI_1", "KLARIFIKASI_2"))
    op.execute(permintaan.update().where(klarifikasi).values(tembusan=["ITJEN"]))
    op.execute(permintaan.update().where(~klarifikasi).values(tembusan=[]))

    with op.batch_alter_table("permintaan", schema=None) as batch_op:
        batch_op.alter_column("tembusan", existing_type=_TEMBUSAN, nullable=False)
