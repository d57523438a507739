"""Assertions that read as what a case does: `process.passed_in_order("Periksa", "Putuskan").waits_at("Jeda")`."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Self

from pksbpmn.testing.elements import Definition
from pksbpmn.testing.engine import Engine, Passage
from pksbpmn.testing.idle import Records

_PATIENCE = 10.0


def _at_once() -> None:
    """What has been exported is all there is."""


class ProcessAssert:
    """One process instance and all that it called.

    Elements are told by id, and by the name that the diagram shows where `definitions` are given; a word that is
    neither is an error, not a passed test. What should be is waited for, `patience` seconds; for what should not be,
    `catch_up` first makes sure that all that happened has arrived.
    """

    def __init__(
        self,
        stream: Records,
        instance: int,
        definitions: Sequence[Definition] = (),
        *,
        patience: float = _PATIENCE,
        catch_up: Callable[[], None] = _at_once,
    ) -> None:
        self._stream, self.instance = stream, instance
        self._definitions, self._patience, self._catch_up = definitions, patience, catch_up

    def passed(self, *elements: str) -> Self:
        """All of these were completed, or taken if they are flows, in whatever order."""
        wanted = [self._ids(e) for e in elements]
        return self._wait(lambda s: all(any(p.element_id in ids for p in self._way(s)) for ids in wanted), elements)

    def passed_in_order(self, *elements: str) -> Self:
        """These were completed one after the other; what else ran between them does not matter."""
        wanted = [self._ids(e) for e in elements]
        return self._wait(lambda s: _in_order(self._way(s), wanted), elements, " berurutan")

    def passed_times(self, element: str, times: int) -> Self:
        """It was completed exactly so often."""
        ids = self._ids(element)
        return self._wait(
            lambda s: sum(p.element_id in ids for p in self._way(s)) == times, [element], f" {times} kali"
        )

    def took(self, *flows: str) -> Self:
        """These sequence flows were taken; a nameless one is told as "Layak? → Tolak"."""
        return self.passed(*flows)

    def did_not_pass(self, *elements: str) -> Self:
        """None of these was entered, completed or taken so far."""
        wanted = set[str]().union(*(self._ids(e) for e in elements))
        self._catch_up()

        def passed(s: Engine) -> list[str]:
            family = s.family(self.instance)
            return sorted({e for (_, e), instances in s.covered.items() if e in wanted and instances & family})

        if found := self._stream.ask(passed):
            raise AssertionError(f"Dilewati, padahal tidak boleh: {', '.join(found)}.")
        return self

    def did_not_take(self, *flows: str) -> Self:
        """None of these sequence flows was taken so far."""
        return self.did_not_pass(*flows)

    def waits_at(self, *elements: str) -> Self:
        """It stands at all of these now."""
        wanted = [self._ids(e) for e in elements]
        return self._wait(lambda s: all(self._stands(s) & ids for ids in wanted), elements, tell=self._standing)

    def waits_only_at(self, *elements: str) -> Self:
        """It stands at these and nowhere else; what only holds others (a subprocess, a call) does not count."""
        wanted = [self._ids(e) for e in elements]

        def only(s: Engine) -> bool:
            stands = self._stands(s)
            return all(stands & ids for ids in wanted) and stands <= set[str]().union(*wanted)

        return self._wait(only, elements, " saja", tell=self._standing)

    def waits_for_message(self, name: str, key: str | None = None) -> Self:
        """A message of this name, with this correlation key if one is said, would reach it now."""

        def awaited(s: Engine) -> list[str]:
            found = [v for v in s.subscriptions.values() if s.is_of(v["processInstanceKey"], self.instance)]
            return [f"{v['messageName']} {v.get('correlationKey', '')}" for v in found]

        def listens(s: Engine) -> bool:
            names = [told.partition(" ") for told in awaited(s)]
            return any(n == name and key in (None, k) for n, _, k in names)

        return self._wait(listens, [name], " sebagai pesan", tell=lambda s: ", ".join(awaited(s)) or "tidak ada")

    def matched(self, decision: str, *rules: str) -> Self:
        """These rules of the decision table matched in it; told by id or as the report names them."""
        wanted = [self._ids(r) for r in rules]

        def hit(s: Engine) -> bool:
            family = s.family(self.instance)
            return all(any(s.rules_hit.get((decision, i), set()) & family for i in ids) for ids in wanted)

        return self._wait(hit, rules, f" pada {decision}")

    def has_no_incidents(self) -> Self:
        """Nothing stands still for an error."""
        self._catch_up()
        if found := self._stream.ask(self._incidents):
            raise AssertionError(f"Ada insiden: {'; '.join(found)}.")
        return self

    def has_incident(self, at: str, message: str = "") -> Self:
        """Something stands still at this element, with these words in the engine's message."""
        ids = self._ids(at)

        def there(s: Engine) -> bool:
            found = (v for v in s.incidents.values() if s.is_of(v["processInstanceKey"], self.instance))
            return any(v["elementId"] in ids and message in v["errorMessage"] for v in found)

        return self._wait(
            there, [at], " dengan insiden", tell=lambda s: "; ".join(self._incidents(s)) or "tanpa insiden"
        )

    def has_variables(self, **values: Any) -> Self:
        """The process has these variables with these values; those of its elements are not looked at."""
        return self.has_variable_values(values)

    def has_variable_values(self, values: Mapping[str, Any]) -> Self:
        """As `has_variables`, for names that are not Python's."""

        def held(s: Engine) -> dict[str, Any]:
            return {n: json.loads(v) for (scope, n), v in s.variables.items() if scope == self.instance}

        def same(s: Engine) -> bool:
            now = held(s)
            return all(name in now and now[name] == value for name, value in values.items())

        told = [f"{name} = {value!r}" for name, value in values.items()]
        return self._wait(same, told, " sebagai variabel", tell=lambda s: repr(held(s)))

    def is_active(self) -> Self:
        """It has begun and not ended."""
        return self._wait(lambda s: self.instance in s.instances and self.instance not in s.ended, ["berjalan"])

    def is_completed(self) -> Self:
        """It came to its end."""
        return self._wait(lambda s: s.ended.get(self.instance) == "COMPLETED", ["selesai"], tell=self._standing)

    def is_terminated(self) -> Self:
        """It was stopped."""
        return self._wait(lambda s: s.ended.get(self.instance) == "TERMINATED", ["dihentikan"], tell=self._standing)

    def _wait(
        self,
        holds: Callable[[Engine], bool],
        wanted: Iterable[str],
        how: str = "",
        tell: Callable[[Engine], str] | None = None,
    ) -> Self:
        if self._stream.wait(holds, self._patience):
            return self
        found = self._stream.ask(tell or (lambda s: " → ".join(p.element_id for p in self._way(s)) or "tidak ada"))
        raise AssertionError(f"Yang diharapkan{how}: {', '.join(wanted)}. Yang ada: {found}.")

    def _way(self, s: Engine) -> list[Passage]:
        return sorted((p for i in s.family(self.instance) for p in s.passages.get(i, ())), key=lambda p: p.at)

    def _stands(self, s: Engine) -> set[str]:
        family = s.family(self.instance)
        return {a.element_id for a in s.active.values() if a.instance in family and not a.scope}

    def _standing(self, s: Engine) -> str:
        where = sorted(self._stands(s)) or [s.ended.get(self.instance, "belum mulai")]
        return ", ".join([*where, *self._incidents(s)])

    def _incidents(self, s: Engine) -> list[str]:
        found = [v for v in s.incidents.values() if s.is_of(v["processInstanceKey"], self.instance)]
        return [f"insiden pada {v['bpmnProcessId']}/{v['elementId']}: {v['errorMessage']}" for v in found]

    def _ids(self, word: str) -> set[str]:
        if not self._definitions:
            return {word}
        found = set[str]().union(*(d.named(word) for d in self._definitions))
        if not found:
            raise AssertionError(f"Tidak ada elemen dengan id atau nama {word!r} pada diagram.")
        return found


def assert_that(stream: Records, instance: int, definitions: Sequence[Definition] = ()) -> ProcessAssert:
    """What is known of a process instance by its key."""
    return ProcessAssert(stream, instance, definitions)


def _in_order(way: Sequence[Passage], wanted: Sequence[set[str]]) -> bool:
    rest = iter(way)
    return all(any(p.element_id in ids for p in rest) for ids in wanted)
