"""Traps of the engine's client that a worker must survive; each fails without its cure (see docs/keamanan.md)."""

import asyncio
import gc
import time
import weakref
from collections.abc import AsyncIterator, Callable, Sequence

import grpc

from pksbpmn.camunda.runtime import JobInfo, Limits, WorkerRuntime, declare
from pksbpmn.camunda.runtime.gateway import ReceivedJob, Subscription
from tests.unit.test_runtime_execution import Ledger
from tests.unit.test_runtime_jobs import Bench, Empty, Gateway, until

CEPAT = Limits(reconnect_first=0.001, reconnect_most=0.002, poll_pause=0.001, silence=60.0, drain=2.0)


def rpc_error(status: grpc.StatusCode) -> grpc.aio.AioRpcError:
    kosong = grpc.aio.Metadata()
    return grpc.aio.AioRpcError(status, kosong, kosong)


def received_job(jenis: str, key: int) -> ReceivedJob:
    info = JobInfo(
        key=key,
        job_type=jenis,
        element_id="tugas",
        process_id="proses",
        process_instance_key=1,
        element_instance_key=key,
        retries=3,
    )
    return ReceivedJob(info, "{}")


class FussyGateway(Gateway):
    """Refuses the first polls and streams, one after the other; then each job type has one job, once."""

    def __init__(self, polling: Sequence[grpc.StatusCode] = (), streams: Sequence[grpc.StatusCode] = ()) -> None:
        super().__init__()
        self.polling = {"satu": list(polling), "dua": []}
        self.streams = {"satu": list(streams), "dua": []}
        self.by_stream = bool(streams)
        self.given: set[str] = set()

    async def activate(self, wanted: Subscription, limit: int, wait_ms: int) -> Sequence[ReceivedJob]:
        jenis = wanted.handler.job_type
        if self.polling[jenis]:
            raise rpc_error(self.polling[jenis].pop(0))
        await asyncio.sleep(0.001)
        return [] if self.by_stream else self._once(jenis)

    async def stream(self, wanted: Subscription, seconds: float) -> AsyncIterator[ReceivedJob]:
        jenis = wanted.handler.job_type
        if self.streams[jenis]:
            raise rpc_error(self.streams[jenis].pop(0))
        await asyncio.sleep(0.001)
        for job in self._once(jenis) if self.by_stream else []:
            yield job

    def _once(self, jenis: str) -> list[ReceivedJob]:
        if jenis in self.given:
            return []
        self.given.add(jenis)
        return [received_job(jenis, 1 if jenis == "satu" else 2)]


def run_until(gateway: FussyGateway, sampai_kapan: Callable[[], bool]) -> WorkerRuntime:
    """A worker with two job types on that gateway, until it holds, for ten seconds at most."""

    def handle(uow: object, v: Empty) -> None: ...

    runtime = WorkerRuntime(
        "tidak-dipakai",
        [declare("satu", handle), declare("dua", handle)],
        Ledger(),
        limits=CEPAT,
        connect=lambda _: gateway,
    )

    async def scenario() -> None:
        henti = asyncio.Event()
        kerja = asyncio.create_task(runtime.run(henti))
        await asyncio.wait_for(until(sampai_kapan), 10)
        henti.set()
        await asyncio.wait_for(kerja, 10)

    asyncio.run(scenario())
    return runtime


def completed(gateway: Gateway) -> set[int]:
    return {kata[1] for kata in gateway.heard if kata[0] == "complete"}


def test_connection_errors_never_add_up() -> None:
    """Pyzeebe closes its channel for good at the tenth connection error of its life."""
    gateway = FussyGateway(polling=[grpc.StatusCode.UNAVAILABLE] * 25)
    run_until(gateway, lambda: completed(gateway) == {1, 2})
    assert gateway.polling["satu"] == []


def test_a_refusal_while_polling_stops_neither_this_job_type_nor_another() -> None:
    """PERMISSION_DENIED and its like raise out of pyzeebe's `work()` and end every job type."""
    tolak = [grpc.StatusCode.PERMISSION_DENIED, grpc.StatusCode.UNAUTHENTICATED, grpc.StatusCode.UNKNOWN] * 3
    gateway = FussyGateway(polling=tolak)
    run_until(gateway, lambda: completed(gateway) == {1, 2})
    assert gateway.polling["satu"] == []


def test_a_stream_that_reached_its_time_is_opened_again() -> None:
    """The end of a stream's life is no error, however often it comes."""
    gateway = FussyGateway(streams=[grpc.StatusCode.DEADLINE_EXCEEDED] * 25)
    run_until(gateway, lambda: completed(gateway) == {1, 2})
    assert gateway.streams["satu"] == []


class FloodingGateway(FussyGateway):
    """Pushes 200 jobs into the stream at once."""

    async def activate(self, wanted: Subscription, limit: int, wait_ms: int) -> Sequence[ReceivedJob]:
        await asyncio.sleep(0.001)
        return []

    async def stream(self, wanted: Subscription, seconds: float) -> AsyncIterator[ReceivedJob]:
        if wanted.handler.job_type == "satu" and not self.given:
            self.given.add("satu")
            for key in range(1, 201):
                yield received_job("satu", key)
        await asyncio.sleep(0.001)


def test_a_flood_of_pushes_is_left_unread() -> None:
    """Pyzeebe takes whatever is pushed, however little may run; here the unread stream pushes back."""
    gateway = FloodingGateway()
    dipegang: list[int] = []

    def handle(uow: object, v: Empty) -> None:
        dipegang.append(int(str(runtime.working()["held"])))
        time.sleep(0.005)

    runtime = WorkerRuntime(
        "tidak-dipakai", [declare("satu", handle)], Ledger(), max_running=2, limits=CEPAT, connect=lambda _: gateway
    )

    async def scenario() -> None:
        henti = asyncio.Event()
        kerja = asyncio.create_task(runtime.run(henti))
        await asyncio.wait_for(until(lambda: len(completed(gateway)) == 200), 20)
        henti.set()
        await asyncio.wait_for(kerja, 10)

    asyncio.run(scenario())
    assert max(dipegang) <= 2 * CEPAT.held_per_slot + 1


class ForgetfulGateway(Gateway):
    """Hears of a completion only when its caller is reminded, and keeps no reference to the caller."""

    async def complete(self, key: int, variables: object) -> None:
        tunggu: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_later(0.2, _remind, weakref.ref(tunggu))
        await tunggu
        self.heard.append(("complete", key))


def _remind(lemah: "weakref.ref[asyncio.Future[None]]") -> None:
    tunggu = lemah()
    if tunggu is not None:
        tunggu.set_result(None)


def test_a_jobs_task_is_not_collected_in_mid_run() -> None:
    """Asyncio keeps only weak references to tasks: without one of ours the report would vanish."""

    async def scenario() -> None:
        bench = Bench(ForgetfulGateway())
        bench.released.set()
        gc.freeze()  # what other tests left is not looked through
        bench.receive(1)
        for _ in range(10):
            await asyncio.sleep(0.05)
            gc.collect()
        assert bench.gateway.heard == [("complete", 1)]

    asyncio.run(scenario())
