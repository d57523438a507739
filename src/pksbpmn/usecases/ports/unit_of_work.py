"""The unit of work, and what it carries besides the records."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Hashable, Mapping, MutableMapping, Sequence
from datetime import date, datetime, timedelta
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, Self, TypeVar

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.unggahan import BatasUnggahan
from pksbpmn.domain.surat.data_surat import DataSurat
from pksbpmn.domain.surat.halaman import Halaman, HalamanMentah
from pksbpmn.domain.tenggat.kalender import KalenderKerja
from pksbpmn.usecases.ports.lembaga import Lembaga
from pksbpmn.usecases.ports.penyegel import Penyegel
from pksbpmn.usecases.ports.records import Repositories
from pksbpmn.usecases.ports.statistik import Statistik
from pksbpmn.usecases.tabel_tenggat import TabelTenggat

if TYPE_CHECKING:  # what imports this module gets no ticket with it
    from pksbpmn.usecases.ports.tiket import Tiket


T = TypeVar("T")


class Kait(NamedTuple):
    """How records of a kind hang on a case file: by its number, or by one of another kind (`induk`) that they name.

    `catatan`, `induk`: names of repositories. `terbaru`: of each that they hang on the newest alone.
    """

    catatan: str
    induk: str | None = None
    kolom: str = "nomor_berkas"
    terbaru: bool = False


class Clock(Protocol):
    """The one clock."""

    def now(self) -> datetime:
        """Now, aware, in Jakarta."""
        ...


class Numbering(Protocol):
    """Gapless counters: a number is used up only by a commit."""

    def next(self, series: str, year: int) -> int:
        """The next number (from 1) of the series in `year`; holds a lock on it until the end."""
        ...


class JobResults(Protocol):
    """Results of jobs that were done, so that a job delivered twice is done once."""

    def get(self, job_key: int) -> dict[str, Any] | None:
        """The stored result, or None when the job was never done."""
        ...

    def put(
        self, job_key: int, job_type: str, result: dict[str, Any], *, instance: int = 0, number: str | None = None
    ) -> None:
        """Keep the result in the running transaction; `number` is the case file of the process `instance`."""
        ...

    def number_of(self, instance: int) -> str | None:
        """The case file of a process instance, as its first job named it; None before that."""
        ...

    def of_instance(self, instance: int, job_type: str) -> list[dict[str, Any]]:
        """Results of jobs of a kind in a process instance, and of those from before instances were kept with them."""
        ...


class Typesetter(Protocol):
    """Writes and prints letters, and makes sheets of figures."""

    def compose(self, data: DataSurat) -> HalamanMentah:
        """The page of a letter, whoever it names."""
        ...

    def issue(self, konsep: Halaman, data: DataSurat) -> HalamanMentah:
        """The page of a draft with number, day, addressee and signatures of the letter that it becomes."""
        ...

    def own_words(self) -> frozenset[str]:
        """The words, in lower case, that letters hold whatever anybody wrote: those of the wordings and their terms."""
        ...

    def print_pdf(self, halaman: Halaman, *, konsep: bool = False) -> bytes:
        """The PDF/A of a page; with `konsep` marked as a draft."""
        ...

    def sheet(self, rows: Sequence[tuple[str, str, str, float | None]], file_format: str) -> bytes:
        """Rows of (part, item, measure, value) as a "csv" or "xlsx" file."""
        ...


class DocumentStore(Protocol):
    """Documents by a hash of their content."""

    def name_of(self, content: bytes) -> str:
        """The name that a document has or would have."""
        ...

    def put(self, content: bytes) -> str:
        """Store and return the name; storing twice is storing once."""
        ...

    def open(self, tiket: "Tiket") -> bytes:
        """The document of a ticket, or TidakDitemukan; only the gate has tickets (`usecases/gerbang_dokumen.py`)."""
        ...

    def destroy(self, digest: str) -> None:
        """Leave nothing of a document that no row names any more; one that is gone already is no error."""
        ...


class Pemindai(Protocol):
    """Looks for known malware."""

    def pindai(self, content: bytes) -> str | None:
        """What it is known as, or None. GalatSementara when the scanner cannot be asked."""
        ...


class UnitOfWork(Repositories, ABC):
    """One transaction: what is changed in it is written together by `commit`, or not at all.

    `siapa` tells who acts in it. The door that opened it knows: an account's officer, or a part of the program.
    """

    siapa: "Siapa"
    statistik: Statistik
    numbering: Numbering
    job_results: JobResults
    clock: Clock
    kalender: KalenderKerja
    tabel_tenggat: TabelTenggat
    typesetter: Typesetter
    documents: DocumentStore
    penyegel: Penyegel
    lembaga: Lembaga
    batas_unggahan: BatasUnggahan
    masa_pernyataan: timedelta
    masa_keberatan: timedelta
    selisih_jam: timedelta
    """By how much the clock of the engine may be ahead."""
    pemindai: Pemindai | None
    pola_nomor_surat: str
    pola_nomor_berkas: Mapping[JenisBerkas, str]

    @abstractmethod
    def __enter__(self) -> Self: ...

    @abstractmethod
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...

    @cached_property
    def pelaku(self) -> str:
        """Who acts: a staff number, or the part of the program. Raises PksError for an account that may not act."""
        return self.siapa(self)

    @abstractmethod
    def turunan(
        self, nomor: str, catatan: Sequence[Kait], hitung: Callable[[str, Any], T], ingatan: MutableMapping[Hashable, T]
    ) -> list[T]:
        """What `hitung` (of a kind and a record) makes of each of these records of a case file.

        `ingatan` keeps it from transaction to transaction: what has not changed since is not read again.
        """

    @abstractmethod
    def bersebutan(self, sebutan: Collection[str]) -> set[str]:
        """Numbers of the case files in whose texts one of these mentions stands, and perhaps of others (ADR 0049)."""

    @abstractmethod
    def catat_sebutan(self) -> None:
        """Keep anew which mentions stand in which texts, while nobody writes."""

    @abstractmethod
    def alone(self) -> None:
        """Wait for the end of all other transactions; none begins before this one ends, and records are read anew.

        Only for what must find everything that others were about to write, as whoever hides a complainant must.
        """

    @abstractmethod
    def commit(self) -> None:
        """Write everything, or raise and write nothing; who may not act writes nothing."""


Siapa = Callable[[UnitOfWork], str]
"""Who acts in a transaction, asked when something is written."""

UnitOfWorkFactory = Callable[[], UnitOfWork]


def hari_ini(uow: UnitOfWork) -> date:
    """Today in Jakarta."""
    return uow.clock.now().date()
