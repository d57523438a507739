"""What a process owner types or saves by mistake: `coba` says what and how it is cured, at once, and starts nothing."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.unit.cli_tools import Terminal, terminal
from tests.unit.probe_diagrams import ganti, salinan, sel, ubah

pks = pytest.fixture(terminal, name="pks")

Mistake = Callable[[Path], object]
"""What was done to a folder of diagrams; beside it lies what else he has."""


def _longer(bpmn: Path) -> None:
    ubah(bpmn, "tenggat.dmn", sel("aturan-01-h1", "21"))


def _half(bpmn: Path) -> None:
    ubah(bpmn, "klarifikasi.bpmn", lambda t: t[: len(t) // 2])


def _utf16(bpmn: Path) -> None:
    form = bpmn / "nilai-klarifikasi.form"
    form.write_text(form.read_text("utf-8"), encoding="utf-16")


def _story(text: str) -> Mistake:
    def write(bpmn: Path) -> None:
        _longer(bpmn)
        folder = bpmn.parent / "cerita-saya"
        folder.mkdir()
        if text:
            (folder / "a.yaml").write_text(text, encoding="utf-8")

    return write


def _page(bpmn: Path) -> None:
    _longer(bpmn)
    (bpmn.parent / "hasil").mkdir()


def _broken_before(bpmn: Path) -> None:
    _longer(bpmn)
    _half(Path(shutil.copytree(bpmn, bpmn.parent / "lama")))


MISTAKES: tuple[tuple[str, Mistake, tuple[str, ...], str, str], ...] = (
    ("a file", lambda _: None, ("bpmn/klarifikasi.bpmn",), "Tidak ada diagram dalam bpmn/klarifikasi", "Sebut folder"),
    ("half saved", _half, (), "klarifikasi.bpmn: tidak dapat dibaca", "Kembalikan berkas sebelumnya"),
    ("nothing saved", lambda b: (b / "lahp.bpmn").write_text(""), (), "berkasnya kosong", "Kembalikan berkas"),
    ("another encoding", _utf16, (), "nilai-klarifikasi.form: tidak dapat dibaca", "Kembalikan berkas sebelumnya"),
    ("a picture", lambda b: (b / "lahp.bpmn").write_bytes(b"\x89PNG\r\n"), (), "bukan teks UTF-8", "Kembalikan berkas"),
    ("a page", lambda b: (b / "lahp.bpmn").write_text("<html></html>"), (), "bukan diagram BPMN", "Kembalikan berkas"),
    (
        "a task cut out with a text editor",
        lambda b: ubah(
            b, "klarifikasi.bpmn", ganti('<bpmn:userTask id="putuskan-penutupan"', '<bpmn:userTask id="lain"')
        ),
        (),
        "bergantung pada putuskan-penutupan, yang tidak ada",
        "bukan di penyunting teks",
    ),
    (
        "a diagram as table",
        lambda b: shutil.copy(b / "lahp.bpmn", b / "a.dmn"),
        (),
        "a.dmn: tidak dapat dibaca (bukan tabel",
        "Kembalikan berkas",
    ),
    (
        "a table of another name",
        lambda b: (b / "tenggat.dmn").rename(b / "tenggat-2027.dmn"),
        (),
        "tenggat.dmn tidak ada",
        "dengan namanya semula",
    ),
    (
        "a stage taken out",
        lambda b: (b / "mediasi.bpmn").unlink(),
        (),
        "proses mediasi tidak ada lagi dalam diagram mana pun",
        "mediasi.bpmn",
    ),
    (
        "a tab in a register",
        lambda b: ubah(b, "kelompok.yaml", ganti("  nama: Anggota", "\tnama: Anggota")),
        (),
        "kelompok.yaml tidak dapat dibaca: rusak di baris",
        "spasi, bukan tab",
    ),
    ("no form", lambda b: (b / "rapat-pleno.form").write_text("[]"), (), "bukan formulir", "Kembalikan berkas"),
    ("a link to nothing", lambda b: (b / "a.bpmn").symlink_to("b"), (), "a.bpmn: tidak dapat dibaca", "Keluarkan dari"),
    ("a folder", lambda b: (b / "a.bpmn").mkdir(), (), "a.bpmn: tidak dapat dibaca (sebuah folder)", "Keluarkan dari"),
    (
        "a copied process",
        lambda b: shutil.copy(b / "lahp.bpmn", b / "lahp salinan.bpmn"),
        (),
        "proses lahp ada di beberapa diagram",
        "Process ID sendiri",
    ),
    (
        "a copied table",
        lambda b: shutil.copy(b / "tenggat.dmn", b / "tenggat-lama.dmn"),
        (),
        "keputusan ini ada di beberapa tabel",
        "Keluarkan salinannya",
    ),
    (
        "no hit policy",
        lambda b: ubah(b, "naskah.dmn", lambda t: re.sub(r' hitPolicy="\w+"', "", t)),
        (),
        "dapat cocok bersama baris 1; dengan hit policy Unique",
        "Pilih hit policy First",
    ),
    (
        "a renamed key",
        lambda b: ubah(b, "nilai-klarifikasi.form", ganti('"penjelasanCukup"', '"penjelasanMemadai"')),
        (),
        "isian penjelasanMemadai pada nilai-klarifikasi.form tidak dikenal diagram",
        "menjadi penjelasanCukup",
    ),
    ("no register", lambda b: (b / "variabel.yaml").unlink(), (), "variabel.yaml tidak dapat dibaca", "Kembalikan"),
    ("no stories", _story(""), ("--cerita", "cerita-saya"), "Tidak ada cerita (*.yaml) di cerita-saya", "--cerita"),
    ("a broken story", _story("judul: ["), ("--cerita", "cerita-saya"), "a.yaml baris 1: YAML rusak", "Perbaiki"),
    ("a page that is there", _page, ("--ke", "hasil"), "hasil sudah ada", "Sebut berkas baru dengan --ke"),
    ("half a folder before", _broken_before, ("--banding", "lama"), "lama yang tidak dapat dibaca", "folder yang utuh"),
)


@pytest.mark.parametrize(("apa", "mistake", "words", "said", "cure"), MISTAKES, ids=[m[0] for m in MISTAKES])
def test_a_mistake_is_told_with_its_cure_and_nothing_is_begun(
    pks: Terminal, apa: str, mistake: Mistake, words: tuple[str, ...], said: str, cure: str
) -> None:
    mistake(salinan(pks.folder))
    pks.monkeypatch.setattr("pksbpmn.camunda.checking.run.node", lambda: None)
    pks.monkeypatch.setattr("pksbpmn.cli.layanan.coba.retell", lambda *_: pytest.fail("an engine was started"))
    before = {p for p in pks.folder.iterdir() if p.is_dir()}
    done = pks("coba", *words)
    assert done.status == 2, done.out + done.err
    assert said in done.err
    assert cure in done.err
    assert "tidak terduga" not in done.err
    assert not (pks.folder / "coba.html").exists()
    assert {p for p in pks.folder.iterdir() if p.is_dir()} == before
