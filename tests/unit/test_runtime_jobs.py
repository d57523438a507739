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
from tests.unit.test_runtime_execution import Buku


class Kosong(Variables):
    pass


class Gerbang:
    """Writes down what it is told; `tolak` are the statuses of the next answers."""

    def __init__(self, *tolak: grpc.StatusCode) -> None:
        self.tolak = list(tolak)
        self.kata: list[tuple[Any, ...]] = []

    def _dengar(self, *kata: Any) -> None:
        if self.tolak:
            empty = grpc.aio.Metadata()
            raise grpc.aio.AioRpcError(self.tolak.pop(0), empty, empty)
        self.kata.append(kata)

    async def activate(self, wanted: Subscription, limit: int, wait_ms: int) -> Sequence[ReceivedJob]:
        raise NotImplementedError

    def stream(self, wanted: Subscription, seconds: float) -> AsyncIterator[ReceivedJob]:
        raise NotImplementedError

    async def complete(self, key: int, variables: Mapping[str, Any]) -> None:
        self._dengar("complete", key)

    async def fail(self, key: int, retries: int, text: str, back_off_ms: int) -> None:
        self._dengar("fail", key, retries, back_off_ms)

    async def throw(self, key: int, code: str, text: str) -> None:
        self._dengar("throw", key, code)

    async def extend(self, key: int, lease_ms: int) -> None:
        self._dengar("extend", key, lease_ms)

    async def close(self) -> None: ...


class Bangku:
    """A bench: held jobs on a gateway, and a handler that the test lets go."""

    def __init__(self, gerbang: Gerbang, limits: Limits | None = None, error: Exception | None = None) -> None:
        self.lepas = threading.Event()
        self.dimulai = 0
        self.error = error
        self.gerbang = gerbang
        self.handler: Handler = declare("uji", self._tangani)
        self.progress = Progress({"uji": TypeProgress()})
        self.buku = Buku()
        self.jobs = HeldJobs(lambda: gerbang, self.buku, self.progress, limits or Limits(), max_running=1)

    def _tangani(self, uow: object, v: Kosong) -> None:
        self.dimulai += 1
        self.lepas.wait(10)
        if self.error:
            raise self.error

    def terima(self, key: int, retries: int = 3) -> None:
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

    async def selesai(self) -> None:
        self.lepas.set()
        await sampai(lambda: self.jobs.idle)

    def jumlah(self, apa: str) -> int:
        return self.progress.types["uji"].counts[apa]


async def sampai(syarat: Callable[[], bool]) -> None:
    while not syarat():  # noqa: ASYNC110  # threads change it
        await asyncio.sleep(0.01)


def test_a_completion_is_repeated_until_it_is_heard() -> None:
    async def cerita() -> None:
        bangku = Bangku(Gerbang(grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.RESOURCE_EXHAUSTED))
        bangku.terima(1)
        await bangku.selesai()
        assert bangku.gerbang.kata == [("complete", 1)]
        assert bangku.dimulai == 1

    asyncio.run(cerita())


@pytest.mark.parametrize("status", [grpc.StatusCode.NOT_FOUND, grpc.StatusCode.FAILED_PRECONDITION])
def test_a_job_taken_over_is_normal(status: grpc.StatusCode) -> None:
    async def cerita() -> None:
        bangku = Bangku(Gerbang(status))
        bangku.terima(1)
        await bangku.selesai()
        assert bangku.gerbang.kata == []
        assert (bangku.jumlah("gone"), bangku.jumlah("completed")) == (1, 0)

    asyncio.run(cerita())


def test_a_job_that_comes_again_while_held_runs_once() -> None:
    async def cerita() -> None:
        bangku = Bangku(Gerbang())
        bangku.terima(1)
        bangku.terima(1)
        await bangku.selesai()
        assert bangku.dimulai == 1
        assert bangku.jumlah("duplicate") == 1

    asyncio.run(cerita())


def test_no_room_beyond_the_held_jobs() -> None:
    async def cerita() -> None:
        bangku = Bangku(Gerbang(), Limits(held_per_slot=2))
        bangku.terima(1)
        assert await bangku.jobs.room() == 1
        bangku.terima(2)
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(bangku.jobs.room(), 0.05)
        await bangku.selesai()
        assert await bangku.jobs.room() == 2

    asyncio.run(cerita())


def test_drain_hands_back_what_has_not_begun() -> None:
    async def cerita() -> None:
        bangku = Bangku(Gerbang())
        bangku.terima(1)
        bangku.terima(2)
        await sampai(lambda: bangku.dimulai == 1)
        asyncio.get_running_loop().call_later(0.1, bangku.lepas.set)
        assert await bangku.jobs.drain()
        assert bangku.gerbang.kata == [("complete", 1), ("extend", 2, 1)]

    asyncio.run(cerita())


def test_drain_does_not_wait_for_ever() -> None:
    async def cerita() -> None:
        bangku = Bangku(Gerbang(), Limits(drain=0.05))
        bangku.terima(1)
        await sampai(lambda: bangku.dimulai == 1)
        assert not await bangku.jobs.drain()
        bangku.lepas.set()

    asyncio.run(cerita())


def test_a_lease_is_renewed_and_then_given_up() -> None:
    async def cerita() -> None:
        bangku = Bangku(Gerbang(), Limits(lease=0.06, give_up=0.3))
        bangku.terima(1)
        renewal = asyncio.create_task(bangku.jobs.renew_leases())
        await sampai(lambda: bangku.jobs.stuck == 1)
        assert ("extend", 1, 60) in bangku.gerbang.kata
        assert bangku.jobs.held == 0  # taken again, it would run
        await bangku.selesai()
        assert bangku.jobs.stuck == 0
        renewal.cancel()

    asyncio.run(cerita())


def test_transient_failures_use_up_the_retries_only_after_their_budget() -> None:
    async def cerita() -> None:
        for budget, fewest in ((60.0, 1), (0.0, 0)):
            bangku = Bangku(Gerbang(), Limits(transient_budget=budget), TimeoutError())
            bangku.terima(1, retries=1)
            await bangku.selesai()
            assert bangku.gerbang.kata[0][:3] == ("fail", 1, fewest)

    asyncio.run(cerita())


def test_back_off_grows_with_every_failure() -> None:
    async def cerita() -> None:
        bangku = Bangku(Gerbang(), error=TimeoutError())
        for _ in range(4):
            bangku.terima(1)
            await bangku.selesai()
        pauses = [kata[3] for kata in bangku.gerbang.kata]
        for attempt, pause in enumerate(pauses):
            assert 500 * 2**attempt <= pause <= 1000 * 2**attempt

    asyncio.run(cerita())


def test_a_permanent_failure_leaves_no_retry() -> None:
    async def cerita() -> None:
        bangku = Bangku(Gerbang(), error=LookupError())
        bangku.terima(1)
        await bangku.selesai()
        assert bangku.gerbang.kata == [("fail", 1, 0, 0)]
        assert bangku.jumlah("incident") == 1

    asyncio.run(cerita())
