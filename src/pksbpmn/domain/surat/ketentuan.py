"""What every kind of letter is: its subject, classification code, signer, letterhead and legal basis.

Codes follow the pattern seen in practice (rules REG-T-02); one code a kind keeps numbers apart.
"""

from dataclasses import dataclass
from enum import StrEnum

from pksbpmn.domain.berkas.pihak import Pihak

PKS = "{perjanjian}"
"""Stands for the agreement: the record of it gives its numbers when a letter is written."""
UU_37 = "Undang-Undang Nomor 37 Tahun 2008 tentang Ombudsman Republik Indonesia"
UU_25 = "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"
UU_27 = "Undang-Undang Nomor 27 Tahun 2022 tentang Pelindungan Data Pribadi"
POR_HASIL = "{aturan.dasar_hasil}"
"""Stands for what the set of rules of the case says of the result and the complainant's answer (C-01)."""
POR_LAHP = "{aturan.dasar_lahp}"
"""Stands for what the set of rules of the case says of the report."""
POR_LIMPAH = "{aturan.dasar_pelimpahan}"
"""Stands for what the set of rules of the case says of a hand-over between units."""


class Penanda(StrEnum):
    """Who signs: an official, both contact persons, an officer of each party by himself, or who signed the minutes."""

    PEJABAT = "PEJABAT"
    NARAHUBUNG = "NARAHUBUNG"
    PARA_PIHAK = "PARA_PIHAK"
    BERITA_ACARA = "BERITA_ACARA"


@dataclass(frozen=True)
class KetentuanSurat:
    """The constant parts of one kind of letter; `penandatangan` is a role of the institutions' file.

    Without a `kop` of its own it has the letterhead of the institution that began the matter, but the Ombudsman's where
    he decides of a complaint. Of what is written once (`satu_naskah`) a request that carries it takes the document that
    was signed.
    """

    hal: str
    kode: str
    penandatangan: str
    dasar_hukum: tuple[str, ...]
    kop: Pihak | None = None
    satu_naskah: bool = False
    penanda: Penanda = Penanda.PEJABAT


def tanpa_perjanjian(rujukan: str) -> str:
    """A reference of `tenggat.dmn` ("PKS Pasal 4(5); UU 37/2008 Pasal 28(1)") without the agreement; may be empty."""
    return "; ".join(r for r in rujukan.split("; ") if not r.startswith("PKS "))


def dasar_berlaku(ketentuan: KetentuanSurat, *, kerja_sama: bool) -> tuple[str, ...]:
    """What a letter cites: once the agreement has ended, the statutes alone (PKS Pasal 6; C-16).

    What rests on the agreement alone goes on citing it: the record of what was handed over under it.
    """
    if kerja_sama:
        return ketentuan.dasar_hukum
    return tuple(d for d in ketentuan.dasar_hukum if not d.startswith(PKS)) or ketentuan.dasar_hukum
