"""Diagrams, decision tables and forms brought to the engine."""

from pksbpmn.camunda.deployment import deploy_diagrams
from pksbpmn.cli.context import Cli
from pksbpmn.cli.layanan.periksa import tolak_temuan


def pasang(cli: Cli) -> None:
    """Pasang diagram, tabel keputusan, dan formulir pada mesin; mengulangnya tidak mengubah apa-apa."""
    tolak_temuan(cli)
    cli.require_administrator()
    with cli.engine() as client:
        deployed = deploy_diagrams(client, cli.administration)
    cli.out.listing(
        "Terpasang",
        deployed,
        {
            "Jenis": lambda t: t.kind,
            "Id": lambda t: t.id,
            "Versi": lambda t: f"{t.version}{' (baru)' if t.new else ''}",
        },
        empty="Tidak ada yang dipasang.",
    )
