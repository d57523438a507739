"""jurnal akses dirantai."""

import hmac
import json
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any
from uuid import uuid4

import sqlalchemy as sa
from alembic import op

from pksbpmn.registry.encrypted import vault_of
from pksbpmn.registry.triggers import install_journal_triggers

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

_JURNAL = ("id", "waktu", "pelaku", "peran", "pihak", "tindakan", "objek", "tujuan", "diizinkan", "nomor_berkas")
_AUDIT = ("id", "waktu", "pelaku", "peristiwa", "nomor_berkas", "rincian", "urut", "hash_sebelum", "hash")
_KHUSUS: dict[str, Any] = {"waktu": sa.DateTime, "rincian": sa.JSON, "diizinkan": sa.Boolean}


def upgrade() -> None:
    """Forward. Rows of before get their entries now: what was changed until here cannot be told any more."""
    op.create_table(
        "penanda_audit",
        sa.Column("satu", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("kunci", sa.Text(), nullable=False),
        sa.Column("terakhir", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("satu"),
    )
    _rantaikan()
    install_journal_triggers(op.get_bind())


def _tabel(nama: str, kolom: tuple[str, ...]) -> sa.TableClause:
    return sa.table(nama, *(sa.column(k, _KHUSUS.get(k)) for k in kolom))


def _rantaikan() -> None:
    c = op.get_bind()
    jurnal, catatan = _tabel("jurnal_akses", ("_urutan", *_JURNAL)), _tabel("audit", _AUDIT)
    baris = c.execute(sa.select(jurnal).order_by(jurnal.c["_urutan"])).mappings().all()
    if not baris:
        return
    terpasang = sa.table("kunci_terpasang", sa.column("rahasia"))
    rahasia = vault_of(c.dialect).open(str(c.execute(sa.select(terpasang.c.rahasia)).scalar_one()).encode())
    kepala = sa.table("kepala_audit", sa.column("urut"), sa.column("hash"))
    urut, sebelum = c.execute(sa.select(kepala.c.urut, kepala.c.hash).with_for_update()).one()
    for b in baris:
        urut += 1
        waktu = datetime.now(UTC)
        rincian = {"jurnal": b["id"], "hash": _tanda(b, rahasia), "lama": True}
        id_catatan = uuid4().hex
        isi = [
            urut,
            sebelum,
            id_catatan,
            waktu.isoformat(timespec="microseconds"),
            "sistem",
            "akses-dijurnal",
            b["nomor_berkas"],
            rincian,
        ]
        sidik = sha256(json.dumps(isi, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()
        nilai = (id_catatan, waktu.replace(tzinfo=None), "sistem", "akses-dijurnal", b["nomor_berkas"], rincian)
        c.execute(sa.insert(catatan).values(dict(zip(_AUDIT, (*nilai, urut, sebelum, sidik), strict=True))))
        sebelum = sidik
    c.execute(sa.update(kepala).values(urut=urut, hash=sebelum))


def _tanda(b: Any, rahasia: bytes) -> str:
    isi = [b[k] if k != "waktu" else b[k].replace(tzinfo=UTC).isoformat(timespec="microseconds") for k in _JURNAL]
    teks = "jurnal_akses " + json.dumps(isi, ensure_ascii=False, separators=(",", ":"))
    return hmac.new(rahasia, teks.encode(), sha256).hexdigest()
