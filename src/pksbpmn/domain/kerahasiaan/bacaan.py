"""How a text is looked at when a name is sought in it: as eyes read it, not as it is coded.

Letters that look alike count as the Latin one (Unicode Technical Standard 39, `confusables.txt`, of the letters that
our fonts have; letters with strokes and hooks beside them). A character that a letter cannot show, or of which nobody
knows what it looks like, is printed as a box and may stand for any letter (`KOTAK`).
"""

import html
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from urllib.parse import unquote

KOTAK = "\u25a1"
"""Stands for a character of which nobody knows which letter it is."""
TANDA = f"!|@$+{KOTAK}"
"""Signs that may stand for a letter, or between two."""
_SELA = "\u2060"
"""Stands for characters that a letter does not show: they may be nothing, or stand between two words."""
_TAK_SERUPA = ("CJK ", "HANGUL ", "KATAKANA ", "HIRAGANA ")
"""How Unicode calls letters that look like no Latin one."""
_TANPA_RUPA = frozenset({"Mn", "Me", "Cf", "Cc", "Co", "Lm", "Sk"})
"""Characters that no letter shows, or only on another one."""

_SERUPA = {
    "a": "\u0250\u0251\u0252\u0391\u03b1\u0410\u0430\u237a",
    "b": "\u0180\u0182\u0183\u0184\u0253\u0299\u0392\u0412\u042c\u0432\u044a",
    "c": "\u03c2\u0421\u0441\u2184",
    "d": "\xf0\u0111\u0256\u0257\u0501",
    "e": "\u0259\u025b\u0395\u03b5\u0415\u0435\u044d\u0454\u04bd\u04d9\u212e\u22ff",
    "f": "\u0192\u03dc\u1e9d",
    "g": "\u018d\u0261\u0262\u029b",
    "h": "\u0127\u029c\u0397\u041d\u043d\u0452\u045b\u04bb",
    "i": "\u0131\u0196\u0399\u0406\u04c0\u0268\u0269\u026a\u03b9\u0456\u04cf\u2373",
    "j": "\u03f3\u0408\u0458",
    "k": "\u0138\u0199\u039a\u03ba\u041a\u043a\u049b\u049d\u049f\u04a1",
    "l": "\u0142\u026b\u026d\u029f\u01c0\u2223\u23fd",
    "m": "\u039c\u03fa\u041c\u043c",
    "n": "\u014b\u019e\u0274\u039d\u03b7\u0438\u043b\u043f",
    "o": "\xf8\u0275\u039f\u03bf\u03c3\u041e\u043e\u04e9",
    "p": "\xfe\u03a1\u03c1\u0420\u0440\u2374",
    "r": "\u01a6\u027c\u027e\u0280\u0433\u044f",
    "s": "\u01bd\u0282\u0405\u0455",
    "t": "\u0167\u01ad\u03a4\u03c4\u0422\u0442\u04ad\u22a4",
    "u": "\u0289\u028b\u03bc\u03c5\u0446\u045f\u222a\u22c3",
    "v": "\u03bd\u0474\u0475\u2228\u22c1",
    "w": "\u026f\u03c9\u0448\u0449\u0461",
    "x": "\xd7\u03a7\u03c7\u0425\u0445\u2573",
    "y": "\u0263\u028f\u03a5\u03b3\u0423\u0443\u0447\u04ae\u04af\u1eff",
    "z": "\u01b6\u0290\u0396",
}
_MENURUT_RUPA = {c: (h.upper() if c.isupper() else h) for h, semua in _SERUPA.items() for c in semua} | {
    "\xdf": "ss",
    "\xe6": "ae",
    "\xc6": "AE",
    "\u0153": "oe",
    "\u0152": "OE",
    "\xd0": "D",
    "\xde": "P",
    "\u0110": "D",
    "\xd8": "O",
    "\u0141": "L",
}

_SANDI = re.compile(
    r"&\#x?[0-9a-f]{1,6};?|&[a-z]{2,8};|(?:%[0-9a-f]{2})+|(?:=[0-9A-F]{2})+|\\u[0-9a-f]{4}|\\x[0-9a-f]{2}"
    r"|</?(?:b|i|u|em|strong|span|p|small|wbr)\s*/?>",
    re.IGNORECASE,
)
"""Characters written by their codes (HTML, addresses on the web, mail, programs), and marks of HTML between letters."""


