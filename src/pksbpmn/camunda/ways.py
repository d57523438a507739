"""How far a token can have come in one process, by the decisions that were accepted there."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import product
from typing import Any

from pksbpmn.camunda.feel import may_be, names
from pksbpmn.camunda.flow import Element, Flow, Process


@dataclass(frozen=True)
class Facts:
    """What is known of one process instance.

    `decided` are its user tasks that have an accepted decision, `values` what a name can be (one that is not there can
    be anything), `open_calls` the processes it calls that cannot have come to an end yet.
    """

    decided: frozenset[str] = frozenset()
    values: frozenset[tuple[str, frozenset[Any]]] = frozenset()
    open_calls: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Way:
    """The elements that a token can have reached, and those it can have left."""

    reached: frozenset[str]
    left: frozenset[str]


@lru_cache(4096)
def way(process: Process, facts: Facts) -> Way:
    """Follow every flow that is possible, from the start and from whatever may begin at any moment."""
    return _Walk(process, facts).walk()


def ends(process: Process, facts: Facts) -> list[Element]:
    """The end events with which the process can have ended; where a reminder is sent, it goes on."""
    reached = way(process, facts).reached - process.aside
    return [e for e in process.ends(process.id) if e.id in reached]


def missing(process: Process, facts: Facts, target: str) -> list[Element]:
    """The tasks where a token on its way to `target` still waits; none: those whose answers led it elsewhere."""
    walk = _Walk(process, facts)
    found = walk.walk()
    waits = sorted(t for t in process.tasks & found.reached - found.left if target in _behind(process, t))
    closed = [f for f in process.flows if f.source in found.left and not walk.passes(f)]
    asked = {n for f in closed if target in _behind(process, f.target) for n in process.compared_at(f.source)}
    answered = {t for n in asked for t in process.answers.get(n, ())} & found.left
    return [process.elements[t] for t in waits or sorted(answered)]


def _behind(process: Process, element: str) -> frozenset[str]:
    """An element and what lies behind it, on whatever way."""
    found, todo = {element}, [element]
    walk = _Walk(process, Facts())
    while todo:
        new = {e.id for e in walk.after(process.elements[todo.pop()])} - found
        found |= new
        todo += new
    return frozenset(found)


class _Walk:
    def __init__(self, process: Process, facts: Facts) -> None:
        self._process, self._facts = process, facts
        self._values: Mapping[str, frozenset[Any]] = dict(facts.values)
        self._taken: set[Flow] = set()

    def walk(self) -> Way:
        reached: set[str] = set()
        left: set[str] = set()
        todo = list(self._process.inside.get(self._process.id, ()))
        while todo:
            here = todo.pop()
            if here.id not in reached:
                reached.add(here.id)
                todo += self._process.inside.get(here.id, ())
                if self._ends_by_itself(here):
                    left.add(here.id)
                    todo += self._next(here)
            if self._ends_its_scope(here) and here.scope not in left:
                left.add(here.scope)
                todo += self._next(self._process.elements[here.scope])
        return Way(frozenset(reached), frozenset(left))

    def after(self, here: Element) -> Iterator[Element]:
        """What comes right after an element, whatever was decided."""
        yield from self._process.inside.get(here.id, ())
        yield from (self._process.elements[f.target] for f in self._process.out_of[here.id])
        if self._ends_its_scope(here):
            yield from (self._process.elements[f.target] for f in self._process.out_of[here.scope])

    def _ends_its_scope(self, e: Element) -> bool:
        """Whether a subprocess can have ended there."""
        return e.kind == "endEvent" and e.scope != self._process.id and e.id not in self._process.aside

    def _ends_by_itself(self, e: Element) -> bool:
        match e.kind:
            case "userTask":
                return e.id in self._facts.decided
            case "callActivity":
                return not e.same_case or e.calls not in self._facts.open_calls
            case "subProcess":
                return False  # one of its end events ends it
        return True

    def _next(self, e: Element) -> Iterator[Element]:
        for flow in self._process.out_of[e.id]:
            if self.passes(flow):
                self._taken.add(flow)
                target = self._process.elements[flow.target]
                if target.kind != "parallelGateway" or self._taken.issuperset(self._process.into[target.id]):
                    yield target

    def passes(self, flow: Flow) -> bool:
        """Whether a token that leaves its source can take it."""
        if flow.condition is not None:
            condition = flow.condition
            return any(True in may_be(condition, known) for known in self._cases([condition]))
        if not flow.default:
            return True
        others = [f.condition for f in self._process.out_of[flow.source] if f.condition is not None]
        return any(all(False in may_be(c, known) for c in others) for known in self._cases(others))

    def _cases(self, conditions: list[str]) -> Iterator[dict[str, Any]]:
        """Every combination of what the compared names can be."""
        compared = sorted({n for c in conditions for n in names(c)} & self._values.keys())
        return (dict(zip(compared, values, strict=True)) for values in product(*(self._values[n] for n in compared)))
