"""Officers of a story: what they could not send while something was away, they send again."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest

from pksbpmn.domain.galat import GalatSementara, PksError, TidakDitemukan
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.clerks import Clerks
from tests.fakes import MemoryRegistry
from tests.unit.usecases.cases import open_case


@dataclass(frozen=True)
class _Task:
    key: int = 7
    nomor: str | None = "0001/LM/III/2026"
    element_id: str = TaskId.TANDATANGANI_NASKAH
    candidate_groups: tuple[str, ...] = (CandidateGroup.ANGGOTA_OMBUDSMAN,)
    assignee: str | None = None
    process_instance_key: int | None = None
    element_instance_key: int | None = None


@dataclass
class _Engine:
    """One task that stays open until it was completed; the first tries end as `answers` says."""

    answers: list[PksError]
    tried: list[Mapping[str, Any]] = field(default_factory=list)

    def tasks(self, nomor: str | None) -> Sequence[_Task]:
        return (_Task(),)

    def complete_user_task(self, key: int, fields: Mapping[str, Any]) -> None:
        assert key == _Task.key
        self.tried.append(fields)
        if self.answers:
            raise self.answers.pop(0)


def _clerks(engine: _Engine) -> Clerks:
    registry = MemoryRegistry()
    with registry.uow() as uow:
        assert open_case(uow) == _Task.nomor
        uow.commit()
    return Clerks(registry.uow, engine, engine)  # type: ignore[arg-type]


def test_a_document_is_signed_again_when_the_engine_was_away() -> None:
    engine = _Engine([GalatSementara("Mesin tidak menjawab.", "Ulangi.")])
    clerks = _clerks(engine)
    now = MemoryRegistry().clock.now()
    with pytest.raises(GalatSementara):
        clerks.round(now)
    assert clerks.round(now)
    assert not clerks.round(now)
    tanda_tangan = {
        "keputusanPenandatangan": "TANDATANGANI",
        "penandatangan": officers.second(CandidateGroup.ANGGOTA_OMBUDSMAN),
    }
    assert engine.tried == [tanda_tangan, tanda_tangan]


def test_a_task_that_is_gone_is_left_alone() -> None:
    engine = _Engine([TidakDitemukan("Tugas tidak ada.", "")])
    clerks = _clerks(engine)
    now = MemoryRegistry().clock.now()
    assert not clerks.round(now)
    assert not clerks.round(now)
    assert len(engine.tried) == 1
