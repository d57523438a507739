"""What a trial has found: two tellings of each story side by side."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from pksbpmn.stories.trial.changed import Change, Diagrams
from pksbpmn.stories.trial.comparing import Difference, Names, compare
from pksbpmn.stories.trial.recorded import Telling
from pksbpmn.testing.elements import Coverage, Sort, measure
from pksbpmn.testing.engine import What


@dataclass(frozen=True)
class Result:
    """Stories told with the diagrams `before` and `after`; `left_out` are those that come past nothing changed."""

    before: Diagrams
    after: Diagrams
    change: Change
    told: tuple[tuple[Telling, Telling], ...]
    left_out: tuple[str, ...] = ()

    @classmethod
    def of(cls, before: Diagrams, after: Diagrams, first: Sequence[Telling], second: Sequence[Telling]) -> "Result":
        """Put side by side; of `first`, what was not told again is left out."""
        again = {t.story: t for t in second}
        told = tuple((t, again[t.story]) for t in first if t.story in again)
        left_out = tuple(t.story for t in first if t.story not in again)
        return cls(before, after, Change.between(before, after), told, left_out)

    @cached_property
    def names(self) -> Names:
        """What elements are called."""
        return Names(self.before.definitions, self.after.definitions)

    @cached_property
    def differences(self) -> list[Difference]:
        """Of every story what differs."""
        return [d for before, after in self.told for d in compare(before, after, self.names)]

    @property
    def failed(self) -> list[tuple[str, str, str]]:
        """Stories that could not be told to their end: which, with which diagrams, where and why."""
        sides = [(t, which) for pair in self.told for t, which in zip(pair, ("semula", "perubahan"), strict=True)]
        return [(t.story, which, t.failed) for t, which in sides if t.failed]

    @property
    def status(self) -> int:
        """0 nothing differs, 1 something does, 2 a story could not be told to its end."""
        return 2 if self.failed else 1 if self.differences else 0

    @property
    def passed(self) -> set[What]:
        """What any story came to with the changed diagrams."""
        return {what for _, after in self.told for what in after.passed}

    @property
    def unproved(self) -> list[str]:
        """What is changed or new, and no story came to: of that nothing is known."""
        gone = {what for before, _ in self.told for what in before.passed}
        quiet = self.change.elements - self.passed - gone
        kinds = {w: e.sorts for w in quiet if (e := self.names.element(w)) is not None}
        return sorted(self.names.of(w) for w, sorts in kinds.items() if Sort.FLOW not in sorts)

    @property
    def coverage(self) -> list[Coverage]:
        """Of each process and table, what no story came to."""
        return [c for c in measure(self.after.definitions, self.passed) if c.kind in (Sort.NODE, Sort.RULE)]
