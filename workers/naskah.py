"""Documents before they leave the house: written, checked, signed (penyusunan.bpmn)."""

from pksbpmn.camunda.runtime import JobInfo, Result, Variables, job
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup, JobType
from pksbpmn.usecases.laporan.akhir import wajib_dasar_surat as wajib_akhir_laporan
from pksbpmn.usecases.perjanjian.akhir import wajib_dasar_surat as wajib_akhir_perjanjian
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import langkah_naskah, naskah
from pksbpmn.usecases.surat.dituju import wajib_berhak
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
    """Open a document; one that tells of an end says what has come."""
    wajib_akhir_laporan(uow, v.nomor_berkas, v.jenis_surat)
    wajib_akhir_perjanjian(uow, v.nomor_berkas, v.jenis_surat)
    wajib_berhak(uow, v.nomor_berkas, v.jenis_surat, v.daftar_kepada)
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


class LangkahNaskah(Variables):
    """Which document, and in which group he must be who decided in the task before."""

    id_naskah: str
    kelompok: CandidateGroup


@job(JobType.SIMPAN_KONSEP)
def simpan_konsep(uow: UnitOfWork, v: LangkahNaskah, info: JobInfo) -> None:
    """Keep a new version."""
    langkah_naskah.disusun(uow, info.process_instance_key, v.id_naskah, v.kelompok)


@job(JobType.CATAT_PEMERIKSAAN_KONSEP)
def catat_pemeriksaan_konsep(uow: UnitOfWork, v: LangkahNaskah, info: JobInfo) -> None:
    """Keep who checked it."""
    langkah_naskah.diperiksa(uow, info.process_instance_key, v.id_naskah, v.kelompok)


@job(JobType.CATAT_TANDA_TANGAN_NASKAH)
def catat_tanda_tangan_naskah(uow: UnitOfWork, v: LangkahNaskah, info: JobInfo) -> None:
    """Keep who signed it."""
    langkah_naskah.ditandatangani(uow, info.process_instance_key, v.id_naskah, v.kelompok)


class TandaTanganBersama(LangkahNaskah):
    """And for which party."""

    pihak: Pihak


@job(JobType.CATAT_TANDA_TANGAN_BERSAMA)
def catat_tanda_tangan_bersama(uow: UnitOfWork, v: TandaTanganBersama, info: JobInfo) -> None:
    """Keep who signed it for his party."""
    langkah_naskah.ditandatangani_bersama(uow, info.process_instance_key, v.id_naskah, v.pihak, v.kelompok)
