"""What waits to be delivered after a transaction: the outbox."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Any, Literal

from pydantic import Field

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.putusan import SebabDitolak
from pksbpmn.domain.isian import Simpanan
from pksbpmn.domain.record import Indexed, Key, Ref, Secret, Unique


class JenisKiriman(StrEnum):
    """What is delivered: a message to the engine, a letter, a notice inside the two institutions, who has a task.

    PEMUTUS asks the engine who completed a task, TUGAS_LAGI opens one again, PRIORITAS brings one forward.
    """

    PESAN = "PESAN"
    SURAT = "SURAT"
    INTERNAL = "INTERNAL"
    TUGAS = "TUGAS"
    PEMUTUS = "PEMUTUS"
    TUGAS_LAGI = "TUGAS_LAGI"
    PRIORITAS = "PRIORITAS"


class PesanMesin(Simpanan):
    """A message to the engine. `segera` = no buffering (TTL 0), for the one that starts a process."""

    jenis: Literal[JenisKiriman.PESAN] = JenisKiriman.PESAN
    nama: str
    kunci: str
    variabel: dict[str, Any]
    segera: bool


class SuratKeluar(Simpanan):
    """A letter to print and mail: to all its readers in one mail, or to the one at place `pembaca` alone.

    The addressee stands at place 0, the copies follow. With `ulang` it goes to the address of that `PengirimanUlang`.
    """

    jenis: Literal[JenisKiriman.SURAT] = JenisKiriman.SURAT
    id_surat: str
    pembaca: int | None = None
    ulang: str | None = None


class Pemberitahuan(Simpanan):
    """A plain mail to an institution's contact person, or to an officer who has an address; no personal data.

    With `surel_lama`, the id of a `Pelengkapan`, it goes to the address that stood there before, and nowhere else.
    `utama`: to the contact person himself, not to who replaces him in the case.
    """

    jenis: Literal[JenisKiriman.INTERNAL] = JenisKiriman.INTERNAL
    perihal: str
    isi: str
    kepada: Pihak
    pegawai: str | None = None
    surel_lama: str | None = None
    utama: bool = False


class TugasDialihkan(Simpanan):
    """The engine's assignment follows a change of officer (`PengalihanTugas`)."""

    jenis: Literal[JenisKiriman.TUGAS] = JenisKiriman.TUGAS
    id_pengalihan: str


class PemutusDicari(Simpanan):
    """Who completed a task that nobody had said he decides; keys of the engine, `elemen` the task's id."""

    jenis: Literal[JenisKiriman.PEMUTUS] = JenisKiriman.PEMUTUS
    elemen: str
    instans: int
    instans_elemen: int


class TugasDibukaLagi(Simpanan):
    """A task whose decision did not count is opened again."""

    jenis: Literal[JenisKiriman.TUGAS_LAGI] = JenisKiriman.TUGAS_LAGI
    elemen: str
    instans: int
    instans_elemen: int
    sebab: SebabDitolak


class TugasDidahulukan(Simpanan):
    """A late task comes first in Tasklist; `instans` is its process instance, `prioritas` from 0 to 100."""

    jenis: Literal[JenisKiriman.PRIORITAS] = JenisKiriman.PRIORITAS
    elemen: str
    instans: int
    prioritas: int


MuatanKiriman = Annotated[
    PesanMesin | SuratKeluar | Pemberitahuan | TugasDialihkan | PemutusDicari | TugasDibukaLagi | TugasDidahulukan,
    Field(discriminator="jenis"),
]


DITAHAN = "DITAHAN"
"""What `Kiriman.galat` says of a mail that was done with without leaving."""


@dataclass(eq=False, kw_only=True)
class Kiriman:
    """An outbox row. `kunci` makes a second one impossible."""

    id: Key
    kunci: Unique[str]
    jenis: JenisKiriman
    muatan: Secret[MuatanKiriman]
    dibuat: datetime
    berikutnya: Indexed[datetime]
    nomor_berkas: Ref | None = None
    percobaan: int = 0
    selesai: Indexed[datetime | None] = None
    galat: str | None = None
