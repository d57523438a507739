"""The health of everything."""

from typing import Annotated

import typer

from pksbpmn.cli.context import Cli
from pksbpmn.domain.galat import PksError
from pksbpmn.registry import invariants as pemeriksaan
from pksbpmn.registry.anchor import read_anchors
from pksbpmn.usecases.berkas.banding_mesin import banding


def dokter(
    cli: Cli,
    mesin: Annotated[bool, typer.Option("--mesin/--tanpa-mesin", help="Bandingkan juga registri dengan mesin.")] = True,
) -> None:
    """Periksa semuanya: nomor tanpa celah, dokumen dan audit utuh, tidak ada yang tertinggal. Status 1 bila janggal."""
    a = cli.application
    jangkar = read_anchors(a.settings.anchor_file)
    pasien = pemeriksaan.Examined(a.database, a.documents, a.vault, jangkar, a.clock.now())
    temuan = pemeriksaan.examine(pasien)
    catatan = ""
    if mesin:
        try:
            temuan += _dengan_mesin(cli)
        except PksError as galat:
            catatan = f"Mesin tidak dibandingkan: {galat.pesan}"
    ringkasan = pemeriksaan.summary(pasien)
    if cli.out.json:
        rinci = [{"periksa": t.check, "objek": t.subject, "pesan": t.message, "obat": t.cure} for t in temuan]
        cli.out.data({"temuan": rinci, "keadaan": ringkasan, "catatan": catatan})
    else:
        cli.out.facts((nama.replace("_", " ").capitalize(), f"{nilai:g}") for nama, nilai in ringkasan.items())
        cli.out.text()
        cli.out.table(
            "Temuan", ("Periksa", "Objek", "Apa", "Obat"), [(t.check, t.subject, t.message, t.cure) for t in temuan]
        )
        if catatan:
            cli.out.text(catatan)
        if not temuan:
            cli.out.text("Sehat: tidak ada temuan.")
    if temuan:
        raise typer.Exit(1)


def _dengan_mesin(cli: Cli) -> list[pemeriksaan.Fault]:
    with cli.searchable_engine() as client:
        di_mesin = client.search_running()
        gagal = client.search_incidents()
    with cli.uow() as uow:
        beda = banding(uow, di_mesin)
    return [pemeriksaan.Fault("mesin", b.nomor, b.pesan, b.obat) for b in beda] + [
        pemeriksaan.Fault("insiden", i.nomor or i.process_id, i.message, f"`pksbpmn insiden coba-lagi {i.key}`")
        for i in gagal
    ]
