"""Contact persons replaced (narahubung.bpmn)."""

from datetime import datetime

from pksbpmn.camunda.runtime import Result, job
from pksbpmn.names import JobType
from pksbpmn.usecases.perjanjian import narahubung
from pksbpmn.usecases.ports import UnitOfWork
from workers.variabel import SatuBerkas


class HariBerlaku(Result):
    """When the change takes effect."""

    berlaku_sejak: datetime


@job(JobType.TETAPKAN_PERGANTIAN)
def tetapkan_pergantian(uow: UnitOfWork, v: SatuBerkas) -> HariBerlaku:
    """Set the day of effect, never before receipt."""
    return HariBerlaku(berlaku_sejak=narahubung.tetapkan_hari(uow, v.nomor_berkas))


@job(JobType.BERLAKUKAN_NARAHUBUNG)
def berlakukan_narahubung(uow: UnitOfWork, v: SatuBerkas) -> None:
    """The new contact person takes over."""
    narahubung.berlakukan(uow, v.nomor_berkas)
