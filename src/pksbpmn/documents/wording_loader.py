"""Where Jinja finds the wordings of letters."""

from importlib import resources
from pathlib import Path

import jinja2


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
