"""One job from its variables to a decision, in one transaction; knows nothing of gRPC.

At least once becomes once: the result is stored with the facts, and a job that comes again is only
reported again.
"""

import json
import logging
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

import structlog

from pksbpmn.camunda.runtime import passage
from pksbpmn.camunda.runtime.failures import Kind, classify, message, scrubbed_traceback
from pksbpmn.camunda.runtime.handlers import Handler
from pksbpmn.camunda.runtime.ports import JobUnitOfWork, JobUnitOfWorkFactory
from pksbpmn.camunda.runtime.variables import JobInfo, Withheld
from pksbpmn.domain.galat import GalatBpmn, PksError
from pksbpmn.names import JobType, TaskId
from pksbpmn.tracing import span

if TYPE_CHECKING:
    from pksbpmn.usecases.ports import UnitOfWork

logger = logging.getLogger(__name__)

_FILLED_IN = frozenset(TaskId)
"""Where variables are what somebody filled in: they prove nothing of the case file."""
_NOMOR = re.compile(r"[\w./-]{1,60}")


@dataclass(frozen=True)
class Completed:
    """Tell the engine that the job is done. `repeated`: a stored result is sent, the handler did not run."""

    variables: Mapping[str, Any]
    repeated: bool = False


@dataclass(frozen=True)
class Thrown:
    """Tell the engine a BPMN error that the diagram catches."""

    code: str
    text: str
    variables: Mapping[str, str] = field(default_factory=dict)
    repeated: bool = False


@dataclass(frozen=True)
class PutOff:
    """Nothing is told: what the handler wrote makes the engine do something else, or the job comes again."""


@dataclass(frozen=True)
class Failed:
    """Tell the engine that the job was not done; nothing of it was stored."""

    kind: Kind
    text: str


Outcome = Completed | Thrown | Failed | PutOff


def execute(handler: Handler, uow_factory: JobUnitOfWorkFactory, info: JobInfo, variables_json: str) -> Outcome:
    """Run the job unless it was done before. Never raises an Exception: every failure is an outcome."""
    nomor = _nomor(variables_json)
    where: dict[str, str | int] = {"elemen": info.element_id, "proses": info.process_id, "pekerjaan": info.key}
    with structlog.contextvars.bound_contextvars(pekerjaan=info.key), span(info.job_type, nomor=nomor, **where):
        try:
            return _execute(handler, uow_factory, info, variables_json)
        except Exception as error:  # noqa: BLE001  # whatever a handler raises is classified, never lost
            return _failed(error, info, nomor)


def _execute(handler: Handler, uow_factory: JobUnitOfWorkFactory, info: JobInfo, variables_json: str) -> Outcome:
    try:
        with uow_factory() as uow:
            stored = uow.job_results.get(info.key)
            if stored is not None:
                return _from_stored(stored, info)
            number = _number(uow, info, variables_json)
            if handler.of_diagrams:
                passage.check(cast("UnitOfWork", uow), info, number, json.loads(variables_json))
            result = handler.call(uow, handler.parse(variables_json), info)
            if isinstance(result, Withheld):
                uow.commit()
                return PutOff()
            variables = result.variables() if result is not None else {}
            _keep(uow, info, {"variabel": variables}, variables_json)
            uow.commit()
        return Completed(variables)
    except GalatBpmn as error:
        return _store_thrown(uow_factory, info, error, variables_json)
    except Exception:
        # another worker may have done the same job meanwhile (lease over, clock moved): its result counts
        stored = _look_up(uow_factory, info)
        if stored is None:
            raise
        return _from_stored(stored, info)


