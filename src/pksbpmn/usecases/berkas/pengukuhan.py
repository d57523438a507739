"""Groups that nobody gives alone: another administrator, or a head, confirms them (PKS Pasal 8(2); ADR 0033)."""

from dataclasses import dataclass

from pksbpmn.domain.berkas.izin import KEPALA
from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.penugasan import nomor_pegawai
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.usecases.berkas.akun import adalah_pengelola, pernah_bagi_lain
from pksbpmn.usecases.berkas.pegawai import akunnya, bertugas, orang_sama, wajib_bernomor
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.ports import UnitOfWork

_MENGUBAH = ("pegawai-dicatat", "akun-pegawai-dicatat", "akun-pegawai-diakhiri")


@dataclass(frozen=True)
class YangMenunggu:
    """What is looked at before an officer is confirmed; `versi` is another once he or his accounts are entered anew."""

    versi: int
    akun: tuple[str, ...]
    surel: str | None


def yang_menunggu(uow: UnitOfWork, pegawai: Pegawai) -> YangMenunggu | None:
    """What of an officer in office waits to be confirmed; None where nothing does."""
    akun = uow.akun_pegawai.find(pegawai=pegawai.nomor, sampai=None)
    if not (pegawai.menunggu or any(a.menunggu for a in akun)) or not bertugas(uow, pegawai.nomor):
        return None
    return YangMenunggu(_versi(uow, pegawai.nomor), tuple(a.akun for a in akun), pegawai.surel)


def _versi(uow: UnitOfWork, nomor: str) -> int:
    return sum(a.rincian["pegawai"] == nomor for p in _MENGUBAH for a in uow.audit.find(peristiwa=p))


def kukuhkan(uow: UnitOfWork, nomor: str, oleh: str | None = None, *, versi: int) -> Pegawai:
    """`oleh` (as the trail names him; who acts) confirms what others made an officer; these groups count now.

    He is a head or an administrator: none of those who entered the officer or an account of his since something of him
    waits, and not the officer, nor who he would become one person with. Where nothing but his own further accounts wait
    the officer knows best: he may, by the account that he has. What he saw is `versi` (`yang_menunggu`): what
    was entered since is confirmed by nobody.
    """
    oleh = uow.pelaku if oleh is None else oleh
    pegawai = uow.pegawai.get_locked(wajib_bernomor(nomor))
    akun = [a for a in uow.akun_pegawai.find(pegawai=pegawai.nomor, sampai=None) if a.menunggu]
    menunggu = yang_menunggu(uow, pegawai)
    if menunggu is None:
        raise MasukanSalah(
            f"Tidak ada kelompok atau akun pegawai {pegawai.nomor} yang menunggu dikukuhkan.",
            "Lihat `pksbpmn pegawai daftar`.",
        )
    if menunggu.versi != versi:
        raise MasukanSalah(
            f"Pegawai {pegawai.nomor} atau akunnya dicatat lagi sesudah versi itu (kini versi {menunggu.versi}).",
            "Lihat lagi `pksbpmn pegawai daftar`, lalu sebut versi yang tertulis di sana.",
        )
    miliknya = akunnya(uow, nomor_pegawai(oleh) or oleh).intersection(a.akun.casefold() for a in akun)
    sendiri = nomor_pegawai(oleh) == pegawai.nomor and not pegawai.menunggu
    sendiri = sendiri and not any(pernah_bagi_lain(uow, pegawai.nomor, a.akun) for a in akun)
    lain = pegawai.pengusul if sendiri else (pegawai.nomor, *pegawai.pengusul)
    if miliknya or any(orang_sama(uow, oleh, siapa) for siapa in lain):
        raise MasukanSalah(
            "Kelompok dan akun dikukuhkan orang lain dari yang mencatatnya atau menerimanya.",
            "Minta kepala, atau pengelola lain; bila belum ada, tetapkan rekan dengan `pksbpmn pengelola tambah AKUN`.",
        )
    if not sendiri:
        wajib_mengawasi(uow, oleh)
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


def wajib_mengawasi(uow: UnitOfWork, oleh: str | None = None) -> None:
    """Refuse who is neither a head nor an administrator: they look at whose accounts are whose, and confirm."""
    oleh = uow.pelaku if oleh is None else oleh
    if not _berwenang(uow, oleh):
        raise MasukanSalah(
            f"Pegawai {oleh} bukan kepala dan bukan pengelola.", f"Serahkan kepada {', '.join(KEPALA)} atau pengelola."
        )


def _berwenang(uow: UnitOfWork, oleh: str) -> bool:
    if nomor_pegawai(oleh) is None:
        return any(p.sebutan == oleh for p in uow.pengelola.find(sampai=None))
    pegawai = bertugas(uow, oleh)
    return pegawai is not None and (
        pegawai.anggota(KEPALA)
        or any(a.berlaku and adalah_pengelola(uow, a.akun) for a in uow.akun_pegawai.find(pegawai=pegawai.nomor))
    )
