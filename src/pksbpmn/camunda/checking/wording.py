"""What `periksa.mjs` finds, in the words of people: the element by its name, the linters' rules in Indonesian."""

import re
from collections.abc import Mapping
from typing import Any, Final

from pksbpmn.camunda.checking.drawing import Unsur
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik
from pksbpmn.camunda.checking.rules import ADVICE, DRAWN, RULES

_FIELDS: Final[Mapping[str, str]] = {
    "source": "Input atau Output",
    "conditionExpression": "Condition expression",
    "completionCondition": "Completion condition",
    "correlationKey": "Subscription correlation key",
    "inputCollection": "Input collection",
    "outputElement": "Output element",
    "timeDuration": "Timer",
    "timeCycle": "Timer",
    "timeDate": "Timer",
    "dueDate": "Due date",
    "followUpDate": "Follow up date",
    "candidateGroups": "Candidate groups",
    "priority": "Priority",
}
"""What Modeler's panel calls a property."""


def terjemahkan(milik: Milik, t: Mapping[str, Any]) -> Temuan:
    """A finding in our words; a rule that has none keeps the linter's."""
    berkas, aturan, pesan = t["berkas"], str(t["aturan"]).rpartition("/")[2], str(t["pesan"])
    unsur = _unsur(milik, berkas, str(t["id"]))
    sebutan = unsur.sebutan if unsur else _isian(milik, berkas, str(t["id"]))
    apa, _, obat = pesan.partition("; ")
    kunci = next((k for k in (f"{aturan}: {pesan}", aturan) if k in RULES), aturan)
    if kunci in RULES:
        apa, obat = RULES[kunci]
        if letak := _letak(aturan, pesan):
            apa = f"{apa} ({letak})"
    elif aturan in DRAWN:
        apa, obat = _bernama(milik, berkas, apa), DRAWN[aturan]
    elif not obat:
        apa, obat = (
            f"melanggar aturan {aturan}: {pesan}",
            "Ubah di Camunda Modeler; panel Problems menunjukkan tempatnya.",
        )
    return Temuan(
        berkas,
        sebutan,
        apa,
        obat[:1].upper() + obat[1:] + ("" if obat.endswith((".", "`")) else "."),
        str(t["id"]),
        frozenset(t.get("tentang", ())),
        kunci in ADVICE or bool(t.get("saran")),
    )


def _letak(aturan: str, pesan: str) -> str:
    """Where it is, in what a linter says in English; our own rules say it as it is."""
    if aturan in ("kanonik", "skema", "galat"):
        return " ".join(pesan.split()).rstrip(".")
    if aturan in ("feel", "feel-compatibility", "impor"):
        return ", ".join(_FIELDS.get(n, n) for n in re.findall(r"<([^<>]+)>", pesan))
    return ""


def _unsur(milik: Milik, berkas: str, id_unsur: str) -> Unsur | None:
    return next((d.unsur.get(id_unsur) for d in milik.diagram if d.nama == berkas), None)


def _isian(milik: Milik, berkas: str, letak: str) -> str:
    """A form's component by its label, whether a path or an id is given."""
    bagian = milik.formulir.get(berkas.removesuffix(".form"), {}).get("components", [])
    nomor = re.match(r"/components/(\d+)", letak)
    pilihan = (
        [bagian[int(nomor[1])]]
        if nomor and int(nomor[1]) < len(bagian)
        else [c for c in bagian if c.get("id") == letak]
    )
    return next((f"“{c.get('label') or c.get('dateLabel') or c.get('id')}”" for c in pilihan), letak)


def _bernama(milik: Milik, berkas: str, pesan: str) -> str:
    """Ids of elements in the drawing's findings become names."""
    diagram = next((d for d in milik.diagram if d.nama == berkas), None)
    if diagram is None:
        return pesan
    return re.sub(r"[\w-]+", lambda m: diagram.sebut(m[0]) if re.search("[-_]", m[0]) else m[0], pesan)
