"""The complaints that a case file names in what was written in it: its letters may speak of who complains there."""

import re
import unicodedata
from collections.abc import Hashable, Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from pydantic import BaseModel

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penomoran import NomorDisebut, nomor_disebut
from pksbpmn.domain.kerahasiaan.bacaan import baca
from pksbpmn.domain.record import secret_fields
from pksbpmn.usecases.berkas.induk import seperkara
from pksbpmn.usecases.berkas.kait import kait
from pksbpmn.usecases.ports import Kait, UnitOfWork
from pksbpmn.usecases.ports.records import RECORDS

_KATA = re.compile(r"[\w./-]+")
_ANGKA = re.compile(r"\d")
_MUNGKIN_BERANGKA = re.compile(r"[\d&]|[^\x00-\x7f]")
"""A figure, or what may be read as one."""
_KODE = tuple(j.kode for j in JenisBerkas)
_SELA = "\0" * 9
"""Between two texts: part of no number."""


def perkara_disebut(uow: UnitOfWork, berkas: Berkas, *keluar: Any) -> tuple[str, ...]:
    """Numbers of the complaints that a case file names, itself or by a matter about them, or that refer to it.

    A complaint and own initiative speak of others as the monev, a dispute or a request for data do; a matter also as
    the complaint that it is about, whose texts its letters repeat; so does what is about to leave it (`keluar`). One
    step: what those name in turn is theirs.
    """
    sumber = [berkas, *(uow.berkas.find(nomor=berkas.nomor_perkara) if berkas.tentang_laporan else ())]
    disebut = set(nomor_berkas_dalam(uow.pola_nomor_berkas, satu_teks(keluar)))
    disebut = disebut.union(*(nomor for b in sumber for nomor in _disebut(uow, b)))
    disebut |= {r.nomor_berkas for b in sumber for r in uow.rujukan_luar.find(laporan=b.nomor)}
    return tuple(
        dict.fromkeys(
            b.nomor_perkara
            for b in uow.berkas.bernomor(disebut)
            if b.nomor_perkara != berkas.nomor_perkara and uow.laporan.find(nomor_berkas=b.nomor_perkara)
        )
    )


def perkara_disebut_bersama(uow: UnitOfWork, berkas: Berkas, *keluar: Any) -> Iterator[str]:
    """As `perkara_disebut`, of this file and of the complaints joined to its own: evidence of all stands in one."""
    yield from perkara_disebut(uow, berkas, *keluar)
    for nomor in seperkara(uow, str(berkas.nomor_perkara))[1:]:
        yield from perkara_disebut(uow, uow.berkas.get(nomor))


def nomor_berkas_dalam(pola: Mapping[JenisBerkas, str], teks: str) -> Iterator[str]:
    """What may be a number of ours by these patterns, however people and Unicode write it."""
    biasa = terbaca(teks)
    for satu in disebut_sebagai_nomor(biasa):
        yield from (satu.menurut(pola[j], j.kode) for j in JenisBerkas if satu.kode in (None, j.kode))
    for kata in kata_berangka(biasa):
        yield kata
        yield kata.upper()


def terbaca(teks: str) -> str:
    """A text as eyes read its numbers."""
    return teks if teks.isascii() else baca(unicodedata.normalize("NFKC", teks))


def disebut_sebagai_nomor(biasa: str) -> set[NomorDisebut]:
    """What is written like a number of ours, however it is spelled."""
    return set(nomor_disebut(biasa.replace("%2F", "/").replace("%2f", "/"), _KODE))


def kata_berangka(biasa: str) -> Iterator[str]:
    """Words with a figure: one may be a number of ours to the letter, by a pattern of before."""
    rapat = "/".join(bagian.strip() for bagian in biasa.split("/"))
    return (kata.strip("./-") for kata in _KATA.findall(rapat) if _ANGKA.search(kata))


def _disebut(uow: UnitOfWork, berkas: Berkas) -> Iterator[Iterable[str]]:
    """What may be a number of ours in the texts that people wrote in a case file, text by text."""
    pola = uow.pola_nomor_berkas
    yield nomor_berkas_dalam(pola, satu_teks([berkas.perihal, berkas.muatan]))
    tertulis = bertulisan()

    def dalam(catatan: str, satu: Any) -> frozenset[str]:
        return frozenset(nomor_berkas_dalam(pola, satu_teks([getattr(satu, bidang) for bidang in tertulis[catatan]])))

    ingatan = _ingatan.setdefault(tuple(sorted(pola.items())), {})
    yield from uow.turunan(berkas.nomor, kait_bertulisan(), dalam, ingatan)


_ingatan: dict[Hashable, dict[Hashable, frozenset[str]]] = {}
"""By the patterns of our numbers: what may be one in each record."""


_TERBARU = "konsep"
"""Of a document the newest version counts."""


@cache
def kait_bertulisan() -> tuple[Kait, ...]:
    """How the records that may name a case hang on their case file; the file's own texts stand in itself."""
    ada = (kait(nama) for nama in bertulisan())
    return tuple(k._replace(terbaru=k.catatan == _TERBARU) for k in ada if k is not None)


@cache
def bertulisan() -> Mapping[str, tuple[str, ...]]:
    """The repositories of records of a case file that may name a person, with their fields that do: the secret ones."""
    semua = {nama: tuple(secret_fields(kelas)) for nama, kelas in RECORDS.items() if nama != "berkas"}
    return {nama: rahasia for nama, rahasia in semua.items() if rahasia and kait(nama) is not None}


def satu_teks(nilai: Any) -> str:
    """All texts in a value that may hold a figure, each once, so far apart that no number reaches into the next."""
    ada: dict[str, None] = {}
    _kumpulkan(nilai, ada)
    return _SELA.join(ada)


def _kumpulkan(nilai: Any, ada: dict[str, None]) -> None:
    if isinstance(nilai, str):
        if _MUNGKIN_BERANGKA.search(nilai):
            ada[nilai] = None
    elif isinstance(nilai, dict):
        for satu in nilai.values():
            _kumpulkan(satu, ada)
    elif isinstance(nilai, list | tuple):
        for satu in nilai:
            _kumpulkan(satu, ada)
    elif isinstance(nilai, BaseModel):
        _kumpulkan(nilai.model_dump(), ada)
