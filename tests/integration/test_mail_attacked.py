"""Attack: a mail server that fails at each command; nothing is lost, doubled without need, or sent to a stranger."""

import threading
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import timedelta
from typing import Any

import pytest

from pksbpmn.clock import SystemClock
from pksbpmn.domain.galat import GalatSementara
from pksbpmn.mail import smtp
from pksbpmn.mail.smtp import SmtpSender
from pksbpmn.registry import relay
from pksbpmn.registry.outbox import FOR_DELIVERY, LEASE, Outbox
from pksbpmn.registry.relay import Relay
from pksbpmn.settings import Settings
from pksbpmn.usecases import journal
from pksbpmn.usecases.surat.gerbang import TeksKeluar
from pksbpmn.usecases.surat.surel import Surel, surel_pemberitahuan
from pksbpmn.wiring import Application
from tests.integration.conftest import StoppedClock
from tests.integration.smtp_scripted import HANG_UP, Script, once, scripted

FAULTS = [
    *(("CONNECT", a, n) for a in (HANG_UP, "421 penuh") for n in (1,)),
    *(("EHLO", a, 1) for a in (HANG_UP, "421 penuh")),
    *((c, a, n) for c in ("MAIL", "RCPT", "DATA", "BODY") for a in (HANG_UP, "421 penuh", "451 nanti") for n in (1, 2)),
    *(("NOOP", a, 1) for a in (HANG_UP, "421 penuh", "500 apa")),
]


class _NoEngine:
    def publish_message(self, *_: object, **__: object) -> None:
        """Nobody waits for messages here."""


@pytest.fixture
def server() -> Iterator[Script]:
    """The mail server."""
    with scripted() as script:
        yield script


def _relay(app: Application, server: Script, lease: timedelta | None = None, clock: Any = None) -> Relay:
    settings = app.settings.model_copy(update={"smtp_port": server.port})
    more = {} if lease is None else {"lease": lease}
    clock = clock or app.clock
    return Relay(app.database, app.uow, clock, SmtpSender(settings, app.clock), _NoEngine(), **more)  # type: ignore[arg-type]


def _mails(app: Application, count: int) -> list[str]:
    """So many mails to the office, with their subjects."""
    subjects = [f"Pemberitahuan {n}" for n in range(count)]
    with app.uow() as uow:
        for n, subject in enumerate(subjects):
            journal.beri_tahu(uow, f"k{n}", None, subject, "Isi.\n")
        uow.commit()
    return subjects


def _surel(id_: str, *addresses: str) -> Surel:
    return Surel(id_, addresses[0], addresses[1:], TeksKeluar(f"hal {id_}"), TeksKeluar("isi"), None, None)


@pytest.mark.parametrize(("command", "answer", "at"), FAULTS)
def test_a_fault_at_any_command_loses_nothing_and_doubles_only_what_may_not_have_arrived(
    app: Application, clock: StoppedClock, server: Script, command: str, answer: str, at: int
) -> None:
    subjects = _mails(app, 3)
    server.answer = once(command, answer, at)
    ours = _relay(app, server)
    for _ in range(3):
        ours.deliver()
        clock.advance(timedelta(minutes=1))
    assert ours.is_empty()
    arrived = Counter(str(e.message["Subject"]) for e in server.taken)
    doubled = 1 if (command, answer) == ("BODY", HANG_UP) else 0
    assert sorted(arrived) == subjects
    assert sorted(arrived.values()) == [1] * (3 - doubled) + [2] * doubled
    assert len({str(e.message["Message-ID"]) for e in server.taken}) == 3
    for e in server.taken:
        assert set(e.recipients) == e.addressed


@pytest.mark.parametrize("answer", ["450 nanti", "550 tidak dikenal", "421 penuh", HANG_UP])
def test_a_mail_of_which_one_recipient_is_refused_is_not_taken_for_sent(
    app: Application, server: Script, answer: str
) -> None:
    """Else the copy is lost and nobody hears of it; who got it already would get it twice."""
    server.answer = lambda line: answer if "kedua@" in line else None
    with closing(SmtpSender(Settings(_env_file=None, smtp_port=server.port), app.clock)) as sender:
        with pytest.raises(GalatSementara):
            sender.send(_surel("satu", "pertama@contoh.example", "kedua@contoh.example"))
        assert server.taken == []
        sender.send(_surel("dua", "ketiga@contoh.example"))
        server.answer = lambda _: None
        sender.send(_surel("satu", "pertama@contoh.example", "kedua@contoh.example"))
    assert [e.recipients for e in server.taken] == [
        ("ketiga@contoh.example",),
        ("pertama@contoh.example", "kedua@contoh.example"),
    ]


