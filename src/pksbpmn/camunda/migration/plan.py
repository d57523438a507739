"""What may be migrated: every running instance of an older version, and what speaks against it."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import Final

from pksbpmn.camunda.checking.drawing import Diagram, baca_diagram
from pksbpmn.camunda.flow import Diagrams, read
from pksbpmn.camunda.forms import read_form
from pksbpmn.camunda.migration.mapping import Halangan, Pemetaan, pemetaan
from pksbpmn.camunda.migration.refusals import LISTENER
from pksbpmn.camunda.runtime.passage import Passage
from pksbpmn.camunda.runtime.variables import JobInfo
from pksbpmn.camunda.search import Newest, RunningInstance
from pksbpmn.domain.berkas.diagram import PaketDiagram
from pksbpmn.domain.galat import MasukanSalah, PksError
from pksbpmn.names import JobType
from pksbpmn.usecases.berkas.diagram import paket_dari
from pksbpmn.usecases.ports import UnitOfWork

_TUNGGU: Final = "Biarkan berjalan pada versinya sampai selesai."
_ASING: Final = (
    (
        "versi terbaru di mesin tidak dipasang dengan `pksbpmn pasang`: dari tombol Deploy di Camunda Modeler, atau "
        "pemasangan yang terputus; yang berjalan tetap pada versinya"
    ),
    "Simpan yang dikehendaki dalam bpmn/, pasang dengan `pksbpmn pasang`, lalu ulangi.",
)
"""What is said of a version that goes to nobody: its cure is at the installation, never at the case."""
_DIBACA_LAGI: Final[Mapping[str, str]] = MappingProxyType(
    {"naskah": "naskah.dmn", "naskah-bersama": "naskah-bersama.dmn"}
)
"""Tables whose answer is held against them at each later step (who writes, checks and signs)."""
_TANPA_LISTENER: Final = "8.6.0"
"""The engine that we embed (`refusals.LISTENER`)."""
_DIMINTA: Final = ("tenggat.dmn", "pihak-diminta.dmn")
"""Tables whose answer is held against them when a request is opened."""


@dataclass(frozen=True)
class Rencana:
    """An instance with the version it goes to; nothing of it is done while there is a `halangan`."""

    instans: RunningInstance
    tujuan: Newest
    instruksi: Mapping[str, str]
    halangan: tuple[Halangan, ...] = ()
    catatan: tuple[str, ...] = ()


class _Paket:
    """What an installation brought."""

    def __init__(self, paket: PaketDiagram) -> None:
        self.isi = paket.isi

    @cached_property
    def diagrams(self) -> Diagrams:
        return read(self.isi)

    @cached_property
    def _menurut_proses(self) -> Mapping[str, Diagram]:
        bpmn = (baca_diagram(n, t) for n, t in self.isi.items() if n.endswith(".bpmn"))
        return {p.id: d for d in bpmn for p in d.proses}

    def diagram(self, proses: str) -> Diagram:
        """The diagram of a process."""
        return self._menurut_proses[proses]


class Perencana:
    """Plans by what the registry keeps of installations, and by the decisions that were accepted (ADR 0032).

    `mesin` is the engine's version.
    """

    def __init__(
        self,
        uow: UnitOfWork,
        terbaru: Iterable[Newest],
        peta: Mapping[str, str] = MappingProxyType({}),
        mesin: str = "",
    ) -> None:
        self._uow, self._peta, self._mesin = uow, peta, mesin
        self._terbaru = {t.id: t for t in terbaru}
        self._paket: dict[int, _Paket] = {}
        self._petakan: dict[tuple[int, int], Pemetaan] = {}

    def rencana(self, semua: Iterable[RunningInstance], proses: Collection[str] = ()) -> list[Rencana]:
        """Of what runs on an older version of these processes, or of all; MasukanSalah for a `peta` about nothing."""
        if asing := sorted(set(proses) - self._terbaru.keys()):
            raise MasukanSalah(
                f"Proses {', '.join(asing)} tidak ada di mesin.",
                f"Yang ada: {', '.join(sorted(self._terbaru))}.",
            )
        lama = [
            (i, self._terbaru[i.process_id])
            for i in semua
            if i.process_id in self._terbaru
            and (not proses or i.process_id in proses)
            and i.definition != self._terbaru[i.process_id].key
        ]
        found = [self._satu(i, tujuan) for i, tujuan in lama]
        dipakai = {k for p in self._petakan.values() for k in p.peta}
        if lama and (sisa := sorted(self._peta.keys() - dipakai)):
            raise MasukanSalah(
                f"--peta menyebut {', '.join(sisa)}, yang tidak ada dalam diagram lama, atau penggantinya tidak ada "
                "dalam diagram baru.",
                "Salin kedua id dari Camunda Modeler; `pksbpmn pasang --lihat` menyebut unsur yang berubah.",
            )
        return sorted(found, key=lambda r: (r.instans.process_id, r.instans.nomor or "", r.instans.key))

    def _satu(self, instans: RunningInstance, tujuan: Newest) -> Rencana:
        try:
            lama = self._isi(instans.definition)
        except PksError as error:
            sebab = Halangan(f"proses {instans.process_id}", error.pesan.rstrip("."), error.obat or _TUNGGU)
            return Rencana(instans, tujuan, {}, (sebab,))
        try:
            baru = self._isi(tujuan.key)
        except PksError:
            return Rencana(instans, tujuan, {}, (Halangan(f"proses {tujuan.id} versi {tujuan.version}", *_ASING),))
        kunci = (instans.definition, tujuan.key)
        if kunci not in self._petakan:
            self._petakan[kunci] = pemetaan(lama.diagram(instans.process_id), baru.diagram(tujuan.id), self._peta)
        peta = self._petakan[kunci]
        halangan = [*self._mesin_ini(peta.lama), *peta.halangan(instans.active)]
        halangan += _dibaca(instans, lama, baru) if not halangan else []
        halangan += self._putusan(instans, peta, baru.diagrams) if not halangan else []
        return Rencana(instans, tujuan, peta.instruksi, tuple(halangan), tuple(peta.catatan(instans.active)))

    def _mesin_ini(self, lama: Diagram) -> Iterator[Halangan]:
        listener = (x.get("eventType") for p in lama.proses for x in p.zeebe("executionListener"))
        if self._mesin == _TANPA_LISTENER and "start" in listener:
            yield Halangan(lama.proses[0].sebutan, LISTENER.pesan.rstrip("."), LISTENER.obat)

    def _isi(self, definisi: int) -> _Paket:
        if definisi not in self._paket:
            paket = paket_dari(self._uow, definisi)
            if paket is None:
                raise PksError(
                    "versi ini dipasang sebelum diagram disimpan registri, sehingga tidak dapat dibandingkan",
                    _TUNGGU,
                )
            self._paket[definisi] = _Paket(self._uow.paket_diagram.get(paket))
        return self._paket[definisi]

    def _putusan(self, instans: RunningInstance, peta: Pemetaan, baru: Diagrams) -> Iterator[Halangan]:
        """What the next step would be refused for: workers hold each job against the diagrams of its version."""
        proses = baru.processes.get(instans.process_id)
        if proses is None or instans.nomor is None:
            return
        passage = Passage(self._uow, baru)
        for elemen in dict.fromkeys(map(peta.ke, instans.active)):
            if elemen not in proses.elements:
                continue
            info = JobInfo(0, "", elemen, instans.process_id, instans.key, 0, 0)
            try:
                passage.inside(proses, info, instans.nomor)
                passage.begun(proses, info, instans.nomor, {})
            except PksError as error:
                sebab = error.pesan.split(" Tidak ada yang")[0].rstrip(".")
                yield Halangan(
                    f"“{proses.elements[elemen].name}”",
                    f"dalam diagram baru langkah sesudahnya akan ditolak. {sebab}",
                    "Letakkan tugas baru di belakang tempat proses ini menunggu, pertahankan id tugas yang sudah "
                    "diputus, atau biarkan instans ini selesai pada versinya.",
                )
                return


def _dibaca(instans: RunningInstance, lama: _Paket, baru: _Paket) -> Iterator[Halangan]:
    """What the instance has taken from a table or a form that says otherwise now: its next step would be refused."""
    diagram = lama.diagram(instans.process_id)
    dibaca = {u.satu("calledDecision", "decisionId") for u in diagram.jenis("businessRuleTask")}
    tabel = {berkas for keputusan, berkas in _DIBACA_LAGI.items() if keputusan in dibaca}
    aktif = [diagram.unsur[a] for a in instans.active if a in diagram.unsur]
    if any(u.satu("taskDefinition", "type") == JobType.BUKA_PERMINTAAN for u in aktif):
        tabel |= set(_DIMINTA)
    for tugas in (u for u in aktif if u.jenis == "userTask"):
        formulir = f"{tugas.satu('formDefinition', 'formId')}.form"
        if _isian(lama.isi.get(formulir)) != _isian(baru.isi.get(formulir)):
            yield Halangan(
                tugas.sebutan,
                f"isian {formulir} berubah, dan tugas yang sudah terbuka tetap menampilkan yang lama",
                "Selesaikan tugas itu dahulu, lalu ulangi.",
            )
    for berkas in sorted(b for b in tabel if lama.isi.get(b) != baru.isi.get(b)):
        yield Halangan(
            berkas,
            "tabel ini berubah, dan instans ini sudah membaca yang lama: langkahnya akan ditolak",
            "Tunggu sampai instans ini selesai; yang mulai kemudian memakai tabel baru.",
        )


def _isian(formulir: str | None) -> frozenset[tuple[object, ...]]:
    """What the fields of a form ask, whatever they are called."""
    fields = read_form(formulir).fields if formulir else ()
    return frozenset((f.key, f.type, f.required, frozenset(f.choices), f.shown_for) for f in fields)
