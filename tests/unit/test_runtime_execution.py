"""One job around its transaction: once, repeatable, and silent about what it was given."""

import logging
from types import TracebackType
from typing import Any, Self

import pytest
import structlog
from sqlalchemy.exc import IntegrityError, OperationalError

from pksbpmn.camunda.runtime import Handler, JobInfo, Result, Variables, declare
from pksbpmn.camunda.runtime.execution import Completed, Failed, Thrown, execute
from pksbpmn.camunda.runtime.failures import Kind, scrubbed_traceback
from pksbpmn.domain.galat import GalatBpmn, GalatSementara, MasukanSalah
from pksbpmn.names import ErrorCode, JobType, TaskId

RAHASIA = "Budi Contoh-Rekaan"
INFO = JobInfo(
    key=7,
    job_type="uji",
    element_id="tugas",
    process_id="proses",
    process_instance_key=1,
    element_instance_key=2,
    retries=3,
)


class Ledger:
    """A registry of two tables in memory; `broken` fails the next commit."""

    def __init__(self) -> None:
        self.facts: list[str] = []
        self.results: dict[int, dict[str, Any]] = {}
        self.numbers: dict[int, str | None] = {}
        self.broken: Exception | None = None
        self.overtaken_by: dict[str, Any] | None = None

    def __call__(self) -> "Transaction":
        return Transaction(self)


class Transaction:
    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self.facts: list[str] = []
        self.fresh: dict[int, dict[str, Any]] = {}
        self.job_results = self

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        self.facts, self.fresh = [], {}

    def get(self, job_key: int) -> dict[str, Any] | None:
        return self.ledger.results.get(job_key)

    def put(
        self, job_key: int, jenis: str, hasil: dict[str, Any], *, instance: int = 0, number: str | None = None
    ) -> None:
        self.fresh[job_key] = hasil
        if number is not None or instance not in self.ledger.numbers:
            self.ledger.numbers[instance] = number

    def number_of(self, instance: int) -> str | None:
        return self.ledger.numbers.get(instance)

    def commit(self) -> None:
        if self.ledger.overtaken_by is not None:
            self.ledger.results.update(dict.fromkeys(self.fresh, self.ledger.overtaken_by))
            raise IntegrityError("INSERT", {"isi": RAHASIA}, Exception(RAHASIA))
        if self.ledger.broken:
            error, self.ledger.broken = self.ledger.broken, None
            raise error
        self.ledger.facts += self.facts
        self.ledger.results.update(self.fresh)


class Input(Variables):
    nama: str


class Output(Result):
    id_surat: str


def make_handler(error: BaseException | None = None) -> Handler:
    def handle(uow: Transaction, v: Input) -> Output:
        uow.facts.append(v.nama)
        if error:
            raise error
        return Output(id_surat=f"S-{len(uow.ledger.facts) + 1}")

    return declare("uji", handle)


def run(ledger: Ledger, error: BaseException | None = None, info: JobInfo = INFO) -> Any:
    return execute(make_handler(error), ledger, info, f'{{"nama": "{RAHASIA}"}}')


def test_facts_and_result_are_committed_together_and_run_once() -> None:
    ledger = Ledger()
    assert run(ledger) == Completed({"idSurat": "S-1"})
    assert run(ledger) == Completed({"idSurat": "S-1"}, repeated=True)
    assert ledger.facts == [RAHASIA]


def test_bpmn_error_keeps_nothing_but_itself_and_is_repeatable() -> None:
    ledger = Ledger()
    assert run(ledger, GalatBpmn(ErrorCode.BUKTI_TIDAK_ADA, "Tanpa bukti.")) == Thrown(
        "BUKTI_TIDAK_ADA", "Tanpa bukti."
    )
    assert ledger.facts == []
    assert run(ledger) == Thrown("BUKTI_TIDAK_ADA", "Tanpa bukti.", repeated=True)


