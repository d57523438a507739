"""Groups that nobody gives alone: another administrator, or a head, confirms them (PKS Pasal 8(2); ADR 0033)."""

from pksbpmn.domain.berkas.izin import KEPALA
from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.penugasan import nomor_pegawai
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.usecases.berkas.akun import adalah_pengelola
from pksbpmn.usecases.berkas.pegawai import akunnya, bertugas, orang_sama, wajib_bernomor
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.ports import UnitOfWork


def kukuhkan(uow: UnitOfWork, nomor: str, oleh: str | None = None) -> Pegawai:
    """`oleh` (as the trail names him; who acts) confirms what others made an officer; these groups count now.

    He is a head or an administrator: none of those who entered the officer or an account of his since something of him
    waits, and not the officer, nor who he would become one person with.
    """
    oleh = uow.pelaku if oleh is None else oleh
    pegawai = uow.pegawai.get_locked(wajib_bernomor(nomor))
    akun = [a for a in uow.akun_pegawai.find(pegawai=pegawai.nomor, sampai=None) if a.menunggu]
    if not (pegawai.menunggu or akun) or not bertugas(uow, pegawai.nomor):
        raise MasukanSalah(
            f"Tidak ada kelompok atau akun pegawai {pegawai.nomor} yang menunggu dikukuhkan.",
            "Lihat `pksbpmn pegawai daftar` dan `pksbpmn pegawai akun daftar`.",
        )
    miliknya = akunnya(uow, nomor_pegawai(oleh) or oleh).intersection(a.akun.casefold() for a in akun)
    if miliknya or any(orang_sama(uow, oleh, lain) for lain in (pegawai.nomor, *pegawai.pengusul)):
        raise MasukanSalah(
            "Kelompok dan akun dikukuhkan orang lain dari yang mencatatnya atau menerimanya.",
            "Minta kepala, atau pengelola lain; bila belum ada, tetapkan rekan dengan `pksbpmn pengelola tambah AKUN`.",
        )
    if not _berwenang(uow, oleh):
        raise MasukanSalah(
            f"Pegawai {oleh} bukan kepala dan bukan pengelola.", f"Serahkan kepada {', '.join(KEPALA)} atau pengelola."
        )
    audit(
        uow,
        "pegawai-dikukuhkan",
        None,
        pelaku=oleh,
        pegawai=pegawai.nomor,
        kelompok=list(pegawai.menunggu),
        pengusul=list(pegawai.pengusul),
        id_akun=[a.id for a in akun],
    )
    for satu in akun:
        satu.menunggu = False
    pegawai.kelompok = (*pegawai.kelompok, *pegawai.menunggu)
    pegawai.menunggu = pegawai.pengusul = ()
    return pegawai


def _berwenang(uow: UnitOfWork, oleh: str) -> bool:
    if nomor_pegawai(oleh) is None:
        return any(p.sebutan == oleh for p in uow.pengelola.find(sampai=None))
    pegawai = bertugas(uow, oleh)
    return pegawai is not None and (
        pegawai.anggota(KEPALA)
        or any(a.berlaku and adalah_pengelola(uow, a.akun) for a in uow.akun_pegawai.find(pegawai=pegawai.nomor))
    )
