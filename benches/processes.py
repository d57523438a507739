"""Whether a second worker or a second relay brings more: processes of their own, as in production."""

import statistics
from pathlib import Path
from tempfile import TemporaryDirectory

from benches.answer import Answer, Row
from benches.office import open_office

_COMPLAINTS = 8
"""Told at once in a turn."""
_HOUSES = {
    "one worker, one relay": ("pekerja", "pengantar"),
    "two workers, one relay": ("pekerja", "pekerja", "pengantar"),
    "one worker, two relays": ("pekerja", "pengantar", "pengantar"),
}


def answer(scale: int) -> Answer:
    """`scale` turns of each."""
    rates: dict[str, list[float]] = {house: [] for house in _HOUSES}
    with TemporaryDirectory(prefix="bench-") as folder, open_office(Path(folder)) as office:
        for turn in range(scale):
            for house in _HOUSES if turn % 2 == 0 else reversed(_HOUSES):
                with office.serving(*_HOUSES[house]):
                    office.drive(f"warm-{house}-{turn}", 1)
                    rates[house].append(office.drive(f"{house}-{turn}", _COMPLAINTS))
    rate = {house: statistics.median(r) for house, r in rates.items()}
    one, *more = rate
    rows = [Row(what=f"{h}: complaints", value=round(r, 2), unit="/s", drawn=True) for h, r in rate.items()]
    ratios = {h: statistics.median(r / o for r, o in zip(rates[h], rates[one], strict=True)) for h in more}
    rows += [Row(what=f"{h} / {one}", value=round(ratio, 2), unit="") for h, ratio in ratios.items()]
    how = (
        f"PostgreSQL, embedded broker, mailbox and users on the same machine; {_COMPLAINTS} of the shortest story at "
        f"once; median of {scale} turns each, by `pksbpmn pekerja` and `pksbpmn pengantar`"
    )
    return Answer.now("Do two workers or two relays bring more than one?", how, tuple(rows))
