"""The invariants of the registry, checked: nothing lost, nothing twice, nothing changed unseen."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import sqlalchemy as sa

from pksbpmn.domain.berkas.audit import Audit
from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.kiriman import Kiriman
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.kerahasiaan.lampiran import Lampiran
from pksbpmn.domain.kerahasiaan.pemusnahan import Pemusnahan
from pksbpmn.domain.monev.laporan_monev import LaporanMonev
from pksbpmn.domain.pemeriksaan.berita_acara import BeritaAcara
from pksbpmn.domain.perjanjian.narahubung import Narahubung
from pksbpmn.domain.perjanjian.perjanjian import Pengakhiran
from pksbpmn.domain.perjanjian.usulan import UsulanPerjanjian
from pksbpmn.domain.permintaan.permintaan import Permintaan
from pksbpmn.domain.pertukaran.pertukaran import ButirData
from pksbpmn.domain.surat.sertifikat import Sertifikat
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.registry import audit_chain, mentions, row_seal, tables
from pksbpmn.registry.anchor import Anchor, Anchors
from pksbpmn.registry.anchor_trust import Anomaly, Trust, broken_anchor
from pksbpmn.registry.database import at_one_moment
from pksbpmn.registry.document_store import DocumentFolder
from pksbpmn.registry.installed_keys import REGISTERED
from pksbpmn.registry.state import GRACE, current_state
from pksbpmn.registry.tables import table_of
from pksbpmn.registry.vault import Vault

_LONG = timedelta(minutes=15)
"""Mail and messages are delivered within seconds; what waits longer than this is told."""


@dataclass(frozen=True)
class Fault:
    """What is wrong, where, and the cure."""

    check: str
    subject: str
    message: str
    cure: str


@dataclass(frozen=True)
class Examined:
    """What is examined: everything, or the `newest` so many rows of each table and entries since the last anchor.

    `progress` hears (what, how many of them more, how many in all) of what takes long.
    """

    database: sa.Engine
    documents: DocumentFolder
    vault: Vault
    anchors: Anchors
    now: datetime
    trust: Trust | None = None
    newest: int | None = None
    progress: Callable[[str, int, int], None] = lambda _what, _more, _all: None


def _numbers(p: Examined) -> Iterator[Fault]:
    """Numbers of complaints, matters and letters: as many as were drawn, none twice."""
    with p.database.connect() as c:
        series = {(d, t): n for d, t, n in c.execute(sa.select(tables.penomoran))}
        used = numbers_used(c)
        doubled = _letters_numbered_alike(c)
    for (name, year), last in sorted(series.items()):
        present = used.get((name, year), 0)
        if present != last:
            yield Fault(
                "nomor",
                f"{name} {year}",
                f"{last} nomor diambil, {present} terpakai",
                "Deret harus tanpa celah (C-17): bandingkan dengan cadangan sebelum menerbitkan surat lagi.",
            )
    for nomor in doubled:
        yield Fault("nomor", nomor, "dipakai dua berkas", "Terbitkan ralat dan catat keduanya.")


def numbers_used(c: sa.Connection) -> dict[tuple[str, int], int]:
    """How many different numbers are used, by series and year."""
    b, s, a, x = table_of(Berkas), table_of(Surat), table_of(BeritaAcara), table_of(Sertifikat)
    return {
        (f"{series}{kind}", int(year)): used
        for series, kind_column, number, year_of in (
            ("BERKAS/", b.c.jenis, b.c.nomor, _year_in_jakarta(c, b.c.dibuka)),
            ("SURAT/", s.c.jenis, s.c.nomor, sa.extract("year", s.c.tanggal)),
            ("SURAT/BERITA_ACARA_", a.c.jenis, a.c.nomor, sa.extract("year", a.c.tanggal)),
            ("SERTIFIKAT/", x.c.pemegang, x.c.kunci, sa.literal(0)),
        )
        for kind, year, used in c.execute(
            sa.select(kind_column, year_of, sa.func.count(number.distinct()))
            .where(number.is_not(None))
            .group_by(kind_column, year_of)
        )
    }


def _year_in_jakarta(c: sa.Connection, moment: sa.Column[Any]) -> sa.ColumnElement[Any]:
    if c.dialect.name == "sqlite":
        return sa.extract("year", sa.func.datetime(moment, "+7 hours"))
    return sa.extract("year", sa.type_coerce(moment, sa.DateTime) + timedelta(hours=7))


def _letters_numbered_alike(c: sa.Connection) -> list[str]:
    s = table_of(Surat)
    several = sa.func.count(s.c.nomor_berkas.distinct()) > 1
    found = c.execute(sa.select(s.c.jenis, s.c.nomor).group_by(s.c.jenis, s.c.nomor).having(several))
    return [f"{jenis} {nomor}" for jenis, nomor in sorted(found)]


def _documents(p: Examined) -> Iterator[Fault]:
    """Every document that a record names is there and says what it said."""
    with p.database.connect() as c:
        named = {h: f"{sebutan} {which}" for sebutan, query in _naming(p.newest) for h, which in c.execute(query) if h}
    for digest, subject in named.items():
        try:
            p.documents.check(digest)
        except PksError as error:
            yield Fault("dokumen", subject, error.pesan, "Pulihkan dari cadangan: `pksbpmn pulihkan`.")
        p.progress("Dokumen", 1, len(named))


def _naming(newest: int | None) -> Iterator[tuple[str, sa.Select[Any]]]:
    """(what they are, query of name in the store and which one) of all that names documents."""
    s, b, x, m = table_of(Surat), table_of(ButirData), table_of(Lampiran), table_of(LaporanMonev)
    columns = {
        "surat": (s.c.hash_dokumen, s.c.nomor),
        "butir": (b.c.hash_berkas, b.c.id),
        "lampiran": (x.c.hash_berkas, x.c.id),
        "monev (CSV)": (m.c.hash_csv, m.c.nomor_berkas),
        "monev (XLSX)": (m.c.hash_xlsx, m.c.nomor_berkas),
    }
    for record in (Pengakhiran, Narahubung, UsulanPerjanjian):
        asli = table_of(record)
        columns[f"surat asli {record.__name__.lower()}"] = (asli.c.hash_asli, asli.c.id)
    for sebutan, (name, which) in columns.items():
        query = sa.select(name, which)
        yield sebutan, query if newest is None else query.order_by(name.table.c["_urutan"].desc()).limit(newest)


def _audit_trail(p: Examined) -> Iterator[Fault]:
    """The chain is whole and agrees with its anchors."""
    if p.newest is not None:
        anomaly = _newest_entries(p)
    else:
        anomaly = audit_chain.verify(p.database, p.anchors, p.vault, p.trust, p.progress)[1]
    if anomaly is not None:
        yield Fault("audit", anomaly.place, anomaly.reason, anomaly.cure)
    if p.anchors.torn:
        yield Fault(
            "audit",
            "ekor berkas jangkar",
            f"terpotong: {p.anchors.torn} bita terakhir bukan baris utuh",
            "Penjangkaran berikutnya menyembuhkannya; sekarang juga dengan `pksbpmn audit jangkar`.",
        )


def _newest_entries(p: Examined) -> Anomaly | None:
    """Those since the last anchor: what is before it was whole when it was anchored."""
    last = next((h for h in reversed(p.anchors.heads) if isinstance(h, Anchor)), None)
    return broken_anchor(p.anchors, p.trust, p.vault) or audit_chain.broken_since(p.database, last, p.now)[2]


def _keys(p: Examined) -> Iterator[Fault]:
    """One key is installed, the one that an administrator installed last; none stands in front of it."""
    installed, ring = p.vault.installed, p.vault.ring
    again = "`pksbpmn kunci enkripsi-ulang`"
    if len(installed) > 1:
        yield Fault("kunci", f"{len(installed)} kunci terpasang", "enkripsi ulang belum selesai", again)
    for other in ring[: ring.index(installed[0])]:
        message = "kunci di depan yang terpasang tidak dipakai: tidak seorang pengelola pun memasangnya"
        yield Fault("kunci", other[:8], message, f"Buang dari lingkungan, atau pasang dengan {again}.")
    a = table_of(Audit)
    entries = sa.select(a.c.rincian).where(a.c.peristiwa == REGISTERED).order_by(a.c.urut.desc()).limit(1)
    with p.database.connect() as c:
        told = c.execute(entries).scalar()
    if told is not None and told.get("kunci") != installed[0]:
        message = "kunci yang terpasang bukan yang dipasang pengelola menurut jejak audit"
        yield Fault(
            "kunci", installed[0][:8], message, "Amankan basis data sebagai bukti, lalu pulihkan dari cadangan."
        )


def _opened(p: Examined) -> Iterator[Fault]:
    """Each case file has the entry of its opening: without it the trail was taken away."""
    b, a = table_of(Berkas), table_of(Audit)
    opening = sa.or_(a.c.peristiwa == "laporan-diterima", a.c.peristiwa.endswith("-dibuka"))
    told = sa.exists().where(a.c.nomor_berkas == b.c.nomor, opening)
    with p.database.connect() as c:
        missing = c.execute(sa.select(b.c.nomor).where(~told).order_by(b.c["_urutan"])).scalars().all()
    for nomor in missing:
        cure = "Amankan basis data dan jangkar sebagai bukti, lalu bandingkan dengan cadangan."
        yield Fault("audit", nomor, "tanpa catatan pembukaannya", cure)


def _rows(p: Examined) -> Iterator[Fault]:
    """Every row is as the system wrote it, those too that are only counted (ADR 0024); who it names is kept."""
    looked = [t for t in tables.metadata.sorted_tables if row_seal.is_sealed(t) or t in mentions.written()]
    with at_one_moment(p.database) as c:
        last = [c.execute(sa.select(sa.func.max(t.c[row_seal.ORDER]))).scalar() or 0 for t in looked]
        rows = sum(n if p.newest is None else min(n, p.newest) for n in last)
        for t in looked:
            named = mentions.Comparison(c, t)
            for order in row_seal.unreadable(c, t, lambda n: p.progress("Segel", n, rows), newest=p.newest, look=named):
                cure = "Amankan basis data sebagai bukti, lalu bandingkan dengan cadangan."
                yield Fault("segel", f"{t.name} baris {order}", "berubah di luar sistem", cure)
            for orders, what in ((named.missing, "tidak tercatat"), (named.left_over, "tercatat, tetapi tidak ada")):
                for order in sorted(orders):
                    yield Fault("sebutan", f"{t.name} baris {order}", f"nomor yang disebut {what}", _MENTIONS)


_MENTIONS = "Amankan basis data sebagai bukti, lalu catat kembali dengan `pksbpmn dokter --catat-sebutan`."


def _outbox(p: Examined) -> Iterator[Fault]:
    """Mail and messages do not wait for long."""
    k = table_of(Kiriman)
    query = sa.select(k.c.id, k.c.jenis, k.c.nomor_berkas, k.c.percobaan, k.c.galat).where(
        k.c.selesai.is_(None), k.c.dibuat < p.now - _LONG
    )
    with p.database.connect() as c:
        waiting = c.execute(query.order_by(k.c["_urutan"])).all()
    for ident, jenis, nomor, attempts, error in waiting:
        yield Fault(
            "kiriman",
            f"{jenis} {nomor or ident}",
            f"belum terkirim sesudah {attempts} percobaan ({error or 'belum dicoba'})",
            "Periksa bahwa `pksbpmn pengantar` berjalan dan server surel serta mesin dapat dihubungi.",
        )


def _destroyed(p: Examined) -> Iterator[Fault]:
    """A destruction of personal data that began was done to its end (UU 27/2022 Pasal 44)."""
    t = table_of(Pemusnahan)
    with p.database.connect() as c:
        halfway = c.execute(
            sa.select(t.c.nomor_berkas).where(t.c.dimulai.is_not(None), t.c.selesai.is_(None))
        ).scalars()
        for nomor in halfway.all():
            yield Fault("pemusnahan", nomor, "terhenti sebelum selesai", "Ulangi `pksbpmn retensi laksanakan`.")


def _deadlines(p: Examined) -> Iterator[Fault]:
    """A passed deadline was acted upon."""
    t = table_of(Permintaan)
    query = sa.select(t.c.nomor_berkas, t.c.jenis, t.c.kepada, t.c.batas).where(
        t.c.status == "MENUNGGU", t.c.batas < p.now - GRACE
    )
    with p.database.connect() as c:
        passed = c.execute(query).all()
    for nomor, jenis, kepada, batas in passed:
        yield Fault(
            "tenggat",
            nomor,
            f"{jenis} kepada {kepada} lewat {batas:%d-%m-%Y %H:%M} tanpa tindakan",
            "Periksa bahwa mesin dan pekerja berjalan; lihat insiden dengan `pksbpmn insiden daftar`.",
        )


CHECKS: tuple[Callable[[Examined], Iterator[Fault]], ...] = (
    _numbers,
    _documents,
    _audit_trail,
    _keys,
    _opened,
    _rows,
    _outbox,
    _deadlines,
    _destroyed,
)


def examine(p: Examined) -> list[Fault]:
    """Everything that is wrong."""
    return [fault for check in CHECKS for fault in check(p)]


def summary(p: Examined) -> dict[str, float]:
    """What there is: rows of the tables that matter, and the state of the moment."""
    with p.database.connect() as c:
        counts = Counter(
            {
                name: c.execute(sa.select(sa.func.count()).select_from(tables.metadata.tables[name])).scalar_one()
                for name in ("berkas", "laporan", "surat", "kiriman", "audit")
            }
        )
    return {**counts, **current_state(p.database, p.now)}
