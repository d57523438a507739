"""How the diagrams are read: where a token can be, by the decisions that were accepted (ADR 0032)."""

from typing import Any
from xml.etree import ElementTree as ET

import pytest

from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.camunda.feel import may_be
from pksbpmn.camunda.flow import Process, diagrams
from pksbpmn.camunda.ways import Facts, missing, way
from pksbpmn.names import TaskId
from workers import pilih

BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
PROCESSES = list(diagrams().processes.values())
BOTH = frozenset({True, False})


def _facts(*tasks: str, **answers: object) -> Facts:
    return Facts(frozenset(tasks), frozenset((n, frozenset({v})) for n, v in answers.items()))


def _tasks() -> list[tuple[Process, str]]:
    return [(p, t) for p in PROCESSES for t in sorted(p.tasks)]


@pytest.mark.parametrize("process", PROCESSES, ids=lambda p: p.id)
def test_every_element_is_reached_with_some_decisions(process: Process) -> None:
    """Else an honest job would be refused."""
    assert set(process.elements) - way(process, Facts(process.tasks)).reached == set()


@pytest.mark.parametrize(("process", "task"), _tasks(), ids=lambda x: getattr(x, "id", x))
def test_nothing_behind_a_task_is_reached_without_its_decision(process: Process, task: str) -> None:
    """What only the task leads to."""
    found = way(process, Facts(process.tasks - {task}))
    (root,) = (p for f in diagram_dir().glob("*.bpmn") for p in _processes(f) if p.get("id") == process.id)
    flows = [(f.get("sourceRef"), f.get("targetRef")) for f in root.iter(f"{BPMN}sequenceFlow")]
    behind = [t for s, t in flows if s == task and [source for source, target in flows if target == t] == [task]]
    assert task in found.reached
    assert task not in found.left
    assert not found.reached & set(behind)
    assert way(process, Facts(process.tasks)).reached >= set(behind)


def _processes(path: Any) -> list[ET.Element]:
    return ET.parse(path).getroot().findall(f"{BPMN}process")  # noqa: S314 - our own files


def test_the_test_above_looks_behind_most_tasks() -> None:
    """Where several flows meet right after a task, other tests look further on."""
    alone = [t for p, t in _tasks() if any(len(p.into[f.target]) == 1 for f in p.out_of[t])]
    assert len(alone) >= len(_tasks()) - 5


@pytest.mark.parametrize(
    ("process", "facts", "element", "reached"),
    [
        ("laporan", _facts(), "surat-penolakan", False),
        ("laporan", _facts("verifikasi-formil", syaratLengkap=True), "minta-kelengkapan", False),
        ("laporan", _facts("verifikasi-formil", syaratLengkap=False), "minta-kelengkapan", True),
        (
            "laporan",
            _facts("verifikasi-formil", syaratLengkap=False),
            "verifikasi-materiil",
            True,
        ),  # or not(adaPelapor)
        ("klarifikasi", _facts("nilai-klarifikasi", penjelasanCukup=False), "putuskan-penutupan", False),
        ("klarifikasi", _facts("nilai-klarifikasi"), "putuskan-penutupan", True),
        ("kejadian", _facts("setujui-pelimpahan", pelimpahanDisetujui=False), "alihkan-penanganan", False),
        ("kejadian", _facts("setujui-pelimpahan", pelimpahanDisetujui=True), "pelimpahan-ditolak", False),
        ("kejadian", _facts("setujui-pelimpahan", pelimpahanDisetujui=True), "alihkan-penanganan", True),
        ("monev", _facts(), "tetapkan-laporan-monev", False),  # both branches of a parallel gateway come to its join
        ("monev", _facts("isi-masukan-monev"), "tetapkan-laporan-monev", True),
        ("monev", _facts(), "peringatkan-monev", True),  # an event subprocess may begin at any moment
        ("laporan", _facts(), "tutup-laporan-dicabut", True),
        ("penyampaian", _facts(), "simpan-penerimaan", False),  # inside a subprocess
        ("penyampaian", _facts(), "naskah-disampaikan", True),
        ("naskah-bersama", _facts("susun-naskah-bersama"), "naskah-bersama-diputuskan", False),
        ("naskah-bersama", _facts("susun-naskah-bersama", "tandatangani-naskah-bersama"), "pihak-memutuskan", True),
        ("lahp", _facts(), "nilai-tanggapan", True),  # a boundary event of a call
    ],
)
def test_a_place_is_reached_or_not(process: str, facts: Facts, element: str, reached: bool) -> None:
    assert (element in way(diagrams().processes[process], facts).reached) is reached


