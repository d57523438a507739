"""The outbox relay delivers each row once and loses none, whatever fails; on both databases, to a real SMTP server."""

import errno
import itertools
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatSementara
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.mail.local_mailbox import LocalMailbox, read_mail
from pksbpmn.mail.smtp import SmtpSender
from pksbpmn.registry.relay import MailSender, Relay
from pksbpmn.usecases import journal
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.surel import Surel
from pksbpmn.wiring import Application
from tests.integration.conftest import StoppedClock

SURAT = 12


class Publisher:
    """An engine that only listens."""

    def __init__(self) -> None:
        self.published: list[tuple[str, str, str]] = []

    def publish_message(
        self, name: str, key: str, variables: Mapping[str, Any] | None, ttl: timedelta, message_id: str
    ) -> int | None:
        """Note the message."""
        self.published.append((name, key, message_id))
        return len(self.published)


class PostOffice:
    """A mail server that does not listen yet, an engine, and the relays between them and the registry."""

    def __init__(self, app: Application, folder: Path) -> None:
        self.app, self.folder = app, folder
        self.mailbox, self.publisher = LocalMailbox(folder, 0), Publisher()

    def relay(self, sender: MailSender | None = None, daily: Callable[[], object] = lambda: None) -> Relay:
        """A relay of its own, as a process of its own would have."""
        a = self.app
        settings = a.settings.model_copy(update={"smtp_port": self.mailbox.port})
        smtp = sender or SmtpSender(settings, a.clock)
        return Relay(a.database, a.uow, a.clock, smtp, self.publisher, daily=daily)

    def delivered(self) -> list[str]:
        """Numbers of the letters in the mailbox."""
        return sorted(str(m["Subject"]).rpartition("(")[2].rstrip(")") for m in read_mail(self.folder))


@pytest.fixture
def post_office(app: Application, tmp_path: Path) -> Iterator[PostOffice]:
    """The post office of one test."""
    post_office = PostOffice(app, tmp_path / "surel" / "kotak")
    yield post_office
    post_office.mailbox.stop()


@pytest.fixture
def issued_surat(app: Application, nomor: str) -> list[str]:
    """Numbers of letters that wait in the outbox."""
    terbit = []
    for _ in range(SURAT):
        with app.uow() as uow:
            terbit.append(surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR).nomor)
            uow.commit()
    return terbit


def test_two_relays_at_once_deliver_each_row_once(post_office: PostOffice, nomor: str, issued_surat: list[str]) -> None:
    post_office.mailbox.start()
    mulai, usai, dicoba = threading.Barrier(2), threading.Event(), list[int]()

    def deliver() -> None:
        satu = post_office.relay()
        mulai.wait(30)
        try:
            while not (usai.is_set() or satu.is_empty()):
                dicoba.append(satu.deliver())
                time.sleep(0.05)  # as a relay rests: who only asks keeps the other from the one connection of SQLite
        finally:
            usai.set()  # what one that failed has claimed would stay claimed: the clock stands still

    with ThreadPoolExecutor() as utas:
        for u in [utas.submit(deliver) for _ in range(2)]:
            u.result(240)
    assert sum(dicoba) == SURAT + 1  # the letters, and the message that starts the complaint
    assert post_office.delivered() == issued_surat
    assert len({m["Message-ID"] for m in read_mail(post_office.folder)}) == SURAT
    assert [(nama, kunci) for nama, kunci, _ in post_office.publisher.published] == [("laporan-diterima", nomor)]


