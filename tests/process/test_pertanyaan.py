"""What the stories asked the registry while they were told: nothing reads a table through that grows with the cases.

What such a question finds is what reading everything would find.
"""

from itertools import pairwise
from typing import Any

import pytest

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.registry.mentions import Comparison, written
from pksbpmn.registry.row_seal import unreadable
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.surat.gabungan import yang_menyebut
from tests.explained import read_through
from tests.process.telling import Told
from tests.scanned import naming, scanned

OTHER_THAN_ONE_BY_ONE = 100
"""Jobs, letters, decisions and deliveries of all stories ask at least so many different questions."""

BY_NATURE = ("WHERE laporan.identitas_dirahasiakan",)
"""Who wants to stay hidden anywhere: the reason is in `test_indexes`."""


def test_no_question_of_a_story_reads_a_growing_table_through(stage: Stage, told: Told, asked: dict[str, Any]) -> None:
    assert told.outcomes
    assert len(asked) > OTHER_THAN_ONE_BY_ONE
    with stage.app.database.begin() as c:
        found = read_through(c, asked)
    assert {s: t for s, t in found.items() if not any(known in s for known in BY_NATURE)} == {}


@pytest.mark.aturan("REG-I-04")
def test_who_is_named_in_a_story_is_found_without_reading_all_of_them(stage: Stage, told: Told) -> None:
    """Each complaint is made to name the one before; nothing of it is committed."""
    with stage.app.uow() as uow:
        complaints = [b.nomor for b in uow.berkas.find(jenis=JenisBerkas.LAPORAN)]
        for named, nomor in pairwise(complaints):
            uow.laporan.get(nomor).uraian = f"Sama dengan laporan {named}"
        files = scanned(uow)
        found = {n: {b.nomor for b in yang_menyebut(uow, (n,))} for n in complaints}
    assert len(complaints) >= len(told.outcomes)
    assert found == {n: naming(files, (n,)) for n in complaints}
    assert all(found[n] for n in complaints[:-1])


def test_who_is_named_in_a_story_is_kept_as_its_texts_say(stage: Stage, told: Told) -> None:
    assert told.outcomes
    with stage.app.database.connect() as c:
        for t in written():
            kept = Comparison(c, t)
            assert list(unreadable(c, t, look=kept)) == []
            assert (t.name, kept.missing, kept.left_over) == (t.name, set(), set())
