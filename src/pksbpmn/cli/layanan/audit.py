"""The audit trail checked and anchored."""

from pksbpmn.cli.context import Cli
from pksbpmn.domain.galat import PksError
from pksbpmn.registry import audit_chain
from pksbpmn.registry.anchor import read_anchors


def periksa(cli: Cli) -> None:
    """Periksa seluruh rantai; status 1 dan tempat pertama yang janggal bila ada yang diubah, hilang, disisipkan.

    Ekor berkas jangkar yang terpotong disebut dengan status 0: itu bekas penulisan yang terhenti, bukan pemalsuan.
    """
    a = cli.application
    jangkar = read_anchors(a.settings.anchor_file)
    banyak, janggal = audit_chain.verify(a.database, jangkar, a.vault)
    if janggal is not None:
        raise PksError(
            f"Jejak audit janggal pada {janggal.place}: {janggal.reason}.",
            "Amankan basis data dan jangkar sebagai bukti, lalu bandingkan dengan cadangan.",
        )
    teks = f"Jejak audit utuh: {banyak} catatan, {len(jangkar.heads)} jangkar."
    if jangkar.torn:
        teks += (
            f" Ekor berkas jangkar terpotong ({jangkar.torn} bita terakhir bukan baris utuh): "
            "penjangkaran berikutnya menyembuhkannya, sekarang juga dengan `pksbpmn audit jangkar`."
        )
    isi = {"catatan": banyak, "jangkar": len(jangkar.heads), "bita_terpotong": jangkar.torn, "utuh": True}
    cli.out.result(isi, teks)


def jangkar(cli: Cli) -> None:
    """Catat kepala rantai hari ini, bertanda tangan; pengantar melakukannya sendiri sekali sehari."""
    a = cli.application
    terpotong = read_anchors(a.settings.anchor_file).torn
    baru = audit_chain.anchor_head(a.database, a.vault, a.clock, a.settings.anchor_file)
    teks = "Hari ini sudah dijangkarkan." if baru is None else f"Catatan {baru.number} dijangkarkan."
    if terpotong:
        teks += f" Ekor yang terpotong ({terpotong} bita) disembuhkan."
    cli.out.result({"urut": baru.number if baru else None, "berkas": a.settings.anchor_file}, teks)
