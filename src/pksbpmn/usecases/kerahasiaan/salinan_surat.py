"""Letters taken out of the store, and mails looked at: by an officer in office, written down before it is seen."""

from dataclasses import dataclass

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.surat.surat import Surat
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas.berkas import perkara_dari
from pksbpmn.usecases.berkas.induk import seperkara
from pksbpmn.usecases.berkas.pegawai import bertugas, peran_pertama, tidak_bertugas, wajib_bernomor, wajib_bertugas
from pksbpmn.usecases.berkas.penugasan import berbenturan
from pksbpmn.usecases.berkas.utuh import wajib_utuh
from pksbpmn.usecases.berkas.yang_tahu import beri_tahu_kustodian
from pksbpmn.usecases.gerbang_dokumen import catat_akses, untuk_pegawai
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.ports import UnitOfWork, UnitOfWorkFactory
from pksbpmn.usecases.surat.isi_surat import kop
from pksbpmn.usecases.surat.surat import cetak
from pksbpmn.usecases.surat.terbuka import boleh_melihat, hanya_celah


@dataclass(frozen=True)
class SalinanSurat:
    """A letter of a case file; `pdf` is None where this officer may not take it out."""

    id: str
    pdf: bytes | None


def salin(buka: UnitOfWorkFactory, nomor: str, *, pegawai: str, tujuan: str) -> tuple[SalinanSurat, ...]:
    """The letters of a case file, oldest first, for a purpose; every attempt is in the journal before a byte leaves.

    Of Itjen's officers each takes out what Itjen sent or got. A letter that names a hidden complainant needs the
    custodian's grant as his identity does (REG-I-04, PKS Pasal 8(2)); of one that is refused for a gap the custodians
    learn. Raises MasukanSalah, the refusal kept, for who is
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
        peran = peran_pertama(petugas)
        catatan = {
            id_: catat_akses(
                uow, Tindakan.EKSPOR, f"surat/{id_}", nomornya, peran, tujuan, nomor, diizinkan=diizinkan
            ).id
            for id_, diizinkan in boleh.items()
        }
        for s in semua:
            if not boleh[s.id] and hanya_celah(uow, nomor, s.kepada, s.halaman, petugas):
                _beri_tahu(uow, nomor, s, petugas)
        uow.commit()
    if terhalang:
        raise MasukanSalah(
            f"Pegawai {nomornya} mempunyai benturan kepentingan dalam {nomor} (UU 37/2008 Pasal 40).",
            "Tugaskan pegawai lain.",
        )
    return tuple(SalinanSurat(id_, _pdf(buka, id_, catatan[id_]) if boleh[id_] else None) for id_ in boleh)


def _beri_tahu(uow: UnitOfWork, nomor: str, surat: Surat, petugas: Pegawai) -> None:
    beri_tahu_kustodian(
        uow,
        f"surat-tersamar/{surat.id}/{petugas.nomor}",
        nomor,
        f"Salinan surat yang disamarkan diminta tanpa izin: {nomor}",
        f"Pegawai {petugas.nomor} meminta salinan surat {surat.nomor}. Di dalamnya ada yang disamarkan; periksa apakah "
        f"nama-nama dicoba di sana. Jurnalnya: `pksbpmn kerahasiaan jurnal {nomor}`.\n",
    )


def _pdf(buka: UnitOfWorkFactory, id_surat: str, id_catatan: str) -> bytes | None:
    cetak(buka, id_surat)
    with buka() as uow:
        return untuk_pegawai(uow, id_catatan)


def _boleh(uow: UnitOfWork, berkas: Berkas, surat: Surat, petugas: Pegawai) -> bool:
    if petugas.pihak is not Pihak.OMBUDSMAN:
        pihaknya = {surat.kepada, kop(uow, berkas, surat.jenis), *(t.pihak for t in surat.tembusan)}
        if petugas.pihak not in pihaknya:
            return False
    return boleh_melihat(uow, berkas.nomor, surat.kepada, surat.halaman, petugas)


def boleh_kotak_surat(uow: UnitOfWork, pegawai: str) -> bool:
    """Whether an officer sees whom mails went to: a custodian, as mails name hidden complainants (PKS Pasal 8)."""
    return CandidateGroup.KUSTODIAN in wajib_bertugas(uow, pegawai).kelompok


def lihat_kotak_surat(uow: UnitOfWork, pegawai: str, surel: int | None, teks: str = "") -> None:
    """Write down that an officer looks at the local mailbox, at one mail of it (`teks`) or at whom they went to.

    A mail that names a case file or a letter of a case from which he is barred stays closed (UU 37/2008 Pasal 40).
    """
    petugas = wajib_bertugas(uow, pegawai)
    terhalang = {perkara_dari(uow, b.nomor_berkas).nomor for b in uow.benturan_kepentingan.find(pegawai=petugas.nomor)}
    berkas = [b.nomor for n in terhalang for m in seperkara(uow, n) for b in uow.berkas.find(nomor_perkara=m)]
    surat = [s.nomor for n in berkas for s in uow.surat.find(nomor_berkas=n)]
    if any(nomor in teks for nomor in (*berkas, *surat)):
        raise MasukanSalah(
            f"Pegawai {petugas.nomor} mempunyai benturan kepentingan dalam perkara surel ini (UU 37/2008 Pasal 40).",
            "Serahkan kepada kustodian lain.",
        )
    audit(uow, "kotak-surat-dilihat", None, pelaku=petugas.nomor, surel=surel)
