"""What the use cases need of the world outside: implemented by `registry`, `documents`, `mail` and `camunda`."""

from pksbpmn.usecases.ports.lembaga import Alamat, Lembaga
from pksbpmn.usecases.ports.penyegel import Penyegel
from pksbpmn.usecases.ports.records import BerkasRepository, Repositories, Repository
from pksbpmn.usecases.ports.statistik import Statistik
from pksbpmn.usecases.ports.unit_of_work import (
    Clock,
    DocumentStore,
    JobResults,
    Kait,
    Numbering,
    Pemindai,
    Siapa,
    Typesetter,
    UnitOfWork,
    UnitOfWorkFactory,
    hari_ini,
)

__all__ = [
    "Alamat",
    "BerkasRepository",
    "Clock",
    "DocumentStore",
    "JobResults",
    "Kait",
    "Lembaga",
    "Numbering",
    "Pemindai",
    "Penyegel",
    "Repositories",
    "Repository",
    "Siapa",
    "Statistik",
    "Typesetter",
    "UnitOfWork",
    "UnitOfWorkFactory",
    "hari_ini",
]