@pytest.mark.parametrize("command", ["MAIL", "RCPT", "DATA", "BODY"])
@pytest.mark.parametrize("answer", ["450 nanti", "550 tidak"])
def test_who_was_named_for_a_mail_that_failed_gets_no_other_one(
    app: Application, server: Script, command: str, answer: str
) -> None:
    server.answer = once(command, answer)
    with closing(SmtpSender(Settings(_env_file=None, smtp_port=server.port), app.clock)) as sender:
        with pytest.raises(GalatSementara):
            sender.send(_surel("rahasia", "pelapor@contoh.example", "itjen@contoh.example"))
        sender.send(_surel("lain", "terlapor@contoh.example"))
    assert [e.recipients for e in server.taken] == [("terlapor@contoh.example",)]


def test_a_mail_may_take_less_time_than_its_row_is_held() -> None:
    assert timedelta(seconds=smtp.LONGEST) < LEASE * FOR_DELIVERY


def test_a_server_that_answers_ever_so_slowly_gets_a_mail_from_one_relay_alone(
    app: Application, server: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each answer comes in time, all of them together do not: the row would be another relay's meanwhile."""
    _mails(app, 1)
    server.slowly = 0.4  # seconds for each of seven answers
    monkeypatch.setattr(smtp, "LONGEST", 1.0)
    relays = [_relay(app, server, timedelta(seconds=1.5), SystemClock()) for _ in range(2)]
    ends, tried = threading.Event(), Counter[int]()

    def run(number: int) -> None:
        while not ends.wait(0.05):
            tried[number] += relays[number].deliver()

    with ThreadPoolExecutor(2) as threads:
        working = [threads.submit(run, n) for n in range(2)]
        ends.wait(6)
        server.slowly = 0
        while not relays[0].is_empty():
            ends.wait(0.1)
        ends.set()
        for w in working:
            w.result(60)
    assert sum(tried.values()) > 1
    assert len(server.taken) == 1


@pytest.mark.parametrize("delivered", [True, False])
def test_a_mail_that_took_long_to_prepare_is_not_sent_by_who_has_it_no_more(
    app: Application, clock: StoppedClock, server: Script, monkeypatch: pytest.MonkeyPatch, *, delivered: bool
) -> None:
    """Printed and signed for longer than the row was his: another relay has it, or has sent it."""
    _mails(app, 1)
    prepare = surel_pemberitahuan
    others = _relay(app, server)

    def slowly(*arguments: Any) -> Any:
        monkeypatch.setattr(relay, "surel_pemberitahuan", prepare)
        clock.advance(timedelta(seconds=61))
        if delivered:
            others.deliver()
        else:
            assert others._outbox.claim(None) is not None
        return prepare(*arguments)

    monkeypatch.setattr(relay, "surel_pemberitahuan", slowly)
    _relay(app, server).deliver()
    assert len(server.taken) == delivered
    assert _relay(app, server).deliver() == 0  # it is still the other's, for a minute
    clock.advance(timedelta(seconds=61))
    _relay(app, server).deliver()
    assert others.is_empty()
    assert len(server.taken) == 1


def test_a_mail_that_took_long_to_prepare_is_claimed_anew_and_sent(
    app: Application, clock: StoppedClock, server: Script, monkeypatch: pytest.MonkeyPatch
) -> None:
    _mails(app, 1)
    prepare = surel_pemberitahuan

    def slowly(*arguments: Any) -> Any:
        clock.advance(timedelta(seconds=50))
        return prepare(*arguments)

    server.answer = lambda line: _claimed_by_another(app, clock) if line == "BODY" else None
    monkeypatch.setattr(relay, "surel_pemberitahuan", slowly)
    assert _relay(app, server).deliver() == 1
    assert len(server.taken) == 1


def _claimed_by_another(app: Application, clock: StoppedClock) -> None:
    clock.advance(timedelta(seconds=40))
    assert Outbox(app.database, clock, LEASE).claim(None) is None