def test_a_call_is_left_when_what_it_calls_can_have_ended() -> None:
    laporan = diagrams().processes["laporan"]
    decided = frozenset({"verifikasi-formil", "verifikasi-materiil", "rapat-pleno"})
    open_call = Facts(decided, open_calls=frozenset({"klarifikasi"}))
    assert "klarifikasi" in way(laporan, open_call).reached
    assert "pemeriksaan" not in way(laporan, open_call).reached
    assert "pemeriksaan" in way(laporan, Facts(decided)).reached
    closed = Facts(decided, frozenset({("hasilKlarifikasi", frozenset({"LANJUT"}))}))
    assert "pemeriksaan" in way(laporan, closed).reached


def test_the_missing_task_is_named() -> None:
    laporan = diagrams().processes["laporan"]
    assert [t.name for t in missing(laporan, _facts(), "surat-penolakan")] == ["Verifikasi formil"]
    decided = _facts("verifikasi-formil", "verifikasi-materiil", syaratLengkap=True)
    assert [t.id for t in missing(laporan, decided, "surat-penolakan")] == ["rapat-pleno"]
    accepted = _facts(
        "verifikasi-formil", "verifikasi-materiil", "rapat-pleno", syaratLengkap=True, laporanDiterima=True
    )
    assert "rapat-pleno" in [t.id for t in missing(laporan, accepted, "surat-penolakan")]


@pytest.mark.parametrize(
    ("condition", "known", "can"),
    [
        ('=a = "X"', {"a": "X"}, {True}),
        ('=a != "X"', {"a": "X"}, {False}),
        ('=a = "X"', {"a": None}, {False}),
        ("=a", {"a": True}, {True}),
        ("=a", {"a": None}, BOTH),
        ("=a", {}, BOTH),
        ("=a and b", {"a": False}, {False}),
        ("=a and b", {"a": True}, BOTH),
        ("=a or not(b)", {"b": False}, {True}),
        ('=c = null and (a = "X" or b)', {"a": "Y", "b": False}, {False}),
        ("=n != null and n >= 2", {"n": 3}, {True}),
        ("=n > 2", {"n": 2}, {False}),
        ("=a.b = null", {"a": None}, BOTH),
        ('=list contains(daftar, "X")', {"daftar": []}, BOTH),
        ('=every x in daftar satisfies x = "A"', {"x": "B"}, BOTH),
        ("=now() > date and time(batas)", {"batas": None}, BOTH),
        ("=a = ", {"a": 1}, BOTH),
        ("=(a", {"a": True}, BOTH),
    ],
)
def test_a_condition_is_decided_by_what_is_known_and_by_nothing_else(
    condition: str, known: dict[str, object], can: set[bool]
) -> None:
    assert may_be(condition, known) == can


def test_what_gateways_compare_is_set_by_forms_alone() -> None:
    """A worker that set such a variable as well could make an honest way look impossible."""
    results = {
        name
        for h in pilih()
        if (result := h.function.__annotations__.get("return")) is not None
        for part in getattr(result, "__args__", (result,))
        for name in (f.alias or n for n, f in getattr(part, "model_fields", {}).items())
    }
    for process in PROCESSES:
        assert not diagrams().wanted(process) & process.answers.keys() & results
        parallel = {t for t in process.tasks if process.elements[t].scope != process.id}
        assert not any(process.answers[n] & parallel for n in process.compared & process.answers.keys())
    assert set(TaskId) == {t for p in PROCESSES for t in p.tasks}
