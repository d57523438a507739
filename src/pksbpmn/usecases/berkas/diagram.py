"""What was installed on the engine is kept, so that a job is held against the diagram that it runs on (ADR 0032)."""

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256

from pksbpmn.domain.berkas.diagram import DiagramTerpasang, PaketDiagram
from pksbpmn.domain.galat import PksError
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.ports import UnitOfWork


def simpan(uow: UnitOfWork, isi: Mapping[str, str]) -> str:
    """Keep the files of an installation; what they are kept as."""
    paket = sha256(json.dumps(isi, sort_keys=True).encode()).hexdigest()[:40]
    if not uow.paket_diagram.find(id=paket):
        uow.paket_diagram.add(PaketDiagram(id=paket, isi=dict(isi)))
    return paket


def catat(uow: UnitOfWork, kunci: Iterable[int], isi: Mapping[str, str]) -> None:
    """Keep the keys of an installation with the files they came with, anew where an emptied engine gave them again.

    They are those of its processes, decisions and forms, and its own, which is new each time.
    """
    paket = simpan(uow, isi)
    for d in map(str, kunci):
        if not uow.diagram_terpasang.find(id=d):
            uow.diagram_terpasang.add(DiagramTerpasang(id=d, paket=paket))
        elif uow.diagram_terpasang.get(d).paket != paket:
            uow.diagram_terpasang.get_locked(d).paket = paket


def terpasang(uow: UnitOfWork) -> Mapping[str, str]:
    """The files of the last installation by name; none before any was kept."""
    terakhir = max(uow.diagram_terpasang.find(), key=lambda d: int(d.id), default=None)
    return {} if terakhir is None else uow.paket_diagram.get(str(terakhir.paket)).isi


def asing(uow: UnitOfWork, kunci: Iterable[int]) -> set[int]:
    """Which of these keys of the engine no installation brought; none before any was kept."""
    kami = {int(d.id) for d in uow.diagram_terpasang.find()}
    return {k for k in kunci if k not in kami} if kami else set()


def paket_dari(uow: UnitOfWork, definisi: int) -> str | None:
    """The files with which a definition was installed; None: before any was kept. Refuses one that nobody installed."""
    ada = uow.diagram_terpasang.find(id=str(definisi))
    if ada:
        return ada[0].paket
    semua = uow.diagram_terpasang.find()
    if semua and definisi > min(int(d.id) for d in semua):
        raise PksError(
            "Diagram proses ini tidak dipasang dengan `pksbpmn pasang`; tidak ada yang ditulis atau dikirim.",
            "Cari di Operate siapa memasangnya dan batalkan prosesnya; bila diagram itu sah, pasang, lalu ulangi.",
        )
    return None


def catat_migrasi(uow: UnitOfWork, nomor: str | None, instans: int, proses: str, versi: tuple[int, int]) -> None:
    """Write down who brought a running process from one `versi` of its diagram to another."""
    dari, ke = map(str, versi)
    audit(uow, "proses-dimigrasi", nomor, instans=str(instans), proses=proses, dari=dari, ke=ke)


def sudah_migrasi(uow: UnitOfWork, nomor: str | None, instans: int, versi: int) -> bool:
    """Whether the trail says that it was brought to this version: a search lags, and two may migrate at once."""
    entri = uow.audit.find(peristiwa="proses-dimigrasi", nomor_berkas=nomor)
    return any((e.rincian["instans"], e.rincian["ke"]) == (str(instans), str(versi)) for e in entri)
