"""The gate by kind of case sees what a kind missed, and takes an exception only where it is written."""

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.process.kinds import Excepted, Kind, exceptions, kind_coverage

BPMN = Path(__file__).parents[2] / "bpmn"
_D = "{https://www.omg.org/spec/DMN/20191111/MODEL/}"
_B = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
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


def test_an_ordinary_complaint_is_excepted_only_from_the_rule_of_rapid_ones() -> None:
    assert [(e.proses, e.elemen) for e in exceptions() if Kind.BIASA in e.jenis] == [("tenggat", ("aturan-22",))]


def test_what_asks_whether_there_is_a_pelapor_is_excepted_only_for_want_of_one() -> None:
    """Where own initiative goes another way than a complaint, it must have gone there, or the law must say why not."""
    asks = {
        (process.attrib["id"], element.get("id"))
        for file in BPMN.glob("*.bpmn")
        for process in ET.parse(file).getroot().findall(f"{_B}process")  # noqa: S314 - our own files
        for element in process.iter()
        if "adaPelapor" in ET.tostring(element, encoding="unicode")
    }
    assert len(asks) > 10
    for e in exceptions():
        if Kind.PRAKARSA in e.jenis and any(p == e.proses and (e.elemen is None or one in e.elemen) for p, one in asks):
            assert "POR 38/2019" in e.sebab, (e.proses, e.elemen)


def test_every_exception_names_what_its_process_has() -> None:
    there = {
        (owner.attrib["id"], element.get("id"))
        for pattern, tag in (("*.bpmn", f"{_B}process"), ("*.dmn", f"{_D}decision"))
        for file in BPMN.glob(pattern)
        for owner in ET.parse(file).getroot().iter(tag)  # noqa: S314 - our own files
        for element in owner.iter()
    }
    assert [(e.proses, one) for e in exceptions() for one in e.elemen or () if (e.proses, one) not in there] == []


def test_the_engine_tells_rapid_and_hidden_cases_apart_in_one_place_only() -> None:
    """What lets a way be excepted for them: no condition knows who is hidden, and only officers' time is shorter.

    Whom a rapid case asks, `pihak-diminta.dmn` says, to which the diagrams hand it on.
    """
    said = {
        file.stem: re.findall(r'source="=([^"]*)"|>=([^<]*)</', file.read_text(encoding="utf-8"))
        for file in sorted(BPMN.glob("*.bpmn"))
    }
    feel = [(name, "".join(one)) for name, found in said.items() for one in found]
    assert len(feel) > 100
    assert [name for name, one in feel if "jalurCepat" in one and one != "jalurCepat"] == ["laporan"]
    assert not [one for _, one in feel if "rahasia" in one.lower()]
