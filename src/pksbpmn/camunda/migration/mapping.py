"""Which element of an old diagram becomes which of the new one, and what of an instance would be lost by it.

The engine keeps the due date of a timer whose event is mapped, cancels one that is not and begins one that is new
(https://docs.camunda.io/docs/components/concepts/process-instance-migration/). It refuses neither: a legal deadline
would be gone, or begin anew, without a word. So what waits is asked here, before the engine is.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from pksbpmn.camunda.checking.drawing import BPMN, Diagram, Unsur
from pksbpmn.domain.galat import MasukanSalah

TIDAK_LAGI: Final = "-"
"""What an event is mapped to that is given up on purpose."""
_WAITS: Final = frozenset(
    {
        *("userTask", "receiveTask", "serviceTask", "businessRuleTask", "scriptTask", "callActivity", "subProcess"),
        *("intermediateCatchEvent", "eventBasedGateway", "exclusiveGateway"),
    }
)
"""Where the engine can take an instance over (8.6)."""
_TIMER: Final = "timer"


@dataclass(frozen=True)
class Halangan:
    """Why an instance stays as it is: the element by its name in the diagram, what would go wrong, the cure."""

    unsur: str
    pesan: str
    obat: str

    def __str__(self) -> str:
        return f"{self.unsur}: {self.pesan}.\n    Obat: {self.obat}"


@dataclass(frozen=True, eq=False)
class Pemetaan:
    """From `lama` to `baru`; `peta` says by id what is called otherwise in the new one."""

    lama: Diagram
    baru: Diagram
    peta: Mapping[str, str]

    @cached_property
    def instruksi(self) -> Mapping[str, str]:
        """Every element that is in both, gateways and events too: what is not told to the engine starts anew."""
        return {
            u.id: ke
            for u in self.lama.simpul
            if (ke := self.ke(u.id)) in self.baru.unsur and self.baru.unsur[ke] in self.baru.simpul
        }

    def ke(self, id_unsur: str) -> str:
        """What an element is called in the new diagram, whether it is there or not."""
        return self.peta.get(id_unsur, id_unsur)

    def halangan(self, aktif: Iterable[str]) -> Iterator[Halangan]:
        """What an instance would lose that waits at these elements."""
        for unsur in self._aktif(aktif):
            sendiri = list(self._unsur(unsur))
            yield from sendiri
            if not sendiri:
                for kejadian in _ditunggu(self.lama, unsur):
                    yield from self._kejadian(kejadian)

    def catatan(self, aktif: Iterable[str]) -> Iterator[str]:
        """What is other than it may be expected, though nothing is lost."""
        for unsur in self._aktif(aktif):
            if self.ke(unsur.id) not in self.baru.unsur:
                continue
            kini = self.baru.unsur[self.ke(unsur.id)]
            if _kelompok(kini) != _kelompok(unsur):
                yield (
                    f"{unsur.sebutan}: yang sudah terbuka tetap ditawarkan kepada {_kelompok(unsur)}; yang terbuka "
                    f"kemudian kepada {_kelompok(kini)}"
                )
            for gabung in self._gabungan(unsur):
                yield (
                    f"{gabung.sebutan}: yang satu cabangnya sudah menunggu di gerbang sejajar ini baru diketahui, dan "
                    "ditolak mesin, saat dijalankan"
                )
            dahulu = {self.ke(k.id): k for k in _ditunggu(self.lama, unsur)}
            for kejadian in _ditunggu(self.baru, kini):
                if kejadian.id in dahulu and _menghentikan(kejadian) != _menghentikan(dahulu[kejadian.id]):
                    kata = "" if _menghentikan(kejadian) else "tidak lagi "
                    yield f"{kejadian.sebutan}: {kata}mengakhiri yang ditunggu, juga yang sudah berjalan"
                if _jenis(kejadian) != _TIMER:
                    continue
                if kejadian.id not in dahulu:
                    yield f"{kejadian.sebutan} belum ada dahulu: waktunya mulai dihitung saat dimigrasi"
                elif _waktu(kejadian) != _waktu(dahulu[kejadian.id]):
                    yield f"{kejadian.sebutan}: yang sudah berjalan tetap pada waktunya yang lama"

    def _gabungan(self, unsur: Unsur) -> list[Unsur]:
        """The parallel joins before it: no search tells whether a token waits in one, and the engine then refuses."""
        lewat = self.lama.seterusnya([unsur, *self.lama.tempelan(unsur.id)])
        return [g for g in self.lama.jenis("parallelGateway") if g in lewat and len(self.lama.sebelum(g.id)) > 1]

    def _aktif(self, aktif: Iterable[str]) -> list[Unsur]:
        return [*self.lama.proses, *(self.lama.unsur[a] for a in dict.fromkeys(aktif) if a in self.lama.unsur)]

    def _unsur(self, unsur: Unsur) -> Iterator[Halangan]:
        """Of an element where a token is."""
        if unsur.jenis == "process":
            return
        kini = self.baru.unsur.get(self.ke(unsur.id))
        if unsur.jenis not in _WAITS:
            yield Halangan(
                unsur.sebutan,
                "sedang dilalui, dan mesin tidak memindahkan dari sini",
                "Ulangi sesudah langkah itu selesai; bila berhenti dengan insiden, obati dahulu.",
            )
        elif kini is None:
            yield Halangan(
                unsur.sebutan,
                "prosesnya ada di sini, dan unsur ini tidak ada lagi dalam diagram baru",
                f"Bila berganti id, sebut dengan `--peta {unsur.id}=ID-BARU`; bila dihapus, tunggu sampai dilewati, "
                "atau kembalikan ke diagram dan pasang lagi.",
            )
        elif kini.jenis != unsur.jenis:
            yield Halangan(
                unsur.sebutan,
                f"berganti jenis dari {unsur.jenis} menjadi {kini.jenis}; mesin hanya memindahkan ke jenis yang sama",
                "Gambar yang baru sebagai unsur lain dengan id lain, atau tunggu sampai yang lama dilewati.",
            )
        elif _berulang(kini) != _berulang(unsur):
            yield Halangan(
                unsur.sebutan,
                "pengulangannya (multi-instance) berubah selagi berjalan",
                "Tunggu sampai dilewati, atau kembalikan pengulangannya dan pasang lagi.",
            )
        elif _induk(kini) != self._wadah(_induk(unsur)):
            yield Halangan(
                unsur.sebutan,
                "pindah ke dalam atau ke luar subproses selagi prosesnya ada di sini",
                "Tunggu sampai dilewati, atau kembalikan ke tempatnya dan pasang lagi.",
            )

    def _kejadian(self, lama: Unsur) -> Iterator[Halangan]:
        """Of an event that is waited for: a deadline that runs, or a message."""
        ke = self.ke(lama.id)
        if ke == TIDAK_LAGI:
            return
        kini = self.baru.unsur.get(ke)
        what = "batas waktu yang sedang berjalan" if _jenis(lama) == _TIMER else "yang sedang ditunggu"
        if kini is None:
            yield Halangan(
                lama.sebutan,
                f"{what} ini tidak ada lagi dalam diagram baru dan akan hilang, atau mulai dari awal di unsur lain",
                f"Sebut penggantinya dengan `--peta {lama.id}=ID-BARU`, atau `--peta {lama.id}={TIDAK_LAGI}` bila "
                "memang hendak ditiadakan.",
            )
        elif _jenis(kini) != _jenis(lama):
            yield Halangan(
                lama.sebutan,
                f"{what} ini berganti jenis dalam diagram baru dan akan hilang",
                "Gambar yang baru sebagai unsur lain dengan id lain, atau kembalikan dan pasang lagi.",
            )
        elif (dahulu := self.lama.nama_pesan(lama.pesan)) != (nanti := self.baru.nama_pesan(kini.pesan)):
            yield Halangan(
                lama.sebutan,
                f"menunggu pesan {dahulu}, dalam diagram baru {nanti}; yang sudah menunggu tetap menunggu {dahulu}",
                "Kembalikan nama pesannya dan pasang lagi, atau tunggu sampai dilewati.",
            )
        elif _inang(kini) != self._wadah(_inang(lama)):
            yield Halangan(
                lama.sebutan,
                f"{what} ini menempel pada unsur lain dalam diagram baru",
                "Kembalikan ke tempatnya dan pasang lagi, atau tunggu sampai dilewati.",
            )

    def _wadah(self, id_unsur: str) -> str:
        """What holds something in the new diagram: the process itself, or what an element has become."""
        return self.baru.proses[0].id if id_unsur == self.lama.proses[0].id else self.ke(id_unsur)


def baca_peta(kata: Iterable[str]) -> dict[str, str]:
    """`LAMA=BARU` as typed, by LAMA. MasukanSalah where one is neither or two contradict each other."""
    peta: dict[str, str] = {}
    for satu in kata:
        lama, sama, baru = satu.partition("=")
        if not (lama and sama and baru):
            raise MasukanSalah(f"--peta {satu} bukan LAMA=BARU.", "Sebut id kedua unsur, seperti di Camunda Modeler.")
        if peta.setdefault(lama, baru) != baru:
            raise MasukanSalah(f"--peta menyebut {lama} dua kali.", "Sebut satu pengganti saja.")
    return peta


def pemetaan(lama: Diagram, baru: Diagram, peta: Mapping[str, str]) -> Pemetaan:
    """What of `peta` is about these two. MasukanSalah where two elements would become one."""
    sini = {dari: ke for dari, ke in peta.items() if dari in lama.unsur and (ke in baru.unsur or ke == TIDAK_LAGI)}
    for dari, ke in sini.items():
        if ke != dari and ke in lama.unsur and sini.get(ke, ke) == ke and lama.unsur[ke] in lama.simpul:
            raise MasukanSalah(
                f"--peta {dari}={ke}: {lama.sebut(ke)} sudah ada dalam diagram lama, dan dua unsur tidak dapat menjadi "
                "satu.",
                "Sebut unsur yang baru dalam diagram baru.",
            )
    return Pemetaan(lama, baru, sini)


def _ditunggu(diagram: Diagram, unsur: Unsur) -> list[Unsur]:
    """The events that may come while a token is in an element, or in the process as a whole."""
    sub = [u for u in diagram.jenis("subProcess") if u.xml.get("triggeredByEvent") == "true" and u.induk is unsur]
    mulai = [m for s in sub for m in diagram.jenis("startEvent") if m.induk is s]
    sendiri = [unsur] if unsur.jenis in ("intermediateCatchEvent", "receiveTask") else []
    cabang = diagram.dari(unsur.id) if unsur.jenis == "eventBasedGateway" else []
    sesudah = [diagram.unsur[a.xml.get("targetRef", "")] for a in cabang]
    return [k for k in (*sendiri, *diagram.tempelan(unsur.id), *mulai, *sesudah) if _jenis(k) != "error"]


def _inang(kejadian: Unsur) -> str:
    """The id of what it waits in."""
    if inang := kejadian.xml.get("attachedToRef"):
        return inang
    if kejadian.jenis != "startEvent":
        return kejadian.id
    sub = kejadian.induk
    return sub.induk.id if sub is not None and sub.induk is not None else ""


def _jenis(kejadian: Unsur) -> str:
    """What it waits for, as BPMN calls it: timer, message, error."""
    if kejadian.jenis == "receiveTask":
        return "message"
    tags = (c.tag.removeprefix(BPMN) for c in kejadian.xml)
    return next((t.removesuffix("EventDefinition") for t in tags if t.endswith("EventDefinition")), "")


def _kelompok(tugas: Unsur) -> str:
    """To whom a user task is offered; what is open keeps it."""
    return tugas.satu("assignmentDefinition", "candidateGroups")


def _menghentikan(kejadian: Unsur) -> bool:
    """Whether it ends what it waits in."""
    return kejadian.xml.get("cancelActivity", kejadian.xml.get("isInterrupting", "true")) == "true"


def _waktu(kejadian: Unsur) -> list[str]:
    """What its timer says."""
    definisi = kejadian.xml.find(f"{BPMN}timerEventDefinition")
    return [f"{c.tag} {(c.text or '').strip()}" for c in definisi] if definisi is not None else []


def _induk(unsur: Unsur) -> str:
    return unsur.induk.id if unsur.induk is not None else ""


def _berulang(unsur: Unsur) -> str | None:
    """None for what is not repeated, else whether one after the other."""
    loop = unsur.xml.find(f"{BPMN}multiInstanceLoopCharacteristics")
    return None if loop is None else loop.get("isSequential", "false")
