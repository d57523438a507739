"""The wordings of letters as files, for whoever changes or compares them."""

from collections.abc import Iterator
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Final

WORDINGS: Final = "surat/"
"""Before the path of each template where it stands among other files."""


def wording_texts() -> dict[str, str]:
    """What each template of the package says, by its path, such as `surat/laporan/penolakan.jinja`."""
    return dict(_texts(WORDINGS, resources.files("pksbpmn.documents").joinpath("wording")))


def _texts(path: str, folder: Traversable) -> Iterator[tuple[str, str]]:
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _texts(f"{path}{entry.name}/", entry)
        elif entry.name.endswith(".jinja"):
            yield f"{path}{entry.name}", entry.read_text(encoding="utf-8")
