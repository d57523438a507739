"""Where the diagrams, decision tables and forms lie."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from pksbpmn.domain.galat import PksError

SUFFIXES = (".bpmn", ".dmn", ".form")
_TRIED: list[Path] = []


@contextmanager
def diagrams_in(folder: Path) -> Iterator[None]:
    """Try other diagrams: until this ends, everything in this program, in whatever thread, takes those of `folder`."""
    _TRIED.append(folder.resolve())
    try:
        yield
    finally:
        _TRIED.pop()


def diagram_dir() -> Path:
    """The folder `bpmn/` of the checkout, or the copy inside the installed package, unless others are tried."""
    if _TRIED:
        return _TRIED[-1]
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "bpmn", package.parents[1] / "bpmn"):
        if folder.is_dir():
            return folder
    raise PksError("Folder diagram tidak ditemukan.", "Pasang ulang paket pksbpmn.")


def diagram_files(folder: Path | None = None) -> list[Path]:
    """Everything the engine needs, sorted by name."""
    return sorted(path for path in (folder or diagram_dir()).iterdir() if path.suffix in SUFFIXES)


def diagram_texts(files: Sequence[Path]) -> dict[str, str]:
    """What they say, by name."""
    return {p.name: p.read_text(encoding="utf-8") for p in files}
