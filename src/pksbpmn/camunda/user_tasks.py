"""Open user tasks with what people call them: full stack only, seconds behind the engine.

8.6 and 8.7 are asked by Tasklist's API v1, which alone tells name, due date and variables there
(https://docs.camunda.io/docs/8.6/apis-tools/tasklist-api-rest/tasklist-api-rest-overview/), later versions by the
Orchestration Cluster API v2. Only v1 could be tried here.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from pksbpmn.camunda.rest import RestCommands, first
from pksbpmn.camunda.search import NUMBER, EngineSearch
from pksbpmn.domain.galat import GalatSementara, TidakDitemukan

_PAGE = 100
_LAST = datetime.max.replace(tzinfo=UTC)


@dataclass(frozen=True)
class OpenTask:
    """An open user task. `nomor` is the case file's, where its instance says one; `due` is aware.

    `name` and `process_name` are those of the diagram. Tasklist of 8.6 and 8.7 does not tell `element_instance_key`.
    """

    key: int
    element_id: str
    name: str
    process_name: str
    process_instance_key: int
    candidate_groups: tuple[str, ...]
    assignee: str | None
    due: datetime | None
    nomor: str | None
    element_instance_key: int | None


class UserTaskSearch:
    """Searches by the REST connection of the client."""

    def __init__(self, rest: RestCommands) -> None:
        self._rest = rest

    def open(self, nomor: str | None = None) -> list[OpenTask]:
        """Open tasks, of all or of one case file; what is due first comes first."""
        new = self._rest.version() >= (8, 8)
        wanted = {} if nomor is None else {"name": NUMBER, "value": json.dumps(nomor)}
        return sorted(self._v2(wanted) if new else self._v1(wanted), key=lambda t: (t.due or _LAST, t.key))

    def element_instance(self, task: OpenTask) -> int | None:
        """Of which element instance an open task is, which 8.6 and 8.7 tell in Operate alone; None where that is away.

        Its own is the newest one before it: the engine's keys only go up. GalatSementara until Operate has seen it.
        """
        if task.element_instance_key is not None:
            return task.element_instance_key
        conditions = {
            "processInstanceKey": task.process_instance_key,
            "flowNodeId": task.element_id,
            "state": "ACTIVE",
        }
        try:
            nodes = list(EngineSearch(self._rest).pages("flownode-instances", conditions, new=False))
        except TidakDitemukan:
            return None
        before = [key for key in (int(n["key"]) for n in nodes) if key < task.key]
        if not before:
            raise GalatSementara("Tugas itu belum tampak di Operate.", "Ulangi sebentar lagi.")
        return max(before)

    def who_completed(self, instance: int, element_instance: int, element_id: str) -> str | None:
        """The assignee of the completed task of this element instance; GalatSementara until the search has seen it.

        v1 names no element instances. The engine counts its keys up: the first task of this element that came after
        the element instance is its own, and one of an earlier round came before.
        """
        if self._rest.version() >= (8, 8):
            conditions = {"state": "COMPLETED", "elementInstanceKey": str(element_instance)}
            hits = list(EngineSearch(self._rest).pages("user-tasks", conditions, new=True))
        else:
            body = {"state": "COMPLETED", "processInstanceKey": str(instance), "taskDefinitionId": element_id}
            found = self._rest.search("v1/tasks", {**body, "pageSize": _PAGE})
            hits = sorted((t for t in found if int(t["id"]) > element_instance), key=lambda t: int(t["id"]))
        if not hits:
            raise GalatSementara("Penyelesaian tugas belum tampak di mesin.", "Ulangi sebentar lagi.")
        return hits[0].get("assignee") or None

    def _v1(self, wanted: Mapping[str, str]) -> Iterator[OpenTask]:
        body: dict[str, Any] = {
            "state": "CREATED",
            "pageSize": _PAGE,
            "includeVariables": [{"name": NUMBER}],
        }
        if wanted:
            body["taskVariables"] = [{**wanted, "operator": "eq"}]
        while True:
            hits = self._rest.search("v1/tasks", body)
            for hit in hits:
                yield _task(hit, next((v["value"] for v in hit.get("variables") or ()), None))
            if len(hits) < _PAGE:
                return
            body["searchAfter"] = hits[-1]["sortValues"]

    def _v2(self, wanted: Mapping[str, str]) -> Iterator[OpenTask]:
        conditions: dict[str, Any] = {"state": "CREATED"}
        if wanted:
            conditions["processInstanceVariables"] = [dict(wanted)]
        search = EngineSearch(self._rest)
        hits = list(search.pages("user-tasks", conditions, new=True))
        numbers: dict[str, str] = {}
        if hits:
            instances = sorted({str(hit["processInstanceKey"]) for hit in hits})
            of_these = {"name": NUMBER, "processInstanceKey": {"$in": instances}}
            for v in search.pages("variables", of_these, new=True):
                numbers[str(v["processInstanceKey"])] = v["value"]
        for hit in hits:
            yield _task(hit, numbers.get(str(hit["processInstanceKey"])))


def _task(hit: Mapping[str, Any], number: str | None) -> OpenTask:
    element_id = str(first(hit, "elementId", "taskDefinitionId"))
    due, element_instance = hit.get("dueDate"), hit.get("elementInstanceKey")
    return OpenTask(
        key=int(first(hit, "userTaskKey", "id")),
        element_id=element_id,
        name=str(hit.get("name") or element_id),
        process_name=str(hit.get("processName") or hit.get("processDefinitionId") or ""),
        process_instance_key=int(first(hit, "processInstanceKey")),
        candidate_groups=tuple(hit.get("candidateGroups") or ()),
        assignee=hit.get("assignee") or None,
        due=datetime.fromisoformat(due) if due else None,
        nomor=str(json.loads(number)) if number else None,
        element_instance_key=int(element_instance) if element_instance else None,
    )
