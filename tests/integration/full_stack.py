"""What a full stack shows, and how far each of its parts has come, for whoever waits for one of them."""

import contextlib
from typing import Any

import httpx

from pksbpmn.camunda.embedded import read_log
from pksbpmn.camunda.embedded.state import read_state
from pksbpmn.stories.stage import Stage

_INDICES = {
    "diekspor ke OpenSearch": ("zeebe-record_*", "position"),
    "diimpor Operate": ("operate-import-position*", "position"),
    "diimpor Tasklist": ("tasklist-import-position*", "position"),
}
_LOG_LINES = 5_000
_LAST_ERRORS = 5


def standing(stage: Stage, *nomor: str) -> str:
    """The engine's own words: where processes wait, incidents, jobs; last record, and how far it has been indexed."""
    stream = stage.stream
    waiting = {n: [f"{w.process_id}/{w.element_id} ({w.kind})" for w in stream.waiting(n)] for n in nomor}
    facts: dict[str, Any] = {
        "menunggu": waiting,
        "insiden": [f"{i.nomor} {i.process_id}/{i.element_id}: {i.message}" for i in stream.open_incidents()],
        "pekerjaan": stream.open_jobs(),
        "kotak keluar kosong": stage.relay.is_empty(),
        "rekaman terakhir": stream.position,
    }
    facts |= {what: _newest(stage, index, field) for what, (index, field) in _INDICES.items()}
    log = [line for line in read_log(stage.folder / "engine", _LOG_LINES) if " ERROR " in line or "[ERROR]" in line]
    return "\n".join([*(f"{what}: {how}" for what, how in facts.items()), *log[-_LAST_ERRORS:]])


def _newest(stage: Stage, index: str, field: str) -> str:
    """The highest position in an index, by kind of record."""
    state = read_state(stage.folder / "engine")
    if state is None:
        return "mesin mati"
    with contextlib.suppress(httpx.HTTPError, KeyError):
        answer = httpx.post(
            f"http://127.0.0.1:{state.ports.opensearch}/{index}/_search",
            json={"size": 0, "aggs": {"k": {"terms": {"field": "_index", "size": 50}, "aggs": _highest(field)}}},
            trust_env=False,
            timeout=10,
        )
        kinds = answer.json()["aggregations"]["k"]["buckets"]
        return str({k["key"]: int(k["highest"]["value"] or 0) for k in kinds})
    return "OpenSearch tidak menjawab"


def _highest(field: str) -> dict[str, Any]:
    return {"highest": {"max": {"field": field}}}
