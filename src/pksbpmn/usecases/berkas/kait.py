"""How a record of any kind hangs on its case file: by its number, or by a record that does."""

from dataclasses import fields
from functools import cache

from pksbpmn.usecases.ports import Kait
from pksbpmn.usecases.ports.records import RECORDS

_INDUK = {
    "id_permintaan": "permintaan",
    "id_surat": "surat",
    "id_naskah": "naskah",
    "id_konsep": "konsep",
    "id_berita_acara": "berita_acara",
    "id_tindakan": "tindakan",
    "id_butir": "butir_data",
}
"""Whose row a record belongs to that names no case file itself."""


@cache
def kait(catatan: str) -> Kait | None:
    """How the records of this repository hang on their case files; None for those of none."""
    if catatan == "berkas":
        return Kait(catatan, kolom="nomor")
    bidang = [f.name for f in fields(RECORDS[catatan])]
    if "nomor_berkas" in bidang:
        return Kait(catatan)
    return next((Kait(catatan, _INDUK[b], b) for b in bidang if b in _INDUK), None)


def terkait(catatan: str) -> Kait:
    """The same of a record that hangs on one. LookupError for one of none."""
    ini = kait(catatan)
    if ini is None:
        raise LookupError(f"{catatan} belongs to no case file")
    return ini
