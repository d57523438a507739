"""The anchor file: a line is there whole or not at all, a torn tail heals, a damaged line is tampering."""

import os
import stat
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import timedelta

import pytest
import sqlalchemy as sa
from filelock import FileLock
from sqlalchemy.orm import Session

from pksbpmn.domain.berkas.audit import Audit, hash_audit
from pksbpmn.domain.galat import GalatSementara, PksError
from pksbpmn.registry import anchor, tables
from pksbpmn.registry.anchor import Anchor, Anchors, read_anchors
from pksbpmn.registry.anchor_registry import RegistryKeeper, anchor_head
from pksbpmn.registry.anchor_trust import Anomaly
from pksbpmn.registry.audit_chain import verify
from pksbpmn.registry.invariants import Examined, Fault
from pksbpmn.registry.invariants import examine as periksa_registri
from pksbpmn.registry.tables import table_of
from pksbpmn.usecases.journal import audit
from pksbpmn.wiring import Application
from tests.integration import anchor_signer
from tests.integration.conftest import StoppedClock
from tests.integration.test_audit import _drop_triggers

A_DAY = timedelta(days=1)
pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # what the file does asks no database


class Signing:
    """Who signs the trail of one registry, on one anchor file."""

    def __init__(self, app: Application, clock: StoppedClock) -> None:
        self.app, self.clock, self.path = app, clock, app.settings.anchor_file

    def sign(self) -> Anchor | None:
        """Write an entry and sign as the relay does."""
        self.entry()
        return self.sign_again()

    def entry(self) -> None:
        """Something to sign."""
        with self.app.uow() as uow:
            audit(uow, "uji", None)
            uow.commit()

    def sign_again(self) -> Anchor | None:
        """Sign as the relay does."""
        return anchor_head(self.app.database, self.clock, self.path)

    def days(self, count: int) -> bytes:
        """An entry and a signature on each of the next days; what the file holds then."""
        for _ in range(count):
            assert self.sign() is not None
            self.clock.advance(A_DAY)
        return self.path.read_bytes()

    def verify(self) -> Anomaly | None:
        """The first bad place."""
        return verify(self.app.database, read_anchors(self.path), self.app.vault)[1]

    def doctor(self) -> list[Fault]:
        """What `pksbpmn dokter` says."""
        a = self.app
        return periksa_registri(Examined(a.database, a.documents, a.vault, read_anchors(self.path), self.clock.now()))

    def healed(self) -> list[int]:
        """Bytes that were healed, as the trail tells."""
        with self.app.uow() as uow:
            return [a.rincian["bita"] for a in uow.audit.find(peristiwa="ekor-jangkar-disembuhkan")]

    def process(self, *arguments: str) -> subprocess.Popen[str]:
        """Another process that signs (`anchor_signer`)."""
        s = self.app.settings
        start = [sys.executable, "-m", anchor_signer.__name__, str(s.data_dir), s.database, str(self.path)]
        return subprocess.Popen([*start, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


@pytest.fixture
def signing(app: Application, clock: StoppedClock) -> Signing:
    return Signing(app, clock)


def test_a_tail_torn_at_any_byte_is_named_and_healed_by_the_next_signing(signing: Signing) -> None:
    whole = signing.days(2)
    first, keeper = whole[:-1].rindex(b"\n") + 1, RegistryKeeper(signing.app.database)
    known = keeper.last()
    for cut in range(first + 1, len(whole)):
        keeper.keep_last(known)
        signing.path.write_bytes(whole[:cut])
        assert (read_anchors(signing.path).torn, signing.verify()) == (cut - first, None)
        (finding,) = signing.doctor()
        assert f"terpotong: {cut - first} bita" in finding.message
        assert signing.sign() is not None
        content = signing.path.read_bytes()
        assert content.startswith(whole)  # who signed remembers the torn line
        assert content.count(b"\n") == whole.count(b"\n") + 1
        assert (read_anchors(signing.path).torn, signing.verify(), signing.doctor()) == (0, None, [])
    assert signing.healed() == list(range(1, len(whole) - first))


@pytest.mark.parametrize(
    "rest", [b"\0" * 180, b"\0" * 20 + b"\n", b'{"waktu": "2026-\n\n', b"\xff\n", b"[" * 99999 + b"\n"]
)
def test_a_last_line_that_says_nothing_is_a_torn_tail_even_with_an_end(signing: Signing, rest: bytes) -> None:
    whole = signing.days(1)
    signing.path.write_bytes(whole + rest)
    assert (read_anchors(signing.path).torn, signing.verify()) == (len(rest), None)
    signing.clock.advance(-A_DAY)
    assert signing.sign_again() is not None  # the tail's own entry
    assert signing.path.read_bytes().startswith(whole + b"{")
    assert signing.sign_again() is None
    assert signing.healed() == [len(rest)]


def test_a_head_that_is_signed_needs_only_the_end_of_its_line(signing: Signing) -> None:
    whole = signing.days(1)
    signing.clock.advance(-A_DAY)
    signing.path.write_bytes(whole[:-1])
    assert signing.sign_again() is not None
    assert signing.path.read_bytes().startswith(whole + b"{")


def test_a_damaged_line_in_the_middle_is_tampering_and_stays_as_evidence(signing: Signing) -> None:
    lines = signing.days(3).splitlines(keepends=True)
    for damage in (
        lines[1].replace(b'"urut"', b'"urot"'),
        b"?\n",
        lines[1][:-9] + b"\n",
        lines[1].replace(b"}", b",}"),
    ):
        for tail in (lines[2], lines[2][:40]):
            bad = lines[0] + damage + tail
            signing.path.write_bytes(bad)
            place = signing.verify()
            assert place is not None
            assert (place.place, "tidak dapat dibaca" in place.reason) == ("baris 2 berkas jangkar", True)
            assert [(t.check, t.subject) for t in signing.doctor()] == [("audit", place.place)]
            signed = signing.sign()  # the proof goes on
            assert signed is not None
            assert read_anchors(signing.path).heads[-1] == signed
            assert signing.path.read_bytes().startswith(bad)
            assert signing.verify() == place
    assert signing.healed() == []


@pytest.mark.parametrize("content", [None, b"", b"\n"])
def test_a_file_that_is_gone_before_anything_was_signed_is_begun_again(signing: Signing, content: bytes | None) -> None:
    """The first anchor, of the empty trail, comes from the memory of the signer: nothing was lost."""
    signing.path.unlink()
    if content is not None:
        signing.path.write_bytes(content)
    assert (read_anchors(signing.path), signing.verify(), signing.doctor()) == (Anchors(), None, [])
    assert signing.sign() is not None
    assert [h.number for h in read_anchors(signing.path).heads] == [0, 1]
    assert (signing.verify(), signing.healed()) == (None, [])


def test_a_new_file_is_on_the_disk_with_its_name(signing: Signing, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = []

    def fsync(handle: int) -> None:
        synced.append(os.fstat(handle))

    monkeypatch.setattr("pksbpmn.registry.anchor.os.fsync", fsync)
    signing.path.unlink()
    for expected in (["file", "folder", "file"], ["file"]):
        synced.clear()
        signing.days(1)
        assert ["folder" if stat.S_ISDIR(s.st_mode) else "file" for s in synced] == expected
        assert synced[-1].st_size == signing.path.stat().st_size  # not before everything was written


def test_a_killed_writer_leaves_a_tail_that_heals(signing: Signing) -> None:
    before = signing.days(1)
    for count in (1, 100):
        signing.entry()
        process = signing.process("die", str(count), signing.clock.now().isoformat())
        assert process.wait(60) == -9
        assert signing.path.read_bytes()[: len(before)] == before
        assert (read_anchors(signing.path).torn, signing.verify()) == (count, None)
        assert signing.sign() is not None  # the dead one's lock is free
        before = signing.path.read_bytes()
        assert (read_anchors(signing.path).torn, signing.verify()) == (0, None)
        signing.clock.advance(A_DAY)


@pytest.mark.parametrize("days", [None, 0, 1])
def test_a_full_disk_leaves_the_file_as_it_was(signing: Signing, days: int | None) -> None:
    """As installed, with a day's anchor, and without the file."""
    before: bytes | None = signing.days(days or 0)
    if days is None:
        before = None
        signing.path.unlink()
    size = len(before) if before else 0
    limits = [str(size + more) for more in (1, 2, 100)]
    signing.entry()
    process = signing.process("full", *limits, signing.clock.now().isoformat())
    ends, _ = process.communicate(timeout=60)
    assert [("berkasnya terlalu besar" in end) for end in ends.splitlines()] == [True] * len(limits)
    assert (signing.path.read_bytes() if signing.path.exists() else None) == before
    assert signing.sign() is not None
    assert (len(read_anchors(signing.path).heads), signing.verify()) == ((days or 0) + 2, None)


def test_two_processes_at_once_sign_each_head_once(signing: Signing) -> None:
    with signing.process("race") as one, signing.process("race") as two:
        both = [(p.stdin, p.stdout) for p in (one, two)]
        assert all(out is not None and out.readline() == "ready\n" for _, out in both)
        days = []
        for _ in range(4):
            signing.entry()
            days.append(day := signing.clock.now().isoformat())
            signing.clock.advance(A_DAY)
            for into, _ in both:
                assert into is not None
                into.write(f"{day}\n")
                into.flush()
            ends = Counter(out.readline().strip() for _, out in both if out is not None)
            assert ends == {"signed": 1, "already signed": 1}
    assert [j.time for j in read_anchors(signing.path).heads[1:]] == days
    assert signing.verify() is None


def test_who_finds_the_file_taken_comes_again(signing: Signing, monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody holds it and does not go on: a process that was stopped."""
    before = signing.days(1)
    monkeypatch.setattr(anchor, "_PATIENCE", 0.05)
    with FileLock(f"{signing.path}.lock"), pytest.raises(GalatSementara, match="proses lain"):
        signing.sign()
    assert signing.path.read_bytes() == before
    assert signing.sign() is not None


def test_a_file_that_cannot_be_opened_is_told_with_its_cure(signing: Signing) -> None:
    signing.path.unlink()
    signing.path.mkdir()
    for act in (signing.sign, signing.verify, signing.doctor):
        with pytest.raises(PksError, match="PKSBPMN_AUDIT_ANCHOR_FILE"):
            act()


def _rewrite_last_entry(c: sa.Connection) -> None:
    """The last entry says something else, its hash and the head fit again."""
    t, k = table_of(Audit), tables.kepala_audit
    _drop_triggers(c)
    urut = c.execute(sa.select(k.c.urut)).scalar_one()
    c.execute(sa.update(t).where(t.c.urut == urut).values(pelaku="orang lain"))
    with Session(c) as sesi:
        sidik = hash_audit(sesi.scalars(sa.select(Audit).where(t.c.urut == urut)).one())
    c.execute(sa.update(t).where(t.c.urut == urut).values(hash=sidik))
    c.execute(sa.update(k).values(hash=sidik))


def test_a_rewritten_entry_is_neither_signed_nor_hidden(signing: Signing) -> None:
    signing.days(2)
    with signing.app.database.begin() as c:
        _rewrite_last_entry(c)
    with pytest.raises(PksError, match="bertentangan"):
        signing.sign()
    place = signing.verify()
    assert place is not None
    assert (place.number, place.reason) == (2, "berbeda dari jangkar di luar basis data")


def _forged(line: bytes) -> bytes:
    return line.replace(b'"waktu": "20', b'"waktu": "29')


@pytest.mark.parametrize("forge", [_forged, lambda line: _forged(line) * 2])
def test_a_forged_head_of_the_future_does_not_end_the_signing(
    signing: Signing, forge: Callable[[bytes], bytes]
) -> None:
    whole = signing.days(1)
    signing.path.write_bytes(whole + forge(whole))
    assert signing.sign() is not None
    place = signing.verify()
    assert place is not None
    assert "tanda tangan" in place.reason
