"""Answers and receipts keep the day of it and who entered it when; waivers of the right to answer can be struck."""

import json
from datetime import UTC, datetime, time
from typing import Any

import sqlalchemy as sa
from alembic import op

from pksbpmn.domain.tenggat.kalender import JAKARTA

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_PIHAK = [
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
]
_SEBAB = ("DIPERPANJANG", "PENERIMAAN_DIBETULKAN")


def upgrade() -> None:
    """Forward."""
    _buat_tabel()
    _jawaban()
    with op.batch_alter_table("perpanjangan", schema=None) as batch_op:
        batch_op.add_column(
            sa.Column(
                "sebab",
                sa.Enum(*_SEBAB, name="sebabperubahan", native_enum=False, length=40),
                nullable=False,
                server_default="DIPERPANJANG",
            )
        )
        batch_op.add_column(sa.Column("oleh", sa.Text(), nullable=True))
        batch_op.add_column(sa.Column("sebelumnya", sa.JSON(none_as_null=True), nullable=True))
    with op.batch_alter_table("perpanjangan", schema=None) as batch_op:
        batch_op.alter_column("sebab", existing_type=sa.String(40), server_default=None)
    _dari_audit()


def _buat_tabel() -> None:
    op.create_table(
        "hak_menjawab",
        sa.Column("_urutan", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=60), nullable=False),
        sa.Column("nomor_berkas", sa.String(length=60), nullable=False),
        sa.Column("pihak", sa.Enum(*_PIHAK, name="pihak", native_enum=False, length=40), nullable=False),
        sa.Column("digunakan", sa.Boolean(), nullable=False),
        sa.Column("waktu", sa.DateTime(), nullable=False),
        sa.Column("id_jawaban", sa.Text(), nullable=True),
        sa.Column("menggantikan", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("_urutan"),
        sa.UniqueConstraint("id", name=op.f("uq_hak_menjawab_id")),
    )
    op.create_index(op.f("ix_hak_menjawab_nomor_berkas"), "hak_menjawab", ["nomor_berkas"])
    op.create_table(
        "penerimaan",
        sa.Column("_urutan", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("id", sa.String(length=60), nullable=False),
        sa.Column("id_surat", sa.String(length=60), nullable=False),
        sa.Column("tanggal", sa.Date(), nullable=False),
        sa.Column("bukti", sa.Text(), nullable=False),
        sa.Column("dicatat", sa.DateTime(), nullable=False),
        sa.Column("dicatat_oleh", sa.Text(), nullable=False),
        sa.Column("alasan", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("_urutan"),
        sa.UniqueConstraint("id", name=op.f("uq_penerimaan_id")),
    )
    op.create_index(op.f("ix_penerimaan_id_surat"), "penerimaan", ["id_surat"])


def _tabel(nama: str) -> sa.Table:
    return sa.Table(nama, sa.MetaData(), autoload_with=op.get_bind())


def _baris(t: sa.Table, *saring: Any) -> list[Any]:
    return list(op.get_bind().execute(sa.select(t).where(*saring).order_by(t.c["_urutan"])).mappings())


def _jawaban() -> None:
    """The moment an answer was typed was its day so far, and its party who entered it."""
    op.execute("ALTER TABLE jawaban RENAME COLUMN diterima TO dicatat")
    with op.batch_alter_table("jawaban", schema=None) as batch_op:
        batch_op.add_column(sa.Column("diterima", sa.Date(), nullable=True))
        batch_op.add_column(sa.Column("dicatat_oleh", sa.Text(), nullable=True))
    t = _tabel("jawaban")
    for j in _baris(t):
        hari = j["dicatat"].replace(tzinfo=UTC).astimezone(JAKARTA).date()
        baru = {"diterima": hari, "dicatat_oleh": j["dari"]}
        op.get_bind().execute(sa.update(t).where(t.c["_urutan"] == j["_urutan"]).values(**baru))
    with op.batch_alter_table("jawaban", schema=None) as batch_op:
        batch_op.alter_column("diterima", existing_type=sa.Date(), nullable=False)
        batch_op.alter_column("dicatat_oleh", existing_type=sa.Text(), nullable=False)


def _dari_audit() -> None:
    """Receipts and waivers of before, entered when the audit trail says so; without an entry, at the end of the day."""
    audit, surat = _tabel("audit"), _tabel("surat")
    dicatat = {
        _json(a["rincian"])["id_surat"]: a["waktu"] for a in _baris(audit, audit.c.peristiwa == "surat-diterima")
    }
    penerimaan, hak = _tabel("penerimaan"), _tabel("hak_menjawab")
    for s in _baris(surat, surat.c.tanggal_diterima.is_not(None)):
        akhir_hari = datetime.combine(s["tanggal_diterima"], time(23, 59, 59), JAKARTA).astimezone(UTC)
        op.get_bind().execute(
            sa.insert(penerimaan).values(
                id=s["id"],
                id_surat=s["id"],
                tanggal=s["tanggal_diterima"],
                bukti=s["bukti_penerimaan"] or "",
                dicatat=dicatat.get(s["id"], akhir_hari.replace(tzinfo=None)),
                dicatat_oleh="sistem",
            )
        )
    for a in _baris(audit, audit.c.peristiwa == "hak-menjawab-tidak-digunakan"):
        op.get_bind().execute(
            sa.insert(hak).values(
                id=a["id"],
                nomor_berkas=a["nomor_berkas"],
                pihak=_json(a["rincian"])["pihak"],
                digunakan=False,
                waktu=a["waktu"],
            )
        )


def _json(nilai: Any) -> Any:
    """JSON columns come back as text where the table was read from the database (SQLite)."""
    return json.loads(nilai) if isinstance(nilai, str) else nilai
