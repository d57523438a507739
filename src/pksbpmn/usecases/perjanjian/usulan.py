"""What brings in, ends or changes an agreement, or who speaks for a party, takes two: one enters, a head confirms it.

A new agreement and its MoU (PKS Pasal 6), its end by that, and letters that Itjen signed itself and that are handed in
(Pasal 7(1), 9(2)): that it is its letter, and what it says, is confirmed by who did not enter it (ADR 0033).
"""

from pksbpmn.domain.berkas.izin import KEPALA
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.perjanjian.masuk import PerubahanPerjanjian
from pksbpmn.domain.perjanjian.usulan import (
    DenganSurat,
    IsiUsulan,
    MasaMou,
    PerjanjianBaru,
    SuratPembatalan,
    SuratPenarikan,
    SuratPengakhiran,
    SuratPenunjukan,
    SuratPergantian,
    TanggalPerjanjian,
    TautanMou,
    UsulanPerjanjian,
)
from pksbpmn.usecases.berkas.pegawai import orang_sama, wajib_bertugas
from pksbpmn.usecases.berkas.penugasan import periksa_benturan
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.perjanjian import berkas_perjanjian, narahubung, pengakhiran
from pksbpmn.usecases.perjanjian.perjanjian import isi_masa_mou, perbaiki_masa_mou, periksa_masa_mou
from pksbpmn.usecases.perjanjian.surat_asli import SuratAsli, simpan
from pksbpmn.usecases.ports import UnitOfWork


def usulkan(uow: UnitOfWork, isi: IsiUsulan, asli: bytes | None = None) -> str:
    """Enter what is to be confirmed, with the PDF of its letter; returns its id."""
    tersimpan = None
    match isi:
        case MasaMou(alasan=None):
            periksa_masa_mou(uow, isi.id_mou, isi.berakhir)
        case PerjanjianBaru():
            berkas_perjanjian.periksa_baru(uow, isi.masuk)
        case TautanMou():
            berkas_perjanjian.periksa_tautan(uow, isi.id_perjanjian)
        case DenganSurat():
            tersimpan = simpan(uow, isi.pihak, SuratAsli(isi.nomor_surat, isi.tanggal_surat, asli or b""))
    usulan = UsulanPerjanjian(
        id=id_baru(),
        isi=isi,
        pengusul=uow.pelaku,
        diusulkan=uow.clock.now(),
        hash_asli=tersimpan,
    )
    uow.usulan_perjanjian.add(usulan)
    audit(uow, "perubahan-perjanjian-diusulkan", None, usulan=usulan.id, jenis=isi.jenis, hash_asli=usulan.hash_asli)
    return usulan.id


def kukuhkan(uow: UnitOfWork, id_usulan: str, pegawai: str) -> UsulanPerjanjian:
    """A head of the Ombudsman confirms it, and it is done; never who entered it."""
    usulan = uow.usulan_perjanjian.get_locked(id_usulan)
    if usulan.dikukuhkan is not None:
        raise MasukanSalah("Usulan itu sudah dikukuhkan.", "Lihat `pksbpmn perjanjian usulan`.")
    kepala = wajib_bertugas(uow, pegawai)
    if orang_sama(uow, usulan.pengusul, kepala.nomor):
        raise MasukanSalah("Usulan dikukuhkan orang lain dari yang mencatatnya.", "Serahkan kepada kepala lain.")
    if not kepala.anggota(KEPALA):
        raise MasukanSalah(f"Pegawai {kepala.nomor} bukan kepala.", f"Serahkan kepada {', '.join(KEPALA)}.")
    if isinstance(usulan.isi, SuratPenunjukan) and usulan.isi.nomor_berkas is not None:
        periksa_benturan(uow, usulan.isi.nomor_berkas, kepala.nomor)
    usulan.pengukuh, usulan.dikukuhkan = kepala.nomor, uow.clock.now()
    audit(
        uow,
        "perubahan-perjanjian-dikukuhkan",
        None,
        pelaku=kepala.nomor,
        usulan=usulan.id,
        jenis=usulan.isi.jenis,
        pengusul=usulan.pengusul,
    )
    _jalankan(uow, usulan)
    return usulan


def daftar(uow: UnitOfWork) -> tuple[UsulanPerjanjian, ...]:
    """All of them, oldest first."""
    return tuple(uow.usulan_perjanjian.find())


def _jalankan(uow: UnitOfWork, u: UsulanPerjanjian) -> None:
    match u.isi:
        case PerjanjianBaru() as isi:
            berkas_perjanjian.catat(uow, isi.masuk, u.pengusul)
        case TautanMou() as isi:
            berkas_perjanjian.tautkan_mou(uow, isi.id_perjanjian, isi.masuk, u.pengusul)
        case MasaMou(alasan=None) as isi:
            isi_masa_mou(uow, isi.id_mou, isi.berakhir)
        case MasaMou(alasan=str(alasan)) as isi:
            perbaiki_masa_mou(uow, isi.id_mou, isi.berakhir, alasan=alasan, pegawai=u.pengusul)
        case TanggalPerjanjian() as isi:
            perubahan = PerubahanPerjanjian(tanggal=isi.tanggal, alasan=isi.alasan)
            berkas_perjanjian.ubah(uow, isi.id_perjanjian, perubahan, u.pengusul)
        case _:
            _jalankan_surat(uow, u)


def _jalankan_surat(uow: UnitOfWork, u: UsulanPerjanjian) -> None:
    match u.isi:
        case SuratPengakhiran() as isi:
            pengakhiran.ajukan(
                uow,
                isi.id_perjanjian,
                oleh=isi.pihak,
                narahubung=isi.narahubung,
                tanggal_pengakhiran=isi.pada,
                alasan=isi.alasan,
                asli=_asli(u, isi),
            )
        case SuratPenarikan() as isi:
            pengakhiran.tarik(
                uow,
                isi.id_perjanjian,
                oleh=isi.pihak,
                narahubung=isi.narahubung,
                alasan=isi.alasan,
                asli=_asli(u, isi),
            )
        case SuratPembatalan() as isi:
            narahubung.batalkan(uow, isi.nomor_urusan, _asli(u, isi))
        case SuratPergantian() as isi:
            narahubung.ajukan_pergantian(
                uow,
                isi.pihak,
                jabatan=isi.jabatan,
                nama=isi.nama,
                alamat=isi.alamat,
                telepon=isi.telepon,
                email=isi.email,
                situs=isi.situs,
                nomor_surat=isi.nomor_surat,
                berlaku_sejak=isi.sejak,
                asli=_asli(u, isi),
            )
        case SuratPenunjukan() as isi:
            narahubung.delegasikan(
                uow,
                isi.pihak,
                jabatan=isi.jabatan,
                email=isi.email,
                nomor_surat=isi.nomor_surat,
                sejak=isi.sejak,
                sampai=isi.sampai,
                pegawai=u.pengusul,
                nomor_berkas=isi.nomor_berkas,
                asli=_asli(u, isi),
            )


def _asli(u: UsulanPerjanjian, isi: DenganSurat) -> SuratAsli:
    return SuratAsli(isi.nomor_surat, isi.tanggal_surat, b"", tersimpan=u.hash_asli, diterima=u.diusulkan.date())
