"""The actions that a document asks for, fixed with it, and what became of each (PKS Pasal 4(7), 4(9) implied)."""

from dataclasses import dataclass
from datetime import date, datetime

from pksbpmn.domain.kerahasiaan.lampiran import SumberLampiran
from pksbpmn.domain.pemeriksaan.isi import IsiLahp, IsiRekomendasi, JenisIsi
from pksbpmn.domain.pemeriksaan.tindakan import StatusTindakan, SumberTindakan, Tindakan, terakhir
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.berkas.putaran import putaran_ini
from pksbpmn.usecases.journal import id_baru
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.konsep import isi_sampai

_DOKUMEN = {
    JenisSurat.LAHP: (SumberTindakan.LAHP, JenisIsi.LAHP),
    JenisSurat.REKOMENDASI: (SumberTindakan.REKOMENDASI, JenisIsi.REKOMENDASI),
}


@dataclass(frozen=True)
class TindakanRingkas:
    """An action as people look at it; `bukti` counts the files that prove what was reported of it."""

    sumber: str
    urutan: int
    uraian: str
    penanggung_jawab: str | None
    target: str | None
    status: StatusTindakan
    pada: date | None
    dari: str | None
    alasan: str | None
    bukti: int


def tetapkan(
    uow: UnitOfWork, nomor: str, jenis: JenisSurat, id_naskah: str | None, disusun: datetime | None = None
) -> None:
    """Keep the actions that this document asks for, as it was drafted; once a document."""
    if jenis not in _DOKUMEN:
        return
    sumber, jenis_isi = _DOKUMEN[jenis]
    ada = isi_sampai(uow, nomor, jenis_isi, disusun)
    if not ada or uow.tindakan.find(nomor_berkas=nomor, sumber=sumber, id_naskah=id_naskah):
        return
    for urutan, (uraian, penanggung_jawab, target) in enumerate(_diminta(ada[-1].naskah), start=1):
        uow.tindakan.add(
            Tindakan(
                id=id_baru(),
                nomor_berkas=nomor,
                sumber=sumber,
                id_naskah=id_naskah,
                urutan=urutan,
                uraian=uraian,
                penanggung_jawab=penanggung_jawab,
                target=target,
            )
        )


def _diminta(isi: object) -> list[tuple[str, str | None, str | None]]:
    match isi:
        case IsiLahp():
            return [(t.uraian, t.penanggung_jawab, t.target) for t in isi.tindakan_korektif]
        case IsiRekomendasi():
            return [(butir, None, None) for butir in isi.butir]
        case _:
            return []


def berlaku(uow: UnitOfWork, nomor: str, sumber: SumberTindakan) -> list[Tindakan]:
    """The actions of the newest document of this kind in this round, in its order."""
    semua = putaran_ini(uow, uow.tindakan, nomor, sumber=sumber)
    return [t for t in semua if t.id_naskah == semua[-1].id_naskah]


def ringkas(uow: UnitOfWork, nomor: str, sumber: SumberTindakan) -> tuple[TindakanRingkas, ...]:
    """The actions with what became of them, unscrubbed; before their document is issued, those that are written."""
    ada = berlaku(uow, nomor, sumber)
    if not ada:
        jenis = next(jenis_isi for s, jenis_isi in _DOKUMEN.values() if s is sumber)
        tertulis = putaran_ini(uow, uow.isi, nomor, jenis=jenis)
        diminta = _diminta(tertulis[-1].naskah) if tertulis else []
        return tuple(
            TindakanRingkas(sumber, no, *apa, StatusTindakan.BELUM, None, None, None, 0)
            for no, apa in enumerate(diminta, start=1)
        )
    return tuple(ringkas_satu(uow, t) for t in ada)


def status_kini(uow: UnitOfWork, t: Tindakan) -> StatusTindakan:
    """How far an action is."""
    kini = terakhir(uow.perkembangan_tindakan.find(id_tindakan=t.id))
    return kini.status if kini else StatusTindakan.BELUM


def ringkas_satu(uow: UnitOfWork, t: Tindakan) -> TindakanRingkas:
    """One action with what was said of it last."""
    semua = uow.perkembangan_tindakan.find(id_tindakan=t.id)
    kini = terakhir(semua)
    bukti = sum(len(uow.lampiran.find(sumber=SumberLampiran.TINDAKAN, id_sumber=p.id)) for p in semua)
    return TindakanRingkas(
        t.sumber,
        t.urutan,
        t.uraian,
        t.penanggung_jawab,
        t.target,
        kini.status if kini else StatusTindakan.BELUM,
        kini.pada if kini else None,
        kini.dari if kini else None,
        kini.alasan if kini else None,
        bukti,
    )
