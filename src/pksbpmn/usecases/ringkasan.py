"""What is known of a complaint, for people: timeline, waits, deadlines, letters."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pksbpmn.domain.catatan import Laporan, Permintaan
from pksbpmn.domain.jenis import StatusPermintaan
from pksbpmn.domain.kerja_sama import Urusan
from pksbpmn.domain.tenggat import Tenggat
from pksbpmn.usecases.permintaan import tenggat_tersimpan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.urusan import pastikan_ada


@dataclass(frozen=True)
class TahapRingkas:
    """A stage and when it ran."""

    nama: str
    dari: datetime
    sampai: datetime | None


@dataclass(frozen=True)
class TenggatRingkas:
    """A deadline and whether it was kept: DIPENUHI, LEWAT, BERJALAN, BATAL or BELUM_DITERIMA."""

    id: str
    apa: str
    kepada: str
    batas: datetime | None
    status: str


@dataclass(frozen=True)
class SuratRingkas:
    """A letter that went out."""

    id: str
    jenis: str
    nomor: str
    kepada: str
    tanggal: date
    diterima: date | None
    hash_dokumen: str


@dataclass(frozen=True)
class Peristiwa:
    """One entry of the timeline."""

    waktu: datetime
    pelaku: str
    peristiwa: str
    rincian: dict[str, Any]


@dataclass(frozen=True)
class Ringkasan:
    """A complaint or another matter at a glance, without personal data."""

    nomor: str
    diterima: datetime
    perihal: str
    identitas_dirahasiakan: bool
    akhir: str | None
    ditutup: datetime | None
    tahap: tuple[TahapRingkas, ...]
    tenggat: tuple[TenggatRingkas, ...]
    surat: tuple[SuratRingkas, ...]
    riwayat: tuple[Peristiwa, ...]
    rujukan: tuple[tuple[str, str], ...] = ()
    """(system, number) of the same matter elsewhere."""


def ringkas(uow: UnitOfWork, nomor: str) -> Ringkasan:
    """Everything but names, of a complaint or another matter. Raises TidakDitemukan."""
    urusan = next(iter(uow.urusan.cari(nomor=nomor)), None)
    berkas = uow.laporan.ambil(nomor) if urusan is None else urusan
    return Ringkasan(
        nomor=nomor,
        diterima=berkas.dibuat if isinstance(berkas, Urusan) else berkas.diterima,
        perihal=berkas.perihal,
        identitas_dirahasiakan=isinstance(berkas, Laporan) and berkas.identitas_dirahasiakan,
        akhir=berkas.akhir,
        ditutup=berkas.ditutup,
        tahap=tuple(TahapRingkas(t.tahap, t.mulai, t.selesai) for t in uow.riwayat_tahap.cari(nomor_laporan=nomor)),
        tenggat=tuple(
            TenggatRingkas(p.id, p.jenis, p.kepada, p.batas, _status(p))
            for p in uow.permintaan.cari(nomor_laporan=nomor)
        ),
        surat=tuple(
            SuratRingkas(s.id, s.jenis, s.nomor, s.kepada, s.tanggal, s.tanggal_diterima, s.hash_dokumen)
            for s in uow.surat.cari(nomor_laporan=nomor)
        ),
        riwayat=tuple(
            Peristiwa(a.waktu, a.pelaku, a.peristiwa, a.rincian) for a in uow.audit.cari(nomor_laporan=nomor)
        ),
        rujukan=tuple((r.sistem, r.nomor) for r in uow.rujukan_luar.cari(nomor_laporan=nomor)),
    )


def _status(permintaan: Permintaan) -> str:
    if permintaan.status is StatusPermintaan.DIJAWAB:
        return "DIPENUHI"
    if permintaan.status is StatusPermintaan.MENUNGGU:
        return "BERJALAN" if permintaan.batas else "BELUM_DITERIMA"
    return permintaan.status


@dataclass(frozen=True)
class PenjelasanTenggat:
    """Why a deadline falls on its day.

    `pembanding` is the count of another rule: (days, kind of days, legal basis, where it ends) (C-07).
    """

    apa: str
    kepada: str
    dasar_hukum: str
    versi_aturan: str
    lama: int
    jenis_hari: str
    mulai: date
    batas: datetime
    pembanding: tuple[int, str, str, datetime] | None
    pengingat: tuple[datetime, datetime]
    dilewati: tuple[tuple[date, str], ...]
    perpanjangan: tuple[tuple[datetime, datetime, str], ...]
    status: str


def _pembanding(t: Tenggat) -> tuple[int, str, str, datetime] | None:
    a = t.aturan
    if t.pembanding is None or a.lama_pembanding is None:
        return None
    return a.lama_pembanding, a.jenis_hari_pembanding or "", a.dasar_pembanding or "", t.pembanding


def jelaskan_tenggat(uow: UnitOfWork, nomor: str) -> tuple[PenjelasanTenggat, ...]:
    """Every deadline of a complaint or matter that has begun, explained."""
    pastikan_ada(uow, nomor)
    hasil = []
    for p in uow.permintaan.cari(nomor_laporan=nomor):
        if p.penjelasan is None:
            continue
        t = tenggat_tersimpan(p)
        hasil.append(
            PenjelasanTenggat(
                apa=p.jenis,
                kepada=p.kepada,
                dasar_hukum=t.aturan.dasar_hukum,
                versi_aturan=t.aturan.versi_aturan,
                lama=t.aturan.lama,
                jenis_hari=t.aturan.jenis_hari,
                mulai=t.mulai,
                batas=t.batas,
                pembanding=_pembanding(t),
                pengingat=(t.pengingat_pertama, t.pengingat_kedua),
                dilewati=tuple((d.tanggal, d.sebab) for d in t.dilewati),
                perpanjangan=tuple(
                    (x.batas_lama, x.batas_baru, x.alasan) for x in uow.perpanjangan.cari(id_permintaan=p.id)
                ),
                status=_status(p),
            )
        )
    return tuple(hasil)


def perihal(uow: UnitOfWork, nomor: Iterable[str]) -> dict[str, str]:
    """Subjects by number, of those complaints and matters that the registry knows; no personal data."""
    hasil: dict[str, str] = {}
    for satu in set(nomor):
        hasil |= {b.nomor: b.perihal for b in uow.laporan.cari(nomor=satu)}
        hasil |= {b.nomor: b.perihal for b in uow.urusan.cari(nomor=satu)}
    return hasil
