"""What a letter would look like in a changed wording, without a case and without a developer."""

from itertools import count
from pathlib import Path
from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import save
from pksbpmn.documents.lembaga import load_lembaga
from pksbpmn.documents.preview import pratinjau as render
from pksbpmn.domain.galat import MasukanSalah


def pratinjau(
    cli: Cli,
    jenis: arguments.Surat,
    templat: Annotated[
        Path | None,
        typer.Option("--templat", metavar="FOLDER", help="Folder templat (*.jinja) yang sedang dikerjakan."),
    ] = None,
    ke: Annotated[
        Path | None,
        typer.Option("--ke", metavar="BERKAS", help="PDF yang ditulis; tanpa ini pratinjau-JENIS.pdf, berikutnya -2."),
    ] = None,
) -> None:
    """Cetak surat sebuah perkara rekaan, bercap PRATINJAU, dengan templat yang berlaku atau yang sedang dikerjakan."""
    if templat is not None and not any(templat.rglob("*.jinja")):
        raise MasukanSalah(f"Tidak ada templat (*.jinja) dalam {templat}.", "Sebut folder templat suratnya.")
    pdf = render(jenis, load_lembaga(cli.settings.lembaga_file), templat)
    target = save(ke or _next(f"pratinjau-{jenis.lower().replace('_', '-')}"), pdf)
    cli.out.result({"berkas": str(target)}, f"Pratinjau ditulis: {target}")


def _next(name: str) -> Path:
    """The first of its names that is free: one preview is compared with the other."""
    names = (Path(f"{name}{f'-{n}' if n > 1 else ''}.pdf") for n in count(1))
    return next(path for path in names if not path.exists())
