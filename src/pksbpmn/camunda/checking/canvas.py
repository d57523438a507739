"""What a reader sees of the law on the canvas: the lane says who acts, the annotation which article and how long.

All of it is advice: nothing runs otherwise, but a picture that says something else than the diagram does misleads.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Final

from pksbpmn.camunda.checking.drawing import Unsur
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik
from pksbpmn.camunda.checking.tasks import kelompok_tertulis
from pksbpmn.camunda.decision_tables import read_table, texts_in
from pksbpmn.domain.galat import PksError

_ASKING: Final = frozenset({"permintaan", "permintaan-pihak", "panggilan"})
"""Called processes in which somebody must answer within a deadline."""
_DAYS: Final = re.compile(r"\b(\d+)\s+hari\b", re.IGNORECASE)
_PLACES: Final = (("catatannya", "catatan di kanvas"), ("uraiannya", "Element documentation"))
"""Where an element's days are written beside the table, and where Modeler has them."""
_KIND: Final = re.compile(r'"([A-Z_0-9]+)"')


def kanvas(milik: Milik) -> Iterator[Temuan]:
    """Lanes and annotations of all diagrams."""
    lama = _lama(milik)
    for diagram in milik.diagram:
        catatan = _catatan(diagram.jenis("association", "textAnnotation"))
        for unsur in diagram.jenis("userTask"):
            yield from _di_lajur(milik, unsur)
        for unsur in diagram.jenis("userTask", "callActivity", "receiveTask"):
            if unsur.jenis != "callActivity" or unsur.satu("calledElement", "processId") in _ASKING:
                yield from _bercatatan(unsur, catatan.get(unsur.id, ""))
                yield from _selama(unsur, catatan.get(unsur.id, ""), lama)


def _di_lajur(milik: Milik, unsur: Unsur) -> Iterator[Temuan]:
    """A task that a table or the case gives to a group may stand in any lane."""
    nama = unsur.diagram.lajur.get(_luar(unsur).id, "")
    kelompok = kelompok_tertulis(unsur.satu("assignmentDefinition", "candidateGroups"))
    seharusnya = [milik.kelompok[k].nama for k in sorted(kelompok) if k in milik.kelompok]
    if not nama:
        yield unsur.saran("tidak terletak di lajur siapa pun", "Geser ke lajur kelompoknya.")
    elif any(n.lower() not in nama.lower() for n in seharusnya):
        pesan = f"terletak di lajur “{nama}”, padahal kelompoknya {', '.join(seharusnya)}"
        yield unsur.saran(pesan, "Geser ke lajur kelompok itu, atau perbaiki nama lajurnya.")


def _bercatatan(unsur: Unsur, catatan: str) -> Iterator[Temuan]:
    if not catatan:
        obat = "Tempelkan Text Annotation padanya: pasalnya dan, bila ada, tenggatnya."
        yield unsur.saran("tidak menyebut pasalnya di kanvas", obat)


def _selama(unsur: Unsur, catatan: str, lama: Mapping[str, frozenset[str]]) -> Iterator[Temuan]:
    """Of a request annotation and documentation say a number that the table of deadlines has for it."""
    kinds = _KIND.findall(unsur.masukan.get("jenisPermintaan", ""))
    tabel = frozenset[str]().union(*(lama.get(k, frozenset()) for k in kinds))
    di_catatan, di_uraian = _DAYS.findall(catatan), _DAYS.findall(unsur.dokumentasi)
    for hari in sorted({*di_catatan, *di_uraian} - tabel, key=int) if tabel else ():
        tempat = [t for t, disebut in zip(_PLACES, (di_catatan, di_uraian), strict=True) if hari in disebut]
        siapa, di_mana = (" dan ".join(kata) for kata in zip(*tempat, strict=True))
        pesan = f"{siapa} berkata {hari} hari, tenggat.dmn berkata {', '.join(sorted(tabel, key=int))}"
        yield unsur.saran(pesan, f"Ubah {di_mana} itu.")


def _luar(unsur: Unsur) -> Unsur:
    """What of it stands in a lane: the outermost sub-process that holds it, or itself."""
    while unsur.induk is not None and unsur.induk.jenis != "process":
        unsur = unsur.induk
    return unsur


def _catatan(unsur: list[Unsur]) -> dict[str, str]:
    """What is annotated at an element."""
    teks = {u.id: u.xml.findtext("{*}text") or "" for u in unsur if u.jenis == "textAnnotation"}
    ends = [(u.xml.get("sourceRef", ""), u.xml.get("targetRef", "")) for u in unsur if u.jenis == "association"]
    pairs = [*ends, *((b, a) for a, b in ends)]
    return {elemen: teks[catatan] for elemen, catatan in pairs if catatan in teks}


def _lama(milik: Milik) -> dict[str, frozenset[str]]:
    """The days that the table of deadlines has for a kind of request; nothing where it cannot be read."""
    found: dict[str, set[str]] = {}
    try:
        for row in read_table("tenggat", milik.folder):
            days = [d for d in (row["lama"], row.get("lamaPembanding", "")) if d.isdecimal()]
            for kind in texts_in(row["jenisPermintaan"]):
                found.setdefault(kind, set()).update(days)
    except (PksError, KeyError):
        return {}
    return {kind: frozenset(days) for kind, days in found.items()}
