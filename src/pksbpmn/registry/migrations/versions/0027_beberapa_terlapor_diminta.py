"""beberapa terlapor diminta."""

from collections import Counter

import sqlalchemy as sa
from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None

_TABEL = ("hak_menjawab", "permintaan", "surat")


def upgrade() -> None:
    """Forward. Copies of one document to several of one name were kept in the order of their places."""
    for tabel in _TABEL:
        with op.batch_alter_table(tabel, schema=None) as batch_op:
            batch_op.add_column(sa.Column("ke", sa.Integer(), nullable=False, server_default="1"))
    with op.batch_alter_table("permintaan", schema=None) as batch_op:
        batch_op.add_column(sa.Column("bersama", sa.String(length=60), nullable=True))
        batch_op.create_index(batch_op.f("ix_permintaan_bersama"), ["bersama"], unique=False)
    _urutkan_salinan()
    for tabel in _TABEL:
        with op.batch_alter_table(tabel, schema=None) as batch_op:
            batch_op.alter_column("ke", server_default=None)


def _urutkan_salinan() -> None:
    surat = sa.table("surat", *map(sa.column, ("_urutan", "id_naskah", "kepada", "ke")))
    bernaskah = surat.c.id_naskah.is_not(None) & surat.c.kepada.in_(("TERLAPOR", "PIHAK_LAIN"))
    pilihan = sa.select(surat.c["_urutan"], surat.c.id_naskah, surat.c.kepada).where(bernaskah)
    nomor: Counter[tuple[str, str]] = Counter()
    for urutan, id_naskah, kepada in op.get_bind().execute(pilihan.order_by(surat.c["_urutan"])).all():
        nomor[id_naskah, kepada] += 1
        if nomor[id_naskah, kepada] > 1:
            op.execute(surat.update().where(surat.c["_urutan"] == urutan).values(ke=nomor[id_naskah, kepada]))
