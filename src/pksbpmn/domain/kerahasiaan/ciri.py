"""Days of birth, addresses and numbers of persons in the spellings of everyday (UU 37/2008 Pasal 24(2); REG-I-04)."""

import re
from collections.abc import Iterator
from datetime import date

from pksbpmn.domain.kerahasiaan.bacaan import KOTAK, TANDA, baca

HURUF = r"[^\W\d_]"
"""One letter of any alphabet."""
SUKU = re.compile(r"[^\W_]+")
"""Letters and figures without anything between."""
CELAH = rf"(?:[^\w{TANDA}]|_)*+"
"""A gap between letters; a sign that may be a letter is none, and no gap is taken back: no text makes it slow."""
AKHIRAN = "(?:nya|ku|mu)?(?:lah|kah|pun|tah)?"

_ANTARA = r"[\W_]{0,4}"
_PISAH = r"[\W_]{1,4}"
_AWAL, _TEPI_HURUF, _UJUNG = r"(?<!\d)", rf"(?<!{HURUF})", r"(?!\d)"
_NAMA_BULAN = (
    ("januari", "january", "jan"),
    ("februari", "pebruari", "february", "feb", "peb"),
    ("maret", "march", "mar", "mrt"),
    ("april", "apr"),
    ("mei", "may"),
    ("juni", "june", "jun"),
    ("juli", "july", "jul"),
    ("agustus", "august", "agst", "agt", "ags", "agu", "aug"),
    ("september", "sept", "sep"),
    ("oktober", "october", "okt", "oct"),
    ("november", "nopember", "nov", "nop"),
    ("desember", "december", "des", "dec"),
)
_BULAN_PANJANG, _ANGKA_BELASAN, _DUA_PULUH, _TERBILANG, _JALAN_PALING_PENDEK = 5, 12, 20, 100, 3
"""Months that are found with gaps between their letters too; house numbers below this also in words."""
_SATUAN = ("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas")
_KODE_KOTA = ("21", "22", "24", "31", "61")
"""Area codes of two figures; all others have three."""
_LOKAL_TERPENDEK = 6
"""How many figures a telephone number has that is one without its area code."""

_JALAN = r"(?:jalan|jln|jl|gang|gg|lorong|lrg|dusun|dsn|kampung|kp|kompleks|komplek|perumahan|perum)"
_NOMOR = r"(?:nomor|nomer|number|nmr|num|no|nr|n[\u00b0\u00ba]|\#)"
_JALAN_TERPENDEK = 5
"""How many letters a street has that is one without "Jalan" and without "Nomor"."""
_BAGIAN = re.compile(r"[,;\n]+|(?=\b(?:rt|rw|kelurahan|kel|kecamatan|kec|kota|kabupaten|kab)\b)", re.IGNORECASE)
_BERNOMOR = tuple(
    re.compile(
        rf"^[\W_]*(?:{_JALAN}\b[\W_]*)?(?P<jalan>.*?{HURUF}.*?){tengah}(?P<nomor>\d+(?:[\W_]?[a-z])?)(?=[^\w]|$)",
        re.IGNORECASE,
    )
    for tengah in (rf"[\W_]*(?<!{HURUF}){_NOMOR}[\W_]*", r"[\W_]+")
)
"""A street and its house number: after a word that says so, else the first number that stands by itself."""
_RT_RW = re.compile(r"\brt\W*(?:rw\W*)?(\d+)\W*(?:rw|/)\W*(\d+)", re.IGNORECASE)

_SELA_TELEPON = r"(?:[^\w,;:\n]|_){0,3}"
_BUKAN = r"(?!\d{1,2}[\W_]{1,3}\d{1,2}[\W_]{1,3}\d{4}(?!\d)|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?!\d)|\d{1,3}(?:\.\d{3}){4})"
"""Neither a day nor an amount."""
_NIK = (
    r"\d{16}|\d{6}[\W_]{0,3}\d{6}[\W_]{0,3}\d{4}|\d{4}(?:[\W_]{1,3}\d{4}){3}",
    *(rf"{_BUKAN}\d{{{n}}}(?P<s>[\W_]{{1,3}})\d(?:(?P=s)?\d){{{15 - n}}}" for n in range(1, 15)),
)
"""Sixteen figures: in the groups of the card whatever stands between them, in others with the same sign everywhere."""
_SELULER = (
    rf"(?:\+?6{_SELA_TELEPON}2{_SELA_TELEPON}(?:\(0\)|0)?|[0o]){_SELA_TELEPON}8{_SELA_TELEPON}[1-35789]"
    rf"(?:{_SELA_TELEPON}\d){{7,10}}"
)
_KATA_ANGKA = rf"(?:nol|kosong|{'|'.join(_SATUAN[1:10])})"
_DISEBUT, _SELA_SEBUT = rf"(?:\d|{_KATA_ANGKA})", r"[\W_]{0,3}"
"""A figure, or what it is called when a number is told figure by figure."""
_TERSEBUT = (
    rf"{_KATA_ANGKA}{_SELA_SEBUT}{_KATA_ANGKA}(?:{_SELA_SEBUT}{_DISEBUT}){{14}}",
    rf"(?:(?:plus{_SELA_SEBUT})?enam{_SELA_SEBUT}dua|nol|kosong){_SELA_SEBUT}(?:8|delapan)(?:{_SELA_SEBUT}{_DISEBUT}){{8,11}}",
    rf"[0o]8\d{{1,2}}(?:{_SELA_SEBUT}{_KATA_ANGKA}){{6,10}}",
)
ANGKA_ORANG = (
    *(rf"(?<![0-9a-f])(?:{p})(?![0-9a-f])" for p in (*_NIK, _BUKAN + _SELULER)),
    *(rf"{_TEPI_HURUF}{_AWAL}(?:{p})(?!{HURUF}|\d)" for p in _TERSEBUT),
)
"""Numbers that only persons have: population registration (NIK, with the day of birth in it) and mobile telephone.

Figures of a hash are none, nor are days beside each other.
"""


