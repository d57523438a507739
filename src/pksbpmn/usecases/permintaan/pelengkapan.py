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
from pksbpmn.usecases.berkas.rahasia import dirahasiakan, rahasia_perkara
from pksbpmn.usecases.berkas.yang_tahu import beri_tahu_kustodian, boleh_tahu, yang_melihat
from pksbpmn.usecases.journal import audit, beri_tahu, id_baru
from pksbpmn.usecases.kerahasiaan.kehendak import samarkan
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk, jawab
from pksbpmn.usecases.ports import UnitOfWork, hari_ini

_ALAMAT = frozenset({"email", "alamat_lengkap", "telepon"})
"""By which a complainant is reached."""


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
    hidden it is hidden in what waits, too (Pasal 24(2)); what is known of him changes only who may know him, and he is
    told at the address that stood there. To who may not know him nothing is compared (`buta`), as the answer would
    tell whether a text stands in what is closed to him: it wants a reason, and is kept, whatever it says.
    """
    uow.laporan.get(nomor)
    berkas = berjalan(uow, nomor)
    if dari not in (Pihak.PELAPOR, Pihak.OMBUDSMAN):
        raise MasukanSalah("Laporan dilengkapi oleh Pelapor atau petugas Ombudsman.", "Pilih salah satunya.")
    if dari is Pihak.PELAPOR or isi.pelapor is not None:
        wajib_pelapor(uow, nomor)
    lahir = isi.pelapor.tanggal_lahir if isi.pelapor else None
    periksa_tanggal(hari_ini(uow), isi.tanggal_peristiwa, isi.upaya.tanggal if isi.upaya else None, lahir)
    _jaga_identitas(uow, berkas, isi)
    buta = not boleh_tahu(uow, (n for n, _ in rahasia_perkara(uow, nomor)), yang_melihat(uow))
    semua = [p for p in _perubahan(uow, berkas, isi, buta=buta) if buta or p.lama != p.baru]
    diganti = _diganti(semua, alasan, buta=buta)
    tercatat = [_catat(uow, nomor, satu, dari, alasan if satu in diganti else None) for satu in semua]
    for peran, unit in isi.pihak.items():
        if peran.lower() in [p.bidang for p in semua]:
            catat_unit(uow, nomor, peran, _gabungan(uow, nomor, peran, unit))
    bidang = tuple(p.bidang for p in semua)
    audit(uow, "laporan-dilengkapi", nomor, dari=dari, bidang=list(bidang))
    if isi.pelapor is not None:
        samarkan(uow, nomor)
        if dirahasiakan(uow, berkas):
            _beri_tahu_lama(uow, nomor, [t for t in tercatat if t.bidang in isi.tentang_pelapor])
    if dari is Pihak.PELAPOR:
        _jawab_permintaan(uow, nomor, bidang, cara)
    return bidang


def _jaga_identitas(uow: UnitOfWork, berkas: Berkas, isi: Pelengkap) -> None:
    """Who may not know a hidden complainant adds what is missing of him, and replaces nothing (Pasal 24(2)).

    Nor does he say where letters to him go: what he has in hand the custodian enters, or somebody with a grant.
    Whether it is the same as what stands there is not looked at: the answer would tell him.
    """
    if isi.pelapor is None or not dirahasiakan(uow, berkas):
        return
    ada = uow.identitas.get(berkas.nomor)
    tercatat = [b for b in isi.tentang_pelapor if getattr(ada, b) is not None]
    alamat = [b for b in isi.tentang_pelapor if b in _ALAMAT]
    if not (tercatat or alamat) or boleh_tahu(uow, [berkas.nomor], yang_melihat(uow)):
        return
    if tercatat:
        raise MasukanSalah(
            f"Keterangan Pelapor yang dirahasiakan sudah tercatat: {', '.join(tercatat)}.",
            "Yang mengubahnya pegawai dengan izin kustodian: `pksbpmn identitas minta`.",
        )
    raise MasukanSalah(
        f"Ke mana surat kepada Pelapor yang dirahasiakan dikirim tidak dicatat tanpa izin: {', '.join(alamat)}.",
        "Serahkan kepada kustodian, atau mohon izinnya: `pksbpmn identitas minta`.",
    )


def _beri_tahu_lama(uow: UnitOfWork, nomor: str, tentang_dia: list[Pelengkapan]) -> None:
    """A hidden complainant learns that what is known of him was replaced, at the address that stood there before.

    Where he had no e-mail address, nobody could tell him: then the custodians learn that he has one now.
    """
    surel = next((t for t in tentang_dia if t.bidang == "email"), None)
    diganti = [t for t in tentang_dia if t.lama is not None]
    if surel is not None and surel.lama is None:
        beri_tahu_kustodian(
            uow,
            f"alamat-ditambahkan/{surel.id}",
            nomor,
            f"Alamat surel Pelapor yang dirahasiakan ditambahkan: {nomor}",
            f"Pegawai {uow.pelaku} menambahkan alamat surel Pelapor {nomor}; surat kepadanya dikirim ke sana. Pastikan "
            "alamat itu miliknya.\n",
        )
    elif diganti and (surel is not None or uow.identitas.get(nomor).email is not None):
        beri_tahu(
            uow,
            f"identitas-diubah/{diganti[0].id}",
            nomor,
            f"Data Anda diubah: {nomor}",
            f"Yang tercatat tentang Anda dalam laporan {nomor} diubah: "
            f"{', '.join(t.bidang.replace('_', ' ') for t in diganti)}. Bila bukan Anda yang memintanya, beri tahu "
            "Ombudsman segera dengan menyebut nomor itu.\n",
            kepada=Pihak.PELAPOR,
            surel_lama=surel.id if surel is not None else None,
        )


def _perubahan(uow: UnitOfWork, berkas: Berkas, isi: Pelengkap, *, buta: bool) -> Iterator[_Perubahan]:
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
    if tambahan := tuple(b for b in isi.berkas if buta or b not in laporan.lampiran):
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


def _diganti(semua: list[_Perubahan], alasan: str | None, *, buta: bool) -> list[_Perubahan]:
    """What replaces something; refused without a reason."""
    if not semua:
        raise MasukanSalah("Semua keterangan itu sudah tercatat.", "Tidak perlu dicatat lagi.")
    diganti = [p for p in semua if (p.lama is not None if buta else _mengubah(p))]
    if diganti and not (alasan or "").strip():
        tercatat = "Keterangan ini sudah tercatat" + ("" if buta else " dengan isi lain")
        raise MasukanSalah(f"{tercatat}: {', '.join(p.bidang for p in diganti)}.", "Sebut alasan mengubahnya.")
    return diganti


def _mengubah(p: _Perubahan) -> bool:
    """Whether something that stands there is replaced, and not only completed."""
    if isinstance(p.lama, dict):
        return any(v is not None and v != p.baru[b] for b, v in p.lama.items())
    return p.lama is not None


def _catat(uow: UnitOfWork, nomor: str, p: _Perubahan, dari: Pihak, alasan: str | None) -> Pelengkapan:
    hasil = Pelengkapan(
        id=id_baru(),
        nomor_berkas=nomor,
        bidang=p.bidang,
        lama=None if p.lama is None else _teks(p.lama),
        baru=_teks(p.baru),
        alasan=alasan,
        dari=dari,
        waktu=uow.clock.now(),
    )
    uow.pelengkapan.add(hasil)
    if p.record is not None:
        setattr(p.record, p.atribut, p.baru)
    return hasil


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
