"""Incidents and running instances, searched in Operate: full stack only, seconds behind the engine.

8.6 and 8.7 have Operate's API v1 (https://docs.camunda.io/docs/8.6/apis-tools/operate-api/overview/), later versions
the Orchestration Cluster API v2. Only v1 could be tried here.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from pksbpmn.camunda.rest import RestCommands, first
from pksbpmn.names import STARTED_BY

NUMBER = "nomorBerkas"
"""The variable that tells the case file of an instance."""

_PAGE = 200
_DEFINITIONS = (
    ("process-definitions", ("processDefinitionId", "bpmnProcessId"), ("processDefinitionKey", "key")),
    ("decision-definitions", ("decisionDefinitionId", "decisionId"), ("decisionDefinitionKey", "key")),
)


@dataclass(frozen=True)
class Incident:
    """An open incident; `nomor` is the case file's, where its instance says one."""

    key: int
    job_key: int | None
    process_id: str
    element_id: str
    message: str
    created: datetime | None
    nomor: str | None


@dataclass(frozen=True)
class Newest:
    """The newest version of a process or decision on the engine."""

    id: str
    version: int
    key: int


@dataclass(frozen=True)
class RunningInstance:
    """A process instance that has not ended, with the elements where its tokens are; `nomor` as of an incident."""

    key: int
    process_id: str
    version: int
    definition: int
    nomor: str | None
    active: tuple[str, ...]
    incident: bool = False


class EngineSearch:
    """Searches by the REST connection of the client."""

    def __init__(self, rest: RestCommands) -> None:
        self._rest = rest

    def incidents(self) -> list[Incident]:
        """Open incidents, oldest first."""
        new = self._rest.version() >= (8, 8)
        state = {"state": "ACTIVE"}
        hits = list(self.pages("incidents", state, new=new))
        numbers = self._numbers(new=new) if hits else {}
        names = {} if new else self._process_ids(hits)
        found = [_incident(hit, numbers, names) for hit in hits]
        return sorted(found, key=lambda i: i.key)

    def running(self) -> set[str]:
        """Numbers of the complaints and matters whose processes run."""
        new = self._rest.version() >= (8, 8)
        active = {
            int(first(hit, "processInstanceKey", "key"))
            for hit in self.pages("process-instances", {"state": "ACTIVE"}, new=new)
            if first(hit, "processDefinitionId", "bpmnProcessId") in STARTED_BY
        }
        return {nomor for key, nomor in self._numbers(new=new).items() if key in active}

    def newest(self) -> list[Newest]:
        """The newest version of each process and each decision, whoever deployed it."""
        return [n for definitions in _DEFINITIONS for n in self._newest(*definitions)]

    def newest_processes(self) -> list[Newest]:
        """As `newest`, of processes alone: a decision may have the id of one."""
        return self._newest(*_DEFINITIONS[0])

    def _newest(self, what: str, ids: Sequence[str], keys: Sequence[str]) -> list[Newest]:
        found = (
            Newest(str(first(hit, *ids)), int(hit["version"]), int(first(hit, *keys)))
            for hit in self.pages(what, {}, new=self._rest.version() >= (8, 8))
        )
        return list({n.id: n for n in sorted(found, key=lambda n: n.version)}.values())

    def instances(self) -> list[RunningInstance]:
        """Every process instance that runs, called ones too."""
        new = self._rest.version() >= (8, 8)
        state = {"state": "ACTIVE"}
        hits = list(self.pages("process-instances", state, new=new))
        numbers = self._numbers(new=new) if hits else {}
        active: dict[int, list[str]] = {}
        for node in self.pages("element-instances" if new else "flownode-instances", state, new=new) if hits else ():
            active.setdefault(int(node["processInstanceKey"]), []).append(str(first(node, "elementId", "flowNodeId")))
        return [_instance(hit, numbers, active) for hit in hits]

    def _numbers(self, *, new: bool) -> dict[int, str]:
        return {
            int(hit["processInstanceKey"]): str(hit["value"]).strip('"')
            for hit in self.pages("variables", {"name": NUMBER}, new=new)
        }

    def _process_ids(self, hits: list[dict[str, Any]]) -> dict[int, dict[str, Any]]:
        """Operate v1 tells neither element nor process of an incident: look at the flow nodes that have one."""
        if not hits:
            return {}
        nodes = self.pages("flownode-instances", {"incident": True}, new=False)
        instances = {int(i["key"]): i for i in self.pages("process-instances", {"state": "ACTIVE"}, new=False)}
        by_incident = {int(n["incidentKey"]): n for n in nodes if n.get("incidentKey")}
        return {
            key: {
                "elementId": node.get("flowNodeId", "?"),
                "processId": instances.get(int(node["processInstanceKey"]), {}).get("bpmnProcessId", "?"),
            }
            for key, node in by_incident.items()
        }

    def pages(self, what: str, conditions: Mapping[str, Any], *, new: bool) -> Iterator[dict[str, Any]]:
        """Every hit, by the API v2 (`new`) or by Operate's v1."""
        body: dict[str, Any] = {"filter": dict(conditions)}
        body |= {"page": {"limit": _PAGE}} if new else {"size": _PAGE}
        while True:
            answer = self._rest.search(f"{'v2' if new else 'v1'}/{what}", body)
            items = answer.get("items", [])
            yield from items
            if len(items) < _PAGE:
                return
            if new:
                body["page"] = {"limit": _PAGE, "after": answer["page"]["endCursor"]}
            else:
                body["searchAfter"] = answer["sortValues"]


def _incident(hit: Mapping[str, Any], numbers: Mapping[int, str], names: Mapping[int, Mapping[str, str]]) -> Incident:
    key = int(first(hit, "incidentKey", "key"))
    job_key = hit.get("jobKey")
    created = hit.get("creationTime")
    named = names.get(key, {})
    return Incident(
        key=key,
        job_key=int(job_key) if job_key else None,
        process_id=str(hit.get("processDefinitionId") or named.get("processId", "?")),
        element_id=str(hit.get("elementId") or named.get("elementId", "?")),
        message=str(first(hit, "errorMessage", "message")),
        created=_time(created),
        nomor=numbers.get(int(first(hit, "processInstanceKey"))),
    )


def _instance(
    hit: Mapping[str, Any], numbers: Mapping[int, str], active: Mapping[int, Sequence[str]]
) -> RunningInstance:
    key = int(first(hit, "processInstanceKey", "key"))
    return RunningInstance(
        key=key,
        process_id=str(first(hit, "processDefinitionId", "bpmnProcessId")),
        version=int(first(hit, "processDefinitionVersion", "processVersion")),
        definition=int(first(hit, "processDefinitionKey")),
        nomor=numbers.get(key),
        active=tuple(sorted(active.get(key, ()))),
        incident=bool(hit.get("hasIncident", hit.get("incident", False))),
    )


def _time(text: str | None) -> datetime | None:
    """ISO 8601; Operate 8.6 writes the offset without a colon."""
    if not text:
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
