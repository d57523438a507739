"""The table of public holidays and cuti bersama."""

from pathlib import Path
from typing import Annotated

import typer

from pksbpmn.cli.context import Cli
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.registry.holiday_table import add_decree


def muat(
    cli: Cli,
    berkas: Annotated[
        Path,
        typer.Argument(
            metavar="BERKAS", help="YAML: tahun_ditetapkan: [tahun], tambah: {tanggal: nama}, cabut: [tanggal]."
        ),
    ],
) -> None:
    """Masukkan SKB 3 Menteri setahun ke dalam tabel hari libur; layanan yang berjalan dijalankan ulang sesudahnya."""
    cli.require_administrator()
    tabel = cli.application.settings.holidays_file
    if tabel is None:
        raise MasukanSalah(
            "Tempat tabel hari libur belum diatur.", "Isi PKSBPMN_HOLIDAYS_FILE dengan nama berkas yang dapat ditulis."
        )
    tahun = sorted(add_decree(tabel, berkas))
    sebut = ", ".join(map(str, tahun))
    cli.out.result({"tahun": tahun}, f"Hari libur tahun {sebut} dimuat. Jalankan ulang layanannya.")
