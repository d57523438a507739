"""Who I am here."""

from pksbpmn.cli.context import Cli
from pksbpmn.usecases.berkas import akun as usecase


def siapa(cli: Cli) -> None:
    """Tampilkan akun Anda, pegawai yang diwakilinya, kelompoknya, dan apakah akun itu akun pengelola."""
    with cli.application.uow() as uow:
        ada = usecase.siapa(uow, cli.account)
    pegawai = ada.pegawai
    if cli.out.json:
        kelompok = list(pegawai.kelompok) if pegawai else []
        nomor = pegawai.nomor if pegawai else None
        cli.out.data(
            {
                "akun": ada.akun,
                "pegawai": nomor,
                "kelompok": kelompok,
                "pengelola": ada.pengelola,
                "terdaftar": list(ada.terdaftar),
            }
        )
        return
    cli.out.facts(
        [
            ("Akun", ada.akun),
            ("Pegawai", f"{pegawai.nomor}, {pegawai.jabatan} ({pegawai.pihak})" if pegawai else "-"),
            ("Akunnya", ", ".join(ada.terdaftar) or "-"),
            ("Kelompok", ", ".join(pegawai.kelompok) if pegawai else "-"),
            ("Pengelola", "ya" if ada.pengelola else "bukan"),
        ]
    )
