"""What people see of a document on its way: where it stands, its drafts as marked PDF, the remarks."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.perjanjian.narahubung import PARA_PIHAK
from pksbpmn.domain.surat.ketentuan import Penanda
from pksbpmn.domain.surat.naskah import Konsep, Naskah, Rancangan
from pksbpmn.usecases.berkas import pegawai as register
from pksbpmn.usecases.berkas.penugasan import periksa_benturan
from pksbpmn.usecases.berkas.rahasia import TERTUTUP, rahasia_perkara
from pksbpmn.usecases.berkas.utuh import wajib_utuh
from pksbpmn.usecases.berkas.yang_tahu import beri_tahu_kustodian, boleh_tahu
from pksbpmn.usecases.gerbang_dokumen import TUJUAN_IDENTITAS, catat_akses
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.konsep import semua_konsep
from pksbpmn.usecases.surat.terbuka import boleh_melihat, hanya_celah, menunjuk_rahasia


class Keadaan(StrEnum):
    """Where a document stands: still to be written, a draft, checked, sent back, signed, issued."""

    DISUSUN = "DISUSUN"
    DIPERIKSA = "DIPERIKSA"
    DIKEMBALIKAN = "DIKEMBALIKAN"
    DITANDATANGANI = "DITANDATANGANI"
    TERBIT = "TERBIT"
    KONSEP = "KONSEP"


@dataclass(frozen=True)
class NaskahRingkas:
    """A document with its newest version, without what it says; `penyusun` and the others are staff numbers."""

    id: str
    jenis: str
    kepada: tuple[Pihak, ...]
    penerbit: Pihak
    keadaan: Keadaan
    versi: int
    penyusun: str | None
    pemeriksa: str | None
    penandatangan: str | None
    nomor: str | None
    sejak: datetime


@dataclass(frozen=True)
class KonsepTercetak:
    """A draft for one addressee, and what officers remarked on it."""

    versi: int
    pdf: bytes
    catatan: tuple[str, ...]


def daftar(uow: UnitOfWork, nomor: str) -> tuple[NaskahRingkas, ...]:
    """The documents of a case file, oldest first. Raises TidakDitemukan."""
    uow.berkas.get(nomor)
    return tuple(_ringkas(uow, n) for n in uow.naskah.find(nomor_berkas=nomor))


def lihat(
    uow: UnitOfWork, id_naskah: str, pegawai: str, kepada: Pihak | None = None, versi: int | None = None
) -> KonsepTercetak | None:
    """A draft (the newest) as a PDF marked KONSEP, for an officer of a house that writes or signs it; audited.

    One that names a hidden complainant, as each to him does, or out of which the mask took something, needs the
    custodian's grant as a copy of the letter would: the attempt is in the journal, and None is the refusal. Commit in
    both cases (REG-I-04, PKS Pasal 8(2)).
    """
    naskah = uow.naskah.get(id_naskah)
    nomornya = register.wajib_bernomor(pegawai)
    ada = register.bertugas(uow, nomornya)
    penulis = PARA_PIHAK if naskah.jenis.ketentuan.penanda is Penanda.PARA_PIHAK else (naskah.penerbit,)
    if ada is None or ada.pihak not in penulis:
        raise MasukanSalah(
            f"Pegawai {nomornya} tidak tercatat bertugas di lembaga yang menyusun naskah ini.",
            "Catat dahulu dengan `pksbpmn pegawai catat`.",
        )
    periksa_benturan(uow, naskah.nomor_berkas, nomornya)
    wajib_utuh(uow, naskah.nomor_berkas)
    konsep = _konsep(uow, id_naskah, versi)
    rancangan = konsep.untuk(kepada or konsep.rancangan[0].kepada)
    if rancangan is None:
        semua = ", ".join(r.kepada for r in konsep.rancangan)
        raise MasukanSalah(f"Naskah ini tidak ditujukan kepada {kepada}.", f"Penerimanya: {semua}.")
    if not _dijurnal(uow, naskah.nomor_berkas, konsep, rancangan, ada):
        return None
    audit(
        uow,
        "konsep-dilihat",
        naskah.nomor_berkas,
        id_naskah=id_naskah,
        versi=konsep.versi,
        kepada=rancangan.kepada,
        pegawai=nomornya,
    )
    catatan = tuple(_catatan(uow, naskah.nomor_berkas, konsep, ada))
    return KonsepTercetak(konsep.versi, uow.typesetter.print_pdf(rancangan.halaman, konsep=True), catatan)


def _dijurnal(uow: UnitOfWork, nomor: str, konsep: Konsep, rancangan: Rancangan, petugas: Pegawai) -> bool:
    """Whether he may see it; where it names a hidden complainant, or hides him, the attempt is in the journal.

    Of a gap the custodians learn, too: it may be one of many names that somebody tried.
    """
    isi = rancangan.kepada, rancangan.halaman
    perkara = menunjuk_rahasia(uow, nomor, *isi)
    boleh = boleh_melihat(uow, nomor, *isi, petugas)
    if hanya_celah(uow, nomor, *isi, petugas):
        beri_tahu_kustodian(
            uow,
            f"konsep-tersamar/{konsep.id}/{rancangan.kepada}/{petugas.nomor}",
            nomor,
            f"Konsep yang disamarkan diminta tanpa izin: {nomor}",
            f"Pegawai {petugas.nomor} meminta versi {konsep.versi} naskah {konsep.id_naskah}, yang disusun pegawai "
            f"{konsep.penyusun}. Di dalamnya ada yang disamarkan; periksa apakah nama-nama dicoba di sana. "
            f"Jurnalnya: `pksbpmn kerahasiaan jurnal {nomor}`.\n",
        )
    if perkara:
        peran = register.peran_pertama(petugas)
        objek = f"konsep/{konsep.id}"
        catat_akses(uow, Tindakan.BACA, objek, petugas.nomor, peran, TUJUAN_IDENTITAS, nomor, diizinkan=boleh)
    return boleh


def _catatan(uow: UnitOfWork, nomor: str, konsep: Konsep, petugas: Pegawai) -> Iterator[str]:
    """The remarks: his own as he wrote them, those of others for who may know the complainant."""
    tahu = boleh_tahu(uow, (n for n, _ in rahasia_perkara(uow, nomor)), petugas)
    for c in uow.catatan_konsep.find(id_konsep=konsep.id):
        yield c.catatan if tahu or petugas.menulis(c.pegawai, c.waktu) else TERTUTUP


def _konsep(uow: UnitOfWork, id_naskah: str, versi: int | None) -> Konsep:
    semua = semua_konsep(uow, id_naskah)
    if versi is None:
        return semua[-1]
    if not 1 <= versi <= len(semua):
        raise MasukanSalah(f"Versi {versi} tidak ada.", f"Pilih 1 sampai {len(semua)}.")
    return semua[versi - 1]


def _ringkas(uow: UnitOfWork, naskah: Naskah) -> NaskahRingkas:
    semua = uow.konsep.find(id_naskah=naskah.id)
    konsep = semua[-1] if semua else None
    return NaskahRingkas(
        id=naskah.id,
        jenis=naskah.jenis,
        kepada=naskah.kepada,
        penerbit=naskah.penerbit,
        keadaan=_keadaan(naskah, konsep),
        versi=len(semua),
        penyusun=konsep.penyusun if konsep else None,
        pemeriksa=konsep.pemeriksa if konsep else None,
        penandatangan=konsep.penandatangan if konsep else None,
        nomor=naskah.nomor,
        sejak=_sejak(naskah, konsep),
    )


def _keadaan(naskah: Naskah, konsep: Konsep | None) -> Keadaan:
    if naskah.nomor is not None:
        return Keadaan.TERBIT
    if konsep is None:
        return Keadaan.DISUSUN
    if konsep.ditandatangani is not None:
        return Keadaan.DITANDATANGANI
    if konsep.dikembalikan is not None:
        return Keadaan.DIKEMBALIKAN
    return Keadaan.DIPERIKSA if konsep.diperiksa is not None else Keadaan.KONSEP


def _sejak(naskah: Naskah, konsep: Konsep | None) -> datetime:
    if konsep is None:
        return naskah.dibuka
    return konsep.ditandatangani or konsep.dikembalikan or konsep.diperiksa or konsep.disusun
