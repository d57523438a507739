"""What differs between what is installed and what lies in the folder, as its owner sees it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

SHOWN: Final = 90
"""Characters of a value; of a longer one what surrounds its first difference is shown."""


class Keadaan(StrEnum):
    """What an installation does to a file, or to something in it."""

    BARU = "baru"
    DIHAPUS = "dihapus"
    DIUBAH = "diubah"
    SAMA = "sama"


@dataclass(frozen=True)
class Ubahan:
    """One thing in a file by the name that its owner knows; where it was changed, which `bagian` from what to what."""

    unsur: str
    keadaan: Keadaan
    bagian: str = ""
    lama: str = ""
    baru: str = ""

    def __str__(self) -> str:
        if self.keadaan is not Keadaan.DIUBAH:
            return f"{self.unsur}: {self.keadaan}" + (f" ({self.baru or self.lama})" if self.baru or self.lama else "")
        lama, baru = _around(self.lama, self.baru)
        return f"{self.unsur}: {self.bagian}: {lama or '(kosong)'} → {baru or '(kosong)'}"


@dataclass(frozen=True)
class BerkasBeda:
    """A file. One that changed without any `ubahan` was drawn or written otherwise and means the same."""

    berkas: str
    keadaan: Keadaan
    ubahan: tuple[Ubahan, ...] = ()


@dataclass(frozen=True)
class Hal:
    """Something in a file: what its owner calls it, and its parts with their values.

    `nama` are the names of what values refer to: what is called otherwise now is no other reference.
    """

    sebutan: str
    bagian: Mapping[str, str]
    nama: Mapping[str, str] = field(default_factory=dict)

    def tampil(self, bagian: str) -> str:
        """The value of a part as people read it."""
        nilai = self.bagian.get(bagian, "")
        return self.nama.get(nilai, nilai)


def bandingkan(lama: Mapping[str, Hal], baru: Mapping[str, Hal]) -> Iterator[Ubahan]:
    """What was added, removed and changed, by the ids under which both are kept."""
    for kunci, hal in lama.items():
        if kunci not in baru:
            yield Ubahan(hal.sebutan, Keadaan.DIHAPUS)
    for kunci, hal in baru.items():
        if kunci not in lama:
            yield Ubahan(hal.sebutan, Keadaan.BARU)
            continue
        dahulu = lama[kunci]
        for bagian in dict.fromkeys((*dahulu.bagian, *hal.bagian)):
            if dahulu.bagian.get(bagian, "") != hal.bagian.get(bagian, ""):
                yield Ubahan(dahulu.sebutan, Keadaan.DIUBAH, bagian, dahulu.tampil(bagian), hal.tampil(bagian))


def _around(lama: str, baru: str) -> tuple[str, str]:
    """Both values on one line, long ones from a little before where they begin to differ."""
    lama, baru = (" ".join(t.split()) for t in (lama, baru))
    if max(len(lama), len(baru)) <= SHOWN:
        return lama, baru
    same = next((i for i, (a, b) in enumerate(zip(lama, baru, strict=False)) if a != b), min(len(lama), len(baru)))
    start = max(same - SHOWN // 3, 0)
    return _cut(lama, start), _cut(baru, start)


def _cut(text: str, start: int) -> str:
    end = start + SHOWN
    return f"{'…' if start else ''}{text[start:end]}{'…' if len(text) > end else ''}"