@pytest.mark.usefixtures("nomor")
def test_while_a_row_is_in_hand_the_database_is_not_asked_whether_all_is_delivered(
    app: Application, post_office: PostOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    told, statements = list[tuple[bool, bool]](), list[object]()
    post_office.mailbox.start()
    sa.event.listen(app.database, "before_cursor_execute", lambda *a: statements.append(a[2]))
    relay = post_office.relay()

    def ask(*_: object) -> None:
        before = len(statements)
        told.append((relay.is_empty(), len(statements) > before))

    monkeypatch.setattr(post_office.publisher, "publish_message", ask)
    assert relay.deliver() == 1
    ask()
    assert told == [(False, False), (True, True)]


def test_failing_smtp_is_tried_again_after_growing_pauses(
    app: Application, clock: StoppedClock, post_office: PostOffice, issued_surat: list[str]
) -> None:
    pengantar = post_office.relay()  # nobody listens at the port yet
    for ke in range(1, 5):
        assert pengantar.deliver() == SURAT + (ke == 1)
        assert pengantar.deliver() == 0
        with app.uow() as uow:
            tunggu = uow.kiriman.find(selesai=None)
        assert [(k.percobaan, k.galat) for k in tunggu] == [(ke, "GalatSementara")] * SURAT
        jeda = [(k.berikutnya - clock.now()).total_seconds() for k in tunggu]
        assert all(2 ** (ke - 1) / 2 <= j <= 2 ** (ke - 1) for j in jeda)
        clock.advance(timedelta(seconds=max(jeda)))
    assert read_mail(post_office.folder) == []
    assert not pengantar.is_empty()
    post_office.mailbox.start()
    assert pengantar.deliver() == SURAT
    assert pengantar.is_empty()
    assert post_office.delivered() == issued_surat


def test_pemberitahuan_to_the_office_and_to_a_pihak_are_delivered_with_their_words(
    app: Application, post_office: PostOffice, laporan_masuk: LaporanMasuk
) -> None:
    post_office.mailbox.start()
    with app.uow() as uow:
        nomor = lapor(uow, laporan_masuk)
        journal.beri_tahu(uow, "k1", nomor, "Keputusan terlambat", "Buka Tasklist.\n")
        journal.beri_tahu(uow, "k2", nomor, "Monev terlewat", "Kewajibannya tetap.\n", kepada=Pihak.ITJEN)
        kantor, itjen = (uow.lembaga.penerima(p).email for p in (Pihak.OMBUDSMAN, Pihak.ITJEN))
        uow.commit()
    pengantar = post_office.relay()
    assert pengantar.deliver() == 3
    assert pengantar.is_empty()
    surel = {str(m["Subject"]): (m["To"], m.get_content().strip()) for m in read_mail(post_office.folder)}
    assert surel == {
        "Keputusan terlambat": (kantor, "Buka Tasklist."),
        "Monev terlewat": (itjen, "Kewajibannya tetap."),
    }


class _AbsentEngine(Publisher):
    """An engine that is away."""

    def publish_message(
        self, name: str, key: str, variables: Mapping[str, Any] | None, ttl: timedelta, message_id: str
    ) -> int | None:
        raise GalatSementara("Mesin proses tidak terjangkau.")


def test_an_engine_that_is_long_away_is_still_tried_every_few_seconds(
    app: Application, clock: StoppedClock, post_office: PostOffice, nomor: str
) -> None:
    post_office.mailbox.start()
    post_office.publisher = _AbsentEngine()
    pengantar = post_office.relay()
    for _ in range(12):
        assert pengantar.deliver() == 1
        with app.uow() as uow:
            (tunggu,) = uow.kiriman.find(selesai=None)
        jeda = (tunggu.berikutnya - clock.now()).total_seconds()
        clock.advance(timedelta(seconds=jeda))
    assert 2.5 <= jeda <= 5
    post_office.publisher = Publisher()
    assert post_office.relay().deliver() == 1
    assert [kunci for _, kunci, _ in post_office.publisher.published] == [nomor]


class _Dead(BaseException):
    """The process is gone."""


class _DyingSender:
    def send(self, surel: Surel) -> None:
        raise _Dead

    def close(self) -> None:
        """Nothing was open."""


def test_a_relay_that_dies_midway_only_delays(
    clock: StoppedClock, post_office: PostOffice, issued_surat: list[str]
) -> None:
    post_office.mailbox.start()
    with pytest.raises(_Dead):
        post_office.relay(_DyingSender()).deliver()
    pengganti = post_office.relay()
    while pengganti.deliver():
        pass
    assert post_office.delivered() == issued_surat[1:]  # the row of the dead relay is still its own
    clock.advance(timedelta(seconds=61))
    pengganti.deliver()
    assert pengganti.is_empty()
    assert post_office.delivered() == issued_surat


def test_a_daily_signing_that_fails_is_tried_again_soon_and_not_all_the_time(
    clock: StoppedClock, post_office: PostOffice
) -> None:
    mulai, dicoba = clock.now(), list[float]()

    def sign() -> None:
        dicoba.append((clock.now() - mulai).total_seconds())
        if len(dicoba) % 4:
            raise OSError(errno.ENOSPC, "No space left on device")

    post_office.mailbox.start()
    pengantar = post_office.relay(daily=sign)
    for hari in range(2):
        for _ in range(200):  # ten seconds, as a relay with nothing to do sees them
            pengantar.do_regularly()
            clock.advance(timedelta(seconds=0.05))
        assert len(dicoba) == 4 * (hari + 1)
        jeda = [b - a for a, b in itertools.pairwise(dicoba[-4:])]
        assert all(0.5 * 2**ke <= j <= 2**ke + 0.1 for ke, j in enumerate(jeda))
        clock.advance(timedelta(days=1))


def test_the_deliveries_go_on_after_a_daily_signing_that_failed(
    app: Application, post_office: PostOffice, laporan_masuk: LaporanMasuk
) -> None:
    berhenti, nomor = threading.Event(), list[str]()

    def sign() -> None:
        with app.uow() as uow:
            nomor.append(lapor(uow, laporan_masuk))
            uow.commit()
        raise OSError(errno.ENOSPC, "No space left on device")

    class Last(Publisher):
        def publish_message(
            self, name: str, key: str, variables: Mapping[str, Any] | None, ttl: timedelta, message_id: str
        ) -> int | None:
            berhenti.set()
            return super().publish_message(name, key, variables, ttl, message_id)

    post_office.mailbox.start()
    post_office.publisher = Last()
    post_office.relay(daily=sign).run(berhenti, 0.01)
    assert [kunci for _, kunci, _ in post_office.publisher.published] == nomor


def test_a_commit_is_heard_when_it_is_done_and_nothing_else_is(app: Application, laporan_masuk: LaporanMasuk) -> None:
    """So a relay in the same process need not ask every moment."""
    heard: list[int] = []
    app.hear_commits(lambda: heard.append(len(heard)))
    with app.uow() as uow:
        lapor(uow, laporan_masuk)
        assert heard == []
    assert heard == []
    with app.uow() as uow:
        lapor(uow, laporan_masuk)
        uow.commit()
        assert heard == [0]
