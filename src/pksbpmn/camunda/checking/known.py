"""What Python was told of user tasks when `names.py` was generated is what the diagrams say now."""

from collections.abc import Iterator
from typing import Final

from pksbpmn.camunda.checking.drawing import Unsur
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik
from pksbpmn.camunda.names_generator import named_groups
from pksbpmn.names import TASK_GROUPS, TASK_NAMES, CandidateGroup, TaskId

_OBAT: Final = (
    "Jalankan `make names` di folder yang memuat bpmn/ ini, dan jalankan ulang pekerja sebelum `pksbpmn pasang`."
)
_IDS: Final = frozenset(map(str, TaskId))


def dikenal(milik: Milik) -> Iterator[Temuan]:
    """User tasks that the workers do not know, or know with another group: their decisions would count for nothing.

    Another name alone is advice: letters and reminders to officers still call the task what it was called.
    """
    semua = [u for d in milik.diagram for u in d.jenis("userTask")]
    kelompok: dict[str, set[str]] = {}
    for u in semua:
        kelompok.setdefault(u.id, set()).update(named_groups(u.satu("assignmentDefinition", "candidateGroups") or "="))
    for u in semua:
        yield from _satu(u, kelompok[u.id] & {*CandidateGroup, *milik.kelompok})


def _satu(unsur: Unsur, kelompok: set[str]) -> Iterator[Temuan]:
    if unsur.id not in _IDS:
        yield unsur.temuan("pekerja belum mengenal tugas ini; perkaranya akan berhenti dengan insiden", _OBAT)
        return
    tugas = TaskId(unsur.id)
    if kelompok != set(TASK_GROUPS[tugas]):
        lama = ", ".join(TASK_GROUPS[tugas]) or "kelompok menurut tabel atau perkaranya"
        yield unsur.temuan(f"pekerja masih hanya menerima putusan dari {lama}", _OBAT)
    elif unsur.nama and unsur.nama != (lama := " ".join(TASK_NAMES[tugas].split())):
        yield unsur.saran(f"surat dan pengingat masih menyebutnya “{lama}”", _OBAT)
