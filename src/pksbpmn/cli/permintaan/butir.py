"""What is still outstanding of what was asked."""

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import day
from pksbpmn.usecases.permintaan import butir as usecase


def butir(cli: Cli, nomor: arguments.Nomor) -> None:
    """Daftar butir yang diminta: diberikan, sebagian, ditolak dengan dasar hukum, atau belum."""
    with cli.uow() as uow:
        semua = usecase.daftar(uow, nomor)
    cli.out.listing(
        f"Butir permintaan {nomor}",
        semua,
        {
            "Permintaan": lambda b: b.jenis,
            "Kepada": lambda b: b.kepada,
            "No.": lambda b: str(b.urutan),
            "Butir": lambda b: b.uraian,
            "Status": lambda b: b.status,
            "Pada": lambda b: day(b.pada),
            "Dasar hukum": lambda b: b.dasar_hukum or "",
        },
        empty=f"Berkas {nomor} belum meminta sesuatu butir demi butir.",
    )
