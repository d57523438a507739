"""Tables follow from the records: texts without a length of their own, references indexed."""

import sqlalchemy as sa
from alembic import op

from pksbpmn.registry.triggers import install_triggers

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

_TEKS = {
    "audit": {"pelaku": 100, "peristiwa": 100, "hash_sebelum": 64, "hash": 64},
    "berita_acara": {"nomor": 100},
    "jawaban": {"oleh": 60},
    "keputusan": {"elemen": 100},
    "laporan": {"himpunan_aturan": 40},
    "surat": {"nomor": 100, "hal": 200, "hash_dokumen": 64},
}
_INDEKS = (
    ("kiriman", "nomor_laporan"),
    ("penyerahan", "id_kanal"),
    ("penyerahan", "id_penerima"),
    ("penyerahan", "id_pengirim"),
    ("perjanjian", "id_mou"),
    ("tanda_tangan", "id_berita_acara"),
)


def upgrade() -> None:
    """Forward."""
    for tabel, kolom in _TEKS.items():
        with op.batch_alter_table(tabel, schema=None) as batch_op:
            for nama, panjang in kolom.items():
                batch_op.alter_column(nama, existing_type=sa.String(panjang), type_=sa.Text())
    if op.get_bind().dialect.name == "sqlite":  # its tables are made anew, without their triggers
        install_triggers(op.get_bind())
    for tabel, kolom_indeks in _INDEKS:
        op.create_index(op.f(f"ix_{tabel}_{kolom_indeks}"), tabel, [kolom_indeks])
