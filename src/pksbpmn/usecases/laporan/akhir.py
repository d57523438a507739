"""How a complaint ends is what was decided in it, whatever the engine's variables say (ADR 0028)."""

from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.pemeriksaan.temuan import Kesimpulan
from pksbpmn.names import TaskId
from pksbpmn.usecases.berkas.keputusan import tanpa_putusan, wajib_terakhir
from pksbpmn.usecases.ports import UnitOfWork

_TEMUAN = {
    Akhir.DITUTUP_PEMERIKSAAN: Kesimpulan.TIDAK_DITEMUKAN,
    Akhir.PEMERIKSAAN_DIHENTIKAN: Kesimpulan.DIHENTIKAN,
}


def wajib_diputus(uow: UnitOfWork, instans: int, nomor: str, akhir: Akhir) -> None:
    """Refuse a refusal that the plenary of this process did not decide, and an end that is not the last finding's.

    UU 37/2008 Pasal 36; PKS Pasal 4(5). Of other ends the stage before keeps the decision, in a process of its own.
    """
    if akhir is Akhir.TIDAK_LOLOS_VERIFIKASI:
        wajib_terakhir(uow, instans, TaskId.RAPAT_PLENO, nomor, laporanDiterima=False)
    elif akhir in _TEMUAN:
        temuan = uow.temuan.find(nomor_berkas=nomor)
        if not temuan or temuan[-1].kesimpulan is not _TEMUAN[akhir]:
            raise tanpa_putusan()
