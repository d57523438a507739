"""Backup and restore: the registry's rows, its documents and the engine's data in one archive, on either database.

Rows are read in one snapshot; documents are named by their content (keyed) and never change, so those that it names are
there. The anchor is read before the rows, so that the snapshot has every entry that it vouches for. What is encrypted
stays encrypted, and the whole is encrypted and signed once more (`envelope.py`): the keys are not in the archive and
must be kept elsewhere. Nothing is written before the signature of the manifest and every digest are proved.
"""

import hashlib
import io
import json
import os
import re
import shutil
import tarfile
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

import sqlalchemy as sa
from alembic.migration import MigrationContext
from pydantic import BaseModel, ConfigDict, Field

from pksbpmn.domain.galat import MasukanSalah, PksError, sebab_sistem
from pksbpmn.registry.backup_archive import (
    DAMAGED,
    LARGEST_STATEMENT,
    add,
    add_file,
    part_of,
    plain_members,
    read_part,
    torn,
    unpacked,
)
from pksbpmn.registry.document_store import DocumentFolder
from pksbpmn.registry.envelope import Envelope

_VERSION = 3
_MANIFEST = "manifes.json"
_SIGNATURE = "manifes.tanda"
_ANCHOR = "jangkar-audit.jsonl"
_ENGINE = "engine"
_MEMBER = re.compile(
    r"tabel/\w+\.jsonl|dokumen/[0-9a-f]{64}|jangkar-audit\.jsonl|engine/(?!/|.*\.\.|.*//)[^\\:\x00-\x1f]+"
)
"""What a member may be called: nothing that leads out of the folders it belongs into."""
_NOT_DATA = frozenset({"alembic_version"})
_BATCH = 500
_CHUNK = 2**20
Progress: TypeAlias = Callable[[str], None]


@dataclass(frozen=True)
class Places:
    """What is backed up or restored: registry, documents, anchors, and the embedded engine's folder (or None)."""

    database: sa.Engine
    documents: DocumentFolder
    anchor: Path
    engine: Path | None


class Manifest(BaseModel):
    """What an archive holds; its own words for it are the aliases.

    `digests`: SHA-256 of every member but this one and its signature.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    version: int = Field(alias="versi")
    revision: str = Field(alias="skema")
    time: str = Field(alias="waktu")
    rows: dict[str, int] = Field(alias="baris")
    documents: int = Field(alias="dokumen")
    engine: bool = Field(alias="mesin")
    digests: dict[str, str] = Field(alias="sidik")


@dataclass(frozen=True)
class Backup:
    """An archive that is open, proved whole and ours."""

    manifest: Manifest
    archive: tarfile.TarFile

    def locked_secret(self) -> str | None:
        """The encrypted secret of the registry: whether the keys at hand open it."""
        rows = list(_rows_of(self.archive, "kunci_terpasang"))
        return str(rows[0]["rahasia"]) if rows else None


def back_up(
    places: Places, envelope: Envelope, path: Path, time: datetime, progress: Progress = lambda _: None
) -> Manifest:
    """Write an archive; it appears whole or not at all."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        with tempfile.TemporaryFile(dir=path.parent) as content:
            manifest = _pack(places, envelope, content, time, progress)
            content.seek(0)
            envelope.close(content, temporary)
        temporary.replace(path)
    except OSError as error:
        raise PksError(f"Cadangan tidak dapat ditulis ({sebab_sistem(error)}).", "Pilih tempat lain.") from None
    finally:
        temporary.unlink(missing_ok=True)
    return manifest


def _pack(places: Places, envelope: Envelope, content: BinaryIO, time: datetime, progress: Progress) -> Manifest:
    digests: dict[str, str] = {}
    rows: dict[str, int] = {}
    with tarfile.open(fileobj=content, mode="w:gz") as archive:
        if places.anchor.exists():
            add_file(archive, _ANCHOR, places.anchor, digests)
        revision, documents = _write_registry(places, archive, digests, rows, progress)
        for h in sorted(documents):
            add_file(archive, f"dokumen/{h}", places.documents.path_of(h), digests)
        progress(f"dokumen: {len(documents)}")
        if places.engine is not None:
            for f in sorted(
                f for f in places.engine.rglob("*") if f.is_file() and not f.is_symlink() and f.suffix != ".lock"
            ):
                add_file(archive, f"{_ENGINE}/{f.relative_to(places.engine).as_posix()}", f, digests)
            progress("mesin")
        manifest = Manifest(
            version=_VERSION,
            revision=revision,
            time=time.isoformat(),
            rows=rows,
            documents=len(documents),
            engine=places.engine is not None,
            digests=digests,
        )
        stated = json.dumps(manifest.model_dump(by_alias=True), indent=1).encode()
        add(archive, _MANIFEST, io.BytesIO(stated), len(stated), {})
        signature = envelope.sign(stated)
        add(archive, _SIGNATURE, io.BytesIO(signature), len(signature), {})
    return manifest


