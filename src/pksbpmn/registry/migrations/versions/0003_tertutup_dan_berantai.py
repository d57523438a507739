"""Personal data encrypted at rest; the audit trail as a chain that nobody can change.

Columns are named here as they were at this revision; what they hold is encrypted with the ring of the engine.
"""

import json
from datetime import UTC
from hashlib import sha256
from typing import Any

import sqlalchemy as sa
from alembic import op

from pksbpmn.registry.encrypted import vault_of
from pksbpmn.registry.triggers import install_triggers

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_RAHASIA = {
    "laporan": ("perihal", "uraian", "upaya_uraian", "upaya_hasil", "permintaan_penyelesaian", "kerugian"),
    "identitas": (
        "nama_lengkap",
        "tempat_lahir",
        "tanggal_lahir",
        "status_perkawinan",
        "pekerjaan",
        "alamat_lengkap",
        "email",
    ),
    "unit_terlapor": ("jabatan", "unit", "alamat", "email"),
    "jawaban": ("isi",),
    "perpanjangan": ("alasan",),
    "bukti": ("uraian",),
    "isi": ("data",),
    "urusan": ("perihal", "data"),
    "adendum": ("perihal", "ketentuan_diubah"),
    "pengakhiran": ("alasan",),
    "perselisihan": ("pokok",),
    "biaya": ("uraian",),
    "narahubung": ("nama", "alamat", "telepon", "email"),
    "kanal": ("alamat",),
    "keputusan_klasifikasi": ("pertimbangan",),
    "akses_identitas": ("alasan",),
    "telaah_bersama": ("hasil",),
    "laporan_monev": ("kendala", "perbaikan"),
    "benturan_kepentingan": ("alasan",),
}
_BUKAN_TEKS: dict[tuple[str, str], Any] = {
    ("identitas", "tanggal_lahir"): sa.Date(),
    ("isi", "data"): sa.JSON(),
    ("urusan", "data"): sa.JSON(),
}


def upgrade() -> None:
    """Forward."""
    for tabel, kolom in _RAHASIA.items():
        _tutup(tabel, kolom)
    op.create_table(
        "kunci_terpasang",
        sa.Column("satu", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("rahasia", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("satu"),
    )
    op.create_table(
        "kepala_audit",
        sa.Column("satu", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("urut", sa.Integer(), nullable=False),
        sa.Column("hash", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("satu"),
    )
    _rantaikan()
    install_triggers(op.get_bind())


def _tutup(tabel: str, kolom: tuple[str, ...]) -> None:
    sambungan = op.get_bind()
    for k in kolom:
        jenis = _BUKAN_TEKS.get((tabel, k))
        if jenis is not None:
            with op.batch_alter_table(tabel, schema=None) as batch_op:
                batch_op.alter_column(k, existing_type=jenis, type_=sa.Text(), postgresql_using=f"{k}::text")
    brankas = vault_of(sambungan.dialect)
    t = sa.table(tabel, sa.column("_urutan", sa.Integer), *(sa.column(k, sa.Text) for k in kolom))
    for baris in sambungan.execute(sa.select(t)).mappings().all():
        tertutup = {k: brankas.seal(str(baris[k]).encode()).decode() for k in kolom if baris[k] is not None}
        if tertutup:
            sambungan.execute(sa.update(t).where(t.c["_urutan"] == baris["_urutan"]).values(**tertutup))


def _rantaikan() -> None:
    sambungan = op.get_bind()
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.add_column(sa.Column("urut", sa.Integer(), nullable=True))
        batch_op.add_column(sa.Column("hash_sebelum", sa.String(64), nullable=True))
        batch_op.add_column(sa.Column("hash", sa.String(64), nullable=True))
    t = sa.Table("audit", sa.MetaData(), autoload_with=sambungan)
    sebelum, urut = "0" * 64, 0
    for b in sambungan.execute(sa.select(t).order_by(t.c["_urutan"])).mappings().all():
        urut += 1
        rincian: Any = json.loads(b["rincian"]) if isinstance(b["rincian"], str) else b["rincian"]
        waktu = b["waktu"].replace(tzinfo=UTC)
        isi = [
            urut,
            sebelum,
            b["id"],
            waktu.isoformat(timespec="microseconds"),
            b["pelaku"],
            b["peristiwa"],
            b["nomor_laporan"],
            rincian,
        ]
        sidik = sha256(json.dumps(isi, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()
        nilai = {"urut": urut, "hash_sebelum": sebelum, "hash": sidik}
        sambungan.execute(sa.update(t).where(t.c["_urutan"] == b["_urutan"]).values(**nilai))
        sebelum = sidik
    kepala = sa.table("kepala_audit", *(sa.column(k) for k in ("satu", "urut", "hash")))
    sambungan.execute(sa.insert(kepala).values(satu=1, urut=urut, hash=sebelum))
    with op.batch_alter_table("audit", schema=None) as batch_op:
        batch_op.alter_column("urut", existing_type=sa.Integer(), nullable=False)
        batch_op.alter_column("hash_sebelum", existing_type=sa.String(64), nullable=False)
        batch_op.alter_column("hash", existing_type=sa.String(64), nullable=False)
        batch_op.create_unique_constraint(batch_op.f("uq_audit_urut"), ["urut"])
