"""Decisions of Ombudsman staff: user tasks, searched and completed without Tasklist."""

from dataclasses import asdict
from typing import Annotated

import typer

from pksbpmn.cli.context import buka
from pksbpmn.cli.input import baca_data, pasangan
from pksbpmn.cli.output import Format, OpsiFormat, cetak, cetak_json, cetak_tabel, waktu
from pksbpmn.domain.galat import GalatSementara, MasukanSalah, PksError
from pksbpmn.usecases.penugasan import periksa_benturan
from pksbpmn.usecases.urusan import pastikan_ada
from pksbpmn.wiring import alamat_camunda

app = typer.Typer(help="Tugas pengguna: keputusan petugas Ombudsman.", no_args_is_help=True)

_TANPA_PENCARIAN = "Mesin proses ini tidak dapat mencari tugas"
_OBAT_PENCARIAN = (
    "Jalankan mesin lengkap (`pksbpmn up --ukuran lengkap`); `pksbpmn tugas selesai KEY` tetap dapat dipakai."
)


@app.command("list")
def daftar(
    nomor: Annotated[str | None, typer.Option("--nomor", help="Hanya tugas laporan atau urusan ini.")] = None,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Daftar tugas yang terbuka."""
    aplikasi, variabel = buka(), "nomorLaporan"
    if nomor is not None:
        with aplikasi.uow() as uow:
            pastikan_ada(uow, nomor)
            variabel = "nomorUrusan" if uow.urusan.cari(nomor=nomor) else variabel
    alamat = alamat_camunda(aplikasi.settings)
    if not alamat.dapat_mencari:
        raise PksError(f"{_TANPA_PENCARIAN}: yang berjalan hanya broker.", _OBAT_PENCARIAN)
    try:
        with aplikasi.client(alamat) as client:
            tugas = client.search_user_tasks(nomor, variabel)
    except GalatSementara:
        raise
    except PksError as galat:
        raise PksError(f"{_TANPA_PENCARIAN}: {galat.pesan}", _OBAT_PENCARIAN) from galat
    if bentuk is Format.JSON:
        cetak_json([asdict(t) for t in tugas])
        return
    if not tugas:
        cetak("Tidak ada tugas yang terbuka.")
    cetak_tabel(
        "Tugas terbuka",
        ("Key", "Tugas", "Proses", "Kelompok", "Petugas", "Jatuh tempo"),
        [
            (
                str(t.key),
                t.element_id,
                t.process_id,
                ", ".join(t.candidate_groups),
                t.assignee or "-",
                waktu(t.due),
            )
            for t in tugas
        ],
    )


@app.command("selesai")
def selesai(
    key: Annotated[int, typer.Argument(help="Key tugas dari `pksbpmn tugas list`.")],
    nilai: Annotated[
        list[str] | None,
        typer.Argument(metavar="[KUNCI=NILAI]...", help="Isian formulir; nilai JSON (true, 3) atau teks."),
    ] = None,
    berkas: Annotated[
        str | None,
        typer.Option("--berkas", metavar="FILE", help="Isian dalam YAML atau JSON; - untuk stdin."),
    ] = None,
    pegawai: Annotated[
        str | None, typer.Option("--pegawai", metavar="NOMOR", help="Pegawai yang memutus; sebut pula --nomor.")
    ] = None,
    nomor: Annotated[str | None, typer.Option("--nomor", help="Laporan yang diputus, untuk --pegawai.")] = None,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Selesaikan sebuah tugas dengan isian formulirnya. Jangan isikan data pribadi.

    Pegawai yang menyatakan benturan kepentingan dalam laporan itu ditolak (UU 37/2008 Pasal 40).
    """
    if (pegawai is None) != (nomor is None):
        raise MasukanSalah("--pegawai dan --nomor disebut bersama.", "Isi keduanya.")
    isian = baca_data(berkas) if berkas is not None else {}
    if not isinstance(isian, dict):
        raise MasukanSalah("Berkas isian harus berisi pasangan kunci dan nilai.", "Contoh isinya: lolos: true")
    isian |= pasangan(nilai or ())
    aplikasi = buka()
    if pegawai is not None and nomor is not None:
        with aplikasi.uow() as uow:
            pastikan_ada(uow, nomor)
            periksa_benturan(uow, nomor, pegawai)
    with aplikasi.client(alamat_camunda(aplikasi.settings)) as client:
        client.complete_user_task(key, isian)
    if bentuk is Format.JSON:
        cetak_json({"key": key, "selesai": True})
    else:
        cetak(f"Tugas {key} selesai.")