def pola_tanggal(hari: date) -> Iterator[str]:
    """What finds a day: figures or words, with or without zeros, the year in two figures too, nothing between too.

    A day and a month without the year are no day of birth.
    """
    h, b = hari.day, hari.month
    hari_, bulan = f"(?:{_angka(f'{h:02}')}|{_angka(str(h))}(?:st|nd|rd|th)?)", _angka_bebas(b)
    nama = "|".join(
        CELAH.join(f"(?:{c}|{KOTAK})" for c in n) if len(n) >= _BULAN_PANJANG else n for n in _NAMA_BULAN[b - 1]
    )
    nama, terbilang = f"(?:{nama})", _kata(_terbilang(h))
    abad, dua = _angka(f"{hari.year // 100}"), _angka(f"{hari.year % 100:02}")
    tahun_kata = (_terbilang(hari.year), *_disebut(f"{hari.year}"), *_disebut(f"{hari.year % 100:02}"))
    tahun_kata += (_terbilang(hari.year % 100),) if hari.year % 100 else ()
    tahun = f"(?:(?:{abad}{_ANTARA})?{dua}|{'|'.join(map(_kata, tahun_kata))})"
    kata = rf"(?:{_ANTARA}(?:bulan|tahun|thn|th|of))?{_ANTARA}"
    yield f"(?:{_AWAL}{hari_}|{_TEPI_HURUF}{terbilang}){kata}{nama}{kata}{tahun}{_UJUNG}"
    yield f"{_TEPI_HURUF}{nama}{_ANTARA}{hari_}{_PISAH}{tahun}{_UJUNG}"
    yield f"{_AWAL}{abad}{dua}{_ANTARA}{nama}{_ANTARA}{hari_}{_UJUNG}"
    for a, c in ((hari_, bulan), (bulan, hari_)):
        yield f"{_AWAL}{a}{_PISAH}(?:bulan{_ANTARA})?{c}{_PISAH}(?:tahun{_ANTARA})?{tahun}{_UJUNG}"
    hari_bulan = f"(?:{hari_}|{terbilang}){_PISAH}(?:bulan{_ANTARA})?(?:{bulan}|{_kata(_terbilang(b))})"
    yield f"{_TEPI_HURUF}{_AWAL}{hari_bulan}{_PISAH}(?:tahun{_ANTARA})?{tahun}{_UJUNG}"
    yield f"{_AWAL}(?:{abad})?{dua}{_PISAH}{bulan}{_PISAH}{hari_}{_UJUNG}"
    hh, bb = _angka(f"{h:02}"), _angka(f"{b:02}")
    yield f"{_AWAL}(?:{hh}{bb}(?:{abad})?{dua}|{abad}{dua}{bb}{hh}){_UJUNG}"


def pola_alamat(teks: str) -> Iterator[str]:
    """What finds the streets with their house number, and the neighbourhood (RT with RW), of an address.

    Street and number stand together with "Jalan", "Jl.", "Gang" or nothing before, "Nomor", "No." or nothing between.
    """
    biasa = re.sub(rf"[,;]\s*(?={_NOMOR}[\W\d])", " ", baca(teks), flags=re.IGNORECASE)
    for bagian in _BAGIAN.split(biasa):
        if (m := next(filter(None, (b.match(bagian) for b in _BERNOMOR)), None)) is not None:
            yield from _pola_jalan(m["jalan"], m["nomor"])
    for rt, rw in _RT_RW.findall(biasa):
        rt_, rw_ = map(_angka_atau_kata, (rt, rw))
        yield (
            rf"{_TEPI_HURUF}(?:rt|rukun{_ANTARA}tetangga){_ANTARA}(?:rw{_ANTARA})?{rt_}{_ANTARA}(?:rw|rukun{_ANTARA}warga)?"
            rf"{_ANTARA}{rw_}(?!\d|{HURUF})"
        )


