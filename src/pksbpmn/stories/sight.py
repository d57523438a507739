"""How a teller finds what waits for people: in the record stream of a broker, or by the task search of any Camunda."""

from collections.abc import Sequence
from typing import Protocol

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.records import RecordStream
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.usecases.berkas.pengalihan import TugasTerbuka
from pksbpmn.usecases.ports import UnitOfWork, UnitOfWorkFactory


class Sight(Protocol):
    """What a teller must see of the engine."""

    def tasks(self, nomor: str | None) -> Sequence[TugasTerbuka]:
        """Open user tasks of a complaint or matter, or of all, oldest first."""
        ...

    def letters(self, uow: UnitOfWork, nomor: Sequence[str]) -> list[Surat]:
        """Letters whose receipt is awaited: of these complaints, or of all where the engine tells."""
        ...

    def ended(self, nomor: str) -> bool:
        """The complaint's process has ended."""
        ...

    def trouble(self, nomor: str) -> str:
        """What failed for good in a complaint; empty when nothing did."""
        ...

    def standing(self, nomor: str) -> str:
        """What a complaint waits for now, for whoever wonders why it does not go on."""
        ...


class StreamSight:
    """Sees everything, at once."""

    def __init__(self, stream: RecordStream) -> None:
        self._stream = stream

    def tasks(self, nomor: str | None) -> Sequence[TugasTerbuka]:
        """Open user tasks of a complaint or matter, or of all, oldest first."""
        return self._stream.open_user_tasks(nomor)

    def letters(self, uow: UnitOfWork, nomor: Sequence[str]) -> list[Surat]:  # noqa: ARG002 - the engine tells
        """Letters whose receipt the engine waits for."""
        keys = self._stream.ask(
            lambda s: [v["correlationKey"] for v in s.subscriptions.values() if v["messageName"] == "surat-diterima"]
        )
        return [uow.surat.get(key) for key in keys]

    def ended(self, nomor: str) -> bool:
        """The root process has ended."""
        return self._stream.ended(nomor)

    def trouble(self, nomor: str) -> str:
        """The open incidents."""
        return "; ".join(
            f"insiden pada {i.process_id}/{i.element_id}: {i.message}" for i in self._stream.open_incidents(nomor)
        )

    def standing(self, nomor: str) -> str:
        """Tasks, messages and timers that are waited for, jobs that are not done, and incidents."""
        waiting = [
            f"{w.process_id or '…'}/{w.element_id} ({w.kind}{f' sampai {w.until:%Y-%m-%d}' if w.until else ''})"
            for w in self._stream.waiting(nomor)
        ]
        jobs = [f"pekerjaan {job}" for job in self._stream.jobs_standing(nomor)]
        return "; ".join(filter(None, [*waiting, *jobs, self.trouble(nomor)])) or "tidak ada"


class SearchSight:
    """Sees what Tasklist has indexed, and the registry; seconds behind the engine, and no incidents."""

    def __init__(self, client: CamundaClient, uow: UnitOfWorkFactory) -> None:
        self._client, self._uow = client, uow

    def tasks(self, nomor: str | None) -> Sequence[TugasTerbuka]:
        """Open user tasks of a complaint or matter, or of all."""
        return self._client.search_user_tasks(nomor)

    def letters(self, uow: UnitOfWork, nomor: Sequence[str]) -> list[Surat]:
        """Letters of these complaints that nobody has confirmed."""
        return [s for n in nomor for s in uow.surat.find(nomor_berkas=n, tanggal_diterima=None)]

    def ended(self, nomor: str) -> bool:
        """The registry knows an ending."""
        with self._uow() as uow:
            return uow.berkas.get(nomor).akhir is not None

    def trouble(self, nomor: str) -> str:  # noqa: ARG002
        """Not seen here."""
        return ""

    def standing(self, nomor: str) -> str:
        """The tasks that the search finds."""
        return "; ".join(f"{t.element_id} (tugas)" for t in self.tasks(nomor)) or "tidak ada tugas dalam indeks"
