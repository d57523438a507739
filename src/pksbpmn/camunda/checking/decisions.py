"""What a decision table asks for is there when it is asked."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik
from pksbpmn.camunda.checking.variables import terjangkau

_DMN = "{https://www.omg.org/spec/DMN/20191111/MODEL/}"
_PLAIN = re.compile(r"(?:[a-z ]+\()?([A-Za-z]\w*)\)?")
"""A name, alone or in a function; what asks more is left to whoever reads FEEL."""


def masukan_tabel(milik: Milik) -> Iterator[Temuan]:
    """Columns of tables that ask for a variable which nothing writes before."""
    kolom = dict(_kolom(milik))
    for diagram in milik.diagram:
        for unsur in diagram.jenis("businessRuleTask"):
            keputusan = unsur.satu("calledDecision", "decisionId")
            ada = terjangkau(milik, unsur) if keputusan in kolom else set()
            for label, nama in kolom.get(keputusan, ()):
                if nama not in ada:
                    obat = f"Perbaiki ungkapan kolom itu, atau tulis {nama} lewat Input, Output, atau formulir."
                    pesan = f"{keputusan}.dmn, kolom “{label}”, membaca {nama}, yang tidak ditulis siapa pun"
                    yield unsur.temuan(pesan, obat, nama)


def _kolom(milik: Milik) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The input columns of each decision: what people call them, and the variables that they read."""
    for nama, teks in milik.teks.items():
        if nama.endswith(".dmn"):
            for keputusan in ET.fromstring(teks).iter(f"{_DMN}decision"):  # noqa: S314 - our own files
                masukan = [
                    (i.get("label", ""), m[1])
                    for i in keputusan.iter(f"{_DMN}input")
                    if (m := _PLAIN.fullmatch(i.findtext(f"{_DMN}inputExpression/{_DMN}text") or ""))
                ]
                yield keputusan.get("id", ""), masukan
