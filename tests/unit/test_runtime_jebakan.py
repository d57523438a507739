"""Traps of the engine's client that a worker must survive; each fails without its cure (see docs/keamanan.md)."""

import asyncio
import gc
import time
import weakref
from collections.abc import AsyncIterator, Callable, Sequence

import grpc

from pksbpmn.camunda.runtime import JobInfo, Limits, WorkerRuntime, declare
from pksbpmn.camunda.runtime.gateway import ReceivedJob, Subscription
from tests.unit.test_runtime_execution import Buku
from tests.unit.test_runtime_jobs import Bangku, Gerbang, Kosong, sampai

CEPAT = Limits(reconnect_first=0.001, reconnect_most=0.002, poll_pause=0.001, silence=60.0, drain=2.0)


def galat(status: grpc.StatusCode) -> grpc.aio.AioRpcError:
    kosong = grpc.aio.Metadata()
    return grpc.aio.AioRpcError(status, kosong, kosong)


def pekerjaan(jenis: str, key: int) -> ReceivedJob:
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


class GerbangRewel(Gerbang):
    """Refuses the first polls and streams, one after the other; then each job type has one job, once."""

    def __init__(self, polling: Sequence[grpc.StatusCode] = (), aliran: Sequence[grpc.StatusCode] = ()) -> None:
        super().__init__()
        self.polling = {"satu": list(polling), "dua": []}
        self.aliran = {"satu": list(aliran), "dua": []}
        self.lewat_aliran = bool(aliran)
        self.sudah: set[str] = set()

    async def activate(self, wanted: Subscription, limit: int, wait_ms: int) -> Sequence[ReceivedJob]:
        jenis = wanted.handler.job_type
        if self.polling[jenis]:
            raise galat(self.polling[jenis].pop(0))
        await asyncio.sleep(0.001)
        return [] if self.lewat_aliran else self._sekali(jenis)

    async def stream(self, wanted: Subscription, seconds: float) -> AsyncIterator[ReceivedJob]:
        jenis = wanted.handler.job_type
        if self.aliran[jenis]:
            raise galat(self.aliran[jenis].pop(0))
        await asyncio.sleep(0.001)
        for job in self._sekali(jenis) if self.lewat_aliran else []:
            yield job

    def _sekali(self, jenis: str) -> list[ReceivedJob]:
        if jenis in self.sudah:
            return []
        self.sudah.add(jenis)
        return [pekerjaan(jenis, 1 if jenis == "satu" else 2)]


def jalan(gerbang: GerbangRewel, sampai_kapan: Callable[[], bool]) -> WorkerRuntime:
    """A worker with two job types on that gateway, until it holds, for ten seconds at most."""

    def tangani(uow: object, v: Kosong) -> None: ...

    runtime = WorkerRuntime(
        "tidak-dipakai",
        [declare("satu", tangani), declare("dua", tangani)],
        Buku(),
        limits=CEPAT,
        connect=lambda _: gerbang,
    )

    async def cerita() -> None:
        henti = asyncio.Event()
        kerja = asyncio.create_task(runtime.run(henti))
        await asyncio.wait_for(sampai(sampai_kapan), 10)
        henti.set()
        await asyncio.wait_for(kerja, 10)

    asyncio.run(cerita())
    return runtime


def selesai(gerbang: Gerbang) -> set[int]:
    return {kata[1] for kata in gerbang.kata if kata[0] == "complete"}


def test_connection_errors_never_add_up() -> None:
    """Pyzeebe closes its channel for good at the tenth connection error of its life."""
    gerbang = GerbangRewel(polling=[grpc.StatusCode.UNAVAILABLE] * 25)
    jalan(gerbang, lambda: selesai(gerbang) == {1, 2})
    assert gerbang.polling["satu"] == []


def test_a_refusal_while_polling_stops_neither_this_job_type_nor_another() -> None:
    """PERMISSION_DENIED and its like raise out of pyzeebe's `work()` and end every job type."""
    tolak = [grpc.StatusCode.PERMISSION_DENIED, grpc.StatusCode.UNAUTHENTICATED, grpc.StatusCode.UNKNOWN] * 3
    gerbang = GerbangRewel(polling=tolak)
    jalan(gerbang, lambda: selesai(gerbang) == {1, 2})
    assert gerbang.polling["satu"] == []


def test_a_stream_that_reached_its_time_is_opened_again() -> None:
    """The end of a stream's life is no error, however often it comes."""
    gerbang = GerbangRewel(aliran=[grpc.StatusCode.DEADLINE_EXCEEDED] * 25)
    jalan(gerbang, lambda: selesai(gerbang) == {1, 2})
    assert gerbang.aliran["satu"] == []


class GerbangBanjir(GerbangRewel):
    """Pushes 200 jobs into the stream at once."""

    async def activate(self, wanted: Subscription, limit: int, wait_ms: int) -> Sequence[ReceivedJob]:
        await asyncio.sleep(0.001)
        return []

    async def stream(self, wanted: Subscription, seconds: float) -> AsyncIterator[ReceivedJob]:
        if wanted.handler.job_type == "satu" and not self.sudah:
            self.sudah.add("satu")
            for key in range(1, 201):
                yield pekerjaan("satu", key)
        await asyncio.sleep(0.001)


def test_a_flood_of_pushes_is_left_unread() -> None:
    """Pyzeebe takes whatever is pushed, however little may run; here the unread stream pushes back."""
    gerbang = GerbangBanjir()
    dipegang: list[int] = []

    def tangani(uow: object, v: Kosong) -> None:
        dipegang.append(int(str(runtime.working()["held"])))
        time.sleep(0.005)

    runtime = WorkerRuntime(
        "tidak-dipakai", [declare("satu", tangani)], Buku(), max_running=2, limits=CEPAT, connect=lambda _: gerbang
    )

    async def cerita() -> None:
        henti = asyncio.Event()
        kerja = asyncio.create_task(runtime.run(henti))
        await asyncio.wait_for(sampai(lambda: len(selesai(gerbang)) == 200), 20)
        henti.set()
        await asyncio.wait_for(kerja, 10)

    asyncio.run(cerita())
    assert max(dipegang) <= 2 * CEPAT.held_per_slot + 1


class GerbangPelupa(Gerbang):
    """Hears of a completion only when its caller is reminded, and keeps no reference to the caller."""

    async def complete(self, key: int, variables: object) -> None:
        tunggu: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        asyncio.get_running_loop().call_later(0.2, _ingatkan, weakref.ref(tunggu))
        await tunggu
        self.kata.append(("complete", key))


def _ingatkan(lemah: "weakref.ref[asyncio.Future[None]]") -> None:
    tunggu = lemah()
    if tunggu is not None:
        tunggu.set_result(None)


def test_a_jobs_task_is_not_collected_in_mid_run() -> None:
    """Asyncio keeps only weak references to tasks: without one of ours the report would vanish."""

    async def cerita() -> None:
        bangku = Bangku(GerbangPelupa())
        bangku.lepas.set()
        bangku.terima(1)
        for _ in range(10):
            await asyncio.sleep(0.05)
            gc.collect()
        assert bangku.gerbang.kata == [("complete", 1)]

    asyncio.run(cerita())