@pytest.mark.parametrize("error", [None, GalatBpmn(ErrorCode.BUKTI_TIDAK_ADA, "Tanpa bukti.")])
def test_the_first_job_of_an_instance_names_its_case_even_when_it_throws(error: GalatBpmn | None) -> None:
    """Else every decision there would be refused, or anybody's form could name the case (`putusan.terima`)."""
    ledger = Ledger()
    execute(make_handler(error), ledger, INFO, '{"nama": "x", "nomorBerkas": "0001/LM/I/2026"}')
    assert ledger.numbers == {INFO.process_instance_key: "0001/LM/I/2026"}
    form = JobInfo(**{**vars(INFO), "element_id": TaskId.RAPAT_PLENO})
    execute(make_handler(error), ledger := Ledger(), form, '{"nama": "x", "nomorBerkas": "0002/LM/I/2026"}')
    assert ledger.numbers == {INFO.process_instance_key: None}


def _job(key: int, element: str = "tugas", **more: Any) -> JobInfo:
    return JobInfo(**{**vars(INFO), "key": key, "element_id": element, **more})


@pytest.mark.aturan("KEAMANAN-03")
@pytest.mark.parametrize("element", ["tugas", TaskId.NILAI_TINDAK_LANJUT])
def test_a_job_whose_number_was_changed_to_another_case_writes_into_neither(element: str) -> None:
    """Whoever writes variables could close another case with the steps of his own (`tutup-laporan`)."""
    ledger = Ledger()
    own, other = (f'{{"nama": "x", "nomorBerkas": "000{n}/LM/I/2026"}}' for n in (1, 2))
    execute(make_handler(), ledger, INFO, own)
    outcome = execute(make_handler(), ledger, _job(8, element), other)
    assert isinstance(outcome, Failed)
    assert outcome.kind is Kind.PERMANENT
    assert "berkas lain daripada berkas proses ini" in outcome.text
    assert (ledger.facts, sorted(ledger.results)) == (["x"], [7])
    assert ledger.numbers == {INFO.process_instance_key: "0001/LM/I/2026"}
    assert isinstance(execute(make_handler(), ledger, _job(8, element), own), Completed)


def test_a_called_process_has_a_case_of_its_own_and_a_form_is_judged_by_its_listener() -> None:
    """Each joined complainant is asked in his own case file, and what was typed into a task opens it again."""
    ledger = Ledger()
    own, other = (f'{{"nama": "x", "nomorBerkas": "000{n}/LM/I/2026"}}' for n in (1, 2))
    execute(make_handler(), ledger, INFO, own)
    assert isinstance(execute(make_handler(), ledger, _job(8, process_instance_key=9), other), Completed)
    form = _job(10, TaskId.RAPAT_PLENO, job_type=JobType.CATAT_KEPUTUSAN)
    assert isinstance(execute(make_handler(), ledger, form, other), Completed)
    assert isinstance(run(ledger, info=_job(11)), Completed)


@pytest.mark.parametrize(
    ("error", "kind"),
    [
        (GalatSementara("Sibuk."), Kind.TRANSIENT),
        (ConnectionResetError(), Kind.TRANSIENT),
        (TimeoutError(), Kind.TRANSIENT),
        (OperationalError("SELECT", {}, Exception()), Kind.TRANSIENT),
        (IntegrityError("INSERT", {}, Exception()), Kind.CONFLICT),
        (FileNotFoundError(RAHASIA), Kind.PERMANENT),
        (KeyError(RAHASIA), Kind.PERMANENT),
        (MasukanSalah("Isi kurang.", "Lengkapi."), Kind.PERMANENT),
    ],
)
def test_kinds_of_failure(error: Exception, kind: Kind) -> None:
    ledger = Ledger()
    outcome = run(ledger, error)
    assert isinstance(outcome, Failed)
    assert outcome.kind is kind
    assert ledger.facts == []
    assert ledger.results == {}


