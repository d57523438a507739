"""`pksbpmn`: the way in."""

from importlib.metadata import version
from typing import Annotated

import typer
from sqlalchemy.exc import DBAPIError

from pksbpmn.cli.kerahasiaan import kerahasiaan
from pksbpmn.cli.laporan import laporan, perkara, tugas
from pksbpmn.cli.layanan import audit, cadangan, dokter, layanan, pengaturan
from pksbpmn.cli.layanan import mesin as engine
from pksbpmn.cli.layanan.demo import demo
from pksbpmn.cli.layanan.jalankan import up
from pksbpmn.cli.monev import monev
from pksbpmn.cli.output import galat
from pksbpmn.cli.perjanjian import narahubung, perjanjian
from pksbpmn.cli.permintaan import jawaban, tenggat
from pksbpmn.cli.pertukaran import pertukaran
from pksbpmn.cli.surat import surat
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


_LAPORAN, _PERJANJIAN, _PENJALANAN = "Laporan", "Perjanjian, data, dan pemantauan", "Menjalankan dan mengatur"

for _panel, _semua in (
    (
        _LAPORAN,
        (
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
        ),
    ),
    (_PERJANJIAN, (monev.statistik,)),
    (
        _PENJALANAN,
        (
            pengaturan.pengaturan,
            dokter.dokter,
            cadangan.cadangkan,
            cadangan.pulihkan,
            layanan.deploy,
            layanan.worker,
            layanan.relay,
            up,
            demo,
        ),
    ),
):
    for _perintah in _semua:
        app.command(rich_help_panel=_panel)(_perintah)

for _panel, _nama, _kelompok in (
    (_LAPORAN, "tugas", tugas.app),
    (_LAPORAN, "kejadian", perkara.kejadian),
    (_LAPORAN, "penugasan", perkara.penugasan),
    (_LAPORAN, "pihak", perkara.pihak),
    (_LAPORAN, "rujukan", perkara.rujukan),
    (_PERJANJIAN, "perjanjian", perjanjian.app),
    (_PERJANJIAN, "narahubung", narahubung.app),
    (_PERJANJIAN, "kanal", narahubung.kanal),
    (_PERJANJIAN, "pertukaran", pertukaran.app),
    (_PERJANJIAN, "kerahasiaan", kerahasiaan.app),
    (_PERJANJIAN, "identitas", kerahasiaan.identitas),
    (_PERJANJIAN, "pelindungan", kerahasiaan.pelindungan),
    (_PERJANJIAN, "retensi", kerahasiaan.retensi),
    (_PERJANJIAN, "monev", monev.app),
    (_PENJALANAN, "insiden", dokter.insiden),
    (_PENJALANAN, "audit", audit.audit),
    (_PENJALANAN, "kunci", audit.kunci),
    (_PENJALANAN, "engine", engine.app),
):
    app.add_typer(_kelompok, name=_nama, rich_help_panel=_panel)


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
    except DBAPIError as salah:
        galat.print(f"Registri menolak: {type(salah.orig).__name__}. Tidak ada yang berubah.", style="red")
        galat.print("Ulangi perintah ini; bila tetap begitu, periksa basis datanya dengan `pksbpmn dokter`.")
        return 1
    except KeyboardInterrupt:
        return 130
    return 0
