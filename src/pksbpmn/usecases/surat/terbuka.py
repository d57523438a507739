"""Whether an officer may see a page: one that names a hidden complainant needs the custodian's grant (REG-I-04)."""

from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.halaman import Halaman
from pksbpmn.usecases.berkas.rahasia import rahasia_perkara
from pksbpmn.usecases.berkas.yang_tahu import boleh_tahu
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat.gerbang import menyebut


def menyebut_rahasia(uow: UnitOfWork, nomor: str, kepada: Pihak, halaman: Halaman) -> tuple[str, ...]:
    """The complaints whose hidden complainant a page of a case file names; one to him does by being his."""
    return tuple(
        perkara
        for perkara, siapa in rahasia_perkara(uow, nomor)
        if (siapa.pelapor and kepada is Pihak.PELAPOR) or menyebut(uow, halaman, siapa)
    )


def boleh_melihat(uow: UnitOfWork, nomor: str, kepada: Pihak, halaman: Halaman, petugas: Pegawai) -> bool:
    """Whether an officer may know everybody whom the page names (PKS Pasal 8(2))."""
    return boleh_tahu(uow, menyebut_rahasia(uow, nomor, kepada, halaman), petugas)