def _write_registry(
    places: Places, archive: tarfile.TarFile, digests: dict[str, str], rows: dict[str, int], progress: Progress
) -> tuple[str, set[str]]:
    """All rows in one snapshot; returns the schema's revision and the hashes of the documents they name."""
    documents: set[str] = set()
    options = {} if places.database.dialect.name == "sqlite" else {"isolation_level": "REPEATABLE READ"}
    with places.database.connect().execution_options(**options) as c:
        revision = MigrationContext.configure(c).get_current_revision()
        for t in _tables(c):
            with tempfile.TemporaryFile() as content:
                chosen = sa.select(t).order_by(*t.primary_key).execution_options(yield_per=_BATCH)
                for b in c.execute(chosen).mappings():
                    content.write(json.dumps(dict(b), default=_plain, ensure_ascii=False).encode() + b"\n")
                    rows[t.name] = rows.get(t.name, 0) + 1
                    documents |= {str(b[k]) for k in b if k.startswith("hash_") and k != "hash_sebelum" and b[k]}
                size = content.tell()
                content.seek(0)
                add(archive, f"tabel/{t.name}.jsonl", content, size, digests)
            if rows.get(t.name):
                progress(f"{t.name}: {rows[t.name]}")
    return str(revision), documents


@contextmanager
def opened(path: Path, envelope: Envelope, room: int) -> Iterator[Backup]:
    """An archive, after its signature and the SHA-256 of every member were proved.

    `room`: how many bytes may be unpacked. MasukanSalah for what is not whole, not ours, too large or of another
    version; PksError when no key fits.
    """
    with _content(path, envelope) as content, unpacked(content, room) as archive:
        manifest = _proved(archive, envelope)
        if manifest.version != _VERSION:
            raise MasukanSalah("Cadangan ini dibuat versi yang lain.", "Pakai versi pksbpmn yang membuatnya.")
        yield Backup(manifest, archive)


def _content(path: Path, envelope: Envelope) -> BinaryIO:
    try:
        return envelope.open(path)
    except OSError as error:
        raise MasukanSalah(
            f"Cadangan itu tidak dapat dibaca ({sebab_sistem(error)}).", "Periksa nama, izin, dan ruang bebas."
        ) from None


def _proved(archive: tarfile.TarFile, envelope: Envelope) -> Manifest:
    try:
        members = plain_members(archive)
        if any(m.size > LARGEST_STATEMENT for m in members if m.name in {_MANIFEST, _SIGNATURE}):
            raise torn()
        stated = read_part(archive, _MANIFEST)
        if not envelope.has_signed(stated, read_part(archive, _SIGNATURE)):
            raise MasukanSalah("Cadangan ini bukan buatan registri ini.", "Pakai cadangan lain.")
        manifest = Manifest.model_validate_json(stated, by_alias=True, by_name=False)
        names = [m.name for m in members if m.name not in {_MANIFEST, _SIGNATURE}]
        if sorted(names) != sorted(manifest.digests) or not all(map(_MEMBER.fullmatch, names)):
            raise MasukanSalah("Cadangan ini tidak lengkap.", "Pakai cadangan lain.")
        for n in names:
            with part_of(archive, n) as part:
                digest = hashlib.file_digest(part, "sha256").hexdigest()  # type: ignore[arg-type]
            if digest != manifest.digests[n]:
                raise MasukanSalah(f"Bagian {n} dari cadangan ini rusak.", "Pakai cadangan lain.")
    except DAMAGED:
        raise torn() from None
    return manifest


def fill(places: Places, backup: Backup, progress: Progress = lambda _: None) -> None:
    """Fill an empty registry, whose schema is that of the archive, in one transaction; documents and engine first."""
    manifest, archive = backup.manifest, backup.archive
    for n in manifest.digests:
        part, _, name = n.partition("/")
        if part == "dokumen":
            places.documents.put_sealed(name, read_part(archive, n))
        elif part == _ENGINE and places.engine is not None:
            target = places.engine / name
            if not target.resolve().is_relative_to(places.engine.resolve()):
                raise torn()
            _write(target, archive, n)
        elif n == _ANCHOR:
            _write(places.anchor, archive, n)
    progress(f"dokumen: {manifest.documents}")
    with places.database.begin() as c:
        for t in _tables(c):
            c.execute(sa.delete(t))
            _insert(c, t, _rows_of(archive, t.name))
            if manifest.rows.get(t.name):
                progress(f"{t.name}: {manifest.rows[t.name]}")


def _insert(c: sa.Connection, t: sa.Table, rows: Iterator[dict[str, Any]]) -> None:
    batch: list[dict[str, Any]] = []
    for b in rows:
        batch.append({k: _typed(v, t.c[k]) for k, v in b.items()})
        if len(batch) == _BATCH:
            c.execute(sa.insert(t), batch)
            batch = []
    if batch:
        c.execute(sa.insert(t), batch)
    if c.dialect.name == "postgresql" and "_urutan" in t.c:
        largest = c.execute(sa.select(sa.func.max(t.c["_urutan"]))).scalar()
        if largest:
            sequence = sa.func.pg_get_serial_sequence(t.name, "_urutan")
            c.execute(sa.select(sa.func.setval(sequence, largest)))


def _tables(c: sa.Connection) -> list[sa.Table]:
    schema = sa.MetaData()
    schema.reflect(c)
    return [t for t in schema.sorted_tables if t.name not in _NOT_DATA]


def _rows_of(archive: tarfile.TarFile, name: str) -> Iterator[dict[str, Any]]:
    with part_of(archive, f"tabel/{name}.jsonl") as rows:
        for b in rows:
            yield json.loads(b)


def _write(target: Path, archive: tarfile.TarFile, name: str) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with part_of(archive, name) as part, target.open("wb") as file:
        shutil.copyfileobj(part, file, _CHUNK)


def _plain(value: Any) -> Any:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(type(value).__name__)


def _typed(value: Any, column: sa.Column[Any]) -> Any:
    if isinstance(value, str) and isinstance(column.type, sa.DateTime):
        return datetime.fromisoformat(value)
    if isinstance(value, str) and isinstance(column.type, sa.Date):
        return date.fromisoformat(value)
    return value
