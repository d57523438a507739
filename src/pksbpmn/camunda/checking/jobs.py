"""Every job type has a worker, every worker a use; what a worker needs is there when its job is made."""

from collections.abc import Iterator
from difflib import get_close_matches

from pksbpmn.camunda.checking.drawing import Unsur
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik
from pksbpmn.camunda.checking.variables import terjangkau

_BY_WORKER = ("serviceTask", "sendTask", "scriptTask")
_REMIND = frozenset({"ingatkan-petugas", "kirim-pengingat"})
"""Jobs that only remind: what is waited for goes on."""
_CLOSES = "tutup-laporan"
"""The job after which nothing of a complaint goes on."""


def pekerjaan(milik: Milik) -> Iterator[Temuan]:
    """Job types without worker; workers without use only where no slip of a type explains them."""
    dipakai, asing = set(), False
    for diagram in milik.diagram:
        for unsur in (*diagram.proses, *diagram.simpul):
            tugas = unsur.zeebe("taskDefinition")
            if unsur.jenis in _BY_WORKER and not tugas:
                yield unsur.temuan("tidak punya jenis pekerjaan", "Isi Task definition > Type.")
            for pekerjaan in (*tugas, *unsur.zeebe("executionListener", "taskListener")):
                jenis = pekerjaan.get("type", "")
                dipakai.add(jenis)
                if jenis not in milik.pekerja:
                    asing = True
                    yield unsur.temuan(f"tidak ada pekerja untuk jenis pekerjaan {jenis}", _nearest(jenis, milik))
                elif not int(r if (r := pekerjaan.get("retries", "3")).isdecimal() else 0):
                    yield unsur.temuan(f"{jenis} tidak pernah dicoba", "Isi Retries dengan 3.")
    for jenis in () if asing else sorted(milik.pekerja.keys() - dipakai):
        obat = "Pasang kembali tugas atau listener yang memakainya; bila memang dihapus, minta pengembang menghapusnya."
        pesan = f"pekerja {jenis} tidak dipakai diagram mana pun"
        yield Temuan("bpmn/", "", pesan, obat, tentang=frozenset({jenis}))


def keperluan(milik: Milik) -> Iterator[Temuan]:
    """Variables without which a worker fails."""
    for diagram in milik.diagram:
        for unsur in diagram.simpul:
            if unsur.jenis == "userTask" or not (jenis := unsur.satu("taskDefinition", "type")):
                continue
            if jenis in milik.pekerja:
                ada = terjangkau(milik, unsur)
                for nama in milik.pekerja[jenis].perlu:
                    if nama not in ada:
                        obat = f"Kembalikan Input {nama}, atau Output {nama} pada langkah yang menghasilkannya."
                        yield unsur.temuan(
                            f"pekerja {jenis} memerlukan {nama}, yang tidak ditulis siapa pun", obat, nama
                        )


def pengingat(milik: Milik) -> Iterator[Temuan]:
    """A reminder does not end what it reminds of."""
    for diagram in milik.diagram:
        for unsur in diagram.simpul:
            if unsur.satu("taskDefinition", "type") in _REMIND:
                for dari in map(diagram.unsur.__getitem__, diagram.sebelum(unsur.id)):
                    if _interrupts(dari):
                        obat = "Ubah menjadi timer boundary event (non-interrupting)."
                        yield dari.temuan("mengingatkan dengan mengakhiri yang ditunggu", obat)
        for mulai in diagram.jenis("startEvent"):
            if mulai.induk is not None and mulai.induk.xml.get("triggeredByEvent") == "true":
                yield from _sela(mulai, mulai.induk)


def _sela(mulai: Unsur, subproses: Unsur) -> Iterator[Temuan]:
    """A clock beside a case lets it go on; what closes the case stops it."""
    menghentikan = mulai.xml.get("isInterrupting") != "false"
    if menghentikan and mulai.punya("timerEventDefinition"):
        obat = "Change element pada peristiwa mulainya: Timer start event (non-interrupting)."
        yield mulai.temuan(
            f"menghentikan perkaranya bila waktunya tiba, padahal {subproses.sebutan} hanya menyela", obat
        )
    isi = [u for u in mulai.diagram.simpul if u.induk is subproses]
    if not menghentikan and any(u.satu("taskDefinition", "type") == _CLOSES for u in isi):
        obat = "Change element pada peristiwa mulainya: Message start event, tanpa (non-interrupting)."
        yield mulai.temuan("menutup laporan, tetapi langkah lain perkaranya tetap berjalan", obat)


def _interrupts(unsur: Unsur) -> bool:
    return unsur.jenis == "boundaryEvent" and unsur.xml.get("cancelActivity") != "false"


def _nearest(jenis: str, milik: Milik) -> str:
    dekat = get_close_matches(jenis, milik.pekerja, 1, 0.5)
    maksud = f"Barangkali maksudnya {dekat[0]}; perbaiki" if dekat else "Perbaiki"
    return f"{maksud} Type pada Task definition atau listener, atau minta pengembang menambah pekerjanya."
