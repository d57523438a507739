"""The holiday table must know a year before its working days are counted (C-21)."""

from pksbpmn.usecases.journal import beri_tahu
from pksbpmn.usecases.ports import UnitOfWork, hari_ini

_BULAN_PERTAMA = 9
"""From September on, when the joint decree for the next year is usually signed, a missing one is told."""

PERINTAH = "pksbpmn libur muat BERKAS"


def tahun_tanpa_penetapan(uow: UnitOfWork) -> tuple[int, ...]:
    """The years whose decree is missing and needed: this one, and from September on the next."""
    hari = hari_ini(uow)
    perlu = (hari.year, hari.year + 1) if hari.month >= _BULAN_PERTAMA else (hari.year,)
    return tuple(t for t in perlu if not uow.kalender.tabel.ditetapkan(t))


def ingatkan_tabel(uow: UnitOfWork) -> None:
    """Tell the Ombudsman's contact person, once a month, of each year whose holidays are not in the table yet."""
    hari = hari_ini(uow)
    for tahun in tahun_tanpa_penetapan(uow):
        beri_tahu(
            uow,
            f"hari-libur/{tahun}/{hari:%Y-%m}",
            None,
            f"Hari libur tahun {tahun} belum ada dalam tabel",
            f"Hari libur nasional dan cuti bersama tahun {tahun} belum ada dalam tabel. Sampai tabel itu diisi, "
            "tenggat dalam hari kerja yang sampai ke tahun itu tidak dapat dihitung; tenggat dalam hari kalender tetap "
            "dihitung.\n\n"
            f"Tulis SKB 3 Menteri tahun itu dalam sebuah berkas (tahun_ditetapkan: [{tahun}], tambah: "
            f"{{tanggal: nama}}, cabut: [tanggal]), muat dengan `{PERINTAH}`, lalu jalankan ulang layanannya. "
            "`pksbpmn pengaturan` menunjukkannya pada C-21.\n",
        )
