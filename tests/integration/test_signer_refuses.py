"""What a signer apart refuses: each way in which registry or anchor file may differ from what it signed."""

from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa

from pksbpmn.domain.galat import PksError
from pksbpmn.registry.anchor import Anchor, AnchorFile, Anchors, digest_of, read_anchors
from pksbpmn.registry.anchor_signer import FolderKeeper, Signer, fresh_key, head_at, signed
from pksbpmn.registry.anchor_trust import Anomaly
from pksbpmn.registry.audit_chain import verify
from tests.integration import test_audit_forged
from tests.integration.test_audit_forged import Apart, K, T, _cut, _drop_triggers, _rewrite

apart = test_audit_forged.apart
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


def last_of(apart: Apart) -> Anchor:
    """What was signed last."""
    last = apart.keeper.last()
    assert last is not None
    return last


@pytest.mark.parametrize("forge", [_rewrite, _cut])
def test_another_history_that_went_on_meanwhile_is_refused_at_the_entry_that_was_signed(
    apart: Apart, forge: Callable[[sa.Connection, int], None]
) -> None:
    with apart.app.database.begin() as c:
        _drop_triggers(c)
        forge(c, 17)
    apart.entries()
    with pytest.raises(PksError, match="catatan 18: berbeda dari jangkar"):
        apart.signer.sign()


def test_entries_cut_off_since_the_last_anchor_are_refused(apart: Apart) -> None:
    apart.entries()
    with apart.app.database.begin() as c:
        _drop_triggers(c)
        c.execute(sa.delete(T).where(T.c.urut >= 20))
    with pytest.raises(PksError, match="catatan 20: catatan terakhir hilang"):
        apart.signer.sign()


def test_a_head_that_does_not_point_at_the_last_entry_is_refused(apart: Apart) -> None:
    apart.entries()
    with apart.app.database.begin() as c:
        c.execute(sa.update(K).values(hash="f" * 64))
    with pytest.raises(PksError, match="kepala rantai tidak menunjuk catatan terakhir"):
        apart.signer.sign()


def test_a_line_of_another_key_after_the_last_one_is_not_gone_on_from(apart: Apart) -> None:
    """Whoever can write the anchor file continues it over his own history; the signer remembers its own."""
    with apart.app.database.begin() as c:
        _drop_triggers(c)
        _rewrite(c, 5)
        head = c.execute(sa.select(K.c.urut, K.c.hash)).one()
    last = last_of(apart)
    AnchorFile(apart.path).append(signed(fresh_key(), head_at(apart.clock.now(), *head), digest_of(last), last))
    apart.entries()
    with pytest.raises(PksError, match="bertentangan dengan yang pernah ditandatangani"):
        apart.signer.sign()


def test_a_line_of_a_key_that_nobody_vouched_for_is_found(apart: Apart) -> None:
    last = last_of(apart)
    head = head_at(apart.clock.now(), last.number, last.hash)
    AnchorFile(apart.path).append(signed(fresh_key(), head, digest_of(last), last))
    assert apart.verify() == Anomaly(7, "kunci berganti tanpa dijamin kunci sebelumnya", in_anchor=True)


def test_a_line_replaced_by_another_of_the_same_key_is_found_at_the_next_one(apart: Apart) -> None:
    """Signed elsewhere by a copy of the signer: whole, and in its place."""
    second, third = (h for h in read_anchors(apart.path).heads[1:3] if isinstance(h, Anchor))
    head = head_at(apart.clock.now(), third.number, third.hash)
    AnchorFile(apart.path).append(signed(apart.keeper.ring()[0], head, digest_of(second), second))
    *lines, other = apart.lines()
    apart.write([*lines[:2], other, *lines[3:]])
    assert apart.verify() == Anomaly(4, "tidak menyambung dengan jangkar sebelumnya", in_anchor=True)


def test_a_signer_that_nobody_handed_over_to_does_not_go_on_with_the_file(apart: Apart, tmp_path: Path) -> None:
    before = apart.path.read_bytes()
    apart.entries()
    stranger = Signer(apart.app.database, apart.clock, apart.path, FolderKeeper(tmp_path / "lain"))
    with pytest.raises(PksError, match="ditandatangani kunci lain"):
        stranger.sign()
    assert apart.path.read_bytes() == before


def test_a_last_line_that_only_lacks_its_end_gets_it_though_no_entry_came(apart: Apart) -> None:
    whole = apart.path.read_bytes()
    apart.path.write_bytes(whole[:-1])
    assert apart.signer.sign() is None
    assert (apart.path.read_bytes(), read_anchors(apart.path).torn) == (whole, 0)


def test_a_missing_line_is_named_by_its_number(apart: Apart) -> None:
    lines = apart.lines()
    apart.write([*lines[:2], *lines[3:]])
    assert apart.verify() == Anomaly(3, "jangkar nomor 3 tidak pada tempatnya", in_anchor=True)


def test_an_older_entry_after_a_newer_one_is_found_though_its_key_signed_it(apart: Apart) -> None:
    last = last_of(apart)
    key = apart.keeper.ring()[0]
    AnchorFile(apart.path).append(signed(key, head_at(apart.clock.now(), 3, "0" * 64), digest_of(last), last))
    assert apart.verify() == Anomaly(7, "menunjuk catatan yang lebih tua daripada jangkar sebelumnya", in_anchor=True)


def test_a_forged_anchor_of_before_is_found_where_no_newer_one_follows(apart: Apart) -> None:
    """An anchor of the older version, HMAC by the registry, whose secret is not that of the registry."""
    old = f'{{"waktu": "2026-03-02T09:00:00+07:00", "urut": 1, "hash": "{"0" * 64}", "tanda": "{"1" * 64}"}}\n'
    apart.path.write_text(old, encoding="ascii")
    found = verify(apart.app.database, read_anchors(apart.path), apart.app.vault)[1]
    assert found == Anomaly(1, "tanda tangan jangkar tidak sah", in_anchor=True)
    assert verify(apart.app.database, Anchors(), apart.app.vault)[1] is None
