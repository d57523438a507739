"""Numbers of the same matter in other systems, as SP4N-LAPOR! and SIMADU (C-19, REG-S-04); none sets a deadline."""

from dataclasses import dataclass

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.jenis_kerja_sama import SistemLuar
from pksbpmn.domain.kerja_sama import RujukanLuar
from pksbpmn.usecases.catat import audit, id_baru
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.potret import potret


def tambah(uow: UnitOfWork, nomor_laporan: str, sistem: SistemLuar, nomor: str) -> str:
    """Keep a reference; the same one twice stays one."""
    uow.laporan.ambil(nomor_laporan)
    if not nomor.strip():
        raise MasukanSalah("Rujukan memerlukan nomornya.", "Isi nomor dari sistem itu.")
    for ada in uow.rujukan_luar.cari(nomor_laporan=nomor_laporan, sistem=sistem, nomor=nomor.strip()):
        return ada.id
    rujukan = RujukanLuar(id=id_baru(), nomor_laporan=nomor_laporan, sistem=sistem, nomor=nomor.strip())
    uow.rujukan_luar.tambah(rujukan)
    audit(uow, "rujukan-dicatat", nomor_laporan, sistem=sistem)
    return rujukan.id


@dataclass(frozen=True)
class RujukanTercatat:
    """The number of a complaint in another system."""

    id: str
    nomor_laporan: str
    sistem: SistemLuar
    nomor: str


def daftar(uow: UnitOfWork, nomor: str) -> tuple[RujukanTercatat, ...]:
    """Numbers of a complaint elsewhere."""
    return tuple(potret(RujukanTercatat, r) for r in uow.rujukan_luar.cari(nomor_laporan=nomor))
