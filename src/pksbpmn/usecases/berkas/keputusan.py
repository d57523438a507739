"""What the step after a user task goes by: the decision that was accepted there, with its officer.

Variables of the engine prove neither officer nor answers: whoever can write them could let anybody sign.
"""

from collections.abc import Mapping
from typing import Any

from pksbpmn.domain.berkas.keputusan import Keputusan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.names import TaskId
from pksbpmn.usecases.ports import UnitOfWork

DIPERIKSA = frozenset(
    {
        TaskId.LENGKAPI_ISI_BERITA_ACARA,
        TaskId.NILAI_PELAKSANAAN,
        TaskId.NILAI_TINDAK_LANJUT,
        TaskId.PUTUSKAN_AKIBAT_SUSULAN,
        TaskId.PUTUSKAN_KELENGKAPAN,
        TaskId.TETAPKAN_TEMUAN,
    }
)
"""Tasks of those who handle a case whose step takes up what it lets pass; what it refuses is to be decided again."""


def diputus(keputusan: Keputusan) -> bool:
    """Whether its step let it pass, where one examines it; of before processes were kept every decision did."""
    return keputusan.elemen not in DIPERIKSA or keputusan.instans is None or keputusan.diterapkan is not None


def terapkan(uow: UnitOfWork, instans: int, tugas: TaskId) -> None:
    """Take up what was decided in a task by which not every way to its step leads."""
    for k in uow.keputusan.find(instans=str(instans), elemen=tugas, diterapkan=None):
        uow.keputusan.get_locked(k.id).diterapkan = uow.clock.now()


def diterima(
    uow: UnitOfWork, instans: int, *tugas: TaskId, nomor: str | None = None, pihak: Pihak | None = None
) -> tuple[Keputusan, str]:
    """The newest decision in this process that no step took up yet, taken up now, and its officer's staff number.

    It must be of the case file `nomor`, where that is named. With `pihak` it is that of an officer of this party: both
    decide in one process at once. Where only the other's officer did, the step refuses him.
    """
    semua = [k for k in uow.keputusan.find(instans=str(instans), diterapkan=None) if k.elemen in tugas]
    semua = [k for k in semua if pihak is None or uow.pegawai.get(str(k.pegawai)).pihak is pihak] or semua
    if not semua or semua[-1].pegawai is None or nomor not in (None, semua[-1].nomor_berkas):
        raise tanpa_putusan()
    for k in semua:
        uow.keputusan.get_locked(k.id).diterapkan = uow.clock.now()
    return semua[-1], semua[-1].pegawai


def isian_diterima(uow: UnitOfWork, instans: int, tugas: TaskId, nomor: str) -> dict[str, Any]:
    """The answers of the newest decision in this process that no step took up yet, taken up now."""
    return diterima(uow, instans, tugas, nomor=nomor)[0].data


def kembalikan(uow: UnitOfWork, instans: int, tugas: TaskId, nomor: str) -> None:
    """The decision that was just taken up does not hold: nothing rests on it, the task is opened again."""
    semua = uow.keputusan.find(instans=str(instans), nomor_berkas=nomor, elemen=tugas)
    uow.keputusan.get_locked(semua[-1].id).diterapkan = None


def wajib_terakhir(uow: UnitOfWork, instans: int, tugas: TaskId, nomor: str, **isian: Any) -> None:
    """Refuse a later step of this process whose newest decision in that task did not say this, or was sent back.

    The step after the task takes up what it lets pass; what it refuses is to be decided again.
    """
    semua = [k for k in uow.keputusan.find(instans=str(instans), nomor_berkas=nomor) if k.elemen == tugas]
    if not semua or semua[-1].diterapkan is None or not isian.items() <= semua[-1].data.items():
        raise tanpa_putusan()


def wajib_dijawab(uow: UnitOfWork, instans: int, tugas: TaskId, nomor: str, isian: Mapping[str, Any]) -> None:
    """Take up the decision with these answers, where several tasks of the kind are open at once in one process."""
    semua = uow.keputusan.find(instans=str(instans), nomor_berkas=nomor, elemen=tugas, diterapkan=None)
    sama = next((k for k in semua if k.data == isian), None)
    if sama is None:
        raise tanpa_putusan()
    uow.keputusan.get_locked(sama.id).diterapkan = uow.clock.now()


def tanpa_putusan() -> PksError:
    """The incident of a step whose decision is not there."""
    return PksError(
        "Langkah ini tidak mempunyai putusan yang diterima pada tugas sebelumnya.",
        "Cari di Operate siapa mengubah proses ini, dan kembalikan prosesnya ke tugas itu: diputus lagi.",
    )
