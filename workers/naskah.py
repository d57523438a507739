"""Documents before they leave the house: written, checked, signed (penyusunan.bpmn)."""

from typing import Literal

from pksbpmn.camunda.runtime import Result, Variables, job
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup, JobType
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah
from pksbpmn.usecases.surat.gabungan import penerima_naskah


class BukaNaskah(Variables):
    """Which document, to whom; `naskah_baru` where one that is signed already must not serve."""

    nomor_berkas: str
    jenis_surat: JenisSurat
    daftar_kepada: tuple[Pihak, ...]
    id_permintaan: str | None = None
    naskah_baru: bool


class Penerima(Result):
    """One who gets it; `ke` tells apart several that are called the same."""

    kepada: Pihak
    ke: int


class NaskahDibuka(Result):
    """The document's id, whose it is, whether it is signed already, and who gets it, one by one."""

    id_naskah: str
    penerbit: Pihak
    naskah_siap: bool
    daftar_penerima: tuple[Penerima, ...]


@job(JobType.BUKA_NASKAH)
def buka_naskah(uow: UnitOfWork, v: BukaNaskah) -> NaskahDibuka:
    """Open a document."""
    terbuka, siap = naskah.buka(
        uow, v.nomor_berkas, v.jenis_surat, v.daftar_kepada, v.id_permintaan, baru=v.naskah_baru
    )
    penerima = penerima_naskah(uow, v.nomor_berkas, v.daftar_kepada, v.id_permintaan)
    return NaskahDibuka(
        id_naskah=terbuka.id,
        penerbit=terbuka.penerbit,
        naskah_siap=siap,
        daftar_penerima=tuple(Penerima(kepada=pihak, ke=ke) for pihak, ke in penerima),
    )


class SimpanKonsep(Variables):
    """Which document, who wrote it (a staff number), in which group he must be."""

    id_naskah: str
    penyusun: int
    kelompok: CandidateGroup


@job(JobType.SIMPAN_KONSEP)
def simpan_konsep(uow: UnitOfWork, v: SimpanKonsep) -> None:
    """Keep a new version."""
    naskah.simpan_konsep(uow, v.id_naskah, str(v.penyusun), v.kelompok)


class PemeriksaanKonsep(Variables):
    """What a checker decided about the newest version."""

    id_naskah: str
    pemeriksa: int
    keputusan_pemeriksa: Literal["SETUJUI", "KEMBALIKAN"]
    kelompok: CandidateGroup


@job(JobType.CATAT_PEMERIKSAAN_KONSEP)
def catat_pemeriksaan_konsep(uow: UnitOfWork, v: PemeriksaanKonsep) -> None:
    """Keep who checked it."""
    setuju = v.keputusan_pemeriksa == "SETUJUI"
    naskah.periksa(uow, v.id_naskah, str(v.pemeriksa), v.kelompok, setuju=setuju)


class TandaTanganNaskah(Variables):
    """What a signer decided about the newest version."""

    id_naskah: str
    penandatangan: int
    keputusan_penandatangan: Literal["TANDATANGANI", "KEMBALIKAN"]
    kelompok: CandidateGroup


@job(JobType.CATAT_TANDA_TANGAN_NASKAH)
def catat_tanda_tangan_naskah(uow: UnitOfWork, v: TandaTanganNaskah) -> None:
    """Keep who signed it."""
    setuju = v.keputusan_penandatangan == "TANDATANGANI"
    naskah.tandatangani(uow, v.id_naskah, str(v.penandatangan), v.kelompok, setuju=setuju)


class TandaTanganBersama(TandaTanganNaskah):
    """What an officer of a party decided about the newest version."""

    pihak: Pihak


@job(JobType.CATAT_TANDA_TANGAN_BERSAMA)
def catat_tanda_tangan_bersama(uow: UnitOfWork, v: TandaTanganBersama) -> None:
    """Keep who signed it for his party."""
    setuju = v.keputusan_penandatangan == "TANDATANGANI"
    naskah.tandatangani_bersama(uow, v.id_naskah, v.pihak, str(v.penandatangan), v.kelompok, setuju=setuju)
