"""The units that a complaint names: Terlapor, its superior, witnesses. The newest of a role counts."""

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import UnitTerlapor
from pksbpmn.domain.laporan.masuk import UnitMasuk
from pksbpmn.usecases.journal import id_baru
from pksbpmn.usecases.ports import UnitOfWork


def catat_unit(uow: UnitOfWork, nomor: str, peran: Pihak, unit: UnitMasuk) -> None:
    """Keep whom a complaint names in this role, from now on."""
    uow.unit_terlapor.add(
        UnitTerlapor(
            id=id_baru(),
            nomor_berkas=nomor,
            peran=peran,
            jabatan=unit.jabatan,
            unit=unit.unit,
            instansi=unit.instansi,
            alamat=unit.alamat,
            email=unit.email,
        )
    )


def pihak_dikenal(uow: UnitOfWork, nomor: str) -> dict[Pihak, UnitTerlapor]:
    """Who is known now, by role."""
    return {u.peran: u for u in uow.unit_terlapor.find(nomor_berkas=nomor)}
