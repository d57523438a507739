"""A process of nobody's, for tests of the tools that look at processes: who wants to visit may need a permit.

`rekaman.jsonl` holds records of a real broker, less the fields that nobody reads: A-1 came on a working day and got its
permit, A-2 came on an open day.
"""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pksbpmn.testing.engine import Engine, Record

FOLDER = Path(__file__).parent
FIRST, SECOND = 2251799813685255, 2251799813685281
"""Keys of the two process instances."""


def recorded() -> list[Record]:
    """The records, in their order."""
    return [json.loads(line) for line in (FOLDER / "rekaman.jsonl").read_text(encoding="utf-8").splitlines()]


class Recorded:
    """What a stream of these records would know; nothing more arrives, so nothing is waited for."""

    def __init__(self, records: list[Record]) -> None:
        self.engine = Engine()
        for record in records:
            self.engine.apply(record)

    def wait(self, predicate: Callable[[Engine], bool], timeout: float) -> bool:
        """Whether it holds."""
        return predicate(self.engine)

    def ask(self, question: Callable[[Engine], Any]) -> Any:
        """The answer."""
        return question(self.engine)
