"""The record stream of this project's broker: what a complaint or matter waits for, and what went wrong in it."""

from collections import defaultdict
from datetime import datetime

from pksbpmn.camunda.records.state import EngineState, Incident, Record, UserTask, Waiting, due
from pksbpmn.testing.stream import Stream


class RecordStream(Stream[EngineState]):
    """What a stream of records tells of case files, by their number."""

    def __init__(self, *, keep: bool = False, state: EngineState | None = None) -> None:
        super().__init__(EngineState() if state is None else state, keep=keep)

    def open_jobs(self, nomor: str | None = None) -> list[str]:
        """Job types of jobs that are not done, waiting for a retry too; not those stuck in an incident."""
        return list(self.ask(lambda s: [j.job_type for j in s.jobs.values() if nomor in (None, s.nomor(j.instance))]))

    def jobs_standing(self, nomor: str) -> list[str]:
        """Open jobs of a complaint with the last thing that happened to each, for whoever asks why it stands still."""
        return list(
            self.ask(lambda s: [f"{j.job_type} ({j.last})" for j in s.jobs.values() if s.nomor(j.instance) == nomor])
        )

    def open_user_tasks(self, nomor: str | None = None) -> list[UserTask]:
        """Open user tasks, oldest first, of one complaint or all."""

        def read(s: EngineState) -> list[UserTask]:
            found = sorted(s.user_tasks.items())
            return [_task(s, k, v) for k, v in found if nomor in (None, s.nomor(v["processInstanceKey"]))]

        return list(self.ask(read))

    def open_user_task(self, key: int) -> UserTask | None:
        """An open user task; None when there is no such task (any more)."""

        def read(s: EngineState) -> UserTask | None:
            return _task(s, key, s.user_tasks[key]) if key in s.user_tasks else None

        return self.ask(read)  # type: ignore[no-any-return]

    def open_incidents(self, nomor: str | None = None) -> list[Incident]:
        """Open incidents, oldest first."""

        def read(s: EngineState) -> list[Incident]:
            found = [
                Incident(
                    k,
                    v["elementId"],
                    v["bpmnProcessId"],
                    s.nomor(v["processInstanceKey"]),
                    v["errorType"],
                    v["errorMessage"],
                )
                for k, v in sorted(s.incidents.items())
            ]
            return [i for i in found if nomor is None or i.nomor == nomor]

        return list(self.ask(read))

    def next_timer(self) -> datetime | None:
        """When the earliest open timer fires."""
        timer = self.ask(lambda s: s.first_timer())
        return due(timer) if timer is not None else None

    def waiting(self, nomor: str) -> list[Waiting]:
        """Everything that a complaint waits for now."""

        def read(s: EngineState) -> list[Waiting]:
            found = [
                Waiting(v["elementId"], v["bpmnProcessId"], "tugas")
                for v in s.user_tasks.values()
                if s.nomor(v["processInstanceKey"]) == nomor
            ]
            found += [
                Waiting(v["elementId"], v["bpmnProcessId"], f"pesan {v['messageName']}")
                for v in s.subscriptions.values()
                if s.nomor(v["processInstanceKey"]) == nomor
            ]
            found += [
                Waiting(t["targetElementId"], s.process_id(t["processDefinitionKey"]), "waktu", due(t))
                for t in s.timers.values()
                if s.nomor(t["processInstanceKey"]) == nomor
            ]
            return found

        return list(self.ask(read))

    def ended(self, nomor: str) -> bool:
        """True when the complaint's root process has ended."""
        return bool(self.ask(lambda s: nomor in s.started_roots and s.started_roots[nomor] not in s.running_roots))

    def numbers(self) -> dict[int, str | None]:
        """Process instance → number of the complaint or matter that it belongs to."""
        return dict(self.ask(lambda s: {i: s.nomor(i) for i in s.instances}))

    def passed_by(self) -> dict[str, set[tuple[str, str]]]:
        """Number of a complaint or matter → the elements that it passed and the decision rules that matched in it."""

        def read(s: EngineState) -> dict[str, set[tuple[str, str]]]:
            passed: dict[str, set[tuple[str, str]]] = defaultdict(set)
            for what, instances in (*s.covered.items(), *s.rules_hit.items()):
                for nomor in {s.nomor(i) for i in instances} - {None}:
                    passed[str(nomor)].add(what)
            return passed

        return dict(self.ask(read))


def _task(s: EngineState, key: int, v: Record) -> UserTask:
    return UserTask(
        key,
        v["elementId"],
        v["bpmnProcessId"],
        s.nomor(v["processInstanceKey"]),
        v.get("dueDate", ""),
        v["processInstanceKey"],
        v["elementInstanceKey"],
        tuple(v["candidateGroupsList"]),
        v.get("assignee") or None,
    )
