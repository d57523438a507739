"""Personal data destroyed: proposed by one officer, decided by another, carried out; what stands against it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from datetime import date
from enum import StrEnum
from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import calendar_day, read_attachments, text_or_file, word_of
from pksbpmn.cli.output import day, moment
from pksbpmn.cli.staff import Acts
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.pemusnahan import (
    CONTOH_ATURAN,
    AlasanUsul,
    CaraPemberitahuan,
    DasarPemusnahan,
    Pertimbangan,
)
from pksbpmn.usecases.kerahasiaan import pelaksanaan_pemusnahan as pelaksanaan
from pksbpmn.usecases.kerahasiaan import pemusnahan as usecase
from pksbpmn.usecases.ports import UnitOfWork


class Putusan(StrEnum):
    """What is decided."""

    SETUJU = "SETUJU"
    TOLAK = "TOLAK"


_HARI = "TTTT-BB-HH"
Alasan = Annotated[str, typer.Option("--alasan", metavar="TEKS|@BERKAS", help="Alasannya, tanpa nama siapa pun.")]


@contextmanager
def _mencoba(cli: Cli, nomor: str, perintah: str) -> Iterator[UnitOfWork]:
    """A transaction in the case; that something was refused there stays in the trail, and no word of what was typed."""
    ditolak = None
    with cli.acting(nomor) as uow:
        try:
            yield uow
        except MasukanSalah as galat:
            ditolak = galat
    if ditolak is not None:
        with cli.acting(nomor) as uow:
            usecase.catat_penolakan(uow, nomor, perintah)
            uow.commit()
        raise ditolak


def usul(
    cli: Cli,
    nomor: arguments.Nomor,
    dasar: Annotated[
        DasarPemusnahan,
        typer.Option(
            "--dasar",
            parser=word_of(DasarPemusnahan, "Dasar"),
            metavar="DASAR",
            help=f"Pilih: {', '.join(DasarPemusnahan)}.",
        ),
    ],
    alasan: Annotated[
        AlasanUsul,
        typer.Option(
            "--alasan", parser=word_of(AlasanUsul, "Alasan"), metavar="ALASAN", help=f"Pilih: {', '.join(AlasanUsul)}."
        ),
    ],
    pegawai: Acts,
    diminta: Annotated[
        date | None,
        typer.Option("--diminta", parser=calendar_day, metavar=_HARI, help="Hari subjek data memintanya."),
    ] = None,
) -> None:
    """Usulkan pemusnahan data pribadi sebuah laporan tertutup beserta urusannya (UU 27/2022 Pasal 42 sampai 44)."""
    with _mencoba(cli, nomor, "usul") as uow:
        tahun = cli.settings.retention_years
        usecase.usulkan(uow, nomor, dasar, alasan=alasan, pegawai=pegawai, tahun=tahun, diminta=diminta)
        uow.commit()
    cli.out.result({"nomor": nomor, "dasar": dasar}, f"Pemusnahan {nomor} diusulkan; pejabat lain yang memutus.")


def putus(
    cli: Cli,
    nomor: arguments.Nomor,
    putusan: Annotated[
        Putusan,
        typer.Argument(parser=word_of(Putusan, "Putusan"), metavar="PUTUSAN", help=f"Pilih: {', '.join(Putusan)}."),
    ],
    pertimbangan: Annotated[
        Pertimbangan,
        typer.Option(
            "--pertimbangan",
            parser=word_of(Pertimbangan, "Pertimbangan"),
            metavar="PERTIMBANGAN",
            help=f"Pilih: {', '.join(Pertimbangan)}.",
        ),
    ],
    dasar_hukum: Annotated[
        str,
        typer.Option("--dasar-hukum", metavar="ATURAN", help=f"Aturan yang diterapkan, misalnya {CONTOH_ATURAN}."),
    ],
    pegawai: Acts,
) -> None:
    """Putuskan usul pemusnahan, sebagai kepala keasistenan, Ketua, atau kustodian; bukan yang mengusulkan."""
    with _mencoba(cli, nomor, "putus") as uow:
        hasil = usecase.putuskan(
            uow,
            nomor,
            setuju=putusan is Putusan.SETUJU,
            pertimbangan=pertimbangan,
            dasar_hukum=dasar_hukum,
            pegawai=pegawai,
            tahun=cli.settings.retention_years,
        )
        uow.commit()
    setuju = f"disetujui; dilaksanakan paling cepat {day(hasil.tidak_sebelum)}"
    cli.out.result(
        {"nomor": nomor, "disetujui": hasil.disetujui, "tidak_sebelum": hasil.tidak_sebelum},
        f"Pemusnahan {nomor} {setuju if hasil.disetujui else 'ditolak'}.",
    )


def beritahu(
    cli: Cli,
    nomor: arguments.Nomor,
    cara: Annotated[
        CaraPemberitahuan,
        typer.Option(
            "--cara",
            parser=word_of(CaraPemberitahuan, "Cara"),
            metavar="CARA",
            help=f"Pilih: {', '.join(CaraPemberitahuan)}.",
        ),
    ],
    tanggal: Annotated[
        date, typer.Option("--tanggal", parser=calendar_day, metavar=_HARI, help="Hari ia diberi tahu.")
    ],
    pegawai: Acts,
    lampiran: arguments.Lampiran = None,
    klasifikasi: arguments.Kelas = None,
) -> None:
    """Catat, dengan buktinya, bahwa Pelapor tanpa surel (atau yang surelnya gagal) diberi tahu; bukan oleh pengusul."""
    bukti = read_attachments(lampiran, klasifikasi)
    with _mencoba(cli, nomor, "beritahu") as uow:
        usecase.catat_pemberitahuan(uow, nomor, cara, tanggal, pegawai, bukti=bukti)
        uow.commit()
    cli.out.result({"nomor": nomor}, f"Pemberitahuan pemusnahan {nomor} dicatat.")


def keberatan(
    cli: Cli,
    nomor: arguments.Nomor,
    isi: Annotated[str, typer.Option("--isi", metavar="TEKS|@BERKAS", help="Isi keberatannya.")],
    tanggal: Annotated[
        date, typer.Option("--tanggal", parser=calendar_day, metavar=_HARI, help="Hari ia menyatakannya.")
    ],
    pegawai: Acts,
) -> None:
    """Catat keberatan Pelapor atas pemusnahan: diputus kembali sebelum apa pun dimusnahkan."""
    with _mencoba(cli, nomor, "keberatan") as uow:
        usecase.catat_keberatan(uow, nomor, text_or_file(isi), tanggal, pegawai)
        uow.commit()
    cli.out.result({"nomor": nomor}, f"Keberatan dicatat; pemusnahan {nomor} diputus kembali.")


def laksanakan(cli: Cli, nomor: arguments.Nomor, pegawai: Acts) -> None:
    """Musnahkan yang telah disetujui: tidak dapat dibatalkan. Yang terhenti dilanjutkan dengan perintah yang sama."""
    with cli.acting(nomor):
        pass
    hasil = pelaksanaan.laksanakan(
        cli.looking,
        cli.application,
        nomor,
        pegawai=pegawai,
        tahun=cli.settings.retention_years,
        cadangan_hari=cli.settings.backup_retention_days,
    )
    _tampilkan(cli, hasil)


def berita_acara(cli: Cli, nomor: arguments.Nomor) -> None:
    """Tampilkan berita acara pemusnahan sebuah laporan, atau sejauh mana usulnya."""
    with cli.uow() as uow:
        hasil = pelaksanaan.berita_acara(uow, nomor)
    _tampilkan(cli, hasil)


def tahan(cli: Cli, nomor: arguments.Nomor, alasan: Alasan, pegawai: Acts) -> None:
    """Tahan pemusnahan sebuah laporan yang berkaitan dengan proses hukum (UU 27/2022 Pasal 44 ayat (1) huruf c)."""
    with _mencoba(cli, nomor, "tahan") as uow:
        usecase.tahan(uow, nomor, text_or_file(alasan), pegawai)
        uow.commit()
    cli.out.result({"nomor": nomor}, f"Laporan {nomor} tidak dimusnahkan sampai dilepas.")


def lepas(cli: Cli, nomor: arguments.Nomor, alasan: Alasan, pegawai: Acts) -> None:
    """Lepas laporan yang ditahan sesudah proses hukumnya selesai, sebagai pejabat yang memutus pemusnahan."""
    with _mencoba(cli, nomor, "lepas") as uow:
        usecase.lepas(uow, nomor, text_or_file(alasan), pegawai)
        uow.commit()
    cli.out.result({"nomor": nomor}, f"Laporan {nomor} tidak lagi ditahan.")


def _tampilkan(cli: Cli, b: pelaksanaan.BeritaAcaraPemusnahan) -> None:
    if cli.out.json:
        cli.out.data(asdict(b))
        return
    cli.out.text(f"Berita acara pemusnahan data pribadi: {b.nomor}" if b.selesai else f"Usul pemusnahan: {b.nomor}")
    putusan = {None: "menunggu", True: "disetujui", False: "ditolak"}[b.disetujui]
    cadangan = (
        f"sampai {day(b.cadangan_sampai)}" if b.cadangan_sampai else "sampai dihapus; masa simpannya belum diatur"
    )
    cli.out.facts(
        (
            ("Dasar", f"{b.dasar} ({b.pasal})"),
            ("Diusulkan", f"pegawai {b.pengusul}, {moment(b.diusulkan)}: {b.alasan}"),
            *((("Diminta subjek data", day(b.diminta)),) if b.diminta else ()),
            ("Putusan", f"{putusan}, pegawai {b.pemutus}, {moment(b.diputus)}" if b.diputus else putusan),
            ("Pertimbangan", b.pertimbangan or "-"),
            ("Dasar hukum", b.dasar_hukum or "-"),
            ("Keberatan", day(b.keberatan_pada)),
            ("Pelapor diberi tahu", day(b.diberitahukan)),
            ("Tidak sebelum", day(b.tidak_sebelum)),
            ("Dilaksanakan", f"pegawai {b.pelaksana}, {moment(b.dimulai)}" if b.dimulai else "-"),
            ("Selesai", moment(b.selesai)),
            ("Dimusnahkan", ", ".join(f"{n} {apa.replace('_', ' ')}" for apa, n in sorted(b.jumlah.items())) or "-"),
            ("Tetap pada laporan lain", ", ".join(b.bersama) or "-"),
            ("Cadangan masih memuatnya", cadangan if b.dimulai else "-"),
        )
    )
