"""What letters say of a complaint that is opened again: how it had ended, and what others had read of it."""

from typing import Any

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.usecases.berkas.berkepentingan import PELAKSANAAN
from pksbpmn.usecases.berkas.pihak import pihak_dikenal
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import kutipan


def fakta_pembukaan(uow: UnitOfWork, urusan: str) -> dict[str, Any] | None:
    """What was decided on opening it; its subject, Terlapor and Rekomendasi for DPR, the President and the public.

    They know it by the letter that they had (UU 37/2008 Pasal 38(4)), whose number stands under its addressee.
    """
    ada = uow.pembukaan_kembali.find(urusan=urusan)
    if not ada:
        return None
    p = ada[-1]
    perkara = p.nomor_berkas
    terlapor = pihak_dikenal(uow, perkara).get(Pihak.TERLAPOR)
    rekomendasi = uow.surat.find(nomor_berkas=perkara, jenis=JenisSurat.REKOMENDASI)
    dibaca = [s for j in PELAKSANAAN for s in uow.surat.find(nomor_berkas=perkara, jenis=j)]
    return {
        "disetujui": p.disetujui,
        "akhir_semula": p.akhir_semula,
        "ditutup_semula": p.ditutup_semula.date(),
        "perihal": kutipan.perihal(uow, uow.berkas.get(perkara)),
        "terlapor": kutipan.unit(uow, terlapor)["sebutan"] if terlapor else None,
        "rekomendasi": _surat(rekomendasi[-1]) if rekomendasi else None,
        "dibaca": {s.kepada: _surat(s) for s in dibaca},
    }


def _surat(surat: Surat) -> dict[str, Any]:
    return {"nomor": surat.nomor, "tanggal": surat.tanggal}
