"""Data and information that are kept or exchanged (PKS Pasal 5, 8(3))."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.isian import Simpanan
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.pertukaran.kanal import JenisKanal
from pksbpmn.domain.record import Indexed, Key, Ref, Secret


class JenisInformasi(StrEnum):
    """What exchanged information is (PKS Pasal 1, Informasi); its format is free."""

    DATA = "DATA"
    FAKTA = "FAKTA"
    PENJELASAN = "PENJELASAN"


class ButirDiserahkan(Simpanan):
    """One item as the minutes list it; `hash` is its SHA-256 in hex."""

    nama: str
    jenis: JenisInformasi
    hash: str | None
    klasifikasi: Klasifikasi


class SerahLangsung(Simpanan):
    """A handing over in person (PKS Pasal 5(4), "langsung"): the day, the place, who gave and who took."""

    hari: date
    tempat: str
    penyerah: str
    penerima: str


class SerahTerima(Simpanan):
    """What the minutes of a transfer say (PKS Pasal 5(3)-(5)); sender and receiver by office."""

    dari: Pihak
    kepada: Pihak
    pengirim: str
    penerima: str
    kanal: JenisKanal
    waktu: datetime
    kerahasiaan: Klasifikasi
    keutuhan: str
    kelengkapan: dict[str, bool]
    sumber: str
    verifikator: str
    butir: tuple[ButirDiserahkan, ...]
    langsung: SerahLangsung | None = None


class MuatanPertukaran(Simpanan):
    """A request for data: for what, what is wanted, who asks (a contact person's id), who is asked; how it went."""

    untuk: Literal[JenisBerkas.PERTUKARAN_DATA] = JenisBerkas.PERTUKARAN_DATA
    tujuan: str
    daftar: tuple[str, ...]
    peminta: str
    diminta: Pihak
    dasar_penolakan: str | None = None
    penyerahan: SerahTerima | None = None
    telaah: str | None = None


@dataclass(eq=False, kw_only=True)
class ButirData:
    """One piece of information that is kept or exchanged, with its purpose and whose it is."""

    id: Key
    nomor_berkas: Ref
    nama: Secret[str]
    jenis: JenisInformasi
    tujuan: Secret[str]
    pemilik: Pihak
    dibuat: datetime
    hash_berkas: Indexed[str | None] = None
    nama_berkas: Secret[str | None] = None
    klasifikasi: Klasifikasi | None = None


@dataclass(eq=False, kw_only=True)
class Penyerahan:
    """One transfer of data with its four checks (PKS Pasal 5(5)): class, integrity, completeness, validity.

    `butir` are ids of `ButirData`; validity is `sumber` and `verifikator`, who vouches for it. It went over the channel
    `id_kanal`, or from hand to hand (`langsung`).
    """

    id: Key
    nomor_berkas: Ref
    dari: Pihak
    kepada: Pihak
    id_pengirim: Ref
    id_penerima: Ref
    id_kanal: Ref | None
    waktu: datetime
    butir: tuple[str, ...]
    kerahasiaan: Klasifikasi
    keutuhan: str
    kelengkapan: Secret[dict[str, bool]]
    sumber: Secret[str]
    verifikator: Secret[str]
    langsung: Secret[SerahLangsung | None] = None


@dataclass(eq=False, kw_only=True)
class Pengungkapan:
    """A disclosure to somebody else, allowed by law, that `pengaju` asks for (PKS Pasal 8(3)).

    It may be made once another officer approved it himself: `penyetuju` with the moment `disetujui`; None until then.
    Of entries of before only the one moment is known.
    """

    id: Key
    id_butir: Ref
    kepada: Secret[str]
    peraturan: Secret[str]
    pasal: Secret[str]
    pengaju: str
    waktu: datetime
    penyetuju: str | None = None
    disetujui: datetime | None = None


@dataclass(eq=False, kw_only=True)
class TelaahBersama:
    """What a joint analysis of exchanged data came to, as `dari` put it down; it holds once both sign (PKS Pasal 5(2)).

    `dari` is None in results of before, which the Ombudsman alone put down.
    """

    id: Key
    nomor_berkas: Ref
    hasil: Secret[str]
    waktu: datetime
    dari: Pihak | None = None
