"""Contact persons (PKS Pasal 9)."""

from dataclasses import dataclass
from datetime import date

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.record import Key, Secret


@dataclass(eq=False, kw_only=True)
class Narahubung:
    """An appointed contact person, or one who acts for him (`delegasi_dari`). Ends the day before `berlaku_sampai`."""

    id: Key
    pihak: Pihak
    jabatan: str
    nama: Secret[str]
    alamat: Secret[str]
    telepon: Secret[str]
    email: Secret[str]
    situs: str | None
    nomor_surat: str
    tanggal_surat: date
    berlaku_sejak: date
    berlaku_sampai: date | None = None
    delegasi_dari: str | None = None
    diberitahukan: date | None = None
