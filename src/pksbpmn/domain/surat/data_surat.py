"""What a letter says, before it is a PDF."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.halaman import AlamatSurat
from pksbpmn.domain.surat.surat import JenisSurat


@dataclass(frozen=True)
class TandaTanganSurat:
    """One signature block; `pihak` is the party of the case who signs, None for an official of an institution."""

    sebagai: str
    nama: str
    jabatan: str
    tanggal: date | None = None
    pihak: Pihak | None = None


@dataclass(frozen=True)
class DataSurat:
    """A letter: its frame, and in `konteks` the facts that the wording of its kind speaks of.

    `ke` tells apart several addressees that are called the same.
    """

    jenis: JenisSurat
    nomor: str
    tanggal: date
    tempat: str
    hal: str
    sifat: str
    kop: Pihak
    kepada: Pihak
    penerima: AlamatSurat
    tembusan: tuple[AlamatSurat, ...]
    penandatangan: tuple[TandaTanganSurat, ...]
    dasar_hukum: tuple[str, ...]
    nomor_berkas: str
    sebutan_berkas: str
    konteks: dict[str, Any]
    kode: str | None = None
    ke: int = 1
