"""What a complaint costs, from its receipt to its end: engine, workers, relay, letters, mails, and what users do."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from benches.answer import Answer, Row
from benches.cost import measured_stage
from benches.office import SHORTEST
from pksbpmn.stories.model import Cerita, cerita_proyek

_TARGETS = {"shortest story": "<= 0.12", "demo's mix": "<= 0.8"}
_REMARK = """\
The wishes are of a time when the shortest story had 14 jobs and a complaint of the mix 66: 8.6 and 12.1 ms by the job.
Since then each decision has been prepared for whoever takes it, then heard and checked by jobs of its own, letters
have been written and checked by several hands, and rows sealed and proved. Where a complaint's time goes is told
below ("What does a year cost?")."""


def answer(scale: int) -> Answer:
    """Of the shortest story and of all of the demo, each told `scale` times at once."""
    stories = cerita_proyek()
    rows: list[Row] = []
    for kind, chosen in (("shortest story", {SHORTEST: stories[SHORTEST]}), ("demo's mix", stories)):
        rows += _cost(kind, {f"{name}-{n}": s for name, s in chosen.items() for n in range(scale)})
    how = (
        f"CPU per complaint; embedded broker, SQLite, local mailbox; {scale} of each story at once, after a first one. "
        "Users act when the record stream shows their turn; telling them what to do is no complaint's cost"
    )
    return Answer.now("What does a complaint cost?", how, tuple(rows), _REMARK)


def _cost(kind: str, stories: Mapping[str, Cerita]) -> Iterator[Row]:
    with TemporaryDirectory(prefix="bench-") as folder, measured_stage(Path(folder)) as measured:
        measured.cost({"warm": next(iter(stories.values()))})
        cost = measured.cost(stories)
    seconds = {
        "workers": cost.workers,
        "relay": cost.relay,
        "what users do": cost.acts,
        "JVM": cost.engine,
    }
    yield Row(what=f"{kind}: Python", value=round(cost.python, 3), unit="s", target=_TARGETS[kind])
    for what, value in seconds.items():
        yield Row(what=f"{kind}: {what}", value=round(value, 3), unit="s", drawn=True)
    yield Row(what=f"{kind}: storyteller, not counted", value=round(cost.story, 3), unit="s")
    yield Row(what=f"{kind}: by the clock", value=round(cost.clock, 3), unit="s")
    yield Row(what=f"{kind}: jobs", value=round(cost.jobs, 1), unit="")
    yield Row(what=f"{kind}: Python by the job", value=round(1000 * cost.python / cost.jobs, 1), unit="ms")
    yield Row(what=f"{kind}: letters", value=round(cost.letters, 1), unit="")
    yield Row(what=f"{kind}: statements", value=round(cost.statements, 1), unit="")
