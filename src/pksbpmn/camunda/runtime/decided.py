"""What was decided in a case file, and what follows from it for each process of the diagrams (ADR 0032).

Between two decisions of a case its jobs find the same: it is worked out once a process. Each job asks the registry
anew which decisions there are; of one that is known by its seal, where it stood, nothing is read again (`turunan`,
ADR 0046).
"""

from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property, lru_cache
from typing import Any
from weakref import WeakKeyDictionary

from pksbpmn.camunda.feel import UNKNOWN, constant
from pksbpmn.camunda.flow import Diagrams, Process
from pksbpmn.camunda.ways import Facts, ends
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.keputusan import Keputusan
from pksbpmn.domain.laporan.kejadian import MuatanKejadian
from pksbpmn.usecases.berkas.putaran import awal_putaran
from pksbpmn.usecases.ports import Kait, UnitOfWork

_DECISIONS = (Kait("keputusan"),)
_MOST = 20_000
"""How many decisions are remembered, at some five hundred bytes each."""

Own = Mapping[str, frozenset[Any]]
"""What the registry itself knows of the matter that a process carries."""


@dataclass(frozen=True, eq=False, slots=True)
class Said:
    """A decision; `answers` are those that a gateway compares: words of the diagram, no text of somebody's own."""

    id: str
    nomor: str
    elemen: str
    instans: str | None
    waktu: datetime
    answers: Mapping[str, Any]


class Case:
    """One case file in one transaction. `this_round`: what was decided before it was opened again leads nowhere."""

    def __init__(self, uow: UnitOfWork, all_diagrams: Diagrams, nomor: str, *, this_round: bool = False) -> None:
        self._uow, self._diagrams, self.nomor, self._this_round = uow, all_diagrams, nomor, this_round

    @cached_property
    def carried_by(self) -> str:
        """The process of its kind."""
        return self._uow.berkas.get(self.nomor).jenis

    @cached_property
    def parents(self) -> list[str]:
        """The case files in which it went on: there others are asked in its name."""
        return [str(joined.induk) for joined in self._uow.penggabungan.find(nomor_berkas=self.nomor)]

    @cached_property
    def decided(self) -> "Decided":
        """What follows from its decisions."""
        began = max(awal_putaran(self._uow, self.nomor), default=None) if self._this_round else None
        return _decided(self._diagrams, self._said(), tuple(self._own.items()), began)

    def own(self, process: Process) -> Own:
        """What is known where no decision is."""
        return self._own if process.id == JenisBerkas.KEJADIAN else {}

    def kept(self, instance: int) -> list[Keputusan]:
        """The decisions of an instance with all that they say, as `Decided.of` has them."""
        kept = self._uow.keputusan.find(nomor_berkas=self.nomor)
        return [k for k in kept if k.instans is None] + [k for k in kept if k.instans == str(instance)]

    @cached_property
    def _own(self) -> Own:
        found = self._uow.berkas.find(nomor=self.nomor)
        muatan = found[0].muatan if found else None
        return {"jenisKejadian": frozenset({str(muatan.kejadian.jenis)})} if isinstance(muatan, MuatanKejadian) else {}

    def _said(self) -> tuple[Said, ...]:
        """Its decisions, oldest first."""
        if self._diagrams not in _known:
            _known[self._diagrams] = _Known(self._diagrams)
        return _known[self._diagrams].of(self._uow, self.nomor)


class _Known:
    """Decisions that were read and proved once, by their seals; of what they say what these diagrams compare."""

    def __init__(self, all_diagrams: Diagrams) -> None:
        self._compared: dict[str, set[str]] = {}
        for process in all_diagrams.processes.values():
            for name in all_diagrams.wanted(process) & process.answers.keys():
                for task in process.answers[name]:
                    self._compared.setdefault(task, set()).add(name)
        self._memory: dict[Hashable, Said] = {}
        self._same: dict[Hashable, Said] = {}

    def of(self, uow: UnitOfWork, nomor: str) -> tuple[Said, ...]:
        """The decisions of a case file."""
        if len(self._memory) > _MOST:
            self._memory.clear()
            self._same.clear()
        return tuple(uow.turunan(nomor, _DECISIONS, self.say, self._memory))

    def say(self, _kind: str, k: Keputusan) -> Said:
        """What a decision leads to; the same of one that its step has taken up since."""
        answers = {n: k.data[n] for n in self._compared.get(k.elemen, ()) if n in k.data}
        said = Said(k.id, str(k.nomor_berkas), k.elemen, k.instans, k.waktu, answers)
        return self._same.setdefault(repr(said), said)


