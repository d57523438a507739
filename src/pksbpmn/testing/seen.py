"""What ran in which test and in which kind of case, and what each kind should have come to."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

from pksbpmn.testing.engine import Record, What, ran

OUTSIDE = "di luar uji"
"""What ran before the first test or after the last."""


@dataclass(frozen=True)
class Kinds:
    """The kinds of case that a project tells apart, and what a case of a kind cannot pass.

    What any kind passed, every kind must pass but for what is excepted; and that it must not pass.
    """

    names: Sequence[str]
    excepted: Callable[[str, What], bool] = lambda _kind, _what: False


@dataclass(frozen=True)
class KindCoverage:
    """What cases of a kind did not pass of what they could, and which exceptions they passed nevertheless."""

    kind: str
    process: str
    total: int
    missing: tuple[str, ...]
    needless: tuple[str, ...]


@dataclass
class Seen:
    """Test → what ran in it and how often; kind of case → what its cases passed. Those of several processes add up."""

    by_test: dict[str, Counter[What]] = field(default_factory=lambda: defaultdict(Counter))
    by_kind: dict[str, set[What]] = field(default_factory=lambda: defaultdict(set))

    @property
    def passed(self) -> set[What]:
        """What ran in any test."""
        return set[What]().union(*self.by_test.values())

    def add(self, other: "Seen") -> None:
        """What another process, or another part of the run, has seen."""
        for test, what in other.by_test.items():
            self.by_test[test].update(what)
        for kind, passed in other.by_kind.items():
            self.by_kind[kind] |= passed

    def plain(self) -> dict[str, Any]:
        """For another process."""
        return {
            "tests": {test: [(*what, n) for what, n in sorted(seen.items())] for test, seen in self.by_test.items()},
            "kinds": {str(kind): sorted(passed) for kind, passed in self.by_kind.items()},
        }

    @classmethod
    def read(cls, told: Mapping[str, Any]) -> "Seen":
        """What another process told by `plain`."""
        seen = cls()
        for test, rows in told["tests"].items():
            seen.by_test[test].update({(process, element): n for process, element, n in rows})
        for kind, rows in told["kinds"].items():
            seen.by_kind[kind] |= {(process, element) for process, element in rows}
        return seen


class Collector:
    """Takes records as they come and counts each for the test that runs: give `take` to a stream's `listen`."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._hits: Counter[tuple[str, int, What]] = Counter()
        self._by_kind: dict[str, set[What]] = defaultdict(set)
        self._test = OUTSIDE
        self._kinds: tuple[str, ...] = ()

    def begin(self, test: str, kinds: Iterable[str] = ()) -> None:
        """From now on it is this test; all that runs in it is of these kinds of case."""
        self._test, self._kinds = test, tuple(kinds)

    def end(self) -> None:
        """The test is over."""
        self._test, self._kinds = OUTSIDE, ()

    def take(self, record: Record) -> None:
        """One more record."""
        with self._lock:
            for what in ran(record):
                self._hits[self._test, record["value"]["processInstanceKey"], what] += 1
                for kind in self._kinds:
                    self._by_kind[kind].add(what)

    def claim(self, stories: Mapping[int, str]) -> None:
        """What a process instance passed is this story's, not the test's in which it happened to run."""
        with self._lock:
            for key in [k for k in self._hits if k[1] in stories]:
                n = self._hits.pop(key)
                self._hits[stories[key[1]], key[1], key[2]] += n

    def count_kind(self, kind: str, passed: Iterable[What]) -> None:
        """Cases of this kind have passed this."""
        with self._lock:
            self._by_kind[kind].update(passed)

    def seen(self) -> Seen:
        """All so far."""
        seen = Seen()
        with self._lock:
            for (test, _, what), n in self._hits.items():
                seen.by_test[test][what] += n
            seen.by_kind.update({kind: set(passed) for kind, passed in self._by_kind.items()})
        return seen


def kind_coverage(passed: Mapping[str, set[What]], kinds: Kinds) -> list[KindCoverage]:
    """One row for a kind and each process and decision that any kind came to."""
    reached = set[What]().union(*passed.values())
    rows = []
    for process in sorted({p for p, _ in reached}):
        here = {what for what in reached if what[0] == process}
        for kind in kinds.names:
            seen = passed.get(kind, set())
            free = {what for what in here if kinds.excepted(kind, what)}
            rows.append(
                KindCoverage(
                    kind,
                    process,
                    len(here - free),
                    tuple(sorted(e for _, e in here - free - seen)),
                    tuple(sorted(e for _, e in free & seen)),
                )
            )
    return rows
