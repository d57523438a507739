"""Encrypting everything anew with the newest key, so that older ones can be thrown away."""

from collections.abc import Callable
from dataclasses import dataclass

import sqlalchemy as sa

from pksbpmn.registry.document_store import GudangBerkas
from pksbpmn.registry.encrypted import kolom_rahasia
from pksbpmn.registry.tables import metadata
from pksbpmn.registry.vault import Brankas

_SEKALI = 500


@dataclass(frozen=True)
class HasilPutar:
    """How much was encrypted anew."""

    baris: int
    dokumen: int


def enkripsi_ulang(
    mesin: sa.Engine, gudang: GudangBerkas, brankas: Brankas, kemajuan: Callable[[str, int], None] = lambda *_: None
) -> HasilPutar:
    """Every encrypted field and document with the newest key of the ring; safe to break off and to repeat."""
    per_tabel: dict[sa.Table, list[str]] = {}
    for k in kolom_rahasia(metadata):
        per_tabel.setdefault(k.table, []).append(k.name)
    baris = 0
    for t, nama in per_tabel.items():
        banyak = _tabel(mesin, t, nama, brankas)
        baris += banyak
        kemajuan(t.name, banyak)
    return HasilPutar(baris, gudang.enkripsi_ulang(lambda n: kemajuan("dokumen", n)))


def _tabel(mesin: sa.Engine, t: sa.Table, nama: list[str], brankas: Brankas) -> int:
    kunci = next(iter(t.primary_key.columns)).name
    mentah = sa.table(t.name, sa.column(kunci), *(sa.column(n, sa.Text) for n in nama))
    sesudah, banyak = -1, 0
    while True:
        with mesin.begin() as c:
            pilih = sa.select(mentah).where(mentah.c[kunci] > sesudah).order_by(mentah.c[kunci]).limit(_SEKALI)
            semua = c.execute(pilih.with_for_update()).mappings().all()
            for b in semua:
                baru = {n: brankas.segarkan(b[n].encode()).decode() for n in nama if b[n] is not None}
                if baru:
                    c.execute(sa.update(mentah).where(mentah.c[kunci] == b[kunci]).values(**baru))
        if not semua:
            return banyak
        sesudah, banyak = semua[-1][kunci], banyak + len(semua)
