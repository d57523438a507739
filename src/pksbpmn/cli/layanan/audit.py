"""The audit trail checked and anchored."""

from pksbpmn.cli.context import Cli
from pksbpmn.domain.galat import PksError
from pksbpmn.registry import audit_chain


def periksa(cli: Cli) -> None:
    """Periksa seluruh rantai; status 1 dan catatan pertama yang janggal bila ada yang diubah, hilang, disisipkan."""
    a = cli.application
    jangkar = audit_chain.baca_jangkar(a.settings.anchor_file)
    banyak, janggal = audit_chain.periksa(a.database, jangkar, a.brankas)
    if janggal is not None:
        raise PksError(
            f"Jejak audit janggal pada catatan {janggal.urut}: {janggal.sebab}.",
            "Amankan basis data dan jangkar sebagai bukti, lalu bandingkan dengan cadangan.",
        )
    cli.out.result(
        {"catatan": banyak, "jangkar": len(jangkar), "utuh": True},
        f"Jejak audit utuh: {banyak} catatan, {len(jangkar)} jangkar.",
    )


def jangkar(cli: Cli) -> None:
    """Catat kepala rantai hari ini, bertanda tangan; pengantar melakukannya sendiri sekali sehari."""
    a = cli.application
    baru = audit_chain.jangkarkan(a.database, a.brankas, a.clock, a.settings.anchor_file)
    teks = "Hari ini sudah dijangkarkan." if baru is None else f"Catatan {baru.urut} dijangkarkan."
    cli.out.result({"urut": baru.urut if baru else None, "berkas": a.settings.anchor_file}, teks)
