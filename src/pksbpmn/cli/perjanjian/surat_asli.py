"""A signed letter that is handed in, as the command line gives it."""

from datetime import date

from pksbpmn.cli.input import read_bytes
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.usecases.perjanjian.surat_asli import SuratAsli


def surat_asli(berkas: str | None, nomor: str | None, tanggal: date | None) -> SuratAsli | None:
    """The original with its number and day; None where none is handed in. MasukanSalah for half of it."""
    if berkas is None:
        return None
    if nomor is None or tanggal is None:
        raise MasukanSalah(
            "Surat yang diserahkan memerlukan nomor dan tanggalnya.", "Isi --nomor-surat dan --tanggal-surat."
        )
    return SuratAsli(nomor, tanggal, read_bytes(berkas))
