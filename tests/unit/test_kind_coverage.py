"""The gate by kind of case sees what a kind missed, and takes an exception only where it is written."""

import re
from pathlib import Path

import pytest

from tests.process.kinds import Excepted, Kind, exceptions, kind_coverage

BPMN = Path(__file__).parents[2] / "bpmn"
WAY, END = ("lahp", "surat"), ("lahp", "akhir")
PASSED = {kind: {WAY, END} for kind in Kind} | {Kind.PRAKARSA: {END}}
REASON = "Prakarsa sendiri tidak mempunyai Pelapor."


def _missing(*excepted: Excepted) -> dict[Kind, tuple[str, ...]]:
    return {c.kind: c.missing for c in kind_coverage(PASSED, excepted) if c.missing}


def test_what_any_kind_passed_every_kind_must_have_passed() -> None:
    assert _missing() == {Kind.PRAKARSA: ("surat",)}


@pytest.mark.parametrize("elements", [None, ("surat",)])
def test_an_exception_holds_for_its_kind_and_its_elements(elements: tuple[str, ...] | None) -> None:
    assert _missing(Excepted(jenis=(Kind.PRAKARSA,), proses="lahp", elemen=elements, sebab=REASON)) == {}
    assert _missing(Excepted(jenis=(Kind.CEPAT,), proses="lahp", elemen=elements, sebab=REASON))
    assert _missing(Excepted(jenis=(Kind.PRAKARSA,), proses="mediasi", elemen=elements, sebab=REASON))
    assert _missing(Excepted(jenis=(Kind.PRAKARSA,), proses="lahp", elemen=("akhir",), sebab=REASON))


def test_an_exception_that_is_passed_is_told() -> None:
    row = Excepted(jenis=(Kind.PRAKARSA,), proses="lahp", elemen=("surat", "akhir"), sebab=REASON)
    (found,) = (c for c in kind_coverage(PASSED, (row,)) if c.kind is Kind.PRAKARSA)
    assert (found.total, found.missing, found.needless) == (0, (), ("akhir",))


def test_no_exception_speaks_of_an_ordinary_complaint() -> None:
    assert all(Kind.BIASA not in e.jenis for e in exceptions())


def test_the_engine_tells_rapid_and_hidden_cases_apart_in_one_place_only() -> None:
    """What lets a way be excepted for them: no condition knows who is hidden, and only officers' time is shorter."""
    said = {
        file.stem: re.findall(r'source="=([^"]*)"|>=([^<]*)</', file.read_text(encoding="utf-8"))
        for file in sorted(BPMN.glob("*.bpmn"))
    }
    feel = [(name, "".join(one)) for name, found in said.items() for one in found]
    assert len(feel) > 100
    assert [name for name, one in feel if "jalurCepat" in one] == ["laporan"]
    assert not [one for _, one in feel if "rahasia" in one.lower()]
