"""How the registry stands right now: what waits to be delivered or sent, which deadlines passed without anything."""

from collections.abc import Mapping
from datetime import datetime, timedelta

import sqlalchemy as sa

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.kiriman import Kiriman
from pksbpmn.domain.permintaan.permintaan import Permintaan, StatusPermintaan
from pksbpmn.domain.surat.ekspedisi import Ekspedisi
from pksbpmn.registry.columns import Moment
from pksbpmn.registry.tables import table_of

GRACE = timedelta(hours=1)
"""A deadline's timer has this long to act before its silence counts as a fault."""


def current_state(database: sa.Engine, now: datetime) -> Mapping[str, float]:
    """Counts and ages (seconds), 0 where there is nothing: for `/working`, `/metrics` and `pksbpmn dokter`."""
    k, p = table_of(Kiriman), table_of(Permintaan)
    with database.connect() as c:
        waiting, oldest, failed = c.execute(
            sa.select(
                sa.func.count(),
                sa.func.min(k.c.dibuat, type_=Moment),
                sa.func.count().filter(k.c.galat.is_not(None)),
            ).where(k.c.selesai.is_(None))
        ).one()
        missed, longest_missed = c.execute(
            sa.select(sa.func.count(), sa.func.min(p.c.batas, type_=Moment)).where(
                p.c.status == StatusPermintaan.MENUNGGU, p.c.batas < now - GRACE
            )
        ).one()
        e = table_of(Ekspedisi)
        unsent, oldest_unsent = c.execute(
            sa.select(sa.func.count(), sa.func.min(e.c.dicatat, type_=Moment)).where(e.c.tanggal.is_(None))
        ).one()
        b = table_of(Berkas)
        open_complaints = sa.select(sa.func.count()).where(b.c.jenis == JenisBerkas.LAPORAN, b.c.akhir.is_(None))
        running = c.execute(open_complaints).scalar_one()
    return {
        "kiriman_menunggu": waiting,
        "kiriman_gagal": failed,
        "kiriman_tertua_detik": _age(now, oldest),
        "tenggat_lewat_tanpa_tindakan": missed,
        "tenggat_terlama_detik": _age(now, longest_missed),
        "ekspedisi_menunggu": unsent,
        "ekspedisi_tertua_detik": _age(now, oldest_unsent),
        "laporan_berjalan": running,
    }


def _age(now: datetime, since: datetime | None) -> float:
    return 0.0 if since is None else max(0.0, round((now - since).total_seconds(), 3))
