"""The relay of a small office signs each minute in which entries came; with a signer apart it does not."""

from dataclasses import replace
from datetime import timedelta

import pytest
import sqlalchemy as sa

from pksbpmn.registry import tables
from pksbpmn.registry.anchor import Anchor, AnchorFile, digest_of, read_anchors
from pksbpmn.registry.anchor_registry import RegistryKeeper
from pksbpmn.registry.anchor_signer import head_at
from pksbpmn.registry.anchor_signer import signed as signed_by
from pksbpmn.registry.anchor_trust import Anomaly
from pksbpmn.registry.audit_chain import verify
from pksbpmn.usecases.journal import audit
from pksbpmn.wiring import Application, ClusterAddress
from tests.integration.conftest import StoppedClock
from tests.integration.test_anchor import _rewrite_last_entry

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
NOBODY = ClusterAddress("127.0.0.1:9", "http://127.0.0.1:9")


def entry(app: Application) -> None:
    """Something to sign."""
    with app.uow() as uow:
        audit(uow, "uji", None)
        uow.commit()


def signed(app: Application) -> list[tuple[int, str]]:
    """Entry and time of each anchor."""
    heads = read_anchors(app.settings.anchor_file).heads
    return [(h.number, h.time[11:16]) for h in heads if isinstance(h, Anchor) and h.number]


def first_bad(app: Application) -> Anomaly | None:
    """As `audit periksa`."""
    return verify(app.database, read_anchors(app.settings.anchor_file), app.vault, app.audit_trust())[1]


def test_the_relay_signs_each_minute_in_which_entries_came(app: Application, clock: StoppedClock) -> None:
    relay = app.relay(NOBODY)
    for _ in range(3):
        entry(app)
        relay.do_regularly()
        entry(app)
        relay.do_regularly()  # not twice in a minute
        clock.advance(timedelta(minutes=1))
    assert signed(app) == [(1, "09:00"), (3, "09:01"), (5, "09:02")]
    relay.do_regularly()
    clock.advance(timedelta(minutes=1))
    relay.do_regularly()  # nothing came
    assert signed(app)[3:] == [(6, "09:03")]
    assert first_bad(app) is None


def test_with_a_signer_apart_the_relay_signs_nothing_and_its_own_key_is_not_believed(
    app: Application, clock: StoppedClock
) -> None:
    entry(app)
    own = app.relay(NOBODY)
    apart = replace(app, settings=app.settings.model_copy(update={"audit_public_key": "ab" * 32}))
    apart.relay(NOBODY).do_regularly()
    assert signed(app) == []
    own.do_regularly()
    assert (signed(app), first_bad(app)) == ([(1, "09:00")], None)
    assert first_bad(apart) == Anomaly(1, "kunci jangkar bukan kunci yang dipercaya", in_anchor=True)


def test_the_line_after_what_is_remembered_is_gone_on_from(app: Application, clock: StoppedClock) -> None:
    """The process died between writing the line and remembering it."""
    relay, keeper = app.relay(NOBODY), RegistryKeeper(app.database)
    entry(app)
    relay.do_regularly()
    before = keeper.last()
    clock.advance(timedelta(minutes=1))
    entry(app)
    relay.do_regularly()
    keeper.keep_last(before)
    clock.advance(timedelta(minutes=1))
    entry(app)
    relay.do_regularly()
    assert [number for number, _ in signed(app)] == [1, 2, 3]
    assert first_bad(app) is None


def test_another_line_than_the_remembered_one_is_found(app: Application, clock: StoppedClock) -> None:
    """Both are signed by the key of the registry: whoever copied database and file once, and signed elsewhere."""
    relay, keeper, path = app.relay(NOBODY), RegistryKeeper(app.database), app.settings.anchor_file
    before, lines = keeper.last(), path.read_bytes()
    entry(app)
    relay.do_regularly()
    elsewhere = path.read_bytes()
    keeper.keep_last(before)
    path.write_bytes(lines)
    clock.advance(timedelta(minutes=1))
    relay.do_regularly()
    assert first_bad(app) is None
    path.write_bytes(elsewhere)
    assert first_bad(app) == Anomaly(2, "berbeda dari jangkar terakhir yang ditandatangani", in_anchor=True)


def test_a_later_anchor_of_the_same_entry_hides_no_earlier_one(app: Application, clock: StoppedClock) -> None:
    """Who has the host and its key rewrites the last entry and signs it once more, after what was signed of it."""
    entry(app)
    app.relay(NOBODY).do_regularly()
    keeper = RegistryKeeper(app.database)
    with app.database.begin() as c:
        _rewrite_last_entry(c)
        head = c.execute(sa.select(tables.kepala_audit.c.urut, tables.kepala_audit.c.hash)).one()
    last = keeper.last()
    again = signed_by(keeper.ring()[0], head_at(clock.now(), *head), digest_of(last), last)
    AnchorFile(app.settings.anchor_file).append(again)
    keeper.keep_last(again)
    assert first_bad(app) == Anomaly(1, "berbeda dari jangkar di luar basis data")
