"""Whether the diagrams, decision tables and forms hold, without an engine."""

from dataclasses import asdict
from pathlib import Path
from time import perf_counter
from typing import Annotated

import typer

import workers
from pksbpmn.camunda.checking import Hasil
from pksbpmn.camunda.checking import periksa as check
from pksbpmn.camunda.checking.run import tolak
from pksbpmn.camunda.diagrams import SUFFIXES, diagram_dir
from pksbpmn.cli.context import Cli
from pksbpmn.domain.galat import MasukanSalah

_REGISTERS = (".yaml",)


def periksa(
    cli: Cli,
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="BERKAS...", help="Yang temuannya ditampilkan; tanpa nama semuanya di bpmn/."),
    ] = None,
) -> None:
    """Periksa diagram, tabel keputusan, dan formulir tanpa mesin; status 1 bila ada temuan selain saran."""
    began = perf_counter()
    if not files:
        _sebut_folder(cli)
    folder = _folder(files or [])
    hasil = check(workers.pilih(), folder, hanya=frozenset(f.name for f in files) if files else None)
    if cli.out.json:
        cli.out.data({"temuan": [_told(t) for t in map(asdict, hasil.temuan)], "dilewati": hasil.dilewati or None})
    else:
        _print(cli, hasil, perf_counter() - began)
    if hasil.galat:
        raise typer.Exit(1)


def tolak_temuan(cli: Cli) -> None:
    """Raise PksError with what stops a deployment; say what could not be looked at."""
    _sebut_folder(cli)
    hasil = check(workers.pilih())
    if hasil.dilewati:
        cli.out.note(hasil.dilewati)
    tolak(hasil)


def _sebut_folder(cli: Cli) -> None:
    """Who stands beside a `bpmn/` takes that for the one that is meant."""
    di_sini, dipakai = Path("bpmn"), diagram_dir()
    if di_sini.is_dir() and di_sini.resolve() != dipakai:
        cli.out.note(f"Yang dipakai {dipakai}, bukan bpmn/ di folder ini; yang di sini: `pksbpmn periksa bpmn/*.*`.")


def _folder(files: list[Path]) -> Path:
    """The folder of the files: what each fits to is what lies beside it."""
    for file in files:
        if not file.is_file() or file.suffix not in (*SUFFIXES, *_REGISTERS):
            raise MasukanSalah(f"{file} bukan berkas diagram, tabel, atau formulir.", "Sebut berkas dalam bpmn/.")
    folders = {f.resolve().parent for f in files}
    if len(folders) > 1:
        raise MasukanSalah("Berkasnya dari beberapa folder.", "Periksa satu folder setiap kali.")
    return folders.pop() if folders else diagram_dir()


def _told(temuan: dict[str, object]) -> dict[str, object]:
    return {k: v for k, v in temuan.items() if k != "tentang"}


def _print(cli: Cli, hasil: Hasil, seconds: float) -> None:
    for temuan in hasil.temuan:
        cli.out.text(f"{temuan}\n")
    saran = len(hasil.temuan) - len(hasil.galat)
    cli.out.text(f"{len(hasil.galat)} temuan, {saran} saran; {seconds:.1f} detik.".replace(".", ",", 1))
    if hasil.dilewati:
        cli.out.note(hasil.dilewati)
