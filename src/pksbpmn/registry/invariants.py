"""The invariants of the registry, checked: nothing lost, nothing twice, nothing changed unseen."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

import sqlalchemy as sa

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.kiriman import Kiriman
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.monev.laporan_monev import LaporanMonev
from pksbpmn.domain.pemeriksaan.berita_acara import BeritaAcara
from pksbpmn.domain.permintaan.permintaan import Permintaan
from pksbpmn.domain.pertukaran.pertukaran import ButirData
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.registry import audit_chain, tables
from pksbpmn.registry.anchor import Anchors
from pksbpmn.registry.document_store import GudangBerkas
from pksbpmn.registry.state import TENGGANG, keadaan
from pksbpmn.registry.tables import table_of
from pksbpmn.registry.vault import Brankas

_LAMA = timedelta(minutes=15)
"""Mail and messages are delivered within seconds; what waits longer than this is told."""


@dataclass(frozen=True)
class Temuan:
    """What is wrong, where, and the cure."""

    periksa: str
    objek: str
    pesan: str
    obat: str


@dataclass(frozen=True)
class Pasien:
    """What is examined."""

    mesin: sa.Engine
    gudang: GudangBerkas
    brankas: Brankas
    jangkar: Anchors
    sekarang: datetime


def _nomor(p: Pasien) -> Iterator[Temuan]:
    """Numbers of complaints, matters and letters: as many as were drawn, none twice."""
    with p.mesin.connect() as c:
        deret = {(d, t): n for d, t, n in c.execute(sa.select(tables.penomoran))}
        terpakai = _terpakai(c)
        ganda = _surat_bernomor_sama(c)
    for (nama, tahun), terakhir in sorted(deret.items()):
        ada = terpakai.get((nama, tahun), set())
        if len(ada) != terakhir:
            yield Temuan(
                "nomor",
                f"{nama} {tahun}",
                f"{terakhir} nomor diambil, {len(ada)} terpakai",
                "Deret harus tanpa celah (C-17): bandingkan dengan cadangan sebelum menerbitkan surat lagi.",
            )
    for nomor in ganda:
        yield Temuan("nomor", nomor, "dipakai dua berkas", "Terbitkan ralat dan catat keduanya.")


def _terpakai(c: sa.Connection) -> dict[tuple[str, int], set[str]]:
    hasil: dict[tuple[str, int], set[str]] = {}

    def tambah(deret: str, tahun: int, nomor: str) -> None:
        hasil.setdefault((deret, tahun), set()).add(nomor)

    b = table_of(Berkas)
    for nomor, jenis, dibuka in c.execute(sa.select(b.c.nomor, b.c.jenis, b.c.dibuka)):
        tambah(f"BERKAS/{jenis}", dibuka.astimezone(JAKARTA).year, nomor)
    for nomor, jenis, tanggal in c.execute(
        sa.select(table_of(Surat).c.nomor, table_of(Surat).c.jenis, table_of(Surat).c.tanggal)
    ):
        tambah(f"SURAT/{jenis}", tanggal.year, nomor)
    b = table_of(BeritaAcara)
    for nomor, jenis, tanggal in c.execute(sa.select(b.c.nomor, b.c.jenis, b.c.tanggal)):
        tambah(f"SURAT/BERITA_ACARA_{jenis}", tanggal.year, nomor)
    return hasil


def _surat_bernomor_sama(c: sa.Connection) -> list[str]:
    s = table_of(Surat)
    berkas: dict[tuple[str, str], set[str]] = {}
    for jenis, nomor, milik in c.execute(sa.select(s.c.jenis, s.c.nomor, s.c.nomor_berkas)):
        berkas.setdefault((jenis, nomor), set()).add(milik)
    return [f"{jenis} {nomor}" for (jenis, nomor), milik in sorted(berkas.items()) if len(milik) > 1]


def _dokumen(p: Pasien) -> Iterator[Temuan]:
    """Every document that a record names is there and says what it said."""
    with p.mesin.connect() as c:
        s = table_of(Surat)
        semua = {h: f"surat {n}" for h, n in c.execute(sa.select(s.c.hash_dokumen, s.c.nomor)) if h}
        b = table_of(ButirData)
        semua |= {h: f"butir {i}" for h, i in c.execute(sa.select(b.c.hash_berkas, b.c.id)) if h}
        m = table_of(LaporanMonev)
        for csv, xlsx, nomor in c.execute(sa.select(m.c.hash_csv, m.c.hash_xlsx, m.c.nomor_berkas)):
            semua |= {csv: f"monev {nomor} (CSV)", xlsx: f"monev {nomor} (XLSX)"}
    for sidik, objek in semua.items():
        try:
            p.gudang.get(sidik)
        except PksError as galat:
            yield Temuan("dokumen", objek, galat.pesan, "Pulihkan dari cadangan: `pksbpmn pulihkan`.")


def _audit(p: Pasien) -> Iterator[Temuan]:
    """The chain is whole and agrees with its anchors."""
    _, janggal = audit_chain.periksa(p.mesin, p.jangkar, p.brankas)
    if janggal is not None:
        obat = "Amankan basis data dan jangkar sebagai bukti, lalu bandingkan dengan cadangan."
        yield Temuan("audit", janggal.tempat, janggal.sebab, obat)
    if p.jangkar.torn:
        yield Temuan(
            "audit",
            "ekor berkas jangkar",
            f"terpotong: {p.jangkar.torn} bita terakhir bukan baris utuh",
            "Penjangkaran berikutnya menyembuhkannya; sekarang juga dengan `pksbpmn audit jangkar`.",
        )


def _kiriman(p: Pasien) -> Iterator[Temuan]:
    """Mail and messages do not wait for long."""
    k = table_of(Kiriman)
    pilih = sa.select(k.c.id, k.c.jenis, k.c.nomor_berkas, k.c.percobaan, k.c.galat).where(
        k.c.selesai.is_(None), k.c.dibuat < p.sekarang - _LAMA
    )
    with p.mesin.connect() as c:
        semua = c.execute(pilih.order_by(k.c["_urutan"])).all()
    for ident, jenis, nomor, kali, galat in semua:
        yield Temuan(
            "kiriman",
            f"{jenis} {nomor or ident}",
            f"belum terkirim sesudah {kali} percobaan ({galat or 'belum dicoba'})",
            "Periksa bahwa `pksbpmn pengantar` berjalan dan server surel serta mesin dapat dihubungi.",
        )


def _tenggat(p: Pasien) -> Iterator[Temuan]:
    """A passed deadline was acted upon."""
    t = table_of(Permintaan)
    pilih = sa.select(t.c.nomor_berkas, t.c.jenis, t.c.kepada, t.c.batas).where(
        t.c.status == "MENUNGGU", t.c.batas < p.sekarang - TENGGANG
    )
    with p.mesin.connect() as c:
        semua = c.execute(pilih).all()
    for nomor, jenis, kepada, batas in semua:
        yield Temuan(
            "tenggat",
            nomor,
            f"{jenis} kepada {kepada} lewat {batas:%d-%m-%Y %H:%M} tanpa tindakan",
            "Periksa bahwa mesin dan pekerja berjalan; lihat insiden dengan `pksbpmn insiden daftar`.",
        )


PEMERIKSAAN: tuple[Callable[[Pasien], Iterator[Temuan]], ...] = (_nomor, _dokumen, _audit, _kiriman, _tenggat)


def periksa(p: Pasien) -> list[Temuan]:
    """Everything that is wrong."""
    return [t for satu in PEMERIKSAAN for t in satu(p)]


def ringkas(p: Pasien) -> dict[str, float]:
    """What there is: rows of the tables that matter, and the state of the moment."""
    with p.mesin.connect() as c:
        banyak = Counter(
            {
                nama: c.execute(sa.select(sa.func.count()).select_from(tables.metadata.tables[nama])).scalar_one()
                for nama in ("berkas", "laporan", "surat", "kiriman", "audit")
            }
        )
    return {**banyak, **keadaan(p.mesin, p.sekarang)}
