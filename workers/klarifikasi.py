"""Klarifikasi (PKS Pasal 4(4))."""

from pksbpmn.camunda.runtime import job
from pksbpmn.names import JobType
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


@job(JobType.CATAT_HAK_TIDAK_DIGUNAKAN)
def catat_hak_tidak_digunakan(uow: UnitOfWork, v: SatuBerkas) -> None:
    """Keep what the silence of who was asked comes to (UU 37/2008 Pasal 33(3); PKS Pasal 4(4)a)."""
    permintaan.catat_klarifikasi_tidak_dijawab(uow, v.nomor_berkas)
