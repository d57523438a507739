"""What the use cases need of the world outside: implemented by `registry`, `documents`, `surel` and `camunda`."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from types import TracebackType
from typing import Any, Protocol, Self, TypeVar

from pksbpmn.domain import catatan, kerja_sama
from pksbpmn.domain.surat.halaman import Halaman
from pksbpmn.domain.tenggat.kalender import KalenderKerja
from pksbpmn.usecases.surat.data_surat import DataSurat

T = TypeVar("T")


class Clock(Protocol):
    """The one clock."""

    def now(self) -> datetime:
        """Now, aware, in Jakarta."""
        ...


class Repository(Protocol[T]):
    """The records of one kind."""

    def add(self, entitas: T) -> None:
        """Add a record; it is written with the unit of work's commit."""
        ...

    def get(self, kunci: str) -> T:
        """The record with this key, or TidakDitemukan."""
        ...

    def get_locked(self, kunci: str) -> T:
        """As `get`, and nobody else changes it before this transaction ends.

        For records whose state decides what may happen. Lock in this order: permintaan, laporan, surat.
        """
        ...

    def find(self, **sama: object) -> list[T]:
        """Records whose attributes equal the given ones, oldest first."""
        ...


class Numbering(Protocol):
    """Gapless counters: a number is used up only by a commit."""

    def next(self, deret: str, tahun: int) -> int:
        """The next number (from 1) of the series `deret` in `tahun`; holds a lock on it until the end."""
        ...


class JobResults(Protocol):
    """Results of jobs that were done, so that a job delivered twice is done once."""

    def get(self, job_key: int) -> dict[str, Any] | None:
        """The stored result, or None when the job was never done."""
        ...

    def put(self, job_key: int, jenis: str, hasil: dict[str, Any]) -> None:
        """Keep the result in the running transaction."""
        ...


class PembuatNaskah(Protocol):
    """Writes and prints letters, and makes sheets of figures."""

    def susun(self, data: DataSurat) -> Halaman:
        """The page of a letter."""
        ...

    def cetak(self, halaman: Halaman) -> bytes:
        """The PDF/A of a page."""
        ...

    def lembar(self, baris: Sequence[tuple[str, str, str, float | None]], bentuk: str) -> bytes:
        """Rows of (part, item, measure, value) as a "csv" or "xlsx" file."""
        ...


class DocumentStore(Protocol):
    """Documents by content hash."""

    def put(self, isi: bytes) -> str:
        """Store and return the SHA-256 in hex; storing twice is storing once."""
        ...

    def get(self, hash_dokumen: str) -> bytes:
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

    laporan: Repository[catatan.Laporan]
    identitas: Repository[catatan.Identitas]
    unit_terlapor: Repository[catatan.UnitTerlapor]
    permintaan: Repository[catatan.Permintaan]
    jawaban: Repository[catatan.Jawaban]
    perpanjangan: Repository[catatan.Perpanjangan]
    surat: Repository[catatan.Surat]
    bukti: Repository[catatan.Bukti]
    isi: Repository[catatan.Isi]
    berita_acara: Repository[catatan.BeritaAcara]
    tanda_tangan: Repository[catatan.TandaTangan]
    keputusan: Repository[catatan.Keputusan]
    riwayat_tahap: Repository[catatan.RiwayatTahap]
    kiriman: Repository[catatan.Kiriman]
    audit: Repository[catatan.Audit]
    urusan: Repository[kerja_sama.Urusan]
    nota_kesepahaman: Repository[kerja_sama.NotaKesepahaman]
    perjanjian: Repository[kerja_sama.Perjanjian]
    dasar_hukum: Repository[kerja_sama.DasarHukum]
    naskah_asli: Repository[kerja_sama.NaskahAsli]
    adendum: Repository[kerja_sama.Adendum]
    pengakhiran: Repository[kerja_sama.Pengakhiran]
    perselisihan: Repository[kerja_sama.Perselisihan]
    biaya: Repository[kerja_sama.Biaya]
    narahubung: Repository[kerja_sama.Narahubung]
    kanal: Repository[kerja_sama.Kanal]
    butir_data: Repository[kerja_sama.ButirData]
    keputusan_klasifikasi: Repository[kerja_sama.KeputusanKlasifikasi]
    penyerahan: Repository[kerja_sama.Penyerahan]
    pengungkapan: Repository[kerja_sama.Pengungkapan]
    akses_identitas: Repository[kerja_sama.AksesIdentitas]
    jurnal_akses: Repository[kerja_sama.JurnalAkses]
    telaah_bersama: Repository[kerja_sama.TelaahBersama]
    laporan_monev: Repository[kerja_sama.LaporanMonev]
    rujukan_luar: Repository[kerja_sama.RujukanLuar]
    penugasan: Repository[kerja_sama.Penugasan]
    benturan_kepentingan: Repository[kerja_sama.BenturanKepentingan]
    numbering: Numbering
    job_results: JobResults
    clock: Clock
    kalender: KalenderKerja
    pembuat: PembuatNaskah
    documents: DocumentStore
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
