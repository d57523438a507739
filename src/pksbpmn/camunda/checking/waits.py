"""Every wait has a deadline and a way out; a call waits as long as what it calls."""

import re
from collections.abc import Iterator

from pksbpmn.camunda.checking.drawing import Diagram, Unsur
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik

_COUNTS = frozenset({"hitung-tenggat", "perpanjang-tenggat"})
"""Jobs that work out when something is due: what they give must reach a timer."""

_KINDS = {"timeDate": ("Date", "waktu/tanggal"), "timeDuration": ("Duration", "lama")}
"""What Modeler calls a kind of timer, and what it takes."""
_ONE_NAME = re.compile(r"=\s*(?:(?:duration|date|date and time)\()?\s*([A-Za-z]\w*)\s*\)?")


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
            if unsur.jenis == "boundaryEvent" and unsur.xml.get("cancelActivity") == "false":
                yield from _terbuka_lagi(unsur)
            yield from _jenis_waktu(milik, unsur)
        if not tanpa_batas:
            yield from _tak_terpakai(diagram)


def _terbuka_lagi(tempelan: Unsur) -> Iterator[Temuan]:
    inang = tempelan.diagram.unsur[tempelan.xml.get("attachedToRef", "")]
    if inang in tempelan.diagram.seterusnya([tempelan]):
        obat = "Change element: pilih yang sama tanpa (non-interrupting)."
        yield tempelan.temuan(f"membuka {inang.sebutan} sekali lagi selagi yang lama masih terbuka", obat)


def _jenis_waktu(milik: Milik, unsur: Unsur) -> Iterator[Temuan]:
    """A timer that takes a variable takes one of its kind."""
    for waktu in unsur.xml.iterfind("{*}timerEventDefinition/*"):
        pilihan, jenis = _KINDS.get(waktu.tag.rpartition("}")[2], ("", ""))
        dibaca = _ONE_NAME.fullmatch((waktu.text or "").strip())
        terdaftar = milik.variabel.get(dibaca[1]) if dibaca else None
        if jenis and dibaca and terdaftar and terdaftar.jenis not in jenis.split("/"):
            lain = next((p for p, j in _KINDS.values() if terdaftar.jenis in j.split("/")), "lain")
            pesan = f"Timer > Type {pilihan} memerlukan {jenis}; {dibaca[1]} berisi {terdaftar.jenis}"
            yield unsur.temuan(pesan, f"Pilih Type {lain}, atau variabel yang lain.", dibaca[1])


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
