"""Numbers of the same matter in other systems, as SP4N-LAPOR! and SIMADU (C-19, REG-S-04); none sets a deadline."""

from pksbpmn.domain.berkas.rujukan import RujukanLuar, SistemLuar
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.ports import UnitOfWork


def tambah(uow: UnitOfWork, nomor_berkas: str, sistem: SistemLuar, nomor: str) -> str:
    """Keep a reference; the same one twice stays one."""
    uow.laporan.get(nomor_berkas)
    if not nomor.strip():
        raise MasukanSalah("Rujukan memerlukan nomornya.", "Isi nomor dari sistem itu.")
    for ada in uow.rujukan_luar.find(nomor_berkas=nomor_berkas, sistem=sistem, nomor=nomor.strip()):
        return ada.id
    rujukan = RujukanLuar(id=id_baru(), nomor_berkas=nomor_berkas, sistem=sistem, nomor=nomor.strip())
    uow.rujukan_luar.add(rujukan)
    audit(uow, "rujukan-dicatat", nomor_berkas, sistem=sistem)
    return rujukan.id


def daftar(uow: UnitOfWork, nomor: str) -> tuple[RujukanLuar, ...]:
    """Numbers of a complaint elsewhere. Raises TidakDitemukan for no such complaint."""
    uow.laporan.get(nomor)
    return tuple(uow.rujukan_luar.find(nomor_berkas=nomor))
