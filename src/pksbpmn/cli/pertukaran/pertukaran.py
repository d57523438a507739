"""Data and information between the parties (PKS Pasal 5): asked, handed over or refused, analysed, disclosed."""

from datetime import date
from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import calendar_day, read_attachments, text_or_file, word_of
from pksbpmn.cli.staff import Acts
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.pertukaran.pertukaran import JenisInformasi, SerahLangsung
from pksbpmn.usecases.kerahasiaan.kerahasiaan import berkas_butir
from pksbpmn.usecases.pertukaran import pencarian
from pksbpmn.usecases.pertukaran import pertukaran as usecase
from pksbpmn.usecases.pertukaran.pertukaran import BerkasMasuk, PenyerahanMasuk
from pksbpmn.usecases.ports import hari_ini

Periksa = Annotated[
    list[str] | None,
    typer.Option("--periksa", metavar="BUTIR=ya|tidak", help="Butir daftar periksa kelengkapan; boleh berkali-kali."),
]
Sumber = Annotated[str, typer.Option("--sumber", help="Sumber data (validitas).")]
Verifikator = Annotated[str, typer.Option("--verifikator", help="Jabatan yang memverifikasi (validitas).")]


def minta(
    cli: Cli,
    nomor: arguments.Nomor,
    dari: arguments.DariPihak,
    oleh: arguments.Oleh,
    tujuan: arguments.Tujuan,
    data: Annotated[list[str], typer.Option("--data", help="Data yang diminta; boleh berkali-kali.")],
) -> None:
    """Minta data kepada pihak lain untuk satu tujuan dalam satu laporan; mencetak nomor urusannya."""
    with cli.acting(nomor, dari) as uow:
        urusan = usecase.minta(uow, dari, oleh, nomor, tujuan, data)
        uow.commit()
    cli.out.result({"nomor": urusan}, urusan)


def serahkan(
    cli: Cli,
    nomor: arguments.Nomor,
    berkas: Annotated[list[str], typer.Argument(metavar="BERKAS...", help="Berkas yang diserahkan, bentuk apa pun.")],
    oleh: arguments.Oleh,
    penerima: Annotated[str, typer.Option("--penerima", metavar="EMAIL|ID", help="Narahubung yang menerima.")],
    id_kanal: Annotated[
        str | None, typer.Option("--kanal", metavar="ID", help="Kanal elektronik terverifikasi milik pengirim.")
    ] = None,
    tempat: Annotated[str | None, typer.Option("--tempat", help="Tempat penyerahan langsung, tanpa kanal.")] = None,
    pada: Annotated[
        date | None,
        typer.Option("--pada", parser=calendar_day, metavar="TTTT-BB-HH", help="Hari penyerahan langsung."),
    ] = None,
    penyerah: Annotated[str, typer.Option("--penyerah", help="Yang menyerahkan langsung.")] = "",
    yang_menerima: Annotated[str, typer.Option("--yang-menerima", help="Yang menerima langsung.")] = "",
    sumber: Sumber = "",
    verifikator: Verifikator = "",
    periksa: Periksa = None,
    jenis: Annotated[
        JenisInformasi,
        typer.Option(
            "--jenis",
            parser=word_of(JenisInformasi, "Jenis"),
            metavar="JENIS",
            help=f"Pilih: {', '.join(JenisInformasi)}.",
        ),
    ] = JenisInformasi.DATA,
    klasifikasi: arguments.Kelas = None,
) -> None:
    """Serahkan data yang diminta; keempat pemeriksaan Pasal 5 ayat (5) menyusul dengan sendirinya."""
    isi = tuple(BerkasMasuk(b.nama, jenis, b.isi, klasifikasi) for b in read_attachments(berkas, klasifikasi))
    with cli.acting(nomor, lambda uow: usecase.pihak_diminta(uow, nomor)) as uow:
        langsung = None
        if tempat is not None:
            langsung = SerahLangsung(
                hari=pada or hari_ini(uow), tempat=tempat, penyerah=penyerah, penerima=yang_menerima
            )
        masuk = PenyerahanMasuk(oleh, penerima, id_kanal, isi, _kelengkapan(periksa), sumber, verifikator, langsung)
        id_penyerahan = usecase.serahkan(uow, nomor, masuk)
        uow.commit()
    cli.out.result({"id": id_penyerahan, "berkas": len(isi)}, f"{len(isi)} berkas diserahkan untuk {nomor}.")


def izinkan(
    cli: Cli,
    nomor: arguments.Nomor,
    berkas: Annotated[str, typer.Argument(metavar="BERKAS", help="Berkas yang ditahan.")],
    alasan: Annotated[str, typer.Option("--alasan", metavar="TEKS|@BERKAS", help="Mengapa boleh.")],
    pegawai: Acts,
) -> None:
    """Lepas satu berkas yang ditahan karena Pelapor dirahasiakan, sesudah melihat isinya; tercatat dalam jurnal."""
    (isi,) = read_attachments([berkas], None)
    with cli.acting(nomor) as uow:
        pencarian.izinkan(uow, nomor, isi.isi, pegawai=pegawai, alasan=text_or_file(alasan))
        uow.commit()
    cli.out.result({"nomor": nomor}, f"Berkas itu boleh diserahkan untuk {nomor}.")


