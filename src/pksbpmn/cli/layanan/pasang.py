"""Diagrams, decision tables and forms brought to the engine."""

from pksbpmn.camunda.deployment import pasang_diagram
from pksbpmn.cli.context import Cli


def pasang(cli: Cli) -> None:
    """Pasang diagram, tabel keputusan, dan formulir pada mesin; mengulangnya tidak mengubah apa-apa."""
    with cli.engine() as client:
        terpasang = pasang_diagram(client)
    cli.out.listing(
        "Terpasang",
        terpasang,
        {
            "Jenis": lambda t: t.jenis,
            "Id": lambda t: t.id,
            "Versi": lambda t: f"{t.versi}{' (baru)' if t.baru else ''}",
        },
        empty="Tidak ada yang dipasang.",
    )
