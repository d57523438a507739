"""What the use cases need of the world outside: implemented by `registry`, `documents`, `surel` and `camunda`."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from types import TracebackType
from typing import Any, Protocol, Self, TypeVar

from pksbpmn.domain import catatan, kerja_sama
from pksbpmn.domain.kalender import KalenderKerja
from pksbpmn.usecases.naskah import DataSurat

T = TypeVar("T")


class Clock(Protocol):
    """The one clock."""

    def now(self) -> datetime:
        """Now, aware, in Jakarta."""
        ...


class Repositori(Protocol[T]):
    """The records of one kind."""

    def tambah(self, entitas: T) -> None:
        """Add a record; it is written with the unit of work's commit."""
        ...

    def ambil(self, kunci: str) -> T:
        """The record with this key, or TidakDitemukan."""
        ...

    def ambil_terkunci(self, kunci: str) -> T:
        """As `ambil`, and nobody else changes it before this transaction ends.

        For records whose state decides what may happen. Lock in this order: permintaan, laporan, surat.
        """
        ...

    def cari(self, **sama: object) -> list[T]:
        """Records whose attributes equal the given ones, oldest first."""
        ...


class Penomoran(Protocol):
    """Gapless counters: a number is used up only by a commit."""

    def berikutnya(self, deret: str, tahun: int) -> int:
        """The next number (from 1) of the series `deret` in `tahun`; holds a lock on it until the end."""
        ...


class HasilPekerjaan(Protocol):
    """Results of jobs that were done, so that a job delivered twice is done once."""

    def ambil(self, job_key: int) -> dict[str, Any] | None:
        """The stored result, or None when the job was never done."""
        ...

    def simpan(self, job_key: int, jenis: str, hasil: dict[str, Any]) -> None:
        """Keep the result in the running transaction."""
        ...


class PembuatNaskah(Protocol):
    """Makes the PDF/A of a letter, and sheets of figures."""

    def buat(self, data: DataSurat) -> bytes:
        """The PDF."""
        ...

    def lembar(self, baris: Sequence[tuple[str, str, str, float | None]], bentuk: str) -> bytes:
        """Rows of (part, item, measure, value) as a "csv" or "xlsx" file."""
        ...


class GudangDokumen(Protocol):
    """Documents by content hash."""

    def simpan(self, isi: bytes) -> str:
        """Store and return the SHA-256 in hex; storing twice is storing once."""
        ...

    def ambil(self, hash_dokumen: str) -> bytes:
        """The document, or TidakDitemukan."""
        ...


class Lembaga(Protocol):
    """The institutions: who signs, where they sit (names are data, never constants)."""

    def penerima(self, pihak: str) -> "Alamat":
        """Address of an institution: ITJEN, OMBUDSMAN, DPR, PRESIDEN or PUBLIK."""
        ...

    def penandatangan(self, peran: str) -> tuple[str, str]:
        """(name, office) of who signs as `peran`: asisten, anggota, ketua or itjen."""
        ...


class Alamat(Protocol):
    """Where a letter goes."""

    @property
    def nama(self) -> str: ...

    @property
    def jabatan(self) -> str: ...

    @property
    def alamat(self) -> str: ...

    @property
    def email(self) -> str: ...


class UnitOfWork(Protocol):
    """One transaction: what is changed in it is written together by `commit`, or not at all."""

    laporan: Repositori[catatan.Laporan]
    identitas: Repositori[catatan.Identitas]
    unit_terlapor: Repositori[catatan.UnitTerlapor]
    permintaan: Repositori[catatan.Permintaan]
    jawaban: Repositori[catatan.Jawaban]
    perpanjangan: Repositori[catatan.Perpanjangan]
    surat: Repositori[catatan.Surat]
    bukti: Repositori[catatan.Bukti]
    isi: Repositori[catatan.Isi]
    berita_acara: Repositori[catatan.BeritaAcara]
    tanda_tangan: Repositori[catatan.TandaTangan]
    keputusan: Repositori[catatan.Keputusan]
    riwayat_tahap: Repositori[catatan.RiwayatTahap]
    kiriman: Repositori[catatan.Kiriman]
    audit: Repositori[catatan.Audit]
    urusan: Repositori[kerja_sama.Urusan]
    nota_kesepahaman: Repositori[kerja_sama.NotaKesepahaman]
    perjanjian: Repositori[kerja_sama.Perjanjian]
    dasar_hukum: Repositori[kerja_sama.DasarHukum]
    naskah_asli: Repositori[kerja_sama.NaskahAsli]
    adendum: Repositori[kerja_sama.Adendum]
    pengakhiran: Repositori[kerja_sama.Pengakhiran]
    perselisihan: Repositori[kerja_sama.Perselisihan]
    biaya: Repositori[kerja_sama.Biaya]
    narahubung: Repositori[kerja_sama.Narahubung]
    kanal: Repositori[kerja_sama.Kanal]
    butir_data: Repositori[kerja_sama.ButirData]
    keputusan_klasifikasi: Repositori[kerja_sama.KeputusanKlasifikasi]
    penyerahan: Repositori[kerja_sama.Penyerahan]
    pengungkapan: Repositori[kerja_sama.Pengungkapan]
    akses_identitas: Repositori[kerja_sama.AksesIdentitas]
    jurnal_akses: Repositori[kerja_sama.JurnalAkses]
    telaah_bersama: Repositori[kerja_sama.TelaahBersama]
    laporan_monev: Repositori[kerja_sama.LaporanMonev]
    rujukan_luar: Repositori[kerja_sama.RujukanLuar]
    penugasan: Repositori[kerja_sama.Penugasan]
    benturan_kepentingan: Repositori[kerja_sama.BenturanKepentingan]
    penomoran: Penomoran
    hasil_pekerjaan: HasilPekerjaan
    clock: Clock
    kalender: KalenderKerja
    pembuat: PembuatNaskah
    gudang: GudangDokumen
    lembaga: Lembaga
    pola_nomor_surat: str
    pola_nomor_laporan: str

    def __enter__(self) -> Self: ...

    def __exit__(
        self, jenis: type[BaseException] | None, galat: BaseException | None, jejak: TracebackType | None
    ) -> None: ...

    def commit(self) -> None:
        """Write everything, or raise and write nothing."""
        ...


UnitOfWorkFactory = Callable[[], UnitOfWork]


def hari_ini(uow: UnitOfWork) -> date:
    """Today in Jakarta."""
    return uow.clock.now().date()
