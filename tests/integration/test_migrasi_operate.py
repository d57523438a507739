"""`pksbpmn migrasi` against Operate and Tasklist: what they show is what the plan is made of, and what is looked at."""

import json
from pathlib import Path

import pytest

from pksbpmn.camunda.deployment import deploy_diagrams
from pksbpmn.camunda.diagrams import diagram_files
from pksbpmn.names import TaskId
from pksbpmn.stories.stage import Stage
from tests.integration import test_full_stack
from tests.integration.full_stack import standing
from tests.integration.test_full_stack import await_task, file_laporan, run_command
from tests.unit.probe_diagrams import ganti, salinan, ubah
from tests.waiting import wait_for

pytestmark = pytest.mark.engine
stage = test_full_stack.stage


@pytest.mark.timeout(900)
def test_what_operate_shows_is_migrated(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    nomor = file_laporan(stage)
    await_task(stage, nomor, TaskId.VERIFIKASI_FORMIL)
    diagram = salinan(tmp_path)
    ubah(diagram, "laporan.bpmn", ganti('name="Verifikasi formil"', 'name="Verifikasi kelengkapan"'))
    deploy_diagrams(stage.client, stage.app.uow, diagram_files(diagram))

    def planned() -> list[dict[str, object]]:
        capsys.readouterr()
        run_command(stage, monkeypatch, "migrasi", "laporan", "--format", "json")
        found: list[dict[str, object]] = json.loads(capsys.readouterr().out)
        return found if found and "verifikasi-formil" in str(found[0]["menunggu"]) else []

    (satu,) = wait_for("rencana", planned, pause=0.5, standing=lambda: standing(stage, nomor))
    assert (satu["nomor"], satu["dari"], satu["ke"], satu["halangan"]) == (nomor, 1, 2, [])
    assert run_command(stage, monkeypatch, "migrasi", "laporan", "--jalankan") == 0
    keluar = capsys.readouterr()
    assert "1 dimigrasi." in keluar.out
    assert "bergerak" not in keluar.err
    (kini,) = [i for i in stage.client.search_instances() if i.process_id == "laporan"]
    assert (kini.version, "verifikasi-formil" in kini.active) == (2, True)
    assert run_command(stage, monkeypatch, "migrasi", "laporan", "--jalankan") == 0
    assert "sudah pada versi terbaru" in capsys.readouterr().out
