"""Contact persons and channels of the two parties (PKS Pasal 4(2), 5(3), 5(4), 9)."""

from dataclasses import asdict
from datetime import date
from typing import Annotated

import typer

from pksbpmn.cli import arguments as argumen
from pksbpmn.cli.context import buka
from pksbpmn.cli.input import pilihan
from pksbpmn.cli.output import Format, OpsiFormat, cetak, cetak_json, cetak_tabel, hari, lapor_hasil
from pksbpmn.domain.jenis_kerja_sama import JenisKanal
from pksbpmn.domain.kerja_sama import Kanal, Narahubung
from pksbpmn.usecases import kanal as usecase_kanal
from pksbpmn.usecases import narahubung as usecase

app = typer.Typer(help="Narahubung para pihak: hanya mereka yang menyampaikan pesan antarpihak.", no_args_is_help=True)
kanal = typer.Typer(help="Register kanal data; hanya kanal terverifikasi yang dipakai.", no_args_is_help=True)

Jabatan = Annotated[str, typer.Option("--jabatan", help="Jabatannya.")]
Email = Annotated[str, typer.Option("--email", help="Alamat surel dinas.")]


@app.command("list")
def daftar(bentuk: OpsiFormat = Format.TEKS) -> None:
    """Daftar narahubung kedua pihak, yang lama dan para wakilnya pun."""
    with buka().uow() as uow:
        semua = uow.narahubung.cari()
    if bentuk is Format.JSON:
        cetak_json([asdict(n) for n in semua])
        return
    cetak_tabel(
        "Narahubung (PKS Pasal 9)",
        ("Pihak", "Jabatan", "Nama", "Surel", "Telepon", "Sejak", "Sampai sebelum", "Surat", "Id"),
        [_baris(n) for n in semua],
    )


def _baris(n: Narahubung) -> tuple[str, ...]:
    jabatan = f"{n.jabatan} (wakil)" if n.delegasi_dari else n.jabatan
    sejak = "menunggu" if n.berlaku_sejak == date.max else hari(n.berlaku_sejak)
    return n.pihak, jabatan, n.nama or "-", n.email, n.telepon, sejak, hari(n.berlaku_sampai), n.nomor_surat, n.id


@app.command()
def ganti(
    pihak: argumen.PihakPerjanjian,
    jabatan: Jabatan,
    alamat: Annotated[str, typer.Option("--alamat", help="Alamat surat.")],
    telepon: Annotated[str, typer.Option("--telepon", help="Nomor telepon dinas.")],
    email: Email,
    nomor_surat: argumen.NomorSurat,
    sejak: argumen.Sejak,
    nama: Annotated[str, typer.Option("--nama", help="Nama pejabatnya, bila disebut.")] = "",
    situs: Annotated[str | None, typer.Option("--situs", help="Situs web.")] = None,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Beri tahu pergantian narahubung atau alamatnya; berlaku sesudah pihak lain menerimanya."""
    with buka().uow() as uow:
        nomor = usecase.ajukan_pergantian(
            uow,
            pihak,
            jabatan=jabatan,
            nama=nama,
            alamat=alamat,
            telepon=telepon,
            email=email,
            situs=situs,
            nomor_surat=nomor_surat,
            berlaku_sejak=sejak,
        )
        uow.commit()
    lapor_hasil(bentuk, {"nomor": nomor}, nomor)


@app.command()
def batal(nomor: argumen.Nomor, bentuk: OpsiFormat = Format.TEKS) -> None:
    """Tarik kembali pergantian yang belum berlaku."""
    with buka().uow() as uow:
        usecase.batalkan(uow, nomor)
        uow.commit()
    lapor_hasil(bentuk, {"nomor": nomor, "dibatalkan": True}, f"Pergantian {nomor} ditarik kembali.")


@app.command()
def delegasi(
    pihak: argumen.PihakPerjanjian,
    jabatan: Jabatan,
    email: Email,
    nomor_surat: argumen.NomorSurat,
    sejak: argumen.Sejak,
    sampai: argumen.Sampai,
    nomor: Annotated[str | None, typer.Option("--nomor", help="Hanya untuk laporan atau urusan ini.")] = None,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Tunjuk wakil narahubung untuk suatu masa, atau untuk satu perkara."""
    with buka().uow() as uow:
        id_wakil = usecase.delegasikan(
            uow,
            pihak,
            jabatan=jabatan,
            email=email,
            nomor_surat=nomor_surat,
            sejak=sejak,
            sampai=sampai,
            nomor_berkas=nomor,
        )
        uow.commit()
    lapor_hasil(bentuk, {"id": id_wakil}, f"Wakil narahubung {pihak} dicatat (id {id_wakil}).")


@kanal.command("list")
def daftar_kanal(bentuk: OpsiFormat = Format.TEKS) -> None:
    """Daftar kanal dan siapa yang memverifikasinya."""
    with buka().uow() as uow:
        semua = uow.kanal.cari()
    if bentuk is Format.JSON:
        cetak_json([asdict(k) for k in semua])
        return
    if not semua:
        cetak("Belum ada kanal. Tambahkan dengan `pksbpmn kanal tambah`.")
    cetak_tabel(
        "Kanal data (PKS Pasal 5 ayat (4))",
        ("Id", "Pihak", "Jenis", "Alamat", "Verifikasi"),
        [(k.id, k.pihak, k.jenis, k.alamat, _verifikasi(k)) for k in semua],
    )


def _verifikasi(k: Kanal) -> str:
    if k.diverifikasi_oleh is None:
        return "belum"
    return f"pegawai {k.diverifikasi_oleh}, {hari(k.tanggal_verifikasi)}"


@kanal.command()
def tambah(
    pihak: argumen.PihakPerjanjian,
    jenis: Annotated[
        JenisKanal,
        typer.Argument(parser=pilihan(JenisKanal, "Jenis kanal"), metavar="JENIS", help=", ".join(JenisKanal)),
    ],
    alamat: Annotated[str, typer.Argument(help="Alamat atau nama kanalnya.")],
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Catat kanal; belum dapat dipakai sebelum diverifikasi."""
    with buka().uow() as uow:
        id_kanal = usecase_kanal.tambah(uow, pihak, jenis, alamat)
        uow.commit()
    lapor_hasil(bentuk, {"id": id_kanal}, id_kanal)


@kanal.command()
def verifikasi(
    id_kanal: Annotated[str, typer.Argument(metavar="ID", help="Id kanal.")],
    pegawai: argumen.Pegawai,
    bentuk: OpsiFormat = Format.TEKS,
) -> None:
    """Nyatakan kanal terverifikasi."""
    with buka().uow() as uow:
        usecase_kanal.verifikasi(uow, id_kanal, pegawai)
        uow.commit()
    lapor_hasil(bentuk, {"id": id_kanal, "pegawai": pegawai}, f"Kanal {id_kanal} terverifikasi.")
