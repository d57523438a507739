"""Who may know a hidden complainant: the custodian, and who has a grant of his (PKS Pasal 8(2); rules REG-I-04)."""

from collections.abc import Iterable

from pksbpmn.domain.berkas.pegawai import Pegawai
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import PksError
from pksbpmn.names import CandidateGroup
from pksbpmn.usecases.berkas.pegawai import bertugas
from pksbpmn.usecases.berkas.penugasan import berbenturan
from pksbpmn.usecases.journal import beri_tahu
from pksbpmn.usecases.ports import UnitOfWork, hari_ini


def ada_izin(uow: UnitOfWork, nomor: str, pelaku: str) -> bool:
    """Whether the custodian's grant to see who complains (`nomor`: the complaint) still runs for this officer.

    One that was taken back is over in the same moment; one that an earlier holder of the number asked for is none.
    """
    sekarang, ada = uow.clock.now(), bertugas(uow, pelaku)
    return ada is not None and any(
        a.diberikan
        and a.pencabut is None
        and a.berlaku_sampai is not None
        and sekarang <= a.berlaku_sampai
        and a.dibuat.date() >= ada.sejak
        for a in uow.akses_identitas.find(nomor_perkara=nomor, pemohon=pelaku)
    )


def boleh_tahu(uow: UnitOfWork, perkara: Iterable[str], petugas: Pegawai | None) -> bool:
    """Whether an officer may know who complains in each of these complaints, in all of which he wants to stay hidden.

    Nobody else may, and nobody who has a conflict of interest there (REG-E-08).
    """
    semua = tuple(perkara)
    if not semua:
        return True
    if petugas is None or petugas.pihak is not Pihak.OMBUDSMAN:
        return False
    if any(berbenturan(uow, n, petugas.nomor) for n in semua):
        return False
    return CandidateGroup.KUSTODIAN in petugas.kelompok or all(ada_izin(uow, n, petugas.nomor) for n in semua)


def yang_melihat(uow: UnitOfWork) -> Pegawai | None:
    """The officer in office who looks; None where it is a part of the program, or an account of nobody."""
    try:
        return bertugas(uow, uow.pelaku)
    except PksError:
        return None


def beri_tahu_kustodian(uow: UnitOfWork, kunci: str, nomor: str, perihal: str, isi: str) -> None:
    """A mail to every custodian in office, once a `kunci`; no personal data."""
    for p in uow.pegawai.find(pihak=Pihak.OMBUDSMAN):
        if CandidateGroup.KUSTODIAN in p.kelompok and p.bertugas(hari_ini(uow)):
            beri_tahu(uow, f"{kunci}/{p.nomor}", nomor, perihal, isi, pegawai=p.nomor)
