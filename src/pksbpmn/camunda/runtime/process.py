"""Where a runtime runs: as a process of its own with signals, or in a thread of a demo or a test."""

import asyncio
import logging
import os
import signal
import threading
from types import TracebackType
from typing import Self

from pksbpmn.camunda.runtime.worker import WorkerRuntime
from pksbpmn.domain.galat import PksError

logger = logging.getLogger(__name__)


def serve(runtime: WorkerRuntime) -> None:
    """Run until SIGTERM or SIGINT, drain, return. A second signal, or a stuck handler, ends the process."""
    if not asyncio.run(_until_signal(runtime)):
        logging.shutdown()
        os._exit(1)  # a thread that hangs in a handler would keep the process alive for ever


async def _until_signal(runtime: WorkerRuntime) -> bool:
    stop = asyncio.Event()

    def on_signal() -> None:
        if stop.is_set():
            os._exit(1)
        stop.set()

    for signum in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(signum, on_signal)
    return await runtime.run(stop)


class Handle:
    """A runtime in a thread. `stop()` asks, `join()` waits; leaving a `with` block does both."""

    def __init__(self, runtime: WorkerRuntime) -> None:
        self._runtime = runtime
        self._loop = asyncio.new_event_loop()
        self._stop = asyncio.Event()
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run, name="worker-runtime", daemon=True)
        self._thread.start()

    @property
    def alive(self) -> bool:
        """False once the runtime has ended, by `stop()` or by a failure that `join()` raises."""
        return self._thread.is_alive()

    def stop(self) -> None:
        """Ask for an orderly end; may be called from any thread, any number of times."""
        if self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stop.set)

    def join(self, timeout: float | None = None) -> None:
        """Wait `timeout` seconds at most; raises what the runtime raised, PksError when it is still up."""
        self._thread.join(timeout)
        if self._thread.is_alive():
            raise PksError("Pekerja belum berhenti dalam batas waktunya.", "Tunggu sampai pekerjaannya selesai.")
        if self._failure:
            raise self._failure

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
        self.join()

    def _run(self) -> None:
        try:
            with asyncio.Runner(loop_factory=lambda: self._loop) as runner:
                runner.run(self._runtime.run(self._stop))
        except BaseException as error:  # noqa: BLE001  # told to whoever joins
            logger.error("worker runtime ended: %s", type(error).__name__)  # noqa: TRY400  # join() raises it
            self._failure = error


def run_in_thread(runtime: WorkerRuntime) -> Handle:
    """Start the runtime in a thread of its own with an event loop of its own."""
    return Handle(runtime)
