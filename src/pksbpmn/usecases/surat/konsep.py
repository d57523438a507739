"""The versions of a document."""

from pksbpmn.domain.surat.naskah import Konsep
from pksbpmn.usecases.ports import UnitOfWork


def konsep_terbaru(uow: UnitOfWork, id_naskah: str) -> Konsep | None:
    """The newest version, None before the first."""
    ada = uow.konsep.find(id_naskah=id_naskah)
    return ada[-1] if ada else None
