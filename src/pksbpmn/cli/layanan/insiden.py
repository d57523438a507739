"""Incidents of the engine: seen and tried again."""

from typing import Annotated

import typer

from pksbpmn.cli import pages
from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import moment
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.usecases.berkas.insiden import catat_coba_lagi


def daftar(cli: Cli, halaman: pages.Halaman = 1, batas: pages.Batas = pages.USUAL) -> None:
    """Daftar insiden yang terbuka, yang tertua dahulu."""
    page = pages.Page(halaman, batas)
    with cli.searchable_engine() as client:
        incidents = client.search_incidents()
    cli.out.listing(
        "Insiden",
        page.cut(incidents),
        {
            "Key": lambda i: str(i.key),
            "Sejak": lambda i: moment(i.created),
            "Nomor": lambda i: i.nomor or "-",
            "Tempat": lambda i: f"{i.process_id}/{i.element_id}",
            "Sebab": lambda i: i.message,
        },
        empty="Tidak ada insiden.",
        page=page,
    )


def coba_lagi(
    cli: Cli, key: Annotated[int, typer.Argument(metavar="KEY", help="Key insiden dari `pksbpmn insiden daftar`.")]
) -> None:
    """Coba lagi pekerjaan yang gagal, sesudah sebabnya diperbaiki."""
    with cli.searchable_engine() as client:
        found = [i for i in client.search_incidents() if i.key == key]
    if not found:
        raise MasukanSalah(f"Insiden {key} tidak ada atau sudah selesai.", "Lihat `pksbpmn insiden daftar`.")
    (insiden,) = found
    with cli.operation() as uow:
        catat_coba_lagi(uow, insiden.nomor, kunci=key, proses=insiden.process_id, elemen=insiden.element_id)
        uow.commit()
    with cli.engine() as client:
        client.resolve_incident(key, insiden.job_key)
    cli.out.result({"key": key}, f"Insiden {key} dicoba lagi.")
