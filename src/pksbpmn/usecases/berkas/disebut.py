"""The complaints that a case file names in what was written in it: its letters may speak of who complains there."""

import re
import unicodedata
from collections.abc import Iterator, Mapping
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
from pksbpmn.usecases.ports import Repositories, UnitOfWork

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
    tulisan = dict.fromkeys((*(t for b in sumber for t in _tulisan(uow, b)), *_teks(keluar)))
    disebut = set(nomor_berkas_dalam(uow.pola_nomor_berkas, _SELA.join(tulisan)))
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


def _tulisan(uow: UnitOfWork, berkas: Berkas) -> Iterator[str]:
    """Every text that people wrote in a case file."""
    yield berkas.perihal
    yield from _teks(berkas.muatan)
    bertulisan = _bertulisan()
    tercatat = uow.tercatat(berkas.nomor, bertulisan)
    for catatan, rahasia in bertulisan.items():
        for satu in getattr(uow, catatan).find(nomor_berkas=berkas.nomor) if catatan in tercatat else ():
            yield from _teks([getattr(satu, bidang) for bidang in rahasia])
    for permintaan in uow.permintaan.find(nomor_berkas=berkas.nomor):
        yield from _teks([(b.uraian, b.dasar_hukum) for b in uow.butir_permintaan.find(id_permintaan=permintaan.id)])
        yield from _teks([(j.isi, j.pertemuan) for j in uow.jawaban.find(id_permintaan=permintaan.id)])
        yield from _teks([p.alasan for p in uow.perpanjangan.find(id_permintaan=permintaan.id)])
    for tindakan in uow.tindakan.find(nomor_berkas=berkas.nomor):
        yield from _teks([p.alasan for p in uow.perkembangan_tindakan.find(id_tindakan=tindakan.id)])
    for naskah in uow.naskah.find(nomor_berkas=berkas.nomor):
        yield from _teks([r.halaman for k in uow.konsep.find(id_naskah=naskah.id)[-1:] for r in k.rancangan])


@cache
def _bertulisan() -> Mapping[str, tuple[str, ...]]:
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
