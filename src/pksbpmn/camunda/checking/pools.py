"""Every process is drawn in a pool, and every pool shows a process or somebody outside."""

from collections.abc import Iterator

from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik


def kolam(milik: Milik) -> Iterator[Temuan]:
    """Processes without their pool, which Modeler does not show and the engine runs; and pools that hold nothing."""
    for diagram in milik.diagram:
        semua = diagram.jenis("participant")
        hilang = {p.id for p in diagram.proses} - {p.xml.get("processRef", "") for p in semua} if semua else set()
        yield from (
            p.temuan(
                "tidak digambar dalam kolam mana pun: Modeler tidak menampilkannya, mesin tetap menjalankannya",
                "Kembalikan berkas sebelumnya, lalu ubah kolamnya tanpa mengosongkannya.",
            )
            for p in diagram.proses
            if p.id in hilang
        )
        for k in semua:
            if not hilang and not k.xml.get("processRef"):
                obat = "Hapus kolamnya, atau gambar prosesnya di dalamnya; siapa yang bertindak ditunjukkan lajur."
                yield k.saran("kolam ini kosong: tidak ada yang berjalan di dalamnya", obat)
