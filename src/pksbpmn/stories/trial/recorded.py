"""What one telling of a story left, without what differs by itself: keys, numbers in order of issue, the hour."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pksbpmn.domain.berkas.pihak import sebutan_pihak
from pksbpmn.domain.surat.halaman import Halaman
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.stories.tale import Tale
from pksbpmn.testing.engine import What
from pksbpmn.usecases.ports import UnitOfWork

_WEEKDAYS = "(?:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)"
_LETTER, _CASE, _DAY = "[nomor surat]", "[nomor perkara]", "[tanggal surat]"


@dataclass(frozen=True)
class Letter:
    """A letter: its kind, to whom, the day, and its words, a paragraph a line."""

    kind: str
    to: str
    day: date
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Deadline:
    """A term given to somebody: `begun` when its receipt was proven, `due` its last day."""

    what: str
    to: str
    begun: date | None
    due: date | None
    status: str

    @property
    def days(self) -> int | None:
        """How long it is, in days of the calendar."""
        return (self.due - self.begun).days if self.due and self.begun else None


@dataclass(frozen=True)
class Telling:
    """One story as it was told. `failed` says where and why it could not go on; `passed` how often what was passed."""

    story: str
    failed: str = ""
    ending: str | None = None
    closed: date | None = None
    letters: tuple[Letter, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    passed: Mapping[What, int] = field(default_factory=dict)


def record(uow: UnitOfWork, tale: Tale, passed: Mapping[What, int]) -> Telling:
    """What the registry knows of a story that was told, with its events beside it."""
    if not tale.nomor:
        return Telling(tale.name, tale.failed, passed=passed)
    case = uow.berkas.get(tale.nomor)
    numbers = [tale.nomor, *matters(uow, tale.nomor)]
    letters = [s for n in numbers for s in uow.surat.find(nomor_berkas=n)]
    requests = [p for n in numbers for p in uow.permintaan.find(nomor_berkas=n)]
    hide = _Hidden({b.nomor for b in uow.berkas.find()}, {s.nomor for s in uow.surat.find()})
    return Telling(
        tale.name,
        tale.failed,
        case.akhir,
        case.ditutup.astimezone(JAKARTA).date() if case.ditutup else None,
        tuple(sorted((_letter(s, hide) for s in letters), key=lambda x: (x.day, x.kind, x.to, x.lines))),
        tuple(
            sorted(
                (
                    Deadline(
                        p.jenis,
                        sebutan_pihak(p.kepada, p.ke),
                        p.tenggat.mulai if p.tenggat else None,
                        p.batas.astimezone(JAKARTA).date() if p.batas else None,
                        p.status,
                    )
                    for p in requests
                ),
                key=lambda d: (d.due or date.max, d.what, d.to),
            )
        ),
        passed,
    )


def matters(uow: UnitOfWork, nomor: str) -> list[str]:
    """Numbers of the matters that were opened about a complaint."""
    return [b.nomor for b in uow.berkas.find(nomor_perkara=nomor) if b.nomor != nomor]


class _Hidden:
    """Takes numbers out of words: which of two letters of one moment is the first is chance."""

    def __init__(self, cases: set[str], letters: set[str]) -> None:
        self._word = dict.fromkeys(cases, _CASE) | dict.fromkeys(letters, _LETTER)
        longest = sorted(self._word, key=len, reverse=True)
        self._numbers = re.compile("|".join(map(re.escape, longest)) or r"(?!)")

    def without(self, text: str, day: str) -> str:
        """A text with single spaces, without numbers and the day of the letter that it stands in."""
        plain = self._numbers.sub(lambda m: self._word[m[0]], " ".join(text.split()))
        return re.sub(rf"(?:{_WEEKDAYS}, )?{re.escape(day)}", _DAY, plain) if day else plain


def _letter(surat: Surat, hide: _Hidden) -> Letter:
    page = surat.halaman
    day = page.tempat_tanggal.rpartition(", ")[2]
    lines = tuple(hide.without(line, day) for line in _lines(page))
    return Letter(surat.jenis, sebutan_pihak(surat.kepada, surat.ke), surat.tanggal, lines)


def _lines(page: Halaman) -> Iterator[str]:
    yield f"Sifat: {page.sifat}"
    yield f"Lampiran: {page.lampiran}"
    yield f"Hal: {page.hal}"
    to = page.kepada
    yield ", ".join(filter(None, (to.nama, to.jabatan, to.alamat)))
    for block in (*page.blok, *page.lampiran_blok):
        yield from _rows(block.isi)
    if page.angka:
        yield from (f"{name}: {value}" for name, value in sorted(page.angka.items()))
    yield page.penutup
    yield from (f"Dasar hukum: {law}" for law in page.dasar_hukum)
    yield from (f"Ditandatangani: {one.sebagai}, {one.nama}" for one in page.penandatangan)
    yield from (f"Tembusan: {one}" for one in page.tembusan)


def _rows(content: Any) -> Iterator[str]:
    if isinstance(content, str):
        yield content
        return
    rows: Sequence[Any] = content
    yield from (row if isinstance(row, str) else ": ".join(row) for row in rows)
