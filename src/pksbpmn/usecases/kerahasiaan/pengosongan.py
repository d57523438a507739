"""The rows of a complaint emptied of whatever may name a person: every secret field of every row, by construction.

What stays are keys, kinds, states, days and counts: what figures are made of. A new record, or a new secret field, is
emptied without a line here; one that belongs to no complaint is named in `BUKAN_MILIK`, or a test fails.
"""

from collections import Counter
from collections.abc import Collection, Iterator
from collections.abc import Set as AbstractSet
from datetime import date
from enum import StrEnum
from typing import Any, Literal, get_args, get_origin, get_type_hints

from pydantic import BaseModel, TypeAdapter

from pksbpmn.domain.record import DIMUSNAHKAN, secret_fields
from pksbpmn.usecases.berkas.kait import kait, terkait
from pksbpmn.usecases.berkas.rahasia import Rahasia
from pksbpmn.usecases.ports import Kait, UnitOfWork
from pksbpmn.usecases.ports.records import RECORDS

BUKAN_MILIK = {
    "pegawai": "officers, who act in the open",
    "akun_pegawai": "accounts of officers",
    "pengelola": "accounts of administrators",
    "sertifikat": "keys that sign",
    "nota_kesepahaman": "the agreement's own",
    "perjanjian": "the agreement's own",
    "dasar_hukum": "the agreement's own",
    "narahubung": "contact persons of the institutions (PKS Pasal 9)",
    "kanal": "channels of the institutions",
    "adendum": "the agreement's own",
    "pengakhiran": "the agreement's own",
    "perbaikan_tanggal": "the agreement's own",
    "usulan_perjanjian": "the agreement's own",
    "perselisihan": "the agreement's own",
    "laporan_monev": "figures, of all complaints together",
    "pindaian": "of a document and of no case: emptied with the document",
    "audit": "the trail: staff numbers, ids, words of closed lists (UU 27/2022 Pasal 31)",
    "jurnal_akses": "who read what for which purpose: the record of processing that the law demands (Pasal 31)",
    "pemusnahan": "the record of the destruction itself",
}
"""Records that are no complaint's, or stay: why."""
_BUKAN_TULISAN = frozenset({"identitas", "unit_terlapor", "nama_lain"})
"""Of others: who they are themselves, though they may share a name with him."""
_KERJA_SAMA = ("adendum", "perselisihan", "laporan_monev")
"""The agreement's own, which may speak of a case."""
_BERHALAMAN = frozenset({"surat", "konsep"})
_TULISAN_HALAMAN = {"hal", "kepada", "tembusan", "penandatangan", "blok", "lampiran_blok"}
"""The parts of a page that may hold what people wrote of a case."""
DOKUMEN = {"surat": "hash_dokumen", "butir_data": "hash_berkas", "lampiran": "hash_berkas"}
"""Where the name of a document in the store stands that is a complaint's own."""
_DOKUMEN_LAIN = (("narahubung", "hash_asli"), ("pengakhiran", "hash_asli"), ("usulan_perjanjian", "hash_asli"))


def pemilik(nama: str) -> Kait | None:
    """By what a row leads to its case file; None for a record of no case file."""
    return None if nama in BUKAN_MILIK else kait(nama)


def milik(uow: UnitOfWork, nomor: Collection[str]) -> Iterator[tuple[str, Any]]:
    """(repository, row) of everything that belongs to these case files."""
    dikenal: dict[str, list[Any]] = {}

    def baris(nama: str) -> list[Any]:
        if nama not in dikenal:
            ini = terkait(nama)
            kunci = sorted(nomor) if ini.induk is None else [i.id for i in baris(ini.induk)]
            dikenal[nama] = [r for k in kunci for r in getattr(uow, nama).find(**{ini.kolom: k})]
        return dikenal[nama]

    for nama in RECORDS:
        if pemilik(nama) is not None:
            yield from ((nama, r) for r in baris(nama))


def kosongkan(uow: UnitOfWork, nomor: Collection[str]) -> tuple[Counter[str], tuple[str, ...]]:
    """Empty all that belongs to these case files: how many rows of each kind, and the documents that go with them.

    A document that another case file has too stays with that.
    """
    jumlah: Counter[str] = Counter()
    dokumen: set[str] = set()
    for nama, baris in milik(uow, nomor):
        if _kosongkan(nama, baris, dokumen):
            jumlah[nama] += 1
    dokumen = {d for d in dokumen if not dipakai(uow, d)}
    _lupakan_pindaian(uow, dokumen)
    return jumlah, tuple(sorted(dokumen))


