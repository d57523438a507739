"""Keeping a hidden complainant hidden (UU 37/2008 Pasal 24(2); rules REG-I-04)."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from datetime import date
from enum import StrEnum
from typing import Any

from pydantic import BaseModel

from pksbpmn.domain.berkas.pihak import Pihak

SEBUTAN = "Pelapor (identitas dirahasiakan)"
BOLEH_TAHU = frozenset({Pihak.PELAPOR, Pihak.OMBUDSMAN})
_KATA_TERPENDEK, _NAMA_TERPENDEK = 3, 2
"""How many letters and figures tell who somebody is: of one word or address, of a whole name."""
_HURUF = r"[^\W\d_]"
"""One letter of any alphabet."""
_SUKU = re.compile(r"[^\W_]+")
"""Letters and figures without anything between."""
_TANPA_RUPA = frozenset({"Mn", "Me", "Cf", "Cc", "Co", "Lm"})
"""Characters that no letter shows, or only on another one."""
_SERUPA = str.maketrans(
    "\u0410\u0412\u0415\u0417\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405"
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u051b\u051d"
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03c5\u03bd\u0131",
    "ABE3KMHOPCTYXIJS" + "aeopcyxijshdqw" + "ABEZHIKMNOPTYXouvi",
)
"""Cyrillic and Greek letters that look like Latin ones (UTS 39)."""
_JARAK = r"[\W_]+"
_AKHIRAN = "(?:nya|lah|kah|ku|mu)?"


_ANGKA_ORANG = (
    r"(?<![0-9a-f])(?:\d{16}|\d{6}[ .]?\d{6}[ .]?\d{4}|\d{4}(?:[ .]\d{4}){3})(?![0-9a-f])",
    r"(?<![0-9a-f])(?:\+?62|0)[ .-]?8\d{1,2}[ .-]?\d{3,4}[ .-]?\d{3,5}(?![0-9a-f])",
)
"""Numbers that only persons have: population registration (NIK) and mobile telephone. Figures of a hash are none."""


def samarkan(  # noqa: PLR0913 - what gives a person away, by kind
    nilai: Any,
    nama: Iterable[str],
    utuh: Iterable[str] = (),
    telepon: Iterable[str] = (),
    *,
    kecuali: AbstractSet[str] = frozenset(),
    nomor: bool = False,
) -> Any:
    """The same text, list or mapping (of a model too) with every occurrence of a secret replaced.

    Addresses of mail and houses (`utuh`) are hidden as a whole, of an e-mail address also what stands before the @,
    then names (`nama`) as a whole and word by word. It does not matter what stands around or between the words: titles,
    commas, an Indonesian suffix, an underscore or a year in the name of a file, a new line. Nor do letter case,
    accents, and how Unicode may write them: full-width, decomposed, with invisible characters inside. Of a telephone
    number (`telepon`) neither spaces nor the country code matter.

    Words that are `kecuali` (lower case) stay where they stand without the rest of a name. With `nomor` numbers that
    only persons have are hidden too. Values of closed lists are no text of people and stay; so do keys of mappings,
    which are the program's own. Raises TypeError for what may hold a text that nobody could find.
    """
    alamat, orang = [_normal(a) for a in utuh], [_normal(n) for n in nama]
    pola = [
        *map(_pola_telepon, telepon),
        *(_pola(a, antara=_JARAK) for a in _terpanjang_dahulu(a for a in alamat if _panjang(a) >= _KATA_TERPENDEK)),
        *(_pola(a, antara=r"[._+-]*") for a in _terpanjang_dahulu(_kotak_surat(alamat))),
        *(_pola(n, antara=r"[\W_]*") for n in _terpanjang_dahulu(_sebutan(orang, kecuali))),
        *(_berjarak(s) for n in orang for s in _SUKU.findall(n) if len(s) > _KATA_TERPENDEK),
        *(_ANGKA_ORANG if nomor else ()),
    ]
    return _samarkan(nilai, re.compile("|".join(pola), re.IGNORECASE)) if pola else nilai


def kata_dari(teks: Iterable[str]) -> frozenset[str]:
    """Every word of the texts, in lower case: what `kecuali` of `samarkan` takes."""
    return frozenset(k.lower() for t in teks for k in re.findall(f"{_HURUF}+", t))


def _sebutan(nama: Iterable[str], kecuali: AbstractSet[str]) -> Iterator[str]:
    """Names as a whole, their words, and the parts of words with a hyphen or an apostrophe; not titles ("S.Pd.")."""
    for n in nama:
        if _panjang(n) >= _NAMA_TERPENDEK and n.strip().lower() not in kecuali:
            yield n
        kata = [k for k in n.split() if "." not in k.rstrip(".,")]
        yield from (
            k for k in (*kata, *_SUKU.findall(n)) if _panjang(k) >= _KATA_TERPENDEK and k.lower() not in kecuali
        )


def _kotak_surat(alamat: Iterable[str]) -> Iterator[str]:
    """What stands before the @ of e-mail addresses."""
    return (a.partition("@")[0] for a in alamat if "@" in a and _panjang(a.partition("@")[0]) >= _KATA_TERPENDEK)


def _terpanjang_dahulu(teks: Iterable[str]) -> list[str]:
    return sorted(set(teks), key=lambda t: (-_panjang(t), t))


def _panjang(teks: str) -> int:
    return sum(map(len, _SUKU.findall(teks)))


def _pola(teks: str, *, antara: str) -> str:
    """What finds a text by its letters and figures: `antara` between, no letter around, no figure beside a figure."""
    suku = _SUKU.findall(teks)
    sebelum, sesudah = (r"[^\W_]" if tepi.isdigit() else _HURUF for tepi in (suku[0][0], suku[-1][-1]))
    return f"(?<!{sebelum}){antara.join(suku)}{_AKHIRAN}(?!{sesudah})"


def _pola_telepon(teks: str) -> str:
    """What finds a number by its figures after the country code or the leading zero."""
    angka = re.sub(r"^(62|0)", "", "".join(filter(str.isdigit, teks)))
    antara = r"[\W_]*"
    return rf"(?<!\d)(?:(?:\+?62|0){antara})?{antara.join(angka)}(?!\d)"


def _berjarak(kata: str) -> str:
    """What finds a word whose letters stand apart, all of them."""
    return f"(?<!{_HURUF}){_JARAK.join(kata)}(?!{_HURUF})"


def _normal(teks: str) -> str:
    """Compatibility forms and letters that look alike unified; what is invisible or only modifies others taken out."""
    urai = unicodedata.normalize("NFKD", teks)
    tampak = (c for c in urai if c.isspace() or unicodedata.category(c) not in _TANPA_RUPA)
    return "".join(tampak).translate(_SERUPA)


def _samarkan(nilai: Any, pola: re.Pattern[str]) -> Any:
    if isinstance(nilai, StrEnum):
        return nilai
    if isinstance(nilai, str):
        normal = _normal(nilai)
        return pola.sub("[disamarkan]", normal) if pola.search(normal) else nilai
    if isinstance(nilai, BaseModel):
        return _samarkan(nilai.model_dump(), pola)
    if isinstance(nilai, Mapping):
        return {k: _samarkan(v, pola) for k, v in nilai.items()}
    if isinstance(nilai, list | tuple):
        return [_samarkan(v, pola) for v in nilai]
    if nilai is None or isinstance(nilai, int | float | date):
        return nilai
    raise TypeError(f"{type(nilai).__name__} cannot be masked")
