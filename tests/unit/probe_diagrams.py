"""What a process owner does in Modeler, done to a copy of the real diagrams: text stays as Modeler writes it."""

import json
import re
import shutil
from collections.abc import Callable
from functools import reduce
from pathlib import Path

from pksbpmn.camunda.diagrams import diagram_dir

Edit = Callable[[str], str]


def salinan(folder: Path) -> Path:
    """A copy of `bpmn/`."""
    return Path(shutil.copytree(diagram_dir(), folder / "bpmn"))


def ubah(folder: Path, berkas: str, edit: Edit) -> None:
    """Change a file; an edit that changes nothing is a mistake of the test."""
    path = folder / berkas
    before = path.read_text(encoding="utf-8")
    after = edit(before)
    assert after != before, berkas
    path.write_text(after, encoding="utf-8")


def ganti(lama: str, baru: str, unsur: str = "") -> Edit:
    """Put a text for another, once; in an element of this id, where one is named."""

    def edit(teks: str) -> str:
        if not unsur:
            assert lama in teks, lama
            return teks.replace(lama, baru, 1)
        satu = _unsur(teks, unsur)
        assert lama in satu, lama
        return teks.replace(satu, satu.replace(lama, baru, 1))

    return edit


def pola(cari: str, baru: str) -> Edit:
    """Put a text for what a pattern finds first; it reaches over lines."""

    def edit(teks: str) -> str:
        assert re.search(cari, teks, re.DOTALL), cari
        return re.sub(cari, baru, teks, count=1, flags=re.DOTALL)

    return edit


def tempel(unsur: str, id_baru: str) -> Edit:
    """Copy an element and paste it below, as Modeler does: with another id, without flows."""

    def edit(teks: str) -> str:
        satu, gambar = _unsur(teks, unsur), _unsur(teks, f"{unsur}_di")
        salinan = re.sub(
            r" *<bpmn:(incoming|outgoing)>[^<]*</bpmn:\1>\n", "", satu.replace(f' id="{unsur}"', f' id="{id_baru}"')
        )
        di_bawah = re.sub(
            r' y="(\d+)"', lambda m: f' y="{int(m[1]) + 300}"', gambar.replace(f'"{unsur}', f'"{id_baru}')
        )
        return teks.replace(satu, satu + salinan).replace(gambar, gambar + di_bawah)

    return edit


def berturut(*edits: Edit) -> Edit:
    """One after the other."""
    return lambda teks: reduce(lambda t, edit: edit(t), edits, teks)


def sel(id_sel: str, isi: str) -> Edit:
    """Write a cell of a decision table, whatever stands there."""
    return lambda teks: re.sub(rf'(id="{re.escape(id_sel)}">\s*<text>)[^<]*', rf"\g<1>{isi}", teks, count=1)


def hapus(*unsur: str) -> Edit:
    """Delete elements with their flows, as Modeler does: also from picture, lane and what they were bound to."""

    def edit(teks: str) -> str:
        alur = re.findall(
            r'<bpmn:(?:sequenceFlow|association) id="([^"]+)"[^>]*?sourceRef="([^"]+)" targetRef="([^"]+)"', teks
        )
        semua = {*unsur, *(a for a, dari, ke in alur if dari in unsur or ke in unsur)}
        for id_unsur in semua:
            teks = teks.replace(_unsur(teks, id_unsur), "")
            teks = re.sub(
                rf"^ *<bpmn:(incoming|outgoing|flowNodeRef)>{id_unsur}</bpmn:\1>\n", "", teks, flags=re.MULTILINE
            )
            if f'bpmnElement="{id_unsur}"' in teks:
                teks = teks.replace(_unsur(teks, f"{id_unsur}_di"), "")
        return teks

    return edit


def renamed(lama: str, baru: str) -> Edit:
    """Give an element another id, as in Modeler's panel: also in the picture and its lane."""
    return lambda teks: re.sub(rf'([">]){lama}(_di)?(?=["<])', rf"\1{baru}\2", teks)


def formulir(ubah_isian: Callable[[list[dict[str, object]]], None]) -> Edit:
    """Change the components of a form."""

    def edit(teks: str) -> str:
        content = json.loads(teks)
        ubah_isian(content["components"])
        return json.dumps(content, indent=2, ensure_ascii=False) + ("\n" if teks.endswith("\n") else "")

    return edit


def isian(nama: str, /, **bidang: object) -> Edit:
    """Change a field of a form."""

    def setel(components: list[dict[str, object]]) -> None:
        next(c for c in components if c.get("key") == nama).update(bidang)

    return formulir(setel)


def tanpa_isian(key: str) -> Edit:
    """Delete a field of a form."""

    def buang(components: list[dict[str, object]]) -> None:
        components[:] = [c for c in components if c.get("key") != key]

    return formulir(buang)


def _unsur(teks: str, id_unsur: str) -> str:
    """The lines of an element, by its indentation."""
    mulai = re.search(rf'^( *)<([\w:]+) id="{re.escape(id_unsur)}"[^>]*?(/?)>\n', teks, re.MULTILINE)
    assert mulai is not None, id_unsur
    if mulai[3]:
        return mulai[0]
    akhir = teks.index(f"\n{mulai[1]}</{mulai[2]}>\n", mulai.start())
    return teks[mulai.start() : akhir + len(f"\n{mulai[1]}</{mulai[2]}>\n")]
