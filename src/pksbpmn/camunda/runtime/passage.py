"""Whether accepted decisions can have brought a process to where a job of it is (ADR 0032).

Whoever reaches the engine can move tokens, complete jobs and publish messages; decisions that were accepted stand in
the registry alone. A job that they cannot have led to fails for good, before its handler runs.
"""

from collections.abc import Mapping
from typing import Any

from pksbpmn.camunda.flow import Diagrams, Element, Passed, Process
from pksbpmn.camunda.runtime.decided import Case
from pksbpmn.camunda.runtime.installed import installed_with
from pksbpmn.camunda.runtime.named import (
    case_of,
    is_checked,
    is_issued,
    is_of_its_process,
    is_written,
    lahp_is_signed,
    named,
)
from pksbpmn.camunda.runtime.terms import asked_by_table, names_its_term
from pksbpmn.camunda.runtime.variables import JobInfo
from pksbpmn.camunda.ways import Facts, ends, missing, way
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.galat import PksError
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.naskah import Naskah
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.names import JobType
from pksbpmn.usecases.ports import UnitOfWork

_TOLD_APART = ("jenisSurat", "jenisPermintaan")
"""What tells calls of one process apart: which letter, which request."""
_REQUEST = "permintaan"
"""The process of a request: which letter it is asked with says which requests it can be."""

_ASKED = frozenset({"kepada", "tembusan"})
"""Who is asked, and who has a copy: parties with blanks between, none where a call hands over none."""

_KEPT_IN_CLEAR = frozenset({"akhir", "hasilMusyawarah"})
"""What ends a matter goes into plain columns and the trail for good: no text of somebody's own."""

_OF_A_KIND = frozenset(JenisBerkas)
"""The processes that carry a case file from its beginning to its end."""

_BEGINS = frozenset({JobType.BUKA_NASKAH, JobType.BUKA_PERMINTAAN, JobType.TERBITKAN_SURAT})
"""What the present round begins: what was decided before a complaint was opened again leads to none of it."""

Values = Mapping[str, frozenset[str]]
Lacking = list[tuple[Process, Facts, str]]
"""Where a way ended short of an element: in which process, by which facts."""


def check(uow: UnitOfWork, info: JobInfo, nomor: str | None, variables: Mapping[str, Any]) -> None:
    """Raise PksError, naming the step and the task without a decision, where no way leads to the job's element.

    What a job names by its id is of the case of its process; in one whose jobs name none, its case is that process's.
    A case keeps the diagrams that it began under (ADR 0004). Of those that were installed before any was kept the
    present ones are taken; what they do not know is not judged. An instance in which no job named its case nor anything
    of one began before numbers were kept with jobs, and is not judged either (`nomor` None): the first job of every
    process names it now.
    """
    called = named(uow, variables)
    number = case_of(nomor, called)
    installed = installed_with(uow, info)
    naskah = next((r for r in called.values() if isinstance(r, Naskah)), None)
    if naskah is not None:
        is_of_its_process(uow, info, naskah)
        installed.signatories.check(naskah, info.job_type, variables, lambda: is_checked(uow, naskah))
    if nomor is not None and info.job_type == JobType.TETAPKAN_LAHP:
        lahp_is_signed(uow, installed, nomor)
    if info.job_type == JobType.SIMPAN_PENERIMAAN and isinstance(letter := called.get("idSurat"), Surat):
        is_issued(uow, info, letter)
    if nomor is not None and info.job_type == JobType.BUKA_PERMINTAAN:
        names_its_term(uow, installed, nomor, variables)
    process = installed.processes.get(info.process_id)
    if process is None or (info.element_id != process.id and info.element_id not in process.elements):
        return
    if naskah is not None and info.job_type == JobType.TERBITKAN_SURAT:
        is_written(uow, installed, naskah)
    if number is None:
        return
    told = {n: frozenset({v}) for n in _TOLD_APART if isinstance(v := variables.get(n), str)}
    if info.job_type == JobType.BUKA_PERMINTAAN and "kepada" in variables:
        told |= {
            "kepada": frozenset({str(variables["kepada"])}),
            "tembusan": frozenset({" ".join(map(str, variables.get("tembusan") or ()))}),
        }
    passage = Passage(uow, installed, this_round=info.job_type in _BEGINS)
    passage.inside(process, info, number)
    passage.said(process, info, number, variables)
    passage.begun(process, info, number, told | ({"jenisSurat": frozenset({str(naskah.jenis)})} if naskah else {}))


