"""What a letter would look like in a changed wording, without a case and without a developer."""

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import save
from pksbpmn.documents.lembaga import load_lembaga
from pksbpmn.documents.preview import pratinjau as render
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.tenggat.kalender import JAKARTA


def pratinjau(
    cli: Cli,
    jenis: arguments.Surat,
    templat: Annotated[
        Path | None,
        typer.Option("--templat", metavar="FOLDER", help="Folder templat (*.jinja) yang sedang dikerjakan."),
    ] = None,
    ke: Annotated[
        Path | None,
        typer.Option(
            "--ke", metavar="BERKAS", help="PDF yang ditulis; tanpa ini pratinjau-JENIS.pdf, berikutnya dengan jamnya."
        ),
    ] = None,
) -> None:
    """Cetak surat sebuah perkara rekaan, bercap PRATINJAU, dengan templat yang berlaku atau yang sedang dikerjakan."""
    if templat is not None and not any(templat.rglob("*.jinja")):
        raise MasukanSalah(f"Tidak ada templat (*.jinja) dalam {templat}.", "Sebut folder templat suratnya.")
    pdf = render(jenis, load_lembaga(cli.settings.lembaga_file), templat)
    target = save(ke, pdf) if ke else _beside(f"pratinjau-{jenis.lower().replace('_', '-')}", pdf)
    cli.out.result({"berkas": str(target)}, f"Pratinjau ditulis: {target}")


def _beside(name: str, pdf: bytes) -> Path:
    """Written under its name; beside an earlier one, to compare them, with the time of day."""
    return save(Path(f"{name}.pdf"), pdf, instead=Path(f"{name}-{datetime.now(JAKARTA):%H%M%S}.pdf"))
