"""The health of everything, and incidents of the engine: seen and tried again."""

from dataclasses import asdict
from typing import Annotated

import typer

from pksbpmn.cli.keluaran import Format, OpsiFormat, cetak, cetak_json, cetak_tabel, lapor_hasil, waktu
from pksbpmn.cli.pembukaan import buka
from pksbpmn.domain.galat import MasukanSalah, PksError
from pksbpmn.registry import dokter as pemeriksaan
from pksbpmn.registry.anchor import baca_jangkar
from pksbpmn.usecases.banding_mesin import banding
from pksbpmn.wiring import Aplikasi, alamat_camunda

insiden = typer.Typer(help="Insiden mesin: pekerjaan yang gagal tetap, dengan sebab dan obatnya.", no_args_is_help=True)

_HANYA_BROKER = "Yang berjalan hanya broker: insiden dan instance tidak dapat dicari."
_OBAT_BROKER = "Jalankan mesin lengkap (`pksbpmn up --ukuran lengkap`)."


def dokter(
    mesin: Annotated[bool, typer.Option("--mesin/--tanpa-mesin", help="Bandingkan juga registri dengan mesin.")] = True,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Periksa semuanya: nomor tanpa celah, dokumen dan audit utuh, tidak ada yang tertinggal. Status 1 bila janggal."""
    aplikasi = buka()
    pasien = pemeriksaan.Pasien(
        aplikasi.database,
        aplikasi.gudang,
        aplikasi.brankas,
        baca_jangkar(aplikasi.settings.anchor_file),
        aplikasi.clock.now(),
    )
    temuan = pemeriksaan.periksa(pasien)
    catatan = ""
    if mesin:
        try:
            temuan += _dengan_mesin(aplikasi)
        except PksError as galat:
            catatan = f"Mesin tidak dibandingkan: {galat.pesan}"
    ringkasan = pemeriksaan.ringkas(pasien)
    if bentuk is Format.JSON:
        cetak_json({"temuan": [asdict(t) for t in temuan], "keadaan": ringkasan, "catatan": catatan})
    else:
        for nama, nilai in ringkasan.items():
            cetak(f"{nama.replace('_', ' ').capitalize():<32} {nilai:g}")
        cetak_tabel(
            "Temuan", ("Periksa", "Objek", "Apa", "Obat"), [(t.periksa, t.objek, t.pesan, t.obat) for t in temuan]
        )
        if catatan:
            cetak(catatan)
        if not temuan:
            cetak("Sehat: tidak ada temuan.")
    if temuan:
        raise typer.Exit(1)


def _dengan_mesin(aplikasi: Aplikasi) -> list[pemeriksaan.Temuan]:
    alamat = alamat_camunda(aplikasi.settings)
    if not alamat.dapat_mencari:
        raise PksError(_HANYA_BROKER, _OBAT_BROKER)
    with aplikasi.client(alamat) as client:
        di_mesin = client.search_running()
        gagal = client.search_incidents()
    with aplikasi.uow() as uow:
        beda = banding(uow, di_mesin)
    return [pemeriksaan.Temuan("mesin", b.nomor, b.pesan, b.obat) for b in beda] + [
        pemeriksaan.Temuan("insiden", i.nomor or i.process_id, i.message, f"`pksbpmn insiden coba-lagi {i.key}`")
        for i in gagal
    ]


@insiden.command("list")
def daftar(bentuk: OpsiFormat = Format.TEKS) -> None:
    """Daftar insiden yang terbuka."""
    aplikasi = buka()
    alamat = alamat_camunda(aplikasi.settings)
    if not alamat.dapat_mencari:
        raise PksError(_HANYA_BROKER, _OBAT_BROKER)
    with aplikasi.client(alamat) as client:
        semua = client.search_incidents()
    if bentuk is Format.JSON:
        cetak_json([asdict(i) for i in semua])
        return
    if not semua:
        cetak("Tidak ada insiden.")
    for i in semua:
        cetak(f"{i.key}  {waktu(i.created)}  {i.nomor or '-'}  {i.process_id}/{i.element_id}")
        cetak(f"  {i.message}")


@insiden.command("coba-lagi")
def coba_lagi(
    key: Annotated[int, typer.Argument(help="Key insiden dari `pksbpmn insiden list`.")],
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Coba lagi pekerjaan yang gagal, sesudah sebabnya diperbaiki."""
    aplikasi = buka()
    alamat = alamat_camunda(aplikasi.settings)
    if not alamat.dapat_mencari:
        raise PksError(_HANYA_BROKER, _OBAT_BROKER)
    with aplikasi.client(alamat) as client:
        ada = [i for i in client.search_incidents() if i.key == key]
        if not ada:
            raise MasukanSalah(f"Insiden {key} tidak ada atau sudah selesai.", "Lihat `pksbpmn insiden list`.")
        client.resolve_incident(key, ada[0].job_key)
    lapor_hasil(bentuk, {"key": key}, f"Insiden {key} dicoba lagi.")
