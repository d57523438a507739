"""The health of everything."""

from dataclasses import asdict
from typing import Annotated

import typer

from pksbpmn.cli.context import Cli
from pksbpmn.domain.galat import PksError
from pksbpmn.registry import invariants
from pksbpmn.registry.anchor import baca_jangkar
from pksbpmn.usecases.berkas.banding_mesin import banding


def dokter(
    cli: Cli,
    with_engine: Annotated[
        bool, typer.Option("--mesin/--tanpa-mesin", help="Bandingkan juga registri dengan mesin.")
    ] = True,
) -> None:
    """Periksa semuanya: nomor tanpa celah, dokumen dan audit utuh, tidak ada yang tertinggal. Status 1 bila janggal."""
    application = cli.application
    anchors = baca_jangkar(application.settings.anchor_file)
    examined = invariants.Pasien(
        application.database, application.gudang, application.brankas, anchors, application.clock.now()
    )
    findings = invariants.periksa(examined)
    note = ""
    if with_engine:
        try:
            findings += _compare_with_engine(cli)
        except PksError as error:
            note = f"Mesin tidak dibandingkan: {error.pesan}"
    summary = invariants.ringkas(examined)
    if cli.out.json:
        cli.out.data({"temuan": [asdict(t) for t in findings], "keadaan": summary, "catatan": note})
    else:
        cli.out.facts((name.replace("_", " ").capitalize(), f"{value:g}") for name, value in summary.items())
        cli.out.text()
        cli.out.table(
            "Temuan", ("Periksa", "Objek", "Apa", "Obat"), [(t.periksa, t.objek, t.pesan, t.obat) for t in findings]
        )
        if note:
            cli.out.text(note)
        if not findings:
            cli.out.text("Sehat: tidak ada temuan.")
    if findings:
        raise typer.Exit(1)


def _compare_with_engine(cli: Cli) -> list[invariants.Temuan]:
    with cli.searchable_engine() as client:
        running = client.search_running()
        incidents = client.search_incidents()
    with cli.uow() as uow:
        differences = banding(uow, running)
    return [invariants.Temuan("mesin", b.nomor, b.pesan, b.obat) for b in differences] + [
        invariants.Temuan("insiden", i.nomor or i.process_id, i.message, f"`pksbpmn insiden coba-lagi {i.key}`")
        for i in incidents
    ]
