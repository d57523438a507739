"""Officers who write, check and sign what a story does not speak of, in whatever case file it waits."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.domain.galat import TidakDitemukan
from pksbpmn.domain.surat.naskah import Naskah
from pksbpmn.names import TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.deciding import decide
from pksbpmn.stories.sight import Sight
from pksbpmn.stories.tale import at_ten
from pksbpmn.usecases.berkas.pengalihan import TugasTerbuka
from pksbpmn.usecases.ports import UnitOfWork, UnitOfWorkFactory
from pksbpmn.usecases.surat.isi_wajib import isi_lengkap
from pksbpmn.usecases.surat.konsep import konsep_terbaru


def _written(group: str) -> dict[str, Any]:
    return {"penyusun": officers.writer(group)}


def _checked(group: str) -> dict[str, Any]:
    return {"keputusanPemeriksa": "SETUJUI", "pemeriksa": officers.second(group)}


def _signed(group: str) -> dict[str, Any]:
    return {"keputusanPenandatangan": "TANDATANGANI", "penandatangan": officers.second(group)}


ROUTINE: dict[str, Callable[[str], dict[str, Any]]] = {
    TaskId.SUSUN_KONSEP: _written,
    TaskId.PERIKSA_KONSEP: _checked,
    TaskId.TANDATANGANI_NASKAH: _signed,
    TaskId.SUSUN_NASKAH_BERSAMA: _written,
    TaskId.TANDATANGANI_NASKAH_BERSAMA: _signed,
}
"""What is answered in each task of a document on its way, by the group of its officers."""

_WRITING = frozenset({TaskId.SUSUN_KONSEP, TaskId.SUSUN_NASKAH_BERSAMA})

NASKAH = frozenset(ROUTINE)
"""The tasks of a document on its way."""


@dataclass
class Clerks:
    """They act at once, or `days` after a task came, as `pause` says for a case file; never on what `left` names."""

    uow: UnitOfWorkFactory
    client: CamundaClient
    sight: Sight
    pause: Callable[[str], int] = lambda _: 0
    left: Callable[[str], bool] = lambda _: False
    _due: dict[int, datetime] = field(default_factory=dict)
    _done: set[int] = field(default_factory=set)
    _registered: bool = False

    def round(self, now: datetime) -> bool:
        """Do what is due; whether there was anything. Raises GalatSementara where something is away."""
        if not self._registered:
            with self.uow() as uow:
                officers.register(uow)
                officers.verify_mail(uow)
                uow.commit()
            self._registered = True
        acted = [self._act(task, now) for task in self._open()]
        return any(acted)

    def moments(self) -> Sequence[datetime]:
        """When they act next."""
        return [due for key, due in self._due.items() if key not in self._done]

    def _open(self) -> list[TugasTerbuka]:
        waiting = [t for t in self.sight.tasks(None) if t.element_id in NASKAH and t.key not in self._done]
        return [t for t in waiting if t.nomor and not self.left(t.nomor)]

    def _act(self, task: TugasTerbuka, now: datetime) -> bool:
        nomor = str(task.nomor)
        if days := self.pause(nomor):
            due = self._due.setdefault(task.key, at_ten(now.date() + timedelta(days=days)))
            if now < due:
                return False
        if task.element_id in _WRITING and not self._written_down(nomor):
            return False
        try:
            decide(self.uow, self.client, task, ROUTINE[task.element_id](task.candidate_groups[0]))
        except TidakDitemukan:  # the case file went on without it, or the answer to the first try was lost
            acted = False
        else:
            acted = True
        self._done.add(task.key)
        return acted

    def _written_down(self, nomor: str) -> bool:
        """Nobody drafts before what his document must say is written."""
        with self.uow() as uow:
            return not any(unwritten(uow, nomor))


def unwritten(uow: UnitOfWork, nomor: str) -> Iterator[Naskah]:
    """Documents of a case file that are to be drafted and whose contents nobody has written."""
    for naskah in uow.naskah.find(nomor_berkas=nomor):
        if not _on_its_way(uow, naskah.id) and not isi_lengkap(uow, naskah):
            yield naskah


def _on_its_way(uow: UnitOfWork, id_naskah: str) -> bool:
    konsep = konsep_terbaru(uow, id_naskah)
    return konsep is not None and konsep.dikembalikan is None
