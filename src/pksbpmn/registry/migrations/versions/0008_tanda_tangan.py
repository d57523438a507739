"""Certificates of the embedded authority; a verification code for each letter.

Letters of before get a code of their own in the registry. It is not printed on them: they have no signature either.
"""

import sqlalchemy as sa
from alembic import op

from pksbpmn.domain.surat.tanda_tangan import kode_baru

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward."""
    op.create_table(
        "sertifikat",
        sa.Column("_urutan", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=60), nullable=False),
        sa.Column("kunci", sa.String(length=200), nullable=False),
        sa.Column("pemegang", sa.Text(), nullable=False),
        sa.Column("berlaku_sejak", sa.DateTime(), nullable=False),
        sa.Column("berlaku_sampai", sa.DateTime(), nullable=False),
        sa.Column("isi", sa.Text(), nullable=False),
        sa.Column("kunci_rahasia", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("_urutan"),
        sa.UniqueConstraint("id", name=op.f("uq_sertifikat_id")),
        sa.UniqueConstraint("kunci", name=op.f("uq_sertifikat_kunci")),
    )
    with op.batch_alter_table("sertifikat", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_sertifikat_pemegang"), ["pemegang"], unique=False)

    with op.batch_alter_table("surat", schema=None) as batch_op:
        batch_op.add_column(sa.Column("kode_verifikasi", sa.String(length=200), nullable=True))
    connection = op.get_bind()
    t = sa.table("surat", sa.column("_urutan"), sa.column("kode_verifikasi"))
    for order in connection.execute(sa.select(t.c["_urutan"])).scalars().all():
        connection.execute(sa.update(t).where(t.c["_urutan"] == order).values(kode_verifikasi=kode_baru()))
    with op.batch_alter_table("surat", schema=None) as batch_op:
        batch_op.alter_column("kode_verifikasi", existing_type=sa.String(length=200), nullable=False)
        batch_op.create_unique_constraint(batch_op.f("uq_surat_kode_verifikasi"), ["kode_verifikasi"])
