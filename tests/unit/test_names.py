"""Names come from the diagrams, and every job type of a diagram has its handler."""

import re
from enum import StrEnum
from pathlib import Path

import pytest

from pksbpmn.camunda import names_generator
from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import STARTED_BY, ErrorCode, JenisTenggat, JobType, MessageName, ProcessId
from workers import pilih

ROOT = Path(__file__).parents[2]

BPMN = """<?xml version="1.0"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="t">
  <bpmn:message id="m" name="surat-diterima" />
  <bpmn:error id="e" errorCode="ISI_KURANG" />
  <bpmn:process id="dipanggil"><bpmn:startEvent id="awal" /></bpmn:process>
  <bpmn:process id="kirim-surat">
    <bpmn:startEvent id="mulai"><bpmn:messageEventDefinition messageRef="m" /></bpmn:startEvent>
    <bpmn:sequenceFlow id="alur" sourceRef="mulai" targetRef="periksa" />
    <bpmn:userTask id="periksa"><bpmn:extensionElements>
      <zeebe:formDefinition formId="periksa" />
      <zeebe:assignmentDefinition candidateGroups="pemeriksa" />
      <zeebe:executionListeners>
        <zeebe:executionListener eventType="end" type="catat" />
      </zeebe:executionListeners>
    </bpmn:extensionElements></bpmn:userTask>
    <bpmn:serviceTask id="kirim"><bpmn:extensionElements>
      <zeebe:taskDefinition type="kirim" />
    </bpmn:extensionElements></bpmn:serviceTask>
  </bpmn:process>
</bpmn:definitions>
"""
TABLE = """<?xml version="1.0"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="t" namespace="n">
  <decision id="tenggat"><decisionTable id="t">
    <input id="i"><inputExpression id="x"><text>jenisPermintaan</text></inputExpression></input>
    <output id="o" name="lama" />
    <rule id="r"><inputEntry id="m"><text>"PANGGILAN_1", "PANGGILAN_2"</text></inputEntry>
      <outputEntry id="h"><text>3</text></outputEntry></rule>
  </decisionTable></decision>
</definitions>
"""
OFFICERS = """<?xml version="1.0"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="n" namespace="n">
  <decision id="naskah"><decisionTable id="t" hitPolicy="FIRST">
    <input id="i"><inputExpression id="x"><text>jenisSurat</text></inputExpression></input>
    <output id="o" name="penyusun" /><output id="p" name="pemeriksa" /><output id="q" name="penandatangan" />
    <rule id="r"><inputEntry id="m"><text></text></inputEntry>
      <outputEntry id="h"><text>"penulis"</text></outputEntry><outputEntry id="k"><text>null</text></outputEntry>
      <outputEntry id="l"><text>"kepala"</text></outputEntry></rule>
  </decisionTable></decision>
</definitions>
"""
GROUPS = """
penulis: {nama: Penulis surat, arti: menulis, atasan: kepala}
kepala: {nama: Kepala, arti: menandatangani}
"""
FORM = """{"id": "periksa", "components": [
  {"type": "text"}, {"key": "layak"}, {"components": [{"key": "alasan"}]}
]}"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "surat.bpmn").write_text(BPMN, encoding="utf-8")
    (tmp_path / "periksa.form").write_text(FORM, encoding="utf-8")
    (tmp_path / "tenggat.dmn").write_text(TABLE, encoding="utf-8")
    (tmp_path / "naskah.dmn").write_text(OFFICERS, encoding="utf-8")
    (tmp_path / "kelompok.yaml").write_text(GROUPS, encoding="utf-8")
    return tmp_path


def test_reads_what_the_diagrams_declare(folder: Path) -> None:
    names = names_generator.read(folder)
    assert names.starts == {"kirim-surat": "surat-diterima"}
    assert names.tasks == {"periksa": ("layak", "alasan")}
    assert names.errors == {"ISI_KURANG"}
    assert names.job_types == {"catat", "kirim"}
    assert names.messages == {"surat-diterima"}
    assert names.groups == {"pemeriksa", "penulis", "kepala"}
    assert names.deadlines == {"PANGGILAN_1", "PANGGILAN_2"}


def test_the_generated_module_says_the_same(folder: Path) -> None:
    module: dict[str, object] = {}
    exec(names_generator.render(names_generator.read(folder)), module)  # noqa: S102  # the text just generated
    assert list(module["ProcessId"]) == ["kirim-surat"]  # type: ignore[call-overload]
    assert module["STARTED_BY"] == {"kirim-surat": "surat-diterima"}
    assert module["FORM_FIELDS"] == {"periksa": ("layak", "alasan")}
    assert module["GROUP_NAMES"] == {"penulis": "Penulis surat", "kepala": "Kepala"}
    assert module["GROUP_HEADS"] == {"penulis": "kepala"}


def test_check_notices_a_changed_diagram(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(names_generator, "diagram_dir", lambda: folder)
    monkeypatch.setattr(names_generator, "TARGET", folder / "names.py")
    assert names_generator.main(["--check"]) == 1
    assert "make names" in capsys.readouterr().err
    assert names_generator.main([]) == 0
    assert names_generator.main(["--check"]) == 0
    written = (folder / "names.py").read_text(encoding="utf-8")
    (folder / "names.py").write_text(f'{written}LAMA = "lama"\n', encoding="utf-8")
    assert names_generator.main(["--check"]) == 1
    assert 'hilang dari diagram: LAMA = "lama"' in capsys.readouterr().err


def test_names_are_those_of_the_diagrams_in_the_tree() -> None:
    text = names_generator.render(names_generator.read(diagram_dir()))
    assert names_generator.TARGET.read_text(encoding="utf-8") == text


def test_every_generated_name_is_used() -> None:
    """Nothing is generated for nobody: what workers do, messages, errors and processes are named by the code.

    User tasks are named by the stories, which are checked against `TaskId`, and by the officers' decisions.
    """
    files = (f for d in ("src", "workers") for f in (ROOT / d).rglob("*.py") if f != names_generator.TARGET)
    text = "\n".join(f.read_text(encoding="utf-8") for f in files)
    used = set(re.findall(r"\b(ProcessId|JobType|MessageName|ErrorCode)\.([A-Z_]+)\b", text))
    unused = [
        f"{kind.__name__}.{name.name}"
        for kind in (ProcessId, JobType, MessageName, ErrorCode)
        for name in kind
        if (kind.__name__, name.name) not in used and name not in STARTED_BY.values()
    ]
    assert unused == []


def test_workers_take_their_job_types_from_the_diagrams() -> None:
    assert {h.job_type for h in pilih()} == set(JobType)
    assert all(isinstance(h.job_type, JobType) for h in pilih())


@pytest.mark.parametrize(
    ("variable", "kind"), [("jenisSurat", JenisSurat), ("jenisPermintaan", JenisTenggat), ("kepada", Pihak)]
)
def test_words_that_diagrams_hand_over_are_known(variable: str, kind: type[StrEnum]) -> None:
    """A misspelt kind or party would stop a running case; PANGGILAN_ and BERITA_ACARA_ get their end at run time.

    What a source only compares with is not handed over.
    """
    known = {*kind, "PANGGILAN_", "BERITA_ACARA_"}
    handed = re.compile(rf'source="(=[^"]*)" target="{variable}"')
    words = {
        (path.name, word)
        for path in diagram_dir().glob("*.bpmn")
        for source in handed.findall(path.read_text(encoding="utf-8"))
        for word in re.findall(r"&#34;(\w+)&#34;", re.sub(r"\w = &#34;\w+&#34;", "", source))
    }
    assert words
    assert sorted(w for w in words if w[1] not in known) == []
