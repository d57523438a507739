"""Rows that only the diagrams can prove: whose task a decision is, and that the stages know nothing of each other."""

import copy
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Final

import pytest

from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import TaskId as T

BPMN = Path(__file__).parents[2] / "bpmn"
_B = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
_Z = "{http://camunda.org/schema/zeebe/1.0}"

WHOSE: Final[dict[str, tuple[G, tuple[T, ...]]]] = {
    "PERAN-08": (G.PENERIMAAN_VERIFIKASI, (T.VERIFIKASI_FORMIL, T.VERIFIKASI_MATERIIL, T.PUTUSKAN_KELENGKAPAN)),
    "PERAN-09": (G.PEMERIKSAAN, (T.NILAI_KLARIFIKASI, T.RENCANA_PEMERIKSAAN, T.TETAPKAN_TEMUAN, T.NILAI_TANGGAPAN)),
    "PERAN-10": (G.RESOLUSI_MONITORING, (T.TELAAHAN_LAHP, T.PUTUSKAN_MEDIASI, T.NILAI_PELAKSANAAN)),
    "PERAN-11": (G.KONSILIATOR_MEDIATOR, (T.PIMPIN_KONSILIASI, T.PIMPIN_MEDIASI, T.PUTUSKAN_USULAN_KONSILIASI)),
    "PERAN-12": (G.ANGGOTA_OMBUDSMAN, (T.PUTUSKAN_PENGHADIRAN_PAKSA, T.TANDATANGANI_BERITA_ACARA)),
    "PERAN-13": (G.KETUA_OMBUDSMAN, (T.PUTUSKAN_PUBLIKASI, T.PUTUSKAN_KEBERATAN)),
    "PERAN-14": (G.RAPAT_PLENO, (T.RAPAT_PLENO,)),
    "PKS-4.6a-01": (G.KONSILIATOR_MEDIATOR, (T.PUTUSKAN_USULAN_KONSILIASI,)),
    "REG-R-07": (G.KETUA_OMBUDSMAN, (T.PUTUSKAN_PUBLIKASI,)),
    "D-22": (G.KETUA_OMBUDSMAN, (T.PUTUSKAN_PUBLIKASI,)),
    "REG-R-01": (G.RESOLUSI_MONITORING, (T.TELAAHAN_LAHP,)),
}
"""Whose tasks these are, by the row that says so."""


def _processes() -> dict[str, ET.Element]:
    found = {}
    for file in sorted(BPMN.glob("*.bpmn")):
        for process in ET.parse(file).getroot().findall(f"{_B}process"):  # noqa: S314 - our own files
            found[process.attrib["id"]] = process
    return found


def _group(task: T) -> str:
    found = [e for p in _processes().values() for e in p.iter(f"{_B}userTask") if e.get("id") == task]
    (group,) = {a.attrib["candidateGroups"] for e in found for a in e.iter(f"{_Z}assignmentDefinition")}
    return group


@pytest.mark.parametrize("row", [pytest.param(r, marks=pytest.mark.aturan(r)) for r in WHOSE])
def test_a_task_is_offered_to_its_own_group_alone(row: str) -> None:
    group, tasks = WHOSE[row]
    assert {task: _group(task) for task in tasks} == dict.fromkeys(tasks, str(group))


@pytest.mark.aturan("REG-R-01")
def test_an_incomplete_file_goes_back_to_who_examined(bpmn: dict[str, ET.Element]) -> None:
    """From the review of the resolution unit, "not complete" leads to the examiners' task, and from there back."""
    flows = {(f.get("sourceRef"), f.get("targetRef")): f for f in bpmn["lahp"].iter(f"{_B}sequenceFlow")}
    (back,) = (s for s, t in flows if t == T.LENGKAPI_BERKAS_LAHP)
    assert (T.TELAAHAN_LAHP, back) in flows
    assert _group(T.LENGKAPI_BERKAS_LAHP) == G.PEMERIKSAAN
    after = {t for s, t in flows if s == T.LENGKAPI_BERKAS_LAHP}
    assert after & ({T.TELAAHAN_LAHP} | {s for s, t in flows if t == T.TELAAHAN_LAHP})


