"""Accounts of officers and administrators; a disclosure is approved by itself."""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward."""
    op.create_table(
        "akun_pegawai",
        sa.Column("_urutan", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=60), nullable=False),
        sa.Column("pegawai", sa.Text(), nullable=False),
        sa.Column("akun", sa.Text(), nullable=False),
        sa.Column("sejak", sa.DateTime(), nullable=False),
        sa.Column("dicatat_oleh", sa.Text(), nullable=False),
        sa.Column("sampai", sa.DateTime(), nullable=True),
        sa.Column("diakhiri_oleh", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("_urutan"),
        sa.UniqueConstraint("id", name=op.f("uq_akun_pegawai_id")),
    )
    with op.batch_alter_table("akun_pegawai", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_akun_pegawai_pegawai"), ["pegawai"], unique=False)

    op.create_table(
        "pengelola",
        sa.Column("_urutan", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=60), nullable=False),
        sa.Column("akun", sa.Text(), nullable=False),
        sa.Column("sejak", sa.DateTime(), nullable=False),
        sa.Column("ditetapkan_oleh", sa.Text(), nullable=False),
        sa.Column("sampai", sa.DateTime(), nullable=True),
        sa.Column("dicabut_oleh", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("_urutan"),
        sa.UniqueConstraint("id", name=op.f("uq_pengelola_id")),
    )
    with op.batch_alter_table("pengungkapan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("disetujui", sa.DateTime(), nullable=True))
        batch_op.alter_column("penyetuju", existing_type=sa.TEXT(), nullable=True)
