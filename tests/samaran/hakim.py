"""Who judges whether a name can be read in the text of a PDF. It shares nothing with what masks, and is stricter.

Everything but letters is taken out, all that looks or sounds alike is one letter, and what is left is searched for the
words of the name. It finds more than a reader would, never less than he.
"""

import html
import re
import unicodedata
from urllib.parse import unquote

_LAIN = dict(
    zip(
        "\u0430\u0432\u0435\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0456\u0458\u0455"
        "\u03b1\u03b2\u03b5\u03b7\u03b9\u03ba\u03bc\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7\u03b6",
        "abekmhopctyxijsaben1kmvoptuxz".replace("1", "i"),
        strict=True,
    )
)
_NAMA_HURUF = re.compile(
    r"LATIN (?:SMALL LETTER|CAPITAL LETTER|LETTER) (?:SMALL CAPITAL |DOTLESS )?([A-Z])(?: WITH .*)?$"
)
_ANGKA = str.maketrans("013457892@$!|+", "oieastbgzasiit")
_BUNYI = (
    ("oe", "u"),
    ("dj", "j"),
    ("tj", "c"),
    ("ch", "h"),
    ("kh", "h"),
    ("rn", "m"),
    ("vv", "w"),
    ("l", "i"),
    ("y", "j"),
)
_KOTAK = "\u25a1"
_BATAS = "\u00b6"
"""Where something was taken out: no word goes on across it."""
_TERPENDEK = 4


def _rangka(teks: str) -> str:
    """Letters alone, those that look or sound alike unified, none twice in a row."""
    hasil = []
    for c in unicodedata.normalize("NFKD", teks).lower().translate(_ANGKA):
        if c.isascii() and c.isalpha():
            hasil.append(c)
        elif c == _KOTAK:
            hasil.append("?")
        elif c == _BATAS:
            hasil.append(c)
        elif (latin := _NAMA_HURUF.match(unicodedata.name(c, ""))) is not None:
            hasil.append(latin[1].lower())
        else:
            hasil.append(_LAIN.get(c, ""))
    utuh = "".join(hasil)
    for a, b in _BUNYI:
        utuh = utuh.replace(a, b)
    return re.sub(r"([a-z])\1+", r"\1", utuh)


def kata_dicari(nama: str) -> dict[str, re.Pattern[str]]:
    """The words of a name that tell who he is: of four letters and more; of a name without any, all of it."""
    kata = [k for k in re.split(r"[\s,\-]+", nama) if "." not in k.rstrip(".,")]
    panjang = [k for k in kata if sum(map(str.isalpha, k)) >= _TERPENDEK] or [nama]
    return {k: _pola(_rangka(k)) for k in panjang if len(_rangka(k)) >= _TERPENDEK or len(panjang) == 1}


def _pola(rangka: str) -> re.Pattern[str]:
    return re.compile("".join(rf"(?:{c}|\?)\??" for c in rangka))


def terbaca(teks: str, nama: str) -> list[str]:
    """The words of the name that can be read in a text."""
    teks = re.sub(r"\[\s*disamarkan\s*\]", _BATAS, teks)
    baca = (teks, html.unescape(teks), unquote(teks), re.sub(r"\\u([0-9a-f]{4})", lambda m: chr(int(m[1], 16)), teks))
    bentuk = [_rangka(re.sub(r"</?b>", "", b)) for b in baca]
    bentuk += [b.replace("?", "") for b in bentuk]
    return [
        k
        for k, p in kata_dicari(nama).items()
        if any(sum(map(str.isalpha, m.group())) >= 3 for b in bentuk for m in p.finditer(b))
    ]
