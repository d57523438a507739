"""The audit trail on both databases: append-only, chained under concurrent writers, anchored; tampering is found."""

import random
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from pksbpmn.domain.berkas.audit import Audit, hash_audit, yang_disegel
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.registry import tables
from pksbpmn.registry.anchor import Anchors, read_anchors
from pksbpmn.registry.anchor_registry import anchor_head
from pksbpmn.registry.anchor_trust import Anomaly
from pksbpmn.registry.audit_chain import verify
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.wiring import Application
from tests.integration.conftest import StoppedClock

T = tables.metadata.tables["audit"]


def write_entries(app: Application, banyak: int) -> None:
    """Transactions with one to three entries each."""
    for ke in range(banyak):
        with app.uow() as uow:
            for _ in range(ke % 3 + 1):
                audit(uow, "uji", f"{ke:04d}/LM/I/2026", ke=ke)
            uow.commit()


def entries_of_whole_chain(app: Application) -> int:
    """How many entries the whole chain has."""
    banyak, janggal = verify(app.database, Anchors(), app.vault)
    assert janggal is None
    return banyak


def test_an_entry_cannot_be_changed_or_removed(app: Application, nomor: str) -> None:
    for perintah in (
        sa.update(T).values(pelaku="orang lain"),
        sa.delete(T),
        *([sa.text("TRUNCATE audit")] if app.database.dialect.name == "postgresql" else []),
    ):
        assert isinstance(perintah, sa.Executable)
        with pytest.raises(DatabaseError, match="tidak dapat diubah"), app.database.begin() as c:
            c.execute(perintah)
    assert entries_of_whole_chain(app) == 1


def test_the_chain_is_whole_under_concurrent_writers(app: Application, laporan_masuk: LaporanMasuk) -> None:
    """Eight writers whose transactions lock other rows in between; some give up: no gap, no fork, no deadlock."""

    def write(ke: int) -> None:
        for kali in range(5):
            with app.uow() as uow:
                audit(uow, "uji", None, ke=ke)
                lapor(uow, laporan_masuk)
                audit(uow, "uji", None, ke=ke)
                if kali % 3 != 2:
                    uow.commit()

    with ThreadPoolExecutor(8) as kolam:
        list(kolam.map(write, range(8)))
    assert entries_of_whole_chain(app) == 8 * 4 * 3


def test_an_entry_is_seen_within_its_own_transaction(app: Application) -> None:
    with app.uow() as uow:
        audit(uow, "uji", "1/LM/I/2026")
        assert [a.peristiwa for a in uow.audit.find(nomor_berkas="1/LM/I/2026")] == ["uji"]
        assert uow.audit.find(peristiwa="lain") == []
    with app.uow() as uow:
        assert uow.audit.find() == []


def _drop_triggers(c: sa.Connection) -> None:
    """What somebody with all rights on the database can do first."""
    if c.dialect.name == "postgresql":
        c.exec_driver_sql("ALTER TABLE audit DISABLE TRIGGER USER")
    else:
        for nama in ("diubah", "dihapus"):
            c.exec_driver_sql(f"DROP TRIGGER IF EXISTS audit_tidak_{nama}")


def _change(c: sa.Connection, acak: random.Random, urut: list[int]) -> int:
    ke = acak.choice(urut)
    lain = acak.choice(["pelaku", "peristiwa", "nomor_berkas", "waktu", "rincian", "id", "hash", "hash_sebelum"])
    nilai: dict[str, Any] = {
        "waktu": sa.text("waktu"),
        "rincian": {"ke": "diganti"},
        "hash": sha256(b"x").hexdigest(),
        "hash_sebelum": sha256(b"y").hexdigest(),
    }
    if lain == "waktu":
        saat = c.execute(sa.select(T.c.waktu).where(T.c.urut == ke)).scalar_one()
        nilai["waktu"] = saat + timedelta(seconds=1)
    c.execute(sa.update(T).where(T.c.urut == ke).values({lain: nilai.get(lain, f"palsu-{acak.random()}")}))
    return ke


def _remove(c: sa.Connection, acak: random.Random, urut: list[int]) -> int:
    ke = acak.choice(urut)
    c.execute(sa.delete(T).where(T.c.urut == ke))
    return ke


def _remove_and_shift(c: sa.Connection, acak: random.Random, urut: list[int]) -> int:
    ke = _remove(c, acak, urut)
    for u in urut[ke:]:
        c.execute(sa.update(T).where(T.c.urut == u).values(urut=u - 1))
    return ke


def _insert(c: sa.Connection, acak: random.Random, urut: list[int]) -> int:
    ke = acak.choice(urut)
    b = dict(c.execute(sa.select(T).where(T.c.urut == ke)).mappings().one())
    for u in reversed(urut[ke - 1 :]):
        c.execute(sa.update(T).where(T.c.urut == u).values(urut=u + 1))
    del b["_urutan"]
    c.execute(sa.insert(T).values(**(b | {"id": f"palsu-{acak.random()}", "pelaku": "palsu"})))
    return ke


