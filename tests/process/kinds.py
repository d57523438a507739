"""Which kind of case passed what: coverage of all elements by complaints alone says nothing of own initiative.

What any kind passed, every kind must pass, but for `pengecualian-jenis.yaml`, which says why it cannot; and what is
excepted there, it must not pass.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field

from pksbpmn.camunda.coverage import Coverage, bpmn_coverage, dmn_coverage
from pksbpmn.domain.laporan.laporan import Laporan, SumberLaporan
from pksbpmn.stories.stage import Stage
from tests.process.ways import beyond

EXCEPTIONS = Path(__file__).parent / "pengecualian-jenis.yaml"
Passed = set[tuple[str, str]]
"""(process id, element id) and (decision id, rule id)."""


class Kind(StrEnum):
    """A complaint may be of two: rapid and hidden."""

    BIASA = "laporan biasa"
    PRAKARSA = "prakarsa sendiri"
    CEPAT = "reaksi cepat"
    RAHASIA = "identitas dirahasiakan"


class Excepted(BaseModel):
    """Elements of a process, or rules of a decision, that cases of these kinds cannot pass, and why.

    What is reached over these elements only goes with them. Without `elemen`, nothing of the process.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    jenis: tuple[Kind, ...] = Field(min_length=1)
    proses: str
    elemen: tuple[str, ...] | None = None
    sebab: str = Field(min_length=20)

    def covers(self, kind: Kind, what: tuple[str, str]) -> bool:
        """This is why this kind did not pass it."""
        process, element = what
        if kind not in self.jenis or process != self.proses:
            return False
        return self.elemen is None or element in beyond(process, self.elemen)


@dataclass(frozen=True)
class KindCoverage:
    """What cases of a kind did not pass of what they could, and which exceptions they passed nevertheless."""

    kind: Kind
    process: str
    total: int
    missing: tuple[str, ...]
    needless: tuple[str, ...]


def kinds_of(laporan: Laporan) -> set[Kind]:
    """The kinds of a complaint."""
    if laporan.sumber is SumberLaporan.PRAKARSA_SENDIRI:
        return {Kind.PRAKARSA}
    found = {Kind.CEPAT} if laporan.jalur_cepat else set()
    return (found | {Kind.RAHASIA} if laporan.identitas_dirahasiakan else found) or {Kind.BIASA}


def passed_by_kind(stage: Stage) -> dict[Kind, Passed]:
    """What complaints of each kind have passed on this stage."""
    by_number = stage.stream.passed_by()
    passed: dict[Kind, Passed] = defaultdict(set)
    with stage.app.uow() as uow:
        for laporan in uow.laporan.find():
            for kind in kinds_of(laporan):
                passed[kind] |= by_number.get(laporan.nomor_berkas, set())
    return dict(passed)


def exceptions() -> tuple[Excepted, ...]:
    """Those of the file."""
    return tuple(Excepted.model_validate(one) for one in yaml.safe_load(EXCEPTIONS.read_text(encoding="utf-8")))


def kind_coverage(passed: Mapping[Kind, Passed], excepted: tuple[Excepted, ...]) -> list[KindCoverage]:
    """One row for a kind and each process and decision that any kind came to."""
    reached: Passed = set().union(*passed.values())
    rows = []
    for process in sorted({p for p, _ in reached}):
        here = {what for what in reached if what[0] == process}
        for kind in Kind:
            seen = passed.get(kind, set())
            free = {what for what in here if any(e.covers(kind, what) for e in excepted)}
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


@dataclass
class Seen:
    """What stages have passed, of all matters and by kind of case; those of several processes add up."""

    passed: Passed = field(default_factory=set)
    by_kind: dict[Kind, Passed] = field(default_factory=lambda: defaultdict(set))

    def add(self, passed: Passed, by_kind: Mapping[Kind, Passed]) -> None:
        """One more stage."""
        self.passed |= passed
        for kind, what in by_kind.items():
            self.by_kind[kind] |= what

    def in_all(self, folder: Path) -> list[Coverage]:
        """Coverage of the diagrams and decisions of this folder; nothing where no stage was opened."""
        return [*bpmn_coverage(folder, self.passed), *dmn_coverage(folder, self.passed)] if self.passed else []

    def kinds(self) -> list[KindCoverage]:
        """Coverage by kind of case."""
        return kind_coverage(self.by_kind, exceptions()) if self.by_kind else []

    def plain(self) -> dict[str, Any]:
        """For another process."""
        return {"semua": list(self.passed), "jenis": {str(kind): list(what) for kind, what in self.by_kind.items()}}

    @staticmethod
    def read(told: Mapping[str, Any]) -> tuple[Passed, dict[Kind, Passed]]:
        """What another process told by `plain`."""
        return set(told["semua"]), {Kind(kind): set(what) for kind, what in told["jenis"].items()}


def gaps(all_cases: Sequence[Coverage], by_kind: Sequence[KindCoverage]) -> list[str]:
    """Why `--gate-bpmn` stays closed; nothing where all is covered."""
    if not all_cases:
        return ["tidak ada rekaman broker"]
    there = {
        "ada simpul, alur atau aturan keputusan yang tidak pernah dilewati": any(c.missing for c in all_cases),
        "ada yang dilewati suatu jenis perkara tetapi tidak oleh jenis lain": any(c.missing for c in by_kind),
        "ada yang dikecualikan bagi suatu jenis perkara tetapi dilewatinya": any(c.needless for c in by_kind),
    }
    return [why for why, closes in there.items() if closes]
