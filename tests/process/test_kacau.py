"""A short run of `make chaos`: every kind of fault once, and every invariant afterwards."""

from pathlib import Path

import pytest

from tests.chaos.gangguan import jadwal
from tests.chaos.jalan import jalankan


def test_benih_yang_sama_memberi_gangguan_yang_sama() -> None:
    assert jadwal(7, 60) == jadwal(7, 60)
    assert jadwal(7, 60) != jadwal(8, 60)
    assert len({g.apa for g in jadwal(7, 14)}) == 14


@pytest.mark.timeout(500)
def test_tidak_ada_yang_hilang_ganda_atau_tertinggal(tmp_path: Path) -> None:
    hasil = jalankan(tmp_path, benih=20261123, banyak=14, bersamaan=4)
    print(hasil)  # noqa: T201
    assert hasil.salah == ()
    assert hasil.laporan >= 4
    assert hasil.surel >= hasil.laporan
