"""Backups as somebody forges them who has the keys of the ring, or none: refused, and nothing is written."""

import gzip
import hashlib
import io
import json
import tarfile
import tempfile
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from pksbpmn.domain.galat import MasukanSalah, PksError
from pksbpmn.registry import database
from pksbpmn.registry.backup import Places, back_up, fill, opened
from pksbpmn.registry.document_store import DocumentFolder
from pksbpmn.registry.envelope import Envelope
from pksbpmn.registry.vault import Vault, new_key
from tests.integration.conftest import StoppedClock

ROOM = 50_000_000
Made = Callable[..., Path]


@pytest.fixture
def vault() -> Vault:
    """The ring of the machine that restores."""
    return Vault([new_key()])


@pytest.fixture
def make(tmp_path: Path, vault: Vault) -> Made:
    """Writes an archive of these members, all named by its manifest; signed by this ring, unless another is given."""

    def made(members: list[tuple[tarfile.TarInfo, bytes]], *, signer: Vault = vault, **changes: Any) -> Path:
        digests = {m.name: hashlib.sha256(content).hexdigest() for m, content in members}
        stated = {"versi": 3, "skema": "0001", "waktu": "", "baris": {}, "dokumen": 0, "mesin": True, "sidik": digests}
        manifest = json.dumps(stated | changes).encode()
        signature = Envelope(signer).sign(manifest)
        with tempfile.TemporaryFile() as content:
            with tarfile.open(fileobj=content, mode="w:gz") as archive:
                for m, data in [*members, member("manifes.json", manifest), member("manifes.tanda", signature)]:
                    archive.addfile(m, io.BytesIO(data))
            content.seek(0)
            target = tmp_path / f"{len(list(tmp_path.iterdir()))}.age"
            Envelope(vault).close(content, target)
        return target

    return made


def member(
    name: str, content: bytes = b"", kind: bytes = tarfile.REGTYPE, **more: Any
) -> tuple[tarfile.TarInfo, bytes]:
    """A member of an archive."""
    info = tarfile.TarInfo(name)
    info.type, info.size = kind, len(content)
    for field, value in more.items():
        setattr(info, field, value)
    return info, content


def refused(archive: Path, vault: Vault, says: str, room: int = ROOM) -> None:
    with pytest.raises(PksError, match=says), opened(archive, Envelope(vault), room):
        pytest.fail("it was opened")


@pytest.mark.aturan("KEAMANAN-04")
@pytest.mark.parametrize(
    "name",
    [
        "engine//elsewhere/x",
        "engine/../../x",
        "engine/a/../../../x",
        "engine/a\n/../../../x",
        "/etc/x",
        "../x",
        "engine/C:\\x",
        "engine/a\\..\\x",
        "dokumen/../x",
        "tabel/../../x.jsonl",
        "manifes.json/x",
        "engine",
        "lain",
    ],
)
def test_a_member_that_leads_out_of_its_folder(make: Made, vault: Vault, name: str) -> None:
    refused(make([member(name)]), vault, "tidak lengkap")


@pytest.mark.aturan("KEAMANAN-04")
@pytest.mark.parametrize(
    ("kind", "more"),
    [
        (tarfile.SYMTYPE, {"linkname": "/etc"}),
        (tarfile.LNKTYPE, {"linkname": "manifes.json"}),
        (tarfile.CHRTYPE, {"devmajor": 1, "devminor": 3}),
        (tarfile.BLKTYPE, {}),
        (tarfile.FIFOTYPE, {}),
        (tarfile.DIRTYPE, {}),
    ],
)
def test_a_member_that_is_a_link_or_a_device(make: Made, vault: Vault, kind: bytes, more: dict[str, Any]) -> None:
    refused(make([member("engine/x", kind=kind, **more)]), vault, "tautan, folder, atau perangkat")


@pytest.mark.aturan("KEAMANAN-04")
def test_a_folder_of_the_engine_that_is_a_link_to_elsewhere(make: Made, vault: Vault, tmp_path: Path) -> None:
    """No name in the archive leads out; where it is restored a link does, laid before."""
    engine, elsewhere = tmp_path / "engine", tmp_path / "lain"
    elsewhere.mkdir()
    engine.mkdir()
    (engine / "data").symlink_to(elsewhere)
    places = Places(sa.create_engine("sqlite://"), DocumentFolder(tmp_path / "d", vault), tmp_path / "j", engine)
    archive = make([member("engine/data/x", b"a")])
    with opened(archive, Envelope(vault), ROOM) as backup, pytest.raises(MasukanSalah, match="utuh"):
        fill(places, backup)
    assert list(elsewhere.iterdir()) == []


def test_two_members_of_one_name(make: Made, vault: Vault) -> None:
    refused(make([member("engine/x", b"a"), member("engine/x", b"b")]), vault, "senama")
    refused(make([member("manifes.json", b"{}")]), vault, "senama")