def pola_telepon(teks: str) -> Iterator[str]:
    """What finds a number by its figures after the country code or the leading zero; one of a house without its area.

    Neither spaces nor signs between the figures matter.
    """
    semua = "".join(filter(str.isdigit, baca(teks)))
    angka = re.sub(r"^(62|0)0?", "", semua)
    if not angka:
        return
    yield rf"{_AWAL}(?:(?:\+?6{CELAH}2{CELAH}0?|[0o]){CELAH})?{CELAH.join(map(_angka, angka))}{_UJUNG}"
    yield rf"{_TEPI_HURUF}{_AWAL}{_SELA_SEBUT.join(map(_angka_disebut, angka))}(?!{HURUF}|\d)"
    lokal = angka[2 if angka.startswith(_KODE_KOTA) else 3 :]
    if angka != semua and not angka.startswith("8") and len(lokal) >= _LOKAL_TERPENDEK:
        yield rf"{_AWAL}{CELAH.join(map(_angka, lokal))}{_UJUNG}"
        yield rf"{_TEPI_HURUF}{_AWAL}{_SELA_SEBUT.join(map(_angka_disebut, lokal))}(?!{HURUF}|\d)"


def _pola_jalan(jalan: str, nomor: str) -> Iterator[str]:
    suku = SUKU.findall(jalan)
    if sum(map(len, suku)) < _JALAN_PALING_PENDEK:
        return
    nama = _PISAH.join(CELAH.join(f"(?:{re.escape(h)}|{KOTAK})" for h in s) for s in suku)
    angka = re.match(r"\d+", nomor)
    akhir = nomor[angka.end() :].strip(" -/.") if angka else ""
    rumah = f"[0o]*{_angka(angka[0].lstrip('0') or '0')}" if angka else ""
    if angka and int(angka[0]) < _TERBILANG:
        rumah = f"(?:{rumah}|{_kata(_terbilang(int(angka[0])))})"
    rumah += f"{_ANTARA}{akhir}" if akhir else ""
    ujung = rf"{AKHIRAN}(?![^\W_]|[^\W_]*\d)" if not akhir else rf"(?!{HURUF})"
    ujung = rf"(?:{ujung}|(?=r[tw]\W*\d))"
    awal, tengah = rf"{_TEPI_HURUF}{_JALAN}{_ANTARA}(?:raya{_ANTARA})?", rf"{_ANTARA}{_NOMOR}{_ANTARA}"
    yield f"{awal}{nama}(?:{tengah}|{_PISAH}){rumah}{ujung}"
    antara = f"(?:{tengah}|{_PISAH})" if sum(map(len, suku)) >= _JALAN_TERPENDEK else tengah
    yield f"{_TEPI_HURUF}{nama}{antara}{rumah}{ujung}"


def _angka(teks: str) -> str:
    """Figures, also as the letters that look like them."""
    return "".join({"0": "[0o]", "1": "[1il]"}.get(c, c) for c in teks)


def _angka_disebut(satu: str) -> str:
    """One figure, as such or as it is called."""
    return f"(?:{_angka(satu)}|{'|'.join(_disebut(satu))})"


def _angka_atau_kata(n: str) -> str:
    """A small number in figures or in words, zeros before it or not."""
    utama = int(n)
    kata = f"|{_kata(_terbilang(utama))}" if 0 < utama < _TERBILANG else ""
    return rf"(?:[0o]|(?:nol|kosong){_ANTARA})*(?:{_angka(str(utama))}{kata})"


def _disebut(angka: str) -> tuple[str, ...]:
    """A number told figure by figure, by both names of zero."""
    kata = [_SATUAN[int(c)] for c in angka]
    return tuple(dict.fromkeys(" ".join(k or nol for k in kata) for nol in ("nol", "kosong")))


def _angka_bebas(n: int) -> str:
    return f"(?:[0o]?{_angka(str(n))})"


def _kata(teks: str) -> str:
    return r"[\W_]*".join(teks.split())


def _terbilang(n: int) -> str:
    """A number below 10,000 in words."""
    if n < _ANGKA_BELASAN:
        return _SATUAN[n]
    if n < _DUA_PULUH:
        return f"{_SATUAN[n - 10]} belas"
    for besar, sebutan, satu in ((1000, "ribu", "seribu"), (100, "ratus", "seratus"), (10, "puluh", "sepuluh")):
        if n >= besar:
            depan = satu if n // besar == 1 else f"{_terbilang(n // besar)} {sebutan}"
            return f"{depan} {_terbilang(n % besar)}".strip()
    raise ValueError(n)
