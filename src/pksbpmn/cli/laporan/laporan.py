"""A complaint: filed, written about, withdrawn."""

from typing import Annotated

import typer

from pksbpmn.cli.arguments import InputFile, Kelas, Lampiran, Nomor
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import read_as, read_attachments, read_data
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.domain.pemeriksaan.isi import JenisIsi
from pksbpmn.usecases.laporan import lapor as usecase
from pksbpmn.usecases.pemeriksaan.petugas import catat_isi


def lapor(cli: Cli, berkas: InputFile, lampiran: Lampiran = None, klasifikasi: Kelas = None) -> None:
    """Catat laporan baru dan mulai prosesnya; mencetak nomornya.

    Cukup `pelapor: {nama_lengkap: …, telepon: …}` (atau email, atau alamat_lengkap) dan `uraian: …`; sisanya boleh
    menyusul dengan `pksbpmn lengkapi`. Bidang yang lain disebut bila ada yang tidak dikenal.
    """
    masuk = read_as(LaporanMasuk, berkas, "Laporan")
    semua = read_attachments(lampiran, klasifikasi)
    with cli.acting(None) as uow:
        nomor = usecase.lapor(uow, masuk, semua)
        uow.commit()
    cli.out.result({"nomor": nomor}, nomor)


def cabut(
    cli: Cli,
    nomor: Nomor,
    bukti: Annotated[
        str,
        typer.Option("--bukti", metavar="ID", help="Id pernyataan tertulis Pelapor, yang dilampirkan pegawai lain."),
    ],
) -> None:
    """Catat bahwa Pelapor mencabut laporannya, atas pernyataan tertulisnya yang dilampirkan pegawai lain.

    Pegawai lain melampirkannya: `pksbpmn lampiran tambah NOMOR BERKAS --bersama LAPORAN --dari PELAPOR`; bila
    laporannya digabung, pada induknya.
    """
    with cli.acting(nomor) as uow:
        usecase.cabut(uow, nomor, bukti)
        uow.commit()
    cli.out.result({"nomor": nomor, "dicabut": True}, f"Pencabutan laporan {nomor} dicatat.")


def isi(
    cli: Cli,
    nomor: Nomor,
    jenis: Annotated[str, typer.Argument(metavar="JENIS", help=f"Jenis isi: {', '.join(JenisIsi)}.")],
    berkas: InputFile,
) -> None:
    """Catat isi yang ditulis petugas untuk sebuah surat atau dokumen.

    Bidangnya menurut jenisnya, misalnya klarifikasi: `pertanyaan: [...]`; bidang yang tidak dikenal ditolak dengan
    menyebutkan yang ada.
    """
    data = read_data(berkas)
    with cli.acting(nomor) as uow:
        catat_isi(uow, nomor, jenis, data)
        uow.commit()
    cli.out.result({"nomor": nomor, "jenis": jenis}, f'Isi "{jenis}" untuk laporan {nomor} dicatat.')
