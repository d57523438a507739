"""What the use cases need of the world outside: implemented by `registry`, `documents`, `surel` and `camunda`."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from types import TracebackType
from typing import Any, Protocol, Self, TypeVar

from pksbpmn.domain.berkas.audit import Audit
from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.biaya import Biaya
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.keputusan import Keputusan
from pksbpmn.domain.berkas.kiriman import Kiriman
from pksbpmn.domain.berkas.penugasan import BenturanKepentingan, Penugasan
from pksbpmn.domain.berkas.rujukan import RujukanLuar
from pksbpmn.domain.kerahasiaan.akses import AksesIdentitas, JurnalAkses
from pksbpmn.domain.kerahasiaan.klasifikasi import KeputusanKlasifikasi
from pksbpmn.domain.laporan.laporan import Identitas, Laporan, UnitTerlapor
from pksbpmn.domain.laporan.tahap import RiwayatTahap
from pksbpmn.domain.monev.angka import AngkaTenggat, Periode
from pksbpmn.domain.monev.laporan_monev import LaporanMonev
from pksbpmn.domain.pemeriksaan.berita_acara import BeritaAcara, TandaTangan
from pksbpmn.domain.pemeriksaan.isi import Isi
from pksbpmn.domain.pemeriksaan.lahp import Lahp
from pksbpmn.domain.pemeriksaan.temuan import Bukti, Temuan
from pksbpmn.domain.perjanjian.adendum import Adendum
from pksbpmn.domain.perjanjian.narahubung import Narahubung
from pksbpmn.domain.perjanjian.perjanjian import DasarHukum, NaskahAsli, NotaKesepahaman, Pengakhiran, Perjanjian
from pksbpmn.domain.perjanjian.perselisihan import Perselisihan
from pksbpmn.domain.permintaan.permintaan import Jawaban, JenisPermintaan, NilaiJawaban, Permintaan, Perpanjangan
from pksbpmn.domain.pertukaran.kanal import Kanal
from pksbpmn.domain.pertukaran.pertukaran import ButirData, Pengungkapan, Penyerahan, TelaahBersama
from pksbpmn.domain.surat.halaman import Halaman
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.domain.tenggat.kalender import KalenderKerja
from pksbpmn.usecases.surat.data_surat import DataSurat
from pksbpmn.usecases.tabel_tenggat import TabelTenggat

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
        """As `get`, and nobody else changes it before this transaction ends. Order: permintaan, laporan, surat."""
        ...

    def find(self, **sama: object) -> list[T]:
        """Records whose attributes equal the given ones, oldest first."""
        ...


class BerkasRepository(Repository[Berkas], Protocol):
    """Case files, and the questions asked of all of them at once."""

    def nomor_berjalan(self) -> set[str]:
        """Numbers of those that are open."""
        ...

    def nomor_ditutup(self) -> set[str]:
        """Numbers of those that are closed."""
        ...

    def ditutup_sebelum(self, jenis: JenisBerkas, saat: datetime) -> list[Berkas]:
        """Those of a kind that were closed before this moment, oldest first."""
        ...


class Statistik(Protocol):
    """Figures of a period, counted where the facts lie (PKS Pasal 11; UU 37/2008 Pasal 42)."""

    def diterima(self, periode: Periode) -> int:
        """Complaints that came in."""
        ...

    def berjalan(self, periode: Periode) -> int:
        """Complaints that were open at its end."""
        ...

    def ditutup_menurut_akhir(self, periode: Periode) -> dict[str, int]:
        """Complaints that were closed, by their ending."""
        ...

    def diterima_menurut_kanal(self, periode: Periode) -> dict[str, int]:
        """Complaints that came in, by channel."""
        ...

    def diterima_menurut_produk(self, periode: Periode) -> dict[str, int]:
        """Complaints that came in, by product."""
        ...

    def temuan_terakhir(self, periode: Periode) -> list[Temuan]:
        """The newest finding of each complaint in it."""
        ...

    def tahap(self, periode: Periode) -> list[RiwayatTahap]:
        """Stages that began or ended in it."""
        ...

    def tenggat(self, periode: Periode) -> list[AngkaTenggat]:
        """Deadlines by kind of request, those without any left out."""
        ...

    def lahp(self, periode: Periode) -> list[Lahp]:
        """LAHP that were set, or whose follow-up was judged, in it; oldest first."""
        ...

    def berkas_dengan_surat(self, jenis: JenisSurat, periode: Periode) -> int:
        """Case files with a letter of this kind of a day in it."""
        ...

    def dibuka(self, jenis: JenisBerkas, periode: Periode) -> list[Berkas]:
        """Case files of a kind that were opened in it."""
        ...

    def berkas_dengan_permintaan_lewat(self, jenis: JenisPermintaan) -> set[str]:
        """Numbers of case files in which a request of this kind was ever missed."""
        ...

    def jawaban(self, nilai: NilaiJawaban, periode: Periode) -> int:
        """Answers of this value received in it."""
        ...

    def peristiwa(self, nama: str, periode: Periode) -> int:
        """Entries of the audit trail of this name in it."""
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


class Repositories:
    """The records: the one list of them. Each gets its table and its repository from here."""

    berkas: BerkasRepository
    laporan: Repository[Laporan]
    identitas: Repository[Identitas]
    unit_terlapor: Repository[UnitTerlapor]
    permintaan: Repository[Permintaan]
    jawaban: Repository[Jawaban]
    perpanjangan: Repository[Perpanjangan]
    surat: Repository[Surat]
    bukti: Repository[Bukti]
    temuan: Repository[Temuan]
    lahp: Repository[Lahp]
    isi: Repository[Isi]
    berita_acara: Repository[BeritaAcara]
    tanda_tangan: Repository[TandaTangan]
    keputusan: Repository[Keputusan]
    riwayat_tahap: Repository[RiwayatTahap]
    kiriman: Repository[Kiriman]
    audit: Repository[Audit]
    nota_kesepahaman: Repository[NotaKesepahaman]
    perjanjian: Repository[Perjanjian]
    dasar_hukum: Repository[DasarHukum]
    naskah_asli: Repository[NaskahAsli]
    adendum: Repository[Adendum]
    pengakhiran: Repository[Pengakhiran]
    perselisihan: Repository[Perselisihan]
    biaya: Repository[Biaya]
    narahubung: Repository[Narahubung]
    kanal: Repository[Kanal]
    butir_data: Repository[ButirData]
    keputusan_klasifikasi: Repository[KeputusanKlasifikasi]
    penyerahan: Repository[Penyerahan]
    pengungkapan: Repository[Pengungkapan]
    akses_identitas: Repository[AksesIdentitas]
    jurnal_akses: Repository[JurnalAkses]
    telaah_bersama: Repository[TelaahBersama]
    laporan_monev: Repository[LaporanMonev]
    rujukan_luar: Repository[RujukanLuar]
    penugasan: Repository[Penugasan]
    benturan_kepentingan: Repository[BenturanKepentingan]


class UnitOfWork(Repositories, ABC):
    """One transaction: what is changed in it is written together by `commit`, or not at all."""

    statistik: Statistik
    numbering: Numbering
    job_results: JobResults
    clock: Clock
    kalender: KalenderKerja
    tabel_tenggat: TabelTenggat
    pembuat: PembuatNaskah
    documents: DocumentStore
    lembaga: Lembaga
    pola_nomor_surat: str
    pola_nomor_berkas: Mapping[JenisBerkas, str]

    @abstractmethod
    def __enter__(self) -> Self: ...

    @abstractmethod
    def __exit__(
        self, jenis: type[BaseException] | None, galat: BaseException | None, jejak: TracebackType | None
    ) -> None: ...

    @abstractmethod
    def commit(self) -> None:
        """Write everything, or raise and write nothing."""


UnitOfWorkFactory = Callable[[], UnitOfWork]


def hari_ini(uow: UnitOfWork) -> date:
    """Today in Jakarta."""
    return uow.clock.now().date()
