"""Each row gets a seal, documents keyed names (ADR 0024).

What is encrypted for its place, and the seals, follow when all migrations are through: `row_seal.bind_all`.
"""

import json
import secrets
from hashlib import sha256
from typing import Any

import sqlalchemy as sa
from alembic import op

from pksbpmn.registry.encrypted import vault_of
from pksbpmn.registry.vault import document_name

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None

_SEALED = """
    adendum akses_identitas benturan_kepentingan berita_acara berkas biaya bukti butir_data
    butir_permintaan catatan_konsep dasar_hukum ekspedisi hak_menjawab identitas isi jawaban kanal
    kehendak_pelapor keputusan keputusan_klasifikasi kiriman konsep lahp lampiran laporan laporan_monev
    nama_lain narahubung naskah naskah_asli nota_kesepahaman pegawai pelengkapan pembukaan_kembali
    penerimaan pengakhiran pengalihan_tugas penggabungan pengiriman_ulang pengungkapan penugasan penyerahan
    perbaikan_tanggal perjanjian perkembangan_tindakan permintaan perpanjangan perselisihan
    perubahan_pertemuan riwayat_tahap rujukan_luar sertifikat surat tanda_tangan tanda_tangan_pihak
    telaah_bersama temuan tindakan unit_terlapor
    akun_pegawai pengelola pernyataan_putusan pindaian putusan_ditolak
"""
_NAMES = (
    ("surat", "hash_dokumen"),
    ("butir_data", "hash_berkas"),
    ("lampiran", "hash_berkas"),
    ("laporan_monev", "hash_csv"),
    ("laporan_monev", "hash_xlsx"),
    ("pengakhiran", "hash_asli"),
    ("narahubung", "hash_asli"),
)


def upgrade() -> None:
    """Forward."""
    for table in _SEALED.split():
        op.add_column(table, sa.Column("_segel", sa.String(60), nullable=True))
    with op.batch_alter_table("keputusan", schema=None) as batch_op:
        batch_op.alter_column("data", existing_type=sa.JSON(), type_=sa.Text(), postgresql_using="data::text")
    secret = _secret()
    for table, column in _NAMES:
        t = sa.table(table, sa.column("_urutan"), sa.column(column))
        for order, digest in _execute(sa.select(t).where(t.c[column].is_not(None))).all():
            _execute(sa.update(t).where(t.c["_urutan"] == order).values({column: document_name(secret, digest)}))
    _handed_over()


def _execute(statement: Any) -> Any:
    return op.get_bind().execute(statement)


def _secret() -> bytes:
    """The registry's own secret, made now where it has none."""
    vault = vault_of(op.get_bind().dialect)
    t = sa.table("kunci_terpasang", sa.column("satu"), sa.column("rahasia"))
    existing = _execute(sa.select(t.c.rahasia)).scalar()
    if existing is not None:
        return vault.open(existing.encode())
    secret = secrets.token_hex(32).encode()
    _execute(sa.insert(t).values(satu=1, rahasia=vault.seal(secret).decode()))
    return secret


def _handed_over() -> None:
    """A handover's digest is over the names of its documents."""
    b = sa.table("butir_data", sa.column("id"), sa.column("hash_berkas"))
    names = dict(_execute(sa.select(b.c.id, b.c.hash_berkas)).all())
    t = sa.table("penyerahan", *map(sa.column, ("_urutan", "butir", "keutuhan")))
    for order, items, _ in _execute(sa.select(t)).all():
        ids = json.loads(items) if isinstance(items, str) else items
        joined = "".join(sorted(str(names.get(i)) for i in ids))
        whole = sha256(joined.encode()).hexdigest()
        _execute(sa.update(t).where(t.c["_urutan"] == order).values(keutuhan=whole))
