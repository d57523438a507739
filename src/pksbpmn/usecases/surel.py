"""What a mail is made of. It carries the letter as an attachment and itself says nothing about anybody."""

from dataclasses import dataclass

from pksbpmn.domain.catatan import Kiriman
from pksbpmn.domain.jenis import Pihak
from pksbpmn.domain.naskah import KETENTUAN
from pksbpmn.usecases import catat
from pksbpmn.usecases.alamat import tujuan
from pksbpmn.usecases.isi_surat import tembusan
from pksbpmn.usecases.ports import UnitOfWork


@dataclass(frozen=True)
class Surel:
    """A mail ready to send. `id` makes its Message-ID, so that one mail stays one."""

    id: str
    kepada: str
    tembusan: tuple[str, ...]
    perihal: str
    isi: str
    lampiran: bytes | None
    nama_lampiran: str


def surel(uow: UnitOfWork, kiriman: Kiriman) -> Surel:
    """The mail of an outbox row."""
    nomor = str(kiriman.nomor_laporan)
    if kiriman.jenis == catat.INTERNAL:
        kantor = tujuan(uow, nomor, Pihak(kiriman.muatan["kepada"]))
        if kantor is None:
            raise ValueError("an internal mail has an addressee")
        return Surel(kiriman.id, kantor.email, (), kiriman.muatan["perihal"], kiriman.muatan["isi"], None, "")
    surat = uow.surat.get(kiriman.muatan["id_surat"])
    permintaan = uow.permintaan.get(surat.id_permintaan) if surat.id_permintaan else None
    alamat = tujuan(uow, nomor, surat.kepada)
    if alamat is None:
        raise ValueError("this letter has no addressee")
    salinan = tuple(t.email for p in tembusan(surat.jenis, permintaan) if (t := tujuan(uow, nomor, p)))
    hal = KETENTUAN[surat.jenis].hal
    return Surel(
        kiriman.id,
        alamat.email,
        salinan,
        f"{hal} ({surat.nomor})",
        f"Terlampir surat nomor {surat.nomor} tentang {hal} untuk berkas {nomor}.\n\n"
        "Mohon nyatakan tanggal penerimaan surat ini. Surel ini dikirim otomatis.\n",
        uow.documents.get(surat.hash_dokumen),
        f"{surat.jenis.lower()}-{surat.id[:8]}.pdf",
    )
