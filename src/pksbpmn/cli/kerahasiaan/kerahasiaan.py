"""Protected data: classed, read, taken out; every attempt in the journal (PKS Pasal 8)."""

from pathlib import Path
from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import text_or_file, word_of
from pksbpmn.cli.output import moment, save
from pksbpmn.cli.staff import Acts
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.usecases.kerahasiaan import kerahasiaan as usecase

IdButir = Annotated[str, typer.Argument(metavar="ID_BUTIR", help="Id dari `pksbpmn kerahasiaan daftar`.")]

DITOLAK = "Akses ditolak; penolakannya masuk jurnal (PKS Pasal 8)."
OBAT = (
    "Peran, kelas, dan tujuan harus cocok: lihat `pksbpmn pengaturan` (C-24) dan tujuan data itu. "
    "Bila Pelapornya dirahasiakan, perlu izin kustodian (`pksbpmn identitas minta`)."
)


def daftar(cli: Cli, nomor: arguments.Nomor) -> None:
    """Daftar butir data sebuah berkas dengan kelasnya."""
    with cli.uow() as uow:
        semua = usecase.daftar_butir(uow, nomor)
    cli.out.listing(
        "Butir data",
        semua,
        {
            "Id": lambda b: b.id,
            "Nama": lambda b: b.nama,
            "Jenis": lambda b: b.jenis,
            "Pemilik": lambda b: b.pemilik,
            "Tujuan": lambda b: b.tujuan,
            "Kelas": lambda b: str(b.klasifikasi),
        },
        empty=f"Berkas {nomor} belum mempunyai butir data.",
    )


def klasifikasi(
    cli: Cli,
    id_butir: Annotated[
        str, typer.Argument(metavar="ID_BUTIR", help="Id dari `pksbpmn kerahasiaan daftar` atau `lampiran daftar`.")
    ],
    kelas: Annotated[
        Klasifikasi,
        typer.Argument(parser=word_of(Klasifikasi, "Kelas"), metavar="KELAS", help=f"Pilih: {', '.join(Klasifikasi)}."),
    ],
    pertimbangan: Annotated[str, typer.Option("--pertimbangan", metavar="TEKS|@BERKAS", help="Uji konsekuensinya.")],
    dasar: Annotated[str, typer.Option("--dasar", help="Dasar hukumnya, misalnya UU 14/2008 Pasal 17 huruf h.")],
    pejabat: Acts,
) -> None:
    """Tetapkan kelas sebuah butir dengan uji konsekuensi (UU 14/2008 Pasal 19).

    Menurunkan kelas memerlukan dua pejabat: berlaku sesudah yang kedua menetapkan kelas yang sama.
    """
    with cli.acting(lambda uow: usecase.berkas_butir(uow, id_butir)) as uow:
        berlaku = usecase.klasifikasikan(
            uow, id_butir, kelas, pertimbangan=text_or_file(pertimbangan), dasar_hukum=dasar, pejabat=pejabat
        )
        uow.commit()
    cli.out.result(
        {"id": id_butir, "kelas": kelas, "berlaku": berlaku},
        f"Butir {id_butir} diklasifikasi {kelas}."
        if berlaku
        else f"Kelas {kelas} bagi butir {id_butir} berlaku sesudah pejabat lain menetapkan kelas yang sama.",
    )


def baca(cli: Cli, id_butir: IdButir, pegawai: Acts, tujuan: arguments.Tujuan) -> None:
    """Baca sebuah butir ke keluaran standar; setiap pembacaan dan penolakan masuk jurnal.

    Yang bukan teks dialirkan ke berkas atau pembacanya: `pksbpmn kerahasiaan baca ID_BUTIR --tujuan TEKS > BERKAS`.
    """
    cli.out.content(_akses(cli, Tindakan.BACA, id_butir, pegawai, tujuan))


def ekspor(
    cli: Cli,
    id_butir: IdButir,
    berkas: Annotated[Path, typer.Argument(metavar="BERKAS", help="Berkas yang ditulis.")],
    pegawai: Acts,
    tujuan: arguments.Tujuan,
) -> None:
    """Keluarkan sebuah butir ke berkas; setiap ekspor dan penolakan masuk jurnal."""
    save(berkas, _akses(cli, Tindakan.EKSPOR, id_butir, pegawai, tujuan))
    cli.out.result({"berkas": berkas}, f"Disimpan: {berkas}")


def _akses(cli: Cli, tindakan: Tindakan, id_butir: str, pegawai: str, tujuan: str) -> bytes:
    with cli.looking() as uow:
        isi = usecase.akses_butir(uow, tindakan, id_butir, pelaku=pegawai, tujuan=tujuan)
        uow.commit()
    if isi is None:
        raise MasukanSalah(DITOLAK, OBAT)
    return isi


def jurnal(cli: Cli, nomor: arguments.Nomor) -> None:
    """Tampilkan siapa membaca atau mengeluarkan data sebuah berkas, yang ditolak pun."""
    with cli.uow() as uow:
        semua = usecase.jurnal(uow, nomor)
    cli.out.listing(
        "Jurnal akses",
        semua,
        {
            "Waktu": lambda j: moment(j.waktu),
            "Pegawai": lambda j: j.pelaku,
            "Peran": lambda j: j.peran,
            "Tindakan": lambda j: j.tindakan,
            "Objek": lambda j: j.objek,
            "Tujuan": lambda j: j.tujuan,
            "Hasil": lambda j: "boleh" if j.diizinkan else "ditolak",
        },
        empty=f"Jurnal akses {nomor} kosong.",
    )