_ADA_TANDA = re.compile(f"[{TANDA}]")


@dataclass(frozen=True)
class Bacaan:
    """A text as it is read; `asal` says from where to where each of its characters stands in what was written."""

    teks: str
    asal: tuple[tuple[int, int], ...] | None = None

    def rentang(self, mulai: int, akhir: int) -> tuple[int, int]:
        """Where a part of it stands in what was written."""
        return (mulai, akhir) if self.asal is None else (self.asal[mulai][0], self.asal[akhir - 1][1])


def bacaan(teks: str) -> Iterator[Bacaan]:
    """The ways in which a text may be read.

    Invisible characters as nothing or as gaps, codes as such or as meant, signs as letters or as gaps.
    """
    huruf = ((c, n, n + 1) for n, c in enumerate(teks))
    for b in _menurut(teks, huruf, polos=teks.isascii() and teks.isprintable()):
        yield from _dengan_tanda(b)
    if _SANDI.search(teks):
        for b in _menurut(teks, _terurai(teks), polos=False):
            yield from _dengan_tanda(b)


def baca(teks: str) -> str:
    """A text as it is read, invisible characters left out."""
    return teks.translate(_TAMPAK)


def huruf_dikenal(teks: str) -> bool:
    """Whether each letter in it is read: one of a script that nobody looks for may look like any.

    Those of China, Japan and Korea look like none; each table of an office program names its fonts in them.
    """
    asing = ((c, unicodedata.name(c, "")) for c in set(teks) if KOTAK in _rupa(c))
    return not any((c.isalpha() or "LETTER" in nama) and not nama.startswith(_TAK_SERUPA) for c, nama in asing)


def _dengan_tanda(bacaan_: Bacaan) -> Iterator[Bacaan]:
    yield bacaan_
    if _ADA_TANDA.search(bacaan_.teks):
        yield Bacaan(_ADA_TANDA.sub(_SELA, bacaan_.teks), bacaan_.asal)


def _menurut(teks: str, huruf: Iterator[tuple[str, int, int]], *, polos: bool) -> Iterator[Bacaan]:
    if polos:
        yield Bacaan(teks)
        return
    isi = [(r, a, z) for c, a, z in huruf for r in _rupa(c)]
    tampak = [x for x in isi if x[0] != _SELA]
    for cara in (tampak, isi) if len(tampak) < len(isi) else (isi,):
        yield Bacaan("".join(r for r, _, _ in cara), tuple((a, z) for _, a, z in cara))


def _terurai(teks: str) -> Iterator[tuple[str, int, int]]:
    """Each character that is meant, and where its code stands."""
    batas = [0, *(x for m in _SANDI.finditer(teks) for x in m.span()), len(teks)]
    for n, (mulai, akhir) in enumerate(pairwise(batas)):
        if n % 2:
            yield from ((c, mulai, akhir) for c in _uraikan(teks[mulai:akhir]))
        else:
            yield from ((teks[i], i, i + 1) for i in range(mulai, akhir))


def _uraikan(sandi: str) -> str:
    match sandi[0]:
        case "&":
            return html.unescape(sandi)
        case "%" | "=":
            return unquote(sandi.replace("=", "%"), errors="replace")
        case "<":
            return ""
        case _:
            return sandi.lower().encode().decode("unicode_escape")


class _Tampak(dict[int, str]):
    """What each character looks like, by its code, gaps left out; looked up once a character (`str.translate`)."""

    def __missing__(self, kode: int) -> str:
        self[kode] = rupa = _rupa(chr(kode)).replace(_SELA, "")
        return rupa


_TAMPAK = _Tampak()


@lru_cache(maxsize=4096)
def _rupa(c: str) -> str:
    """What one character looks like: nothing, Latin letters, a gap, or itself."""
    if c.isascii():
        return c if c.isprintable() or c.isspace() else _SELA
    if unicodedata.category(c) in {"Zl", "Zp", "Zs"}:
        return " "
    return "".join(_satu(u) for u in unicodedata.normalize("NFKD", c))


def _satu(c: str) -> str:
    if c.isascii():
        return c
    if (serupa := _MENURUT_RUPA.get(c)) is not None:
        return serupa
    jenis = unicodedata.category(c)
    if jenis == "Mn":
        return ""
    if jenis in _TANPA_RUPA:
        return _SELA
    return KOTAK if jenis[0] in "LSNC" else c
