"""What a run must not forget when it is cut short: the records since the last checkpoint, and that checkpoint.

A record is written down before the engine hears that it arrived, so none is lost; what the engine sends again is
known by its position. A checkpoint is replaced in one step.
"""

import io
import json
import pickle  # nosec B403 - nothing is read but what `_Reader` knows
import re
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from pksbpmn.camunda.records import RecordStream
from pksbpmn.domain.galat import PksError
from pksbpmn.stories.year.state import FOLLOWED, Seen, YearState

RECORDS: Final = "rekaman.jsonl"
CHECKPOINT: Final = "titik.pickle"
_OF_THE_YEAR: Final = frozenset({"pksbpmn.stories.year.state", "pksbpmn.stories.year.model", "pksbpmn.testing.engine"})
_PLAIN: Final = frozenset(
    {
        ("builtins", "set"),
        ("builtins", "list"),
        ("collections", "Counter"),
        ("collections", "defaultdict"),
        ("collections", "deque"),
        ("datetime", "datetime"),
        ("zoneinfo", "ZoneInfo"),
        ("pksbpmn.stories.year.driver", "Deed"),
        ("pksbpmn.stories.year.driver", "Standing"),
        ("pksbpmn.domain.permintaan.permintaan", "NilaiJawaban"),
        ("pksbpmn.domain.berkas.pihak", "Pihak"),
    }
)
"""What a checkpoint is made of beside the classes of the year."""
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
        self._journal.write(b"\n")  # ends a line that was cut short: the engine sends that record again

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
            part.write_bytes(_written((self.state, keep())))
            part.replace(self._folder / CHECKPOINT)
            self._journal.truncate(0)

    def close(self) -> None:
        """Stop listening."""
        super().close()
        self._journal.close()


def _is_needed(line: bytes) -> bool:
    return _VARIABLE not in line or _NEEDED.search(line) is not None


class _Writer(pickle.Pickler):
    """Writes a checkpoint so that `_Reader` needs nothing but classes."""

    def reducer_override(self, made: Any) -> Any:
        """A time zone by its name."""
        return (ZoneInfo, (made.key,)) if isinstance(made, ZoneInfo) else NotImplemented


def _written(what: Any) -> bytes:
    out = io.BytesIO()
    _Writer(out).dump(what)
    return out.getvalue()


class _Reader(pickle.Unpickler):  # nosec B301 - of a folder of somebody else it makes plain data alone
    """Reads a checkpoint; PksError for one that holds anything else than what a year remembers."""

    def find_class(self, module: str, name: str) -> Any:
        """A class of the year, or plain data."""
        if (module, name) not in _PLAIN:
            known = getattr(import_module(module), name, None) if module in _OF_THE_YEAR else None
            if not isinstance(known, type) or known.__module__ != module:
                raise _foreign()
        return super().find_class(module, name)


def _foreign() -> PksError:
    return PksError(
        f"Titik simpan {CHECKPOINT} dalam folder simulasi bukan tulisan simulasi.", "Jalankan dalam folder baru."
    )


def _read(point: Path) -> tuple[YearState, Any]:
    try:
        state, kept = _Reader(io.BytesIO(point.read_bytes())).load()
    except PksError:
        raise
    except Exception:  # noqa: BLE001 - whatever its bytes come to
        raise _foreign() from None
    if not isinstance(state, YearState):
        raise _foreign()
    return state, kept


def _restored(folder: Path) -> tuple[YearState, Any]:
    """The state of the last checkpoint with all that came after it, and what was kept beside; new where none is."""
    point, records = folder / CHECKPOINT, folder / RECORDS
    state, kept = _read(point) if point.exists() else (YearState(), None)
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
