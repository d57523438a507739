"""What a unit of work carries besides the records, where the real thing is slow or needs a disk."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

from pksbpmn.documents.render import PdfTypesetter
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import TidakDitemukan
from pksbpmn.domain.surat.data_surat import DataSurat
from pksbpmn.domain.surat.halaman import Halaman, HalamanMentah
from pksbpmn.domain.surat.tanda_tangan import NaskahTerbaca, PenandaTangan, SubjekSertifikat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.usecases.ports import Lembaga
from pksbpmn.usecases.ports.tiket import Tiket


@dataclass
class AdjustableClock:
    """A clock that stands still until it is moved."""

    moment: datetime = field(default_factory=lambda: datetime(2026, 3, 2, 9, 0, tzinfo=JAKARTA))

    def now(self) -> datetime:
        """Now, aware, in Jakarta."""
        return self.moment

    def advance(self, **span: int) -> None:
        """Move ahead; `span` as `timedelta` takes it."""
        self.moment += timedelta(**span)

    def set(self, day: date, hour: int = 9) -> None:
        """Go to this day, at this full hour."""
        self.moment = datetime.combine(day, time(hour), JAKARTA)


class MemoryDocuments:
    """Documents by their SHA-256."""

    def __init__(self) -> None:
        self.contents: dict[str, bytes] = {}

    def name_of(self, content: bytes) -> str:
        """Its SHA-256 in hex."""
        return hashlib.sha256(content).hexdigest()

    def put(self, content: bytes) -> str:
        """Store and return the name."""
        digest = self.name_of(content)
        self.contents[digest] = content
        return digest

    def open(self, tiket: Tiket) -> bytes:
        """The document of a ticket, or TidakDitemukan."""
        if not tiket.dokumen:
            raise TidakDitemukan("Dokumen itu telah dimusnahkan.", "Lihat `pksbpmn retensi berita-acara`.")
        if tiket.dokumen not in self.contents:
            raise TidakDitemukan("Dokumen tidak ada di gudang dokumen.", "Pulihkan gudang dari cadangan.")
        return self.contents[tiket.dokumen]

    def destroy(self, digest: str) -> None:
        """Forget a document."""
        self.contents.pop(digest, None)


class PlainTypesetter:
    """The real wording on the real page, printed as text. Keeps what it was given."""

    def __init__(self, lembaga: Lembaga) -> None:
        self._real = PdfTypesetter(lembaga)
        self.composed: list[DataSurat] = []
        self.printed: list[Halaman] = []

    def compose(self, data: DataSurat) -> HalamanMentah:
        """The page of a letter."""
        self.composed.append(data)
        return self._real.compose(data)

    def issue(self, konsep: Halaman, data: DataSurat) -> HalamanMentah:
        """The page of the letter that a draft becomes."""
        return self._real.issue(konsep, data)

    def own_words(self) -> frozenset[str]:
        """The words of the wordings."""
        return self._real.own_words()

    def print_pdf(self, halaman: Halaman, *, konsep: bool = False) -> bytes:
        """The page as JSON, in place of its PDF."""
        self.printed.append(halaman)
        return halaman.model_dump_json().encode()

    def sheet(self, rows: Sequence[tuple[str, str, str, float | None]], file_format: str) -> bytes:
        """The rows as text, the name of the format first."""
        return "\n".join([file_format, *(repr(row) for row in rows)]).encode()


class PlainPenyegel:
    """Signs by saying so at the end. Keeps who signed when."""

    def __init__(self) -> None:
        self.signed: list[tuple[PenandaTangan, datetime]] = []

    def tanda_tangani(self, pdf: bytes, oleh: PenandaTangan, waktu: datetime) -> bytes:
        """The file, with a line of who signed."""
        self.signed.append((oleh, waktu))
        return pdf + f"\nditandatangani {oleh.sebutan or oleh.pihak}".encode()

    def subjek(self, _pihak: Pihak) -> tuple[SubjekSertifikat, ...]:
        """As `baca`."""
        raise NotImplementedError("signatures are read by the real equipment; test it there")

    def baca(self, _pdf: bytes, _waktu: datetime) -> NaskahTerbaca:
        """A file that is only said to be signed says nothing."""
        raise NotImplementedError("signatures are read by the real equipment; test it there")


class UncountedStatistik:
    """Figures are counted in SQL: whoever asks for them here asks the wrong registry."""

    def __getattr__(self, name: str) -> Any:
        raise NotImplementedError(f"statistik.{name} is counted by the real registry; test it there, or set a stub")
