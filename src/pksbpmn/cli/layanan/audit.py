"""The audit trail checked and anchored."""

from pksbpmn.cli.context import Cli
from pksbpmn.domain.galat import PksError
from pksbpmn.registry import audit_chain
from pksbpmn.registry.anchor import read_anchors


def periksa(cli: Cli) -> None:
    """Periksa seluruh rantai; status 1 dan tempat pertama yang janggal bila ada yang diubah, hilang, disisipkan.

    Ekor berkas jangkar yang terpotong disebut dengan status 0: itu bekas penulisan yang terhenti, bukan pemalsuan.
    """
    application = cli.application
    anchors = read_anchors(application.settings.anchor_file)
    count, broken = audit_chain.verify(application.database, anchors, application.vault)
    if broken is not None:
        raise PksError(
            f"Jejak audit janggal pada {broken.place}: {broken.reason}.",
            "Amankan basis data dan jangkar sebagai bukti, lalu bandingkan dengan cadangan.",
        )
    text = f"Jejak audit utuh: {count} catatan, {len(anchors.heads)} jangkar."
    if anchors.torn:
        text += (
            f" Ekor berkas jangkar terpotong ({anchors.torn} bita terakhir bukan baris utuh): "
            "penjangkaran berikutnya menyembuhkannya, sekarang juga dengan `pksbpmn audit jangkar`."
        )
    content = {"catatan": count, "jangkar": len(anchors.heads), "bita_terpotong": anchors.torn, "utuh": True}
    cli.out.result(content, text)


def jangkar(cli: Cli) -> None:
    """Catat kepala rantai hari ini, bertanda tangan; pengantar melakukannya sendiri sekali sehari."""
    cli.require_administrator()
    application = cli.application
    torn = read_anchors(application.settings.anchor_file).torn
    made = audit_chain.anchor_head(
        application.database, application.vault, application.clock, application.settings.anchor_file
    )
    text = "Hari ini sudah dijangkarkan." if made is None else f"Catatan {made.number} dijangkarkan."
    if torn:
        text += f" Ekor yang terpotong ({torn} bita) disembuhkan."
    cli.out.result({"urut": made.number if made else None, "berkas": application.settings.anchor_file}, text)