def _reached(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Up to which bytes archives are unpacked from now on."""
    places, seek, read = [0], gzip.GzipFile.seek, gzip.GzipFile.read

    def seen_seek(stream: gzip.GzipFile, place: int, *more: int) -> int:
        places.append(place)
        return seek(stream, place, *more)

    def seen_read(stream: gzip.GzipFile, size: int) -> bytes:
        places.append(stream.tell() + size)
        return read(stream, size)

    monkeypatch.setattr(gzip.GzipFile, "seek", seen_seek)
    monkeypatch.setattr(gzip.GzipFile, "read", seen_read)
    return places


@pytest.mark.aturan("KEAMANAN-19")
def test_little_that_unpacks_to_much(make: Made, vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is left as soon as it is past what is free; it is never in memory as a whole."""
    large = make([member("engine/x", bytes(3 * ROOM))])
    assert large.stat().st_size < ROOM // 100
    reached = _reached(monkeypatch)
    tracemalloc.start()
    refused(large, vault, "lebih dari 50,000,000 bita")
    assert max(reached) < ROOM
    with opened(large, Envelope(vault), 4 * ROOM) as backup:
        assert backup.manifest.digests
    assert tracemalloc.get_traced_memory()[1] < ROOM // 2
    tracemalloc.stop()


@pytest.mark.aturan("KEAMANAN-19")
def test_a_heading_that_unpacks_to_much(make: Made, vault: Vault) -> None:
    refused(make([member("engine/x", pax_headers={"comment": "0" * 70 * 2**20})]), vault, "utuh", 10**9)


@pytest.mark.aturan("KEAMANAN-19")
def test_headings_that_unpack_to_much_together(make: Made, vault: Vault, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each may be read at once; they are read one after the other, and nothing is passed over between them."""
    long = member("x", bytes(ROOM * 3 // 5), tarfile.GNUTYPE_LONGNAME)
    archive = make([long, long, member("engine/x")])
    reached = _reached(monkeypatch)
    refused(archive, vault, "lebih dari 50,000,000 bita")
    assert max(reached) < ROOM


@pytest.mark.aturan("KEAMANAN-12")
def test_a_forged_one_signed_by_another_ring(make: Made, vault: Vault) -> None:
    refused(make([member("engine/x")], signer=Vault([new_key()])), vault, "bukan buatan registri ini")
    refused(make([member("engine/x")]), Vault([new_key()]), "tidak dapat dibuka dengan kunci")


def test_one_that_is_cut_anywhere(make: Made, vault: Vault, tmp_path: Path) -> None:
    whole = make([member("engine/x", b"isi" * 1000)]).read_bytes()
    for place in range(0, len(whole), max(1, len(whole) // 40)):
        (tmp_path / "terpotong.age").write_bytes(whole[:place])
        refused(tmp_path / "terpotong.age", vault, "utuh")


@pytest.mark.aturan("KEAMANAN-12")
@pytest.mark.parametrize(
    "change",
    [
        {"versi": 1},
        {"versi": "x"},
        {"sidik": {}},
        {"sidik": {"engine/x": "0" * 64}},
        {"sidik": {"engine/x": hashlib.sha256(b"a").hexdigest(), "engine/y": "0" * 64}},
        {"baris": "x"},
        {"lebih": 1},
    ],
)
def test_a_manifest_that_says_something_else(make: Made, vault: Vault, change: dict[str, Any]) -> None:
    with pytest.raises(MasukanSalah), opened(make([member("engine/x", b"a")], **change), Envelope(vault), ROOM):
        pytest.fail("it was opened")


def test_one_of_an_older_registry_is_restored_in_its_schema(tmp_path: Path, vault: Vault, clock: StoppedClock) -> None:
    old = database.open_database(f"sqlite:///{tmp_path / 'lama.sqlite3'}")
    database.prepare(old, vault, "0020")
    schema = sa.MetaData()
    schema.reflect(old)
    with old.begin() as c:
        c.execute(sa.insert(schema.tables["penomoran"]).values(deret="LM", tahun=2026, terakhir=7))
    before = Places(old, DocumentFolder(tmp_path / "d", vault), tmp_path / "tidak-ada", None)
    envelope = Envelope(vault)
    manifest = back_up(before, envelope, tmp_path / "c.age", clock.now())
    assert manifest.revision == "0020"
    new = database.open_database(f"sqlite:///{tmp_path / 'baru.sqlite3'}")
    database.prepare(new, vault, manifest.revision)
    with opened(tmp_path / "c.age", envelope, ROOM) as backup:
        fill(Places(new, DocumentFolder(tmp_path / "e", vault), tmp_path / "j", None), backup)
    database.upgrade_schema(new)
    with new.connect() as c:
        assert c.exec_driver_sql("SELECT terakhir FROM penomoran").scalar() == 7
    new.dispose()


def test_one_of_a_newer_registry_is_refused(tmp_path: Path, vault: Vault) -> None:
    new = database.open_database(f"sqlite:///{tmp_path / 'baru.sqlite3'}")
    with pytest.raises(MasukanSalah, match="lebih baru"):
        database.prepare(new, vault, "9999")
    assert sa.inspect(new).get_table_names() == []
    new.dispose()
