"""What somebody on the registry's host may try on the audit trail, its anchors and the journal; each is found."""

import json
import random
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import Session

from pksbpmn.domain.berkas.audit import Audit, hash_audit
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.kerahasiaan.akses import JurnalAkses, Tindakan
from pksbpmn.registry import encrypted, tables
from pksbpmn.registry.anchor import Anchor, Anchors, Head, digest_of, read_anchors
from pksbpmn.registry.anchor_signer import FolderKeeper, Signer, public_key, signed
from pksbpmn.registry.anchor_trust import LATE, Anomaly, Trust
from pksbpmn.registry.audit_chain import verify
from pksbpmn.registry.database import open_database, upgrade_schema
from pksbpmn.registry.tables import table_of
from pksbpmn.registry.vault import Vault, read_keys
from pksbpmn.usecases.gerbang_dokumen import catat_akses
from pksbpmn.usecases.journal import audit
from pksbpmn.wiring import Application
from tests.integration.conftest import StoppedClock
from tests.integration.old_schema import upgrade_to

T, K, J = table_of(Audit), tables.kepala_audit, table_of(JurnalAkses)
OTHERWISE = {
    "waktu": datetime(2020, 1, 2, tzinfo=UTC),
    "pelaku": "lain",
    "peran": Peran.PPID,
    "pihak": Pihak.ITJEN,
    "tindakan": Tindakan.EKSPOR,
    "objek": "lain",
    "tujuan": "lain",
    "diizinkan": False,
    "nomor_berkas": "lain",
}
"""What a row of the journal says, said otherwise."""


class Apart:
    """A registry, and a signer whose folder and anchor file its host cannot reach."""

    def __init__(self, app: Application, clock: StoppedClock, folder: Path) -> None:
        self.app, self.clock, self.path = app, clock, folder / "jangkar-terpisah.jsonl"
        self.keeper = FolderKeeper(folder / "penanda")
        self.signer = Signer(app.database, clock, self.path, self.keeper)
        self.key = public_key(self.keeper.ring()[0])

    def minutes(self, count: int) -> None:
        """Entries and journal rows, signed each minute."""
        for _ in range(count):
            self.entries()
            assert self.signer.sign() is not None
            self.clock.advance(timedelta(minutes=1))

    def entries(self) -> None:
        """Three entries, one of them a journal row's."""
        with self.app.uow() as uow:
            audit(uow, "uji", None)
            catat_akses(uow, Tindakan.BACA, "identitas", "1001", Peran.KUSTODIAN, "pemeriksaan", None, diizinkan=True)
            audit(uow, "uji", None)
            uow.commit()

    def verify(self) -> Anomaly | None:
        """As `audit periksa`, with the public key alone."""
        trust = Trust(frozenset({self.key}), self.clock.now())
        return verify(self.app.database, read_anchors(self.path), self.app.vault, trust)[1]

    def lines(self) -> list[bytes]:
        """The anchor file."""
        return self.path.read_bytes().splitlines(keepends=True)

    def write(self, lines: list[bytes]) -> None:
        """Another anchor file."""
        self.path.write_bytes(b"".join(lines))


@pytest.fixture
def apart(app: Application, clock: StoppedClock, tmp_path: Path) -> Apart:
    apart = Apart(app, clock, tmp_path)
    apart.minutes(6)
    assert apart.verify() is None
    return apart


