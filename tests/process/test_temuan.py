"""A finding is refused where it arrives, and the officer reads why on the form that opens again."""

import json
from pathlib import Path
from typing import Any

import pytest

from pksbpmn.names import TaskId
from pksbpmn.stories.stage import Stage
from tests.process.telling import Told

FORM = Path(__file__).parents[2] / "bpmn" / "tetapkan-temuan.form"


@pytest.mark.aturan("PKS-4.5-04")
def test_a_finding_without_evidence_comes_back_with_its_reason(stage: Stage, told: Told) -> None:
    """Found before there is any evidence: not kept, asked again with the word, kept once there is some."""
    nomor = told.outcomes["rahasia-publikasi"].nomor
    with stage.app.uow() as uow:
        decided = uow.keputusan.find(nomor_berkas=nomor, elemen=TaskId.TETAPKAN_TEMUAN)
        found = uow.temuan.find(nomor_berkas=nomor)
        first_evidence = uow.bukti.find(nomor_berkas=nomor)[0].waktu
    assert decided[0].data["kesimpulan"] == "DITEMUKAN"
    assert len(found) == len(decided) - 1
    assert decided[0].waktu < first_evidence < found[0].waktu
    reasons = [r["value"] for r in map(json.loads, stage.stream.find_text("BUKTI_TIDAK_ADA")) if _is_variable(r)]
    instances = {v["processInstanceKey"] for v in reasons}
    assert nomor in stage.stream.ask(lambda s: [s.nomor(i) for i in instances])
    parts = json.loads(FORM.read_text(encoding="utf-8"))["components"]
    shown = [c["conditional"] for c in parts if "{{sebabUlang}}" in c.get("text", "")]
    assert shown == [{"hide": "=sebabUlang = null"}]


def _is_variable(record: dict[str, Any]) -> bool:
    return bool(record["valueType"] == "VARIABLE" and record["value"]["name"] == "sebabUlang")
