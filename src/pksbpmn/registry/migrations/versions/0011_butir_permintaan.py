"""Answers for the time being, and requests followed item by item."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward."""
    op.create_table(
        "butir_permintaan",
        sa.Column("_urutan", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=60), nullable=False),
        sa.Column("id_permintaan", sa.String(length=60), nullable=False),
        sa.Column("urutan", sa.Integer(), nullable=False),
        sa.Column("uraian", sa.Text(), nullable=False),
        sa.Column(
            "status",
            sa.Enum("BELUM", "SEBAGIAN", "DIBERIKAN", "DITOLAK", name="statusbutir", native_enum=False, length=40),
            nullable=False,
        ),
        sa.Column("dasar_hukum", sa.Text(), nullable=True),
        sa.Column("pada", sa.Date(), nullable=True),
        sa.Column("id_jawaban", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("_urutan"),
        sa.UniqueConstraint("id", name=op.f("uq_butir_permintaan_id")),
    )
    with op.batch_alter_table("butir_permintaan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_butir_permintaan_id_permintaan"), ["id_permintaan"], unique=False)

    with op.batch_alter_table("jawaban", schema=None) as batch_op:
        sifat = sa.Enum("SEMENTARA", "AKHIR", name="sifatjawaban", native_enum=False, length=40)
        batch_op.add_column(sa.Column("sifat", sifat, nullable=False, server_default="AKHIR"))
    with op.batch_alter_table("jawaban", schema=None) as batch_op:
        batch_op.alter_column("sifat", existing_type=sa.String(40), server_default=None)
