"""The worker: asks the engine for jobs in two ways at once, and starts anew whatever breaks."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import suppress

import grpc
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily
from prometheus_client.metrics_core import Metric
from tenacity import AsyncRetrying, RetryCallState

from pksbpmn.back_off import doubling
from pksbpmn.camunda.runtime.gateway import GrpcJobGateway, JobGateway, Subscription
from pksbpmn.camunda.runtime.handlers import Handler
from pksbpmn.camunda.runtime.health import HealthServer
from pksbpmn.camunda.runtime.jobs import HeldJobs
from pksbpmn.camunda.runtime.limits import Limits
from pksbpmn.camunda.runtime.ports import JobUnitOfWorkFactory
from pksbpmn.camunda.runtime.progress import COUNTED, Progress, TypeProgress
from pksbpmn.domain.galat import PksError

logger = logging.getLogger(__name__)

_LOG_EVERY = 30
_REFUSAL_EVERY = 60.0


class WorkerRuntime:
    """Runs handlers for one engine until told to stop.

    Streaming brings a new job in milliseconds; polling beside it brings what was queued while no stream was
    open. `max_running` bounds the handlers that run at once, `lease` is in seconds (`limits` holds the other
    numbers).
    `health_port` opens `/live`, `/ready`, `/working` and `/metrics` on 127.0.0.1 (0 = a free port, None = no endpoint);
    `facts` are numbers of the registry for the last two.
    """

    def __init__(  # noqa: PLR0913  # all but three have defaults
        self,
        grpc_address: str,
        handlers: Iterable[Handler],
        uow_factory: JobUnitOfWorkFactory,
        *,
        name: str = "pksbpmn",
        max_running: int = 16,
        lease: float | None = None,
        health_port: int | None = None,
        limits: Limits | None = None,
        connect: Callable[[str], JobGateway] = GrpcJobGateway,
        facts: Callable[[], Mapping[str, float]] = dict,
    ) -> None:
        limits = limits or Limits()
        self._limits = limits if lease is None else Limits(**{**vars(limits), "lease": lease})
        self._address = grpc_address
        self._handlers = tuple(handlers)
        if not self._handlers:
            raise PksError("Tidak ada pekerja yang didaftarkan.", "Muat modul `workers` sebelum menjalankan pekerja.")
        self._uow_factory = uow_factory
        self._name = name
        self._max_running = max_running
        self._health_port = health_port
        self._connect = connect
        self.facts = facts
        self._gateway: JobGateway | None = None
        self._jobs: HeldJobs | None = None
        self._stopping = False
        self._refusal_told = float("-inf")
        self.health_address: str | None = None
        self.progress = Progress({handler.job_type: TypeProgress() for handler in self._handlers})

    @property
    def idle(self) -> bool:
        """No job of this worker waits, runs or is being reported."""
        return self._jobs is None or self._jobs.idle

    @property
    def live(self) -> bool:
        """False when every thread is stuck in a handler: only a restart helps."""
        return self._jobs is None or self._jobs.stuck < self._max_running

    @property
    def ready(self) -> bool:
        """The engine answered lately and the worker is not stopping."""
        answered = self.progress.last_contact is not None
        return answered and not self._stopping and self.progress.silent_for() < self._limits.silence / 2

    def working(self) -> dict[str, object]:
        """The numbers of `/working`."""
        return {
            "worker": self._name,
            "ready": self.ready,
            "stopping": self._stopping,
            "held": self._jobs.held if self._jobs else 0,
            "stuck": self._jobs.stuck if self._jobs else 0,
            "silent_seconds": round(self.progress.silent_for(), 3),
            "fresh_connections": self.progress.fresh_connections,
            "job_types": self.progress.report(),
        }

    def metrics(self) -> Iterator[Metric]:
        """The numbers of `/metrics` that the worker knows itself."""
        yield GaugeMetricFamily("pksbpmn_worker_ready", "1 while the engine answers", value=float(self.ready))
        yield GaugeMetricFamily("pksbpmn_worker_live", "0 when only a restart helps", value=float(self.live))
        held = self._jobs.held if self._jobs else 0
        yield GaugeMetricFamily("pksbpmn_worker_jobs_held", "jobs received and not yet reported", value=held)
        jobs = CounterMetricFamily("pksbpmn_worker_jobs", "jobs by type and outcome", labels=("type", "outcome"))
        for job_type, progress in self.progress.types.items():
            for outcome in COUNTED:
                jobs.add_metric((job_type, outcome), progress.counts[outcome])
        yield jobs

    async def run(self, stop: asyncio.Event) -> bool:
        """Work until `stop` is set, then drain. False when jobs were left running (their leases run out)."""
        self._stopping = False
        self._gateway = self._connect(self._address)
        jobs = self._jobs = HeldJobs(self._current, self._uow_factory, self.progress, self._limits, self._max_running)
        health = HealthServer(self, self._health_port) if self._health_port is not None else None
        if health:
            self.health_address = await health.start()
        renewal = asyncio.create_task(self._repeat("lease renewal", jobs.renew_leases), name="leases")
        try:
            while not stop.is_set():
                await self._work_on_one_connection(jobs, stop)
        finally:
            self._stopping = True
            drained = await jobs.drain()
            await _cancel([renewal])
            await self._current().close()
            if health:
                await health.stop()
        return drained

    def _current(self) -> JobGateway:
        if self._gateway is None:
            raise RuntimeError("the runtime is not running")
        return self._gateway

    async def _work_on_one_connection(self, jobs: HeldJobs, stop: asyncio.Event) -> None:
        """Until the stop, or until the engine was silent for so long that the connection is suspect."""
        loops = [
            asyncio.create_task(self._repeat(f"{verb} {handler.job_type}", once), name=f"{verb} {handler.job_type}")
            for handler in self._handlers
            for verb, once in (
                ("poll", self._poller(jobs, handler)),
                ("stream", self._streamer(jobs, handler)),
            )
        ]
        try:
            while self.progress.silent_for() < self._limits.silence:
                with suppress(TimeoutError):
                    await asyncio.wait_for(stop.wait(), timeout=min(1.0, self._limits.silence / 4))
                    return
        finally:
            await _cancel(loops)
        logger.warning("the engine has been silent; connecting anew to %s", self._address)
        self.progress.fresh_connections += 1
        self.progress.contact()
        silent, self._gateway = self._current(), self._connect(self._address)
        await silent.close()

    def _poller(self, jobs: HeldJobs, handler: Handler) -> Callable[[], Awaitable[None]]:
        wanted = self._subscription(handler)

        async def poll() -> None:
            limit = min(await jobs.room(), self._limits.poll_batch)
            for job in await self._current().activate(wanted, limit, round(self._limits.poll_wait * 1000)):
                jobs.accept(handler, job)
            self.progress.polled(handler.job_type)

        return poll

    def _streamer(self, jobs: HeldJobs, handler: Handler) -> Callable[[], Awaitable[None]]:
        wanted = self._subscription(handler)

        async def stream() -> None:
            try:
                async for job in self._current().stream(wanted, self._limits.stream_life):
                    jobs.accept(handler, job)
                    await jobs.room()  # unread, the stream pushes back and the engine keeps the job for others
            except grpc.aio.AioRpcError as error:
                if error.code() is not grpc.StatusCode.DEADLINE_EXCEEDED:  # its life is over, as asked
                    raise

        return stream

    def _tell_refusal(self, error: PksError) -> None:
        """Every loop is refused at once: one line of it a minute."""
        if time.monotonic() - self._refusal_told > _REFUSAL_EVERY:
            self._refusal_told = time.monotonic()
            logger.error("%s %s", error.pesan, error.obat)

    def _subscription(self, handler: Handler) -> Subscription:
        return Subscription(handler, self._name, round(self._limits.lease * 1000))

    async def _repeat(self, what: str, once: Callable[[], Awaitable[None]]) -> None:
        """Forever, whatever it raises: no refusal or fault of one job type stops another."""

        def log(state: RetryCallState) -> None:
            error = state.outcome.exception() if state.outcome else None
            if isinstance(error, PksError):
                self._tell_refusal(error)
            elif state.attempt_number % _LOG_EVERY == 1:
                logger.warning("%s failed (%s, %d in a row)", what, _short(error), state.attempt_number)

        until_it_works = AsyncRetrying(
            wait=doubling(self._limits.reconnect_first, self._limits.reconnect_most), before_sleep=log
        )
        while True:
            await until_it_works(once)
            await asyncio.sleep(self._limits.poll_pause)


def _short(error: BaseException | None) -> str:
    return error.code().name if isinstance(error, grpc.aio.AioRpcError) else type(error).__name__


async def _cancel(tasks: list[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
