"""What complaints cost on a stage, without what the storyteller and the record stream cost."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path

import sqlalchemy as sa

from benches.cpu import Spent, by_thread
from benches.driver import Driver
from pksbpmn.camunda.embedded import EngineSize
from pksbpmn.stories.model import Cerita
from pksbpmn.stories.pace import ClockPace
from pksbpmn.stories.stage import Stage, open_stage

_WORKERS, _RELAY = ("worker", "pekerjaan", "Thread", ""), ("relay",)
"""Names of threads; those of gRPC have none of ours and serve the workers most of all."""
_STORY = ("MainThread", "record")
_PATIENCE = 900.0
_PAUSE = 0.2
"""Seconds that a relay rests in production while there is nothing to do."""


@dataclass(frozen=True)
class Cost:
    """Of a complaint. Seconds of CPU: `acts` is what users did, `story` what it took to tell them what to do."""

    workers: float
    relay: float
    acts: float
    story: float
    engine: float
    clock: float
    jobs: float
    letters: float
    statements: float

    @property
    def python(self) -> float:
        """All of it that is ours and no storyteller's."""
        return self.workers + self.relay + self.acts


@dataclass(frozen=True)
class Measured:
    """A stage and who drives its complaints."""

    stage: Stage
    driver: Driver

    def cost(self, stories: Mapping[str, Cerita]) -> Cost:
        """What one of these complaints cost, all told at once."""
        jobs, acts, threads, before = self._jobs(), self.driver.acting, by_thread(), Spent.so_far()
        with self._statements() as heard:
            letters = sum(len(o.summary.surat) for o in self.driver.drive(stories, _PATIENCE))
        spent, acts = Spent.so_far().since(before), self.driver.acting - acts
        used = {name: seconds - threads.get(name, 0.0) for name, seconds in by_thread().items()}
        whole = Cost(
            workers=sum(used.get(n, 0.0) for n in _WORKERS),
            relay=sum(used.get(n, 0.0) for n in _RELAY),
            acts=acts,
            story=sum(used.get(n, 0.0) for n in _STORY) - acts,
            engine=spent.engine,
            clock=spent.wall,
            jobs=self._jobs() - jobs,
            letters=letters,
            statements=heard[0],
        )
        return Cost(*(getattr(whole, f.name) / len(stories) for f in fields(Cost)))

    def _jobs(self) -> int:
        if self.stage.runtime is None:
            raise RuntimeError("the stage has no workers of its own")
        return sum(t.counts["completed"] for t in self.stage.runtime.progress.types.values())

    @contextmanager
    def _statements(self) -> Iterator[list[int]]:
        """How many statements the database hears meanwhile."""
        heard, lock = [0], threading.Lock()

        def hear(*_: object) -> None:
            with lock:
                heard[0] += 1

        sa.event.listen(self.stage.app.database, "before_cursor_execute", hear)
        try:
            yield heard
        finally:
            sa.event.remove(self.stage.app.database, "before_cursor_execute", hear)


@contextmanager
def measured_stage(folder: Path) -> Iterator[Measured]:
    """A stage with SQLite and a local mailbox; its relay rests as long as in production."""
    with open_stage(EngineSize.BROKER, folder, own_relay=False) as stage:
        ended = threading.Event()
        relay = threading.Thread(target=stage.relay.run, args=(ended, _PAUSE), name="relay", daemon=True)
        relay.start()
        try:
            yield Measured(stage, Driver(stage.app, stage.client, stage.stream, ClockPace(stage)))
        finally:
            ended.set()
            relay.join(30)
