"""What the runtime needs from the transaction around a job; the registry's unit of work fulfils it."""

from collections.abc import Callable
from types import TracebackType
from typing import Any, Protocol, Self


class JobResults(Protocol):
    """Results of finished jobs, written in the transaction of the job itself."""

    def get(self, job_key: int) -> dict[str, Any] | None:
        """The stored result, or None when the job was never done."""
        ...

    def put(
        self, job_key: int, job_type: str, result: dict[str, Any], *, instance: int = 0, number: str | None = None
    ) -> None:
        """Keep the result in the running transaction; a second one for the same key must fail the commit.

        `instance` is the job's process instance, `number` the case file that its variables named, None where they
        prove nothing of it.
        """
        ...

    def number_of(self, instance: int) -> str | None:
        """The case file that the first job of a process instance named; None before that."""
        ...


class JobUnitOfWork(Protocol):
    """One transaction. Leaving it without `commit` rolls back."""

    @property
    def job_results(self) -> JobResults: ...

    def __enter__(self) -> Self: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None, /
    ) -> bool | None: ...

    def commit(self) -> None:
        """Write everything, or raise and write nothing."""
        ...


JobUnitOfWorkFactory = Callable[[], JobUnitOfWork]
