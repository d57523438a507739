"""How far corrective actions and points of a Rekomendasi are (PKS Pasal 4(7), 4(9) implied)."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import calendar_day, numbered, read_attachments, word_of
from pksbpmn.cli.output import day
from pksbpmn.cli.staff import Acts
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.pemeriksaan.tindakan import HasilTindakan, SumberTindakan
from pksbpmn.usecases.pemeriksaan import tindakan as usecase

_EXAMPLE = '"1=SELESAI"'


def daftar(cli: Cli, nomor: arguments.Nomor) -> None:
    """Daftar tindakan korektif dan butir Rekomendasi: status, hari, alasan, dan jumlah buktinya."""
    with cli.uow() as uow:
        semua = usecase.daftar(uow, nomor)
    cli.out.listing(
        f"Tindakan {nomor}",
        semua,
        {
            "Asal": lambda t: t.sumber,
            "No.": lambda t: str(t.urutan),
            "Tindakan": lambda t: t.uraian,
            "Penanggung jawab": lambda t: t.penanggung_jawab or "",
            "Target": lambda t: t.target or "",
            "Status": lambda t: t.status,
            "Pada": lambda t: day(t.pada),
            "Dari": lambda t: t.dari or "",
            "Alasan": lambda t: t.alasan or "",
            "Bukti": lambda t: str(t.bukti or ""),
        },
        empty=f"Berkas {nomor} belum meminta tindakan korektif.",
    )


def catat(
    cli: Cli,
    nomor: arguments.Nomor,
    sumber: Annotated[
        SumberTindakan,
        typer.Argument(
            parser=word_of(SumberTindakan, "Asal"), metavar="ASAL", help=f"Pilih: {', '.join(SumberTindakan)}."
        ),
    ],
    hasil: Annotated[
        list[str],
        typer.Argument(metavar="NO=STATUS...", help="Misalnya 1=SELESAI atau 2=TIDAK_DILAKSANAKAN:ALASAN."),
    ],
    pegawai: Acts,
    pada: Annotated[
        date | None,
        typer.Option("--pada", parser=calendar_day, metavar="TTTT-BB-HH", help="Hari keadaannya, bila bukan hari ini."),
    ] = None,
    bukti: arguments.BuktiTindakan = None,
    klasifikasi: arguments.Kelas = None,
) -> None:
    """Catat sejauh mana tindakan dilaksanakan menurut pemeriksaan petugas."""
    semua = read_actions(hasil, bukti, klasifikasi)
    with cli.acting(nomor) as uow:
        for urutan, satu in semua.items():
            usecase.catat(uow, nomor, sumber, urutan, satu, pegawai=pegawai, pada=pada)
        uow.commit()
    cli.out.result({"nomor": nomor, "tindakan": sorted(semua)}, f"{len(semua)} tindakan {sumber} {nomor} dicatat.")


def read_actions(
    entries: Iterable[str] | None, files: Iterable[str] | None, klasifikasi: Klasifikasi | None
) -> dict[int, usecase.TindakanMasuk]:
    """What is reported of each action by its number, each once, with the files that prove it."""
    proof: defaultdict[int, list[str]] = defaultdict(list)
    for number, file in numbered(files, "Bukti", '"1=foto.pdf"'):
        proof[number].append(file)
    result = {
        number: usecase.TindakanMasuk(HasilTindakan.baca(text), read_attachments(proof.get(number), klasifikasi))
        for number, text in numbered(entries, "Tindakan", _EXAMPLE, once=True)
    }
    if stray := sorted(set(proof) - set(result)):
        raise MasukanSalah(f"Bukti tindakan {stray[0]} tanpa statusnya.", f"Sebutkan juga {_EXAMPLE}.")
    return result
