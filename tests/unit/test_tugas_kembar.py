"""What tells two tasks of a case apart that come at once: the same in each run, whichever the engine makes first."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest

from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.stories.year.state import TaskCame, YearState
from tests.exported import event

Record = dict[str, Any]
NOW = datetime(2027, 3, 1, 14, tzinfo=JAKARTA)
CASE, NOMOR = 1, "0001/LM/III/2027"
KINDS = {100: "PERMINTAAN_DATA", 200: "PERMINTAAN_DOKUMEN"}
"""Two requests that are drafted side by side, both in a letter of one kind to one party."""


def _record(value_type: str, intent: str, key: int, value: Record) -> Record:
    return event(value_type, intent, key, NOW, value)


def _element(key: int, kind: str, instance: int, within: int, called: tuple[int, int] = (-1, -1)) -> Record:
    return {
        "bpmnElementType": kind,
        "bpmnProcessId": "laporan" if instance == CASE else "penyusunan",
        "elementId": f"e{key % 100}",
        "flowScopeKey": within,
        "parentProcessInstanceKey": called[0],
        "parentElementInstanceKey": called[1],
        "processInstanceKey": instance,
        "processDefinitionKey": 7,
    }


def _began(value: Record, key: int) -> Record:
    return _record("PROCESS_INSTANCE", "ELEMENT_ACTIVATING", key, value)


def _ended(value: Record, key: int) -> Record:
    return _record("PROCESS_INSTANCE", "ELEMENT_COMPLETED", key, value)


def _says(scope: int, instance: int, name: str, value: str) -> Record:
    told = {"scopeKey": scope, "processInstanceKey": instance, "name": name, "value": f'"{value}"'}
    return _record("VARIABLE", "CREATED", scope, told)


ROOT = _element(CASE, "PROCESS", CASE, -1)


def _drafted(n: int) -> Iterator[list[Record]]:
    """A letter from the call of its process to its task, step by step, then its end."""
    call, process, rule, task = n + 1, n + 2, n + 3, n + 4
    calling = _element(call, "CALL_ACTIVITY", CASE, CASE)
    called = _element(process, "PROCESS", process, -1, (CASE, call))
    ruling = _element(rule, "BUSINESS_RULE_TASK", process, process)
    tasked = _element(task, "USER_TASK", process, process)
    asked = {
        "processInstanceKey": process,
        "elementInstanceKey": task,
        "elementId": "susun-konsep",
        "bpmnProcessId": "penyusunan",
    }
    yield [_began(calling, call), _says(call, CASE, "jenisPermintaan", KINDS[n])]
    yield [_says(process, process, "jenisSurat", "PERMINTAAN_DATA"), _began(called, process)]
    yield [_began(ruling, rule), _says(rule, process, "jenisPermintaan", "BUKTI_PENERIMAAN")]
    yield [_ended(ruling, rule)]
    yield [_began(tasked, task), _record("USER_TASK", "CREATED", n, asked)]
    yield [_record("USER_TASK", "COMPLETED", n, asked | {"candidateGroupsList": []}), _ended(tasked, task)]
    yield [_ended(called, process), _ended(calling, call)]


def _year(order: list[int]) -> YearState:
    state = YearState()
    letters = [list(_drafted(n)) for n in order]
    told = [_says(CASE, CASE, "jenisPermintaan", "of the case"), _says(CASE, CASE, "nomorBerkas", NOMOR)]
    for r in (_began(ROOT, CASE), *told):
        state.apply(r)
    for steps in zip(*letters, strict=True):
        for step in steps:
            for r in step:
                state.apply(r)
    return state


@pytest.mark.parametrize("order", [[100, 200], [200, 100]])
def test_two_letters_of_a_kind_that_are_drafted_at_once_are_told_apart_by_what_they_ask(order: list[int]) -> None:
    came = {s.key: s for s in _year(order).seen if isinstance(s, TaskCame)}
    assert {key: (s.nomor, s.question, s.turn) for key, s in came.items()} == {
        n: (NOMOR, f"susun-konsep/jenisPermintaan={kind}/jenisSurat=PERMINTAAN_DATA", 1) for n, kind in KINDS.items()
    }


def test_what_has_ended_is_forgotten() -> None:
    state = _year([100, 200])
    assert state.turns(NOMOR)["susun-konsep"] == 2
    state.apply(_ended(ROOT, CASE))
    nothing = YearState().__getstate__()
    grown = {"activity", "position", "latest", "seen", "passed", "_process_ids"}
    assert {n: v for n, v in state.__getstate__().items() if n not in grown} == {
        n: v for n, v in nothing.items() if n not in grown
    }
