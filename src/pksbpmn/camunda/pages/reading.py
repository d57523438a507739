"""What a page reads from a diagram: the order of its steps, words in expressions, who calls whom."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from pksbpmn.camunda.checking.drawing import BPMN, Diagram, Unsur
from pksbpmn.camunda.checking.holdings import Milik
from pksbpmn.camunda.checking.tasks import kelompok_tertulis

_STARTING = re.compile(r'^="(\w+_)" \+ (.+)')
_VARIABLE = re.compile(r"=(\w+)")
_NAME = re.compile(r"(?<![\w.])\w+")
"""A name that is not that of a part, as `penyusun` in `alurNaskah.penyusun`."""
_MANY = 6
_LIST = re.compile(r'=(\[)?"\w+"(, "\w+")*(?(1)\])')


@dataclass
class Bacaan:
    """One process, read for its page; `disebut` are the variables that the page named so far."""

    milik: Milik
    diagram: Diagram
    proses: Unsur
    disebut: set[str] = field(default_factory=set)

    @cached_property
    def langkah(self) -> list[Unsur]:
        """Activities, events and gateways in the order in which the case comes to them, one way to its end first."""
        ada = self.diagram.simpul
        mulai = sorted((u for u in ada if u.jenis == "startEvent"), key=_dalam)
        dilihat: dict[str, Unsur] = {}
        for u in (*mulai, *ada):
            self._ikuti(u, dilihat)
        return list(dilihat.values())

    def _ikuti(self, mula: Unsur, dilihat: dict[str, Unsur]) -> None:
        antre = [mula]
        while antre:
            u = antre.pop()
            if u.id in dilihat:
                continue
            dilihat[u.id] = u
            isi = [v for v in self.diagram.jenis("startEvent") if v.induk is u]
            antre += reversed([*isi, *self.diagram.sesudah(u), *self.diagram.tempelan(u.id)])

    def lalu(self, unsur: Unsur) -> str:
        """What comes next by its name; what only joins flows or links them is passed over."""
        return ", ".join(self._bernama(s).sebutan for s in self.diagram.sesudah(unsur))

    def _bernama(self, unsur: Unsur) -> Unsur:
        while len(sesudah := self.diagram.sesudah(unsur)) == 1 and (unsur.tautan or _menyambung(unsur)):
            (unsur,) = sesudah
        return unsur

    @cached_property
    def pemanggil(self) -> list[Unsur]:
        """The processes that call this one, by name."""
        memanggil = [p for d in self.milik.diagram for p in d.proses if self.proses.id in panggilan(d)]
        return sorted(memanggil, key=lambda p: p.nama)

    def kode(self, ungkapan: str) -> str:
        """An expression as code; the variables in it are explained at the end of the page."""
        self.disebut |= set(_NAME.findall(re.sub(r'"[^"]*"', "", ungkapan))) & self.milik.variabel.keys()
        return f"`{ungkapan.removeprefix('=')}`"

    def kata(self, ungkapan: str, dikenal: Sequence[str]) -> list[str]:
        """The words among those known that an expression can come to; what it only compares with is none of them.

        Of a variable, and of a word that one completes, those that the callers hand over; none where they are many.
        """
        if awal := _STARTING.match(ungkapan):
            lanjutan = {f"{awal[1]}{k}" for k in self._diserahkan(awal[2])}
            return [k for k in dikenal if (k in lanjutan if lanjutan else k.startswith(awal[1]))]
        sendiri = _VARIABLE.fullmatch(ungkapan)
        tertulis = self._diserahkan(sendiri[1]) if sendiri else kelompok_tertulis(ungkapan or "=")
        kenal = [k for k in dikenal if k in tertulis]
        return [] if sendiri and len(kenal) > _MANY else kenal

    def _diserahkan(self, variabel: str) -> set[str]:
        """The words that callers hand over in a variable; none where one of them hands over what it does not write."""
        memanggil = [
            kelompok_tertulis(u.masukan.get(variabel) or "=")
            for d in self.milik.diagram
            for u in d.jenis("callActivity")
            if u.satu("calledElement", "processId") == self.proses.id
        ]
        return set().union(*memanggil) if all(memanggil) else set()

    def tabel_asal(self, ungkapan: str) -> str:
        """The decision whose answer an expression reads, empty where there is none."""
        for u in self.diagram.jenis("businessRuleTask"):
            if re.search(rf"\b{re.escape(u.satu('calledDecision', 'resultVariable'))}\.", ungkapan):
                return u.satu("calledDecision", "decisionId")
        return ""


def panggilan(diagram: Diagram) -> list[str]:
    """The processes that a diagram calls, each once."""
    dipanggil = [u.satu("calledElement", "processId") for u in diagram.jenis("callActivity")]
    return list(dict.fromkeys(dipanggil))


def daftar_tetap(ungkapan: str) -> list[str]:
    """The words of a text or list that holds nothing else, in their order; else none."""
    return re.findall(r'"(\w+)"', ungkapan) if _LIST.fullmatch(ungkapan) else []


def peristiwa(bacaan: Bacaan) -> Iterator[Unsur]:
    """Everything that waits or catches; reminders of user tasks stand beside the tasks."""
    pengingat = {f"{u.id}-terlambat" for u in bacaan.diagram.jenis("userTask")}
    for u in bacaan.langkah:
        menangkap = u.jenis in ("startEvent", "boundaryEvent", "intermediateCatchEvent")
        if u.id not in pengingat and (u.jenis == "receiveTask" or (menangkap and _berdefinisi(u))):
            yield u


def waktu(unsur: Unsur) -> tuple[str, str]:
    """The kind of its timer, such as timeDate, and its expression; both empty where it has none."""
    isi = unsur.xml.find(f"{BPMN}timerEventDefinition/*")
    return ("", "") if isi is None else (isi.tag.removeprefix(BPMN), (isi.text or "").strip())


def _berdefinisi(unsur: Unsur) -> bool:
    return not unsur.tautan and any(d.tag.endswith("EventDefinition") for d in unsur.xml)


def _menyambung(unsur: Unsur) -> bool:
    return not unsur.nama and unsur.jenis.endswith("Gateway")


def _dalam(unsur: Unsur) -> int:
    tingkat, u = 0, unsur.induk
    while u is not None:
        tingkat, u = tingkat + 1, u.induk
    return tingkat
