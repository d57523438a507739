"""Every kind of document to every reader, the hidden complainant in every text in many spellings; who can read him."""

import io
import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import cycle, islice
from typing import Any

import pypdf

from pksbpmn.documents.examples_matters import MUATAN
from pksbpmn.documents.render import PdfTypesetter
from pksbpmn.domain.berkas.kiriman import Pemberitahuan, SuratKeluar
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan import penyamaran
from pksbpmn.domain.kerahasiaan.penyamaran import BOLEH_TAHU
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.surat.halaman import Halaman
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.usecases.journal import beri_tahu
from pksbpmn.usecases.pemeriksaan import putusan
from pksbpmn.usecases.surat import isi_surat, surat
from pksbpmn.usecases.surat.gerbang import halaman_keluar
from pksbpmn.usecases.surat.surel import Surel, surel_pemberitahuan, surel_surat
from tests.fakes import MemoryRegistry
from tests.letters import of_others
from tests.samaran.ejaan import LUAR, ragam
from tests.samaran.hakim import terbaca
from tests.unit.usecases import hidden_case
from tests.unit.usecases.hidden_case import DIPANGGIL, NAMA, hidden_laporan, permintaan_of, urusan_of

EJAAN: tuple[str, ...] = tuple(
    teks
    for jenis, teks in ragam(NAMA, random.Random("naskah"))  # noqa: S311 - the same spellings every time
    if jenis not in LUAR
)
_BATAS = " [disamarkan] "
"""What the judge reads no word across."""


@dataclass(frozen=True)
class Bocor:
    """Where the complainant could be read by whom, and which of his names."""

    jenis: JenisSurat
    pembaca: str
    di: str
    kata: tuple[str, ...]


@dataclass(frozen=True)
class Terbit:
    """What was made of one kind, and what of it leaked."""

    terlihat: int
    ejaan: frozenset[str]
    bocor: tuple[Bocor, ...]


@contextmanager
def bertulisan(sekaligus: int) -> Iterator[set[str]]:
    """Every text that `hidden_case.tulis` writes names him in the next so many spellings; which, is collected."""
    giliran, dipakai = cycle(EJAAN), set[str]()

    def tulisan() -> str:
        kini = list(islice(giliran, sekaligus))
        dipakai.update(kini)
        return "; ".join(kini)

    lama = hidden_case.tulisan
    hidden_case.tulisan = tulisan
    try:
        yield dipakai
    finally:
        hidden_case.tulisan = lama


_SUDAH: dict[Any, str] = {}


@contextmanager
def sekali_saja() -> Iterator[None]:
    """What was masked for one reader is not sought again for the next: it depends on nothing else."""
    asli: Callable[..., str] = penyamaran._teks

    def ingat(teks: str, pola: Sequence[Any], kecuali: frozenset[str], biasa: Any) -> str:
        kunci = teks, tuple(p.cari.pattern for p in pola), frozenset(kecuali), biasa
        if kunci not in _SUDAH:
            _SUDAH[kunci] = asli(teks, pola, kecuali, biasa)
        return _SUDAH[kunci]

    penyamaran._teks = ingat  # type: ignore[assignment]
    try:
        yield
    finally:
        penyamaran._teks = asli


def terbitkan(jenis: JenisSurat, sekaligus: int, *, dirahasiakan: bool = True, cetak: bool = False) -> Terbit:
    """This kind to all parties: draft, page, mail, a notice of the same texts; of one the PDF too."""
    registry, bocor, terlihat = MemoryRegistry(), list[Bocor](), 0
    with bertulisan(sekaligus) as dipakai, sekali_saja():
        semua, konsep = _surat(registry, jenis, dirahasiakan=dirahasiakan)
        for s in semua:
            pembaca = (s.kepada, *(t.pihak for t in s.tembusan))
            if dirahasiakan and all(p in BOLEH_TAHU for p in pembaca):
                continue
            naskah, draf = (of_others(h, pembaca) for h in (s.halaman, konsep[s.id]))
            di = {"naskah": teks_halaman(naskah), "konsep": teks_halaman(draf), "perihal": s.hal}
            di |= {f"surel {n}": _kata(m, pembaca) for n, m in enumerate(_surel(registry, s))}
            if cetak:
                di["PDF"], cetak = _pdf(registry, naskah), False
            terlihat += len(di)
            siapa = "+".join(map(str, pembaca))
            bocor += [Bocor(jenis, siapa, d, tuple(k)) for d, t in di.items() if (k := terbaca(t, NAMA))]
    return Terbit(terlihat, frozenset(dipakai), tuple(bocor))


