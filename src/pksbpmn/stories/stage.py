"""The stage: an embedded engine with workers, relay and a local mailbox, for the demo and for tests."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import workers
from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.deployment import deploy_diagrams
from pksbpmn.camunda.embedded import EngineSize, RunningEngine, start, stop
from pksbpmn.camunda.embedded.command_lines import BULK_BYTES, opensearch_url
from pksbpmn.camunda.embedded.download import DownloadProgress
from pksbpmn.camunda.embedded.ports import choose_ports
from pksbpmn.camunda.records import RecordStream, wait_until_idle
from pksbpmn.camunda.records.single_index import SingleIndex
from pksbpmn.camunda.records.state import MARKER, UserTask
from pksbpmn.camunda.runtime import WorkerRuntime, run_in_thread
from pksbpmn.camunda.runtime.limits import Limits
from pksbpmn.domain.galat import PksError
from pksbpmn.mail.local_mailbox import LocalMailbox
from pksbpmn.registry.relay import Relay
from pksbpmn.settings import Settings, load_settings
from pksbpmn.stories.clocks import MovedClock, StageClock, StandingClock
from pksbpmn.wiring import Application, ClusterAddress, address_of, assemble

_RELAY_LAST = 30
_STALLED = 10.0
"""Seconds without anything, after which what is open may wait for the clock."""
_BUSY = 90.0
"""Seconds that a command may take: a broker that has just started, on a machine with other work, is slow at first."""
_PATIENT = Limits(poll_wait=400 * 86_400.0, silence=600.0)
"""The engine counts a poll's wait on its own clock: each time that is moved by a day, all polls would be made anew."""
LEASE = timedelta(seconds=5)
"""For so long a worker or relay that was killed keeps what it had taken; on a clock that stands it lasts."""


class Bell:
    """How the relay of a stage rests: until something is committed here or another moment has come, no longer."""

    def __init__(self) -> None:
        self._rung, self._over = threading.Event(), threading.Event()

    def ring(self) -> None:
        """There may be something to do."""
        self._rung.set()

    def end(self) -> None:
        """There will be no more."""
        self._over.set()
        self.ring()

    def is_set(self) -> bool:
        """It is to stop."""
        return self._over.is_set()

    def wait(self, timeout: float) -> bool:
        """Rest; whether it rang, and what rang before is not missed."""
        rang = self._rung.wait(timeout)
        self._rung.clear()
        return rang


