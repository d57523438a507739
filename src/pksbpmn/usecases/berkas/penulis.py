"""Whose words the facts of a complaint are: of who filed it, but for what an officer entered (UU 37/2008 Pasal 25).

What an officer wrote is no quotation (None). What he and the complainant wrote together is nobody's own (`BERSAMA`).
"""

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.kutipan import BERSAMA, Penulis
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import UnitTerlapor
from pksbpmn.usecases.ports import UnitOfWork

_BERKAS = "berkas"
"""How `lengkapi` calls the names of files: they only grow."""


def penulis_isi(uow: UnitOfWork, berkas: Berkas) -> dict[str, Penulis | None]:
    """The author of each field that was completed or put right since, by its name in the history of that."""
    semua: dict[str, Penulis | None] = {}
    for p in uow.pelengkapan.find(nomor_berkas=berkas.nomor):
        if p.bidang != _BERKAS:
            semua[p.bidang] = None if p.dari is Pihak.OMBUDSMAN else berkas.pengaju
        elif p.dari is Pihak.OMBUDSMAN:
            semua[p.bidang] = BERSAMA
    return semua


def penulis_unit(uow: UnitOfWork, unit: UnitTerlapor) -> Penulis | None:
    """Who called a unit so; where an officer completed it, what he did not name stayed as the complaint names it."""
    if unit.alasan is not None:
        return None
    if uow.pelengkapan.find(nomor_berkas=unit.nomor_berkas, bidang=unit.peran.lower(), dari=Pihak.OMBUDSMAN):
        return BERSAMA
    return uow.berkas.get(unit.nomor_berkas).pengaju


def penulis_nama(uow: UnitOfWork, berkas: Berkas, peran: Pihak) -> Penulis:
    """Who typed by which name this party is called in what was signed once, whatever it is called now."""
    if peran is Pihak.PELAPOR:
        return berkas.pengaju
    semua = uow.unit_terlapor.find(nomor_berkas=berkas.nomor, peran=peran)
    return berkas.pengaju if all(penulis_unit(uow, u) is berkas.pengaju for u in semua) else BERSAMA
