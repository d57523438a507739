"""The steps after the tasks of a document: who wrote, checked or signed it is who decided there (`keputusan`)."""

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.usecases.berkas.keputusan import diterima
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import naskah


def disusun(uow: UnitOfWork, instans: int, id_naskah: str, kelompok: CandidateGroup) -> None:
    """It is written, for one house or for both (`naskah.simpan_konsep`)."""
    nomor = uow.naskah.get(id_naskah).nomor_berkas
    _, pegawai = diterima(uow, instans, TaskId.SUSUN_KONSEP, TaskId.SUSUN_NASKAH_BERSAMA, nomor=nomor)
    naskah.simpan_konsep(uow, id_naskah, pegawai, kelompok)


def diperiksa(uow: UnitOfWork, instans: int, id_naskah: str, kelompok: CandidateGroup) -> None:
    """It is checked, or sent back (`naskah.periksa`)."""
    nomor = uow.naskah.get(id_naskah).nomor_berkas
    keputusan, pegawai = diterima(uow, instans, TaskId.PERIKSA_KONSEP, nomor=nomor)
    naskah.periksa(uow, id_naskah, pegawai, kelompok, setuju=keputusan.data["keputusanPemeriksa"] == "SETUJUI")


def ditandatangani(uow: UnitOfWork, instans: int, id_naskah: str, kelompok: CandidateGroup) -> None:
    """It is signed, or sent back (`naskah.tandatangani`)."""
    nomor = uow.naskah.get(id_naskah).nomor_berkas
    keputusan, pegawai = diterima(uow, instans, TaskId.TANDATANGANI_NASKAH, nomor=nomor)
    setuju = keputusan.data["keputusanPenandatangan"] == "TANDATANGANI"
    naskah.tandatangani(uow, id_naskah, pegawai, kelompok, setuju=setuju)


def ditandatangani_bersama(
    uow: UnitOfWork, instans: int, id_naskah: str, pihak: Pihak, kelompok: CandidateGroup
) -> None:
    """A party signs what both sign, or sends it back (`naskah.tandatangani_bersama`)."""
    nomor = uow.naskah.get(id_naskah).nomor_berkas
    keputusan, pegawai = diterima(uow, instans, TaskId.TANDATANGANI_NASKAH_BERSAMA, nomor=nomor, pihak=pihak)
    setuju = keputusan.data["keputusanPenandatangan"] == "TANDATANGANI"
    naskah.tandatangani_bersama(uow, id_naskah, pihak, pegawai, kelompok, setuju=setuju)
