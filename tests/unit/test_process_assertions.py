"""What a process did is said as a person would say it, and a false word fails with what was there instead."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from pksbpmn.testing import Bench, NotIdle, ProcessAssert, assert_that
from pksbpmn.testing.elements import read_definitions
from pksbpmn.testing.engine import MARKER
from tests.kunjungan import FIRST, FOLDER, SECOND, Recorded, recorded

DEFINITIONS = read_definitions(FOLDER)
UNTIL_DECIDED = next(
    n
    for n, r in enumerate(recorded())
    if r["value"].get("elementId") == "putuskan" and r["intent"] == "ELEMENT_COMPLETING"
)


def event(kind: str, intent: str, key: int, **value: Any) -> dict[str, Any]:
    return {"recordType": "EVENT", "valueType": kind, "intent": intent, "key": key, "position": 0, "value": value}


INCIDENT = event(
    "INCIDENT",
    "CREATED",
    7,
    processInstanceKey=FIRST,
    bpmnProcessId="kunjungan",
    elementId="tetapkan",
    jobKey=-1,
    errorMessage="Hari tidak dikenal.",
)


@pytest.fixture
def decided() -> ProcessAssert:
    return assert_that(Recorded(recorded()), FIRST, DEFINITIONS)


@pytest.fixture
def waiting() -> ProcessAssert:
    return assert_that(Recorded(recorded()[:UNTIL_DECIDED]), FIRST, DEFINITIONS)


def test_a_case_is_told_by_the_names_of_the_diagram_or_by_ids(decided: ProcessAssert, waiting: ProcessAssert) -> None:
    decided.passed_in_order("Permohonan masuk", "Perlu izin?", "Putuskan izin", "diputus").is_completed()
    decided.passed("Izin diputus", "tetapkan").passed_times("Putuskan izin", 1)
    decided.took("Perlu izin? → Putuskan izin (perlu)").did_not_take("tidak-perlu").did_not_pass("Boleh langsung")
    decided.matched("syarat-kunjungan", "hari-kerja").has_variables(nomor="A-1", hari="kerja", perluIzin=True)
    decided.has_no_incidents()
    waiting.waits_at("Putuskan izin").waits_only_at("putuskan").is_active()


SAID: dict[str, tuple[Callable[[ProcessAssert], object], str]] = {
    "order": (lambda p: p.passed_in_order("Putuskan izin", "Perlu izin?"), "berurutan: Putuskan izin, Perlu izin"),
    "passed": (lambda p: p.passed("Lewat waktu"), "Lewat waktu. Yang ada: masuk → ke-tetapkan → tetapkan"),
    "times": (lambda p: p.passed_times("Putuskan izin", 2), "2 kali: Putuskan izin"),
    "took": (lambda p: p.took("tidak-perlu"), "tidak-perlu"),
    "did not take": (lambda p: p.did_not_take("perlu"), "padahal tidak boleh: perlu"),
    "did not pass": (lambda p: p.did_not_pass("Izin diputus"), "padahal tidak boleh: diputus"),
    "waits": (lambda p: p.waits_at("Putuskan izin"), "Yang ada: COMPLETED"),
    "rule of another case": (lambda p: p.matched("syarat-kunjungan", "hari-terbuka"), "hari-terbuka"),
    "variable": (lambda p: p.has_variables(hari="libur"), "hari = 'libur'.*'hari': 'kerja'"),
    "no variable": (lambda p: p.has_variables(malam=None), "malam = None"),
    "active": (lambda p: p.is_active(), "berjalan"),
    "terminated": (lambda p: p.is_terminated(), "dihentikan. Yang ada: COMPLETED"),
    "incident": (lambda p: p.has_incident("tetapkan"), "tanpa insiden"),
    "a slip of the pen": (lambda p: p.did_not_pass("Izin ditolak"), "Tidak ada elemen .* 'Izin ditolak'"),
}


@pytest.mark.parametrize(("say", "told"), SAID.values(), ids=SAID)
def test_what_is_not_so_fails_and_says_what_is(
    decided: ProcessAssert, say: Callable[[ProcessAssert], object], told: str
) -> None:
    with pytest.raises(AssertionError, match=told):
        say(decided)


def test_waiting_elsewhere_too_is_not_waiting_only_there(waiting: ProcessAssert) -> None:
    with pytest.raises(AssertionError, match="Yang ada: putuskan"):
        waiting.waits_only_at("Perlu izin?")
    with pytest.raises(AssertionError, match="selesai"):
        waiting.is_completed()
    also = event(
        "PROCESS_INSTANCE",
        "ELEMENT_ACTIVATED",
        9,
        bpmnElementType="USER_TASK",
        bpmnProcessId="kunjungan",
        elementId="tetapkan",
        processInstanceKey=FIRST,
        processDefinitionKey=1,
    )
    two = assert_that(Recorded([*recorded()[:UNTIL_DECIDED], also]), FIRST, DEFINITIONS)
    two.waits_at("Putuskan izin")
    with pytest.raises(AssertionError, match="saja: Putuskan izin"):
        two.waits_only_at("Putuskan izin")


def test_an_incident_is_told_with_its_words(decided: ProcessAssert) -> None:
    broken = assert_that(Recorded([*recorded(), INCIDENT]), FIRST, DEFINITIONS)
    broken.has_incident("Tetapkan syarat", "tidak dikenal")
    with pytest.raises(AssertionError, match="insiden pada kunjungan/tetapkan: Hari tidak dikenal"):
        broken.has_no_incidents()
    with pytest.raises(AssertionError, match="Hari tidak dikenal"):
        broken.has_incident("Tetapkan syarat", "kehabisan waktu")
    assert_that(Recorded([*recorded(), INCIDENT]), SECOND, DEFINITIONS).has_no_incidents()


class Told:
    """Takes commands for a broker of which all is known: markers arrive, the clock moves."""

    def __init__(self, records: Recorded) -> None:
        self.records, self.now = records, datetime(2026, 3, 2, tzinfo=UTC)

    def publish_message(self, name: str, key: str, variables: object = None) -> None:
        """A marker comes back at once."""
        marker = event("MESSAGE", "PUBLISHED", 1, name=name, correlationKey=key)
        assert name == MARKER
        self.records.engine.apply(marker)

    def clock_now(self) -> datetime:
        """The time."""
        return self.now

    def clock_add(self, milliseconds: int) -> None:
        """Every timer that is due by then fires."""
        self.now += timedelta(milliseconds=milliseconds)
        for key, timer in list(self.records.engine.timers.items()):
            if timer["dueDate"] <= self.now.timestamp() * 1000:
                self.records.engine.apply(event("TIMER", "TRIGGERED", key))


def test_time_is_moved_from_idle_to_idle_to_the_next_timer() -> None:
    stream = Recorded(recorded())
    told = Told(stream)
    bench = Bench(stream, told, DEFINITIONS)
    with pytest.raises(AssertionError, match="Tidak ada waktu"):
        bench.travel_to_next_timer()
    for key, days in ((31, 7), (32, 3)):
        later = told.now + timedelta(days=days)
        stream.engine.apply(
            event("TIMER", "CREATED", key, dueDate=later.timestamp() * 1000, targetElementId="tujuh-hari")
        )
    assert bench.travel_to_next_timer() == datetime(2026, 3, 5, tzinfo=UTC)
    assert list(stream.engine.timers) == [31]
    bench.travel(timedelta(days=4))
    assert stream.engine.timers == {}


class Late(Told):
    """The exporter is behind: what happened arrives before the next marker, not at once."""

    def __init__(self, records: Recorded, *behind: dict[str, Any]) -> None:
        super().__init__(records)
        self.behind = behind

    def publish_message(self, name: str, key: str, variables: object = None) -> None:
        """All that came before the marker."""
        for record in self.behind:
            self.records.engine.apply(record)
        super().publish_message(name, key, variables)


def test_what_should_not_be_is_not_looked_at_too_early() -> None:
    early = Recorded(recorded()[:UNTIL_DECIDED])
    with pytest.raises(AssertionError, match="padahal tidak boleh: diputus"):
        Bench(early, Late(early, *recorded()[UNTIL_DECIDED:]), DEFINITIONS).instance(FIRST).did_not_pass("diputus")
    well = Recorded(recorded())
    with pytest.raises(AssertionError, match="Hari tidak dikenal"):
        Bench(well, Late(well, INCIDENT), DEFINITIONS).instance(FIRST).has_no_incidents()


def test_not_idle_tells_what_is_open() -> None:
    stream = Recorded([*recorded(), INCIDENT])
    job = event("JOB", "CREATED", 5, type="kirim-surat", elementId="tetapkan", processInstanceKey=FIRST)
    stream.engine.apply(job | {"timestamp": 0, "value": job["value"] | {"retryBackoff": 0, "retries": 3}})
    with pytest.raises(NotIdle, match="pekerjaan kirim-surat pada tetapkan; insiden pada kunjungan/tetapkan"):
        Bench(stream, Told(stream)).until_idle(timeout=0)
    later = Recorded(recorded())
    told = Told(later)
    for ahead in (-1, 1):
        at = (told.now + timedelta(days=ahead)).timestamp() * 1000
        later.engine.apply(event("TIMER", "CREATED", 50 + ahead, dueDate=at, targetElementId=f"hari{ahead:+}"))
    with pytest.raises(NotIdle, match=r"^waktu hari-1$"):
        Bench(later, told).until_idle(timeout=0)
    with pytest.raises(NotIdle, match="kotak keluar"):
        Bench(stream, Told(stream), quiet=lambda: False).until_idle(timeout=0)


def test_a_case_is_found_by_its_process_and_its_variables() -> None:
    stream = Recorded(recorded())
    bench = Bench(stream, Told(stream), DEFINITIONS)
    assert bench.process("kunjungan", nomor="A-1").instance == FIRST
    assert bench.process("kunjungan").instance == SECOND
    with pytest.raises(AssertionError, match="tidak pernah mulai"):
        bench.process("kunjungan", nomor="A-3")


def test_a_message_is_awaited_under_its_key() -> None:
    listening = event(
        "PROCESS_MESSAGE_SUBSCRIPTION",
        "CREATED",
        8,
        processInstanceKey=FIRST,
        elementInstanceKey=5,
        messageName="tamu-tiba",
        correlationKey="A-1",
    )
    process = assert_that(Recorded([*recorded(), listening]), FIRST)
    process.waits_for_message("tamu-tiba").waits_for_message("tamu-tiba", "A-1")
    with pytest.raises(AssertionError, match=r"pesan: tamu-tiba. Yang ada: tamu-tiba A-1"):
        process.waits_for_message("tamu-tiba", "A-2")
    with pytest.raises(AssertionError, match="pesan: tamu-pergi"):
        process.waits_for_message("tamu-pergi")
    with pytest.raises(AssertionError, match="Yang ada: tidak ada"):
        assert_that(Recorded([*recorded(), listening]), SECOND).waits_for_message("tamu-tiba")


def test_what_a_case_calls_is_its_own() -> None:
    called = event(
        "PROCESS_INSTANCE",
        "ELEMENT_ACTIVATING",
        77,
        bpmnElementType="PROCESS",
        bpmnProcessId="surat",
        elementId="surat",
        processInstanceKey=77,
        processDefinitionKey=2,
        version=1,
        parentProcessInstanceKey=FIRST,
    )
    inside = event(
        "PROCESS_INSTANCE",
        "ELEMENT_COMPLETED",
        78,
        bpmnElementType="END_EVENT",
        bpmnProcessId="surat",
        elementId="terkirim",
        processInstanceKey=77,
        processDefinitionKey=2,
        version=1,
        parentProcessInstanceKey=FIRST,
    )
    stream = Recorded([*recorded(), called, inside])
    assert_that(stream, FIRST).passed_in_order("diputus", "terkirim")
    with pytest.raises(AssertionError):
        assert_that(stream, SECOND).passed("terkirim")