def test_a_failed_commit_stores_nothing_and_the_next_try_runs() -> None:
    ledger = Ledger()
    ledger.broken = OperationalError("COMMIT", {}, Exception())
    assert run(ledger).kind is Kind.TRANSIENT
    assert run(ledger) == Completed({"idSurat": "S-1"})


def test_the_result_of_another_worker_counts_when_it_was_first() -> None:
    ledger = Ledger()
    ledger.overtaken_by = {"elemen": "proses/tugas", "instansElemen": 2, "variabel": {"idSurat": "S-9"}}
    assert run(ledger) == Completed({"idSurat": "S-9"}, repeated=True)


def test_a_result_of_another_engine_is_never_used() -> None:
    ledger = Ledger()
    run(ledger)
    lain = JobInfo(**{**vars(INFO), "element_instance_key": 99})
    outcome = run(ledger, info=lain)
    assert isinstance(outcome, Failed)
    assert outcome.kind is Kind.PERMANENT
    assert "bukan pasangan" in outcome.text


def test_our_own_errors_are_told_in_full() -> None:
    assert run(Ledger(), MasukanSalah("Isi kurang.", "Lengkapi.")).text == "Isi kurang. Lengkapi."


@pytest.mark.parametrize(
    "error", [ValueError(RAHASIA), IntegrityError("INSERT", {"nama": RAHASIA}, Exception(RAHASIA))]
)
def test_nothing_of_the_variables_is_shown_or_logged(error: Exception, caplog: pytest.LogCaptureFixture) -> None:
    error.__cause__ = LookupError(RAHASIA)
    with caplog.at_level(logging.DEBUG):
        outcome = run(Ledger(), error)
    assert RAHASIA not in outcome.text
    assert RAHASIA not in caplog.text
    assert "in handle" in caplog.text
    assert "builtins.LookupError" in caplog.text
    correlation = outcome.text.rsplit(" ", 1)[1].rstrip(".")
    assert correlation in caplog.text


def test_causes_that_go_round_in_a_circle_are_told_once() -> None:
    dalam = LookupError(RAHASIA)
    luar = ValueError(RAHASIA)
    luar.__cause__, dalam.__cause__ = dalam, luar
    assert scrubbed_traceback(luar) == "builtins.ValueError\ncaused by\nbuiltins.LookupError"


def test_a_failure_is_found_in_the_log_by_the_number_of_the_complaint() -> None:
    """Only what looks like a number is taken from the variables."""
    for isi, nomor in (
        ('{"nama": 1, "nomorBerkas": "0001/LM/I/2026"}', "0001/LM/I/2026"),
        ('{"nama": 1, "nomorBerkas": "0002/PD/I/2026"}', "0002/PD/I/2026"),
        (f'{{"nama": 1, "nomorBerkas": "{RAHASIA} x"}}', None),
        ('{"nama": 1}', None),
        ("bukan json", None),
    ):
        terikat: list[dict[str, object]] = []

        class Listener(logging.Handler):
            def emit(self, _: logging.LogRecord) -> None:
                terikat.append(structlog.contextvars.get_contextvars())  # noqa: B023 - used within this round

        pendengar = Listener()
        logging.getLogger("pksbpmn.camunda.runtime.execution").addHandler(pendengar)
        try:
            execute(make_handler(), Ledger(), INFO, isi)
        finally:
            logging.getLogger("pksbpmn.camunda.runtime.execution").removeHandler(pendengar)
        assert terikat == [{"pekerjaan": INFO.key, "nomor": nomor}]
    assert structlog.contextvars.get_contextvars() == {}


def test_wrong_variables_are_named_without_their_values() -> None:
    outcome = execute(make_handler(), Ledger(), INFO, f'{{"nama": ["{RAHASIA}"]}}')
    assert isinstance(outcome, Failed)
    assert outcome.kind is Kind.PERMANENT
    assert "nama (string_type)" in outcome.text
    assert RAHASIA not in outcome.text
