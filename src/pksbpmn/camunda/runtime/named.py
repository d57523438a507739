"""What a job names by its id, and what must have been done with it (ADR 0032)."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from pksbpmn.camunda.flow import Diagrams
from pksbpmn.camunda.runtime.variables import JobInfo
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.permintaan.permintaan import Permintaan
from pksbpmn.domain.surat.naskah import Naskah
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import JobType
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.konsep import konsep_terbaru

_CALLED = {"idNaskah": "naskah", "idPermintaan": "permintaan", "idSurat": "surat"}
"""What a variable names that a job can bring, of whichever case its writer pleases."""


def named(uow: UnitOfWork, variables: Mapping[str, Any]) -> dict[str, Naskah | Permintaan | Surat]:
    """What the job names by its id, as the registry keeps it; what it does not know its handler refuses."""
    kept: dict[str, Callable[..., Sequence[Naskah | Permintaan | Surat]]] = {
        "idNaskah": uow.naskah.find,
        "idPermintaan": uow.permintaan.find,
        "idSurat": uow.surat.find,
    }
    found = {n: find(id=variables[n]) for n, find in kept.items() if isinstance(variables.get(n), str)}
    return {n: records[0] for n, records in found.items() if records}


def case_of(nomor: str | None, named: Mapping[str, Naskah | Permintaan | Surat]) -> str | None:
    """The case of the job; refuses what is named of another."""
    for name, record in named.items():
        if nomor not in (None, record.nomor_berkas):
            raise _of_another(
                f"Variabel {name} menyebut {_CALLED[name]} berkas lain daripada berkas proses ini; "
                "tidak ada yang ditulis."
            )
        nomor = nomor or record.nomor_berkas
    return nomor


def is_of_its_process(uow: UnitOfWork, info: JobInfo, naskah: Naskah) -> None:
    """Refuse another document than the one that this process opened: who decided in it saw that one alone."""
    opened = _brought(uow, info, JobType.BUKA_NASKAH, "idNaskah")
    if opened and naskah.id not in opened:
        raise _of_another(
            "Variabel idNaskah menyebut naskah lain daripada yang dibuka proses ini; tidak ada yang ditulis."
        )


def is_issued(uow: UnitOfWork, info: JobInfo, surat: Surat) -> None:
    """Refuse a day of receipt on a letter that the job's own process did not issue: its officer looked at that one."""
    if surat.id not in _brought(uow, info, JobType.TERBITKAN_SURAT, "idSurat"):
        raise _of_another(
            "Variabel idSurat menyebut surat yang tidak diterbitkan proses ini; penerimaannya tidak ditulis."
        )


def _brought(uow: UnitOfWork, info: JobInfo, job_type: JobType, name: str) -> list[str]:
    """What the jobs of this type in the job's own process handed to it by this name."""
    results = uow.job_results.of_instance(info.process_instance_key, job_type)
    return [r["variabel"][name] for r in results if "variabel" in r]


def _of_another(message: str) -> PksError:
    return PksError(message, "Cari di Operate siapa mengubahnya, kembalikan isinya, lalu ulangi pekerjaan ini.")


def is_checked(uow: UnitOfWork, naskah: Naskah) -> bool:
    konsep = konsep_terbaru(uow, naskah.id)
    return konsep is not None and konsep.pemeriksa is not None


def is_written(uow: UnitOfWork, installed: Diagrams, naskah: Naskah) -> None:
    """Refuse to issue what nobody wrote, unless its kind goes out by itself; that it is signed is asked when issued."""
    if naskah.jenis not in installed.by_itself and not uow.konsep.find(id_naskah=naskah.id):
        raise PksError(
            f"Naskah {naskah.jenis} belum disusun dan ditandatangani; tidak ada yang dikirim.",
            "Cari di Operate siapa melewati penyusunannya, dan kembalikan prosesnya ke sana.",
        )


def lahp_is_signed(uow: UnitOfWork, installed: Diagrams, nomor: str) -> None:
    """Refuse to set an LAHP that nobody wrote and signed in this round (POR 48/2020 Pasal 25(2), 25(4))."""
    drafts = (konsep_terbaru(uow, n.id) for n in putaran_ini(uow, uow.naskah, nomor, jenis=JenisSurat.LAHP))
    signed = any(k is not None and k.ditandatangani is not None for k in drafts)
    if not signed and JenisSurat.LAHP not in installed.by_itself:
        raise PksError(
            "LAHP belum disusun dan ditandatangani; tidak ada yang ditetapkan.",
            "Cari di Operate siapa melewati penyusunannya, dan kembalikan prosesnya ke sana.",
        )
