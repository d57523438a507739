"""Minutes of konsiliasi and mediasi (PKS Pasal 4(6)c, 4(8)b)."""

from pksbpmn.camunda.runtime import Variables, job
from pksbpmn.domain.pemeriksaan.berita_acara import HasilPertemuan, JenisBeritaAcara
from pksbpmn.names import JobType
from pksbpmn.usecases.pemeriksaan import berita_acara
from pksbpmn.usecases.ports import UnitOfWork


class SusunBeritaAcara(Variables):
    """Which minutes, and how the meeting ended."""

    nomor_berkas: str
    jenis_berita_acara: JenisBeritaAcara
    hasil_pertemuan: HasilPertemuan


@job(JobType.SUSUN_BERITA_ACARA)
def susun_berita_acara(uow: UnitOfWork, v: SusunBeritaAcara) -> None:
    """Draw up the minutes."""
    berita_acara.susun(uow, v.nomor_berkas, v.jenis_berita_acara, v.hasil_pertemuan)


class SahkanBeritaAcara(Variables):
    """Which minutes, and whether the Ombudsman has signed."""

    nomor_berkas: str
    jenis_berita_acara: JenisBeritaAcara
    berita_acara_ditandatangani: bool


@job(JobType.SAHKAN_BERITA_ACARA)
def sahkan_berita_acara(uow: UnitOfWork, v: SahkanBeritaAcara) -> None:
    """Check the set of signatures."""
    berita_acara.sahkan(uow, v.nomor_berkas, v.jenis_berita_acara, v.berita_acara_ditandatangani)
