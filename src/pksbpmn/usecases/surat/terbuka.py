"""Whether an officer may see a page: one that names a hidden complainant needs the custodian's grant (REG-I-04)."""

from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.halaman import Halaman
from pksbpmn.usecases.berkas.rahasia import rahasia_perkara
from pksbpmn.usecases.berkas.yang_tahu import boleh_tahu
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.gerbang import menyebut


def menyebut_rahasia(
    uow: UnitOfWork, nomor: str, kepada: Pihak, halaman: Halaman, bagi: Pihak | None = None
) -> tuple[str, ...]:
    """The complaints whose hidden complainant a page of a case file names; one to him does by being his.

    To `bagi` it names nobody by what he wrote himself.
    """
    return tuple(
        perkara
        for perkara, siapa in rahasia_perkara(uow, nomor, halaman)
        if (siapa.pelapor and kepada is Pihak.PELAPOR) or menyebut(uow, halaman, siapa, bagi)
    )


def menunjuk_rahasia(uow: UnitOfWork, nomor: str, kepada: Pihak, halaman: Halaman) -> tuple[str, ...]:
    """As `menyebut_rahasia`; all hidden ones of the case file where the mask took something out of the page.

    Who typed a dictionary of names would read off the gap which one it is (ADR 0015).
    """
    if halaman.disamarkan:
        return tuple(dict.fromkeys(perkara for perkara, _ in rahasia_perkara(uow, nomor, halaman)))
    return menyebut_rahasia(uow, nomor, kepada, halaman)


def hanya_celah(uow: UnitOfWork, nomor: str, kepada: Pihak, halaman: Halaman, petugas: Pegawai) -> bool:
    """Whether a page points for an officer who may not know at somebody by what was taken out of it, and by no name.

    The gap may be one of many names that somebody tried; of who asks for it the custodians learn (ADR 0015).
    """
    perkara = menunjuk_rahasia(uow, nomor, kepada, halaman)
    return bool(perkara) and not boleh_tahu(uow, perkara, petugas) and not menyebut_rahasia(uow, nomor, kepada, halaman)


def boleh_melihat(uow: UnitOfWork, nomor: str, kepada: Pihak, halaman: Halaman, petugas: Pegawai) -> bool:
    """Whether an officer may know everybody at whom the page points, by a name or a gap (PKS Pasal 8(2)).

    A gap is no bar to Itjen's officers: they read what their house gets, and none of them can have a grant.
    """
    if petugas.pihak is Pihak.OMBUDSMAN:
        return boleh_tahu(uow, menunjuk_rahasia(uow, nomor, kepada, halaman), petugas)
    return boleh_tahu(uow, menyebut_rahasia(uow, nomor, kepada, halaman, petugas.pihak), petugas)
