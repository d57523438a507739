"""What the stories asked the registry while they were told: nothing reads a table through that grows with the cases."""

from typing import Any

from pksbpmn.stories.stage import Stage
from tests.explained import read_through
from tests.process.telling import Told

OTHER_THAN_ONE_BY_ONE = 100
"""Jobs, letters, decisions and deliveries of all stories ask at least so many different questions."""

BY_NATURE = ("WHERE laporan.identitas_dirahasiakan", "WHERE berkas.jenis = ? ORDER BY")
"""Who wants to stay hidden anywhere, and who may be named by any file: the reasons are in `test_indexes`."""


def test_no_question_of_a_story_reads_a_growing_table_through(stage: Stage, told: Told, asked: dict[str, Any]) -> None:
    assert told.outcomes
    assert len(asked) > OTHER_THAN_ONE_BY_ONE
    with stage.app.database.begin() as c:
        found = read_through(c, asked)
    assert {s: t for s, t in found.items() if not any(known in s for known in BY_NATURE)} == {}
