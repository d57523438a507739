"""How the registry stands right now: what waits to be delivered, which deadlines passed without anything happening."""

from collections.abc import Mapping
from datetime import datetime, timedelta

import sqlalchemy as sa

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.kiriman import Kiriman
from pksbpmn.domain.permintaan.permintaan import Permintaan, StatusPermintaan
from pksbpmn.registry.columns import Moment
from pksbpmn.registry.tables import table_of

TENGGANG = timedelta(hours=1)
"""A deadline's timer has this long to act before its silence counts as a fault."""


def keadaan(mesin: sa.Engine, sekarang: datetime) -> Mapping[str, float]:
    """Counts and ages (seconds), 0 where there is nothing: for `/working`, `/metrics` and `pksbpmn dokter`."""
    k, p = table_of(Kiriman), table_of(Permintaan)
    with mesin.connect() as c:
        banyak, tertua, gagal = c.execute(
            sa.select(
                sa.func.count(),
                sa.func.min(k.c.dibuat, type_=Moment),
                sa.func.count().filter(k.c.galat.is_not(None)),
            ).where(k.c.selesai.is_(None))
        ).one()
        lewat, terlama = c.execute(
            sa.select(sa.func.count(), sa.func.min(p.c.batas, type_=Moment)).where(
                p.c.status == StatusPermintaan.MENUNGGU, p.c.batas < sekarang - TENGGANG
            )
        ).one()
        b = table_of(Berkas)
        terbuka = sa.select(sa.func.count()).where(b.c.jenis == JenisBerkas.LAPORAN, b.c.akhir.is_(None))
        berjalan = c.execute(terbuka).scalar_one()
    return {
        "kiriman_menunggu": banyak,
        "kiriman_gagal": gagal,
        "kiriman_tertua_detik": _umur(sekarang, tertua),
        "tenggat_lewat_tanpa_tindakan": lewat,
        "tenggat_terlama_detik": _umur(sekarang, terlama),
        "laporan_berjalan": berjalan,
    }


def _umur(sekarang: datetime, saat: datetime | None) -> float:
    return 0.0 if saat is None else max(0.0, round((sekarang - saat).total_seconds(), 3))
