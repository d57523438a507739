"""Every element has an id of its own."""

from collections import Counter
from collections.abc import Iterator

from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik, keputusan_dalam


def pengenal(milik: Milik) -> Iterator[Temuan]:
    """Ids that stand twice in a diagram, and processes that stand in two."""
    for diagram in milik.diagram:
        ada = Counter(xml.get("id") for xml in diagram.akar.iter() if xml.get("id"))
        for id_unsur, jumlah in ada.items():
            if jumlah > 1 and id_unsur in diagram.unsur:
                obat = "Beri salah satunya Id lain di panel Properties; yang disalin membawa Id yang lama."
                yield diagram.unsur[id_unsur].temuan(f"Id {id_unsur} dipakai {jumlah} kali", obat)
    proses = [p for d in milik.diagram for p in d.proses]
    ganda = Counter(p.id for p in proses)
    for p in proses:
        if ganda[p.id] > 1 and milik.proses[p.id] is p.diagram:
            berkas = ", ".join(q.diagram.nama for q in proses if q.id == p.id)
            obat = "Keluarkan salinannya dari folder ini, atau beri diagram baru Process ID sendiri."
            yield p.temuan(f"proses {p.id} ada di beberapa diagram: {berkas}", obat)
    tabel = [(n, k) for n, t in milik.teks.items() if n.endswith(".dmn") for k in keputusan_dalam(t)]
    for keputusan, jumlah in Counter(k for _, k in tabel).items():
        if jumlah > 1:
            *_, (nama, _) = [(n, k) for n, k in tabel if k == keputusan]
            obat = "Keluarkan salinannya dari folder ini, atau beri tabel baru Decision ID sendiri."
            yield Temuan(nama, keputusan, "keputusan ini ada di beberapa tabel", obat)
