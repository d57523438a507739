"""Diagrams as the checks look at them: elements with the names that Modeler shows."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from pathlib import Path
from xml.etree import ElementTree as ET

from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.link_events import links

BPMN = "{http://www.omg.org/spec/BPMN/20100524/MODEL}"
ZEEBE = "{http://camunda.org/schema/zeebe/1.0}"

_KINDS: Mapping[str, str] = {
    "userTask": "tugas pengguna",
    "serviceTask": "tugas layanan",
    "businessRuleTask": "tugas tabel keputusan",
    "receiveTask": "tugas menunggu pesan",
    "sendTask": "tugas mengirim",
    "scriptTask": "tugas skrip",
    "manualTask": "tugas manual",
    "task": "tugas",
    "callActivity": "panggilan proses",
    "subProcess": "subproses",
    "exclusiveGateway": "gerbang",
    "parallelGateway": "gerbang",
    "inclusiveGateway": "gerbang",
    "eventBasedGateway": "gerbang",
    "startEvent": "peristiwa mulai",
    "endEvent": "peristiwa akhir",
    "boundaryEvent": "peristiwa tempelan",
    "intermediateCatchEvent": "peristiwa tunggu",
    "intermediateThrowEvent": "peristiwa antara",
    "process": "proses",
    "participant": "kolam",
    "lane": "lajur",
    "message": "pesan",
    "error": "galat",
}
ACTIVITIES = frozenset(k for k in _KINDS if k.lower().endswith("task")) | {"callActivity", "subProcess"}

CONTAINERS = frozenset({"process", "subProcess", "adHocSubProcess", "transaction"})


@dataclass(frozen=True, eq=False)
class Unsur:
    """An element of a diagram."""

    xml: ET.Element
    diagram: "Diagram"

    @property
    def id(self) -> str:
        return self.xml.get("id", "")

    @cached_property
    def jenis(self) -> str:
        """Its kind as BPMN calls it, such as userTask."""
        return self.xml.tag.removeprefix(BPMN)

    @property
    def sebutan(self) -> str:
        """The name that the diagram shows, with the kind; a flow by its ends, what has no name by what comes before."""
        if self.jenis == "sequenceFlow":
            dari, ke = (self.diagram.sebut(self.xml.get(k, "")) for k in ("sourceRef", "targetRef"))
            nama = f" “{self.nama}”" if self.nama else ""
            return f"alur{nama} dari {dari} ke {ke}"
        if self.nama:
            return f"“{self.nama}”"
        if self.jenis in ("collaboration", "textAnnotation", "association"):
            return self._di_kanvas
        jenis = _KINDS.get(self.jenis, "unsur")
        inang, sebelum = self.xml.get("attachedToRef"), next(iter(self.diagram.sebelum(self.id)), "")
        letak = f" pada {self.diagram.sebut(inang)}" if inang else f" sesudah {self.diagram.sebut(sebelum)}"
        return f"{jenis} tanpa nama{letak if inang or self.diagram.bernama(sebelum) else f' ({self.id})'}"

    @property
    def _di_kanvas(self) -> str:
        """What has no name of its own: a picture by its pools, an annotation by its words, a line by its ends."""
        if self.jenis == "collaboration":
            kolam = [p.get("name", "") for p in self.xml.findall(f"{BPMN}participant")]
            return f"“{', '.join(filter(None, kolam)) or self.id}”"
        if self.jenis == "textAnnotation":
            return f"catatan “{' '.join((self.xml.findtext(f'{BPMN}text') or '').split())}”"
        return "garis dari {} ke {}".format(
            *(self.diagram.sebut(self.xml.get(k, "")) for k in ("sourceRef", "targetRef"))
        )

    @property
    def nama(self) -> str:
        return " ".join(self.xml.get("name", "").split())

    @property
    def dokumentasi(self) -> str:
        return (self.xml.findtext(f"{BPMN}documentation") or "").strip()

    @property
    def induk(self) -> "Unsur | None":
        """The sub-process or process that holds it."""
        return self.diagram.wadah.get(self.id)

    @property
    def syarat(self) -> str:
        """The condition of a flow."""
        return self.xml.findtext(f"{BPMN}conditionExpression") or ""

    def temuan(self, pesan: str, obat: str, *tentang: str) -> Temuan:
        """A finding about it."""
        return Temuan(self.diagram.nama, self.sebutan, pesan, obat, self.id, frozenset(tentang))

    def saran(self, pesan: str, obat: str) -> Temuan:
        """Advice about it."""
        return replace(self.temuan(pesan, obat), saran=True)

    @cached_property
    def _perluasan(self) -> list[ET.Element]:
        """What hangs on it itself in the engine's extensions, at any depth."""
        dalam = "multiInstanceLoopCharacteristics" if self.jenis in CONTAINERS else "*"
        letak = ("extensionElements", f"{BPMN}{dalam}/extensionElements".replace(f"{BPMN}*", "*"))
        bagian = [b for path in letak for b in self.xml.findall(path.replace("extension", f"{BPMN}extension"))]
        return [e for b in bagian for e in b.iter()]

    def zeebe(self, *tags: str) -> list[ET.Element]:
        """Its extensions of these kinds."""
        names = {f"{ZEEBE}{tag}" for tag in tags}
        return [e for e in self._perluasan if e.tag in names]

    def satu(self, tag: str, attribute: str) -> str:
        """An attribute of its only extension of that kind, empty where there is none."""
        return next((e.get(attribute, "") for e in self.zeebe(tag)), "")

    @property
    def masukan(self) -> dict[str, str]:
        """What each input mapping writes, by its target."""
        return {e.get("target", ""): e.get("source", "") for e in self.zeebe("input")}

    @property
    def keluaran(self) -> dict[str, str]:
        """What each output mapping writes, by its target."""
        return {e.get("target", ""): e.get("source", "") for e in self.zeebe("output")}

    @property
    def pesan(self) -> str:
        """The id of the message that it waits for or starts with."""
        if ref := self.xml.get("messageRef"):
            return ref
        definisi = self.xml.find(f"{BPMN}messageEventDefinition")
        return "" if definisi is None else definisi.get("messageRef", "")

    @property
    def tautan(self) -> str:
        """The name of the link that it throws or catches: where a drawn line breaks off and goes on."""
        definisi = self.xml.find(f"{BPMN}linkEventDefinition")
        return "" if definisi is None else definisi.get("name", "")

    def punya(self, tag: str) -> bool:
        """Whether it has a child of that kind, such as `timerEventDefinition`."""
        return self.xml.find(f"{BPMN}{tag}") is not None


