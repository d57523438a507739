"""Keeping a hidden complainant hidden (UU 37/2008 Pasal 24(2); rules REG-I-04)."""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from itertools import groupby
from typing import Any

from pksbpmn.domain.berkas.kutipan import petakan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.bacaan import KOTAK, TANDA, Bacaan, baca, bacaan
from pksbpmn.domain.kerahasiaan.ciri import (
    AKHIRAN,
    ANGKA_ORANG,
    CELAH,
    HURUF,
    SUKU,
    pola_alamat,
    pola_tanggal,
    pola_telepon,
)
from pksbpmn.domain.kerahasiaan.kata_umum import KATA_UMUM, disapa, sebagai_kata, sebagai_nama

SEBUTAN = "Pelapor (identitas dirahasiakan)"
TERSAMAR = "[disamarkan]"
"""What stands in place of what was taken out."""
BOLEH_TAHU = frozenset({Pihak.PELAPOR, Pihak.OMBUDSMAN})
_KATA_TERPENDEK, _NAMA_TERPENDEK = 3, 2
"""How many letters and figures tell who somebody is: of one word or address, of a whole name."""
_TERENTANG, _DI_DALAM = 4, 6
"""From how many letters on a name is one even with gaps between its letters, and within another word."""
_HARI = re.compile(r"\d{4}-\d{2}-\d{2}")
"""A day among what is hidden as a whole."""
_UNTA = r"(?-i:(?<=[a-z0-9])(?=[A-Z]))"
"""Where a word begins within another one: KtpSiti."""
_AWALAN = "(?:se|ke)"

_EJAAN = (("oe", "u"), ("dj", "j"), ("tj", "c"), ("sj", "sy"), ("nj", "ny"), ("ch", "kh"))
"""The spelling of before 1972, and that of today: one name for eyes and ears."""
_TULISAN = {
    "a": "[a4@]",
    "b": "[b8]",
    "c": "(?:[t7+]{1,3}_d?_j|c)",
    "d": "(?:d|cl)",
    "e": "[e3]",
    "g": "[g69]",
    "i": r"(?:[i1!|]|(?-i:l))",
    "j": "(?:(?:d{1,3}_)?[jy])",
    "kh": "(?:(?:[kc]{1,3}|[t7+]_j)_h|h)",
    "l": r"(?:[l1|]|(?-i:I))",
    "m": "(?:m|rn)",
    "o": "[o0]",
    "s": r"[s5$]",
    "t": "[t7+]",
    "u": "(?:u|[o0]{1,3}_[e3]{1,3})",
    "w": "(?:w|vv)",
    "y": "(?:(?:d{1,3}_)?[jy])",
    "z": "[z2]",
}
"""How a letter is written too: figures and signs that look like it, two letters, the old spelling; `_` is a gap."""


def samarkan(  # noqa: PLR0913 - what gives a person away, by kind
    nilai: Any,
    nama: Iterable[str],
    utuh: Iterable[str] = (),
    telepon: Iterable[str] = (),
    *,
    kecuali: AbstractSet[str] = frozenset(),
    umum: AbstractSet[str] = frozenset(),
    nomor: bool = False,
) -> Any:
    """The same text, list or mapping (of a model too) with every occurrence of a secret replaced.

    Addresses of mail and houses (`utuh`) are hidden as a whole, of an e-mail address also what stands before the @, of
    a house the street with its number; days (ISO 8601, among `utuh`) and these however they are written (`ciri.py`).
    Then names (`nama`) as a whole and word by word. It does not matter what stands around or between the words:
    titles, commas, an Indonesian suffix, an underscore or a year in the name of a file, a new line. Nor do letter case,
    accents, and how Unicode may write them: full-width, decomposed, with invisible characters inside. Of a telephone
    number (`telepon`) neither spaces nor the country code matter.

    Words that are `kecuali` (lower case) stay where they stand without the rest of a name, ordinary ones not behind a
    form of address; of what has several words there each stays within the whole. Ordinary words, those of everyday and
    `umum`, stay where they are read as such (`kata_umum.py`). With `nomor` numbers that
    only persons have are hidden too. Values of closed lists are no text of people and stay; so do keys of mappings,
    which are the program's own. Raises TypeError for what may hold a text that nobody could find.
    """
    pola = _pola_semua(tuple(nama), tuple(utuh), tuple(telepon), nomor=nomor)
    if not pola:
        return nilai
    biasa = _Biasa(KATA_UMUM | umum, kata_dari(map(baca, nama)))
    return petakan(nilai, lambda teks: _teks(teks, pola, kecuali, biasa))


