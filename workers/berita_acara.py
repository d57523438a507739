"""Minutes of konsiliasi and mediasi (PKS Pasal 4(6)c, 4(8)b)."""

from pksbpmn.camunda.runtime import JobInfo, Result, Variables, job
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.pemeriksaan.berita_acara import HasilPertemuan, JenisBeritaAcara
from pksbpmn.names import JobType, TaskId
from pksbpmn.usecases.berkas.keputusan import terapkan
from pksbpmn.usecases.pemeriksaan import berita_acara
from pksbpmn.usecases.pemeriksaan.berita_acara import wajib_hasil
from pksbpmn.usecases.ports import UnitOfWork


class SusunBeritaAcara(Variables):
    """Which minutes, and how the meeting ended."""

    nomor_berkas: str
    jenis_berita_acara: JenisBeritaAcara
    hasil_pertemuan: HasilPertemuan


@job(JobType.SUSUN_BERITA_ACARA)
def susun_berita_acara(uow: UnitOfWork, v: SusunBeritaAcara, info: JobInfo) -> None:
    """Draw up the minutes."""
    wajib_hasil(uow, v.nomor_berkas, v.jenis_berita_acara, v.hasil_pertemuan)
    berita_acara.susun(uow, v.nomor_berkas, v.jenis_berita_acara, v.hasil_pertemuan)
    terapkan(uow, info.process_instance_key, TaskId.LENGKAPI_ISI_BERITA_ACARA)


class PilihBeritaAcara(Variables):
    """Which minutes."""

    nomor_berkas: str
    jenis_berita_acara: JenisBeritaAcara


@job(JobType.CATAT_TANDA_TANGAN_BERITA_ACARA)
def catat_tanda_tangan_berita_acara(uow: UnitOfWork, v: PilihBeritaAcara, info: JobInfo) -> None:
    """Put the Ombudsman's signature under the minutes."""
    berita_acara.terapkan_tanda_tangan(uow, v.nomor_berkas, v.jenis_berita_acara, info.process_instance_key)


class BeritaAcaraDisahkan(Result):
    """Who gets them besides the parties."""

    penerima_lain: tuple[Pihak, ...]


@job(JobType.SAHKAN_BERITA_ACARA)
def sahkan_berita_acara(uow: UnitOfWork, v: PilihBeritaAcara) -> BeritaAcaraDisahkan:
    """Check the set of signatures."""
    return BeritaAcaraDisahkan(penerima_lain=berita_acara.sahkan(uow, v.nomor_berkas, v.jenis_berita_acara))
