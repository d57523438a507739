"""Backup and restore: the registry's rows, its documents and the engine's data in one archive, on either database.

Rows are read in one snapshot; documents are named by their content and never change, so those that the snapshot names
are there. The anchor is read before the rows, so that the snapshot has every entry that it vouches for. What is
encrypted stays encrypted: the keys are not in the archive and must be kept elsewhere.
"""

import hashlib
import io
import json
import re
import tarfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeAlias

import sqlalchemy as sa
from alembic.migration import MigrationContext

from pksbpmn.domain.galat import MasukanSalah, PksError
from pksbpmn.registry.document_store import GudangBerkas

_VERSI = 1
_MANIFES = "manifes.json"
_JANGKAR = "jangkar-audit.jsonl"
_MESIN = "engine"
_BAGIAN = re.compile(r"tabel/\w+\.jsonl|dokumen/[0-9a-f]{64}|jangkar-audit\.jsonl|engine/(?!.*\.\.)[^\\:]+")
"""What a member may be called: nothing that leads out of the folders it belongs into."""
_BUKAN_DATA = frozenset({"alembic_version"})
_SEKALI = 500
Kabar: TypeAlias = Callable[[str], None]


@dataclass(frozen=True)
class Tempat:
    """What is backed up or restored: registry, documents, anchors, and the embedded engine's folder (or None)."""

    database: sa.Engine
    gudang: GudangBerkas
    jangkar: Path
    mesin: Path | None


@dataclass(frozen=True)
class Manifes:
    """What an archive holds; `sidik` is the SHA-256 of every member but this one."""

    versi: int
    skema: str
    waktu: str
    baris: dict[str, int]
    dokumen: int
    mesin: bool
    sidik: dict[str, str]


def cadangkan(tempat: Tempat, berkas: Path, waktu: datetime, kabar: Kabar = lambda _: None) -> Manifes:
    """Write an archive; it appears whole or not at all."""
    sementara = berkas.with_name(f"{berkas.name}.sementara")
    sidik: dict[str, str] = {}
    baris: dict[str, int] = {}
    try:
        with tarfile.open(sementara, "w:gz") as arsip:
            if tempat.jangkar.exists():
                _tambah(arsip, _JANGKAR, tempat.jangkar.read_bytes(), sidik)
            skema, dokumen = _catat_registri(tempat, arsip, sidik, baris, kabar)
            for h in sorted(dokumen):
                _tambah(arsip, f"dokumen/{h}", tempat.gudang.jalur(h).read_bytes(), sidik)
            kabar(f"dokumen: {len(dokumen)}")
            if tempat.mesin is not None:
                for f in sorted(f for f in tempat.mesin.rglob("*") if f.is_file() and f.suffix != ".lock"):
                    _tambah(arsip, f"{_MESIN}/{f.relative_to(tempat.mesin).as_posix()}", f.read_bytes(), sidik)
                kabar("mesin")
            manifes = Manifes(
                _VERSI, skema, waktu.isoformat(), baris, len(dokumen), mesin=tempat.mesin is not None, sidik=sidik
            )
            _tambah(arsip, _MANIFES, json.dumps(vars(manifes), indent=1).encode(), {})
        sementara.replace(berkas)
    except OSError as galat:
        raise PksError(f"Cadangan tidak dapat ditulis ({galat.strerror}).", "Pilih tempat lain.") from None
    finally:
        sementara.unlink(missing_ok=True)
    return manifes


def _catat_registri(
    tempat: Tempat, arsip: tarfile.TarFile, sidik: dict[str, str], baris: dict[str, int], kabar: Kabar
) -> tuple[str, set[str]]:
    """All rows in one snapshot; returns the schema's revision and the hashes of the documents they name."""
    dokumen: set[str] = set()
    pilihan = {} if tempat.database.dialect.name == "sqlite" else {"isolation_level": "REPEATABLE READ"}
    with tempat.database.connect().execution_options(**pilihan) as c:
        skema = MigrationContext.configure(c).get_current_revision()
        for t in _tabel(c):
            isi = io.BytesIO()
            for b in c.execute(sa.select(t).order_by(*t.primary_key)).mappings():
                isi.write(json.dumps(dict(b), default=_polos, ensure_ascii=False).encode() + b"\n")
                baris[t.name] = baris.get(t.name, 0) + 1
                dokumen |= {str(b[k]) for k in b if k.startswith("hash_") and k != "hash_sebelum" and b[k]}
            _tambah(arsip, f"tabel/{t.name}.jsonl", isi.getvalue(), sidik)
            if baris.get(t.name):
                kabar(f"{t.name}: {baris[t.name]}")
    return str(skema), dokumen


