"""What a complaint costs while many others are open: they wait on the broker as open ones do, for years."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from benches.answer import Answer, Row
from benches.cost import Cost, measured_stage
from benches.engines import Step, begin, deploy
from benches.office import SHORTEST
from pksbpmn.stories.model import cerita_proyek

_OPEN = (100, 1_000)
_MOST = 10_000
"""Open ones, where the scale is greater than the usual one."""
_USUAL = 5
_PROCESS = "bench-open"
_WAITS = Step(
    "intermediateCatchEvent",
    definition='<bpmn:timerEventDefinition id="timer"><bpmn:timeDate xsi:type="bpmn:tFormalExpression">=due'
    "</bpmn:timeDate></bpmn:timerEventDefinition>",
)
_FAR = "2999-12-31T00:00:00Z"


def answer(scale: int) -> Answer:
    """The shortest story, told `scale` times at once, each time more others are open."""
    story, costs = cerita_proyek()[SHORTEST], {}
    with TemporaryDirectory(prefix="bench-") as folder, measured_stage(Path(folder)) as measured:
        measured.cost({f"warm-{n}": story for n in range(scale)})
        deploy(measured.stage.engine, Path(folder), _PROCESS, [_WAITS])
        costs[0], there = measured.cost({f"0-{n}": story for n in range(scale)}), 0
        for many in (*_OPEN, *([_MOST] if scale > _USUAL else [])):
            begin(measured.stage.engine.grpc, _PROCESS, ({"due": _FAR} for _ in range(many - there)))
            there = many
            costs[many] = measured.cost({f"{many}-{n}": story for n in range(scale)})
    how = (
        f"CPU per complaint; embedded broker, SQLite; {scale} of the shortest story at once while so many other "
        "process instances wait on the broker for a timer"
    )
    return Answer.now("What does a complaint cost while many are open?", how, tuple(_rows(costs)))


def _rows(costs: dict[int, Cost]) -> Iterator[Row]:
    for many, cost in costs.items():
        yield Row(what=f"{many:,} open: Python", value=round(cost.python, 3), unit="s", drawn=True)
        yield Row(what=f"{many:,} open: JVM", value=round(cost.engine, 3), unit="s", drawn=True)
    few, most = costs[min(_OPEN)], costs[max(costs)]
    ratio = (most.python + most.engine) / (few.python + few.engine)
    target = "<= 1.1" if _MOST in costs else None
    yield Row(what=f"{max(costs):,} open / {min(_OPEN)} open", value=round(ratio, 2), unit="", target=target)
