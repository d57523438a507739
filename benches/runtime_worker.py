"""A worker process with a handler that does nothing: `python -m benches.runtime_worker KIND GRPC TYPE AT_ONCE`.

KIND is `ours`, `pyzeebe` (its handler is a coroutine) or `pyzeebe-threads` (a plain function, as ours).

Says "ready" and works until its standard input ends.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any, Self

from pyzeebe import ZeebeWorker, create_insecure_channel

from pksbpmn.camunda.runtime import JobInfo, Variables, WorkerRuntime, declare


class NothingKept:
    """A transaction on nothing: what a job costs before anything is stored."""

    def __init__(self) -> None:
        self.job_results = self

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None: ...

    def commit(self) -> None: ...

    def get(self, _job_key: int) -> None: ...

    def put(self, *_: object, **__: object) -> None: ...

    def number_of(self, _instance: int) -> None: ...


class _Nothing(Variables):
    pass


async def _ours(address: str, job_type: str, at_once: int, stop: asyncio.Event) -> None:
    def nothing(_uow: Any, _v: _Nothing, _info: JobInfo) -> None: ...

    runtime = WorkerRuntime(address, [declare(job_type, nothing)], NothingKept, max_running=at_once)
    await runtime.run(stop)


async def _pyzeebe(plain: bool, address: str, job_type: str, at_once: int, stop: asyncio.Event) -> None:
    worker = ZeebeWorker(create_insecure_channel(address), stream_enabled=True)

    async def awaited() -> None: ...

    def called() -> None: ...

    take = worker.task(task_type=job_type, max_jobs_to_activate=at_once, max_running_jobs=at_once)
    take(called if plain else awaited)

    working = asyncio.create_task(worker.work())
    await stop.wait()
    await worker.stop()
    await asyncio.wait([working], timeout=5)


async def until_input_ends(work: Callable[[asyncio.Event], Awaitable[object]]) -> None:
    """Work, say "ready", and stop when nobody reads any more."""
    stop = asyncio.Event()
    working = asyncio.ensure_future(work(stop))
    await asyncio.sleep(2)  # its streams are open by then
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    await asyncio.to_thread(sys.stdin.read)
    stop.set()
    await asyncio.wait([working], timeout=10)


if __name__ == "__main__":
    kind, address, job_type, at_once = sys.argv[1:]
    workers: dict[str, Callable[[str, str, int, asyncio.Event], Awaitable[None]]] = {
        "ours": _ours,
        "pyzeebe": partial(_pyzeebe, False),
        "pyzeebe-threads": partial(_pyzeebe, True),
    }
    asyncio.run(until_input_ends(partial(workers[kind], address, job_type, int(at_once))))
