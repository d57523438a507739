"""Heads say who handles a case, each of his own house; nobody gives himself one."""

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.usecases.berkas import penugasan
from pksbpmn.usecases.berkas.izin import wajib_orang_lain, wajib_sepihak
from pksbpmn.usecases.ports import UnitOfWork


def tetapkan(  # noqa: PLR0913 - who is assigned as what, and who says so
    uow: UnitOfWork, nomor: str, pegawai: str, peran: Peran, unit: str, *, oleh: str
) -> str:
    """Assign another officer, as `penugasan.tugaskan`."""
    wajib_orang_lain(uow, oleh, pegawai)
    return penugasan.tugaskan(uow, nomor, pegawai, peran, unit)


def lepas(uow: UnitOfWork, nomor: str, pegawai: str, *, oleh: str) -> int:
    """End the assignments of an officer, as `penugasan.lepas`."""
    wajib_sepihak(uow, oleh, pegawai)
    return penugasan.lepas(uow, nomor, pegawai=pegawai)
