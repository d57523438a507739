"""What differs between two tellings of the same story: endings, deadlines, letters and their words, steps, order."""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Final, TypeVar

from pksbpmn.stories.trial.recorded import Deadline, Letter, Telling
from pksbpmn.testing.elements import Definition, Element, Sort
from pksbpmn.testing.engine import What

T = TypeVar("T", Letter, Deadline)
_NONE: Final = "tidak ada"


class Matter(StrEnum):
    """What differs."""

    FAILURE = "terhenti"
    ENDING = "akhir"
    DEADLINE = "tenggat"
    LETTER = "surat"
    WORDS = "kata surat"
    STEP = "langkah"
    ORDER = "urutan"
    RULE = "aturan tabel"


@dataclass(frozen=True)
class Difference:
    """One thing of one story; `words` are the lines that went (-) and came (+), `at` the elements that it is about."""

    story: str
    matter: Matter
    about: str
    before: str
    after: str
    words: tuple[tuple[str, str], ...] = ()
    at: tuple[What, ...] = ()


class Names:
    """What elements of both folders are called: as they are now, of what is gone as it was."""

    def __init__(self, before: Sequence[Definition], after: Sequence[Definition]) -> None:
        self._before, self._after = _by_what(before), _by_what(after)
        self._processes = {d.id: d for d in (*before, *after)}

    def element(self, what: What) -> Element | None:
        """The element."""
        return self._after.get(what) or self._before.get(what)

    def was(self, what: What) -> bool:
        """It is of the diagrams before."""
        return what in self._before

    def remains(self, what: What) -> bool:
        """It is of the changed diagrams."""
        return what in self._after

    def process(self, name: str) -> str:
        """What a process or table is called."""
        return self._processes[name].name if name in self._processes else name

    def of(self, what: What) -> str:
        """What an element is called, with where it lies."""
        e = self.element(what)
        name = f"{e.name}, pada {e.on}" if e is not None and e.on else e.name if e is not None else what[1]
        return f"{self.process(what[0])}: {name}"

    def ends(self, what: What, *, after: bool) -> tuple[What, ...]:
        """Between which nodes a flow leads, in the changed diagrams or in those before."""
        e = (self._after if after else self._before).get(what)
        return tuple((what[0], end) for end in e.ends) if e is not None and Sort.FLOW in e.sorts else ()


def compare(before: Telling, after: Telling, names: Names) -> list[Difference]:
    """Everything that differs, in the order in which people ask for it; nothing of what differs by itself."""
    return [
        *_endings(before, after),
        *_deadlines(before, after),
        *_letters(before, after),
        *_steps(before, after, names),
        *_orders(before, after, names),
    ]


def shown(day: date | None, other: date | None = None) -> str:
    """A day, and how far it is from the other one."""
    if day is None:
        return _NONE
    moved = (day - other).days if other is not None else 0
    return f"{day:%d-%m-%Y}" + (f" ({moved:+d} hari)" if moved else "")


def _endings(before: Telling, after: Telling) -> Iterator[Difference]:
    if before.failed != after.failed:
        yield Difference(
            after.story, Matter.FAILURE, "cerita", before.failed or "sampai akhir", after.failed or "sampai akhir"
        )
    if before.ending != after.ending:
        yield Difference(after.story, Matter.ENDING, "akhir perkara", before.ending or _NONE, after.ending or _NONE)
    if before.closed != after.closed:
        told = shown(after.closed, before.closed)
        yield Difference(after.story, Matter.ENDING, "perkara ditutup", shown(before.closed), told)


def _deadlines(before: Telling, after: Telling) -> Iterator[Difference]:
    for old, new in _pairs(before.deadlines, after.deadlines, lambda d: (d.what, d.to), lambda d: (d.days, d.status)):
        one = new or old
        if one is None or old == new:
            continue
        about = f"{one.what} kepada {one.to}"
        if old is None or new is None:
            went, came = [shown(d.due if d else None) for d in (old, new)]
            yield Difference(after.story, Matter.DEADLINE, about, went, came)
            continue
        if old.due != new.due:
            lengths = [f", {d.days} hari" if old.days != new.days and d.days is not None else "" for d in (old, new)]
            went, came = [shown(old.due) + lengths[0], shown(new.due, old.due) + lengths[1]]
            yield Difference(after.story, Matter.DEADLINE, about, went, came)
        if old.status != new.status:
            yield Difference(after.story, Matter.DEADLINE, about, old.status, new.status)


