"""`pksbpmn periksa` at the command line, and `pksbpmn pasang` before it touches the engine."""

import re
import shutil
from pathlib import Path

import pytest

from pksbpmn.camunda.checking import Hasil
from pksbpmn.camunda.checking.node import LEFT_OUT
from pksbpmn.camunda.diagrams import diagram_dir
from tests.unit.cli_tools import Terminal, terminal
from tests.unit.cluster import Rest, cluster
from tests.unit.probe_diagrams import ganti, ubah

pks = pytest.fixture(terminal, name="pks")
rest = pytest.fixture(cluster, name="rest")


@pytest.fixture
def folder(pks: Terminal) -> Path:
    """A copy of `bpmn/` in which the answers of `permintaan` are waited for by the wrong key."""
    folder = pks.folder / "bpmn"
    shutil.copytree(diagram_dir(), folder)
    salah = ganti('correlationKey="=idPermintaan"', 'correlationKey="=nomorBerkas"', "pesan-jawaban-diterima")
    ubah(folder, "permintaan.bpmn", salah)
    return folder


def test_a_finding_is_told_with_its_cure_and_the_seconds(pks: Terminal, folder: Path) -> None:
    hasil = pks("periksa", str(folder / "permintaan.bpmn"))
    assert hasil.status == 1
    assert "permintaan.bpmn, “Tunggu jawaban”: menunggu pesan jawaban-diterima dengan kunci =nomorBerkas" in hasil.out
    assert "Obat: Isi Subscription correlation key dengan =idPermintaan." in hasil.out
    assert re.search(r"1 temuan, 0 saran; \d+,\d detik\.", hasil.out)
    hasil = pks("periksa", str(folder / "monev.bpmn"), "--format", "json")
    assert (hasil.status, hasil.json["temuan"]) == (0, [])


def test_what_is_no_diagram_is_said(pks: Terminal, folder: Path) -> None:
    for file, said in (("tidak-ada.bpmn", "bukan berkas diagram"), (".", "bukan berkas diagram")):
        hasil = pks("periksa", str(folder / file))
        assert (hasil.status != 0, said in hasil.err, "Traceback" in hasil.err) == (True, True, False)
    hasil = pks("periksa", str(folder / "monev.bpmn"), str(diagram_dir() / "lahp.bpmn"))
    assert (hasil.status != 0, "beberapa folder" in hasil.err) == (True, True)


def test_who_stands_beside_another_folder_is_told_which_one_is_looked_at(pks: Terminal, folder: Path) -> None:
    pks.monkeypatch.setattr("pksbpmn.cli.layanan.periksa.check", lambda *_, **__: Hasil((), ""))
    pks.monkeypatch.chdir(folder.parent)
    beside = pks("periksa")
    assert f"Yang dipakai {diagram_dir()}, bukan bpmn/ di folder ini" in " ".join(beside.err.split())
    assert pks("periksa", *map(str, folder.glob("*.bpmn"))).err == ""
    pks.monkeypatch.chdir(diagram_dir().parent)
    assert pks("periksa").err == ""


@pytest.mark.parametrize("perintah", ["pasang", "jalankan"])
def test_nothing_is_deployed_while_something_does_not_hold(
    pks: Terminal, rest: Rest, folder: Path, perintah: str
) -> None:
    pks.monkeypatch.setattr("pksbpmn.camunda.checking.run.diagram_dir", lambda: folder)
    hasil = pks(perintah)
    assert (hasil.status, rest.asked) == (1, [])
    assert "permintaan.bpmn, “Tunggu jawaban”: menunggu pesan jawaban-diterima" in hasil.err
    assert "tidak ada yang terpasang" in hasil.err


def test_without_node_one_line_says_what_was_left_out(pks: Terminal, folder: Path) -> None:
    pks.monkeypatch.setattr("shutil.which", lambda *_, **__: None)
    hasil = pks("periksa", str(folder / "monev.bpmn"))
    assert hasil.status == 0
    assert LEFT_OUT in " ".join(f"{hasil.out} {hasil.err}".split())
