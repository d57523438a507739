"""Words of a party in a letter: whose they are is known by their place, from the fact to the finished page.

Nobody searches a page for a text to learn who wrote it: who writes what letters say would be taken for their author.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from itertools import count
from typing import Any, Final, Literal, Self, get_args

from pydantic import BaseModel, ConfigDict

from pksbpmn.domain.berkas.pihak import Pihak

BERSAMA: Final = "BERSAMA"
"""Stands for the author of words that several wrote, or of whom nobody knows who: nobody's own, and no officer's."""
Penulis = Pihak | Literal["BERSAMA"]

_AKHIR, _AWAL = "\ue00f", {p: chr(0xE010 + n) for n, p in enumerate((*Pihak, BERSAMA))}
TANDA = re.compile(f"([{_AKHIR}{''.join(_AWAL.values())}])")
"""Private characters around a quotation while a page is made; no text that people wrote keeps one."""


Bagian = Literal["blok", "lampiran_blok"]
"""The parts of a page that quote."""
BAGIAN: tuple[Bagian, ...] = get_args(Bagian)


class Kutipan(str):
    """What a party wrote, as it stands among the facts of a letter; `penulis` knows it as it was written.

    Of a complainant whose complaint was joined to this one `laporan` is its number; None of who complains here.
    """

    __slots__ = ("laporan", "penulis")
    penulis: Penulis
    laporan: str | None

    def __new__(cls, teks: str, penulis: Penulis, laporan: str | None = None) -> Self:
        """The text of this party."""
        kutipan = super().__new__(cls, teks)
        kutipan.penulis, kutipan.laporan = penulis, laporan
        return kutipan

    def sebagai(self, teks: str) -> "Kutipan":
        """The same words written otherwise."""
        return Kutipan(teks, self.penulis, self.laporan)

    @property
    def bertanda(self) -> str:
        """The words between their marks; a page does not tell whose they are who complained of the same elsewhere."""
        return f"{_AWAL[self.penulis if self.laporan is None else BERSAMA]}{self}{_AKHIR}"


class KutipanTercetak(BaseModel):
    """Where on a page a party is quoted: the text by its order in that part, from 0, and from where to where in it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    bagian: Bagian
    teks: int
    mulai: int
    akhir: int
    penulis: Penulis


def petakan(nilai: Any, ubah: Callable[[str], Any]) -> Any:
    """The same list, mapping or model with each text of people changed; words of closed lists and keys stay.

    Raises TypeError for what may hold a text that nobody could find.
    """
    if isinstance(nilai, StrEnum):
        return nilai
    if isinstance(nilai, str):
        return ubah(nilai)
    if isinstance(nilai, BaseModel):
        return petakan(nilai.model_dump(), ubah)
    if isinstance(nilai, Mapping):
        return {k: petakan(v, ubah) for k, v in nilai.items()}
    if isinstance(nilai, list | tuple):
        return [petakan(v, ubah) for v in nilai]
    if nilai is None or isinstance(nilai, int | float | date):
        return nilai
    raise TypeError(f"{type(nilai).__name__} cannot be masked")


def kutip(nilai: Any, penulis: Penulis, laporan: str | None = None) -> Any:
    """Each text in it as that party's."""
    return petakan(nilai, lambda teks: Kutipan(teks, penulis, laporan))


def potongan(teks: str) -> Iterator[str]:
    """The parts of a marked text, quotations as such; what is not wholly between two marks is nobody's."""
    sisa = TANDA.split(teks)
    for n in range(0, len(sisa), 2):
        sebelum, sesudah = (sisa[n - 1] if n else ""), (sisa[n + 1] if n + 1 < len(sisa) else "")
        penulis = next((p for p, tanda in _AWAL.items() if tanda == sebelum), None)
        yield sisa[n] if penulis is None or sesudah != _AKHIR else Kutipan(sisa[n], penulis)


def tandai(bagian: Bagian, blok: Any, kutipan: tuple[KutipanTercetak, ...]) -> Any:
    """The blocks of a page with marks around what parties wrote."""
    di: dict[int, list[KutipanTercetak]] = {}
    for k in kutipan:
        if k.bagian == bagian:
            di.setdefault(k.teks, []).append(k)
    urutan = count()

    def satu(teks: str) -> str:
        for k in sorted(di.get(next(urutan), ()), key=lambda k: k.mulai, reverse=True):
            teks = f"{teks[: k.mulai]}{Kutipan(teks[k.mulai : k.akhir], k.penulis).bertanda}{teks[k.akhir :]}"
        return teks

    return [b | {"isi": petakan(b["isi"], satu)} for b in blok]


def lepaskan(bagian: Bagian, blok: Any) -> tuple[Any, tuple[KutipanTercetak, ...]]:
    """The blocks without marks, and where they stood."""
    kutipan: list[KutipanTercetak] = []
    urutan = count()

    def satu(teks: str) -> str:
        ke, polos = next(urutan), ""
        for isi in potongan(teks):
            if isinstance(isi, Kutipan):
                sampai = len(polos) + len(isi)
                kutipan.append(
                    KutipanTercetak(bagian=bagian, teks=ke, mulai=len(polos), akhir=sampai, penulis=isi.penulis)
                )
            polos += isi
        return polos

    return [b | {"isi": petakan(b["isi"], satu)} for b in blok], tuple(kutipan)
