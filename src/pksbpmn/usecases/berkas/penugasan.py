"""Which officers handle a case, by staff number, and who is barred from it (UU 37/2008 Pasal 40)."""

from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.penugasan import BenturanKepentingan, Penugasan, Peran, nomor_pegawai
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.kewenangan import dapat_ditugaskan
from pksbpmn.usecases.berkas.berkas import berjalan as berkas_berjalan
from pksbpmn.usecases.berkas.berkas import perkara_dari
from pksbpmn.usecases.berkas.induk import seperkara
from pksbpmn.usecases.berkas.pegawai import orang_sama, wajib_bernomor, wajib_bertugas, wajib_tercatat
from pksbpmn.usecases.berkas.utuh import wajib_utuh
from pksbpmn.usecases.journal import audit, id_baru
from pksbpmn.usecases.ports import UnitOfWork


def berbenturan(uow: UnitOfWork, nomor: str, pegawai: str) -> bool:
    """Whether an officer has declared a conflict of interest in a case, or in the one a matter is about (REG-E-08).

    What goes on in one complaint is one case, and stays so after they part: what was given in one is evidence in all.
    """
    semua = seperkara(uow, perkara_dari(uow, nomor).nomor)
    terhalang = [b for n in semua for b in uow.benturan_kepentingan.find(nomor_berkas=n)]
    return any(orang_sama(uow, b.pegawai, pegawai) for b in terhalang)


def periksa_benturan(uow: UnitOfWork, nomor: str, pegawai: str) -> None:
    """Refuse an officer who has declared a conflict of interest in a case, in this matter of it too (REG-E-08)."""
    if berbenturan(uow, nomor, wajib_bernomor(pegawai)):
        raise MasukanSalah(
            f"Pegawai {pegawai} mempunyai benturan kepentingan dalam {nomor} dan tidak boleh menanganinya "
            "(UU 37/2008 Pasal 40).",
            "Tugaskan pegawai lain.",
        )


def wajib_bebas(uow: UnitOfWork, nomor: str, pegawai: str) -> Pegawai:
    """As `wajib_tak_terhalang`, and the case still holds something."""
    ada = wajib_tak_terhalang(uow, nomor, pegawai)
    wajib_utuh(uow, nomor)
    return ada


def wajib_tak_terhalang(uow: UnitOfWork, nomor: str, pegawai: str) -> Pegawai:
    """As `wajib_bertugas`, and not barred from the case (UU 37/2008 Pasal 40)."""
    ada = wajib_bertugas(uow, pegawai)
    periksa_benturan(uow, nomor, ada.nomor)
    return ada


def tugaskan(uow: UnitOfWork, nomor: str, pegawai: str, peran: Peran, unit: str) -> str:
    """Assign an officer in a role of a unit; assigning the same again changes nothing.

    The role is one of his house's. Offices, and what opens a hidden identity, go with a group (PKS Pasal 8(2)).
    """
    berkas_berjalan(uow, nomor)
    if nomor_pegawai(pegawai) is None or not unit.strip():
        raise MasukanSalah("Penugasan memerlukan nomor pegawai (angka) dan unit.", "Isi keduanya.")
    petugas = wajib_bebas(uow, nomor, pegawai)
    if not dapat_ditugaskan(peran, petugas.pihak):
        raise MasukanSalah(
            f"Peran {peran} tidak diberikan kepada pegawai {petugas.nomor} dengan penugasan (PKS Pasal 8 ayat (2)).",
            "Jabatan dan pemegang identitas ditetapkan dengan kelompoknya: `pksbpmn pegawai catat`.",
        )
    nomornya = petugas.nomor
    for p in uow.penugasan.find(nomor_berkas=nomor, pegawai=nomornya, peran=peran, selesai=None):
        if p.unit == unit:
            return p.id
    penugasan = Penugasan(
        id=id_baru(), nomor_berkas=nomor, pegawai=nomornya, peran=peran, unit=unit, mulai=uow.clock.now()
    )
    uow.penugasan.add(penugasan)
    audit(uow, "petugas-ditugaskan", nomor, pegawai=nomornya, peran=peran)
    return penugasan.id


def di_unit(uow: UnitOfWork, nomor: str, unit: str) -> list[Penugasan]:
    """Assignments of a unit in a case that have not ended."""
    return [p for p in uow.penugasan.find(nomor_berkas=nomor, selesai=None) if p.unit == unit]


def lepas(uow: UnitOfWork, nomor: str, *, pegawai: str | None = None, unit: str | None = None) -> int:
    """End the assignments of an officer or a unit; returns how many. Raises TidakDitemukan."""
    nomornya = None if pegawai is None else wajib_tercatat(uow, pegawai).nomor
    semua = uow.penugasan.find(nomor_berkas=uow.berkas.get(nomor).nomor, selesai=None)
    berjalan = [p for p in semua if nomornya in {None, p.pegawai} and unit in {None, p.unit}]
    for p in berjalan:
        p.selesai = uow.clock.now()
        audit(uow, "petugas-dilepas", nomor, pegawai=p.pegawai, peran=p.peran)
    return len(berjalan)


def nyatakan_benturan(uow: UnitOfWork, nomor: str, pegawai: str, alasan: str) -> None:
    """Keep a declared conflict; the officer is barred from the case and its matters, and his assignments there end."""
    perkara, pegawai = perkara_dari(uow, nomor).nomor, wajib_tercatat(uow, pegawai).nomor
    uow.benturan_kepentingan.add(
        BenturanKepentingan(id=id_baru(), nomor_berkas=perkara, pegawai=pegawai, alasan=alasan, waktu=uow.clock.now())
    )
    audit(uow, "benturan-kepentingan", perkara, pegawai=pegawai)
    for berkas in uow.berkas.find(nomor_perkara=perkara):
        lepas(uow, berkas.nomor, pegawai=pegawai)


def daftar(uow: UnitOfWork, nomor: str) -> tuple[Penugasan, ...]:
    """Assignments in a case, those that ended too. Raises TidakDitemukan."""
    uow.berkas.get(nomor)
    return tuple(uow.penugasan.find(nomor_berkas=nomor))
