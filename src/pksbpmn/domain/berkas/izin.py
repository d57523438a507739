"""Who may run a command of officers: of which house, of which groups, in which role of the case it acts in."""

from dataclasses import dataclass

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.names import CandidateGroup

KEPALA = (
    CandidateGroup.KEPALA_KEASISTENAN,
    CandidateGroup.ANGGOTA_OMBUDSMAN,
    CandidateGroup.KETUA_OMBUDSMAN,
)
"""Heads of the Ombudsman: they say who handles a case."""
KEPALA_PIHAK = (*KEPALA, CandidateGroup.INSPEKTUR_JENDERAL)
"""Heads of either house."""
PENENTU_KELAS = (CandidateGroup.KUSTODIAN, CandidateGroup.PPID, *KEPALA)
"""Who may open what is closed: the PPID makes the consequence test (UU 14/2008 Pasal 19)."""
PEMUTUS_PEMUSNAHAN = (CandidateGroup.KEPALA_KEASISTENAN, CandidateGroup.KETUA_OMBUDSMAN, CandidateGroup.KUSTODIAN)
"""Who decides whether personal data are destroyed (UU 27/2022 Pasal 44)."""
PENANGAN = (Peran.VERIFIKASI, Peran.PEMERIKSA, Peran.RESOLUSI, Peran.KONSILIATOR, Peran.MEDIATOR)
"""The roles of those who handle a complaint."""
KEDUA_PIHAK = (Pihak.OMBUDSMAN, Pihak.ITJEN)


@dataclass(frozen=True, kw_only=True)
class Izin:
    """A permit: officers of these houses who are of one of the groups or have one of the roles in the case.

    Whoever is assigned in the case in a role has it; until somebody handles the case, so does every officer whose group
    gives it.
    Groups in `di_luar_laporan` may in every case file but a complaint's own.
    Without groups and roles whoever is of the house may: the use case of that command says who.
    """

    pihak: tuple[Pihak, ...] = (Pihak.OMBUDSMAN,)
    kelompok: tuple[CandidateGroup, ...] = ()
    peran: tuple[Peran, ...] = ()
    di_luar_laporan: tuple[CandidateGroup, ...] = ()

    @property
    def sebutan(self) -> str:
        """Who may, as in a sentence."""
        siapa = f"pegawai {' atau '.join(self.pihak)}"
        kelompok = f"dari kelompok {', '.join(self.kelompok)}" if self.kelompok else ""
        peran = f"yang menangani perkaranya sebagai {', '.join(self.peran)}" if self.peran else ""
        lain = f"di luar laporan dari kelompok {', '.join(self.di_luar_laporan)}" if self.di_luar_laporan else ""
        return " ".join(x for x in (siapa, " atau ".join(x for x in (kelompok, peran, lain) if x)) if x)
