"""The wordings of letters as files, for whoever changes or compares them."""

from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Final

import jinja2

WORDINGS: Final = "surat/"
"""Before the path of each template where it stands among other files."""


def loader(own: Path | None = None) -> jinja2.BaseLoader:
    """The wordings of the package: what all share, then one folder a subject; a letter's name alone finds its own.

    What lies in the folder `own`, at any depth, goes before them.
    """
    subjects = (f.name for f in resources.files("pksbpmn.documents").joinpath("wording").iterdir() if f.is_dir())
    folders = ["wording", *(f"wording/{subject}" for subject in sorted(subjects))]
    package = [jinja2.PackageLoader("pksbpmn.documents", folder) for folder in folders]
    if own is None:
        return jinja2.ChoiceLoader(package)
    beside = [own, *sorted(p for p in own.rglob("*") if p.is_dir())]
    return jinja2.ChoiceLoader([jinja2.FileSystemLoader(beside), *package])


def wording_texts() -> dict[str, str]:
    """What each template of the package says, by its path, such as `surat/laporan/penolakan.jinja`."""
    return dict(_texts(WORDINGS, resources.files("pksbpmn.documents").joinpath("wording")))


def _texts(path: str, folder: Traversable) -> Iterator[tuple[str, str]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _texts(f"{path}{entry.name}/", entry)
        elif entry.name.endswith(".jinja"):
            yield f"{path}{entry.name}", entry.read_text(encoding="utf-8")
