"""What an element was is what it is: an element changed into another kind does nothing of what it did."""

import re
from collections.abc import Iterator
from typing import Final

from pksbpmn.camunda.checking.drawing import Diagram
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik
from pksbpmn.names import TaskId

_PLATFORM: Final = "{http://camunda.org/schema/modeler/1.0}executionPlatform"
_NAMED: Final = re.compile(r'\bid_unsur == "([a-z0-9-]+)"')
"""An element whose id a worker asks for."""
_USER_TASKS: Final = frozenset(map(str, TaskId))
_IDLE: Final = ("task", "manualTask")
"""What the engine passes without doing anything."""


def jenis(milik: Milik) -> Iterator[Temuan]:
    """Diagrams for another engine, user tasks that are none any more, idle tasks, ids that workers ask for."""
    for diagram in milik.diagram:
        if diagram.akar.get(_PLATFORM, "Camunda Cloud") != "Camunda Cloud":
            obat = "Gambar dalam berkas baru: File > New file > BPMN diagram (Camunda 8)."
            yield Temuan(diagram.nama, "", "dibuat bagi Camunda 7", obat)
        yield from _berganti(milik, diagram)
    ada = {u.id for d in milik.diagram for u in d.simpul}
    for dikenal in sorted(set(_NAMED.findall(milik.python)) - ada):
        pesan = f"unsur {dikenal} tidak ada lagi, padahal pekerja mengenalnya menurut Id-nya"
        yield Temuan("bpmn/", "", pesan, "Kembalikan Id itu (General > ID) pada unsurnya.")


def _berganti(milik: Milik, diagram: Diagram) -> Iterator[Temuan]:
    for u in diagram.simpul:
        if u.id in _USER_TASKS and u.jenis != "userTask":
            obat = "Batalkan (Ctrl+Z), atau kembalikan berkas sebelumnya; yang hilang bersama jenisnya tidak kembali."
            yield u.temuan("semula tugas pengguna; putusannya tidak lagi ditanyakan", obat, u.id, *milik.isian(u.id))
        elif u.jenis in _IDLE:
            obat = "Change element > User task, Service task, atau Call activity; atau hapus."
            yield u.temuan("tidak ada yang mengerjakannya: mesin melewatinya", obat)