_known: WeakKeyDictionary[Diagrams, _Known] = WeakKeyDictionary()


class Decided:
    """What follows from the decisions of a case file, by process instance.

    What was decided before `began` leads nowhere.
    """

    def __init__(self, all_diagrams: Diagrams, said: Sequence[Said], own: Own, began: datetime | None) -> None:
        self._diagrams, self._own, self._began = all_diagrams, own, began
        self._by_instance: dict[str | None, list[Said]] = {}
        for one in said:
            self._by_instance.setdefault(one.instans, []).append(one)
        self._each: dict[str, list[Facts]] = {}
        self._ended: dict[str, tuple[bool, Mapping[str, frozenset[Any]]]] = {}

    def of(self, instance: int) -> list[Said]:
        """The decisions of an instance, oldest first; those of before instances were kept count in each."""
        return [*self._by_instance.get(None, ()), *self._by_instance.get(str(instance), ())]

    def each(self, process: Process) -> list[Facts]:
        """The facts of each instance that can be one of this process, first those of one in which nobody decided."""
        if process.id not in self._each:
            self._each[process.id] = [self.facts(process, group) for group in self._instances(process)]
        return self._each[process.id]

    def _instances(self, process: Process) -> list[list[Said]]:
        known = [i for i, d in self._by_instance.items() if i and any(s.elemen in process.tasks for s in d)]
        if (began := self._began) is not None:
            known = [i for i in known if self._by_instance[i][-1].waktu >= began]
        return [self.of(0), *(self.of(int(i)) for i in known)]

    def facts(self, process: Process, decisions: Sequence[Said], *, every: bool = False) -> Facts:
        """What they tell: the newest answer counts, or `every` one that was given."""
        values: dict[str, frozenset[Any]] = {}
        for name in self._diagrams.wanted(process) & process.answers.keys():
            answered = [s for s in decisions if s.elemen in process.answers[name]]
            given = [s.answers.get(name) for s in (answered if every else answered[-1:])]
            if answered and all(s.instans or name in s.answers for s in answered):
                values[name] = frozenset(given)
        open_calls = set()
        for called in {str(e.calls) for e in process.calls if e.same_case}:
            can, back = self._end(called)
            if not can:
                open_calls.add(called)
            for name, sources in process.called.items():
                mine = [v for c, v in sources if c == called]
                if can and len(sources) == len(mine) == 1 and mine[0] in back:
                    values[name] = back[mine[0]]
        if process.id == JenisBerkas.KEJADIAN:
            values |= self._own
        decided = process.tasks & {s.elemen for s in decisions}
        return Facts(decided, frozenset(values.items()), frozenset(open_calls))

    def _end(self, called: str) -> tuple[bool, Mapping[str, frozenset[Any]]]:
        """Whether a called process can have ended in this case, and what its variables can then be."""
        if called not in self._ended:
            self._ended[called] = self._ending(self._diagrams.processes[called])
        return self._ended[called]

    def _ending(self, process: Process) -> tuple[bool, Mapping[str, frozenset[Any]]]:
        values: dict[str, set[Any]] = {n: set() for n in self._diagrams.wanted(process)}
        can = False
        for facts in self.each(process):
            answered = dict(facts.values)
            for end in ends(process, facts):
                can = True
                for name, found in values.items():
                    found.update(
                        [constant(end.outputs[name])] if name in end.outputs else answered.get(name, [UNKNOWN])
                    )
        return can, {n: frozenset(v) for n, v in values.items() if UNKNOWN not in v}


@lru_cache(128)
def _decided(
    all_diagrams: Diagrams, said: tuple[Said, ...], own: tuple[tuple[str, frozenset[Any]], ...], began: datetime | None
) -> Decided:
    """By the very decisions, as they were proved: what is equal to them is not taken for them."""
    return Decided(all_diagrams, said, dict(own), began)
