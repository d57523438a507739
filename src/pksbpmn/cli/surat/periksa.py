"""Whether a PDF from anywhere is one of our documents."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import read_bytes
from pksbpmn.cli.output import day, moment
from pksbpmn.domain.surat.tanda_tangan import Keaslian, TandaTanganTerbaca
from pksbpmn.usecases.surat.periksa import HasilPeriksa
from pksbpmn.usecases.surat.periksa import periksa as usecase

_LARGEST = 50 * 2**20
"""Bytes; a letter of ours has a thousandth of that."""


def periksa(
    cli: Cli, file: Annotated[Path, typer.Argument(metavar="BERKAS", help="PDF yang diperiksa, dari mana pun.")]
) -> None:
    """Periksa keaslian sebuah PDF: milik kami, utuh, siapa menandatangani dan kapan. Status 1 bila tidak asli."""
    content = read_bytes(str(file), _LARGEST)
    with cli.application.uow() as uow:
        hasil = usecase(uow, content)
    if cli.out.json:
        cli.out.data(asdict(hasil))
    else:
        cli.out.text(f"{hasil.keaslian.upper()}. {hasil.sebab}")
        cli.out.facts(_facts(hasil))
    if hasil.keaslian is not Keaslian.ASLI:
        raise typer.Exit(1)


def _facts(hasil: HasilPeriksa) -> list[tuple[str, str]]:
    facts = [("Kode verifikasi", hasil.kode)] if hasil.kode else []
    if hasil.nomor and hasil.jenis:
        facts += [("Surat", f"{hasil.jenis.ketentuan.hal}, Nomor {hasil.nomor}"), ("Tanggal", day(hasil.tanggal))]
    for t in hasil.tanda_tangan:
        facts += [("Ditandatangani", _signature(t)), ("Waktu", _time(t))]
    return facts


def _signature(t: TandaTanganTerbaca) -> str:
    proof = "terbukti" if t.utuh and t.dipercaya else "tidak dipercaya" if t.utuh else "tidak cocok dengan isinya"
    return f"{t.penanda}{f' ({t.lembaga})' if t.lembaga else ''}: {proof}"


def _time(t: TandaTanganTerbaca) -> str:
    if t.cap_waktu:
        return f"{moment(t.cap_waktu)} menurut cap waktu"
    return f"{moment(t.waktu)} menurut penanda tangan, tanpa cap waktu"