def lengkapi(
    cli: Cli,
    nomor: arguments.Nomor,
    sumber: Sumber,
    verifikator: Verifikator,
    periksa: Periksa = None,
) -> None:
    """Lengkapi penyerahan yang belum lengkap."""
    with cli.acting(nomor, lambda uow: usecase.pihak_diminta(uow, nomor)) as uow:
        usecase.lengkapi(uow, nomor, _kelengkapan(periksa), sumber, verifikator)
        uow.commit()
    cli.out.result({"nomor": nomor}, f"Penyerahan {nomor} dilengkapi.")


def tolak(
    cli: Cli,
    nomor: arguments.Nomor,
    oleh: arguments.Oleh,
    dasar: Annotated[str, typer.Option("--dasar", help="Dasar hukum penolakan, misalnya UU 14/2008 Pasal 17.")],
    lampiran: arguments.Lampiran = None,
    klasifikasi: arguments.Kelas = None,
) -> None:
    """Tolak permintaan data dengan dasar hukumnya (PKS Pasal 4 ayat (5)); bagi pihak lain dengan suratnya."""
    surat = read_attachments(lampiran, klasifikasi)
    with cli.acting(nomor, lambda uow: usecase.pihak_diminta(uow, nomor)) as uow:
        usecase.tolak(uow, nomor, oleh, dasar, surat)
        uow.commit()
    cli.out.result({"nomor": nomor, "dasar": dasar}, f"Permintaan {nomor} ditolak: {dasar}.")


def telaah(
    cli: Cli,
    nomor: arguments.Nomor,
    dari: arguments.DariPihak,
    oleh: arguments.Oleh,
    hasil: Annotated[str, typer.Option("--hasil", metavar="TEKS|@BERKAS", help="Hasil telaah bersama.")],
) -> None:
    """Tulis hasil telaah bersama atas data yang diserahkan; berlaku sesudah kedua PIHAK menandatanganinya."""
    with cli.acting(nomor, dari) as uow:
        usecase.telaah(uow, nomor, text_or_file(hasil), dari=dari, oleh=oleh)
        uow.commit()
    cli.out.result({"nomor": nomor}, f"Telaah bersama {nomor} dicatat.")


def ungkapkan(
    cli: Cli,
    id_butir: Annotated[str, typer.Argument(metavar="ID_BUTIR", help="Id butir data.")],
    kepada: Annotated[str, typer.Option("--kepada", help="Lembaga penerima.")],
    peraturan: Annotated[str, typer.Option("--peraturan", help="Undang-undang yang mengizinkannya.")],
    pasal: Annotated[str, typer.Option("--pasal", help="Pasalnya.")],
    pengaju: Acts,
) -> None:
    """Ajukan pengungkapan kepada pihak lain; hanya dengan pengecualian undang-undang (PKS Pasal 8 ayat (3)).

    Pegawai lain menyetujuinya dengan akunnya sendiri: `pksbpmn pertukaran setujui`.
    """
    with cli.acting(lambda uow: berkas_butir(uow, id_butir)) as uow:
        id_catatan = usecase.ungkapkan(uow, id_butir, kepada, peraturan, pasal, pengaju)
        uow.commit()
    cli.out.result({"id": id_catatan}, id_catatan)


def setujui(
    cli: Cli,
    id_pengungkapan: Annotated[str, typer.Argument(metavar="ID", help="Id dari `pksbpmn pertukaran ungkapkan`.")],
    penyetuju: Acts,
) -> None:
    """Setujui pengungkapan yang diajukan pegawai lain; sejak itu datanya boleh diungkapkan (PKS Pasal 8 ayat (3))."""
    with cli.acting(lambda uow: usecase.berkas_pengungkapan(uow, id_pengungkapan)) as uow:
        usecase.setujui_pengungkapan(uow, id_pengungkapan, penyetuju)
        uow.commit()
    cli.out.result({"id": id_pengungkapan}, f"Pengungkapan {id_pengungkapan} disetujui.")


def _kelengkapan(periksa: list[str] | None) -> dict[str, bool]:
    hasil = {}
    for satu in periksa or ():
        butir, tanda, nilai = satu.rpartition("=")
        if not tanda or nilai not in ("ya", "tidak"):
            raise MasukanSalah("Daftar periksa ditulis BUTIR=ya atau BUTIR=tidak.", 'Contoh: --periksa "surat=ya".')
        hasil[butir.strip()] = nilai == "ya"
    return hasil
