"""The invariants of the registry, checked: nothing lost, nothing twice, nothing changed unseen."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

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
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.registry import audit_chain, row_seal, tables
from pksbpmn.registry.anchor import Anchors
from pksbpmn.registry.anchor_trust import Trust
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
    """What is examined."""

    database: sa.Engine
    documents: DocumentFolder
    vault: Vault
    anchors: Anchors
    now: datetime
    trust: Trust | None = None


def _numbers(p: Examined) -> Iterator[Fault]:
    """Numbers of complaints, matters and letters: as many as were drawn, none twice."""
    with p.database.connect() as c:
        series = {(d, t): n for d, t, n in c.execute(sa.select(tables.penomoran))}
        used = _used(c)
        doubled = _letters_numbered_alike(c)
    for (name, year), last in sorted(series.items()):
        present = used.get((name, year), set())
        if len(present) != last:
            yield Fault(
                "nomor",
                f"{name} {year}",
                f"{last} nomor diambil, {len(present)} terpakai",
                "Deret harus tanpa celah (C-17): bandingkan dengan cadangan sebelum menerbitkan surat lagi.",
            )
    for nomor in doubled:
        yield Fault("nomor", nomor, "dipakai dua berkas", "Terbitkan ralat dan catat keduanya.")


def _used(c: sa.Connection) -> dict[tuple[str, int], set[str]]:
    result: dict[tuple[str, int], set[str]] = {}

    def add(series: str, year: int, nomor: str) -> None:
        result.setdefault((series, year), set()).add(nomor)

    b = table_of(Berkas)
    for nomor, jenis, opened in c.execute(sa.select(b.c.nomor, b.c.jenis, b.c.dibuka)):
        add(f"BERKAS/{jenis}", opened.astimezone(JAKARTA).year, nomor)
    for nomor, jenis, tanggal in c.execute(
        sa.select(table_of(Surat).c.nomor, table_of(Surat).c.jenis, table_of(Surat).c.tanggal)
    ):
        add(f"SURAT/{jenis}", tanggal.year, nomor)
    b = table_of(BeritaAcara)
    for nomor, jenis, tanggal in c.execute(sa.select(b.c.nomor, b.c.jenis, b.c.tanggal).where(b.c.nomor.is_not(None))):
        add(f"SURAT/BERITA_ACARA_{jenis}", tanggal.year, nomor)
    for pemegang, kunci in c.execute(sa.select(table_of(Sertifikat).c.pemegang, table_of(Sertifikat).c.kunci)):
        add(f"SERTIFIKAT/{pemegang}", 0, kunci)
    return result


def _letters_numbered_alike(c: sa.Connection) -> list[str]:
    s = table_of(Surat)
    owners: dict[tuple[str, str], set[str]] = {}
    for jenis, nomor, owner in c.execute(sa.select(s.c.jenis, s.c.nomor, s.c.nomor_berkas)):
        owners.setdefault((jenis, nomor), set()).add(owner)
    return [f"{jenis} {nomor}" for (jenis, nomor), both in sorted(owners.items()) if len(both) > 1]


def _documents(p: Examined) -> Iterator[Fault]:
    """Every document that a record names is there and says what it said."""
    with p.database.connect() as c:
        s = table_of(Surat)
        named = {h: f"surat {n}" for h, n in c.execute(sa.select(s.c.hash_dokumen, s.c.nomor)) if h}
        b = table_of(ButirData)
        named |= {h: f"butir {i}" for h, i in c.execute(sa.select(b.c.hash_berkas, b.c.id)) if h}
        x = table_of(Lampiran)
        named |= {h: f"lampiran {i}" for h, i in c.execute(sa.select(x.c.hash_berkas, x.c.id)) if h}
        m = table_of(LaporanMonev)
        for csv, xlsx, nomor in c.execute(sa.select(m.c.hash_csv, m.c.hash_xlsx, m.c.nomor_berkas)):
            named |= {csv: f"monev {nomor} (CSV)", xlsx: f"monev {nomor} (XLSX)"}
        for record in (Pengakhiran, Narahubung, UsulanPerjanjian):
            asli, sebutan = table_of(record), record.__name__.lower()
            query = sa.select(asli.c.hash_asli, asli.c.id).where(asli.c.hash_asli.is_not(None))
            named |= {h: f"surat asli {sebutan} {i}" for h, i in c.execute(query)}
    for digest, subject in named.items():
        try:
            p.documents.check(digest)
        except PksError as error:
            yield Fault("dokumen", subject, error.pesan, "Pulihkan dari cadangan: `pksbpmn pulihkan`.")


def _audit_trail(p: Examined) -> Iterator[Fault]:
    """The chain is whole and agrees with its anchors."""
    _, anomaly = audit_chain.verify(p.database, p.anchors, p.vault, p.trust)
    if anomaly is not None:
        yield Fault("audit", anomaly.place, anomaly.reason, anomaly.cure)
    if p.anchors.torn:
        yield Fault(
            "audit",
            "ekor berkas jangkar",
            f"terpotong: {p.anchors.torn} bita terakhir bukan baris utuh",
            "Penjangkaran berikutnya menyembuhkannya; sekarang juga dengan `pksbpmn audit jangkar`.",
        )


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


def _seals(p: Examined) -> Iterator[Fault]:
    """Every row is as the system wrote it, those too that are only counted (ADR 0024)."""
    with p.database.connect() as c:
        for t in tables.metadata.sorted_tables:
            if row_seal.is_sealed(t):
                for order in row_seal.unreadable(c, t):
                    cure = "Amankan basis data sebagai bukti, lalu bandingkan dengan cadangan."
                    yield Fault("segel", f"{t.name} baris {order}", "berubah di luar sistem", cure)


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
    _seals,
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
