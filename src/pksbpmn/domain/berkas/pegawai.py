"""Officers who write, check and sign: by staff number, with the office that their documents name."""

from dataclasses import dataclass
from datetime import date

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.record import Key, Secret
from pksbpmn.names import CandidateGroup


@dataclass(eq=False, kw_only=True)
class Pegawai:
    """An officer of one of the two institutions and the groups whose tasks he may take, from `sejak` to `sampai`.

    `nomor` is his staff number in its one spelling (`nomor_pegawai`); `pihak` is OMBUDSMAN or ITJEN. Notices about his
    tasks go to `surel`, without one to the contact person of his institution.
    """

    nomor: Key
    nama: Secret[str]
    jabatan: str
    pihak: Pihak
    kelompok: tuple[CandidateGroup, ...]
    sejak: date
    sampai: date | None = None
    surel: Secret[str] | None = None

    def bertugas(self, hari: date) -> bool:
        """Whether he is in office on this day."""
        return self.sejak <= hari and (self.sampai is None or hari <= self.sampai)
