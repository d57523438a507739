"""Letters taken out of the store, and mails looked at: by an officer in office, written down before it is seen."""

from dataclasses import dataclass

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.kerahasiaan.kewenangan import PERAN_KELOMPOK
from pksbpmn.domain.kerahasiaan.penyamaran import BOLEH_TAHU
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas.pegawai import bertugas, tidak_bertugas, wajib_bernomor, wajib_bertugas
from pksbpmn.usecases.berkas.penugasan import berbenturan
from pksbpmn.usecases.berkas.rahasia import rahasia
from pksbpmn.usecases.berkas.utuh import wajib_utuh
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.kerahasiaan.kerahasiaan import ada_izin, catat_akses
from pksbpmn.usecases.ports import UnitOfWork, UnitOfWorkFactory
from pksbpmn.usecases.surat.gerbang import menyebut
from pksbpmn.usecases.surat.isi_surat import kop
from pksbpmn.usecases.surat.surat import naskah


@dataclass(frozen=True)
class SalinanSurat:
    """A letter of a case file; `pdf` is None where this officer may not take it out."""

    id: str
    pdf: bytes | None


def salin(buka: UnitOfWorkFactory, nomor: str, *, pegawai: str, tujuan: str) -> tuple[SalinanSurat, ...]:
    """The letters of a case file, oldest first, for a purpose; every attempt is in the journal before a byte leaves.

    Of Itjen's officers each takes out what Itjen sent or got. A letter that names a hidden complainant needs the
    custodian's grant as his identity does (REG-I-04, PKS Pasal 8(2)). Raises MasukanSalah, the refusal kept, for who is
    not in office or has a conflict of interest in the case (REG-E-08).
    """
    nomornya = wajib_bernomor(pegawai)
    if not tujuan.strip():
        raise MasukanSalah("Menyalin surat memerlukan tujuannya (PKS Pasal 8 ayat (2)).", "Isi --tujuan.")
    with buka() as uow:
        berkas, petugas = uow.berkas.get(nomor), bertugas(uow, nomornya)
        wajib_utuh(uow, nomor)
        if petugas is None:
            audit(uow, "salinan-surat-ditolak", nomor, pelaku=nomornya)
            uow.commit()
            raise tidak_bertugas(nomornya)
        terhalang = berbenturan(uow, nomor, nomornya)
        semua = [s for s in uow.surat.find(nomor_berkas=nomor) if not s.dimusnahkan]
        boleh = {s.id: not terhalang and _boleh(uow, berkas, s, petugas) for s in semua}
        peran = PERAN_KELOMPOK[petugas.kelompok[0]]
        for id_surat, diizinkan in boleh.items():
            objek = f"surat/{id_surat}"
            catat_akses(uow, Tindakan.EKSPOR, objek, nomornya, peran, tujuan, nomor, diizinkan=diizinkan)
        uow.commit()
    if terhalang:
        raise MasukanSalah(
            f"Pegawai {nomornya} mempunyai benturan kepentingan dalam {nomor} (UU 37/2008 Pasal 40).",
            "Tugaskan pegawai lain.",
        )
    return tuple(SalinanSurat(id_, naskah(buka, id_) if diizinkan else None) for id_, diizinkan in boleh.items())


def _boleh(uow: UnitOfWork, berkas: Berkas, surat: Surat, petugas: Pegawai) -> bool:
    siapa = rahasia(uow, berkas.nomor)
    terbuka = siapa is not None and (
        (siapa.pelapor and surat.kepada in BOLEH_TAHU) or menyebut(uow, surat.halaman, siapa)
    )
    if petugas.pihak is not Pihak.OMBUDSMAN:
        pihaknya = {surat.kepada, kop(uow, berkas, surat.jenis), *(t.pihak for t in surat.tembusan)}
        return petugas.pihak in pihaknya and not terbuka
    return (
        not terbuka
        or CandidateGroup.KUSTODIAN in petugas.kelompok
        or ada_izin(uow, berkas.nomor_perkara, petugas.nomor)
    )


def lihat_kotak_surat(uow: UnitOfWork, pegawai: str, surel: int | None) -> None:
    """Write down that an officer looks at the local mailbox, at one mail of it or at whom they went to."""
    petugas = wajib_bertugas(uow, pegawai)
    audit(uow, "kotak-surat-dilihat", None, pelaku=petugas.nomor, surel=surel)
