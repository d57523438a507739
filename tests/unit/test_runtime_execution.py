"""One job around its transaction: once, repeatable, and silent about what it was given."""

import logging
from types import TracebackType
from typing import Any, Self

import pytest
import structlog
from sqlalchemy.exc import IntegrityError, OperationalError

from pksbpmn.camunda.runtime import Handler, JobInfo, Result, Variables, declare
from pksbpmn.camunda.runtime.execution import Completed, Failed, Thrown, execute
from pksbpmn.camunda.runtime.failures import Kind
from pksbpmn.domain.galat import GalatBpmn, GalatSementara, MasukanSalah
from pksbpmn.names import KodeGalat

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


class Buku:
    """A registry of two tables in memory; `rusak` fails the next commit."""

    def __init__(self) -> None:
        self.fakta: list[str] = []
        self.hasil: dict[int, dict[str, Any]] = {}
        self.rusak: Exception | None = None
        self.didahului: dict[str, Any] | None = None

    def __call__(self) -> "Transaksi":
        return Transaksi(self)


class Transaksi:
    def __init__(self, buku: Buku) -> None:
        self.buku = buku
        self.fakta: list[str] = []
        self.baru: dict[int, dict[str, Any]] = {}
        self.job_results = self

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> None:
        self.fakta, self.baru = [], {}

    def get(self, job_key: int) -> dict[str, Any] | None:
        return self.buku.hasil.get(job_key)

    def put(self, job_key: int, jenis: str, hasil: dict[str, Any]) -> None:
        self.baru[job_key] = hasil

    def commit(self) -> None:
        if self.buku.didahului is not None:
            self.buku.hasil.update(dict.fromkeys(self.baru, self.buku.didahului))
            raise IntegrityError("INSERT", {"isi": RAHASIA}, Exception(RAHASIA))
        if self.buku.rusak:
            error, self.buku.rusak = self.buku.rusak, None
            raise error
        self.buku.fakta += self.fakta
        self.buku.hasil.update(self.baru)


class Masukan(Variables):
    nama: str


class Keluaran(Result):
    id_surat: str


def penangan(error: BaseException | None = None) -> Handler:
    def tangani(uow: Transaksi, v: Masukan) -> Keluaran:
        uow.fakta.append(v.nama)
        if error:
            raise error
        return Keluaran(id_surat=f"S-{len(uow.buku.fakta) + 1}")

    return declare("uji", tangani)


def jalankan(buku: Buku, error: BaseException | None = None, info: JobInfo = INFO) -> Any:
    return execute(penangan(error), buku, info, f'{{"nama": "{RAHASIA}"}}')


def test_facts_and_result_are_committed_together_and_run_once() -> None:
    buku = Buku()
    assert jalankan(buku) == Completed({"idSurat": "S-1"})
    assert jalankan(buku) == Completed({"idSurat": "S-1"}, repeated=True)
    assert buku.fakta == [RAHASIA]


def test_bpmn_error_keeps_nothing_but_itself_and_is_repeatable() -> None:
    buku = Buku()
    assert jalankan(buku, GalatBpmn(KodeGalat.BUKTI_TIDAK_ADA, "Tanpa bukti.")) == Thrown(
        "BUKTI_TIDAK_ADA", "Tanpa bukti."
    )
    assert buku.fakta == []
    assert jalankan(buku) == Thrown("BUKTI_TIDAK_ADA", "Tanpa bukti.", repeated=True)


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
    buku = Buku()
    outcome = jalankan(buku, error)
    assert isinstance(outcome, Failed)
    assert outcome.kind is kind
    assert buku.fakta == []
    assert buku.hasil == {}


def test_a_failed_commit_stores_nothing_and_the_next_try_runs() -> None:
    buku = Buku()
    buku.rusak = OperationalError("COMMIT", {}, Exception())
    assert jalankan(buku).kind is Kind.TRANSIENT
    assert jalankan(buku) == Completed({"idSurat": "S-1"})


def test_the_result_of_another_worker_counts_when_it_was_first() -> None:
    buku = Buku()
    buku.didahului = {"elemen": "proses/tugas", "instansElemen": 2, "variabel": {"idSurat": "S-9"}}
    assert jalankan(buku) == Completed({"idSurat": "S-9"}, repeated=True)


def test_a_result_of_another_engine_is_never_used() -> None:
    buku = Buku()
    jalankan(buku)
    lain = JobInfo(**{**vars(INFO), "element_instance_key": 99})
    outcome = jalankan(buku, info=lain)
    assert isinstance(outcome, Failed)
    assert outcome.kind is Kind.PERMANENT
    assert "bukan pasangan" in outcome.text


def test_our_own_errors_are_told_in_full() -> None:
    assert jalankan(Buku(), MasukanSalah("Isi kurang.", "Lengkapi.")).text == "Isi kurang. Lengkapi."


@pytest.mark.parametrize(
    "error", [ValueError(RAHASIA), IntegrityError("INSERT", {"nama": RAHASIA}, Exception(RAHASIA))]
)
def test_nothing_of_the_variables_is_shown_or_logged(error: Exception, caplog: pytest.LogCaptureFixture) -> None:
    error.__cause__ = LookupError(RAHASIA)
    with caplog.at_level(logging.DEBUG):
        outcome = jalankan(Buku(), error)
    assert RAHASIA not in outcome.text
    assert RAHASIA not in caplog.text
    assert "in tangani" in caplog.text
    assert "builtins.LookupError" in caplog.text
    correlation = outcome.text.rsplit(" ", 1)[1].rstrip(".")
    assert correlation in caplog.text


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

        class Dengar(logging.Handler):
            def emit(self, _: logging.LogRecord) -> None:
                terikat.append(structlog.contextvars.get_contextvars())  # noqa: B023 - used within this round

        pendengar = Dengar()
        logging.getLogger("pksbpmn.camunda.runtime.execution").addHandler(pendengar)
        try:
            execute(penangan(), Buku(), INFO, isi)
        finally:
            logging.getLogger("pksbpmn.camunda.runtime.execution").removeHandler(pendengar)
        assert terikat == [{"pekerjaan": INFO.key, "nomor": nomor}]
    assert structlog.contextvars.get_contextvars() == {}


def test_wrong_variables_are_named_without_their_values() -> None:
    outcome = execute(penangan(), Buku(), INFO, f'{{"nama": ["{RAHASIA}"]}}')
    assert isinstance(outcome, Failed)
    assert outcome.kind is Kind.PERMANENT
    assert "nama (string_type)" in outcome.text
    assert RAHASIA not in outcome.text
