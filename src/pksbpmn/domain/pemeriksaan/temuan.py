"""What an examination finds and what it rests on (PKS Pasal 1, 4(5); POR 26/2017)."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.record import Key, Ref, Secret


class Kesimpulan(StrEnum):
    """Outcome of the examination (PKS Pasal 4(5); POR 48/2020 Pasal 25(2))."""

    DITEMUKAN = "DITEMUKAN"
    TIDAK_DITEMUKAN = "TIDAK_DITEMUKAN"
    DIHENTIKAN = "DIHENTIKAN"


class BentukMaladministrasi(StrEnum):
    """The ten kinds of POR 26/2017 (rules REG-M-01)."""

    PENUNDAAN_BERLARUT = "PENUNDAAN_BERLARUT"
    TIDAK_MEMBERIKAN_PELAYANAN = "TIDAK_MEMBERIKAN_PELAYANAN"
    TIDAK_KOMPETEN = "TIDAK_KOMPETEN"
    PENYALAHGUNAAN_WEWENANG = "PENYALAHGUNAAN_WEWENANG"
    PENYIMPANGAN_PROSEDUR = "PENYIMPANGAN_PROSEDUR"
    PERMINTAAN_IMBALAN = "PERMINTAAN_IMBALAN"
    TIDAK_PATUT = "TIDAK_PATUT"
    BERPIHAK = "BERPIHAK"
    DISKRIMINASI = "DISKRIMINASI"
    KONFLIK_KEPENTINGAN = "KONFLIK_KEPENTINGAN"


class JenisPerbuatan(StrEnum):
    """What kind of act maladministrasi was (PKS Pasal 1, Maladministrasi)."""

    MELAWAN_HUKUM = "MELAWAN_HUKUM"
    MELAMPAUI_WEWENANG = "MELAMPAUI_WEWENANG"
    TUJUAN_LAIN = "TUJUAN_LAIN"
    KELALAIAN = "KELALAIAN"


class JenisKerugian(StrEnum):
    """The loss that maladministrasi caused (PKS Pasal 1, Maladministrasi)."""

    MATERIIL = "MATERIIL"
    IMMATERIIL = "IMMATERIIL"


class YangDirugikan(StrEnum):
    """Who suffered the loss (PKS Pasal 1, Maladministrasi)."""

    MASYARAKAT = "MASYARAKAT"
    PERSEORANGAN = "PERSEORANGAN"


class SebabTemuanDitolak(StrEnum):
    """Why a finding cannot be kept, in a word that the task's form may show."""

    BUKTI_TIDAK_ADA = "BUKTI_TIDAK_ADA"
    BENTUK_TIDAK_DISEBUT = "BENTUK_TIDAK_DISEBUT"
    PERBUATAN_ATAU_KERUGIAN_BELUM_DITULIS = "PERBUATAN_ATAU_KERUGIAN_BELUM_DITULIS"


class JenisBukti(StrEnum):
    """What a finding rests on (PKS Pasal 4(5))."""

    KETERANGAN = "KETERANGAN"
    DATA = "DATA"
    DOKUMEN = "DOKUMEN"


@dataclass(eq=False, kw_only=True)
class Bukti:
    """A piece of evidence that a finding may rest on."""

    id: Key
    nomor_berkas: Ref
    jenis: JenisBukti
    uraian: Secret[str]
    dari: Pihak
    waktu: datetime


@dataclass(eq=False, kw_only=True)
class Temuan:
    """What the examination found (PKS Pasal 4(5)): the conclusion, its kinds, the act and the loss (PKS-1-13).

    `dirugikan` is None only in findings of before it was asked for.
    """

    id: Key
    nomor_berkas: Ref
    kesimpulan: Kesimpulan
    bentuk: tuple[BentukMaladministrasi, ...]
    perbuatan: JenisPerbuatan | None
    kerugian: tuple[JenisKerugian, ...]
    waktu: datetime
    dirugikan: tuple[YangDirugikan, ...] | None = None
