"""Every error that a worker throws is caught where it can come, every one that is caught is thrown."""

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Final

from pksbpmn.camunda.checking.drawing import CONTAINERS, Unsur
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik
from pksbpmn.names import ErrorCode

_THROWN: Final = re.compile(r"\bErrorCode\.([A-Z_]+)\b")
_CAN_THROW: Final = frozenset({"serviceTask", "sendTask", "scriptTask", "callActivity", *CONTAINERS})


def galat(milik: Milik) -> Iterator[Temuan]:
    """Errors of all diagrams. While an unknown one is caught, nothing is said of those that nobody catches."""
    dilempar = {ErrorCode[n].value for n in _THROWN.findall(milik.python) if n in ErrorCode.__members__}
    menangkap = [(u, kode) for d in milik.diagram for u in d.simpul if (kode := _kode(u))]
    tanpa_penangkap = sorted(dilempar - {kode for _, kode in menangkap})
    asing = [(u, kode) for u, kode in menangkap if kode not in dilempar]
    for unsur, kode in asing:
        dekat = get_close_matches(kode, tanpa_penangkap or dilempar, 1, 0) or [""]
        obat = f"Kembalikan Error > Code menjadi {dekat[0]}, atau minta pengembang melemparnya."
        yield unsur.temuan(f"menangkap galat {kode}, yang tidak dilempar pekerja mana pun", obat)
    for unsur, kode in menangkap:
        inang = unsur.diagram.unsur.get(unsur.xml.get("attachedToRef", ""))
        if inang is not None and inang.jenis not in _CAN_THROW:
            obat = "Tempelkan pada tugas layanan yang memeriksa, tempatnya semula."
            yield unsur.temuan(f"menunggu galat {kode} pada {inang.sebutan}, yang tidak pernah melemparnya", obat)
    for kode in () if asing else tanpa_penangkap:
        obat = "Pasang kembali peristiwa tempelan galat itu pada tugas layanan yang memeriksa, dengan alurnya."
        pesan = f"galat {kode} tidak ditangkap diagram mana pun: perkaranya akan berhenti"
        semula = [e for d in milik.diagram for e in d.jenis("error") if e.xml.get("errorCode") == kode]
        yield semula[0].temuan(pesan, obat) if semula else Temuan("bpmn/", "", pesan, obat)


def _kode(unsur: Unsur) -> str:
    """The code of the error that it catches."""
    definisi = unsur.xml.find("{*}errorEventDefinition")
    sumber = unsur.diagram.unsur.get(definisi.get("errorRef", "")) if definisi is not None else None
    return sumber.xml.get("errorCode", "") if sumber is not None and unsur.jenis != "endEvent" else ""
