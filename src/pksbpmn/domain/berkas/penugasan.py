"""Officers by staff number: in which role they handle a case, and who is barred (UU 37/2008 Pasal 40)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pksbpmn.domain.record import Indexed, Key, Ref, Secret


class Peran(StrEnum):
    """Roles of rules 3.1 as far as they open or close access."""

    VERIFIKASI = "VERIFIKASI"
    PEMERIKSA = "PEMERIKSA"
    RESOLUSI = "RESOLUSI"
    KONSILIATOR = "KONSILIATOR"
    MEDIATOR = "MEDIATOR"
    ANGGOTA = "ANGGOTA"
    KETUA = "KETUA"
    KUSTODIAN = "KUSTODIAN"
    PPID = "PPID"
    NARAHUBUNG_OMBUDSMAN = "NARAHUBUNG_OMBUDSMAN"
    NARAHUBUNG_ITJEN = "NARAHUBUNG_ITJEN"
    AUDITOR_ITJEN = "AUDITOR_ITJEN"
    PEMILIK_PROSES = "PEMILIK_PROSES"


def nomor_pegawai(teks: str) -> str | None:
    """A staff number in its one spelling, without zeros in front, so that one officer has one; None where it is none.

    Forms give it as a number, people type it: who is barred, or decides his own request, must be the same in both.
    """
    angka = teks.strip()
    return angka.lstrip("0") or None if angka.isascii() and angka.isdigit() else None


@dataclass(eq=False, kw_only=True)
class Penugasan:
    """An officer (by a staff number, no name) who handles a case in a role, until released."""

    id: Key
    nomor_berkas: Ref
    pegawai: Indexed[str]
    peran: Peran
    unit: Secret[str]
    mulai: datetime
    selesai: datetime | None = None


@dataclass(eq=False, kw_only=True)
class PengalihanTugas:
    """A task of the engine went from one officer to another; without `kunci_tugas` all open ones of the case did.

    `dari` is None where nobody had it, `kepada` where it waits for its group again; `oleh` is who decided so.
    """

    id: Key
    nomor_berkas: Ref
    kunci_tugas: Indexed[str | None]
    tugas: str | None
    dari: str | None
    kepada: Indexed[str | None]
    oleh: str
    alasan: Secret[str]
    waktu: datetime


@dataclass(eq=False, kw_only=True)
class BenturanKepentingan:
    """A declared conflict of interest: this officer is barred from this case (UU 37/2008 Pasal 40)."""

    id: Key
    nomor_berkas: Ref
    pegawai: Indexed[str]
    alasan: Secret[str]
    waktu: datetime
