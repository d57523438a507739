"""What nobody has told is empty; what was completed, and the book of letters without mail, are kept."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Forward."""
    op.create_table(
        "ekspedisi",
        sa.Column("_urutan", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id_surat", sa.String(length=60), nullable=False),
        sa.Column("nomor_berkas", sa.String(length=60), nullable=False),
        sa.Column("dicatat", sa.DateTime(), nullable=False),
        sa.Column(
            "cara",
            sa.Enum("POS", "KURIR", "DIANTAR", "TELEPON", name="carakirim", native_enum=False, length=40),
            nullable=True,
        ),
        sa.Column("tanggal", sa.Date(), nullable=True),
        sa.Column("pegawai", sa.Text(), nullable=True),
        sa.Column("keterangan", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("_urutan"),
        sa.UniqueConstraint("id_surat", name=op.f("uq_ekspedisi_id_surat")),
    )
    with op.batch_alter_table("ekspedisi", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ekspedisi_nomor_berkas"), ["nomor_berkas"], unique=False)
        batch_op.create_index(batch_op.f("ix_ekspedisi_tanggal"), ["tanggal"], unique=False)

    op.create_table(
        "pelengkapan",
        sa.Column("_urutan", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=60), nullable=False),
        sa.Column("nomor_berkas", sa.String(length=60), nullable=False),
        sa.Column("bidang", sa.Text(), nullable=False),
        sa.Column("lama", sa.Text(), nullable=True),
        sa.Column("baru", sa.Text(), nullable=False),
        sa.Column("alasan", sa.Text(), nullable=True),
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
        sa.Column("waktu", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("_urutan"),
        sa.UniqueConstraint("id", name=op.f("uq_pelengkapan_id")),
    )
    with op.batch_alter_table("pelengkapan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_pelengkapan_nomor_berkas"), ["nomor_berkas"], unique=False)

    with op.batch_alter_table("identitas", schema=None) as batch_op:
        batch_op.add_column(sa.Column("telepon", sa.Text(), nullable=True))
        batch_op.alter_column("tempat_lahir", existing_type=sa.TEXT(), nullable=True)
        batch_op.alter_column("tanggal_lahir", existing_type=sa.TEXT(), nullable=True)
        batch_op.alter_column("status_perkawinan", existing_type=sa.TEXT(), nullable=True)
        batch_op.alter_column("pekerjaan", existing_type=sa.TEXT(), nullable=True)
        batch_op.alter_column("alamat_lengkap", existing_type=sa.TEXT(), nullable=True)
        batch_op.alter_column("kewarganegaraan", existing_type=sa.VARCHAR(length=40), nullable=True)
        batch_op.alter_column("email", existing_type=sa.TEXT(), nullable=True)

    with op.batch_alter_table("laporan", schema=None) as batch_op:
        batch_op.alter_column("jenis_layanan", existing_type=sa.VARCHAR(length=40), nullable=True)
        batch_op.alter_column("tanggal_peristiwa", existing_type=sa.DATE(), nullable=True)
        batch_op.alter_column("permintaan_penyelesaian", existing_type=sa.TEXT(), nullable=True)

    with op.batch_alter_table("unit_terlapor", schema=None) as batch_op:
        batch_op.alter_column("jabatan", existing_type=sa.TEXT(), nullable=True)
        batch_op.alter_column("alamat", existing_type=sa.TEXT(), nullable=True)
        batch_op.alter_column("email", existing_type=sa.TEXT(), nullable=True)
