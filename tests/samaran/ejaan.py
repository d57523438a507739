"""Ways in which people, forms and attackers write a name. What is out of scope says so, and is counted apart."""

import random
from collections.abc import Callable, Iterator

TITEL = frozenset(
    {"dr", "prof", "ir", "drs", "hj", "kh", "h", "sh", "spd", "mpd", "msi", "msc", "amd", "letkol", "purn"}
)
LUAR = frozenset({"salah ketik", "melekat pendek", "angka saja"})
"""Out of scope: a wrong letter is another name; four letters inside a word are most often that word; a name written in
figures alone is a figure."""

_SERUPA = dict(
    zip(
        "aceopxyijsTKMHBE",
        "\u0430\u0441\u0435\u043e\u0440\u0445\u0443\u0456\u0458\u0455\u0422\u041a\u041c\u041d\u0412\u0415",
        strict=True,
    )
)
_YUNANI = dict(zip("oiuvnapkt", "\u03bf\u03b9\u03c5\u03bd\u03b7\u03b1\u03c1\u03ba\u03c4", strict=True))
_CORET = dict(zip("oldhtbziu", "\u00f8\u0142\u0111\u0127\u0167\u0180\u01b6\u0268\u0289", strict=True))
_KECIL = dict(zip("bghilnry", "\u0299\u0262\u029c\u026a\u029f\u0274\u0280\u028f", strict=True))
_ANGKA = dict(zip("aieosbgtz", "413058972", strict=True))
_LAMA = (("u", "oe"), ("sy", "sj"), ("y", "j"), ("c", "tj"))
_DJ = (("j", "dj"), ("kh", "ch"), ("u", "oe"))
_SISIP = {
    "Cf": "\u200b\u200c\u200d\u00ad\u2060\u202e\u200f\ufeff",
    "Cc": "\x00\x01\x07\x1b\x7f\x85",
    "Me": "\u20dd\u20de\u0488",
    "Mn": "\u0301\u0308\u0323\u0336\u034f",
    "Co": "\ue000\ue001\uf8ff\U000f0000",
    "tanpa huruf cetak": "\U0001f600\u4e2d\u0e01",
}
_AKHIRAN = ("nya", "lah", "ku", "mu", "kah", "pun", "nyalah")

Cara = Callable[[str, random.Random], str]


def _tiap(peta: dict[str, str]) -> Cara:
    return lambda n, _: "".join(peta.get(c, c) for c in n)


def _lebar(n: str, _: random.Random) -> str:
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in n)


def _matematika(awal: int) -> Cara:
    def tulis(n: str, _: random.Random) -> str:
        besar = (chr(awal + ord(c) - 65) if "A" <= c <= "Z" else c for c in n)
        return "".join(chr(awal + 26 + ord(c) - 97) if "a" <= c <= "z" else c for c in besar)

    return tulis


def _sisip(tanda: str, *, semua: bool) -> Cara:
    def tulis(n: str, acak: random.Random) -> str:
        if semua:
            return "".join(c + acak.choice(tanda) for c in n)
        for _ in range(2):
            i = acak.randrange(1, len(n))
            n = n[:i] + acak.choice(tanda) + n[i:]
        return n

    return tulis


def _pisah(tanda: str) -> Cara:
    def tulis(n: str, acak: random.Random) -> str:
        panjang = [k for k in n.split() if len(k) > 3]
        kata = max(panjang, key=len, default=n)
        i = acak.randrange(1, max(len(kata), 2))
        return n.replace(kata, kata[:i] + tanda + kata[i:], 1)

    return tulis


def _ejaan(pasangan: tuple[tuple[str, str], ...]) -> Cara:
    def tulis(n: str, _: random.Random) -> str:
        kecil = n.lower()
        for kini, lama in pasangan:
            kecil = kecil.replace(kini, lama)
        return kecil.title()

    return tulis


def _baru(n: str, _: random.Random) -> str:
    kecil = n.lower()
    for lama, kini in (("oe", "u"), ("dj", "j"), ("tj", "c"), ("sj", "sy"), ("ch", "kh")):
        kecil = kecil.replace(lama, kini)
    return kecil.title()


def _ganti(n: str, acak: random.Random) -> str:
    i = acak.choice([i for i, c in enumerate(n) if c.isalpha()])
    return n[:i] + acak.choice([c for c in "bdfghkmnprstw" if c != n[i].lower()]) + n[i + 1 :]


def _huruf(n: str) -> str:
    return "".join(c for c in n if c.isalpha() or c.isspace())


def _kata(n: str) -> list[str]:
    return _huruf(n).split()


def _acak_besar(n: str, acak: random.Random) -> str:
    return "".join(acak.choice((c.upper(), c.lower())) for c in n)


def _leet(bagian: float) -> Cara:
    def tulis(n: str, acak: random.Random) -> str:
        kecil = n.lower()
        awal = next((i for i, c in enumerate(kecil) if c.isalpha() and c not in _ANGKA), -1)
        return "".join(
            _ANGKA[c] if c in _ANGKA and i != awal and acak.random() < bagian else c for i, c in enumerate(kecil)
        )

    return tulis


def _persen(n: str, acak: random.Random) -> str:
    return "".join(f"%{ord(c):02X}" if c.isascii() and acak.random() < 0.6 else c for c in n)


