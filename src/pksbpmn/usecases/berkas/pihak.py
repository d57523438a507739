"""The units that a complaint names: Terlapor, its superior, witnesses. The newest of a place counts."""

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import UnitTerlapor
from pksbpmn.domain.laporan.masuk import UnitMasuk
from pksbpmn.usecases.journal import id_baru
from pksbpmn.usecases.ports import UnitOfWork


def catat_unit(  # noqa: PLR0913 - whom, in which place, why
    uow: UnitOfWork, nomor: str, peran: Pihak, unit: UnitMasuk, *, ke: int = 1, alasan: str | None = None
) -> None:
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
            ke=ke,
            alasan=alasan,
        )
    )


def pihak_dikenal(uow: UnitOfWork, nomor: str) -> dict[Pihak, UnitTerlapor]:
    """Who is known now, by role; of several Terlapor the first."""
    return {u.peran: u for u in uow.unit_terlapor.find(nomor_berkas=nomor, ke=1)}


def terlapor_lain(uow: UnitOfWork, nomor: str) -> tuple[UnitTerlapor, ...]:
    """The other Terlapor of a complaint, in their places; of each place the newest."""
    semua = {u.ke: u for u in uow.unit_terlapor.find(nomor_berkas=nomor, peran=Pihak.TERLAPOR) if u.ke > 1}
    return tuple(semua[ke] for ke in sorted(semua))
