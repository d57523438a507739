"""Minutes of a meeting: what they say, and who must sign which: no more, no fewer."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.isian import Simpanan
from pksbpmn.domain.record import Key, Ref, Secret


class JenisBeritaAcara(StrEnum):
    """Minutes that need signatures (PKS Pasal 4(6)c and 4(8)b)."""

    KONSILIASI = "KONSILIASI"
    MEDIASI = "MEDIASI"


class HasilPertemuan(StrEnum):
    """How a meeting ended."""

    SEPAKAT = "SEPAKAT"
    TIDAK_SEPAKAT = "TIDAK_SEPAKAT"


class NaskahBeritaAcara(Simpanan):
    """What minutes say, fixed when they are drawn up, so that all sign the same: `waktu` and `tempat` of the meeting.

    `terlapor` is office and unit, `terlapor_lain` those of the others in their places. What officers or parties become
    later changes nothing here.
    """

    waktu: datetime
    tempat: str
    pemimpin: str
    kerangka_penyelesaian: str
    pokok_permasalahan: str
    kesepakatan: tuple[str, ...]
    batas_pelaksanaan: date | None
    pelapor: str
    terlapor: str
    terlapor_lain: tuple[str, ...] = ()


@dataclass(eq=False, kw_only=True)
class BeritaAcara:
    """Minutes of a meeting; valid once exactly the right parties signed.

    `nomor` and `tanggal` are taken when they are issued: a draft, or minutes that somebody would not sign, have none.
    `naskah` is None only in those drawn up before minutes kept their text.
    """

    id: Key
    nomor_berkas: Ref
    jenis: JenisBeritaAcara
    hasil: HasilPertemuan
    nomor: str | None = None
    tanggal: date | None = None
    sah: bool = False
    naskah: Secret[NaskahBeritaAcara] | None = None


@dataclass(eq=False, kw_only=True)
class TandaTangan:
    """One party's signature under minutes: who signed, as he was called then; for the Ombudsman also his staff number.

    `nama` is None only in those given before names were kept. Of several Terlapor each signs in his place `ke`.
    """

    UNIQUE_TOGETHER: ClassVar = (("id_berita_acara", "pihak", "ke"),)

    id: Key
    id_berita_acara: Ref
    pihak: Pihak
    waktu: datetime
    nama: Secret[str] | None = None
    pegawai: str | None = None
    ke: int = 1


PENANDATANGAN: dict[JenisBeritaAcara, frozenset[Pihak]] = {
    # PKS Pasal 4(6)c: three; Itjen neither signs nor stands in for anybody.
    JenisBeritaAcara.KONSILIASI: frozenset({Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.OMBUDSMAN}),
    # PKS Pasal 4(8)b: four.
    JenisBeritaAcara.MEDIASI: frozenset({Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.ITJEN, Pihak.OMBUDSMAN}),
}


def penandatangan(
    jenis: JenisBeritaAcara, tanda_tangan: Iterable[Pihak], *, kerja_sama: bool = True
) -> frozenset[Pihak]:
    """Who must sign minutes, some of whom have: Itjen only under the agreement, or where it signed before its end."""
    dilepas = set() if kerja_sama else {Pihak.ITJEN} - set(tanda_tangan)
    return PENANDATANGAN[jenis] - dilepas


def sah(jenis: JenisBeritaAcara, tanda_tangan: Iterable[Pihak], *, kerja_sama: bool = True) -> bool:
    """True where exactly those who must sign have signed."""
    ada = frozenset(tanda_tangan)
    return ada == penandatangan(jenis, ada, kerja_sama=kerja_sama)