_SELURUH: dict[str, Cara] = {
    "huruf besar kecil": _acak_besar,
    "huruf besar": lambda n, _: n.upper(),
    "huruf kecil": lambda n, _: n.lower(),
    "apa adanya": lambda n, _: n,
    "berspasi": lambda n, _: " ".join(n),
    "bertitik": lambda n, _: ".".join(_huruf(n)),
    "berhubung": lambda n, _: "-".join(_huruf(n).replace(" ", "")),
    "bergaris bawah": lambda n, _: "_".join(_kata(n)),
    "kata bertitik": lambda n, _: ".".join(_kata(n)).lower(),
    "melekat": lambda n, _: "".join(_kata(n)),
    "melekat kecil": lambda n, _: "".join(_kata(n)).lower(),
    "punggung unta": lambda n, _: "berkas" + "".join(k.title() for k in _kata(n)) + "Lengkap",
    "angka di ujung": lambda n, a: f"{a.randrange(100)}{''.join(_kata(n))}{a.randrange(2050)}",
    "leet sebagian": _leet(0.5),
    "leet": _leet(1),
    "ganti baris": lambda n, _: "\n".join(n.split()),
    "kata dipenggal": _pisah("-\n"),
    "kata terbelah": _pisah(" "),
    "terbelah garis": _pisah("|"),
    "tanda lunak": _pisah("\u00ad"),
    "Sirilik": _tiap(_SERUPA),
    "Yunani": _tiap(_YUNANI),
    "huruf bercoret": _tiap(_CORET),
    "kapital kecil": lambda n, _: "".join(_KECIL.get(c, c) for c in n.lower()),
    "lebar penuh": _lebar,
    "matematika tebal": _matematika(0x1D400),
    "matematika sans": _matematika(0x1D5A0),
    "matematika lebar tetap": _matematika(0x1D670),
    "tanda diakritik": lambda n, a: "".join(c + a.choice("\u0301\u0308\u0323") if c.isalpha() else c for c in n),
    "urutan terbalik": lambda n, _: " ".join(reversed(n.split())),
    "marga, nama": lambda n, _: f"{n.split()[-1]}, {' '.join(n.split()[:-1])}",
    "inisial": lambda n, _: " ".join([*(f"{k[0]}." for k in n.split()[:-1]), n.split()[-1]]),
    "nama berkas": lambda n, a: f"KTP_{'_'.join(_kata(n))}_{a.randrange(1990, 2030)}.pdf",
    "nama berkas melekat": lambda n, _: f"ktp-{''.join(_kata(n))}.jpg",
    "alamat surel": lambda n, a: f"{'.'.join(_kata(n)).lower()}{a.randrange(100)}@contoh.example",
    "HTML desimal": lambda n, a: "".join(f"&#{ord(c)};" if a.random() < 0.5 else c for c in n),
    "HTML heksadesimal": lambda n, a: "".join(f"&#x{ord(c):x};" if a.random() < 0.5 else c for c in n),
    "tag HTML": _pisah("<b></b>"),
    "persen": _persen,
    "Unicode tertulis": lambda n, a: "".join(f"\\u{ord(c):04x}" if a.random() < 0.4 else c for c in n),
    "kanan ke kiri": lambda n, _: "\u200f".join(n.split(" ")) + "\u200e",
    "ejaan lama": _ejaan(_LAMA),
    "ejaan lama dj": _ejaan(_DJ),
    "ejaan baru": _baru,
    "huruf ganda": lambda n, a: "".join(c * a.choice((1, 2, 3)) if c.isalpha() else c for c in n),
    "awalan se-": lambda n, _: f"se{n.split()[0].lower()} se-{n}",
    "awalan ke-": lambda n, _: f"ke-{n}",
    "dengan sapaan": lambda n, a: f"{a.choice(('Pak', 'Bu', 'Sdr.', 'Sdri.', 'Bapak'))} {n.split()[-1]}",
    "markdown": lambda n, _: f"**{n[:2]}**{n[2:]}",
    "kutipan": lambda n, _: f"\u201c{n}\u201d",
    "kata per kata": lambda n, _: " dan ".join(n.split()),
    "salah ketik": _ganti,
    "angka saja": lambda n, _: "".join(_ANGKA.get(c, c) for c in _kata(n)[0].lower()),
}


def _berakhiran(n: str) -> Iterator[tuple[str, str]]:
    for akhiran in _AKHIRAN:
        yield f"akhiran -{akhiran}", " ".join(f"{k}{akhiran}" for k in _kata(n))


def ragam(nama: str, acak: random.Random) -> Iterator[tuple[str, str]]:
    """How this name is written, each with the kind of spelling; kinds in `LUAR` are out of scope."""
    polos = " ".join(k for k in nama.split() if _huruf(k).lower() not in TITEL and "." not in k.rstrip(",.")) or nama
    polos = polos.rstrip(",")
    for jenis, cara in _SELURUH.items():
        teks = cara(polos, acak)
        if jenis == "angka saja" and any(c.isalpha() for c in teks):
            continue
        yield jenis, teks
    yield from _berakhiran(polos)
    for kategori, tanda in _SISIP.items():
        yield f"sisipan {kategori}", _sisip(tanda, semua=False)(polos, acak)
        if kategori != "tanpa huruf cetak":
            yield f"sisipan {kategori} di mana-mana", _sisip(tanda, semua=True)(polos, acak)
    for kata in {k.lower() for k in _kata(polos)}:
        if 4 <= len(kata) <= 5:
            yield "melekat pendek", f"berkas{kata}baru"
