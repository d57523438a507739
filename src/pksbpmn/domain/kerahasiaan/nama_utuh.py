"""Whether a text names one of many people by what is his as a whole (UU 37/2008 Pasal 24(2)); quick for a registry.

Word by word, as `penyamaran` seeks one person, nearly every text would name one of a thousand. Letters that eyes or
ears take for the same count as one, and nothing that stands between them counts.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from pksbpmn.domain.kerahasiaan.bacaan import baca, bacaan

_SAMA = (
    *(("cl", "d"), ("rn", "m"), ("vv", "w"), ("oe", "u"), ("dj", "y"), ("tj", "c"), ("sj", "sy"), ("nj", "ny")),
    *(("ch", "h"), ("kh", "h"), ("j", "y")),
)
_TANDA = str.maketrans("0123456789@$!|+l", "oizeasgtbgasiiti")
_BUKAN_HURUF, _BERULANG, _SELA_ANGKA = re.compile(r"[\W\d_]+"), re.compile(r"(.)\1+"), re.compile(r"[\s.()/+_-]+")
_SEPENDEK, _ANGKA_SEPENDEK = 9, 9
"""From how many letters or figures on something is found within others."""


def _lipat(teks: str) -> str:
    kini = teks.lower()
    for semula, sama in _SAMA:
        kini = kini.replace(semula, sama)
    return _BERULANG.sub(r"\1", _BUKAN_HURUF.sub("", kini.translate(_TANDA)))


class Terlipat:
    """Texts as they are searched: by letters alone, by figures alone, and as they stand."""

    def __init__(self, teks: Iterable[str]) -> None:
        """Folded once, sought many times."""
        satu = "\n".join(teks)
        self._huruf = tuple({_lipat(b.teks) for b in bacaan(satu)})
        self._angka, self._apa_adanya = _SELA_ANGKA.sub("", baca(satu)), baca(satu).lower()

    def menyebut(self, nama: Iterable[str], utuh: Iterable[str], telepon: Iterable[str]) -> bool:
        """Whether a whole name, two of its words beside each other, an address or a telephone number stands there."""
        rumah = (u for u in utuh if "@" not in u and any(map(str.isdigit, u)) and any(map(str.isalpha, u)))
        huruf = {_lipat(baca(s)) for s in (*(s for n in nama for s in _susunan(n)), *rumah)}
        angka = {re.sub(r"^(62|0)0?", "", "".join(filter(str.isdigit, t))) for t in telepon}
        return (
            any(h in t for h in huruf if len(h) >= _SEPENDEK for t in self._huruf)
            or any(a in self._angka for a in angka if len(a) >= _ANGKA_SEPENDEK)
            or any(u.lower() in self._apa_adanya for u in utuh if "@" in u)
        )


def _susunan(nama: str) -> Iterator[str]:
    """A name in the orders in which lists have it; a name of one word too."""
    kata = nama.replace(",", " ").split()
    yield nama
    yield " ".join([*kata[-1:], *kata[:-1]])
    yield from (" ".join(dua) for dua in pairwise(kata))
    yield " ".join([*kata[:1], *kata[-1:]])
