"""Every process is begun by somebody, and bears the id by which it is known."""

import re
from collections.abc import Iterator
from difflib import get_close_matches

from pksbpmn.camunda.checking.drawing import Unsur
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik
from pksbpmn.names import ProcessId

_BEGUN = ("messageEventDefinition", "timerEventDefinition", "signalEventDefinition")


def proses(milik: Milik) -> Iterator[Temuan]:
    """Processes whose id changed, that are gone, or that nobody begins; with what that alone makes seem wrong."""
    pemanggil: dict[str, list[Unsur]] = {}
    for u in (u for d in milik.diagram for u in d.jenis("callActivity")):
        pemanggil.setdefault(u.satu("calledElement", "processId"), []).append(u)
    dikenal = set(map(str, ProcessId))
    hilang = {*dikenal, *(p for p in pemanggil if f"{p}.bpmn" in milik.teks)} - milik.proses.keys()
    for p in [p for d in milik.diagram for p in d.proses if p.id not in pemanggil]:
        if p.id in dikenal and _dimulai(p):
            continue
        lama = next(iter(get_close_matches(p.id, hilang, 1, 0.4)), "") if p.id not in dikenal else ""
        if lama:
            hilang.discard(lama)
            pesan = f"Process ID-nya {p.id}, padahal dikenal sebagai {lama}"
            yield p.temuan(pesan, f"Kembalikan Process ID {lama}.", *_gejala(milik, p, lama, pemanggil))
        elif not _dimulai(p):
            obat = f"Kembalikan Called element > Process ID {p.id} pada yang memanggilnya, atau keluarkan berkasnya."
            yield p.temuan("tidak dipanggil diagram mana pun", obat, *_gejala(milik, p, p.id, {}))
    for lama in sorted(hilang):
        pesan = f"proses {lama} tidak ada lagi dalam diagram mana pun"
        sisa = frozenset((*_hanya_di_sana(milik), *(u.id for u in pemanggil.get(lama, ()))))
        yield Temuan("bpmn/", "", pesan, f"Kembalikan berkasnya, {lama}.bpmn.", tentang=sisa)


def _dimulai(p: Unsur) -> bool:
    """Whether a message, a clock or a signal begins it."""
    mulai = [u for u in p.diagram.jenis("startEvent") if u.induk is p]
    return any(u.punya(d) for u in mulai for d in _BEGUN)


def _gejala(milik: Milik, p: Unsur, lama: str, pemanggil: dict[str, list[Unsur]]) -> Iterator[str]:
    """Variables that seem to come from nowhere, and the calls that seem to lead nowhere."""
    tugas = {u.satu("formDefinition", "formId") for u in p.diagram.jenis("userTask")}
    teks = "\n".join((milik.teks[p.diagram.nama], *(milik.teks.get(f"{t}.form", "") for t in tugas)))
    yield from set(re.findall(r"\w+", teks)) & milik.variabel.keys()
    yield from (nama for nama, v in milik.variabel.items() if lama in v.dari_python)
    yield from (u.id for u in pemanggil.get(lama, ()))


def _hanya_di_sana(milik: Milik) -> Iterator[str]:
    """Variables, tasks and jobs that no diagram names any more."""
    kata = set(re.findall(r"[\w-]+", "\n".join(t for n, t in milik.teks.items() if n.endswith(".bpmn"))))
    yield from milik.variabel.keys() - kata
    yield from milik.pekerja.keys() - kata
    yield from {t for k in milik.kelompok.values() for t in k.tugas} - kata