def baca_manifes(berkas: Path) -> Manifes:
    """What an archive says of itself, after every member was compared with its SHA-256."""
    try:
        with tarfile.open(berkas, "r:gz") as arsip:
            isi = arsip.extractfile(_MANIFES)
            manifes = Manifes(**json.loads(isi.read())) if isi else None
            nama = [m.name for m in arsip if m.name != _MANIFES]
            if manifes is None or sorted(nama) != sorted(manifes.sidik) or not all(map(_BAGIAN.fullmatch, nama)):
                raise MasukanSalah("Cadangan ini tidak lengkap.", "Pakai cadangan lain.")
            for n in nama:
                if hashlib.sha256(_isi(arsip, n)).hexdigest() != manifes.sidik[n]:
                    raise MasukanSalah(f"Bagian {n} dari cadangan ini rusak.", "Pakai cadangan lain.")
    except (OSError, tarfile.TarError, zlib.error, EOFError, KeyError, ValueError, TypeError):
        raise MasukanSalah("Berkas ini bukan cadangan yang utuh.", "Pakai berkas dari `pksbpmn cadangkan`.") from None
    if manifes.versi != _VERSI:
        raise MasukanSalah("Cadangan ini dibuat versi yang lain.", "Pakai versi pksbpmn yang membuatnya.")
    return manifes


def rahasia_terkunci(berkas: Path) -> str | None:
    """The encrypted secret of the registry in an archive: whether the keys at hand open it."""
    with tarfile.open(berkas, "r:gz") as arsip:
        semua = list(_baris(arsip, "kunci_terpasang"))
    return str(semua[0]["rahasia"]) if semua else None


def isikan(tempat: Tempat, berkas: Path, manifes: Manifes, kabar: Kabar = lambda _: None) -> None:
    """Fill an empty registry, whose schema is that of the archive, in one transaction; documents and engine first."""
    with tarfile.open(berkas, "r:gz") as arsip:
        for n in manifes.sidik:
            bagian, _, nama = n.partition("/")
            if bagian == "dokumen":
                tempat.gudang.taruh_tertutup(nama, _isi(arsip, n))
            elif bagian == _MESIN and tempat.mesin is not None:
                _tulis(tempat.mesin / nama, _isi(arsip, n))
            elif n == _JANGKAR:
                _tulis(tempat.jangkar, _isi(arsip, n))
        kabar(f"dokumen: {manifes.dokumen}")
        with tempat.database.begin() as c:
            for t in _tabel(c):
                c.execute(sa.delete(t))
                _masukkan(c, t, _baris(arsip, t.name))
                if manifes.baris.get(t.name):
                    kabar(f"{t.name}: {manifes.baris[t.name]}")


def _masukkan(c: sa.Connection, t: sa.Table, semua: Iterator[dict[str, Any]]) -> None:
    tumpuk: list[dict[str, Any]] = []
    for b in semua:
        tumpuk.append({k: _asli(v, t.c[k]) for k, v in b.items()})
        if len(tumpuk) == _SEKALI:
            c.execute(sa.insert(t), tumpuk)
            tumpuk = []
    if tumpuk:
        c.execute(sa.insert(t), tumpuk)
    if c.dialect.name == "postgresql" and "_urutan" in t.c:
        terbesar = c.execute(sa.select(sa.func.max(t.c["_urutan"]))).scalar()
        if terbesar:
            deret = sa.func.pg_get_serial_sequence(t.name, "_urutan")
            c.execute(sa.select(sa.func.setval(deret, terbesar)))


def _tabel(c: sa.Connection) -> list[sa.Table]:
    skema = sa.MetaData()
    skema.reflect(c)
    return [t for t in skema.sorted_tables if t.name not in _BUKAN_DATA]


def _baris(arsip: tarfile.TarFile, nama: str) -> Iterator[dict[str, Any]]:
    for b in _isi(arsip, f"tabel/{nama}.jsonl").splitlines():
        yield json.loads(b)


def _isi(arsip: tarfile.TarFile, nama: str) -> bytes:
    f = arsip.extractfile(nama)
    return f.read() if f else b""


def _tambah(arsip: tarfile.TarFile, nama: str, isi: bytes, sidik: dict[str, str]) -> None:
    info = tarfile.TarInfo(nama)
    info.size, info.mode = len(isi), 0o600
    arsip.addfile(info, io.BytesIO(isi))
    sidik[nama] = hashlib.sha256(isi).hexdigest()


def _tulis(tujuan: Path, isi: bytes) -> None:
    tujuan.parent.mkdir(parents=True, exist_ok=True)
    tujuan.write_bytes(isi)


def _polos(nilai: Any) -> Any:
    if isinstance(nilai, date):
        return nilai.isoformat()
    raise TypeError(type(nilai).__name__)


def _asli(nilai: Any, kolom: sa.Column[Any]) -> Any:
    if isinstance(nilai, str) and isinstance(kolom.type, sa.DateTime):
        return datetime.fromisoformat(nilai)
    if isinstance(nilai, str) and isinstance(kolom.type, sa.Date):
        return date.fromisoformat(nilai)
    return nilai
