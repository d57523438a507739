"""Which kind of case passed what: coverage of all elements by complaints alone says nothing of own initiative.

What any kind passed, every kind must pass, but for `pengecualian-jenis.yaml`, which says why it cannot; and what is
excepted there, it must not pass.
"""

from collections import defaultdict
from enum import StrEnum
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field

from pksbpmn.domain.laporan.laporan import Laporan, SumberLaporan
from pksbpmn.stories.stage import Stage
from pksbpmn.testing.seen import Kinds
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


def may_miss(excepted: tuple[Excepted, ...]) -> Kinds:
    """The kinds of case and what they cannot pass, as the coverage plugin takes it."""
    return Kinds(tuple(Kind), lambda kind, what: any(e.covers(Kind(kind), what) for e in excepted))
