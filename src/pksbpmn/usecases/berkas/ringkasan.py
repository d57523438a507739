"""What is known of a complaint, for people: timeline, waits, deadlines, letters."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import sebutan_pihak
from pksbpmn.domain.laporan.kejadian import MuatanKejadian, Pembukaan
from pksbpmn.domain.laporan.kekurangan import Kekurangan
from pksbpmn.domain.pemeriksaan.isi import IsiPembukaanKembali, JenisIsi
from pksbpmn.domain.permintaan.permintaan import Permintaan, SebabPerubahan, StatusPermintaan
from pksbpmn.domain.tenggat.tenggat import Tenggat
from pksbpmn.usecases.berkas import rujukan
from pksbpmn.usecases.berkas.induk import digabung, induk_dari
from pksbpmn.usecases.berkas.kekurangan import kekurangan_dari
from pksbpmn.usecases.berkas.rahasia import tanpa_pelapor
from pksbpmn.usecases.ports import UnitOfWork


@dataclass(frozen=True)
class TahapRingkas:
    """A stage and when it ran."""

    nama: str
    dari: datetime
    sampai: datetime | None


@dataclass(frozen=True)
class TenggatRingkas:
    """A deadline and whether it was kept: DIPENUHI, LEWAT, BERJALAN, BATAL or BELUM_DITERIMA.

    `terkirim`: its letter went out; before that nobody outside is waited for.
    """

    id: str
    apa: str
    kepada: str
    batas: datetime | None
    status: str
    terkirim: bool


@dataclass(frozen=True)
class SuratRingkas:
    """A letter that went out."""

    id: str
    jenis: str
    nomor: str
    kepada: str
    tanggal: date
    diterima: date | None
    cara: str | None = None


@dataclass(frozen=True)
class Peristiwa:
    """One entry of the timeline."""

    waktu: datetime
    pelaku: str
    peristiwa: str
    rincian: dict[str, Any]


@dataclass(frozen=True)
class PembukaanRingkas:
    """A request to open a complaint again, the ending that it is about, and what was decided (None: nothing yet)."""

    urusan: str
    dasar: str
    uraian: str
    dari: str
    dimohon: datetime
    lampiran: int
    akhir_semula: str | None
    ditutup_semula: datetime | None
    disetujui: bool | None
    pertimbangan: str | None


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
    kekurangan: tuple[Kekurangan, ...] = ()
    """What a complaint still lacks, or what may be a ground to refuse it."""
    pembukaan: tuple[PembukaanRingkas, ...] = ()
    """Of a request to open a complaint again itself, of a complaint every request."""
    digabung: tuple[str, ...] = ()
    """The complaints that go on in this one."""
    induk: str | None = None
    """The complaint in which this one goes on."""


def ringkas(uow: UnitOfWork, nomor: str) -> Ringkasan:
    """Everything but names, of a complaint or another matter. Raises TidakDitemukan."""
    berkas = uow.berkas.get(nomor)
    laporan = uow.laporan.find(nomor_berkas=nomor)
    return Ringkasan(
        nomor=nomor,
        diterima=berkas.dibuka,
        perihal=_perihal(uow, berkas),
        identitas_dirahasiakan=any(x.identitas_dirahasiakan for x in laporan),
        akhir=berkas.akhir,
        ditutup=berkas.ditutup,
        tahap=tuple(TahapRingkas(t.tahap, t.mulai, t.selesai) for t in uow.riwayat_tahap.find(nomor_berkas=nomor)),
        tenggat=tuple(
            TenggatRingkas(
                p.id,
                p.jenis,
                sebutan_pihak(p.kepada, p.ke),
                p.batas,
                _status(p),
                bool(uow.surat.find(id_permintaan=p.id)),
            )
            for p in uow.permintaan.find(nomor_berkas=nomor)
        ),
        surat=tuple(
            SuratRingkas(
                s.id,
                s.jenis,
                s.nomor,
                sebutan_pihak(s.kepada, s.ke),
                s.tanggal,
                s.tanggal_diterima,
                _cara(uow, s.id),
            )
            for s in uow.surat.find(nomor_berkas=nomor)
        ),
        riwayat=tuple(Peristiwa(a.waktu, a.pelaku, a.peristiwa, a.rincian) for a in uow.audit.find(nomor_berkas=nomor)),
        rujukan=tuple((r.sistem, r.nomor) for r in rujukan.tampil(uow, berkas)),
        kekurangan=kekurangan_dari(uow, nomor) if laporan else (),
        pembukaan=_pembukaan(uow, berkas),
        digabung=digabung(uow, nomor),
        induk=induk_dari(uow, nomor),
    )


def _pembukaan(uow: UnitOfWork, berkas: Berkas) -> tuple[PembukaanRingkas, ...]:
    semua = [berkas] if berkas.tentang_laporan else uow.berkas.find(nomor_perkara=berkas.nomor)
    perkara, hasil = uow.berkas.get(berkas.nomor_perkara), []
    for b in semua:
        if not isinstance(b.muatan, MuatanKejadian) or not isinstance(b.muatan.kejadian, Pembukaan):
            continue
        putusan = next(iter(uow.pembukaan_kembali.find(urusan=b.nomor)), None)
        pertimbangan = [i.naskah for i in uow.isi.find(nomor_berkas=b.nomor, jenis=JenisIsi.PEMBUKAAN_KEMBALI)]
        ditulis = [i.pertimbangan for i in pertimbangan if isinstance(i, IsiPembukaanKembali)]
        uraian, sebab = tanpa_pelapor(uow, b, [b.muatan.kejadian.uraian, ditulis[-1] if ditulis else None])
        hasil.append(
            PembukaanRingkas(
                b.nomor,
                b.muatan.kejadian.dasar,
                uraian,
                b.pengaju,
                b.dibuka,
                len(uow.lampiran.find(nomor_berkas=b.nomor)),
                putusan.akhir_semula if putusan else perkara.akhir,
                putusan.ditutup_semula if putusan else perkara.ditutup,
                putusan.disetujui if putusan else None,
                sebab,
            )
        )
    return tuple(hasil)


def _cara(uow: UnitOfWork, id_surat: str) -> str | None:
    """By which way a letter came, as its newest receipt says."""
    ada = uow.penerimaan.find(id_surat=id_surat)
    return ada[-1].cara if ada else None


def _status(permintaan: Permintaan) -> str:
    if permintaan.status is StatusPermintaan.DIJAWAB:
        return "DIPENUHI"
    if permintaan.status is StatusPermintaan.MENUNGGU:
        return "BERJALAN" if permintaan.batas else "BELUM_DITERIMA"
    return permintaan.status


@dataclass(frozen=True)
class PenjelasanTenggat:
    """Why a deadline falls on its day; `perpanjangan` are (old end, new end, reason, why it became another).

    That of a summons falls on the day of its hearing, `waktu_hadir` (UU 37/2008 Pasal 31).
    """

    apa: str
    kepada: str
    tenggat: Tenggat
    perpanjangan: tuple[tuple[datetime, datetime, str, SebabPerubahan], ...]
    status: str
    waktu_hadir: datetime | None = None


def jelaskan_tenggat(uow: UnitOfWork, nomor: str) -> tuple[PenjelasanTenggat, ...]:
    """Every deadline of a case file that has begun, explained; no reason names the complainant."""
    berkas = uow.berkas.get(nomor)
    return tuple(
        PenjelasanTenggat(
            apa=p.jenis,
            kepada=sebutan_pihak(p.kepada, p.ke),
            tenggat=p.tenggat,
            perpanjangan=tuple(
                (x.batas_lama, x.batas_baru, tanpa_pelapor(uow, berkas, x.alasan), x.sebab)
                for x in uow.perpanjangan.find(id_permintaan=p.id)
            ),
            status=_status(p),
            waktu_hadir=p.waktu_hadir,
        )
        for p in uow.permintaan.find(nomor_berkas=nomor)
        if p.tenggat is not None
    )


def pastikan_ada(uow: UnitOfWork, nomor: str) -> None:
    """Raises TidakDitemukan for a number of no case file."""
    uow.berkas.get(nomor)


_PERIHAL_BAKU = frozenset(JenisBerkas) - {JenisBerkas.LAPORAN, JenisBerkas.ADENDUM}
"""Kinds whose subject is the program's own words; those of the others are typed."""


def perihal(uow: UnitOfWork, nomor: Iterable[str]) -> dict[str, str]:
    """Subjects by number, of those case files that the registry knows; no personal data."""
    return {b.nomor: _perihal(uow, b) for satu in set(nomor) for b in uow.berkas.find(nomor=satu)}


def _perihal(uow: UnitOfWork, berkas: Berkas) -> str:
    return berkas.perihal if berkas.jenis in _PERIHAL_BAKU else str(tanpa_pelapor(uow, berkas, berkas.perihal))
