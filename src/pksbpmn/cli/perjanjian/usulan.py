"""What waits until another confirms it: agreements, their end, and letters that Itjen signed itself."""

from collections.abc import Iterator, Mapping
from typing import Annotated, Any

import typer

from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import moment
from pksbpmn.cli.staff import Acts
from pksbpmn.domain.perjanjian.usulan import UsulanPerjanjian
from pksbpmn.usecases.perjanjian import usulan as usecase


def usulan(cli: Cli) -> None:
    """Daftar perubahan perjanjian dan narahubung yang diusulkan, yang sudah dikukuhkan pun."""
    with cli.uow() as uow:
        semua = usecase.daftar(uow)
    cli.out.listing(
        "Usulan",
        semua,
        {
            "Id": lambda u: u.id,
            "Isi": _isi,
            "Pengusul": lambda u: u.pengusul,
            "Diusulkan": lambda u: moment(u.diusulkan),
            "Dikukuhkan": lambda u: f"{moment(u.dikukuhkan)} (pegawai {u.pengukuh})" if u.dikukuhkan else "menunggu",
        },
        empty="Belum ada usulan.",
    )


def _isi(u: UsulanPerjanjian) -> str:
    return "; ".join(f"{k}: {v}" for k, v in _rata(u.isi.model_dump(mode="json", exclude={"alasan"})) if v)


def _rata(isi: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Every value of it by its own name: a new agreement lists who signed it, and its MoU."""
    for nama, nilai in isi.items():
        bagian = [nilai] if isinstance(nilai, dict) else nilai if isinstance(nilai, list) else []
        if any(isinstance(b, dict) for b in bagian):
            for b in bagian:
                yield from _rata(b)
        else:
            yield nama, ", ".join(map(str, bagian)) or nilai


def kukuhkan(
    cli: Cli,
    id_usulan: Annotated[str, typer.Argument(metavar="ID", help="Id dari `pksbpmn perjanjian usulan`.")],
    pegawai: Acts,
) -> None:
    """Kukuhkan yang dicatat pegawai lain, sesudah dicocokkan dengan suratnya; sejak itu berlaku."""
    with cli.acting(None) as uow:
        dikukuhkan = usecase.kukuhkan(uow, id_usulan, pegawai)
        isi = _isi(dikukuhkan)
        uow.commit()
    cli.out.result({"id": id_usulan, "dikukuhkan": True}, f"Dikukuhkan. {isi}.")


def menunggu(cli: Cli, id_usulan: str, apa: str) -> None:
    """Say what was entered and that it waits."""
    cli.out.result(
        {"usulan": id_usulan, "menunggu": True},
        f"{apa}: menunggu kepala lain, `pksbpmn perjanjian kukuhkan {id_usulan}`.",
    )
