"""The jobs a worker holds, against a gateway that refuses, forgets and answers late."""

import asyncio
import threading
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from typing import Any

import grpc
import pytest

from pksbpmn.camunda.runtime import Handler, JobInfo, Limits, Variables, declare
from pksbpmn.camunda.runtime.gateway import ReceivedJob, Subscription
from pksbpmn.camunda.runtime.jobs import HeldJobs
from pksbpmn.camunda.runtime.progress import Progress, TypeProgress
from pksbpmn.domain.galat import GalatBpmn
from pksbpmn.names import ErrorCode
from tests.unit.test_runtime_execution import Ledger


class Empty(Variables):
    pass


class Gateway:
    """Writes down what it is told; `refusals` are the statuses of the next answers."""

    def __init__(self, *tolak: grpc.StatusCode) -> None:
        self.refusals = list(tolak)
        self.heard: list[tuple[Any, ...]] = []

    def _hear(self, *kata: Any) -> None:
        if self.refusals:
            empty = grpc.aio.Metadata()
            raise grpc.aio.AioRpcError(self.refusals.pop(0), empty, empty)
        self.heard.append(kata)

    async def activate(self, wanted: Subscription, limit: int, wait_ms: int) -> Sequence[ReceivedJob]:
        raise NotImplementedError

    def stream(self, wanted: Subscription, seconds: float) -> AsyncIterator[ReceivedJob]:
        raise NotImplementedError

    async def complete(self, key: int, variables: Mapping[str, Any]) -> None:
        self._hear("complete", key)

    async def fail(self, key: int, text: str) -> None:
        self._hear("fail", key)

    async def put_aside(self, key: int, retries: int, pause_ms: int) -> None:
        self._hear("put_aside", key, retries, pause_ms)

    async def throw(self, key: int, code: str, text: str, variables: Mapping[str, str]) -> None:
        self._hear("throw", key, code)

    async def extend(self, key: int, lease_ms: int) -> None:
        self._hear("extend", key, lease_ms)

    async def close(self) -> None: ...


class Bench:
    """A bench: held jobs on a gateway, and a handler that the test lets go."""

    def __init__(self, gateway: Gateway, limits: Limits | None = None, error: Exception | None = None) -> None:
        self.released = threading.Event()
        self.started = 0
        self.error = error
        self.gateway = gateway
        self.handler: Handler = declare("uji", self._handle)
        self.progress = Progress({"uji": TypeProgress()})
        self.ledger = Ledger()
        self.jobs = HeldJobs(lambda: gateway, self.ledger, self.progress, limits or Limits(), max_running=1)

    def _handle(self, uow: object, v: Empty) -> None:
        self.started += 1
        self.released.wait(10)
        if self.error:
            raise self.error

    def receive(self, key: int, retries: int = 3) -> None:
        info = JobInfo(
            key=key,
            job_type="uji",
            element_id="tugas",
            process_id="proses",
            process_instance_key=1,
            element_instance_key=key,
            retries=retries,
        )
        self.jobs.accept(self.handler, ReceivedJob(info, "{}"))

    async def finish(self) -> None:
        self.released.set()
        await until(lambda: self.jobs.idle)

    def count(self, apa: str) -> int:
        return self.progress.types["uji"].counts[apa]


async def until(syarat: Callable[[], bool]) -> None:
    while not syarat():  # noqa: ASYNC110  # threads change it
        await asyncio.sleep(0.01)


def test_a_completion_is_repeated_until_it_is_heard() -> None:
    async def scenario() -> None:
        bench = Bench(Gateway(grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.RESOURCE_EXHAUSTED))
        bench.receive(1)
        await bench.finish()
        assert bench.gateway.heard == [("complete", 1)]
        assert bench.started == 1

    asyncio.run(scenario())


@pytest.mark.parametrize("status", [grpc.StatusCode.NOT_FOUND, grpc.StatusCode.FAILED_PRECONDITION])
def test_a_job_taken_over_is_normal(status: grpc.StatusCode) -> None:
    async def scenario() -> None:
        bench = Bench(Gateway(status))
        bench.receive(1)
        await bench.finish()
        assert bench.gateway.heard == []
        assert (bench.count("gone"), bench.count("completed")) == (1, 0)

    asyncio.run(scenario())


def test_a_job_that_comes_again_while_held_runs_once() -> None:
    async def scenario() -> None:
        bench = Bench(Gateway())
        bench.receive(1)
        bench.receive(1)
        await bench.finish()
        assert bench.started == 1
        assert bench.count("duplicate") == 1

    asyncio.run(scenario())