def _number(uow: JobUnitOfWork, info: JobInfo, variables_json: str) -> str | None:
    """The case file of the job's process instance: what its first job named, or this one, if it is the first.

    Refuses a job whose variables name another case file than the first job of its process instance did.

    Whoever can write variables would else close, assign or decide another case with the steps of this one (ADR 0028).
    A called process is an instance of its own. What a form says is judged by the listener, which opens the task again.
    """
    first = uow.job_results.number_of(info.process_instance_key)
    if info.job_type == JobType.CATAT_KEPUTUSAN:
        return first
    named = _nomor(variables_json)
    if None not in (first, named) and first != named:
        raise PksError(
            "Variabel nomorBerkas menyebut berkas lain daripada berkas proses ini; tidak ada yang ditulis.",
            "Cari di Operate siapa mengubahnya, kembalikan nomornya, lalu ulangi pekerjaan ini.",
        )
    return first or named


def _keep(uow: JobUnitOfWork, info: JobInfo, result: dict[str, Any], variables_json: str) -> None:
    """Store a result, and which case file the job named: the first one of its instance is the instance's."""
    number = None if info.element_id in _FILLED_IN else _nomor(variables_json)
    kept = {**_mark(info), **result}
    uow.job_results.put(info.key, info.job_type, kept, instance=info.process_instance_key, number=number)


def _store_thrown(uow_factory: JobUnitOfWorkFactory, info: JobInfo, error: GalatBpmn, variables_json: str) -> Outcome:
    """In a transaction of its own: what the handler changed before it threw is rolled back."""
    with uow_factory() as uow:
        stored = uow.job_results.get(info.key)
        if stored is not None:
            return _from_stored(stored, info)
        thrown = {"kode": error.kode, "pesan": error.pesan, "variabel": error.variabel}
        _keep(uow, info, {"galat": thrown}, variables_json)
        uow.commit()
    return Thrown(error.kode, error.pesan, error.variabel)


def _look_up(uow_factory: JobUnitOfWorkFactory, info: JobInfo) -> dict[str, Any] | None:
    try:
        with uow_factory() as uow:
            return uow.job_results.get(info.key)
    except Exception as error:  # noqa: BLE001  # the first failure is the one to report
        logger.debug("job %s: stored result not readable: %s", info.key, type(error).__name__)
        return None


def _mark(info: JobInfo) -> dict[str, Any]:
    return {"elemen": f"{info.process_id}/{info.element_id}", "instansElemen": info.element_instance_key}


def _from_stored(stored: dict[str, Any], info: JobInfo) -> Outcome:
    mark = _mark(info)
    if {name: stored.get(name) for name in mark} != mark:
        # keys start anew on an emptied engine: never hand one job the result of another
        raise PksError(
            "Registri menyimpan hasil pekerjaan lain dengan kunci ini: registri dan mesin bukan pasangan.",
            "Pakai registri dan data mesin dari pemasangan yang sama, lalu ulangi pekerjaan ini.",
        )
    if "galat" in stored:
        thrown = stored["galat"]
        return Thrown(thrown["kode"], thrown["pesan"], thrown.get("variabel", {}), repeated=True)
    return Completed(stored["variabel"], repeated=True)


def _nomor(variables_json: str) -> str | None:
    """The number of the complaint or matter, to find everything about it in the log; no other variable is looked at."""
    try:
        variables = json.loads(variables_json)
        nomor = variables.get("nomorBerkas")
    except (ValueError, AttributeError):
        return None
    return nomor if isinstance(nomor, str) and _NOMOR.fullmatch(nomor) else None


def _failed(error: Exception, info: JobInfo, nomor: str | None) -> Failed:
    correlation = uuid.uuid4().hex[:12]
    kind = classify(error)
    structlog.contextvars.bind_contextvars(nomor=nomor)
    logger.log(
        logging.ERROR if kind is Kind.PERMANENT else logging.WARNING,
        "job %s (%s, %s/%s) failed, %s [%s]\n%s",
        info.key,
        info.job_type,
        info.process_id,
        info.element_id,
        kind.value,
        correlation,
        scrubbed_traceback(error),
    )
    structlog.contextvars.unbind_contextvars("nomor")
    return Failed(kind, message(error, correlation))
