"""`pksbpmn`: the way in."""

from importlib.metadata import version
from typing import Annotated

import typer

from pksbpmn.cli import engine, jawaban, laporan, layanan, pengaturan, surat, tenggat, tugas
from pksbpmn.cli.demo import demo
from pksbpmn.cli.keluaran import galat
from pksbpmn.cli.up import up
from pksbpmn.domain.galat import PksError

app = typer.Typer(
    help="Penyelesaian laporan masyarakat menurut PKS Ombudsman dan Kementerian Ketenagakerjaan 2024.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)


def _tampilkan_versi(diminta: bool) -> None:
    if diminta:
        typer.echo(version("pksbpmn"))
        raise typer.Exit


@app.callback()
def _pksbpmn(
    _versi: Annotated[
        bool, typer.Option("--version", callback=_tampilkan_versi, is_eager=True, help="Tampilkan versi.")
    ] = False,
) -> None: ...


for _perintah in (
    laporan.lapor,
    laporan.status,
    laporan.isi,
    laporan.cabut,
    jawaban.jawab,
    jawaban.terima,
    jawaban.perpanjang,
    tenggat.tenggat,
    surat.surat,
    surat.mailbox,
    pengaturan.pengaturan,
    layanan.deploy,
    layanan.worker,
    layanan.relay,
    up,
    demo,
):
    app.command()(_perintah)
app.add_typer(tugas.app, name="tugas")
app.add_typer(engine.app, name="engine")


def main(argv: list[str] | None = None) -> int:
    """Run. Exit status: 0 done, 1 refused (why and its cure on stderr), 2 misused, 130 interrupted."""
    try:
        app(args=argv, prog_name="pksbpmn")
    except SystemExit as akhir:
        return akhir.code if isinstance(akhir.code, int) else int(akhir.code is not None)
    except PksError as salah:
        galat.print(salah.pesan, style="red", markup=False, highlight=False, soft_wrap=True)
        if salah.obat:
            galat.print(salah.obat, markup=False, highlight=False, soft_wrap=True)
        return 1
    except KeyboardInterrupt:
        return 130
    return 0
