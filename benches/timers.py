"""How late a deadline fires on the machine's clock while ten thousand others wait."""

import statistics
import threading
import time
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from benches.answer import Answer, Row
from benches.engines import Step, begin, deploy, engine, records
from pksbpmn.testing.engine import Record

_WAITING = 10_000
_DUE = 1_000
"""Of them that fall due, one after the other; the others wait for years."""
_WINDOW = 20.0
"""Seconds in which those fall due."""
_PATIENCE = 120
_FAR = "2099-12-31T00:00:00Z"
_PROCESS = "bench-timer"
_TIMER = Step(
    "intermediateCatchEvent",
    definition='<bpmn:timerEventDefinition id="timer"><bpmn:timeDate xsi:type="bpmn:tFormalExpression">=due'
    "</bpmn:timeDate></bpmn:timerEventDefinition>",
)


class _Fired:
    """How late each timer fired, in seconds, by the engine's own records."""

    def __init__(self) -> None:
        self.late: list[float] = []
        self.all = threading.Event()

    def __call__(self, record: Record) -> None:
        """A record of the engine."""
        if (record["valueType"], record["intent"]) == ("TIMER", "TRIGGERED"):
            self.late.append((record["timestamp"] - record["value"]["dueDate"]) / 1000)
            if len(self.late) == _DUE:
                self.all.set()


def answer(scale: int) -> Answer:
    """With `scale` times ten thousand timers."""
    fired, waiting = _Fired(), scale * _WAITING
    with (
        TemporaryDirectory(prefix="bench-") as name,
        records(fired) as url,
        engine(Path(name) / "engine", export_to=url) as running,
    ):
        deploy(running, Path(name), _PROCESS, [_TIMER])
        began = time.monotonic()
        begin(running.grpc, _PROCESS, ({"due": _FAR} for _ in range(waiting - _DUE)))
        rate = (waiting - _DUE) / (time.monotonic() - began)
        first = time.time() + 2 * _DUE / rate + 5  # by then all of them wait
        begin(running.grpc, _PROCESS, _dues(first))
        if time.time() > first:
            raise RuntimeError("the timers were not all set before the first fell due")
        if not fired.all.wait(first - time.time() + _WINDOW + _PATIENCE):
            raise RuntimeError(f"only {len(fired.late)} of {_DUE} timers fired")
    how = (
        f"embedded broker; {waiting:,} instances wait for a timer each, {_DUE:,} of them fall due evenly within "
        f"{_WINDOW:.0f} s; from the due date to the engine's record that the timer fired"
    )
    return Answer.now("How late is a deadline while ten thousand wait?", how, _rows(fired.late))


def _rows(late: Sequence[float]) -> tuple[Row, ...]:
    hundredth = statistics.quantiles(late, n=100, method="inclusive")
    return (
        Row(what="50th percentile", value=round(hundredth[49], 3), unit="s", drawn=True),
        Row(what="99th percentile", value=round(hundredth[98], 3), unit="s", target="< 1", drawn=True),
        Row(what="latest", value=round(max(late), 3), unit="s", drawn=True),
    )


def _dues(first: float) -> Iterator[dict[str, str]]:
    for n in range(_DUE):
        moment = datetime.fromtimestamp(first + n * _WINDOW / _DUE, UTC)
        yield {"due": moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")}
