"""A step that is dropped on a diagram from its template is right: `periksa` finds nothing about it."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml

import workers
from pksbpmn.camunda.checking.calls import ISSUES
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import baca
from pksbpmn.camunda.checking.node import node
from pksbpmn.camunda.checking.run import semua
from pksbpmn.camunda.checking.variables import FROM_ENGINE
from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.camunda.template_generator import render, templates_dir
from pksbpmn.domain.galat import PksError
from tests.unit.probe_diagrams import Edit, ganti, salinan, ubah

DROPPED = Path(__file__).with_name("templat-dijatuhkan.bpmn")
"""All templates dropped on empty elements by Modeler's own code: written and compared by `tools/lint/templat.mjs`."""
NODE = node() or ""
needs_node = pytest.mark.skipif(not NODE, reason="needs Node.js, which pksbpmn[periksa] brings")


def _templates(folder: Path) -> dict[str, dict[str, Any]]:
    files = templates_dir(folder).glob("*.json")
    return {t["id"].removeprefix("pksbpmn."): t for f in files for t in json.loads(f.read_text(encoding="utf-8"))}


def _dropped(tmp_path: Path, edit: Edit | None = None) -> list[Temuan]:
    """What is found of the steps in a process that has every variable they read."""
    folder = salinan(tmp_path)
    shutil.copy(DROPPED, folder / "coba.bpmn")
    register = yaml.safe_load((folder / "variabel.yaml").read_text(encoding="utf-8"))
    for entry in register.values():
        entry["dari_python"] = [*entry.get("dari_python", ()), "coba"]
    (folder / "variabel.yaml").write_text(yaml.safe_dump(register, allow_unicode=True), encoding="utf-8")
    if edit:
        ubah(folder, "coba.bpmn", edit)
    found = semua(baca(folder, workers.pilih()), NODE, frozenset({"coba.bpmn"}))
    return [t for t in found if t.berkas == "coba.bpmn" and t.id.startswith("coba-") and not t.saran]


def _still_to_draw(found: Temuan) -> bool:
    """What a step asks of the elements beside it: whoever computes a deadline has a timer that ends there."""
    return found.unsur in ("“Hitung tenggat”", "“Perpanjang tenggat”") and "tidak dipakai timer" in found.pesan


@needs_node
def test_a_dropped_step_has_no_finding(tmp_path: Path) -> None:
    assert "\n".join(str(t) for t in _dropped(tmp_path) if not _still_to_draw(t)) == ""


@needs_node
def test_a_dropped_step_without_its_article_is_asked_for_it(tmp_path: Path) -> None:
    emptied = ganti("PKS Pasal 4(4)b: langkah percobaan.", "", "coba-buka-permintaan")
    (found,) = (t for t in _dropped(tmp_path, emptied) if not _still_to_draw(t))
    assert (found.unsur, found.pesan) == ("“Buka permintaan”", "tidak menyebut pasal yang memintanya")


def test_every_step_that_diagrams_hand_to_a_worker_has_a_template_that_says_what_the_worker_takes() -> None:
    templates = _templates(diagram_dir())
    handlers = {str(h.job_type): h for h in workers.pilih()}
    text = "\n".join(p.read_text(encoding="utf-8") for p in diagram_dir().glob("*.bpmn"))
    assert templates.keys() == {j for j in handlers if j != ISSUES and f'<zeebe:taskDefinition type="{j}"' in text}
    for job_type, template in templates.items():
        taken = [p["binding"]["name"] for p in template["properties"] if p["binding"]["type"] == "zeebe:input"]
        assert taken == [name for name in handlers[job_type].fetched if name not in {"-", *FROM_ENGINE}]
        assert template["description"].endswith(".")


def test_an_owner_reads_what_a_step_does_in_his_own_words() -> None:
    template = _templates(diagram_dir())["buka-permintaan"]
    assert template["name"] == "Buka permintaan"
    assert template["description"].startswith("Mencatat apa yang diminta kepada siapa")
    fields = {p["label"]: p for p in template["properties"] if "label" in p}
    assert fields["nomorBerkas"]["value"] == "=nomorBerkas"
    assert fields["tembusan (bila ada)"]["optional"] is True
    assert fields["idPermintaan"]["value"] == "idPermintaan"
    assert "pasal" in fields["Dasar"]["description"]


def test_the_templates_are_those_of_the_workers_in_the_tree() -> None:
    written = {p.name: p.read_text(encoding="utf-8") for p in templates_dir(diagram_dir()).glob("*.json")}
    assert render(workers.pilih(), diagram_dir()) == written


def test_a_template_that_says_something_else_gets_its_next_version_and_no_other_does(tmp_path: Path) -> None:
    folder = salinan(tmp_path)
    before = {j: t["version"] for j, t in _templates(folder).items()}
    ubah(folder, "pekerjaan.yaml", ganti("Membuka monev tahun yang baru lewat", "Membuka monev tahun lalu"))
    for name, text in render(workers.pilih(), folder).items():
        (templates_dir(folder) / name).write_text(text, encoding="utf-8")
    changed = {j: t["version"] for j, t in _templates(folder).items() if t["version"] != before[j]}
    assert changed == {"buka-monev": before["buka-monev"] + 1}
    assert render(workers.pilih(), folder) == {
        p.name: p.read_text(encoding="utf-8") for p in templates_dir(folder).glob("*.json")
    }


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (ganti("buka-monev:\n  nama: Buka monev\n", "buka-monef:\n  nama: Buka monev\n"), "tidak memuat buka-monev"),
        (lambda t: f"{t}\nlibur:\n  nama: Libur\n  arti: Libur.\n", "memuat libur, yang bukan langkah diagram"),
    ],
)
def test_a_worker_without_words_and_words_without_worker_are_told(tmp_path: Path, edit: Edit, said: str) -> None:
    folder = salinan(tmp_path)
    ubah(folder, "pekerjaan.yaml", edit)
    with pytest.raises(PksError, match=said):
        render(workers.pilih(), folder)
