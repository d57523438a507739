"""What a run must not forget when it is cut short: the records since the last checkpoint, and that checkpoint.

A record is written down before the engine hears that it arrived, so none is lost; what the engine sends again is
known by its position. A checkpoint is replaced in one step.
"""

import json
import pickle
import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final

from pksbpmn.camunda.records import RecordStream
from pksbpmn.stories.year.state import FOLLOWED, Seen, YearState

RECORDS: Final = "rekaman.jsonl"
CHECKPOINT: Final = "titik.pickle"
_VARIABLE: Final = b'"valueType":"VARIABLE"'
_NEEDED: Final = re.compile(rb'"name":"(?:' + "|".join(sorted(FOLLOWED)).encode() + rb')"')


class YearStream(RecordStream):
    """The record stream of a year, written down in `folder`; goes on where the one before was cut short."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.state, self.kept = _restored(folder)
        super().__init__(state=self.state)
        self._position = self.state.position
        self._journal = (folder / RECORDS).open("ab")

    def receive(self, lines: list[bytes]) -> int:
        """Take the documents of one bulk request, but what is of no use: most variables."""
        count = len(lines) // 2
        needed = [pair for i in range(count) for pair in (lines[2 * i : 2 * i + 2],) if _is_needed(pair[1])]
        with self._changed:
            self._journal.writelines(pair[1] + b"\n" for pair in needed)
            self._journal.flush()
        super().receive([line for pair in needed for line in pair])
        return count

    def news(self) -> list[Seen]:
        """What has come since this was last asked."""
        with self._changed:
            news = list(self.state.seen)
            self.state.seen.clear()
            return news

    def turns(self, nomor: str) -> Counter[str]:
        """How often each task came in an open case."""
        with self._changed:
            return Counter(self.state.turns(nomor))

    def checkpoint(self, keep: Callable[[], Any]) -> None:
        """Remember the state and what `keep` gives; call it when idle. Nothing may be in `seen`."""
        with self._changed:
            part = self._folder / f"{CHECKPOINT}.baru"
            part.write_bytes(pickle.dumps((self.state, keep())))
            part.replace(self._folder / CHECKPOINT)
            self._journal.truncate(0)

    def close(self) -> None:
        """Stop listening."""
        super().close()
        self._journal.close()


def _is_needed(line: bytes) -> bool:
    return _VARIABLE not in line or _NEEDED.search(line) is not None


def _restored(folder: Path) -> tuple[YearState, Any]:
    """The state of the last checkpoint with all that came after it, and what was kept beside; new where none is."""
    point, records = folder / CHECKPOINT, folder / RECORDS
    state, kept = pickle.loads(point.read_bytes()) if point.exists() else (YearState(), None)  # noqa: S301 - our own
    if records.exists():
        for line in records.read_bytes().split(b"\n"):
            if (record := _whole(line)) is not None and record["position"] > state.position:
                state.apply(record)
    return state, kept


def _whole(line: bytes) -> Any:
    """A record; None for the last one where it was cut short."""
    try:
        return json.loads(line)
    except ValueError:
        return None
