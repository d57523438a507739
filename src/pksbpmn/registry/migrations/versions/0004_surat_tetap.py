"""A letter is fixed when it is issued: subject, addressee, copies and page are stored with it, its PDF follows.

Letters of before keep their PDF and get empty addressees: nothing is mailed for them any more, so the migration
refuses while one of them still waits to be mailed.
"""

import json

import sqlalchemy as sa
from alembic import op

from pksbpmn.domain.galat import PksError
from pksbpmn.registry.encrypted import vault_of

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_KOSONG = {"nama": "", "jabatan": "", "alamat": ""}
_HALAMAN = {
    "bentuk": "surat",
    "kop": {"nama": "", "alamat": "", "email": ""},
    "nomor": "",
    "tempat_tanggal": "",
    "tanggal": [1, 1, 1],
    "sifat": "",
    "lampiran": "",
    "hal": "",
    "kepada": {"sapaan": "", **_KOSONG},
    "tembusan": [],
    "dasar_hukum": [],
    "penandatangan": [],
    "nomor_berkas": "",
    "sebutan_berkas": "",
    "blok": [],
    "angka": None,
    "penutup": "",
}


def upgrade() -> None:
    """Forward."""
    sambungan = op.get_bind()
    menunggu = sambungan.execute(
        sa.text("SELECT count(*) FROM kiriman WHERE jenis = 'SURAT' AND selesai IS NULL")
    ).scalar_one()
    if menunggu:
        raise PksError(
            f"{menunggu} surat belum terkirim, sehingga registri belum dapat dimutakhirkan.",
            "Jalankan pengantar versi sebelumnya sampai kotak keluar kosong, lalu ulangi.",
        )
    baru = (("hal", sa.String(200)), ("penerima", sa.Text()), ("tembusan", sa.Text()), ("halaman", sa.Text()))
    with op.batch_alter_table("surat", schema=None) as batch_op:
        for nama, tipe in baru:
            batch_op.add_column(sa.Column(nama, tipe, nullable=True))
        batch_op.alter_column("hash_dokumen", existing_type=sa.String(64), nullable=True)
    brankas = vault_of(sambungan.dialect)
    t = sa.table("surat", sa.column("_urutan"), sa.column("jenis"), *(sa.column(n) for n, _ in baru))
    for urutan, jenis in sambungan.execute(sa.select(t.c["_urutan"], t.c.jenis)).all():
        tertutup = {
            nama: brankas.seal(json.dumps(isi).encode()).decode()
            for nama, isi in (("penerima", {**_KOSONG, "email": None}), ("tembusan", []), ("halaman", _HALAMAN))
        }
        hal = jenis.replace("_", " ").capitalize()
        sambungan.execute(sa.update(t).where(t.c["_urutan"] == urutan).values(hal=hal, **tertutup))
    with op.batch_alter_table("surat", schema=None) as batch_op:
        for nama, tipe in baru:
            batch_op.alter_column(nama, existing_type=tipe, nullable=False)