def kata_dari(teks: Iterable[str]) -> frozenset[str]:
    """Every word of the texts, in lower case: what `kecuali` of `samarkan` takes."""
    return frozenset(k.lower() for t in teks for k in re.findall(f"{HURUF}+", t))


@dataclass(frozen=True)
class _Pola:
    """What finds one thing; of a name also the word that it is, and how many letters must be readable.

    A word that is `pendek` is one where it is addressed, or beside another word of the name.
    """

    cari: re.Pattern[str]
    kata: str = ""
    terbaca: int = 0
    pendek: bool = False


@lru_cache(maxsize=256)
def _pola_semua(
    nama: tuple[str, ...], utuh: tuple[str, ...], telepon: tuple[str, ...], *, nomor: bool
) -> tuple[_Pola, ...]:
    alamat, orang = [baca(a) for a in utuh if _HARI.fullmatch(a) is None], [baca(n) for n in nama]
    teks = [
        *(p for t in telepon for p in pola_telepon(t)),
        *(p for h in utuh if _HARI.fullmatch(h) for p in pola_tanggal(date.fromisoformat(h))),
        *(p for a in alamat if "@" not in a for p in pola_alamat(a)),
        *(_pola(a, antara=rf"(?:[^\w{TANDA}]|_)++") for a in alamat if _panjang(a) >= _KATA_TERPENDEK),
        *(_pola(a, antara="[._+-]*") for a in _kotak_surat(alamat)),
        *(ANGKA_ORANG if nomor else ()),
    ]
    return (
        *(_Pola(re.compile(p, re.IGNORECASE)) for p in dict.fromkeys(teks)),
        *(p for n in dict.fromkeys(_sebutan(orang)) for p in _pola_nama(n)),
        *(replace(p, pendek=True) for n in dict.fromkeys(_pendek(orang)) for p in _pola_nama(n)),
    )


def _sebutan(nama: Iterable[str]) -> Iterator[str]:
    """Names as a whole, their words, and the parts of words with a hyphen or an apostrophe; not titles ("S.Pd.")."""
    for n in nama:
        if _panjang(n) >= _NAMA_TERPENDEK:
            yield n
        kata = [k for k in n.split() if "." not in k.rstrip(".,")]
        pendek = any(_panjang(k) < _KATA_TERPENDEK for k in kata)
        dibalik = [" ".join([*kata[-1:], *kata[:-1]])] if pendek else []
        yield from (k for k in (" ".join(kata), *dibalik, *kata, *SUKU.findall(n)) if _panjang(k) >= _KATA_TERPENDEK)


def _pendek(nama: Iterable[str]) -> Iterator[str]:
    """The words of two letters of names that have others."""
    semua = (n.split() for n in nama)
    return (k for kata in semua if len(kata) > 1 for k in kata if "." not in k and _panjang(k) == _NAMA_TERPENDEK)


def _kotak_surat(alamat: Iterable[str]) -> Iterator[str]:
    """What stands before the @ of e-mail addresses."""
    return (a.partition("@")[0] for a in alamat if "@" in a and _panjang(a.partition("@")[0]) >= _KATA_TERPENDEK)


def _panjang(teks: str) -> int:
    return sum(map(len, SUKU.findall(teks)))


def _pola_nama(nama: str) -> Iterator[_Pola]:
    """What finds a name: between other words however it is written, and a long one also within another word."""
    suku = [_huruf(s) for s in SUKU.findall(nama)]
    huruf = [h for s in suku for h in s]
    kata, antara = nama.strip().lower(), f"{AKHIRAN}{CELAH}"
    sebelum, sesudah = rf"(?:(?<!{HURUF})|{_UNTA})", rf"(?:(?!{HURUF})|{_UNTA})"
    if len(huruf) < _TERENTANG:
        isi = antara.join("".join(_rupa(*h, celah="") for h in s) for s in suku)
        terbaca = len(huruf)
    else:
        isi = f"(?:{_AWALAN}-?)?{antara.join(CELAH.join(_rupa(*h, celah=CELAH) for h in s) for s in suku)}"
        terbaca = (2 * len(huruf) + 2) // 3
    yield _Pola(re.compile(f"{sebelum}{isi}{AKHIRAN}{sesudah}", re.IGNORECASE), kata, terbaca)
    if len(huruf) >= _DI_DALAM:
        yield _Pola(re.compile("".join(_rupa(*h, celah="") for h in huruf), re.IGNORECASE), kata, terbaca)


