"""The embedded Camunda from the command line."""

import time
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from pksbpmn.camunda import embedded
from pksbpmn.camunda.embedded import MesinBerjalan, StatusMesin, UkuranMesin
from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import Output
from pksbpmn.cli.progress import download_bar
from pksbpmn.cli.signals import sigterm_interrupts
from pksbpmn.domain.galat import PksError

_LOG_LINES = 20

_Folder = Annotated[Path | None, typer.Option("--folder", metavar="FOLDER", help="Folder data mesin.")]
_Ukuran = Annotated[UkuranMesin, typer.Option("--ukuran", help="broker saja, atau dengan Operate dan Tasklist.")]


def pasang(cli: Cli, ukuran: _Ukuran = UkuranMesin.LENGKAP) -> None:
    """Unduh, periksa, dan siapkan Camunda (sekali saja)."""
    if _uses_cluster(cli):
        return
    with sigterm_interrupts(), download_bar(cli) as progress:
        akar = embedded.pasang(cli.settings, ukuran, kemajuan=progress, tahap=lambda teks: cli.out.note(f"{teks} …"))
    cli.out.result({"folder": akar}, f"Terpasang di {akar}")


def mulai(
    cli: Cli,
    ukuran: _Ukuran = UkuranMesin.BROKER,
    depan: Annotated[bool, typer.Option("--depan", help="Tetap di depan; Ctrl-C menghentikan mesin.")] = False,
    folder: _Folder = None,
) -> None:
    """Jalankan mesin, di latar belakang kecuali dengan --depan."""
    if _uses_cluster(cli):
        return
    tempat = folder or cli.engine_dir
    with sigterm_interrupts():
        with download_bar(cli) as progress:
            mesin = embedded.mulai(ukuran, settings=cli.settings, data_dir=tempat, kemajuan=progress)
        if cli.out.json:
            cli.out.data(mesin)
        else:
            cli.out.facts(_addresses(mesin))
        if depan:
            _stay(cli, tempat)


def berhenti(cli: Cli, folder: _Folder = None) -> None:
    """Hentikan mesin."""
    if folder is None and _uses_cluster(cli):
        return
    ada = embedded.berhenti(folder or cli.engine_dir)
    cli.out.result({"dihentikan": ada}, "Mesin dihentikan." if ada else "Tidak ada mesin yang berjalan.")


def status(cli: Cli, folder: _Folder = None) -> None:
    """Tampilkan versi, porta, alamat, dan memori mesin."""
    if not cli.out.json and _uses_cluster(cli):
        return
    hasil = embedded.status(folder or cli.engine_dir)
    if cli.out.json:
        cli.out.data(asdict(hasil) | {"klaster": cli.settings.cluster_grpc})
    else:
        _print_status(cli.out, hasil)


def log(
    cli: Cli,
    baris: Annotated[int, typer.Option("--baris", "-n", min=1, help="Banyaknya baris per bagian.")] = 50,
    folder: _Folder = None,
) -> None:
    """Tampilkan baris terakhir log mesin."""
    semua = list(embedded.baca_log(folder or cli.engine_dir, baris))
    if cli.out.json:
        cli.out.data(semua)
    else:
        for satu in semua:
            cli.out.text(satu)


def _uses_cluster(cli: Cli) -> bool:
    klaster = cli.settings.cluster_grpc
    if klaster:
        cli.out.result({"klaster": klaster}, f"Memakai klaster Camunda yang disetel: {klaster}")
    return klaster is not None


def _addresses(mesin: MesinBerjalan) -> list[tuple[str, str]]:
    semua = (
        ("gRPC", mesin.grpc),
        ("REST", mesin.rest),
        ("Manajemen", mesin.manajemen),
        ("Operate", mesin.operate),
        ("Tasklist", mesin.tasklist),
    )
    return [(nama, alamat) for nama, alamat in semua if alamat]


def _print_status(out: Output, hasil: StatusMesin) -> None:
    facts = [("Versi", ", ".join(f"{nama} {versi}" for nama, versi in hasil.versi.items()))]
    if hasil.berjalan is None or hasil.porta is None:
        facts.append(("Mesin", "tidak berjalan"))
    else:
        facts += _addresses(hasil.berjalan)
        facts.append(("Porta", ", ".join(f"{nama} {porta}" for nama, porta in asdict(hasil.porta).items())))
        facts.append(("Memori", ", ".join(f"{nama} {isi // 2**20} MB" for nama, isi in hasil.memori.items())))
    out.facts(facts)


def _stay(cli: Cli, folder: Path) -> None:
    """Until a signal, which stops the engine, or until the engine dies."""
    try:
        while embedded.mesin_berjalan(folder):
            time.sleep(1)
    except KeyboardInterrupt:
        embedded.berhenti(folder)
        cli.out.note("Mesin dihentikan.")
        return
    last = "\n".join(embedded.baca_log(folder, _LOG_LINES))
    embedded.berhenti(folder)
    raise PksError(f"Mesin mati. Baris terakhir lognya:\n{last}", "Jalankan lagi dengan `pksbpmn mesin mulai`.")
