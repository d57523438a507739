"""Decisions of Ombudsman staff: user tasks, searched and completed without Tasklist."""

from dataclasses import dataclass
from typing import Annotated

import typer

from pksbpmn.camunda.user_tasks import OpenTask
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import pairs, read_data
from pksbpmn.cli.output import moment
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.usecases.berkas import ringkasan
from pksbpmn.usecases.berkas.penugasan import periksa_benturan


@dataclass(frozen=True)
class TugasTerbuka(OpenTask):
    """A user task with the subject of its complaint or matter, as the registry has it."""

    perihal: str | None


def daftar(
    cli: Cli,
    nomor: Annotated[
        str | None, typer.Option("--nomor", metavar="NOMOR", help="Hanya tugas laporan atau urusan ini.")
    ] = None,
) -> None:
    """Daftar tugas yang terbuka."""
    if nomor is not None:
        with cli.uow() as uow:
            ringkasan.pastikan_ada(uow, nomor)
    with cli.searchable_engine() as client:
        semua = client.search_user_tasks(nomor)
    with cli.uow() as uow:
        subjects = ringkasan.perihal(uow, [t.nomor for t in semua if t.nomor is not None])
    cli.out.listing(
        "Tugas terbuka",
        [TugasTerbuka(**vars(t), perihal=subjects.get(t.nomor or "")) for t in semua],
        {
            "Nomor": lambda t: t.nomor or "-",
            "Perihal": lambda t: t.perihal or "-",
            "Tugas": lambda t: t.name,
            "Kelompok": lambda t: ", ".join(t.candidate_groups),
            "Petugas": lambda t: t.assignee or "-",
            "Jatuh tempo": lambda t: moment(t.due),
            "Key": lambda t: str(t.key),
        },
        empty="Tidak ada tugas yang terbuka.",
    )


def selesai(
    cli: Cli,
    key: Annotated[int, typer.Argument(metavar="KEY", help="Key tugas dari `pksbpmn tugas daftar`.")],
    nilai: Annotated[
        list[str] | None,
        typer.Argument(metavar="KUNCI=NILAI...", help="Isian formulir; nilai JSON (true, 3) atau teks."),
    ] = None,
    berkas: Annotated[
        str | None,
        typer.Option("--berkas", metavar="BERKAS", help="Isian dalam YAML atau JSON; - untuk masukan standar."),
    ] = None,
    pegawai: Annotated[
        str | None, typer.Option("--pegawai", metavar="NOMOR", help="Pegawai yang memutus; sebut pula --nomor.")
    ] = None,
    nomor: Annotated[
        str | None, typer.Option("--nomor", metavar="NOMOR", help="Laporan yang diputus, untuk --pegawai.")
    ] = None,
) -> None:
    """Selesaikan sebuah tugas dengan isian formulirnya. Jangan isikan data pribadi.

    Pegawai yang menyatakan benturan kepentingan dalam laporan itu ditolak (UU 37/2008 Pasal 40).
    """
    if (pegawai is None) != (nomor is None):
        raise MasukanSalah("--pegawai dan --nomor disebut bersama.", "Isi keduanya.")
    isian = read_data(berkas) if berkas is not None else {}
    if not isinstance(isian, dict):
        raise MasukanSalah("Berkas isian harus berisi pasangan kunci dan nilai.", "Contoh isinya: lolos: true")
    isian |= pairs(nilai or ())
    if pegawai is not None and nomor is not None:
        with cli.uow() as uow:
            ringkasan.pastikan_ada(uow, nomor)
            periksa_benturan(uow, nomor, pegawai)
    with cli.engine() as client:
        client.complete_user_task(key, isian)
    cli.out.result({"key": key, "selesai": True}, f"Tugas {key} selesai.")
