"""What a mail is made of. It carries the letter as an attachment and itself says nothing about anybody."""

from dataclasses import dataclass

from pksbpmn.domain.berkas.kiriman import Kiriman, Pemberitahuan, SuratKeluar
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


def surel_pemberitahuan(uow: UnitOfWork, kiriman: Kiriman, muatan: Pemberitahuan) -> Surel | None:
    """The mail of an internal notice, to whoever speaks for the institution now."""
    berkas = uow.berkas.find(nomor=kiriman.nomor_berkas)
    kantor = tujuan(uow, berkas[0].nomor_perkara if berkas else None, muatan.kepada)
    if kantor.email is None:
        return None
    return Surel(kiriman.id, kantor.email, (), muatan.perihal, muatan.isi, None, "")


def surel_surat(buka: UnitOfWorkFactory, kiriman: Kiriman, muatan: SuratKeluar) -> Surel | None:
    """The mail of a letter, printed first, from what was fixed when it was issued; None where nobody is mailed."""
    surat = cetak(buka, muatan.id_surat)
    if surat.penerima.email is None:
        return None
    with buka() as uow:
        lampiran = uow.documents.get(str(surat.hash_dokumen))
    return Surel(
        kiriman.id,
        surat.penerima.email,
        tuple(t.email for t in surat.tembusan if t.email is not None),
        f"{surat.hal} ({surat.nomor})",
        f"Terlampir surat nomor {surat.nomor} tentang {surat.hal} untuk berkas {surat.nomor_berkas}.\n\n"
        "Mohon nyatakan tanggal penerimaan surat ini. Surel ini dikirim otomatis.\n",
        lampiran,
        f"{surat.jenis.lower()}-{surat.id[:8]}.pdf",
    )