class Passage:
    """Where a job's process can be, by what was decided."""

    def __init__(self, uow: UnitOfWork, all_diagrams: Diagrams, *, this_round: bool = False) -> None:
        self._uow, self._diagrams, self._this_round = uow, all_diagrams, this_round
        self._cases: dict[str, Case] = {}

    def case(self, nomor: str) -> Case:
        if nomor not in self._cases:
            self._cases[nomor] = Case(self._uow, self._diagrams, nomor, this_round=self._this_round)
        return self._cases[nomor]

    def inside(self, process: Process, info: JobInfo, nomor: str) -> None:
        """The job's own instance can have come to its element."""
        case = self.case(nomor)
        if _at(process, info, Facts(values=frozenset(case.own(process).items()))):
            return
        decided = case.decided
        own = decided.of(info.process_instance_key)
        facts = decided.facts(process, own)
        aside = info.element_id in process.aside and _at(process, info, decided.facts(process, own, every=True))
        if not aside and not _at(process, info, facts):
            raise _refused(process, info, [(process, facts, info.element_id)])

    def said(self, process: Process, info: JobInfo, nomor: str, variables: Mapping[str, Any]) -> None:
        """What is kept in clear is a word of the diagram, or one that was decided in the job's own instance."""
        element = process.elements.get(info.element_id)
        for name in _KEPT_IN_CLEAR & variables.keys() if element else ():
            passed = element.inputs.get(name, Passed(name=name)) if element else Passed()
            value, tasks = variables[name], process.answers.get(passed.name or "", frozenset())
            decided = [k for k in self.case(nomor).kept(info.process_instance_key) if k.elemen in tasks]
            kept = all(k.instans for k in decided)
            if (passed.whole and value not in passed.texts) or (
                tasks and kept and value not in [k.data.get(str(passed.name)) for k in decided[-1:]]
            ):
                raise PksError(
                    f"Variabel {name} tidak berisi kata yang digambar atau diputus di sini; tidak ada yang ditulis.",
                    "Cari di Operate siapa mengubahnya, kembalikan isinya, lalu ulangi pekerjaan ini.",
                )

    def begun(self, process: Process, info: JobInfo, nomor: str, told: Values) -> None:
        """Something in the same case can have called the job's process."""
        lacking: Lacking = []
        if self._called(process, nomor, told, lacking):
            return
        if self._called(process, nomor, {n: v for n, v in told.items() if n not in _ASKED}, lacking):
            raise PksError(
                "Variabel kepada atau tembusan menyebut pihak lain daripada diagram dan tabel pihak-diminta; "
                "tidak ada yang diminta.",
                "Cari di Operate siapa mengubahnya, kembalikan isinya, lalu ulangi pekerjaan ini.",
            )
        raise _refused(process, info, lacking)

    def _called(self, process: Process, nomor: str, told: Values, lacking: Lacking) -> bool:
        if process.id in _OF_A_KIND:
            return process.id == self.case(nomor).carried_by
        callers = self._diagrams.callers.get(process.id)
        return callers is None or any(self._calls(p, call, nomor, told, lacking) for p, call in callers)

    def _calls(self, process: Process, call: Element, nomor: str, told: Values, lacking: Lacking) -> bool:
        handed = _handed(process, call, told)
        if any(not values for values in handed.values()):
            return False
        tabled = call.calls == _REQUEST and "tembusan" in call.inputs and told.keys() >= _ASKED
        if tabled and not asked_by_table(self._uow, self._diagrams, nomor, told):
            return False
        for of_case in [nomor] if call.same_case else [nomor, *self.case(nomor).parents]:
            instances = self.case(of_case).decided.each(process)
            if any(call.id in way(process, facts).reached for facts in instances):
                if self._called(process, of_case, handed, lacking):
                    return True
            else:
                lacking.append((process, instances[-1], call.id))
        return False


def _at(process: Process, info: JobInfo, facts: Facts) -> bool:
    """Whether a token can be where the job is done: at its element, or where it ends."""
    found = way(process, facts)
    if info.element_id == process.id:
        return info.job_type not in process.after or bool(ends(process, facts))
    element = process.elements[info.element_id]
    decided = element.kind == "userTask" and info.job_type in element.after and info.job_type != JobType.CATAT_KEPUTUSAN
    return info.element_id in (found.left if decided else found.reached)


def _handed(process: Process, call: Element, told: Values) -> Values:
    """What the caller's own variables can be, where the called process has these; none: it is not this call."""
    handed: dict[str, frozenset[str]] = {}
    for name, values in told.items():
        passed = call.inputs.get(name)
        if passed is None:
            if name == "tembusan" and "" not in values:
                handed[name] = frozenset()
            continue
        possible = passed.of(values)
        own = passed.name or f"={name}"
        handed[own] = handed.get(own, possible) & possible
    if process.id == _REQUEST and "jenisSurat" in handed:
        letters = handed.pop("jenisSurat")
        handed["jenisPermintaan"] = frozenset(str(j) for j in JenisPermintaan if j.ketentuan.surat in letters)
    return handed


def _refused(process: Process, info: JobInfo, lacking: Lacking) -> PksError:
    step = process.elements[info.element_id].name if info.element_id in process.elements else process.name
    waits = [(p, task) for p, facts, target in lacking for task in missing(p, facts, target)]
    tasks = ", ".join(dict.fromkeys(f'"{t.name}" ({p.name})' for p, t in waits)) or "yang menuju ke sana"
    return PksError(
        f'Langkah "{step}" ({process.name}) tidak dapat tercapai menurut putusan yang diterima dalam perkaranya: '
        f"tugas {tasks} belum diputus, atau putusannya menuju ke tempat lain. Tidak ada yang ditulis atau dikirim.",
        "Cari di Operate siapa mengubah proses ini, kembalikan prosesnya ke tugas itu, dan putuskan di sana.",
    )
