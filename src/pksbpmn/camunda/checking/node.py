"""What needs the engine's own grammar and Modeler's own linter: bpmnlint, FEEL, geometry, canonical form, forms.

`periksa.mjs` is built from `tools/lint` (`make bundel`); it reads one JSON text and answers with its findings.
Node.js comes with `pip install 'pksbpmn[periksa]'`; a Node.js of the system serves as well.
"""

import json
import shutil
import subprocess
import sysconfig
from importlib import resources
from tempfile import TemporaryFile
from typing import Final

from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik
from pksbpmn.camunda.checking.wording import terjemahkan
from pksbpmn.domain.galat import PksError

LEFT_OUT: Final = (
    "Tanpa Node.js tidak diperiksa: ungkapan FEEL, aturan bpmnlint dan dmnlint, skema formulir, bentuk kanonik, "
    "gambar. Pasang dengan: pip install 'pksbpmn[periksa]'."
)
_IN_PYTHON: Final = frozenset({"link-event"})
"""Rules that are told better where the other end is known (`links.py`)."""
_GRACE = 120
"""Seconds after which something is wrong with Node.js itself."""


def node() -> str | None:
    """Node.js as the environment of the program brings it, else that of the system."""
    return shutil.which("node", path=sysconfig.get_path("scripts")) or shutil.which("node")


class Penelaah:
    """Runs beside the checks in Python."""

    def __init__(self, program: str, milik: Milik, hanya: frozenset[str] | None) -> None:
        self._milik = milik
        question = {
            "berkas": milik.teks,
            "hanya": sorted(hanya) if hanya is not None else None,
            "python": milik.python,
            "variabel": {nama: v.dari_python for nama, v in milik.variabel.items()},
        }
        with TemporaryFile("w+", encoding="utf-8") as asked:
            json.dump(question, asked)
            asked.seek(0)
            self._process = subprocess.Popen(
                [program, str(resources.files(__package__) / "periksa.mjs")],
                stdin=asked,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                encoding="utf-8",
            )

    def temuan(self) -> list[Temuan]:
        """What it found, of each element what one rule says. Raises PksError where it broke."""
        try:
            answer, complaint = self._process.communicate(timeout=_GRACE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            answer, complaint = self._process.communicate()
        try:
            found = json.loads(answer)
        except ValueError:
            raise PksError("Pemeriksaan dengan Node.js gagal.", complaint.strip()[-300:]) from None
        lain = (t for t in found if str(t["aturan"]).rpartition("/")[2] not in _IN_PYTHON)
        semua = sorted(((terjemahkan(self._milik, t), t["aturan"]) for t in lain), key=lambda s: s[0].saran)
        told = {(t.berkas, t.id): aturan for t, aturan in reversed(semua)}
        return [t for t, aturan in semua if not t.id or told[t.berkas, t.id] == aturan]
