"""Several workers and relays at once: deadlocks are tried again, rows are taken by one, nobody waits for another."""

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import sqlalchemy as sa

from pksbpmn.camunda.runtime import JobInfo, Variables, declare
from pksbpmn.camunda.runtime.execution import Completed, Failed, execute
from pksbpmn.camunda.runtime.failures import Kind
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.registry import tables
from pksbpmn.registry.anchor import Anchors
from pksbpmn.registry.audit_chain import verify
from pksbpmn.registry.outbox import LEASE, Outbox
from pksbpmn.registry.relay import Relay
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.surel import Surel
from pksbpmn.wiring import Application


class Two(Variables):
    """Two complaints, locked in this order."""

    pertama: str
    kedua: str


def info(key: int) -> JobInfo:
    return JobInfo(
        key=key,
        job_type="uji",
        element_id="e",
        process_id="p",
        process_instance_key=1,
        element_instance_key=key,
        retries=3,
    )


def test_a_deadlock_is_tried_again_and_both_jobs_end(app: Application, nomor: str, laporan_masuk: LaporanMasuk) -> None:
    """Two jobs lock the same two complaints crosswise: the database ends one, which is transient and succeeds later."""
    if app.database.dialect.name != "postgresql":
        pytest.skip("SQLite lets one transaction write at a time: there is no deadlock")
    with app.uow() as uow:
        lain = lapor(uow, laporan_masuk)
        uow.commit()
    bertemu = threading.Barrier(2)
    silang = [True]

    def lock_both(uow: UnitOfWork, v: Two) -> None:
        uow.laporan.get_locked(v.pertama)
        if silang[0]:
            bertemu.wait(10)
        uow.laporan.get_locked(v.kedua)
        audit(uow, "uji", v.pertama)

    penangan = declare("uji", lock_both)
    isi = [f'{{"pertama": "{a}", "kedua": "{b}"}}' for a, b in ((nomor, lain), (lain, nomor))]
    with ThreadPoolExecutor(2) as kolam:
        hasil = list(kolam.map(lambda ke: execute(penangan, app.uow, info(ke), isi[ke]), range(2)))
    gagal = [ke for ke, h in enumerate(hasil) if isinstance(h, Failed)]
    assert len(gagal) == 1
    satu = hasil[gagal[0]]
    assert isinstance(satu, Failed)
    assert satu.kind is Kind.TRANSIENT
    silang[0] = False
    assert isinstance(execute(penangan, app.uow, info(gagal[0]), isi[gagal[0]]), Completed)
    with app.uow() as uow:
        assert sorted(str(a.nomor_berkas) for a in uow.audit.find(peristiwa="uji")) == sorted([nomor, lain])
    assert verify(app.database, Anchors(), app.vault)[1] is None


class SlowMail:
    """A mail server that takes its time; notes who sent what."""

    def __init__(self) -> None:
        self.sent_by: list[tuple[str, str]] = []

    def send(self, surel: Surel) -> None:
        """Send."""
        time.sleep(0.05)
        self.sent_by.append((threading.current_thread().name, surel.id))

    def close(self) -> None:
        """Nothing was open."""


class QuietEngine:
    """An engine that takes every message."""

    def publish_message(self, *_: object) -> int:
        """Publish."""
        return 1


def test_many_relays_share_without_waiting_for_each_other(app: Application, nomor: str) -> None:
    """Four relays, twelve letters: each goes out once, and more than one relay has work."""
    with app.uow() as uow:
        for _ in range(12):
            surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR, None)
        uow.commit()
    pos = SlowMail()
    relay = [Relay(app.database, app.uow, app.clock, pos, QuietEngine()) for _ in range(4)]
    utas = [threading.Thread(target=r.deliver, name=f"relay-{ke}") for ke, r in enumerate(relay)]
    for u in utas:
        u.start()
    for u in utas:
        u.join(60)
    assert len(pos.sent_by) == len({i for _, i in pos.sent_by}) == 12
    assert len({siapa for siapa, _ in pos.sent_by}) > 1
    assert relay[0].is_empty()


def test_a_row_that_is_being_taken_is_skipped(app: Application, nomor: str) -> None:
    """SKIP LOCKED: while one relay holds the oldest row, another takes the next one at once."""
    if app.database.dialect.name != "postgresql":
        pytest.skip("SQLite has no row locks")
    with app.uow() as uow:
        surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR, None)
        uow.commit()
    t = tables.metadata.tables["kiriman"]
    outbox = Outbox(app.database, app.clock, LEASE)
    with app.database.begin() as c:
        tertua = c.execute(sa.select(t.c.id).order_by(t.c["_urutan"]).limit(1).with_for_update()).scalar_one()
        awal = time.monotonic()
        diambil = outbox.claim(None)
        assert time.monotonic() - awal < 5
    assert diambil is not None
    assert diambil.ident != tertua
