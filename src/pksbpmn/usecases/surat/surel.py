"""What a mail is made of. It carries the letter as an attachment and itself says nothing about anybody."""

from dataclasses import dataclass

from pksbpmn.domain.berkas.kiriman import Kiriman
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.usecases.berkas.alamat import tujuan
from pksbpmn.usecases.ports import UnitOfWork, UnitOfWorkFactory
from pksbpmn.usecases.surat.surat import cetak


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


def pemberitahuan(uow: UnitOfWork, kiriman: Kiriman) -> Surel | None:
    """The mail of an internal notice, to whoever speaks for the institution now."""
    kantor = tujuan(uow, str(kiriman.nomor_laporan), Pihak(kiriman.muatan["kepada"]))
    if kantor.email is None:
        return None
    return Surel(kiriman.id, kantor.email, (), kiriman.muatan["perihal"], kiriman.muatan["isi"], None, "")


def surat_tercetak(buka: UnitOfWorkFactory, kiriman: Kiriman) -> Surel | None:
    """The mail of a letter, printed first, from what was fixed when it was issued; None where nobody is mailed."""
    surat = cetak(buka, kiriman.muatan["id_surat"])
    if surat.penerima.email is None:
        return None
    with buka() as uow:
        lampiran = uow.documents.get(str(surat.hash_dokumen))
    return Surel(
        kiriman.id,
        surat.penerima.email,
        tuple(t.email for t in surat.tembusan if t.email is not None),
        f"{surat.hal} ({surat.nomor})",
        f"Terlampir surat nomor {surat.nomor} tentang {surat.hal} untuk berkas {surat.nomor_laporan}.\n\n"
        "Mohon nyatakan tanggal penerimaan surat ini. Surel ini dikirim otomatis.\n",
        lampiran,
        f"{surat.jenis.lower()}-{surat.id[:8]}.pdf",
    )
