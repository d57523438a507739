"""Files kept with what they came with."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward."""
    op.create_table(
        "lampiran",
        sa.Column("_urutan", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=60), nullable=False),
        sa.Column("nomor_berkas", sa.String(length=60), nullable=False),
        sa.Column(
            "sumber",
            sa.Enum(
                "LAPORAN",
                "JAWABAN",
                "PERKEMBANGAN",
                "BUKTI",
                "PENERIMAAN",
                "BERITA_ACARA",
                name="sumberlampiran",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("id_sumber", sa.String(length=60), nullable=False),
        sa.Column("nama", sa.Text(), nullable=False),
        sa.Column("hash_berkas", sa.Text(), nullable=False),
        sa.Column("ukuran", sa.Integer(), nullable=False),
        sa.Column("tipe", sa.Text(), nullable=False),
        sa.Column(
            "dari",
            sa.Enum(
                "PELAPOR",
                "TERLAPOR",
                "ATASAN_TERLAPOR",
                "ITJEN",
                "OMBUDSMAN",
                "DPR",
                "PRESIDEN",
                "PUBLIK",
                "SAKSI",
                "LEMBAGA_PDP",
                name="pihak",
                native_enum=False,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("diterima", sa.Date(), nullable=False),
        sa.Column("dicatat", sa.DateTime(), nullable=False),
        sa.Column("dicatat_oleh", sa.Text(), nullable=False),
        sa.Column(
            "klasifikasi",
            sa.Enum("BIASA", "TERBATAS", "RAHASIA", "SANGAT_RAHASIA", name="klasifikasi", native_enum=False, length=40),
            nullable=True,
        ),
        sa.PrimaryKeyConstraint("_urutan"),
        sa.UniqueConstraint("id", name=op.f("uq_lampiran_id")),
    )
    with op.batch_alter_table("lampiran", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_lampiran_id_sumber"), ["id_sumber"], unique=False)
        batch_op.create_index(batch_op.f("ix_lampiran_nomor_berkas"), ["nomor_berkas"], unique=False)
