"""Follow-up of an LAHP or a Rekomendasi, action by action (PKS Pasal 4(7), 4(9) implied)."""

from pksbpmn.camunda.runtime import JobInfo, Result, Variables, job
from pksbpmn.domain.pemeriksaan.tindakan import Pelaksanaan, SebabPenilaianDitolak, StatusTindakan, SumberTindakan
from pksbpmn.names import JobType, TaskId
from pksbpmn.usecases.pemeriksaan import pemeriksaan, tindakan
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas

_SUMBER = {
    TaskId.NILAI_TINDAK_LANJUT: SumberTindakan.LAHP,
    TaskId.NILAI_PELAKSANAAN: SumberTindakan.REKOMENDASI,
}


class TindakanDihitung(Result):
    """How many actions are done, open, left undone for a reason: read-only facts of the officer's form."""

    tindakan_selesai: int
    tindakan_terbuka: int
    tindakan_tidak: int


@job(JobType.HITUNG_TINDAKAN)
def hitung_tindakan(uow: UnitOfWork, v: SatuBerkas, info: JobInfo) -> TindakanDihitung:
    """Count the actions before an officer judges their follow-up."""
    semua = tindakan.status(uow, v.nomor_berkas, _SUMBER[TaskId(info.element_id)])
    return TindakanDihitung(
        tindakan_selesai=semua.count(StatusTindakan.SELESAI),
        tindakan_terbuka=sum(s.terbuka for s in semua),
        tindakan_tidak=semua.count(StatusTindakan.TIDAK_DILAKSANAKAN),
    )


class Penilaian(Result):
    """Why the judgement does not hold; None where it does."""

    sebab_ulang: SebabPenilaianDitolak | None


class TindakLanjut(Variables):
    """A complaint, and whether its corrective actions were carried out."""

    nomor_berkas: str
    tindak_lanjut_dilaksanakan: bool


@job(JobType.CATAT_TINDAK_LANJUT)
def catat_tindak_lanjut(uow: UnitOfWork, v: TindakLanjut) -> Penilaian:
    """Keep what the Ombudsman found of the follow-up of the LAHP."""
    sebab = pemeriksaan.catat_tindak_lanjut(uow, v.nomor_berkas, dilaksanakan=v.tindak_lanjut_dilaksanakan)
    return Penilaian(sebab_ulang=sebab)


class PelaksanaanDinilai(Variables):
    """A complaint, and how far its Rekomendasi was carried out."""

    nomor_berkas: str
    status_pelaksanaan: Pelaksanaan


@job(JobType.PERIKSA_PELAKSANAAN)
def periksa_pelaksanaan(uow: UnitOfWork, v: PelaksanaanDinilai) -> Penilaian:
    """A Rekomendasi is not called carried out while a point of it is open, nor left undone while one is done."""
    sebab = tindakan.penilaian_pelaksanaan_ditolak(uow, v.nomor_berkas, v.status_pelaksanaan)
    return Penilaian(sebab_ulang=sebab)
