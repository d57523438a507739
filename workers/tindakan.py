"""Follow-up of an LAHP or a Rekomendasi, action by action (PKS Pasal 4(7), 4(9) implied)."""

from pksbpmn.camunda.runtime import JobInfo, Result, Variables, job
from pksbpmn.domain.pemeriksaan.tindakan import Pelaksanaan, SebabPenilaianDitolak, StatusTindakan, SumberTindakan
from pksbpmn.names import JobType, TaskId
from pksbpmn.usecases.berkas.keputusan import isian_diterima, kembalikan
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
    """Whether the corrective actions were carried out, as was decided."""

    tindak_lanjut_dilaksanakan: bool


@job(JobType.CATAT_TINDAK_LANJUT)
def catat_tindak_lanjut(uow: UnitOfWork, v: SatuBerkas, info: JobInfo) -> Penilaian:
    """Keep what the Ombudsman found of the follow-up of the LAHP."""
    isian = isian_diterima(uow, info.process_instance_key, TaskId.NILAI_TINDAK_LANJUT, v.nomor_berkas)
    dinilai = TindakLanjut.model_validate(isian)
    sebab = pemeriksaan.catat_tindak_lanjut(uow, v.nomor_berkas, dilaksanakan=dinilai.tindak_lanjut_dilaksanakan)
    if sebab is not None:
        kembalikan(uow, info.process_instance_key, TaskId.NILAI_TINDAK_LANJUT, v.nomor_berkas)
    return Penilaian(sebab_ulang=sebab)


class PelaksanaanDinilai(Variables):
    """How far the Rekomendasi was carried out, as was decided."""

    status_pelaksanaan: Pelaksanaan


@job(JobType.PERIKSA_PELAKSANAAN)
def periksa_pelaksanaan(uow: UnitOfWork, v: SatuBerkas, info: JobInfo) -> Penilaian:
    """A Rekomendasi is not called carried out while a point of it is open, nor left undone while one is done."""
    isian = isian_diterima(uow, info.process_instance_key, TaskId.NILAI_PELAKSANAAN, v.nomor_berkas)
    dinilai = PelaksanaanDinilai.model_validate(isian)
    sebab = tindakan.penilaian_pelaksanaan_ditolak(uow, v.nomor_berkas, dinilai.status_pelaksanaan)
    if sebab is not None:
        kembalikan(uow, info.process_instance_key, TaskId.NILAI_PELAKSANAAN, v.nomor_berkas)
    return Penilaian(sebab_ulang=sebab)
