"""What a complaint lacks: what its complainant may add, what an officer finds out, what is a ground of refusal."""

from collections.abc import Iterator, Mapping
from datetime import date
from enum import StrEnum, auto
from typing import Self

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.laporan import (
    Identitas,
    Laporan,
    SumberLaporan,
    UnitTerlapor,
    lingkup_kementerian,
)


class Jalan(StrEnum):
    """What becomes of something that is missing."""

    PELAPOR = auto()
    """The complainant is asked for it, with thirty days (UU 37/2008 Pasal 25)."""
    PETUGAS = auto()
    """An officer finds it out; the law does not ask the complainant for it."""
    PENOLAKAN = auto()
    """It cannot be completed: the plenary decides whether it is a ground of refusal."""


class Kekurangan(StrEnum):
    """Everything that may be missing, with its article, what a letter calls it, and what becomes of it."""

    sebutan: str
    dasar: str
    jalan: Jalan

    def __new__(cls, nama: str, sebutan: str, dasar: str, jalan: Jalan = Jalan.PELAPOR) -> Self:
        """A member that is its name."""
        satu = str.__new__(cls, nama)
        satu._value_, satu.sebutan, satu.dasar, satu.jalan = nama, sebutan, dasar, jalan
        return satu

    TEMPAT_LAHIR = "TEMPAT_LAHIR", "tempat lahir Pelapor", "UU 37/2008 Pasal 24(1)a"
    TANGGAL_LAHIR = "TANGGAL_LAHIR", "tanggal lahir Pelapor", "UU 37/2008 Pasal 24(1)a"
    STATUS_PERKAWINAN = "STATUS_PERKAWINAN", "status perkawinan Pelapor", "UU 37/2008 Pasal 24(1)a"
    PEKERJAAN = "PEKERJAAN", "pekerjaan Pelapor", "UU 37/2008 Pasal 24(1)a"
    ALAMAT = "ALAMAT", "alamat lengkap Pelapor", "UU 37/2008 Pasal 24(1)a"
    TANGGAL_PERISTIWA = (
        "TANGGAL_PERISTIWA",
        "tanggal peristiwa, tindakan, atau keputusan yang dilaporkan",
        "UU 37/2008 Pasal 24(1)b, 24(3)",
    )
    TERLAPOR = "TERLAPOR", "unit atau pejabat yang dilaporkan", "UU 37/2008 Pasal 24(1)b"
    UPAYA = (
        "UPAYA",
        "keterangan tentang penyampaian keluhan lebih dahulu kepada Terlapor atau atasannya",
        "UU 37/2008 Pasal 24(1)c",
    )
    HASIL_UPAYA = (
        "HASIL_UPAYA",
        "keterangan tentang jawaban atau penyelesaian dari Terlapor atau atasannya",
        "UU 37/2008 Pasal 24(1)c",
    )
    ALAMAT_TERLAPOR = "ALAMAT_TERLAPOR", "jabatan dan alamat Terlapor", "PKS Pasal 4(4)", Jalan.PETUGAS
    ATASAN_TERLAPOR = (
        "ATASAN_TERLAPOR",
        "atasan Terlapor, dengan jabatan dan alamatnya",
        "UU 37/2008 Pasal 38(1)",
        Jalan.PETUGAS,
    )
    JENIS_LAYANAN = "JENIS_LAYANAN", "jenis layanan", "PKS Pasal 1", Jalan.PETUGAS
    PERISTIWA_LAMA = (
        "PERISTIWA_LAMA",
        "peristiwa lebih lama daripada yang dapat dilaporkan",
        "UU 37/2008 Pasal 24(3)",
        Jalan.PENOLAKAN,
    )
    DI_LUAR_KEMENTERIAN = (
        "DI_LUAR_KEMENTERIAN",
        "Terlapor bukan penyelenggara di lingkungan Kementerian Ketenagakerjaan",
        "PKS Pasal 1",
        Jalan.PENOLAKAN,
    )


_IDENTITAS = {
    "tempat_lahir": Kekurangan.TEMPAT_LAHIR,
    "tanggal_lahir": Kekurangan.TANGGAL_LAHIR,
    "status_perkawinan": Kekurangan.STATUS_PERKAWINAN,
    "pekerjaan": Kekurangan.PEKERJAAN,
    "alamat_lengkap": Kekurangan.ALAMAT,
}


def kekurangan(
    laporan: Laporan, identitas: Identitas | None, unit: Mapping[Pihak, UnitTerlapor], tertua: date
) -> tuple[Kekurangan, ...]:
    """What is missing now. `unit` are the parties as known, `tertua` is the oldest day that may be reported."""
    return tuple(_pelapor(laporan, identitas)) + tuple(_perkara(laporan, unit, tertua))


def _pelapor(laporan: Laporan, identitas: Identitas | None) -> Iterator[Kekurangan]:
    """What Pasal 24(1) asks the complainant for; nobody is asked in a case of own initiative."""
    if laporan.sumber is SumberLaporan.PRAKARSA_SENDIRI:
        return
    if identitas is not None:
        yield from (k for bidang, k in _IDENTITAS.items() if getattr(identitas, bidang) is None)
    if laporan.tanggal_peristiwa is None:
        yield Kekurangan.TANGGAL_PERISTIWA
    if laporan.upaya_uraian is None:
        yield Kekurangan.UPAYA
    elif laporan.upaya_hasil is None:
        yield Kekurangan.HASIL_UPAYA


def _perkara(laporan: Laporan, unit: Mapping[Pihak, UnitTerlapor], tertua: date) -> Iterator[Kekurangan]:
    terlapor, atasan = unit.get(Pihak.TERLAPOR), unit.get(Pihak.ATASAN_TERLAPOR)
    if terlapor is None:
        yield Kekurangan.TERLAPOR
    elif not terlapor.terjangkau:
        yield Kekurangan.ALAMAT_TERLAPOR
    if atasan is None or not atasan.terjangkau:
        yield Kekurangan.ATASAN_TERLAPOR
    if laporan.jenis_layanan is None:
        yield Kekurangan.JENIS_LAYANAN
    if laporan.tanggal_peristiwa is not None and laporan.tanggal_peristiwa < tertua:
        yield Kekurangan.PERISTIWA_LAMA
    if terlapor is not None and not lingkup_kementerian(terlapor.instansi):
        yield Kekurangan.DI_LUAR_KEMENTERIAN
