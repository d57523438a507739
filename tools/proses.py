"""Writes `docs/proses/`: a page and a picture of each diagram; `--check` fails where they are stale.

Only stale pictures are drawn, with Node.js and Chromium (`tools/lint/gambar.mjs`); comparing needs neither.
"""

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import workers
from pksbpmn.camunda.checking.node import node
from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.camunda.pages import folder, picture
from pksbpmn.domain.galat import PksError

_ROOT = Path(__file__).parents[1]


def main(arguments: list[str], target: Path = _ROOT / "docs" / "proses") -> int:
    """Write, or with `--check` compare."""
    try:
        milik = folder.read(diagram_dir(), workers.pilih())
        texts, digests = folder.pages(milik), folder.drawings(milik)
    except PksError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    stale, drawn = folder.stale_pages(target, texts), folder.stale_pictures(target, digests)
    strange = folder.strangers(target, texts, digests)
    if "--check" in arguments:
        for name in (*stale, *(f"Gambar {n}" for n in drawn)):
            sys.stderr.write(f"docs/proses: {name} tidak sesuai dengan diagramnya: jalankan `make proses`.\n")
        for name in strange:
            sys.stderr.write(f"docs/proses: {name} bukan milik satu proses pun: jalankan `make proses`.\n")
        return int(bool(stale or drawn or strange))
    target.mkdir(parents=True, exist_ok=True)
    for name in stale:
        (target / name).write_text(texts[name], encoding="utf-8")
    for name in strange:
        (target / name).unlink()
    return _draw(target, {n: (milik.folder / milik.proses[n].nama, digests[n]) for n in drawn}) if drawn else 0


def _draw(target: Path, wanted: dict[str, tuple[Path, str]]) -> int:
    with TemporaryDirectory() as workplace:
        files = [str(path) for path, _ in wanted.values()]
        done = subprocess.run(
            [node() or "node", str(_ROOT / "tools" / "lint" / "gambar.mjs"), workplace, *files], check=False
        )
        if done.returncode:
            return done.returncode
        for name, (path, digest) in wanted.items():
            drawn = Path(workplace) / path.stem
            svg = drawn.with_suffix(".svg").read_text(encoding="utf-8")
            (target / f"{name}.svg").write_text(picture.stamped_svg(svg, digest), encoding="utf-8")
            (target / f"{name}.png").write_bytes(picture.stamped_png(drawn.with_suffix(".png").read_bytes(), digest))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
