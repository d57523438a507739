"""Officers who are in office in tests that are about something else."""

from collections.abc import Iterable
from datetime import date

from pksbpmn.domain.berkas.akun import AkunPegawai, Pengelola
from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.kewenangan import PERAN_KELOMPOK, PIHAK_PERAN
from pksbpmn.usecases.berkas import akun, pengukuhan
from pksbpmn.usecases.ports import UnitOfWork

STAFF = ("7", "11", "12", "77", "1001", "1002", "700001", "800001")
"""Staff numbers of officers who are in office where commands are given, of all groups of the Ombudsman."""


def in_office(uow: UnitOfWork, numbers: Iterable[str], pihak: Pihak = Pihak.OMBUDSMAN) -> None:
    """Put officers with these staff numbers into the register, of all groups of their house, without a trace."""
    for number in numbers:
        if uow.pegawai.find(nomor=number):
            continue
        uow.pegawai.add(
            Pegawai(
                nomor=number,
                nama=f"Pegawai Contoh {number}",
                jabatan="Asisten Ombudsman" if pihak is Pihak.OMBUDSMAN else "Auditor",
                pihak=pihak,
                kelompok=tuple(k for k, p in PERAN_KELOMPOK.items() if PIHAK_PERAN[p] is pihak),
                sejak=date(2024, 1, 11),
            )
        )


def confirmed(ada: Pegawai) -> None:
    """What was entered of him counts, as if another had confirmed it."""
    ada.kelompok, ada.menunggu, ada.pengusul = (*ada.kelompok, *ada.menunggu), (), ()


def kukuhkan(uow: UnitOfWork, nomor: str, oleh: str | None = None) -> Pegawai:
    """Confirm what waits of him as who looked at it just now."""
    menunggu = pengukuhan.yang_menunggu(uow, uow.pegawai.get(nomor))
    return pengukuhan.kukuhkan(uow, nomor, oleh, versi=menunggu.versi if menunggu else 0)


def speaks(uow: UnitOfWork, nomor: str, nama: str, oleh_akun: str = "pengelola") -> str:
    """Enter an account for an officer, as if another had confirmed it; the id of the entry."""
    ada = uow.akun_pegawai.get(akun.tambah(uow, nomor, nama, oleh_akun=oleh_akun))
    ada.menunggu = False
    uow.pegawai.get(ada.pegawai).pengusul = ()
    return ada.id


def account_of(number: str) -> str:
    """The name of the account of the officer with this staff number."""
    return f"akun-{number}"


def with_accounts(uow: UnitOfWork, numbers: Iterable[str], administrator: str = "1001") -> None:
    """Give officers accounts of the operating system, one of them the administrator's, without a trace."""
    since = uow.clock.now()
    for number in numbers:
        uow.akun_pegawai.add(
            AkunPegawai(id=account_of(number), pegawai=number, akun=account_of(number), sejak=since, dicatat_oleh="uji")
        )
    uow.pengelola.add(Pengelola(id="pertama", akun=account_of(administrator), sejak=since, ditetapkan_oleh="uji"))
