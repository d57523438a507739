"""Around a case: events, officers, numbers elsewhere, the parties named."""

from dataclasses import asdict
from typing import Annotated

import typer

from pksbpmn.cli import arguments as argumen
from pksbpmn.cli.context import buka
from pksbpmn.cli.input import baca_sebagai, pasangan, pilihan
from pksbpmn.cli.output import Format, OpsiFormat, cetak, cetak_json, cetak_tabel, lapor_hasil, waktu
from pksbpmn.domain.jenis import Pihak
from pksbpmn.domain.jenis_kerja_sama import JenisKejadian, SistemLuar
from pksbpmn.domain.laporan import UnitMasuk
from pksbpmn.usecases import kejadian as usecase_kejadian
from pksbpmn.usecases import lapor as usecase_lapor
from pksbpmn.usecases import penugasan as usecase_penugasan
from pksbpmn.usecases import rujukan as usecase_rujukan
from pksbpmn.usecases.urusan import pastikan_ada

kejadian = typer.Typer(
    help="Kejadian di sekitar perkara: koordinasi, pelimpahan, halangan, benturan kepentingan, keberatan, ganti rugi.",
    no_args_is_help=True,
)
penugasan = typer.Typer(help="Petugas sebuah perkara, menurut nomor pegawai.", no_args_is_help=True)
rujukan = typer.Typer(help="Nomor laporan yang sama di sistem lain (SP4N-LAPOR!, SIMADU).", no_args_is_help=True)
pihak = typer.Typer(help="Terlapor, atasan Terlapor, saksi.", no_args_is_help=True)

_ISI = "; ".join(f"{j}: {', '.join(wajib)}" for j, wajib in usecase_kejadian.WAJIB.items())
PegawaiArgumen = Annotated[str, typer.Argument(metavar="PEGAWAI", help="Nomor pegawai (angka).")]


@kejadian.command("lapor")
def laporkan(
    jenis: Annotated[
        JenisKejadian,
        typer.Argument(parser=pilihan(JenisKejadian, "Kejadian"), metavar="JENIS", help=", ".join(JenisKejadian)),
    ],
    isi: Annotated[list[str], typer.Argument(metavar="BAGIAN=TEKS...", help=f"Yang wajib diisi: {_ISI}.")],
    dari: argumen.Dari,
    nomor: Annotated[
        str | None, typer.Option("--nomor", help="Nomor laporan; hanya koordinasi boleh tanpa ini.")
    ] = None,
    oleh: Annotated[
        str | None, typer.Option("--oleh", metavar="EMAIL|ID", help="Narahubung; wajib untuk koordinasi.")
    ] = None,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Laporkan kejadian; prosesnya dimulai dan manusia yang memutus. Mencetak nomornya."""
    aplikasi = buka()
    bagian = {k: str(v) for k, v in pasangan(isi).items()}
    with aplikasi.uow() as uow:
        urusan = usecase_kejadian.laporkan(
            uow, jenis, dari, nomor, bagian, oleh=oleh, keberatan_aktif=aplikasi.settings.objection_enabled
        )
        uow.commit()
    lapor_hasil(bentuk, {"nomor": urusan}, urusan)


@penugasan.command()
def tetapkan(
    nomor: argumen.Nomor,
    pegawai: PegawaiArgumen,
    peran: argumen.Peran,
    unit: Annotated[str, typer.Option("--unit", help="Unit kerjanya.")],
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Tugaskan pegawai; yang mempunyai benturan kepentingan ditolak (UU 37/2008 Pasal 40)."""
    with buka().uow() as uow:
        id_penugasan = usecase_penugasan.tugaskan(uow, nomor, pegawai, peran, unit)
        uow.commit()
    lapor_hasil(bentuk, {"id": id_penugasan}, f"Pegawai {pegawai} bertugas sebagai {peran} dalam {nomor}.")


@penugasan.command()
def lepas(nomor: argumen.Nomor, pegawai: PegawaiArgumen, bentuk: OpsiFormat = Format.TEKS) -> None:
    """Akhiri penugasan pegawai."""
    with buka().uow() as uow:
        jumlah = usecase_penugasan.lepas(uow, nomor, pegawai=pegawai)
        uow.commit()
    lapor_hasil(bentuk, {"dilepas": jumlah}, f"{jumlah} penugasan pegawai {pegawai} dalam {nomor} diakhiri.")


@penugasan.command("list")
def daftar_penugasan(nomor: argumen.Nomor, bentuk: OpsiFormat = Format.TEKS) -> None:
    """Daftar penugasan, yang sudah berakhir pun."""
    with buka().uow() as uow:
        pastikan_ada(uow, nomor)
        semua = uow.penugasan.cari(nomor_laporan=nomor)
    if bentuk is Format.JSON:
        cetak_json([asdict(p) for p in semua])
        return
    if not semua:
        cetak(f"Belum ada pegawai yang ditugaskan dalam {nomor}.")
    cetak_tabel(
        "Penugasan",
        ("Pegawai", "Peran", "Unit", "Mulai", "Selesai"),
        [(p.pegawai, p.peran, p.unit, waktu(p.mulai), waktu(p.selesai)) for p in semua],
    )


@rujukan.command()
def tambah(
    nomor: argumen.Nomor,
    sistem: Annotated[
        SistemLuar,
        typer.Argument(parser=pilihan(SistemLuar, "Sistem"), metavar="SISTEM", help=", ".join(SistemLuar)),
    ],
    nomor_luar: Annotated[str, typer.Argument(metavar="NOMOR_LUAR", help="Nomor di sistem itu.")],
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Catat nomor laporan ini di sistem lain; tenggat tidak berubah."""
    with buka().uow() as uow:
        usecase_rujukan.tambah(uow, nomor, sistem, nomor_luar)
        uow.commit()
    lapor_hasil(bentuk, {"nomor": nomor, "sistem": sistem, "nomor_luar": nomor_luar}, f"{sistem} {nomor_luar} dicatat.")


@rujukan.command("list")
def daftar_rujukan(nomor: argumen.Nomor, bentuk: OpsiFormat = Format.TEKS) -> None:
    """Daftar nomor di sistem lain."""
    with buka().uow() as uow:
        pastikan_ada(uow, nomor)
        semua = uow.rujukan_luar.cari(nomor_laporan=nomor)
    if bentuk is Format.JSON:
        cetak_json([asdict(r) for r in semua])
        return
    if not semua:
        cetak(f"Laporan {nomor} tidak mempunyai nomor di sistem lain.")
    for r in semua:
        cetak(f"{r.sistem}  {r.nomor}")


@pihak.command()
def ubah(
    nomor: argumen.Nomor,
    peran: Annotated[
        Pihak,
        typer.Argument(parser=pilihan(Pihak, "Pihak"), metavar="PERAN", help="TERLAPOR, ATASAN_TERLAPOR, atau SAKSI."),
    ],
    berkas: Annotated[str, typer.Argument(metavar="FILE", help="jabatan, unit, alamat, email dalam YAML atau JSON.")],
    alasan: Annotated[str, typer.Option("--alasan", help="Apa yang ditemukan.")],
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Sebut Terlapor, atasan, atau saksi yang lain, seperti ditemukan dalam pemeriksaan."""
    unit = baca_sebagai(UnitMasuk, berkas, "Unit")
    with buka().uow() as uow:
        usecase_lapor.ubah_terlapor(uow, nomor, peran, unit, alasan)
        uow.commit()
    lapor_hasil(bentuk, {"nomor": nomor, "peran": peran}, f"{peran} laporan {nomor} diubah.")
