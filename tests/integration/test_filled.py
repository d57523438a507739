"""A registry of many cases is whole, and what is changed in it is found, wherever it lies."""

from dataclasses import replace
from datetime import datetime, timedelta

import sqlalchemy as sa

from benches.filled import CaseTemplate, fill
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.registry import audit_chain, invariants
from pksbpmn.registry.anchor import read_anchors
from pksbpmn.registry.anchor_registry import anchor_head
from pksbpmn.registry.tables import metadata
from pksbpmn.usecases.berkas.berkas import tutup
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.surat.surat import cetak, terbitkan
from pksbpmn.wiring import Application
from tests.integration.conftest import StoppedClock

MANY = 300
OLDEST, LAST = 2, MANY


def _filled(app: Application, clock: StoppedClock, nomor: str, more: LaporanMasuk | None = None) -> invariants.Examined:
    with app.uow() as uow:
        letter = terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
        ident = letter.id
        uow.commit()
    cetak(app.uow, ident)
    with app.uow() as uow:
        tutup(uow, nomor, Akhir.DICABUT)
        uow.commit()
    with app.database.connect() as c:
        template = CaseTemplate(c, nomor, app.vault)
    begin, every = clock.now() + timedelta(days=1), timedelta(hours=7)
    clock.moment = fill(app.database, app.vault, [template], MANY, begin=begin, every=every, still_open=20)
    clock.advance(timedelta(minutes=1))
    if more is not None:
        with app.uow() as uow:
            lapor(uow, more)
            uow.commit()
    with app.database.begin() as c:  # their mails have left
        c.execute(sa.update(metadata.tables["kiriman"]).values(selesai=clock.now()))
    anchor_head(app.database, clock, app.settings.anchor_file)
    return _examined(app, clock.now())


def _examined(app: Application, now: datetime, newest: int | None = None) -> invariants.Examined:
    anchors = read_anchors(app.settings.anchor_file)
    return invariants.Examined(app.database, app.documents, app.vault, anchors, now, app.audit_trust(), newest)


def test_many_cases_are_whole_and_one_changed_row_is_told(
    app: Application, clock: StoppedClock, nomor: str, laporan_masuk: LaporanMasuk
) -> None:
    examined = _filled(app, clock, nomor, laporan_masuk)
    counted: dict[str, list[int]] = {}

    def count(what: str, more: int, total: int) -> None:
        counted.setdefault(what, []).append(more)
        assert sum(counted[what]) <= total

    assert invariants.examine(replace(examined, progress=count)) == []
    assert {what: sum(parts) > MANY for what, parts in counted.items()} == {
        "Dokumen": False,
        "Jejak audit": True,
        "Segel": True,
    }
    summary = invariants.summary(examined)
    assert (summary["berkas"], summary["laporan_berjalan"]) == (MANY + 2, 21)
    with app.uow() as uow:
        copies = uow.berkas.find(jenis=uow.berkas.get(nomor).jenis)
        newest = uow.laporan.get(copies[-2].nomor)
        assert (len(copies), newest.nomor_berkas) == (MANY + 2, copies[-2].nomor)
        assert len(uow.surat.find(nomor_berkas=newest.nomor_berkas)) == 1
    assert audit_chain.verify(app.database, examined.anchors, app.vault, examined.trust)[1] is None
    t = metadata.tables["berkas"]
    for order, seen_among_newest in ((OLDEST, False), (LAST, True)):
        with app.database.begin() as c:
            before = c.execute(sa.select(t.c.ditutup).where(t.c["_urutan"] == order)).scalar_one()
            c.execute(sa.update(t).where(t.c["_urutan"] == order).values(ditutup=clock.now()))
        told = [f"berkas baris {order}"]
        assert [f.subject for f in invariants.examine(examined)] == told
        among_newest = _examined(app, clock.now(), newest=50)
        assert [f.subject for f in invariants.examine(among_newest)] == (told if seen_among_newest else [])
        with app.database.begin() as c:
            c.execute(sa.update(t).where(t.c["_urutan"] == order).values(ditutup=before))
    assert invariants.examine(examined) == []


def test_an_entry_that_is_changed_among_many_is_told(app: Application, clock: StoppedClock, nomor: str) -> None:
    examined = _filled(app, clock, nomor)
    whole, _ = audit_chain.verify(app.database, examined.anchors, app.vault, examined.trust)
    with app.database.begin() as c:
        changed = whole // 2
        if c.dialect.name == "postgresql":
            c.exec_driver_sql("ALTER TABLE audit DISABLE TRIGGER USER")
        else:
            for name in c.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all():
                c.exec_driver_sql(f"DROP TRIGGER {name}")
        c.execute(sa.text("UPDATE audit SET pelaku = 'orang lain' WHERE urut = :n"), {"n": changed})
    number, anomaly = audit_chain.verify(app.database, examined.anchors, app.vault, examined.trust)
    assert (number, anomaly and anomaly.reason) == (changed, "isinya berubah")