def _surat(
    registry: MemoryRegistry, jenis: JenisSurat, *, dirahasiakan: bool
) -> tuple[list[Surat], dict[str, Halaman]]:
    """Letters of this kind, and what each was as a draft."""
    semua, konsep = [], {}
    with registry.uow() as uow:
        laporan = hidden_laporan(uow)
        uow.laporan.get(laporan).identitas_dirahasiakan = dirahasiakan
        for lebih_dahulu in (JenisSurat.LAHP, JenisSurat.REKOMENDASI):
            surat.terbitkan(uow, laporan, lebih_dahulu, Pihak.TERLAPOR)
        uow.berkas.get(laporan).akhir = Akhir.SELESAI_KLARIFIKASI
        isian = {"laporanDiterima": False, "alasanPenolakan": "OBJEK_PENGADILAN"}
        putusan.catat_keputusan(uow, laporan, "rapat-pleno", isian)
        nomor = urusan_of(uow, laporan, jenis) if jenis in MUATAN else laporan
        tulis = hidden_case.tulis
        for kepada in DIPANGGIL if jenis is JenisSurat.PANGGILAN else Pihak:
            tambahan = {"alasan": tulis("Alasan"), "disetujui": tulis("Kepala"), "ke": 1, "untuk": "LAHP"}
            id_permintaan = permintaan_of(uow, nomor, jenis, kepada)
            asked = uow.permintaan.get(id_permintaan)
            draf = halaman_keluar(uow, isi_surat.susun(uow, nomor, jenis, kepada, asked, tambahan))
            terbit = surat.terbitkan(uow, nomor, jenis, kepada, id_permintaan, **tambahan)
            semua.append(terbit)
            konsep[terbit.id] = draf
            if kepada not in BOLEH_TAHU:
                beri_tahu(uow, f"uji/{terbit.id}", nomor, tulis("Perihal"), tulis("Isi"), kepada=kepada)
        uow.commit()
    return semua, konsep


def _surel(registry: MemoryRegistry, s: Surat) -> Iterator[Surel]:
    """The mails that carry a letter, and the notice beside it."""
    with registry.uow() as uow:
        semua = uow.kiriman.find()
        mails = [
            surel_pemberitahuan(uow, k, k.muatan)
            for k in semua
            if isinstance(k.muatan, Pemberitahuan) and k.kunci == f"uji/{s.id}"
        ]
    mails += [
        surel_surat(registry.uow, k, k.muatan)
        for k in semua
        if isinstance(k.muatan, SuratKeluar) and k.muatan.id_surat == s.id
    ]
    yield from (m for m in mails if m is not None)


def _kata(mail: Surel, pembaca: Sequence[Pihak | None]) -> str:
    """What stands in a mail but for its reader's own words; an address where somebody else sees it."""
    isi = (mail.lampiran or b"").decode()
    halaman = Halaman.model_validate_json(isi.partition("\nditandatangani")[0]) if isi else None
    lampiran = teks_halaman(of_others(halaman, pembaca)) if halaman else ""
    alamat = (mail.kepada, *mail.tembusan) if mail.tembusan else ()
    return _BATAS.join([mail.perihal, mail.isi, mail.nama_lampiran or "", *alamat, lampiran])


def teks_halaman(halaman: Halaman) -> str:
    """Every text of a page, apart from one another."""
    return _BATAS.join(_daun(halaman.model_dump()))


def _daun(nilai: Any) -> Iterator[str]:
    if isinstance(nilai, dict):
        yield from (t for v in nilai.values() for t in _daun(v))
    elif isinstance(nilai, list | tuple):
        yield from (t for v in nilai for t in _daun(v))
    elif isinstance(nilai, str):
        yield nilai


def _pdf(registry: MemoryRegistry, halaman: Halaman) -> str:
    """What a reader of the file reads, its metadata among it."""
    pdf = pypdf.PdfReader(io.BytesIO(PdfTypesetter(registry.lembaga).print_pdf(halaman)))
    return _BATAS.join([*(p.extract_text() for p in pdf.pages), *map(str, (pdf.metadata or {}).values())])
