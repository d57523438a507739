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
_PLACES: Final = (("catatannya", "catatan di kanvas"), ("uraiannya", "Element documentation"))
"""Where an element's days are written beside the table, and where Modeler has them."""
_ONES: Final = ("", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
_NUMBERS: Final = {
    **{kata: n for n, kata in enumerate(_ONES) if kata},
    "sepuluh": 10,
    "sebelas": 11,
    **{f"{_ONES[n]} belas": 10 + n for n in range(2, 10)},
    **{f"{_ONES[n]} puluh {kata}".strip(): 10 * n + m for n in range(2, 10) for m, kata in enumerate(_ONES)},
}
"""Numbers below 100 in words."""
_TIME: Final = re.compile(
    rf"\b(?P<banyak>\d+|{'|'.join(sorted(_NUMBERS, key=len, reverse=True)).replace(' ', '[ ]+')})"
    r"(?:\s*\([^)]*\))?\s+(?P<satuan>hari kerja|hari|bulan)\b",
    re.IGNORECASE,
)
"""A length as a note says it, in figures or in words; days that are not called working days are calendar days."""
_UNITS: Final = {"KALENDER": "hari", "KERJA": "hari kerja", "BULAN": "bulan", "JAM": "jam"}
Length = tuple[int, str]
"""How many of which unit."""
_KIND: Final = re.compile(r'"([A-Z_0-9]+)"')


def kanvas(milik: Milik) -> Iterator[Temuan]:
    """Lanes and annotations of all diagrams."""
    lama = _lama(milik)
    for diagram in milik.diagram:
        catatan = _catatan(diagram.jenis("association", "textAnnotation"))
        for unsur in diagram.simpul:
            yield from _di_lajur(milik, unsur)
        for unsur in diagram.jenis("userTask", "callActivity", "receiveTask"):
            if unsur.jenis != "callActivity" or unsur.satu("calledElement", "processId") in _ASKING:
                yield from _bercatatan(unsur, catatan.get(unsur.id, ""))
                yield from _selama(unsur, catatan.get(unsur.id, ""), lama)


def _di_lajur(milik: Milik, unsur: Unsur) -> Iterator[Temuan]:
    """Everything stands in a lane, a task in that of its group, where a table or the case names it in any."""
    nama = unsur.diagram.lajur.get(_luar(unsur).id, "")
    kelompok = kelompok_tertulis(unsur.satu("assignmentDefinition", "candidateGroups"))
    seharusnya = [milik.kelompok[k].nama for k in sorted(kelompok) if k in milik.kelompok]
    tugas, berlajur = unsur.jenis == "userTask", bool(unsur.diagram.jenis("lane"))
    if not nama and (_luar(unsur) is unsur if berlajur else tugas):
        milik_siapa = "kelompoknya" if tugas else "yang melakukannya"
        yield unsur.saran("tidak terletak di lajur siapa pun", f"Geser ke lajur {milik_siapa}.")
    elif nama and any(n.lower() not in nama.lower() for n in seharusnya):
        pesan = f"terletak di lajur “{nama}”, padahal kelompoknya {', '.join(seharusnya)}"
        yield unsur.saran(pesan, "Geser ke lajur kelompok itu, atau perbaiki nama lajurnya.")


def _bercatatan(unsur: Unsur, catatan: str) -> Iterator[Temuan]:
    if not catatan:
        obat = "Tempelkan Text Annotation padanya: pasalnya dan, bila ada, tenggatnya."
        yield unsur.saran("tidak menyebut pasalnya di kanvas", obat)


def _selama(unsur: Unsur, catatan: str, lama: Mapping[str, frozenset[Length]]) -> Iterator[Temuan]:
    """Of a request annotation and documentation say a length that the table of deadlines has for it."""
    kinds = _KIND.findall(unsur.masukan.get("jenisPermintaan", ""))
    tabel = frozenset[Length]().union(*(lama.get(k, frozenset()) for k in kinds))
    salah: dict[str, dict[tuple[str, str], None]] = {}
    for tempat, teks in zip(_PLACES, (catatan, unsur.dokumentasi), strict=True):
        for tertulis in _TIME.finditer(" ".join(teks.split())):
            banyak, satuan = tertulis["banyak"].lower(), tertulis["satuan"].lower()
            if tabel and (_NUMBERS.get(banyak) or int(banyak), satuan) not in tabel:
                salah.setdefault(tertulis[0], {})[tempat] = None
    seharusnya = " atau ".join(f"{n} {s}" for n, s in sorted(tabel))
    for lamanya, di in salah.items():
        siapa, di_mana = (" dan ".join(kata) for kata in zip(*di, strict=True))
        yield unsur.saran(f"{siapa} berkata {lamanya}, tenggat.dmn berkata {seharusnya}", f"Ubah {di_mana} itu.")


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


def _lama(milik: Milik) -> dict[str, frozenset[Length]]:
    """What the table of deadlines has for a kind of request; nothing where it cannot be read."""
    found: dict[str, set[Length]] = {}
    try:
        for row in read_table("tenggat", milik.folder):
            said = ((row.get(f"lama{k}", ""), row.get(f"jenisHari{k}", "")) for k in ("", "Pembanding"))
            lengths = {(int(n), _UNITS[unit]) for n, unit in said if n.isdecimal() and unit in _UNITS}
            for kind in texts_in(row["jenisPermintaan"]):
                found.setdefault(kind, set()).update(lengths)
    except (PksError, KeyError):
        return {}
    return {kind: frozenset(lengths) for kind, lengths in found.items()}
