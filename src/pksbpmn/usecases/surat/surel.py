"""What a mail is made of. It carries the letter as an attachment and itself says nothing about anybody."""

from dataclasses import dataclass

from pksbpmn.domain.berkas.kiriman import Kiriman, Pemberitahuan, SuratKeluar
from pksbpmn.domain.galat import GalatSementara
from pksbpmn.domain.record import DIMUSNAHKAN
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.usecases.berkas import pegawai as register
from pksbpmn.usecases.berkas.alamat import tujuan
from pksbpmn.usecases.gerbang_dokumen import untuk_pembaca
from pksbpmn.usecases.ports import UnitOfWork, UnitOfWorkFactory
from pksbpmn.usecases.surat.gerbang import TeksKeluar, pembaca, teks_keluar
from pksbpmn.usecases.surat.surat import cetak


@dataclass(frozen=True)
class Surel:
    """A mail ready to send. `id` makes its Message-ID, so that one mail stays one."""

    id: str
    kepada: str
    tembusan: tuple[str, ...]
    perihal: TeksKeluar
    isi: TeksKeluar
    lampiran: bytes | None
    nama_lampiran: TeksKeluar | None


def surel_pemberitahuan(uow: UnitOfWork, kiriman: Kiriman, muatan: Pemberitahuan) -> Surel | None:
    """The mail of an internal notice, to the officer or whoever speaks for the institution now."""
    pegawai = register.bertugas(uow, muatan.pegawai) if muatan.pegawai is not None else None
    email = pegawai.surel if pegawai is not None else None
    if muatan.surel_lama is not None:
        lama = uow.pelengkapan.get(muatan.surel_lama).lama
        email = None if lama == DIMUSNAHKAN else lama
    elif email is None:
        tentang = None if muatan.utama else kiriman.nomor_berkas
        berkas = [] if tentang is None else uow.berkas.find(nomor=tentang)
        email = tujuan(uow, berkas[0].nomor_perkara if berkas else None, muatan.kepada).email
    if email is None:
        return None
    perihal, isi = teks_keluar(uow, kiriman.nomor_berkas, [muatan.kepada], muatan.perihal, muatan.isi)
    return Surel(kiriman.id, email, (), perihal, isi, None, None)


def surel_surat(buka: UnitOfWorkFactory, kiriman: Kiriman, muatan: SuratKeluar) -> Surel | None:
    """The mail of a letter, printed first, from what was fixed when it was issued; None where nobody is mailed.

    Where the addressee has no e-mail, who is in copy still gets his.
    """
    surat = cetak(buka, muatan.id_surat)
    alamat = _alamat(surat, muatan.pembaca)
    if muatan.ulang is not None:
        with buka() as uow:
            alamat = [uow.pengiriman_ulang.get(muatan.ulang).tujuan]
    ada = [a for a in alamat if a is not None]
    if not ada:
        return None
    penerima, *dengan = ada
    hal, tentang = f"{surat.hal} ({surat.nomor})", f"surat nomor {surat.nomor} tentang {surat.hal}"
    isi = (
        f"Terlampir {tentang} untuk berkas {surat.nomor_berkas}.\n\n"
        "Mohon nyatakan tanggal penerimaan surat ini. Surel ini dikirim otomatis.\n"
    )
    nama = f"{surat.jenis.lower()}-{surat.id[:8]}.pdf"
    with buka() as uow:
        if not masih_berlaku(uow, kiriman, surat):
            return None
        lampiran = untuk_pembaca(uow, kiriman.id)
        semua = pembaca(surat.kepada, surat.tembusan)
        hal_, isi_, nama_ = teks_keluar(uow, surat.nomor_berkas, semua, hal, isi, nama)
    return Surel(kiriman.id, penerima, tuple(dengan), hal_, isi_, lampiran, nama_)


def masih_berlaku(uow: UnitOfWork, kiriman: Kiriman, surat: Surat) -> bool:
    """Whether this mail may still go: it was not held meanwhile. Raises GalatSementara if its letter was set anew."""
    if uow.kiriman.get(kiriman.id).selesai is not None:
        return False
    if uow.surat.get(surat.id).hash_dokumen != surat.hash_dokumen:
        raise GalatSementara("Surat disusun kembali sebelum dikirim.", "Dikirim sebentar lagi.")
    return True


def _alamat(surat: Surat, ke: int | None) -> list[str | None]:
    """Where this mail goes, the first as its receiver and the others in copy; None for a reader without e-mail."""
    semua = [surat.penerima.email, *(t.email for t in surat.tembusan)]
    return semua if ke is None else [semua[ke]]
