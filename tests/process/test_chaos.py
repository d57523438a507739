"""A short run of `make chaos`: every kind of fault once, and every invariant afterwards."""

from pathlib import Path

import pytest

from tests.chaos.faults import schedule
from tests.chaos.run import run


def test_the_same_seed_gives_the_same_faults() -> None:
    assert schedule(7, 60) == schedule(7, 60)
    assert schedule(7, 60) != schedule(8, 60)
    assert len({g.what for g in schedule(7, 14)}) == 14


@pytest.mark.timeout(500)
def test_nothing_is_lost_doubled_or_left_over(tmp_path: Path) -> None:
    report = run(tmp_path, seed=20261123, count=14, at_once=4)
    print(report)  # noqa: T201
    assert report.wrong == ()
    assert report.laporan >= 4
    assert report.mails >= report.laporan
