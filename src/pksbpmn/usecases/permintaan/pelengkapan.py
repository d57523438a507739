"""What comes in later completes the facts of a complaint, or puts them right with a reason (UU 37/2008 Pasal 25)."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.masuk import PERIHAL_UMUM, UnitMasuk, periksa_tanggal
from pksbpmn.domain.laporan.pelengkap import Pelengkap, Pelengkapan
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban, StatusPermintaan
from pksbpmn.usecases.berkas.alamat import wajib_pelapor
from pksbpmn.usecases.berkas.berkas import berjalan
from pksbpmn.usecases.berkas.pihak import catat_unit, pihak_dikenal
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.kerahasiaan.kehendak import samarkan
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk, jawab
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


@dataclass(frozen=True)
class _Perubahan:
    """One field of a record that gets another value; `record` None where a record of its own is written."""

    bidang: str
    lama: Any
    baru: Any
    record: object | None = None
    atribut: str = ""


def lengkapi(  # noqa: PLR0913 - what, whose, from whom, how, why
    uow: UnitOfWork,
    nomor: str,
    isi: Pelengkap,
    *,
    dari: Pihak = Pihak.PELAPOR,
    cara: CaraJawaban = CaraJawaban.TERTULIS,
    alasan: str | None = None,
) -> tuple[str, ...]:
    """Complete what a complaint says, and put right what it says otherwise; returns the fields. Old values are kept.

    What stands there already is changed only with `alasan`. What the complainant sends answers the request for it,
    if one is waiting (Pasal 25(3)); an officer (`dari` OMBUDSMAN) writes down what he found out himself. Of one who is
    hidden it is hidden in what waits, too (Pasal 24(2)).
    """
    uow.laporan.get(nomor)
    berkas = berjalan(uow, nomor)
    if dari not in (Pihak.PELAPOR, Pihak.OMBUDSMAN):
        raise MasukanSalah("Laporan dilengkapi oleh Pelapor atau petugas Ombudsman.", "Pilih salah satunya.")
    if dari is Pihak.PELAPOR or isi.pelapor is not None:
        wajib_pelapor(uow, nomor)
    lahir = isi.pelapor.tanggal_lahir if isi.pelapor else None
    periksa_tanggal(hari_ini(uow), isi.tanggal_peristiwa, isi.upaya.tanggal if isi.upaya else None, lahir)
    semua = [p for p in _perubahan(uow, berkas, isi) if p.lama != p.baru]
    _periksa_alasan(semua, alasan)
    for satu in semua:
        _catat(uow, nomor, satu, dari, alasan)
    for peran, unit in isi.pihak.items():
        if peran.lower() in [p.bidang for p in semua]:
            catat_unit(uow, nomor, peran, _gabungan(uow, nomor, peran, unit))
    bidang = tuple(p.bidang for p in semua)
    audit(uow, "laporan-dilengkapi", nomor, dari=dari, bidang=list(bidang))
    if isi.pelapor is not None:
        samarkan(uow, nomor)
    if dari is Pihak.PELAPOR:
        _jawab_permintaan(uow, nomor, bidang, cara)
    return bidang


def _perubahan(uow: UnitOfWork, berkas: Berkas, isi: Pelengkap) -> Iterator[_Perubahan]:
    nomor, laporan = berkas.nomor, uow.laporan.get(berkas.nomor)
    for record, nilai in (
        *((uow.identitas.get(nomor), n) for n in (isi.tentang_pelapor,) if n),
        (laporan, isi.tentang_laporan),
    ):
        for atribut, baru in nilai.items():
            yield _Perubahan(atribut, getattr(record, atribut), baru, record, atribut)
    if isi.perihal is not None:
        lama = None if berkas.perihal == PERIHAL_UMUM else berkas.perihal
        yield _Perubahan("perihal", lama, isi.perihal, berkas, "perihal")
    if tambahan := tuple(b for b in isi.berkas if b not in laporan.lampiran):
        yield _Perubahan("berkas", None, (*laporan.lampiran, *tambahan), laporan, "lampiran")
    for peran, unit in isi.pihak.items():
        dikenal = pihak_dikenal(uow, nomor).get(peran)
        semula = {b: getattr(dikenal, b) for b in UnitMasuk.model_fields} if dikenal is not None else None
        yield _Perubahan(peran.lower(), semula, _gabungan(uow, nomor, peran, unit).model_dump())


def _gabungan(uow: UnitOfWork, nomor: str, peran: Pihak, unit: UnitMasuk) -> UnitMasuk:
    """What is told of a unit now, and what was known of the same unit before where nothing is told."""
    dikenal = pihak_dikenal(uow, nomor).get(peran)
    if dikenal is None or dikenal.unit.casefold() != unit.unit.casefold():
        return unit
    lama = {b: getattr(dikenal, b) for b in UnitMasuk.model_fields}
    return unit.model_copy(update={b: v for b, v in lama.items() if b not in unit.model_fields_set})


def _periksa_alasan(semua: list[_Perubahan], alasan: str | None) -> None:
    if not semua:
        raise MasukanSalah("Semua keterangan itu sudah tercatat.", "Tidak perlu dicatat lagi.")
    diubah = [p.bidang for p in semua if _mengubah(p)]
    if diubah and not (alasan or "").strip():
        raise MasukanSalah(
            f"Keterangan ini sudah tercatat dengan isi lain: {', '.join(diubah)}.", "Sebut alasan mengubahnya."
        )


def _mengubah(p: _Perubahan) -> bool:
    """Whether something that stands there is replaced, and not only completed."""
    if isinstance(p.lama, dict):
        return any(v is not None and v != p.baru[b] for b, v in p.lama.items())
    return p.lama is not None


def _catat(uow: UnitOfWork, nomor: str, p: _Perubahan, dari: Pihak, alasan: str | None) -> None:
    uow.pelengkapan.add(
        Pelengkapan(
            id=id_baru(),
            nomor_berkas=nomor,
            bidang=p.bidang,
            lama=None if p.lama is None else _teks(p.lama),
            baru=_teks(p.baru),
            alasan=alasan if _mengubah(p) else None,
            dari=dari,
            waktu=uow.clock.now(),
        )
    )
    if p.record is not None:
        setattr(p.record, p.atribut, p.baru)


def _teks(nilai: Any) -> str:
    """A value as text: of a unit its parts that are known, of files their names."""
    if isinstance(nilai, dict):
        return ", ".join(str(v) for v in nilai.values() if v is not None)
    return ", ".join(nilai) if isinstance(nilai, tuple) else str(nilai)


def _jawab_permintaan(uow: UnitOfWork, nomor: str, bidang: tuple[str, ...], cara: CaraJawaban) -> None:
    isi = f"Pelapor melengkapi: {', '.join(b.replace('_', ' ') for b in bidang)}."
    for p in uow.permintaan.find(
        nomor_berkas=nomor, jenis=JenisPermintaan.KELENGKAPAN, status=StatusPermintaan.MENUNGGU
    ):
        jawab(uow, p.id, JawabanMasuk(Pihak.PELAPOR, NilaiJawaban.DIJAWAB, cara, isi))