@pytest.mark.aturan("PKS-4.3-02")
@pytest.mark.parametrize("tahap", Tahap)
def test_a_stage_knows_no_other_stage(bpmn: dict[str, ET.Element], tahap: Tahap) -> None:
    """Nothing that a stage calls, waits for or is told comes of another stage: a seventh changes none of the six."""
    others = {str(t) for t in Tahap} - {str(tahap)}
    called = {e.attrib["processId"] for e in bpmn[tahap].iter(f"{_Z}calledElement")}
    assert not called & others
    text = ET.tostring(_without_documentation(bpmn[tahap]), encoding="unicode")
    assert not {o for o in others if f'processId="{o}"' in text or f'name="{o}-selesai"' in text}


@pytest.mark.aturan("PKS-4.3-02")
def test_the_way_between_the_stages_is_drawn_in_one_diagram(bpmn: dict[str, ET.Element]) -> None:
    callers = {
        name
        for name, process in bpmn.items()
        for e in process.iter(f"{_Z}calledElement")
        if e.attrib["processId"] in {str(t) for t in Tahap}
    }
    assert callers == {"laporan"}


@pytest.mark.aturan("PKS-4.4b-02")
def test_closing_at_klarifikasi_is_decided_by_somebody(bpmn: dict[str, ET.Element]) -> None:
    """The only way there is a "yes" of the officer who was asked; otherwise it goes on."""
    flows = list(bpmn["klarifikasi"].iter(f"{_B}sequenceFlow"))
    (closed,) = (f for f in flows if f.get("targetRef") == "selesai-klarifikasi")
    assert closed.findtext(f"{_B}conditionExpression") == "=tutupLaporan"
    assert {f.get("sourceRef") for f in flows if f.get("targetRef") == closed.get("sourceRef")} == {
        T.PUTUSKAN_PENUTUPAN
    }


@pytest.mark.aturan("PKS-4.6d-01", "PKS-4.8b-02")
@pytest.mark.parametrize("tahap", [Tahap.KONSILIASI, Tahap.MEDIASI])
def test_the_result_goes_to_all_and_is_waited_for(bpmn: dict[str, ET.Element], tahap: Tahap) -> None:
    """The stage ends when Pelapor, Terlapor and both parties have proof of receipt, and who else has an interest."""
    (everybody,) = (i for i in bpmn[tahap].iter(f"{_Z}input") if i.get("target") == "penerima")
    assert everybody.get("source") == '=["PELAPOR", "TERLAPOR", "ITJEN", "OMBUDSMAN"]'
    (sent,) = (c for c in bpmn["berita-acara"].iter(f"{_B}callActivity") if c.get("id") == "sampaikan-berita-acara")
    told = {i.get("target"): i.get("source") for i in sent.iter(f"{_Z}input")}
    assert (told["daftarKepada"], told["tungguBukti"]) == ("=concatenate(penerima, penerimaLain)", "=true")


@pytest.mark.aturan("TELAAH-63")
def test_an_unknown_event_takes_no_way(bpmn: dict[str, ET.Element]) -> None:
    """A kind that nobody knows stands still; it does not pass for a claim for compensation."""
    (gateway,) = (g for g in bpmn["kejadian"].iter(f"{_B}exclusiveGateway") if g.get("id") == "jenis-kejadian")
    assert gateway.get("default") is None
    conditions = [
        f.findtext(f"{_B}conditionExpression")
        for f in bpmn["kejadian"].iter(f"{_B}sequenceFlow")
        if f.get("sourceRef") == "jenis-kejadian"
    ]
    ways = {str(c).partition(" and ")[0] for c in conditions}
    assert ways == {f'=jenisKejadian = "{j}"' for j in JenisKejadian}
    own = '=jenisKejadian = "BENTURAN_KEPENTINGAN" and '
    assert {c for c in conditions if " and " in str(c)} == {f"{own}benturanSendiri", f"{own}not(benturanSendiri)"}


@pytest.mark.aturan("TELAAH-76")
def test_what_a_called_process_knows_stays_there(bpmn: dict[str, ET.Element]) -> None:
    """No variable of a call leaks into its caller but by an output that is drawn."""
    calls = [c for p in bpmn.values() for c in p.iter(f"{_Z}calledElement")]
    assert calls
    assert {c.get("propagateAllChildVariables") for c in calls} == {"false"}
    assert {c.get("propagateAllParentVariables") for c in calls} == {"false"}


@pytest.fixture(name="bpmn", scope="module")
def _bpmn() -> dict[str, ET.Element]:
    return _processes()


def _without_documentation(process: ET.Element) -> ET.Element:
    bare = copy.deepcopy(process)
    for parent in list(bare.iter()):
        for child in parent.findall(f"{_B}documentation"):
            parent.remove(child)
    return bare