def test_no_room_beyond_the_held_jobs() -> None:
    async def scenario() -> None:
        bench = Bench(Gateway(), Limits(held_per_slot=2))
        bench.receive(1)
        assert await bench.jobs.room() == 1
        bench.receive(2)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(bench.jobs.room(), 0.05)
        await bench.finish()
        assert await bench.jobs.room() == 2

    asyncio.run(scenario())


def test_once_full_it_takes_more_when_a_quarter_is_free() -> None:
    """All streams wait for room, and each job done would wake every one of them for the one place that it leaves."""

    async def scenario() -> None:
        bench = Bench(Gateway(), Limits(held_per_slot=8))
        turns = threading.Semaphore(0)
        bench.released.wait = lambda timeout=None: turns.acquire(timeout=timeout)  # type: ignore[method-assign]
        for key in range(8):
            bench.receive(key)
        waiting = asyncio.create_task(bench.jobs.room())
        turns.release()
        await until(lambda: bench.count("completed") == 1)
        await asyncio.sleep(0)
        assert not waiting.done()
        turns.release()
        assert await asyncio.wait_for(waiting, 5) == 2
        turns.release(6)
        await bench.finish()

    asyncio.run(scenario())


def test_drain_hands_back_what_has_not_begun() -> None:
    async def scenario() -> None:
        bench = Bench(Gateway())
        bench.receive(1)
        bench.receive(2)
        await until(lambda: bench.started == 1)
        asyncio.get_running_loop().call_later(0.1, bench.released.set)
        assert await bench.jobs.drain()
        assert bench.gateway.heard == [("complete", 1), ("extend", 2, 1)]

    asyncio.run(scenario())


def test_drain_does_not_wait_for_ever() -> None:
    async def scenario() -> None:
        bench = Bench(Gateway(), Limits(drain=0.05))
        bench.receive(1)
        await until(lambda: bench.started == 1)
        assert not await bench.jobs.drain()
        bench.released.set()

    asyncio.run(scenario())


def test_a_lease_is_renewed_and_then_given_up() -> None:
    async def scenario() -> None:
        bench = Bench(Gateway(), Limits(lease=0.06, give_up=0.3))
        bench.receive(1)
        renewal = asyncio.create_task(bench.jobs.renew_leases())
        await until(lambda: bench.jobs.stuck == 1)
        assert ("extend", 1, 60) in bench.gateway.heard
        assert bench.jobs.held == 0  # taken again, it would run
        await bench.finish()
        assert bench.jobs.stuck == 0
        renewal.cancel()

    asyncio.run(scenario())


def test_transient_failures_use_up_the_retries_only_after_their_budget() -> None:
    async def scenario() -> None:
        for budget, told in ((60.0, ("put_aside", 1, 1)), (0.0, ("fail", 1))):
            bench = Bench(Gateway(), Limits(transient_budget=budget), TimeoutError())
            bench.receive(1, retries=1)
            await bench.finish()
            assert bench.gateway.heard[0][:3] == told

    asyncio.run(scenario())


def test_back_off_grows_with_every_failure() -> None:
    async def scenario() -> None:
        bench = Bench(Gateway(), error=TimeoutError())
        for _ in range(4):
            bench.receive(1)
            await bench.finish()
        pauses = [kata[3] for kata in bench.gateway.heard]
        assert len(pauses) == 4
        for attempt, pause in enumerate(pauses):
            assert 500 * 2**attempt <= pause <= 1000 * 2**attempt

    asyncio.run(scenario())


def test_a_permanent_failure_leaves_no_retry() -> None:
    async def scenario() -> None:
        bench = Bench(Gateway(), error=LookupError())
        bench.receive(1)
        await bench.finish()
        assert bench.gateway.heard == [("fail", 1)]
        assert bench.count("incident") == 1

    asyncio.run(scenario())


def test_what_the_diagram_catches_is_thrown_and_counted_as_such() -> None:
    async def scenario() -> None:
        bench = Bench(Gateway(), error=GalatBpmn(ErrorCode.BUKTI_TIDAK_ADA, "Tanpa bukti."))
        bench.receive(1)
        await bench.finish()
        assert bench.gateway.heard == [("throw", 1, "BUKTI_TIDAK_ADA")]
        assert (bench.count("thrown"), bench.count("completed"), bench.count("incident")) == (1, 0, 0)

    asyncio.run(scenario())
