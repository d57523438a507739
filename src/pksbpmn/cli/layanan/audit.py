"""The audit trail."""

from pksbpmn.cli.context import Cli
from pksbpmn.cli.progress import counting_bar
from pksbpmn.domain.galat import PksError
from pksbpmn.registry import audit_chain
from pksbpmn.registry.anchor import Anchor, read_anchors
from pksbpmn.registry.anchor_registry import RESTARTED, Restart, anchor_head, begin_anew, restarts
from pksbpmn.usecases import journal


def periksa(cli: Cli) -> None:
    """Periksa jejak audit, jurnal akses dan jangkarnya; status 1 dan tempat pertama yang janggal.

    Janggal: ada yang diubah, hilang, disisipkan, bertanggal mundur atau di masa depan, berkas jangkar dibuang atau
    dipotong, atau catatan yang lima menit lamanya belum dijangkarkan. Yang dipercaya PKSBPMN_AUDIT_PUBLIC_KEY, atau
    kunci registri bila itu kosong. Ekor berkas jangkar yang terpotong disebut dengan status 0: itu bekas penulisan yang
    terhenti, bukan pemalsuan.
    """
    application = cli.application
    trust = application.audit_trust()
    anchors = read_anchors(application.settings.anchor_file)
    with counting_bar(cli) as progress:
        count, broken = audit_chain.verify(application.database, anchors, application.vault, trust, progress)
    if broken is not None:
        raise PksError(f"Jejak audit janggal pada {broken.place}: {broken.reason}.", broken.cure)
    newest = next((h for h in reversed(anchors.heads) if isinstance(h, Anchor)), None)
    text = f"Jejak audit utuh: {count} catatan, {len(anchors.heads)} jangkar."
    if newest is not None:
        text += f" Kunci jangkar: {newest.next_key}."
    if anchors.torn:
        text += (
            f" Ekor berkas jangkar terpotong ({anchors.torn} bita terakhir bukan baris utuh): "
            "penjangkaran berikutnya menyembuhkannya, sekarang juga dengan `pksbpmn audit jangkar`."
        )
    again = restarts(application.database)
    text = " ".join((text, *again))
    content = {
        "catatan": count,
        "jangkar": len(anchors.heads),
        "kunci": newest.next_key if newest else None,
        "bita_terpotong": anchors.torn,
        "dimulai_ulang": len(again),
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


def mulai_ulang(cli: Cli) -> None:
    """Mulai jangkar baru, sesudah kunci, ingatan atau berkas jangkar registri hilang; catatannya menjadi bukti.

    Tidak menyembuhkan riwayat: catatan sebelumnya hanya dijamin berkas jangkar lama, yang tetap disimpan di sampingnya.
    Juga sesudah jam mesin ini salah, sehingga catatan bertanggal mundur atau di masa depan, dan bila kuncinya
    diserahkan kepada penanda yang tidak dipercaya. Ditolak selama jangkar utuh, bila catatan audit sendiri
    bertentangan, dan bila ada penanda terpisah.
    """
    cli.require_administrator()
    application = cli.application
    trust, path = application.audit_trust(), application.settings.anchor_file
    if not trust.own:
        raise PksError(
            "Jangkar ditandatangani penanda terpisah.",
            "Di mesin penanda: folder dan berkas jangkar baru, lalu kuncinya.",
        )
    found = audit_chain.verify(application.database, read_anchors(path), application.vault, trust)[1]
    if found is None or not (found.in_anchor or found.clock):
        raise PksError("Jangkar utuh; tidak ada yang dimulai ulang.", "Periksa dengan `pksbpmn audit periksa`.")

    def write(restart: Restart) -> None:
        with cli.administration() as uow:
            journal.audit(uow, RESTARTED, None, **restart._asdict())
            uow.commit()

    made, kept = begin_anew(application.database, application.clock, path, write)
    text = f"Jangkar dimulai ulang pada catatan {made.number} dengan kunci {made.key}."
    if kept != path:
        text += f" Berkas lama disimpan sebagai bukti: {kept}."
    cli.out.result({"urut": made.number, "kunci_publik": made.key, "berkas_lama": None if kept == path else kept}, text)
