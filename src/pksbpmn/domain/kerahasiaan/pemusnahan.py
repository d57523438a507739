"""Personal data destroyed: after the retention of their case, or by right of whom they are about (UU 27/2022 Pasal 42).

Archives are destroyed only when their retention is over and their schedule says so, and never while a legal process
needs them (UU 43/2009 Pasal 51; UU 27/2022 Pasal 44(1) a and c).
"""

import re
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from pksbpmn.domain.record import Key, Ref, Secret


class DasarPemusnahan(StrEnum):
    """Why personal data are destroyed."""

    RETENSI = "RETENSI"
    PERMINTAAN_SUBJEK = "PERMINTAAN_SUBJEK"
    MELAWAN_HUKUM = "MELAWAN_HUKUM"

    @property
    def pasal(self) -> str:
        """The articles that demand it."""
        return _PASAL[self]

    @property
    def menunggu_retensi(self) -> bool:
        """Whether the archive's retention goes before it: the right holds as far as the law says (UU 27/2022 Pasal 8).

        What was obtained or processed unlawfully is no archive that anybody may keep (Pasal 43(1) d, 44(1) d).
        """
        return self is not DasarPemusnahan.MELAWAN_HUKUM


_PASAL = {
    DasarPemusnahan.RETENSI: "UU 27/2022 Pasal 42 ayat (1) huruf a dan Pasal 44 ayat (1) huruf a",
    DasarPemusnahan.PERMINTAAN_SUBJEK: "UU 27/2022 Pasal 8, Pasal 43 ayat (1) huruf c, dan Pasal 44 ayat (1) huruf b",
    DasarPemusnahan.MELAWAN_HUKUM: "UU 27/2022 Pasal 43 ayat (1) huruf d dan Pasal 44 ayat (1) huruf d",
}


class AlasanUsul(StrEnum):
    """What moves who proposes it. A closed list: what stays can name nobody, and no answer depends on who is named."""

    MASA_SIMPAN_LEWAT = "MASA_SIMPAN_LEWAT"
    DIMINTA_SUBJEK = "DIMINTA_SUBJEK"
    PERSETUJUAN_DITARIK = "PERSETUJUAN_DITARIK"
    TIDAK_DIPERLUKAN = "TIDAK_DIPERLUKAN"
    TANPA_DASAR = "TANPA_DASAR"


class Pertimbangan(StrEnum):
    """Why a proposal is approved or refused; a closed list as `AlasanUsul` is."""

    TIDAK_BERNILAI_GUNA = "TIDAK_BERNILAI_GUNA"
    HAK_SUBJEK = "HAK_SUBJEK"
    DIPEROLEH_MELAWAN_HUKUM = "DIPEROLEH_MELAWAN_HUKUM"
    KEBERATAN_DITERIMA = "KEBERATAN_DITERIMA"
    KEBERATAN_TIDAK_BERALASAN = "KEBERATAN_TIDAK_BERALASAN"
    MASIH_BERNILAI_GUNA = "MASIH_BERNILAI_GUNA"
    DASAR_TIDAK_TERPENUHI = "DASAR_TIDAK_TERPENUHI"


_ATURAN = re.compile(
    r"(?:JRA|UU|PP|Perpres|Peraturan (?:ANRI|Ombudsman)|Keputusan Ketua)"
    r" (?:nomor )?\d{1,4}(?:/\d{4})?(?: (?:Pasal|ayat|huruf|butir) (?:\d{1,3}[a-z]?|[a-z]|\(\d{1,2}\)))*"
)
CONTOH_ATURAN = "JRA 7 butir 3, UU 43/2009 Pasal 51 ayat (2)"
"""How a rule is written."""


def sebutan_aturan(teks: str) -> str | None:
    """A rule by its kind, number and article, its spaces put right; None of whatever else, which may be a name."""
    rapi = " ".join(teks.split())
    return rapi if all(_ATURAN.fullmatch(x) for x in rapi.split(", ")) and len(rapi) <= 120 else None  # noqa: PLR2004


class CaraPemberitahuan(StrEnum):
    """How a data subject was told whom the mail of the decision did not reach."""

    SUREL = "SUREL"
    POS = "POS"
    KURIR = "KURIR"
    DIANTAR = "DIANTAR"


@dataclass(eq=False, kw_only=True)
class Pemusnahan:
    """A proposal to destroy the personal data of a complaint and its matters, its decision, and what was done.

    `diminta` is the day of the data subject's wish. `tidak_sebelum` is the first day on which it may be done: until
    then he may object (`keberatan`, which goes with the rest). `diberitahukan` is the day on which he was told
    otherwise than by the mail of the decision. `alasan` and `pertimbangan` are words of closed lists (`AlasanUsul`,
    `Pertimbangan`), `dasar_hukum` numbers of rules (`sebutan_aturan`): they stay, and name nobody.

    From `dimulai` on the rows are empty; `dokumen` are names in the store that are still to be destroyed, none from
    `selesai` on. `jumlah` counts what was emptied, by kind. `bersama` are complaints that were joined with this one,
    whose own texts stay; `cadangan_sampai` is the day by which no backup of before is left, None where no term is set.
    """

    id: Key
    nomor_berkas: Ref
    dasar: DasarPemusnahan
    pengusul: str
    diusulkan: datetime
    alasan: Secret[str]
    diminta: date | None = None
    disetujui: bool | None = None
    pemutus: str | None = None
    diputus: datetime | None = None
    pertimbangan: Secret[str | None] = None
    dasar_hukum: str | None = None
    tidak_sebelum: date | None = None
    diberitahukan: date | None = None
    cara_pemberitahuan: CaraPemberitahuan | None = None
    keberatan: Secret[str | None] = None
    keberatan_pada: date | None = None
    pelaksana: str | None = None
    dimulai: datetime | None = None
    selesai: datetime | None = None
    jumlah: dict[str, int] = field(default_factory=dict)
    dokumen: tuple[str, ...] = ()
    bersama: tuple[str, ...] = ()
    cadangan_sampai: date | None = None

    @property
    def terbuka(self) -> bool:
        """Whether it still leads anywhere: neither refused nor done."""
        return self.selesai is None and self.disetujui is not False


@dataclass(eq=False, kw_only=True)
class Penahanan:
    """A complaint that a legal process needs, from `sejak` until `dilepas` (UU 27/2022 Pasal 44(1) c)."""

    id: Key
    nomor_berkas: Ref
    alasan: Secret[str]
    pegawai: str
    sejak: datetime
    dilepas: datetime | None = None
    pelepas: str | None = None
    alasan_dilepas: Secret[str | None] = None
