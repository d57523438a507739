"""What a complaint costs, from its receipt to its end: engine, workers, relay, letters, mails, and the storyteller."""

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import sqlalchemy as sa

from benches.answer import Answer, Row
from benches.cpu import Spent
from pksbpmn.camunda.embedded import EngineSize
from pksbpmn.stories.model import Cerita, cerita_proyek
from pksbpmn.stories.stage import Stage, open_stage
from pksbpmn.stories.tale import Outcome
from pksbpmn.stories.teller import tell

SHORTEST = "di-luar-kewenangan"
_TARGETS = {"shortest story": "<= 0.12", "demo's mix": "<= 0.8"}


def answer(scale: int) -> Answer:
    """Of the shortest story and of all of the demo, each told `scale` times at once."""
    stories = cerita_proyek()
    rows: list[Row] = []
    for kind, chosen in (("shortest story", {SHORTEST: stories[SHORTEST]}), ("demo's mix", stories)):
        rows += _cost(kind, {f"{name}-{n}": s for name, s in chosen.items() for n in range(scale)})
    how = f"CPU per complaint; embedded broker, SQLite, local mailbox; {scale} of each story at once, after a first one"
    return Answer.now("What does a complaint cost?", how, tuple(rows))


def _cost(kind: str, stories: Mapping[str, Cerita]) -> Iterator[Row]:
    with TemporaryDirectory(prefix="bench-") as folder, open_stage(EngineSize.BROKER, Path(folder)) as stage:
        _told(stage, {"warm": next(iter(stories.values()))})
        jobs, before = _jobs(stage), Spent.so_far()
        with _statements(stage) as heard:
            letters = sum(len(o.summary.surat) for o in _told(stage, stories))
        spent, many = Spent.so_far().since(before, len(stories)), len(stories)
        jobs = _jobs(stage) - jobs
    yield Row(what=f"{kind}: Python", value=round(spent.python, 3), unit="s", target=_TARGETS[kind])
    yield Row(what=f"{kind}: JVM", value=round(spent.engine, 3), unit="s")
    yield Row(what=f"{kind}: by the clock", value=round(spent.wall, 3), unit="s")
    yield Row(what=f"{kind}: jobs", value=round(jobs / many, 1), unit="")
    yield Row(what=f"{kind}: letters", value=round(letters / many, 1), unit="")
    yield Row(what=f"{kind}: statements", value=round(heard[0] / many, 1), unit="")


def _told(stage: Stage, stories: Mapping[str, Cerita]) -> list[Outcome]:
    """Told to their ends; what did not end well would measure something else."""
    outcomes = tell(stage, stories)
    if failed := [o.story for o in outcomes if not o.succeeded]:
        raise RuntimeError(f"not told to the end: {', '.join(failed)}")
    return outcomes


def _jobs(stage: Stage) -> int:
    if stage.runtime is None:
        raise RuntimeError("the stage has no workers of its own")
    return sum(t.counts["completed"] for t in stage.runtime.progress.types.values())


@contextmanager
def _statements(stage: Stage) -> Iterator[list[int]]:
    """How many statements the database hears meanwhile."""
    heard, lock = [0], threading.Lock()

    def hear(*_: object) -> None:
        with lock:
            heard[0] += 1

    sa.event.listen(stage.app.database, "before_cursor_execute", hear)
    try:
        yield heard
    finally:
        sa.event.remove(stage.app.database, "before_cursor_execute", hear)
