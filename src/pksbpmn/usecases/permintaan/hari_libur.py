"""The holiday table must know a year before its working days are counted (C-21)."""

from pksbpmn.usecases.journal import beri_tahu
from pksbpmn.usecases.ports import UnitOfWork, hari_ini

_BULAN_PERTAMA = 9
"""From September on, when the joint decree for the next year is usually signed, a missing one is told."""


def ingatkan_tabel(uow: UnitOfWork) -> None:
    """Tell the Ombudsman's contact person, once a year, that the next year's holidays are not in the table yet."""
    hari = hari_ini(uow)
    tahun = hari.year + 1
    if hari.month < _BULAN_PERTAMA or uow.kalender.tabel.ditetapkan(tahun):
        return
    beri_tahu(
        uow,
        f"hari-libur/{tahun}",
        None,
        f"Hari libur tahun {tahun} belum ada dalam tabel",
        f"Hari libur nasional dan cuti bersama tahun {tahun} belum ada dalam tabel. Sampai tabel itu diisi, tenggat "
        "dalam hari kerja yang sampai ke tahun itu tidak dapat dihitung.\n\n"
        f"Isi berkas pada PKSBPMN_HOLIDAYS_FILE menurut SKB 3 Menteri (tahun_ditetapkan: [{tahun}], tambah: "
        "{tanggal: nama}), lalu jalankan ulang layanannya. `pksbpmn pengaturan` menunjukkannya pada C-21.\n",
    )