class Diagram:
    """One `.bpmn` file."""

    def __init__(self, path: Path, content: str) -> None:
        self.nama = path.name
        self.akar = ET.fromstring(content)  # noqa: S314 - our own files
        self.unsur = {u.id: u for u in self._unsur()}
        self.wadah = dict(self._wadah())
        self._menurut_jenis: dict[str, list[Unsur]] = {}
        for u in self.unsur.values():
            self._menurut_jenis.setdefault(u.jenis, []).append(u)

    def _unsur(self) -> Iterator[Unsur]:
        for xml in self.akar.iter():
            if xml.tag.startswith(BPMN) and xml.get("id") and xml is not self.akar:
                yield Unsur(xml, self)

    def _wadah(self) -> Iterator[tuple[str, Unsur]]:
        for u in self.unsur.values():
            for anak in u.xml if u.jenis in CONTAINERS else ():
                if anak.get("id"):
                    yield anak.get("id", ""), u

    def sebut(self, id_unsur: str) -> str:
        """What people call an element."""
        return self.unsur[id_unsur].sebutan if id_unsur in self.unsur else id_unsur

    def bernama(self, id_unsur: str) -> bool:
        """Whether the diagram shows a name for it."""
        return id_unsur in self.unsur and bool(self.unsur[id_unsur].nama)

    def sebelum(self, id_unsur: str) -> list[str]:
        """The elements from which flows come to it."""
        return [a.xml.get("sourceRef", "") for a in self.alur if a.xml.get("targetRef") == id_unsur]

    def dari(self, id_unsur: str) -> list[Unsur]:
        """The flows that leave an element."""
        return [a for a in self.alur if a.xml.get("sourceRef") == id_unsur]

    def sesudah(self, unsur: Unsur) -> list[Unsur]:
        """What comes next, in the order of the flows; a line that breaks off at a link goes on where it is caught."""
        if unsur.id in self._lanjutan:
            return [self.unsur[ke] for ke in self._lanjutan[unsur.id]]
        return [self.unsur[a.xml.get("targetRef", "")] for a in self.dari(unsur.id)]

    @cached_property
    def _lanjutan(self) -> dict[str, list[str]]:
        """Where each link that throws goes on."""
        lanjutan: dict[str, list[str]] = {}
        for dari, ke in (pasangan for u in self.jenis(*CONTAINERS) for pasangan in links(u.xml)):
            lanjutan.setdefault(dari, []).append(ke)
        return lanjutan

    def seterusnya(self, dari: Iterable[Unsur], lewat: Collection[Unsur] | None = None) -> set[Unsur]:
        """What can be reached from these, where `lewat` is given over those alone; they themselves only in a circle."""
        terjangkau, lagi = set[Unsur](), set(dari)
        while lagi:
            lagi = {s for u in lagi for s in self.sesudah(u) if lewat is None or s in lewat} - terjangkau
            terjangkau |= lagi
        return terjangkau

    def tempelan(self, id_unsur: str) -> list[Unsur]:
        """The boundary events of an element."""
        return [u for u in self.jenis("boundaryEvent") if u.xml.get("attachedToRef") == id_unsur]

    @cached_property
    def lajur(self) -> dict[str, str]:
        """The name of the lane in which an element stands, by the element's id."""
        return {r.text or "": u.nama for u in self.jenis("lane") for r in u.xml.findall(f"{BPMN}flowNodeRef")}

    @cached_property
    def alur(self) -> list[Unsur]:
        return self.jenis("sequenceFlow")

    @cached_property
    def proses(self) -> list[Unsur]:
        return self.jenis("process")

    @cached_property
    def simpul(self) -> list[Unsur]:
        """Activities, events and gateways."""
        return [u for u in self.unsur.values() if u.jenis in ACTIVITIES or u.jenis.endswith(("Event", "Gateway"))]

    def jenis(self, *jenis: str) -> list[Unsur]:
        return [u for j in jenis for u in self._menurut_jenis.get(j, ())]

    def nama_pesan(self, id_pesan: str) -> str:
        return self.unsur[id_pesan].nama if id_pesan in self.unsur else ""


@lru_cache(maxsize=64)
def baca_diagram(nama: str, teks: str) -> Diagram:
    """The diagram of a file, for whoever only looks: two packages differ in few files, and each is read once."""
    return Diagram(Path(nama), teks)