def _drop_triggers(c: sa.Connection) -> None:
    if c.dialect.name == "postgresql":
        for table in ("audit", "jurnal_akses"):
            c.exec_driver_sql(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        return
    for name in ("audit_tidak_diubah", "audit_tidak_dihapus", "jurnal_tidak_diubah", "jurnal_tidak_dihapus"):
        c.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")


def _rechain(c: sa.Connection, start: int) -> None:
    """Every hash from here fits again, the head too."""
    with Session(c) as session:
        before = session.scalars(sa.select(T.c.hash).where(T.c.urut == start - 1)).first() or "0" * 64
        entries = session.scalars(sa.select(Audit).where(T.c.urut >= start).order_by(T.c.urut)).all()
        session.expunge_all()
    number = start - 1
    for a in entries:
        number, a.hash_sebelum = a.urut, before
        before = hash_audit(a)
        c.execute(sa.update(T).where(T.c.urut == a.urut).values(hash_sebelum=a.hash_sebelum, hash=before))
    c.execute(sa.update(K).values(urut=number, hash=before))


def _rewrite(c: sa.Connection, number: int) -> None:
    c.execute(sa.update(T).where(T.c.urut == number).values(pelaku="orang lain"))
    _rechain(c, number)


def _cut(c: sa.Connection, number: int) -> None:
    c.execute(sa.delete(T).where(T.c.urut >= number))
    _rechain(c, number)


@pytest.mark.aturan("KEAMANAN-09")
@pytest.mark.parametrize("forge", [_rewrite, _cut])
def test_a_history_chained_anew_behind_an_intact_anchor_is_found_and_not_signed(
    apart: Apart, forge: Callable[[sa.Connection, int], None]
) -> None:
    with apart.app.database.begin() as c:
        _drop_triggers(c)
        forge(c, 17)
    found = apart.verify()
    assert found is not None
    assert 17 <= found.number <= 18
    before = apart.path.read_bytes()
    with pytest.raises(PksError, match="bertentangan dengan yang pernah ditandatangani"):
        apart.signer.sign()
    assert apart.path.read_bytes() == before


def test_entries_since_the_last_anchor_that_do_not_fit_are_not_signed(apart: Apart) -> None:
    apart.entries()
    with apart.app.database.begin() as c:
        _drop_triggers(c)
        c.execute(sa.update(T).where(T.c.urut == 20).values(pelaku="orang lain"))
    with pytest.raises(PksError, match="catatan 20: isinya berubah"):
        apart.signer.sign()


@pytest.mark.aturan("KEAMANAN-09")
def test_a_signed_entry_rewritten_under_later_ones_that_still_fit_is_not_signed_on(apart: Apart) -> None:
    apart.entries()
    with apart.app.database.begin() as c:
        _drop_triggers(c)
        c.execute(sa.update(T).where(T.c.urut == 18).values(pelaku="orang lain", hash="f" * 64))
    with pytest.raises(PksError, match="catatan 18: berbeda dari jangkar"):
        apart.signer.sign()


@pytest.mark.aturan("KEAMANAN-09")
def test_an_anchor_file_that_was_removed_is_no_whole_trail(apart: Apart) -> None:
    apart.path.unlink()
    apart.clock.advance(LATE)
    found = apart.verify()
    assert found is not None
    assert (found.number, "belum dijangkarkan" in found.reason) == (1, True)
    apart.minutes(1)  # the signer remembers
    found = apart.verify()
    assert found is not None
    assert (found.place, found.reason) == ("baris 1 berkas jangkar", "jangkar sebelum nomor 7 hilang")


@pytest.mark.aturan("KEAMANAN-09")
def test_last_anchors_that_were_cut_off_are_missed(apart: Apart) -> None:
    apart.write(apart.lines()[:-2])
    apart.clock.advance(LATE)
    found = apart.verify()
    assert found is not None
    assert (found.number, found.unsigned) == (13, True)
    apart.minutes(1)
    found = apart.verify()
    assert found is not None
    assert found.place == "baris 5 berkas jangkar"


def test_anchors_cut_off_are_missed_at_once_where_the_registry_signs_itself(
    app: Application, clock: StoppedClock
) -> None:
    relayed = app._minutely
    for _ in range(3):
        with app.uow() as uow:
            audit(uow, "uji", None)
            uow.commit()
        relayed()
        clock.advance(timedelta(minutes=1))
    path = app.settings.anchor_file
    whole = path.read_bytes().splitlines(keepends=True)
    assert verify(app.database, read_anchors(path), app.vault, app.audit_trust())[1] is None
    path.write_bytes(b"".join(whole[:-1]))
    assert verify(app.database, read_anchors(path), app.vault, app.audit_trust()) == (
        0,
        Anomaly(4, "jangkar nomor 4 sampai 4 hilang", in_anchor=True),
    )
    path.unlink()
    found = verify(app.database, read_anchors(path), app.vault, app.audit_trust())[1]
    assert found is not None
    assert "jangkar nomor 1 sampai 4 hilang" in found.reason


def test_anchor_lines_removed_swapped_doubled_or_changed_are_found_at_any_place(apart: Apart) -> None:
    """A hundred random changes of lines, each named at its first line."""
    whole, chance = apart.lines(), random.Random(20261129)  # noqa: S311 - the same changes in every run
    for turn in range(100):
        lines, place = list(whole), chance.randrange(len(whole) - 1)
        if turn % 4 == 0:
            del lines[place]
        elif turn % 4 == 1:
            lines[place], lines[place + 1] = lines[place + 1], lines[place]
        elif turn % 4 == 2:
            lines.insert(place, lines[place])
            place += 1
        else:
            at = lines[place].index(b'"hash": "') + 9 + chance.randrange(64)
            digit = b"0" if lines[place][at : at + 1] != b"0" else b"1"
            lines[place] = lines[place][:at] + digit + lines[place][at + 1 :]
        apart.write(lines)
        found = apart.verify()
        assert found is not None, turn
        assert (found.in_anchor, found.number) == (True, place + 1), turn


def _heads(apart: Apart) -> list[Anchor]:
    return [h for h in read_anchors(apart.path).heads if isinstance(h, Anchor)]


def _line(key: str, time: str, of: Anchor, previous: str, last: Anchor) -> bytes:
    made = signed(key, Head(time=time, number=of.number, hash=of.hash), previous, last)
    return json.dumps(made.model_dump(by_alias=True, exclude_none=True)).encode() + b"\n"


@pytest.mark.aturan("KEAMANAN-09")
def test_a_line_signed_anew_by_who_kept_a_key_that_was_changed_is_found(apart: Apart) -> None:
    """The signature is good; each line holds the digest of the one before it."""
    kept, lines, heads = apart.keeper.ring()[0], apart.lines(), _heads(apart)
    lines[2] = _line(kept, heads[1].time, heads[2], heads[2].previous, heads[1])
    apart.write(lines)
    assert apart.verify() == Anomaly(4, "tidak menyambung dengan jangkar sebelumnya", in_anchor=True)


@pytest.mark.aturan("KEAMANAN-09")
def test_a_line_added_by_a_key_that_nobody_named_is_found(apart: Apart) -> None:
    """Its place, its digest and its signature are good, and trusted keys signed the lines before it."""
    last = _heads(apart)[-1]
    apart.write([*apart.lines(), _line("11" * 32, last.time, last, digest_of(last), last)])
    assert apart.verify() == Anomaly(7, "kunci berganti tanpa dijamin kunci sebelumnya", in_anchor=True)


def test_anchors_of_another_key_are_not_believed(apart: Apart, tmp_path: Path) -> None:
    """Who has the host can write a history and sign it with a key of his own."""
    apart.path.unlink()
    forger = Signer(apart.app.database, apart.clock, apart.path, FolderKeeper(tmp_path / "palsu"))
    assert forger.sign() is not None
    assert apart.verify() == Anomaly(1, "kunci jangkar bukan kunci yang dipercaya", in_anchor=True)


def test_a_key_that_takes_over_unvouched_is_found_and_a_vouched_one_is_believed(apart: Apart, tmp_path: Path) -> None:
    own = apart.path.read_bytes()
    stranger = FolderKeeper(tmp_path / "palsu")
    stranger.keep_last(apart.keeper.last())  # type: ignore[arg-type]
    apart.entries()
    stranger.keep_keys(["11" * 32])
    with pytest.raises(PksError, match="bukan lagi di sini"):
        Signer(apart.app.database, apart.clock, apart.path, stranger).sign()
    assert apart.path.read_bytes() == own
    vouching = apart.signer.rotate()
    assert vouching.next_key == public_key(apart.keeper.ring()[0]) != apart.key
    assert len(apart.keeper.ring()) == 1
    apart.minutes(2)
    assert apart.verify() is None  # known by the old key
    apart.key = vouching.next_key
    assert apart.verify() is None  # and by the new one


def test_a_trusted_key_that_a_forged_line_only_names_as_its_successor_vouches_for_nothing(
    apart: Apart, tmp_path: Path
) -> None:
    """Whoever has the host signs a rewritten history with a key of his own and names the trusted one after it."""
    apart.path.unlink()
    with apart.app.database.begin() as c:
        _drop_triggers(c)
        _rewrite(c, 5)
    forger = Signer(apart.app.database, apart.clock, apart.path, FolderKeeper(tmp_path / "palsu"))
    assert forger.rotate(apart.key).next_key == apart.key
    assert apart.verify() == Anomaly(1, "kunci jangkar bukan kunci yang dipercaya", in_anchor=True)


def test_a_key_that_was_handed_over_to_signs_at_once_and_is_believed_alone(apart: Apart, tmp_path: Path) -> None:
    heir = FolderKeeper(tmp_path / "ahli-waris")
    apart.signer.rotate(public_key(heir.ring()[0]))
    assert apart.verify() is None
    assert Signer(apart.app.database, apart.clock, apart.path, heir).sign() is not None  # though no entry came
    apart.key = public_key(heir.ring()[0])
    assert apart.verify() is None
    apart.signer = Signer(apart.app.database, apart.clock, apart.path, heir)
    own = apart.signer.rotate()
    assert apart.verify() is None
    apart.key = own.next_key
    assert apart.verify() is None  # before any further entry


@pytest.mark.parametrize("written", ["pemeriksaan", "AAAA", "kosong"])
def test_a_purpose_written_into_the_journal_without_the_key_is_found(apart: Apart, written: str) -> None:
    """It does not open: its row is named, where reading it would break the proof off."""
    with apart.app.database.begin() as c:
        _drop_triggers(c)
        row = c.execute(sa.select(J.c.id).order_by(J.c["_urutan"]).offset(2).limit(1)).scalar_one()
        c.execute(sa.text("UPDATE jurnal_akses SET tujuan = :t WHERE id = :i"), {"i": row, "t": written})
    found = apart.verify()
    assert found is not None
    assert (found.number, found.reason) == (8, f"jurnal akses {row} berubah")


def test_a_purpose_in_the_journal_is_not_read_out_of_the_database(apart: Apart) -> None:
    """People type into a purpose for whom they need it: a stolen disk named hidden complainants."""
    name = "Sinta Wulandari"
    with apart.app.uow() as uow:
        catat_akses(uow, Tindakan.BACA, "x", "1001", Peran.KUSTODIAN, f"memanggil {name}", None, diizinkan=True)
        uow.commit()
        assert [j.tujuan for j in uow.jurnal_akses.find(objek="x")] == [f"memanggil {name}"]
    assert [t for t in _raw_purposes(apart.app.database) if name in t or "pemeriksaan" in t] == []


def _raw_purposes(database: sa.Engine) -> list[str]:
    with database.connect() as c:
        return list(c.execute(sa.text("SELECT tujuan FROM jurnal_akses")).scalars())


@pytest.mark.aturan("KEAMANAN-09")
@pytest.mark.parametrize("what", [*OTHERWISE, "gone", "added"])
def test_a_journal_of_access_that_was_changed_is_found(apart: Apart, what: str) -> None:
    with apart.app.database.begin() as c:
        _drop_triggers(c)
        row = dict(c.execute(sa.select(J).order_by(J.c["_urutan"]).offset(2).limit(1)).mappings().one())
        this = J.c.id == row["id"]
        if what == "gone":
            c.execute(sa.delete(J).where(this))
        elif what == "added":
            c.execute(sa.insert(J).values(**{k: v for k, v in row.items() if k != "_urutan"} | {"id": "palsu"}))
        else:
            c.execute(sa.update(J).where(this).values({what: OTHERWISE[what]}))
    found = apart.verify()
    assert found is not None
    assert {"gone": "hilang", "added": "palsu ditambah"}.get(what, "berubah") in found.reason
    assert (found.number == 8) == (what != "added")


@pytest.mark.aturan("KEAMANAN-09")
def test_a_journal_row_cannot_be_changed_or_removed(apart: Apart) -> None:
    commands: list[sa.Executable] = [sa.update(J).values(tujuan="lain"), sa.delete(J)]
    if apart.app.database.dialect.name == "postgresql":
        commands.append(sa.text("TRUNCATE jurnal_akses"))
    for command in commands:
        with pytest.raises(DatabaseError, match="tidak dapat diubah"), apart.app.database.begin() as c:
            c.execute(command)
    assert apart.verify() is None


def test_anchors_of_before_are_vouched_for_by_the_first_new_one(
    app: Application, clock: StoppedClock, tmp_path: Path
) -> None:
    """An anchor file as the older version wrote it: signed by HMAC, one line a day."""
    vault, path = app.vault, tmp_path / "jangkar-terpisah.jsonl"
    for day in (1, 2):
        with app.uow() as uow:
            audit(uow, "uji", None)
            uow.commit()
        with app.database.connect() as c:
            number, digest = c.execute(sa.select(K.c.urut, K.c.hash)).one()
        time = f"2026-03-0{day}T09:00:00+07:00"
        signature = vault.sign(f"{time} {number} {digest}")
        with path.open("a") as f:
            f.write(f'{{"waktu": "{time}", "urut": {number}, "hash": "{digest}", "tanda": "{signature}"}}\n')
    old = path.read_bytes().splitlines(keepends=True)
    apart = Apart(replace(app), clock, tmp_path)
    apart.minutes(2)
    assert (len(read_anchors(path).old), apart.verify()) == (2, None)
    whole = apart.lines()
    assert whole[:2] == old
    for bad in (whole[1:], [whole[1], whole[0], *whole[2:]], [whole[0], *whole[2:]], [*whole, old[0]]):
        apart.write(bad)
        found = apart.verify()
        assert found is not None
        assert found.in_anchor


def test_purposes_of_before_are_encrypted_by_the_migration_and_the_chain_still_proves_them(
    database_url: str, clock: StoppedClock, tmp_path: Path
) -> None:
    """Rows that the schema before had in clear, with the entries of that time; triggers hold again afterwards."""
    database, vault = _two_rows_of_before(database_url, clock, tmp_path)
    upgrade_to(database, "0033")
    assert _raw_purposes(database) == ["pemeriksaan"] * 2
    upgrade_schema(database)
    assert [t for t in _raw_purposes(database) if "pemeriksaan" in t] == []
    with Session(database) as session:
        assert [j.tujuan for j in session.scalars(sa.select(JurnalAkses))] == ["pemeriksaan"] * 2
    assert verify(database, Anchors(), vault) == (2, None)
    with pytest.raises(DatabaseError, match="tidak dapat diubah"), database.begin() as c:
        c.execute(sa.update(J).values(tujuan="lain"))
    database.dispose()


def _two_rows_of_before(database_url: str, clock: StoppedClock, tmp_path: Path) -> tuple[sa.Engine, Vault]:
    """A registry of schema 0028 with its own secret as it was kept then, and two rows in the journal."""
    database = open_database(database_url)
    vault = Vault(read_keys(None, tmp_path / "kunci-enkripsi", may_create=True))
    encrypted.install(database, vault)
    schema = upgrade_to(database, "0028")
    secret = "ab" * 32
    row = {
        "waktu": clock.now().astimezone(UTC).replace(tzinfo=None),
        "pelaku": "1001",
        "peran": "KUSTODIAN",
        "pihak": "OMBUDSMAN",
        "tindakan": "BACA",
        "objek": "identitas",
        "tujuan": "pemeriksaan",
        "diizinkan": True,
    }
    with database.begin() as c:
        c.execute(
            sa.insert(schema.tables["kunci_terpasang"]).values(satu=1, rahasia=vault.seal(secret.encode()).decode())
        )
        c.execute(sa.insert(schema.tables["jurnal_akses"]), [row | {"id": i} for i in "ab"])
    vault.sign_with(secret)
    return database, vault


def test_a_journal_of_before_is_chained_by_the_migration(
    database_url: str, clock: StoppedClock, tmp_path: Path
) -> None:
    """Two rows in a registry of the schema before; changing one of them afterwards is found."""
    database, vault = _two_rows_of_before(database_url, clock, tmp_path)
    upgrade_schema(database)
    assert verify(database, Anchors(), vault) == (2, None)
    with database.begin() as c:
        _drop_triggers(c)
        c.execute(sa.update(J).where(J.c.id == "b").values(tujuan="lain"))
    assert verify(database, Anchors(), vault) == (2, Anomaly(2, "jurnal akses b berubah"))
    database.dispose()


@pytest.mark.parametrize("how", ["inserted", "changed"])
def test_what_was_forged_is_no_fact(app: Application, how: str) -> None:
    """Attack: endings and confirmations rest on entries; a row that the registry did not write counted as one."""
    with app.uow() as uow:
        audit(uow, "pencabutan-ditolak", None)
        uow.commit()
    with app.uow() as uow:
        assert len(uow.audit.find(peristiwa="pencabutan-ditolak")) == 1
    with app.database.begin() as c:
        row = dict(c.execute(sa.select(T).where(T.c.peristiwa == "pencabutan-ditolak")).mappings().one())
        forged = {"peristiwa": "pencabutan-diminta", "rincian": {"dari": "PELAPOR"}}
        if how == "inserted":
            c.execute(
                sa.insert(T).values(
                    row
                    | forged
                    | {"id": "palsu", "urut": row["urut"] + 1_000_000, "_urutan": row["_urutan"] + 1_000_000}
                )
            )
        else:
            _drop_triggers(c)
            c.execute(sa.update(T).where(T.c.id == row["id"]).values(forged))
    with app.uow() as uow, pytest.raises(PksError, match="ditulis atau diubah di luar sistem"):
        uow.audit.find(peristiwa="pencabutan-diminta")
