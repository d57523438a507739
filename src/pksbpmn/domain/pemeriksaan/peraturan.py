"""The sets of procedure rules a complaint can fall under (rules C-01, REG-M-02).

`peraturan.dmn` says which one is in force on which day; here stands what the letters and the forms need of it. A
complaint keeps the set it began under in `Laporan.himpunan_aturan`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi

TANGGAL_PERALIHAN = date(2024, 1, 11)
"""First day of POR 58/2023 for new complaints: an assumption (day of the agreement) that the process owner confirms."""

_POR_58 = "Peraturan Ombudsman Nomor 58 Tahun 2023"
_POR_48 = "Peraturan Ombudsman Nomor 26 Tahun 2017 sebagaimana diubah dengan Nomor 48 Tahun 2020"


@dataclass(frozen=True)
class HimpunanAturan:
    """One set: `sejak` is its first day, `sampai` its last, None where open.

    `terverifikasi` says whether the period was read in the regulation itself. `label_lahp` and `sebutan_lahp` are how
    it calls the report that the agreement calls LAHP: one document, two labels. `dasar_*` is what its letters cite: an
    article where it was seen, else the regulation alone. `bentuk_maladministrasi` is its list;
    that of POR 58/2023 was not seen, so the ten kinds of POR 26/2017 go on (C-10).
    """

    id: str
    judul: str
    dasar_hukum: str
    sejak: date | None
    sampai: date | None
    sumber: str
    terverifikasi: bool
    label_lahp: str
    sebutan_lahp: str
    dasar_hasil: str
    dasar_lahp: str
    dasar_pelimpahan: str
    versi_bentuk: str
    bentuk_maladministrasi: frozenset[BentukMaladministrasi]


HIMPUNAN: Mapping[str, HimpunanAturan] = {
    h.id: h
    for h in (
        HimpunanAturan(
            id="POR-26-2017",
            judul="Tata Cara Penerimaan, Pemeriksaan, dan Penyelesaian Laporan",
            dasar_hukum="POR 26/2017 jo. POR 48/2020",
            sejak=None,
            sampai=date(2024, 1, 10),
            sumber="Disebut dalam PKS Pasal 1; diganti menurut konsiderans POR 58/2023",
            terverifikasi=False,
            label_lahp="LAHP",
            sebutan_lahp="Laporan Akhir Hasil Pemeriksaan",
            dasar_hasil=f"{_POR_48}, Pasal 25 ayat (5)",
            dasar_lahp=f"{_POR_48}, Pasal 25",
            dasar_pelimpahan=_POR_48,
            versi_bentuk="POR-26-2017",
            bentuk_maladministrasi=frozenset(BentukMaladministrasi),
        ),
        HimpunanAturan(
            id="POR-58-2023",
            judul="Tata Cara Pemeriksaan dan Penyelesaian Laporan",
            dasar_hukum="POR 58/2023",
            sejak=TANGGAL_PERALIHAN,
            sampai=None,
            sumber="POR 58/2023 Pasal 54; tanggal berlaku belum terlihat, dikonfirmasi pemilik proses",
            terverifikasi=False,
            label_lahp="LHP",
            sebutan_lahp="Laporan Hasil Pemeriksaan",
            dasar_hasil=_POR_58,
            dasar_lahp=f"{_POR_58}, Pasal 54",
            dasar_pelimpahan=f"{_POR_58}, Pasal 17",
            versi_bentuk="POR-26-2017",
            bentuk_maladministrasi=frozenset(BentukMaladministrasi),
        ),
    )
}


def himpunan(id_himpunan: str) -> HimpunanAturan:
    """The set with this id. Raises MasukanSalah for an unknown one."""
    if id_himpunan not in HIMPUNAN:
        raise MasukanSalah(f"Himpunan aturan {id_himpunan} tidak dikenal.", f"Yang ada: {', '.join(sorted(HIMPUNAN))}.")
    return HIMPUNAN[id_himpunan]


def berlaku_pada(hari: date) -> HimpunanAturan:
    """The set for a complaint of that day, as `peraturan.dmn` decides it."""
    return next(
        h for h in HIMPUNAN.values() if (h.sejak is None or h.sejak <= hari) and (h.sampai is None or hari <= h.sampai)
    )
