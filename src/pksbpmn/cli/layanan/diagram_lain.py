"""Diagrams of another folder, before something runs with them."""

from pathlib import Path

import workers
from pksbpmn.camunda.checking import periksa as check
from pksbpmn.camunda.diagrams import diagram_files
from pksbpmn.cli.context import Cli
from pksbpmn.domain.galat import MasukanSalah, PksError


def diagram_folder(folder: Path) -> Path:
    """Where it lies. MasukanSalah where it holds none."""
    if not folder.is_dir() or not diagram_files(folder):
        raise MasukanSalah(
            f"Tidak ada diagram dalam {folder}.", "Sebut folder yang berisi seluruh diagram, tabel, dan formulir."
        )
    return folder.resolve()


def refuse_faulty(cli: Cli, folder: Path) -> None:
    """Refuse what would not run, before anything else is read of it."""
    found = check(workers.pilih(), folder)
    if found.galat:
        findings = "\n".join(map(str, found.galat))
        raise PksError(f"Belum dapat dicoba:\n{findings}", "Perbaiki di Camunda Modeler, lalu ulangi.")
    if found.dilewati:
        cli.out.note(found.dilewati)