def _huruf(suku: str) -> list[tuple[str, int]]:
    """The letters of a part of a name in the spelling of today, and how often each stands there in a row."""
    kini = suku.lower()
    for lama, baru in _EJAAN:
        kini = kini.replace(lama, baru)
    return [(h, len(list(sama))) for h, sama in groupby(re.findall("kh|.", kini))]


def _rupa(huruf: str, kali: int, *, celah: str) -> str:
    """What finds one letter, up to three times, if it is doubled in the name also with a gap; or a box."""
    tulisan = _TULISAN.get(huruf, re.escape(huruf)).replace("_", celah)
    satu = f"(?:{tulisan}|{KOTAK}){{1,3}}"
    return satu if kali == 1 or not celah else f"{satu}(?:{celah}{satu})?"


def _pola(teks: str, *, antara: str) -> str:
    """What finds an address: `antara` between its parts, no letter around, no figure beside a figure."""
    suku = SUKU.findall(teks)
    sebelum, sesudah = (r"[^\W_]" if tepi.isdigit() else HURUF for tepi in (suku[0][0], suku[-1][-1]))
    celah = "" if antara.startswith("[.") else CELAH
    isi = antara.join(s if s.isdigit() else celah.join(f"(?:{re.escape(h)}|{KOTAK})" for h in s) for s in suku)
    return f"(?<!{sebelum}){isi}{AKHIRAN}(?!{sesudah})"


@dataclass(frozen=True)
class _Biasa:
    """Ordinary words, and all words of the names."""

    kata: AbstractSet[str]
    nama: AbstractSet[str]

    def ini(self, teks: str, rentang: tuple[int, int], pola: _Pola) -> bool:
        """Whether what was found there is read as an ordinary word."""
        if pola.pendek:
            return not sebagai_nama(teks, *rentang, pola.kata, self.nama)
        return pola.kata in self.kata and sebagai_kata(teks, *rentang, pola.kata, self.nama)


def _teks(teks: str, pola: Sequence[_Pola], kecuali: AbstractSet[str], biasa: _Biasa) -> str:
    """The text with what was found in any of its readings replaced; the rest stays as it was written."""
    ditemukan = sorted(
        r for b in bacaan(teks) for p in pola for r in _rentang(b, p, kecuali, biasa) if not biasa.ini(teks, r, p)
    )
    hasil, sampai = [], 0
    for mulai, akhir in ditemukan:
        if mulai >= sampai:
            hasil += [teks[sampai:mulai], TERSAMAR]
        sampai = max(sampai, akhir)
    return "".join([*hasil, teks[sampai:]])


def _rentang(bacaan_: Bacaan, pola: _Pola, kecuali: AbstractSet[str], biasa: _Biasa) -> Iterator[tuple[int, int]]:
    teks = bacaan_.teks
    for m in pola.cari.finditer(teks):
        mulai, akhir = m.span()
        if pola.terbaca and not _terbaca(m.group(), pola.terbaca):
            continue
        if kecuali and _dibiarkan(teks, _kata_di(teks, mulai, akhir), kecuali, biasa):
            continue
        yield bacaan_.rentang(mulai, akhir)


def _terbaca(teks: str, sedikitnya: int) -> bool:
    """Whether enough of a name can be read, a letter among it: figures alone and boxes alone are none."""
    return any(c.isalpha() for c in teks) and sum(c.isalnum() or c in "@!|$+" for c in teks) >= sedikitnya


def _dibiarkan(teks: str, kata: tuple[int, int], kecuali: AbstractSet[str], biasa: _Biasa) -> bool:
    """Whether it is a word that stays, or stands within several that do."""
    mulai, akhir = kata
    tertulis = teks[mulai:akhir]
    if tertulis.lower() in kecuali:
        return not (tertulis.lower() in biasa.kata and tertulis[0].isupper() and disapa(teks, mulai))
    utuh = (m for k in kecuali if " " in k for m in re.finditer(re.escape(k), teks, re.IGNORECASE))
    return any(m.start() <= mulai and akhir <= m.end() for m in utuh)


def _kata_di(teks: str, mulai: int, akhir: int) -> tuple[int, int]:
    """Where the whole word in which something stands begins and ends."""
    while mulai and teks[mulai - 1].isalpha():
        mulai -= 1
    while akhir < len(teks) and teks[akhir].isalpha():
        akhir += 1
    return mulai, akhir
