"""The complaints that a case file names in what was written in it: its letters may speak of who complains there."""

import re
import unicodedata
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import fields
from functools import cache
from typing import Any, get_args, get_type_hints

from pydantic import BaseModel

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.penomoran import nomor_disebut
from pksbpmn.domain.kerahasiaan.bacaan import baca
from pksbpmn.domain.record import Mark
from pksbpmn.usecases.berkas.induk import seperkara
from pksbpmn.usecases.ports import Kait, Repositories, UnitOfWork

_KATA = re.compile(r"[\w./-]+")
_ANGKA = re.compile(r"\d")
_SELA = "\0" * 9
"""Between two texts: part of no number."""


def perkara_disebut(uow: UnitOfWork, berkas: Berkas, *keluar: Any) -> tuple[str, ...]:
    """Numbers of the complaints that a case file names, itself or by a matter about them, or that refer to it.

    A complaint and own initiative speak of others as the monev, a dispute or a request for data do; a matter also as
    the complaint that it is about, whose texts its letters repeat; so does what is about to leave it (`keluar`). One
    step: what those name in turn is theirs.
    """
    sumber = [berkas, *(uow.berkas.find(nomor=berkas.nomor_perkara) if berkas.tentang_laporan else ())]
    disebut = set(nomor_berkas_dalam(uow.pola_nomor_berkas, _SELA.join(dict.fromkeys(_teks(keluar)))))
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
    biasa = teks if teks.isascii() else baca(unicodedata.normalize("NFKC", teks))
    terurai = biasa.replace("%2F", "/").replace("%2f", "/")
    for satu in set(nomor_disebut(terurai, [j.kode for j in JenisBerkas])):
        yield from (satu.menurut(pola[j], j.kode) for j in JenisBerkas if satu.kode in (None, j.kode))
    rapat = "/".join(bagian.strip() for bagian in biasa.split("/"))
    for kata in filter(_ANGKA.search, _KATA.findall(rapat)):
        yield kata.strip("./-")
        yield kata.strip("./-").upper()


def _disebut(uow: UnitOfWork, berkas: Berkas) -> Iterator[Iterable[str]]:
    """What may be a number of ours in the texts that people wrote in a case file, text by text."""
    pola = uow.pola_nomor_berkas
    yield nomor_berkas_dalam(pola, _SELA.join(_teks([berkas.perihal, berkas.muatan])))
    bertulisan = _bertulisan()

    def dalam(catatan: str, satu: Any) -> frozenset[str]:
        isi = _teks([getattr(satu, bidang) for bidang in bertulisan[catatan]])
        return frozenset(nomor_berkas_dalam(pola, _SELA.join(dict.fromkeys(isi))))

    ingatan = _ingatan.setdefault(tuple(sorted(pola.items())), {})
    yield from uow.turunan(berkas.nomor, _kait(), dalam, ingatan)


_ingatan: dict[Hashable, dict[Hashable, frozenset[str]]] = {}
"""By the patterns of our numbers: what may be one in each record."""


_TERGANTUNG = {
    Kait("butir_permintaan", "permintaan", "id_permintaan"): ("uraian", "dasar_hukum"),
    Kait("jawaban", "permintaan", "id_permintaan"): ("isi", "pertemuan"),
    Kait("perpanjangan", "permintaan", "id_permintaan"): ("alasan",),
    Kait("perkembangan_tindakan", "tindakan", "id_tindakan"): ("alasan",),
    Kait("konsep", "naskah", "id_naskah", terbaru=True): ("rancangan",),
}
"""Records that hang on a record of the case file, with their fields that people wrote."""


@cache
def _kait() -> tuple[Kait, ...]:
    return (*map(Kait, _berkas_bertulisan()), *_TERGANTUNG)


@cache
def _bertulisan() -> Mapping[str, tuple[str, ...]]:
    return {**_berkas_bertulisan(), **{k.catatan: bidang for k, bidang in _TERGANTUNG.items()}}


@cache
def _berkas_bertulisan() -> Mapping[str, tuple[str, ...]]:
    """The repositories of records of a case file that may name a person, with their fields that do: the secret ones."""
    hasil = {}
    for nama, jenis in get_type_hints(Repositories).items():
        for kelas in get_args(jenis):
            bidang = get_type_hints(kelas, include_extras=True)
            rahasia = tuple(f.name for f in fields(kelas) if Mark.SECRET in _tanda(bidang[f.name]))
            if rahasia and "nomor_berkas" in bidang:
                hasil[nama] = rahasia
    return hasil


def _tanda(jenis: Any) -> Iterator[Any]:
    for bagian in get_args(jenis):
        yield bagian
        yield from _tanda(bagian)


def _teks(nilai: Any) -> Iterator[str]:
    if isinstance(nilai, str):
        yield nilai
    elif isinstance(nilai, BaseModel):
        yield from _teks(nilai.model_dump())
    elif isinstance(nilai, Mapping):
        yield from _teks(list(nilai.values()))
    elif isinstance(nilai, list | tuple):
        for satu in nilai:
            yield from _teks(satu)