@dataclass(frozen=True)
class Stage:
    """Everything a story needs. `runtime` is None where workers are processes of their own.

    `start_engine` starts the engine again after it died, on the same data and ports.
    """

    engine: RunningEngine
    stream: RecordStream
    mailbox: LocalMailbox
    app: Application
    address: ClusterAddress
    client: CamundaClient
    relay: Relay
    runtime: WorkerRuntime | None
    clock: StageClock
    bell: Bell
    start_engine: Callable[[], RunningEngine]

    @property
    def folder(self) -> Path:
        """Registry, documents, mailbox and, in `engine`, the engine."""
        return self.app.settings.data_dir

    def now(self) -> datetime:
        """Now on the engine's clock, in Jakarta."""
        return self.clock.now()

    def move_to(self, moment: datetime) -> None:
        """Move the clock ahead; call it only when idle, because leases and message TTLs run on it too."""
        self.clock.move(self.client, moment)
        self.bell.ring()

    def settle(self, patience: float = 300) -> None:
        """Wait until engine, workers and outbox have nothing to do at this moment of the clock.

        Raises PksError where something stays open, and nothing more happens for `patience` seconds.
        """
        end = time.monotonic() + patience
        while True:
            seen = self._activity()
            try:
                wait_until_idle(self.stream, self._mark, self.now, self._quiet, _STALLED)
            except PksError:
                if self._activity() != seen:
                    end = time.monotonic() + patience
                elif time.monotonic() > end:
                    raise
                elif self.runtime is None or self.runtime.idle:
                    self.clock.nudge(self.client)
                    self.bell.ring()
            else:
                return

    def _activity(self) -> int:
        return int(self.stream.ask(lambda s: s.activity))

    def _quiet(self) -> bool:
        return (self.runtime is None or self.runtime.idle) and self.relay.is_empty()

    def _mark(self, key: str) -> None:
        # of a message that nobody may wait for, its end is exported with it: both together fill a bulk
        self.client.publish_message(MARKER, key, {"isi": "." * (BULK_BYTES // 2)})


class _SeenTasks:
    """User tasks as the record stream shows them: a broker alone cannot search."""

    def __init__(self, stream: RecordStream, client: CamundaClient) -> None:
        self._stream, self._client = stream, client

    def search_user_tasks(self, nomor: str | None = None) -> list[UserTask]:
        """Open ones of a case file."""
        return self._stream.open_user_tasks(nomor)

    def assign_user_task(self, key: int, assignee: str | None) -> None:
        """Assign one, None to nobody."""
        self._client.assign_user_task(key, assignee)

    def prioritise_user_task(self, key: int, priority: int) -> None:
        """Bring one forward."""
        self._client.prioritise_user_task(key, priority)

    def reopen_user_task(self, instance: int, element_instance: int, element_id: str, reason: str) -> None:
        """Open one again."""
        self._client.reopen_user_task(instance, element_instance, element_id, reason)

    def who_completed(self, instance: int, element_instance: int, element_id: str) -> str | None:
        """Whose it was."""
        return self._client.who_completed(instance, element_instance, element_id)


@contextmanager
def open_stage(  # noqa: PLR0913 - keywords only, each with one meaning
    size: EngineSize,
    folder: Path,
    *,
    settings: Settings | None = None,
    database_url: str | None = None,
    controlled_clock: bool = True,
    records: RecordStream | None = None,
    keep_records: bool = False,
    own_workers: bool = True,
    own_relay: bool = True,
    leave_engine: bool = False,
    progress: DownloadProgress | None = None,
    begin: datetime | None = None,
) -> Iterator[Stage]:
    """Start everything in `folder`; with a controlled clock, at `begin` or the next nine o'clock in Jakarta.

    The engine's clock can only go forward: set back, its timers would wait until the old time has come again
    (measured on 8.6.0). So the stage runs into years to come, and takes estimated holidays for theirs.
    `settings` tells the engine's ports. Workers and relay run in threads, but for those that are not its own:
    somebody else runs them. `records` is a stream that outlives the stage, for a run that goes on in the same folder:
    its clock stands at `begin` until it is moved.
    On leaving, all stop; with `leave_engine` the engine goes on.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        stream = RecordStream(keep=keep_records) if records is None else records
        stack.callback(stream.close)
        mailbox = LocalMailbox(folder / "mailbox", 0)
        mailbox.start()
        stack.callback(mailbox.stop)
        base = settings or load_settings()
        between = None
        if size is EngineSize.FULL:
            ports = choose_ports(base)
            base = base.model_copy(update={"engine_port_opensearch": ports.opensearch})
            single = SingleIndex(opensearch_url(ports))
            stack.callback(single.close)
            between = single.url

        def start_engine() -> RunningEngine:
            return start(
                size,
                settings=base,
                data_dir=folder / "engine",
                controlled_clock=controlled_clock,
                export_to=stream.url,
                opensearch_proxy=between,
                progress=progress,
                long_run=records is not None,
            )

        if not leave_engine:
            stack.callback(stop, folder / "engine")
        engine = start_engine()
        address = address_of(engine, engine.management if controlled_clock else None)
        clock: StageClock = MovedClock() if records is None else StandingClock()
        client = stack.enter_context(
            CamundaClient(address.grpc, address.rest, address.management, patience=_BUSY, access=address.access)
        )
        if controlled_clock:  # before the registry is opened: what it holds already is of before this moment
            clock.move(client, begin or next_morning(clock.now()))
        if records is not None:
            client.resume_processing()  # not sooner: what was under way would be done at the machine's time
        app = assemble(
            base.model_copy(
                update={
                    "data_dir": folder,
                    "smtp_host": "127.0.0.1",
                    "smtp_port": mailbox.port,
                    "smtp_user": None,
                    "smtp_tls": False,
                    "clock_url": address.management,
                    "database_url": database_url,
                    "holidays_accept_estimates": True,
                }
            ),
            clock,
            outlives_power_cut=not controlled_clock,
        )
        stack.callback(app.database.dispose)
        deploy_diagrams(client, app.uow)
        runtime = (
            app.worker(address, workers.pilih(), limits=_limits(controlled_clock, records)) if own_workers else None
        )
        relay = app.relay(address, None if records is None else LEASE, tasks=_SeenTasks(stream, client))
        stage = Stage(engine, stream, mailbox, app, address, client, relay, runtime, clock, Bell(), start_engine)
        if own_relay:
            app.hear_commits(stage.bell.ring)
            stack.enter_context(_running(relay, stage.bell))
        if runtime is not None:
            stack.enter_context(run_in_thread(runtime))
        yield stage


@contextmanager
def _running(relay: Relay, bell: Bell) -> Iterator[None]:
    thread = threading.Thread(target=relay.run, args=(bell,), name="relay", daemon=True)
    thread.start()
    try:
        yield
    finally:
        bell.end()
        thread.join(_RELAY_LAST)


def _limits(controlled_clock: bool, records: RecordStream | None) -> Limits | None:
    if records is not None:
        return replace(_PATIENT, lease=LEASE.total_seconds())
    return _PATIENT if controlled_clock else None


def next_morning(now: datetime) -> datetime:
    """Nine o'clock, today or tomorrow."""
    morning = now.replace(hour=9, minute=0, second=0, microsecond=0)
    return morning if morning > now else morning + timedelta(days=1)
