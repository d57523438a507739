"""By what it is found again that a text may name a case file, whatever pattern our numbers have (ADR 0049).

Kept beside each text are its mentions: what is written like a number, and words that look like one to the letter. They
say more than `disebut` would: whoever asks opens the files that they lead to, and looks there as ever.
"""

import re
from collections.abc import Collection, Iterator, Mapping
from functools import cache, lru_cache
from typing import Any

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penomoran import NomorDisebut
from pksbpmn.usecases.berkas.disebut import disebut_sebagai_nomor, kata_berangka, satu_teks, terbaca
from pksbpmn.usecases.berkas.induk import seperkara
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.ports import UnitOfWork

_SEPERTI_NOMOR = re.compile(r"(?=.*(?:20\d\d.*\d|\d.*20\d\d))(?!\d{4}-\d\d-\d\d(?:T\d\d)?$)(?!(?:[./-]?\d){10,}$).*")
"""A year and another figure, but for a day as computers write it: else each text were kept by all of its figures.

Nor ten figures and more, as telephones and numbers of persons have: who reads the table alone would see the same ones.
"""
_TERCOBA = NomorDisebut(urut=10_203, kode=None, bulan=7, tahun=2048)


def sebutan(nomor: str, nilai: Any) -> frozenset[str]:
    """The mentions in the texts of a record (as JSON data) of the case file `nomor`, but for its own number.

    No two case files of a kind have the same running number in a year (C-17); without a code it may be another kind's.
    A text that is not plain is read as it is and as eyes read it, as `disebut` may take it either way with others.
    """
    teks = satu_teks(nilai)
    ada = {s for t in {teks, terbaca(teks)} for s in _sebutan(t)}
    return frozenset(ada - _sendiri(nomor))


def sebutan_nomor(pola: Mapping[JenisBerkas, str], nomor: str) -> frozenset[str] | None:
    """The mentions of which a text that names this number has one; None where any text may name it.

    By no pattern of today, or by one without a year, it is found by its letters alone or not at all.
    """
    if not all(map(_SEPERTI_NOMOR.fullmatch, kata := {nomor, nomor.upper()})):
        return None
    tertulis = set(kata)
    for jenis, satu in pola.items():
        if not _dapat_diurai(satu, jenis.kode):
            return None
        for n in _terurai(satu, jenis.kode, nomor):
            tertulis |= {_tertulis(n, jenis.kode), _tertulis(n, None)}
    return frozenset(tertulis)


def mungkin_menyebut(uow: UnitOfWork, semua: Collection[str]) -> list[Berkas]:
    """The case files that may name one of these complaints, in the order of their kinds: no other one does.

    Those with a mention of them, or to which they refer; whoever complained together with these, and all matters about
    them, as what these name they name too (`perkara_disebut_bersama`).
    """
    nomor = [b.nomor for n in semua for b in uow.berkas.find(nomor_perkara=n)]
    dicari = [sebutan_nomor(uow.pola_nomor_berkas, n) for n in nomor]
    if None in dicari:
        return [b for jenis in JenisBerkas for b in uow.berkas.find(jenis=jenis)]
    langsung = uow.bersebutan({s for d in dicari if d is not None for s in d})
    langsung |= {r.laporan for n in nomor for r in uow.rujukan_luar.find(nomor_berkas=n) if r.laporan is not None}
    perkara = {p for b in uow.berkas.bernomor(langsung) for p in seperkara(uow, b.nomor_perkara)}
    ada = [b for p in sorted(perkara) for b in uow.berkas.find(nomor_perkara=p)]
    urutan = list(JenisBerkas)
    return sorted(ada, key=lambda b: (urutan.index(b.jenis), b.dibuka, b.nomor))


_TANPA_KODE = "  "


def _sebutan(teks: str) -> Iterator[str]:
    yield from (_tertulis(n, n.kode) for n in disebut_sebagai_nomor(teks))
    yield from (k for kata in kata_berangka(teks) if _SEPERTI_NOMOR.fullmatch(k := kata.upper()))


def _tertulis(n: NomorDisebut, kode: str | None) -> str:
    """With spaces, as no word is."""
    return f"{n.urut} {kode or ''} {n.bulan} {n.tahun}"


@lru_cache(maxsize=1000)
def _sendiri(nomor: str) -> frozenset[str]:
    return frozenset(s for s in _sebutan(nomor) if _TANPA_KODE not in s)


@cache
def _dapat_diurai(pola: str, kode: str) -> bool:
    return _TERCOBA in _terurai(pola, kode, _TERCOBA.menurut(pola, kode))


def _terurai(pola: str, kode: str, nomor: str) -> set[NomorDisebut]:
    """What this pattern writes so, by trying: each figure or row of figures in it may be the running number."""
    deret = re.findall(r"\d+", nomor)
    urut = {int(d[a:z]) for d in deret for a in range(len(d)) for z in range(a + 1, len(d) + 1)}
    tahun = {int(t) for d in deret for t in re.findall(r"(?=(20\d\d))", d)}
    calon = (NomorDisebut(u, None, b, t) for t in tahun for b in range(1, 13) for u in sorted(urut))
    return {n for n in calon if n.menurut(pola, kode) == nomor}


def catat_ulang(uow: UnitOfWork) -> None:
    """Keep all mentions anew, as an upgrade does; that stays in the trail."""
    uow.catat_sebutan()
    audit(uow, "sebutan-dicatat", None)
