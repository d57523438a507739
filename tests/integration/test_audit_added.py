"""An account of the database that has no key adds entries to the trail in an officer's name; each is found."""

from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DatabaseError

from pksbpmn.domain.berkas.audit import AWAL, Audit, hash_audit
from pksbpmn.domain.galat import PksError
from pksbpmn.registry import encrypted, installed_keys
from pksbpmn.registry.anchor import Anchors
from pksbpmn.registry.anchor_trust import SKEW, Anomaly, Times
from pksbpmn.registry.audit_chain import verify
from pksbpmn.registry.database import open_database, upgrade_schema
from pksbpmn.registry.vault import Vault, read_keys
from tests.integration import test_audit_forged
from tests.integration.old_schema import upgrade_to
from tests.integration.test_audit_forged import Apart, K, T

apart = test_audit_forged.apart
MINUTE = timedelta(minutes=1)
pytestmark = pytest.mark.aturan("KEAMANAN-09")


def _added(apart: Apart, time: datetime, seal: str = "") -> None:
    """A decision of an officer who made none, chained as the system does."""
    with apart.app.database.begin() as c:
        number, digest = c.execute(sa.select(K.c.urut, K.c.hash)).one()
        a = Audit(
            id=uuid4().hex,
            waktu=time,
            pelaku="1002",
            peristiwa="keputusan",
            nomor_berkas=None,
            rincian={},
            urut=number + 1,
            hash_sebelum=digest,
            segel=seal,
        )
        a.hash = hash_audit(a)
        c.execute(sa.insert(T).values(**{k: v for k, v in vars(a).items() if not k.startswith("_")}))
        c.execute(sa.update(K).values(urut=a.urut, hash=a.hash))


def test_an_entry_backdated_before_the_anchor_that_precedes_it_is_refused_by_the_signer_and_told(apart: Apart) -> None:
    before = apart.path.read_bytes()
    _added(apart, apart.clock.now() - timedelta(days=180))
    with pytest.raises(PksError, match=r"catatan 19 bertanggal .* mundur"):
        apart.signer.sign()
    assert apart.path.read_bytes() == before
    assert (found := apart.verify()) is not None
    assert found.number == 19


def test_an_entry_of_a_time_to_come_hides_no_signer_that_was_cut_off(apart: Apart) -> None:
    _added(apart, datetime.fromisoformat("2099-01-01T03:00:00+00:00"))
    assert (found := apart.verify()) is not None
    assert found.number == 19
    with pytest.raises(PksError, match="catatan 19 bertanggal 01-01-2099"):
        apart.signer.sign()


def test_clocks_that_differ_by_minutes_and_what_was_before_the_first_anchor_are_no_anomaly(apart: Apart) -> None:
    apart.clock.advance(-8 * MINUTE)
    apart.minutes(1)
    apart.clock.advance(15 * MINUTE)
    apart.minutes(1)
    assert apart.verify() is None
    now = apart.clock.now()
    times = Times([], now)
    assert [times.reason(n, now - n * timedelta(days=1)) for n in (1, 2)] == [None, None]


def test_an_entry_that_goes_back_against_its_predecessor_is_told_though_no_anchor_is_between(apart: Apart) -> None:
    apart.clock.advance(timedelta(hours=1))
    apart.entries()
    apart.clock.advance(-SKEW - MINUTE)
    apart.entries()
    apart.clock.advance(SKEW + MINUTE)
    with pytest.raises(PksError, match=r"catatan 22 bertanggal .* mundur"):
        apart.signer.sign()
    assert (found := apart.verify()) is not None
    assert (found.number, found.clock) == (22, True)


def test_an_entry_in_an_officers_name_of_just_now_is_signed_apart_and_found_by_the_registry(apart: Apart) -> None:
    """Chained and dated as the system does; only the seal is missing, which the signer apart has no key for."""
    _added(apart, apart.clock.now())
    assert apart.signer.sign() is not None
    assert apart.verify() == Anomaly(19, "tanpa segel registri: ditulis di luar sistem")


@pytest.mark.parametrize("seal", ["é", "0" * 64])
def test_a_seal_that_nobody_made_is_none(apart: Apart, seal: str) -> None:
    _added(apart, apart.clock.now(), seal)
    assert (found := apart.verify()) is not None
    assert (found.number, found.reason) == (19, "tanpa segel registri: ditulis di luar sistem")


def test_a_seal_of_another_entry_is_none(apart: Apart) -> None:
    with apart.app.database.connect() as c:
        other = str(c.execute(sa.select(T.c.segel).where(T.c.urut == 18)).scalar_one())
    _added(apart, apart.clock.now(), other)
    assert (found := apart.verify()) is not None
    assert found.number == 19


def test_entries_of_a_registry_of_before_get_their_seals(database_url: str, tmp_path: Path) -> None:
    """By the migration; whoever adds one later has none."""
    database = open_database(database_url)
    vault = Vault(read_keys(None, tmp_path / "kunci-enkripsi", may_create=True))
    encrypted.install(database, vault)
    old = upgrade_to(database, "0037").tables["audit"]
    digest = AWAL
    with database.begin() as c:
        for number in (1, 2):
            a = Audit(
                id=str(number),
                waktu=datetime.fromisoformat("2026-03-02T03:00:00+00:00"),
                pelaku="1001",
                peristiwa="uji",
                nomor_berkas=None,
                rincian={},
                urut=number,
                hash_sebelum=digest,
            )
            a.hash = digest = hash_audit(a)
            values = {k: v for k, v in vars(a).items() if k in old.c and not k.startswith("_")}
            c.execute(sa.insert(old).values(**values | {"waktu": a.waktu.replace(tzinfo=None)}))
        c.execute(sa.update(K).values(urut=2, hash=digest))
    upgrade_schema(database)
    installed_keys.admit(database, vault)
    assert verify(database, Anchors(), vault) == (2, None)
    with pytest.raises(DatabaseError, match="tidak dapat diubah"), database.begin() as c:
        c.execute(sa.update(T).values(pelaku="orang lain"))
    database.dispose()
