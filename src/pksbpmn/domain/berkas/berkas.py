"""The case file as it is kept: what a complaint and every other matter share. Times are aware."""

from dataclasses import dataclass
from datetime import datetime

from pksbpmn.domain.berkas.jenis import JenisBerkas, RuangLingkup
from pksbpmn.domain.berkas.muatan import Muatan
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.record import Indexed, Key, Ref, Secret


@dataclass(eq=False, kw_only=True)
class Berkas:
    """A case file. `perihal` names no person: letters to the other side carry it.

    `nomor_perkara` is the complaint whose parties and secrecy hold here: its own number for a complaint, and for a
    matter that concerns none. `himpunan_aturan` are the rules it began under and keeps (C-01). `muatan` is what a
    matter of its kind holds beside; a complaint has its own records (`laporan.Laporan`).
    """

    nomor: Key
    jenis: JenisBerkas
    ruang_lingkup: RuangLingkup
    pengaju: Pihak
    perihal: Secret[str]
    dibuka: Indexed[datetime]
    nomor_perkara: Ref
    himpunan_aturan: str
    muatan: Secret[Muatan] | None = None
    akhir: Indexed[str | None] = None
    ditutup: Indexed[datetime | None] = None

    @property
    def tentang_laporan(self) -> str | None:
        """Number of the complaint that a matter concerns."""
        return None if self.nomor_perkara == self.nomor else self.nomor_perkara
