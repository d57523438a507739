"""What happens around a case besides its stages; people decide, the case goes on (kejadian.bpmn)."""

from typing import Any

from pksbpmn.domain.berkas.berkas import JenisUrusan
from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.usecases.berkas import penugasan
from pksbpmn.usecases.berkas.urusan import buka_urusan, urusan_berjalan
from pksbpmn.usecases.perjanjian.narahubung import pihak_lain, wajib_narahubung
from pksbpmn.usecases.ports import UnitOfWork

WAJIB: dict[JenisKejadian, tuple[str, ...]] = {
    JenisKejadian.KOORDINASI: ("pokok",),
    JenisKejadian.PELIMPAHAN: ("dari_unit", "ke_unit", "kelompok", "alasan", "pegawai"),
    JenisKejadian.HALANGAN: ("uraian",),
    JenisKejadian.BENTURAN_KEPENTINGAN: ("pegawai", "alasan"),
    JenisKejadian.KEBERATAN: ("alasan",),
    JenisKejadian.GANTI_RUGI: ("uraian",),
}
"""What each kind of event must say; texts stay in the registry."""

KELOMPOK_UNIT = ("penerimaan-verifikasi", "pemeriksaan", "resolusi-monitoring")
"""The groups of Tasklist that may take a case over; `kelompok` of a PELIMPAHAN names one (POR 58/2023 Pasal 17)."""


def laporkan(  # noqa: PLR0913 - who reports what about which case
    uow: UnitOfWork,
    jenis: JenisKejadian,
    dari: Pihak,
    nomor_laporan: str | None,
    isi: dict[str, str],
    *,
    oleh: str | None = None,
    keberatan_aktif: bool = False,
) -> str:
    """Open an event and start its process; returns its number.

    Only koordinasi may be without a complaint, about a suspected maladministrasi (PKS Pasal 4(2)); it comes from a
    contact person. Keberatan is off unless switched on (C-25).
    """
    kurang = [k for k in WAJIB[jenis] if not isi.get(k, "").strip()]
    if kurang:
        raise MasukanSalah(f"Kejadian {jenis} belum memuat {', '.join(kurang)}.", "Isi bagian itu.")
    if nomor_laporan is None and jenis is not JenisKejadian.KOORDINASI:
        raise MasukanSalah(f"Kejadian {jenis} harus menyebut laporannya.", "Isi nomor laporan.")
    if jenis is JenisKejadian.KEBERATAN and not keberatan_aktif:
        raise MasukanSalah("Keberatan belum diaktifkan.", "Nyalakan dengan PKSBPMN_OBJECTION_ENABLED=true.")
    variabel: dict[str, Any] = {"jenisKejadian": jenis, "diajukanOleh": dari}
    if jenis is JenisKejadian.PELIMPAHAN:
        if isi["kelompok"] not in KELOMPOK_UNIT:
            raise MasukanSalah("Kelompok penerima tidak dikenal.", f"Pilih: {', '.join(KELOMPOK_UNIT)}.")
        variabel["kelompokPenerima"] = isi["kelompok"]
    if jenis is JenisKejadian.KOORDINASI:
        variabel["pihakLain"] = pihak_lain(dari)
        wajib_narahubung(uow, dari, oleh, nomor_laporan)
    if jenis is JenisKejadian.KEBERATAN and dari not in (Pihak.PELAPOR, Pihak.TERLAPOR):
        raise MasukanSalah("Keberatan diajukan Pelapor atau Terlapor.", "Pilih salah satunya.")
    return buka_urusan(
        uow,
        JenisUrusan.KEJADIAN,
        dari,
        f"{jenis.replace('_', ' ').capitalize()}",
        {"jenis": jenis, **isi},
        nomor_laporan=nomor_laporan,
        **variabel,
    )


def alihkan_penanganan(uow: UnitOfWork, nomor: str) -> None:
    """The receiving unit takes the case over (POR 58/2023 Pasal 17, REG-V-05)."""
    urusan = urusan_berjalan(uow, nomor)
    perkara, isi = str(urusan.nomor_laporan), urusan.data
    penugasan.lepas(uow, perkara, unit=isi["dari_unit"])
    penugasan.tugaskan(uow, perkara, isi["pegawai"], Peran.PEMERIKSA, isi["ke_unit"])


def keluarkan_petugas(uow: UnitOfWork, nomor: str) -> None:
    """An officer with a conflict of interest leaves the case at once (UU 37/2008 Pasal 40, REG-E-08)."""
    urusan = urusan_berjalan(uow, nomor)
    penugasan.nyatakan_benturan(uow, str(urusan.nomor_laporan), urusan.data["pegawai"], urusan.data["alasan"])
