"""The jobs that a worker holds: bounded, run in threads, reported until the engine knows, leases renewed."""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

import grpc

from pksbpmn.back_off import pause_after
from pksbpmn.camunda.runtime.execution import Completed, Failed, Outcome, PutOff, Thrown, execute
from pksbpmn.camunda.runtime.failures import Kind
from pksbpmn.camunda.runtime.gateway import GONE, JobGateway, ReceivedJob
from pksbpmn.camunda.runtime.handlers import Handler
from pksbpmn.camunda.runtime.limits import Limits
from pksbpmn.camunda.runtime.ports import JobUnitOfWorkFactory
from pksbpmn.camunda.runtime.progress import Progress
from pksbpmn.domain.galat import AksesDitolak, GalatSementara, PksError

logger = logging.getLogger(__name__)

_GIVEN_BACK_MS = 1
_REPORT_AGAIN = 0.1


@dataclass
class _Held:
    handler: Handler
    job: ReceivedJob
    renewed: float = field(default_factory=time.monotonic)
    started: float | None = None


@dataclass
class _Trouble:
    """Failures of one job so far, of any try of it that this process saw."""

    since: float = field(default_factory=time.monotonic)
    attempts: int = 0


class HeldJobs:
    """Everything between receiving a job and the engine's knowing its outcome.

    `gateway` gives the connection of the moment: a report outlives a connection.
    """

    def __init__(
        self,
        gateway: Callable[[], JobGateway],
        uow_factory: JobUnitOfWorkFactory,
        progress: Progress,
        limits: Limits,
        max_running: int,
    ) -> None:
        self._gateway = gateway
        self._uow_factory = uow_factory
        self._progress = progress
        self._limits = limits
        self._capacity = max_running * limits.held_per_slot
        self._slots = asyncio.Semaphore(max_running)
        self._threads = ThreadPoolExecutor(max_running, thread_name_prefix="pekerjaan")
        self._held: dict[int, _Held] = {}
        self._tasks: set[asyncio.Task[None]] = set()  # the only strong references: asyncio keeps weak ones
        self._given_up: set[int] = set()
        self._troubles: dict[int, _Trouble] = {}
        self._has_room = asyncio.Event()
        self._has_room.set()
        self._draining = False

    @property
    def idle(self) -> bool:
        """No job waits, runs or is being reported."""
        return not self._tasks

    @property
    def stuck(self) -> int:
        """Threads whose handler ran past its limit and has not come back."""
        return len(self._given_up)

    @property
    def held(self) -> int:
        """Jobs received and not yet reported."""
        return len(self._held)

    async def room(self) -> int:
        """Wait until another job can be accepted; how many can."""
        await self._has_room.wait()
        return max(1, self._capacity - len(self._held))

    def accept(self, handler: Handler, job: ReceivedJob) -> None:
        """Take a job. One held already (its lease ran out, the clock moved) is not run beside itself."""
        self._progress.received(handler.job_type)
        if job.info.key in self._held:
            self._progress.count(handler.job_type, "duplicate")
            return
        held = _Held(handler, job)
        self._held[job.info.key] = held
        self._update_room()
        task = asyncio.create_task(self._live(held), name=f"job {job.info.key}")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def renew_leases(self) -> None:
        """Forever: keep what is held ours, and let go of what takes too long."""
        while True:
            await asyncio.sleep(min(self._limits.lease / 6, 5.0))
            now = time.monotonic()
            due = [held for held in self._held.values() if now - held.renewed > self._limits.lease / 2]
            for held in due:
                if held.started is not None and now - held.started > self._limits.give_up:
                    self._give_up(held)
            await asyncio.gather(*(self._renew(held) for held in due if held.job.info.key in self._held))
            self._forget_old_troubles(now)

    async def drain(self) -> bool:
        """Hand back what waits, let what runs finish within the limit; False when some did not."""
        self._draining = True
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=self._limits.drain)
        unfinished = list(self._tasks)
        for task in unfinished:
            task.cancel()
        if unfinished:
            logger.error("%d job(s) did not finish in time; their leases will run out", len(unfinished))
            await asyncio.gather(*unfinished, return_exceptions=True)
        self._threads.shutdown(wait=False, cancel_futures=True)
        return not unfinished and not self._given_up

    async def _live(self, held: _Held) -> None:
        info = held.job.info
        try:
            async with self._slots:
                if self._draining:
                    if not await self._tell(lambda gateway: gateway.extend(info.key, _GIVEN_BACK_MS)):
                        self._count(held, "gone")
                    return
                held.started = time.monotonic()
                outcome = await asyncio.get_running_loop().run_in_executor(
                    self._threads, execute, held.handler, self._uow_factory, info, held.job.variables
                )
            await self._report(held, outcome)
        except Exception:
            # the lease runs out and the job comes again; a stored result makes that harmless
            logger.exception("job %s (%s): outcome not reported", info.key, info.job_type)
        finally:
            self._given_up.discard(id(held))
            if self._held.get(info.key) is held:
                del self._held[info.key]
            self._update_room()

    async def _report(self, held: _Held, outcome: Outcome) -> None:
        info = held.job.info
        match outcome:
            case Completed(variables, repeated):
                heard = await self._tell(lambda gateway: gateway.complete(info.key, variables))
                what = "repeated" if repeated else "completed"
            case Thrown(code, text, variables, repeated):
                heard = await self._tell(lambda gateway: gateway.throw(info.key, code, text, variables))
                what = "repeated" if repeated else "thrown"
            case PutOff():
                self._trouble(held)
                pause = self._pause_ms(held)
                heard = await self._tell(lambda gateway: gateway.put_aside(info.key, info.retries, pause))
                what = "put_off"
            case Failed(kind, text):
                if retries := self._retries_left(held, kind):
                    pause = self._pause_ms(held)
                    heard = await self._tell(lambda gateway: gateway.put_aside(info.key, retries, pause))
                else:
                    heard = await self._tell(lambda gateway: gateway.fail(info.key, text))
                what = kind.value if retries else "incident"
        self._count(held, what if heard else "gone")
        if not isinstance(outcome, PutOff) and (not isinstance(outcome, Failed) or outcome.kind is Kind.PERMANENT):
            self._troubles.pop(info.key, None)

    def _retries_left(self, held: _Held, kind: Kind) -> int:
        """How many tries are left after this failure; none makes an incident."""
        if kind is Kind.PERMANENT:
            return 0
        trouble = self._trouble(held)
        within_budget = time.monotonic() - trouble.since < self._limits.transient_budget
        fewest = 1 if kind is Kind.TRANSIENT and within_budget else 0
        return max(held.job.info.retries - 1, fewest)

    def _trouble(self, held: _Held) -> _Trouble:
        """One more try that came to nothing."""
        trouble = self._troubles.setdefault(held.job.info.key, _Trouble())
        trouble.attempts += 1
        return trouble

    def _pause_ms(self, held: _Held) -> int:
        """Milliseconds until the next try."""
        attempts = self._troubles[held.job.info.key].attempts
        return round(1000 * pause_after(attempts, self._limits.back_off_first, self._limits.back_off_most))

    async def _tell(self, call: Callable[[JobGateway], Awaitable[None]]) -> bool:
        """Repeat until the engine heard it; False when the job is no longer ours, a good answer too."""
        began, failures = time.monotonic(), 0
        while True:
            try:
                await call(self._gateway())
            except Exception as error:
                if isinstance(error, grpc.aio.AioRpcError) and error.code() in GONE:
                    return False
                if not _may_pass(error) or time.monotonic() - began > self._limits.give_up:
                    raise
                failures += 1
                await asyncio.sleep(pause_after(failures, _REPORT_AGAIN, self._limits.reconnect_most))
            else:
                self._progress.contact()
                return True

    async def _renew(self, held: _Held) -> None:
        held.renewed = time.monotonic()
        try:
            await self._gateway().extend(held.job.info.key, round(self._limits.lease * 1000))
            self._progress.contact()
        except (grpc.RpcError, OSError, PksError) as error:
            logger.debug("lease of job %s not renewed: %s", held.job.info.key, type(error).__name__)

    def _give_up(self, held: _Held) -> None:
        info = held.job.info
        logger.error("job %s (%s) runs for too long; another worker may take it", info.key, info.job_type)
        self._given_up.add(id(held))
        del self._held[info.key]
        self._count(held, "given_up")
        self._update_room()

    def _forget_old_troubles(self, now: float) -> None:
        limit = 2 * self._limits.transient_budget
        for key in [key for key, trouble in self._troubles.items() if now - trouble.since > limit]:
            del self._troubles[key]

    def _count(self, held: _Held, what: str) -> None:
        self._progress.count(held.handler.job_type, what)

    def _update_room(self) -> None:
        """Once it was full, a quarter has to be free: else each job done wakes all who wait, for one place."""
        if len(self._held) >= self._capacity:
            self._has_room.clear()
        elif len(self._held) <= self._capacity * 3 // 4:
            self._has_room.set()


def _may_pass(error: BaseException) -> bool:
    if isinstance(error, grpc.aio.AioRpcError):
        return error.code() is not grpc.StatusCode.INVALID_ARGUMENT
    return isinstance(error, OSError | AksesDitolak | GalatSementara)
