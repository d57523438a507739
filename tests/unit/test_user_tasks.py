"""Open user tasks as both generations of Camunda tell them: the same task, whoever is asked."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from pksbpmn.camunda.rest import RestCommands
from pksbpmn.camunda.user_tasks import OpenTask, UserTaskSearch
from pksbpmn.domain.galat import GalatSementara

Asked = list[tuple[str, dict[str, Any]]]

TASK = OpenTask(
    key=7,
    element_id="rapat-pleno",
    name="Rapat pleno",
    process_name="Penyelesaian laporan masyarakat",
    process_instance_key=1,
    candidate_groups=("rapat-pleno",),
    assignee=None,
    due=datetime(2026, 1, 12, 9, tzinfo=UTC),
    nomor="0001/LM/I/2026",
    element_instance_key=None,
)
# as 8.6.0 answered
V1 = {
    "id": "7",
    "name": "Rapat pleno",
    "taskDefinitionId": "rapat-pleno",
    "processName": "Penyelesaian laporan masyarakat",
    "assignee": None,
    "sortValues": ["1795612567008", "7"],
    "processInstanceKey": "1",
    "dueDate": "2026-01-12T09:00:00.000+0000",
    "candidateGroups": ["rapat-pleno"],
    "variables": [{"name": "nomorBerkas", "value": '"0001/LM/I/2026"'}],
}
# as the API of 8.8 and later is documented
V2 = {
    "userTaskKey": "7",
    "name": "Rapat pleno",
    "elementId": "rapat-pleno",
    "processName": "Penyelesaian laporan masyarakat",
    "processDefinitionId": "laporan",
    "processInstanceKey": "1",
    "elementInstanceKey": "6",
    "candidateGroups": ["rapat-pleno"],
    "assignee": None,
    "dueDate": "2026-01-12T09:00:00.000Z",
}


class Engine:
    """Answers with these hits by path, a page of at most `page` at a time; keeps what it was asked."""

    def __init__(self, version: str, hits: dict[str, list[dict[str, Any]]], page: int = 1000) -> None:
        self.version, self.hits, self.page = version, hits, page
        self.asked: Asked = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        path = request.url.path
        if path == "/v2/topology":
            return httpx.Response(200, json={"gatewayVersion": self.version})
        body = json.loads(request.content)
        self.asked.append((path, body))
        return httpx.Response(200, json=self.answer(path, body))

    def answer(self, path: str, body: dict[str, Any]) -> Any:
        hits = self.hits[path]
        if path == "/v1/flownode-instances/search":
            return {"items": hits}
        if path.startswith("/v1"):
            after = body.get("searchAfter")
            start = 0 if after is None else next(i for i, h in enumerate(hits) if h["sortValues"] == after) + 1
            return hits[start : start + body["pageSize"]]
        start = int(body["page"].get("after", 0))
        end = start + body["page"]["limit"]
        return {"items": hits[start:end], "page": {"endCursor": str(end)}}

    @property
    def search(self) -> UserTaskSearch:
        rest = RestCommands("http://mesin", patience=1)
        rest._http = httpx.Client(transport=httpx.MockTransport(self))
        return UserTaskSearch(rest)

    def open(self, nomor: str | None = None) -> list[OpenTask]:
        return self.search.open(nomor)


def v2(*tasks: dict[str, Any], variables: list[dict[str, Any]]) -> Engine:
    return Engine("8.9.28", {"/v2/user-tasks/search": list(tasks), "/v2/variables/search": variables})


NUMBER = {"name": "nomorBerkas", "value": '"0001/LM/I/2026"', "processInstanceKey": "1"}


def test_both_generations_tell_the_same_task() -> None:
    assert Engine("8.6.0", {"/v1/tasks/search": [V1]}).open() == [TASK]
    assert v2(V2, variables=[NUMBER]).open() == [replace(TASK, element_instance_key=6)]


def test_an_open_task_is_that_of_the_newest_element_instance_before_it() -> None:
    """Both parties sign in one process; and what Operate has not seen yet is no older one."""
    nodes = [{"key": 3}, {"key": 6}, {"key": 8}]
    operate = Engine("8.6.0", {"/v1/flownode-instances/search": nodes})
    assert operate.search.element_instance(TASK) == 6
    ((_, asked),) = operate.asked
    assert asked["filter"] == {"processInstanceKey": 1, "flowNodeId": "rapat-pleno", "state": "ACTIVE"}
    with pytest.raises(GalatSementara):
        Engine("8.6.0", {"/v1/flownode-instances/search": [{"key": 8}]}).search.element_instance(TASK)
    assert v2(variables=[]).search.element_instance(replace(TASK, element_instance_key=6)) == 6


def test_one_case_file_is_searched_by_its_number() -> None:
    old = Engine("8.7.3", {"/v1/tasks/search": [V1]})
    assert old.open("0001/LM/I/2026") == [TASK]
    assert [body["taskVariables"] for _, body in old.asked] == [
        [{"name": "nomorBerkas", "value": '"0001/LM/I/2026"', "operator": "eq"}]
    ]
    new = v2(V2, variables=[NUMBER])
    assert new.open("0001/LM/I/2026") == [replace(TASK, element_instance_key=6)]
    conditions = [body["filter"] for path, body in new.asked if path == "/v2/user-tasks/search"]
    assert [c["processInstanceVariables"] for c in conditions] == [
        [{"name": "nomorBerkas", "value": '"0001/LM/I/2026"'}]
    ]
    assert {c["state"] for c in conditions} == {"CREATED"}


@pytest.mark.parametrize("nameless", [V2 | {"name": None, "processName": None, "dueDate": None, "candidateGroups": []}])
def test_what_the_engine_does_not_say_is_left_open(nameless: dict[str, Any]) -> None:
    (task,) = v2(nameless, variables=[]).open()
    assert (task.name, task.process_name, task.due, task.nomor) == ("rapat-pleno", "laporan", None, None)


def test_every_page_is_read_and_what_is_due_first_comes_first() -> None:
    def due(key: int) -> str | None:
        return None if key == 150 else f"2026-{12 - key % 12:02d}-01T00:00:00.000+0000"

    tasks = [V1 | {"id": str(k), "sortValues": [str(k)], "dueDate": due(k)} for k in range(1, 251)]
    old = Engine("8.6.0", {"/v1/tasks/search": tasks}).open()
    assert {t.key for t in old} == set(range(1, 251))
    assert [t.due for t in old[:-1]] == sorted(t.due for t in old[:-1] if t.due)
    assert (old[-1].key, old[-1].due) == (150, None)
    many = [V2 | {"userTaskKey": str(k), "processInstanceKey": str(k)} for k in range(1, 251)]
    engine = v2(*many, variables=[NUMBER | {"processInstanceKey": str(k)} for k in range(1, 251)])
    assert {t.nomor for t in engine.open()} == {"0001/LM/I/2026"}
    asked = next(body["filter"] for path, body in engine.asked if path == "/v2/variables/search")
    assert asked["name"] == "nomorBerkas"
    assert len(asked["processInstanceKey"]["$in"]) == 250


EARLIER = V1 | {"id": "7", "assignee": "77", "completionDate": "2026-01-05T09:00:00.000+0000"}
LATER = V1 | {"id": "21", "assignee": "78", "completionDate": "2026-01-05T09:00:09.000+0000"}


def test_an_earlier_completion_is_not_taken_for_one_that_the_search_has_not_seen_yet() -> None:
    """The index is seconds behind: the first round's officer would have decided the second (element instance 20)."""
    lagging = Engine("8.6.0", {"/v1/tasks/search": [EARLIER]})
    with pytest.raises(GalatSementara):
        lagging.search.who_completed(1, 20, "rapat-pleno")
    assert lagging.search.who_completed(1, 5, "rapat-pleno") == "77"
    both = Engine("8.6.0", {"/v1/tasks/search": [LATER, EARLIER]}).search
    assert (both.who_completed(1, 5, "rapat-pleno"), both.who_completed(1, 20, "rapat-pleno")) == ("77", "78")


def test_later_engines_are_asked_by_the_element_instance() -> None:
    engine = v2(V2 | {"assignee": "78"}, variables=[])
    assert engine.search.who_completed(1, 20, "rapat-pleno") == "78"
    ((_, asked),) = engine.asked
    assert asked["filter"] == {"state": "COMPLETED", "elementInstanceKey": "20"}
    assert v2(V2, variables=[]).search.who_completed(1, 20, "rapat-pleno") is None
    with pytest.raises(GalatSementara):
        v2(variables=[]).search.who_completed(1, 20, "rapat-pleno")
