"""Whether the embedded Tasklist has read the forms: a task that it reads before its form stays without one there."""

import time
from collections.abc import Collection
from pathlib import Path

import httpx

from pksbpmn.camunda.embedded.command_lines import opensearch_url
from pksbpmn.camunda.embedded.state import read_state

_FORMS, _AT_MOST = "tasklist-form-*", 10_000
_PAUSE = 0.5


def await_forms(data_dir: Path, forms: Collection[tuple[str, int]], seconds: float) -> bool:
    """Wait until Tasklist knows each of these, by id and version; False when it does not so long."""
    end = time.monotonic() + seconds
    while not set(forms) <= _known(data_dir):
        if time.monotonic() > end:
            return False
        time.sleep(_PAUSE)
    return True


def _known(data_dir: Path) -> set[tuple[str, int]]:
    state = read_state(data_dir)
    if state is None:
        return set()
    asked = {"size": _AT_MOST, "_source": ["bpmnId", "version"]}
    try:
        answer = httpx.post(f"{opensearch_url(state.ports)}/{_FORMS}/_search", json=asked, trust_env=False)
        hits = answer.raise_for_status().json()["hits"]["hits"]
    except httpx.HTTPError:
        return set()
    return {(h["_source"]["bpmnId"], h["_source"]["version"]) for h in hits}