def _swap(c: sa.Connection, acak: random.Random, urut: list[int]) -> int:
    a, b = sorted(acak.sample(urut, 2))
    for dari, ke in ((a, -1), (b, a), (-1, b)):
        c.execute(sa.update(T).where(T.c.urut == dari).values(urut=ke))
    return a


PEMALSUAN: tuple[Callable[[sa.Connection, random.Random, list[int]], int], ...] = (
    _change,
    _remove,
    _remove_and_shift,
    _insert,
    _swap,
)


def test_each_of_a_thousand_forgeries_is_found(app: Application) -> None:
    """Changed, removed, inserted or moved, at a random place, by somebody who can drop the triggers."""
    write_entries(app, 12)
    banyak = entries_of_whole_chain(app)
    urut = list(range(1, banyak + 1))
    with app.database.connect() as c:
        semula = [dict(b) for b in c.execute(sa.select(T)).mappings()]
    with app.database.begin() as c:
        _drop_triggers(c)
    acak = random.Random(20261123)  # noqa: S311 - the same tamperings in every run
    for ke in range(1000):
        with app.database.begin() as c:
            tempat = PEMALSUAN[ke % len(PEMALSUAN)](c, acak, urut)
        _, janggal = verify(app.database, Anchors(), app.vault)
        assert janggal is not None, PEMALSUAN[ke % len(PEMALSUAN)]
        assert janggal.number <= tempat + 1
        with app.database.begin() as c:
            c.execute(sa.delete(T))
            c.execute(sa.insert(T), semula)
    assert entries_of_whole_chain(app) == banyak


def test_an_entry_that_was_changed_and_hashed_anew_breaks_the_chain_at_the_next_one(app: Application) -> None:
    write_entries(app, 3)
    with app.database.begin() as c, Session(c) as session:
        _drop_triggers(c)
        c.execute(sa.update(T).where(T.c.urut == 3).values(pelaku="orang lain"))
        entry = session.scalars(sa.select(Audit).where(T.c.urut == 3)).one()
        session.expunge_all()
        entry.hash = hash_audit(entry)
        seal = app.vault.sign(yang_disegel(entry))  # by who has the registry's key
        c.execute(sa.update(T).where(T.c.urut == 3).values(hash=entry.hash, segel=seal))
    assert verify(app.database, Anchors(), app.vault)[1] == Anomaly(4, "tidak menyambung dengan catatan sebelumnya")


@pytest.mark.parametrize("database_url", [pytest.param("postgresql", marks=pytest.mark.postgres)], indirect=True)
def test_an_entry_written_while_the_trail_is_checked_is_no_fault(app: Application) -> None:
    """Right after the head was read and before the entries are."""
    write_entries(app, 3)
    written: list[bool] = []

    def write(*arguments: Any) -> None:
        if "kepala_audit" in arguments[2] and not written:
            written.append(True)
            write_entries(app, 1)

    sa.event.listen(app.database, "after_cursor_execute", write)
    assert verify(app.database, Anchors(), app.vault) == (6, None)
    sa.event.remove(app.database, "after_cursor_execute", write)
    assert verify(app.database, Anchors(), app.vault) == (7, None)


def test_the_anchor_finds_a_rewritten_chain(app: Application, clock: StoppedClock, tmp_path: Path) -> None:
    """Who rewrites the whole chain and its head cannot rewrite the anchor; who rewrites the anchor cannot sign it."""
    berkas = tmp_path / "jangkar.jsonl"
    write_entries(app, 4)
    assert anchor_head(app.database, clock, berkas) is not None
    assert anchor_head(app.database, clock, berkas) is None
    clock.advance(timedelta(days=1))
    write_entries(app, 2)
    assert anchor_head(app.database, clock, berkas) is not None
    assert verify(app.database, read_anchors(berkas), app.vault)[1] is None

    with app.database.begin() as c:  # cut off the end, and the head with it
        _drop_triggers(c)
        c.execute(sa.delete(T).where(T.c.urut > 2))
        terakhir = c.execute(sa.select(T.c.hash).where(T.c.urut == 2)).scalar_one()
        c.execute(sa.update(tables.kepala_audit).values(urut=2, hash=terakhir))
    assert verify(app.database, Anchors(), app.vault)[1] is None
    janggal = verify(app.database, read_anchors(berkas), app.vault)[1]
    assert janggal is not None
    assert "hilang" in janggal.reason

    berkas.write_text(berkas.read_text().replace('"urut": 7', '"urut": 2'))
    janggal = verify(app.database, read_anchors(berkas), app.vault)[1]
    assert janggal is not None
    assert "tanda tangan" in janggal.reason