def keluarkan(
    uow: UnitOfWork, nomor: Collection[str], siapa: Rahasia, kecuali: AbstractSet[str]
) -> tuple[int, tuple[str, ...]]:
    """Take one complainant out of case files that speak of his: pages that name him go, his name in texts too.

    What others wrote stays, without him; so do words that are somebody else's name too (`kecuali`).
    Returns how many rows changed, and the documents of those letters.
    """
    jumlah, dokumen = 0, set[str]()
    kerja_sama = ((n, r) for n in _KERJA_SAMA for k in sorted(nomor) for r in getattr(uow, n).find(nomor_berkas=k))
    for nama, baris in (*milik(uow, nomor), *kerja_sama):
        if nama in _BERHALAMAN:
            if _menyebut(nama, baris, siapa, kecuali | uow.typesetter.own_words()):
                jumlah += _kosongkan(nama, baris, dokumen)
        elif nama not in _BUKAN_TULISAN:
            jumlah += bool([b for b in secret_fields(type(baris)) if _samarkan(baris, b, siapa, kecuali)])
    return jumlah, tuple(sorted(d for d in dokumen if not dipakai(uow, d)))


def _menyebut(nama: str, baris: Any, siapa: Rahasia, kecuali: AbstractSet[str]) -> bool:
    """Whether a letter or a draft names him: on a page, but for the words of letters themselves, or as a reader."""
    halaman = [baris.halaman] if nama == "surat" else [r.halaman for r in baris.rancangan]
    isi = [h.model_dump(include=_TULISAN_HALAMAN) for h in halaman]
    isi += [baris.penerima.model_dump(), [t.model_dump() for t in baris.tembusan]] if nama == "surat" else []
    return bool(siapa.samarkan_dia(isi, kecuali) != _daftar(isi))


def _samarkan(baris: Any, bidang: str, siapa: Rahasia, kecuali: AbstractSet[str]) -> bool:
    penulis: TypeAdapter[Any] = TypeAdapter(get_type_hints(type(baris))[bidang])
    semula = _daftar(penulis.dump_python(getattr(baris, bidang)))
    if (tersamar := siapa.samarkan_dia(semula, kecuali)) == semula:
        return False
    setattr(baris, bidang, penulis.validate_python(tersamar))
    return True


def dipakai(uow: UnitOfWork, dokumen: str) -> bool:
    """Whether any row still names this document."""
    return any(getattr(uow, nama).find(**{bidang: dokumen}) for nama, bidang in (*DOKUMEN.items(), *_DOKUMEN_LAIN))


def _kosongkan(nama: str, baris: Any, dokumen: set[str]) -> bool:
    berubah = False
    for bidang, boleh_kosong in secret_fields(type(baris)).items():
        semula = getattr(baris, bidang)
        kosong = _kosong(semula, boleh_kosong=boleh_kosong)
        if kosong != semula:
            setattr(baris, bidang, kosong)
            berubah = True
    if (bidang_dokumen := DOKUMEN.get(nama)) is not None and (ada := getattr(baris, bidang_dokumen)):
        dokumen.add(ada)
        setattr(baris, bidang_dokumen, "" if nama == "lampiran" else None)
        berubah = True
    return berubah


def _kosong(nilai: Any, *, boleh_kosong: bool) -> Any:
    """A value without what people wrote: words of closed lists, figures, days of what happened stay."""
    if isinstance(nilai, BaseModel):
        return nilai.model_copy(update={n: _kosong_bidang(nilai, n) for n in type(nilai).model_fields})
    if isinstance(nilai, dict):
        return {}
    if isinstance(nilai, list | tuple):
        if all(isinstance(x, int) for x in nilai):
            return nilai
        return type(nilai)(_kosong(x, boleh_kosong=False) for x in nilai[:1])  # many lists may not be empty
    if boleh_kosong and (isinstance(nilai, date) or (isinstance(nilai, str) and not isinstance(nilai, StrEnum))):
        return None
    return DIMUSNAHKAN if isinstance(nilai, str) and not isinstance(nilai, StrEnum) else nilai


def _kosong_bidang(model: BaseModel, nama: str) -> Any:
    jenis, nilai = type(model).model_fields[nama].annotation, getattr(model, nama)
    if get_origin(jenis) is Literal or isinstance(nilai, date):
        return nilai
    return _kosong(nilai, boleh_kosong=type(None) in get_args(jenis))


def _daftar(nilai: Any) -> Any:
    """As masking gives it back where it found nothing: lists for tuples."""
    if isinstance(nilai, dict):
        return {k: _daftar(v) for k, v in nilai.items()}
    return [_daftar(x) for x in nilai] if isinstance(nilai, list | tuple) else nilai


def _lupakan_pindaian(uow: UnitOfWork, dokumen: Collection[str]) -> None:
    for p in (p for d in dokumen for p in uow.pindaian.find(hash_berkas=d)):
        p.hash_berkas, p.temuan = f"dimusnahkan/{p.id}", None
