"""The audit trail."""

from pksbpmn.cli.context import Cli
from pksbpmn.domain.galat import PksError
from pksbpmn.registry import audit_chain
from pksbpmn.registry.anchor import Anchor, read_anchors
from pksbpmn.registry.anchor_signer import anchor_head

_TOLD_EACH = 50_000


def periksa(cli: Cli) -> None:
    """Periksa jejak audit, jurnal akses dan jangkarnya; status 1 dan tempat pertama yang janggal.

    Janggal: ada yang diubah, hilang, disisipkan, berkas jangkar dibuang atau dipotong, atau catatan yang lima menit
    lamanya belum dijangkarkan. Yang dipercaya PKSBPMN_AUDIT_PUBLIC_KEY, atau kunci registri bila itu kosong. Ekor
    berkas jangkar yang terpotong disebut dengan status 0: itu bekas penulisan yang terhenti, bukan pemalsuan.
    """
    application = cli.application
    trust = application.audit_trust()
    anchors = read_anchors(application.settings.anchor_file)
    told = 0

    def tell(count: int) -> None:
        nonlocal told
        if count // _TOLD_EACH > told:
            told = count // _TOLD_EACH
            cli.out.note(f"{count} catatan diperiksa")

    count, broken = audit_chain.verify(application.database, anchors, application.vault, trust, tell)
    if broken is not None:
        cure = (
            "Periksa bahwa `pksbpmn pengantar` atau `pksbpmn audit tanda-tangan` berjalan, lalu ulangi."
            if broken.unsigned
            else "Amankan basis data dan jangkar sebagai bukti, lalu bandingkan dengan cadangan."
        )
        raise PksError(f"Jejak audit janggal pada {broken.place}: {broken.reason}.", cure)
    newest = next((h for h in reversed(anchors.heads) if isinstance(h, Anchor)), None)
    text = f"Jejak audit utuh: {count} catatan, {len(anchors.heads)} jangkar."
    if newest is not None:
        text += f" Kunci jangkar: {newest.next_key}."
    if anchors.torn:
        text += (
            f" Ekor berkas jangkar terpotong ({anchors.torn} bita terakhir bukan baris utuh): "
            "penjangkaran berikutnya menyembuhkannya, sekarang juga dengan `pksbpmn audit jangkar`."
        )
    content = {
        "catatan": count,
        "jangkar": len(anchors.heads),
        "kunci": newest.next_key if newest else None,
        "bita_terpotong": anchors.torn,
        "utuh": True,
    }
    cli.out.result(content, text)


def jangkar(cli: Cli) -> None:
    """Jangkarkan catatan terbaru dengan kunci registri; pengantar melakukannya sendiri tiap menit."""
    cli.require_administrator()
    application = cli.application
    if application.settings.audit_public_key is not None:
        raise PksError(
            "Jangkar ditandatangani penanda terpisah.", "Jalankan `pksbpmn audit tanda-tangan` di mesin penanda."
        )
    torn = read_anchors(application.settings.anchor_file).torn
    made = anchor_head(application.database, application.clock, application.settings.anchor_file)
    text = "Semua catatan sudah dijangkarkan." if made is None else f"Catatan {made.number} dijangkarkan."
    if torn:
        text += f" Ekor yang terpotong ({torn} bita) disembuhkan."
    cli.out.result({"urut": made.number if made else None, "berkas": application.settings.anchor_file}, text)
