"""Requests that several Terlapor got together (PKS Pasal 1, Terlapor): each his own, the engine knows the first."""

from pksbpmn.domain.permintaan.permintaan import Permintaan
from pksbpmn.usecases.berkas.pihak import terlapor_lain
from pksbpmn.usecases.ports import UnitOfWork


def rombongan(uow: UnitOfWork, permintaan: Permintaan) -> list[Permintaan]:
    """All that were opened with this request, itself included, the one that the engine knows first."""
    utama = permintaan.bersama or permintaan.id
    return [uow.permintaan.get(utama), *uow.permintaan.find(bersama=utama)]


def tempat_terlapor(uow: UnitOfWork, perkara: str) -> tuple[int, ...]:
    """The places of all Terlapor of a complaint."""
    return (1, *(u.ke for u in terlapor_lain(uow, perkara)))


def permintaan_terkunci(uow: UnitOfWork, id_permintaan: str) -> Permintaan:
    """The request, locked after the first of its party: one after the other, each sees what the others came to."""
    utama = uow.permintaan.get(id_permintaan).bersama
    if utama is not None:
        uow.permintaan.get_locked(utama)
    return uow.permintaan.get_locked(id_permintaan)
