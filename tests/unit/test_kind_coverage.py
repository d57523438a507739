"""The gate by kind of case sees what a kind missed, and takes an exception only where it is written."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from pksbpmn.testing.elements import Definition, Element, Sort
from pksbpmn.testing.engine import What
from pksbpmn.testing.report import Report
from pksbpmn.testing.seen import KindCoverage, Seen, kind_coverage
from tests.process.kinds import Excepted, Kind, exceptions, may_miss
from tests.process.retelling import LIKE_OTHERS, LIKE_OWN, own
from tests.process.telling import HIDDEN, STORIES
from tests.process.ways import beyond

BPMN = Path(__file__).parents[2] / "bpmn"
_D = "{https://www.omg.org/spec/DMN/20191111/MODEL/}"
_B = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
WAY, END = ("lahp", "surat"), ("lahp", "akhir")
PASSED: dict[str, set[What]] = {**{kind: {WAY, END} for kind in Kind}, Kind.PRAKARSA: {END}}
REASON = "Prakarsa sendiri tidak mempunyai Pelapor."


def _coverage(*excepted: Excepted) -> list[KindCoverage]:
    return kind_coverage(PASSED, may_miss(excepted))


def _missing(*excepted: Excepted) -> dict[str, tuple[str, ...]]:
    return {c.kind: c.missing for c in _coverage(*excepted) if c.missing}


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
    (found,) = (c for c in _coverage(row) if c.kind is Kind.PRAKARSA)
    assert (found.total, found.missing, found.needless) == (0, (), ("akhir",))


def test_the_gate_stays_closed_for_a_way_that_a_kind_did_not_go_and_for_a_needless_exception() -> None:
    full: dict[str, set[What]] = {kind: {WAY, END} for kind in Kind}
    needless = Excepted(jenis=(Kind.CEPAT,), proses="lahp", elemen=("surat",), sebab=REASON)
    assert _reasons({WAY, END}, full) == []
    assert _reasons(set(), {}) == ["tidak ada rekaman broker"]
    assert _reasons({END}, {kind: {END} for kind in Kind}) == [
        "simpul, alur dan aturan keputusan dilewati 50.0 %, kurang dari 100 %"
    ]
    assert _reasons({WAY, END}, PASSED) == ["ada yang dilewati suatu jenis perkara tetapi tidak oleh jenis lain"]
    assert _reasons({WAY, END}, full, needless) == ["ada yang dikecualikan bagi suatu jenis perkara tetapi dilewatinya"]


def _reasons(passed: set[What], by_kind: dict[str, set[What]], *excepted: Excepted) -> list[str]:
    elements = tuple(Element(e, e, (Sort.NODE,)) for _, e in (WAY, END))
    seen = Seen()
    seen.by_test["uji"].update(passed)
    seen.by_kind.update(by_kind)
    return Report([Definition(Path("lahp.bpmn"), "lahp", "lahp", elements)], seen, may_miss(excepted), 100).reasons()


def test_nothing_is_excepted_but_for_want_of_a_pelapor_and_the_rules_that_tell_kinds_apart() -> None:
    """What an officer may do in one case he may do in every other; only a Pelapor cannot be made up."""
    apart = {(e.proses, e.elemen) for e in exceptions() if e.jenis != (Kind.PRAKARSA,)}
    assert apart == {("tenggat", ("aturan-22",)), *(("pihak-diminta", (f"aturan-0{n}",)) for n in (2, 3, 4))}
    for e in exceptions():
        assert (e.proses, e.elemen) in apart or "POR 38/2019" in e.sebab


def test_what_lies_behind_an_excepted_bend_alone_goes_with_it() -> None:
    without_pelapor = beyond("laporan", ("dari-syarat-lengkap-ke-sudah-dua-kali",))
    assert {
        "minta-kelengkapan",
        "putuskan-kelengkapan-ingatkan",
        "dari-tidak-dilengkapi-ke-surat-dianggap-dicabut",
    } <= (without_pelapor)
    assert not without_pelapor & {"verifikasi-materiil", "ditolak", "laporan-dicabut"}
    assert beyond("pemeriksaan", ("tanggapan-pelapor",)) == {"tanggapan-pelapor"}  # a loop, here over nobody
    assert beyond("laporan", ("pencabutan",)) > {"laporan-dicabut", "tutup-laporan-dicabut"}
    assert beyond("tenggat", ("aturan-22",)) == {"aturan-22"}
    assert beyond("laporan", ()) == frozenset()


def test_every_exception_names_what_its_process_has() -> None:
    there = {
        (owner.attrib["id"], None if element is owner else element.get("id"))
        for pattern, tag in (("*.bpmn", f"{_B}process"), ("*.dmn", f"{_D}decision"))
        for file in BPMN.glob(pattern)
        for owner in ET.parse(file).getroot().iter(tag)  # noqa: S314 - our own files
        for element in owner.iter()
    }
    assert [(e.proses, one) for e in exceptions() for one in e.elemen or (None,) if (e.proses, one) not in there] == []


def test_every_story_that_is_not_told_again_is_there_and_every_other_is() -> None:
    assert STORIES.keys() >= LIKE_OTHERS | LIKE_OWN
    complaints = {name for name, story in STORIES.items() if "pelapor" in story.laporan}
    assert {f"rahasia-{name}" for name in complaints - LIKE_OTHERS} == HIDDEN.keys()
    assert all(set(story.laporan) & {"pelapor", "upaya"} == set() for story in own(STORIES).values())
