"""The diagrams under which a job's process began: a case keeps them (ADR 0004)."""

from pksbpmn.camunda.flow import Diagrams, diagrams, read
from pksbpmn.camunda.runtime.variables import JobInfo
from pksbpmn.usecases.berkas.diagram import paket_dari
from pksbpmn.usecases.ports import UnitOfWork

_READ: dict[str, Diagrams] = {}
"""Installed diagrams, by their digest."""


def installed_with(uow: UnitOfWork, info: JobInfo) -> Diagrams:
    """The diagrams that came with the job's own; raises PksError where nobody installed it."""
    paket = paket_dari(uow, info.definition) if info.definition else None
    if paket is None:
        return diagrams()
    if paket not in _READ:
        _READ[paket] = read(uow.paket_diagram.get(paket).isi)
    return _READ[paket]
