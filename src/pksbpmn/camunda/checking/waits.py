"""Every wait has a deadline and a way out; a call waits as long as what it calls."""

import re
from collections.abc import Iterator

from pksbpmn.camunda.checking.drawing import Diagram, Unsur
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik

_COUNTS = frozenset({"hitung-tenggat", "perpanjang-tenggat"})
"""Jobs that work out when something is due: what they give must reach a timer."""


def penantian(milik: Milik) -> Iterator[Temuan]:
    """Waits without a deadline, deadlines without a way out, and those counted for no timer."""
    for diagram in milik.diagram:
        tanpa_batas = [u for u in diagram.simpul if _menunggu(u) and not _berbatas(u)]
        for unsur in tanpa_batas:
            obat = "Tempelkan timer yang menghentikannya, dengan jalan keluar; lamanya dari tenggat.dmn."
            yield unsur.temuan("menunggu tanpa batas waktu", obat)
        for unsur in diagram.simpul:
            if unsur.jenis in ("boundaryEvent", "intermediateCatchEvent") and not diagram.dari(unsur.id):
                yield unsur.temuan("tidak punya jalan keluar", "Tarik alur ke langkah berikutnya.")
        if not tanpa_batas:
            yield from _tak_terpakai(diagram)


def _menunggu(unsur: Unsur) -> bool:
    """What only an answer from outside ends; user tasks are reminded of (`tasks.py`)."""
    if unsur.jenis == "receiveTask":
        return True
    return unsur.jenis == "intermediateCatchEvent" and bool(unsur.pesan)


def _berbatas(unsur: Unsur) -> bool:
    diagram = unsur.diagram
    u: Unsur | None = unsur
    while u is not None and u.jenis != "process":
        if any(_menghentikan(t) for t in diagram.tempelan(u.id)):
            return True
        if u.induk is not None and _diakhiri(u.induk):
            return True
        u = u.induk
    gerbang = [g for g in diagram.sebelum(unsur.id) if diagram.unsur[g].jenis == "eventBasedGateway"]
    saudara = [diagram.unsur[a.xml.get("targetRef", "")] for g in gerbang for a in diagram.dari(g)]
    return any(s.punya("timerEventDefinition") for s in saudara)


def _diakhiri(wadah: Unsur) -> bool:
    """Beside it in the same container a timer leads to an end that ends the whole container."""
    diagram = wadah.diagram
    di_dalam = {e.get("id", "") for e in wadah.xml}
    mulai = [u for u in diagram.jenis("boundaryEvent") if u.id in di_dalam and _menghentikan(u)]
    return any(u.punya("terminateEventDefinition") for u in diagram.seterusnya(mulai) if u.jenis == "endEvent")


def _menghentikan(tempelan: Unsur) -> bool:
    return tempelan.punya("timerEventDefinition") and tempelan.xml.get("cancelActivity") != "false"


def _tak_terpakai(diagram: Diagram) -> Iterator[Temuan]:
    waktu = " ".join(
        "".join(d.itertext()) for u in diagram.simpul for d in u.xml if d.tag.endswith("timerEventDefinition")
    )
    for unsur in diagram.simpul:
        if unsur.satu("taskDefinition", "type") in _COUNTS:
            for nama in unsur.keluaran:
                if not re.search(rf"\b{re.escape(nama)}\b", waktu):
                    obat = f"Pasang kembali timernya pada yang menunggu; bila memang ditiadakan, hapus Output {nama}."
                    yield unsur.temuan(f"{nama} tidak dipakai timer mana pun", obat, nama)