def _letters(before: Telling, after: Telling) -> Iterator[Difference]:
    for old, new in _pairs(before.letters, after.letters, lambda x: (x.kind, x.to), lambda x: x.lines):
        one = new or old
        if one is None or old == new:
            continue
        about = f"{one.kind} kepada {one.to}"
        if old is None or new is None:
            went, came = [shown(x.day) if x else "tidak terbit" for x in (old, new)]
            yield Difference(after.story, Matter.LETTER, about, went, came)
            continue
        if old.day != new.day:
            yield Difference(after.story, Matter.LETTER, about, shown(old.day), shown(new.day, old.day))
        if old.lines != new.lines:
            words = tuple(_diff(old.lines, new.lines))
            went, came = ["; ".join(text for sign, text in words if sign == s) or _NONE for s in "-+"]
            yield Difference(after.story, Matter.WORDS, about, went, came, words=words)


def _pairs(
    before: Sequence[T], after: Sequence[T], key: Callable[[T], Hashable], same: Callable[[T], Hashable]
) -> Iterator[tuple[T | None, T | None]]:
    """Who belongs to whom among those of one key: first what is equal, then what says the same, then in their order."""
    groups: dict[Hashable, tuple[list[T], list[T]]] = defaultdict(lambda: ([], []))
    for side, all_of in enumerate((before, after)):
        for one in all_of:
            groups[key(one)][side].append(one)
    for old, new in groups.values():
        for sight in (lambda one: one, same):
            for a in list(old):
                b = next((b for b in new if sight(a) == sight(b)), None)
                if b is not None:
                    old.remove(a)
                    new.remove(b)
                    yield a, b
        yield from zip(old, new, strict=False)
        yield from ((a, None) for a in old[len(new) :])
        yield from ((None, b) for b in new[len(old) :])


def _diff(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, str]]:
    for what, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what != "equal":
            yield from (("-", line) for line in old[a:b])
            yield from (("+", line) for line in new[c:d])


def _steps(before: Telling, after: Telling, names: Names) -> Iterator[Difference]:
    for what in sorted({*before.passed, *after.passed}, key=lambda w: (w[0], names.of(w))):
        e = names.element(what)
        old, new = before.passed.get(what, 0), after.passed.get(what, 0)
        if old == new or (e is not None and Sort.FLOW in e.sorts):
            continue
        matter = Matter.RULE if e is not None and Sort.RULE in e.sorts else Matter.STEP
        went = _often(old, there=names.was(what), absent="belum ada")
        came = _often(new, there=names.remains(what), absent="tidak ada lagi")
        yield Difference(after.story, matter, names.of(what), went, came, at=(what,))


def _often(times: int, *, there: bool, absent: str) -> str:
    if not there:
        return absent
    return f"{times} kali" if times else "tidak dilewati"


def _orders(before: Telling, after: Telling, names: Names) -> Iterator[Difference]:
    """Of what both passed equally often: what comes after what, where that is another way than before."""
    old, new = _ways(before, names, after=False), _ways(after, names, after=True)
    settled = {w for w in {*before.passed, *after.passed} if before.passed.get(w, 0) == after.passed.get(w, 0)}
    for process in sorted({a[0] for a, _ in {*old, *new}}):
        gone, new_ones = (
            [way for way in sorted(these) if way[0][0] == process and settled.issuperset(way)]
            for these in (old - new, new - old)
        )
        if gone and new_ones:
            at = tuple(dict.fromkeys(end for way in (*gone, *new_ones) for end in way))
            went, came = (_chain(names, ways) for ways in (gone, new_ones))
            yield Difference(after.story, Matter.ORDER, names.process(process), went, came, at=at)


def _chain(names: Names, ways: Sequence[tuple[What, ...]]) -> str:
    return "; ".join(" → ".join(names.of(end).partition(": ")[2] for end in way) for way in ways)


def _ways(told: Telling, names: Names, *, after: bool) -> Counter[tuple[What, ...]]:
    ways: Counter[tuple[What, ...]] = Counter()
    for what, times in told.passed.items():
        if ends := names.ends(what, after=after):
            ways[ends] += times
    return ways


def _by_what(definitions: Sequence[Definition]) -> Mapping[What, Element]:
    return {(d.id, e.id): e for d in definitions for e in d.elements}
