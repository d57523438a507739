"""Who complained, hidden identities too: seen by role, purpose and the custodian's grant (PKS Pasal 8)."""

from dataclasses import asdict
from datetime import date
from enum import StrEnum
from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import calendar_day, text_or_file, word_of
from pksbpmn.cli.kerahasiaan.kerahasiaan import DITOLAK
from pksbpmn.cli.output import day, moment
from pksbpmn.cli.staff import Acts, ActsIfOfficer
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.usecases.berkas.akun import adalah_pengelola
from pksbpmn.usecases.gerbang_dokumen import TUJUAN_IDENTITAS
from pksbpmn.usecases.kerahasiaan import akses_identitas
from pksbpmn.usecases.kerahasiaan import kehendak as usecase_kehendak
from pksbpmn.usecases.kerahasiaan import kerahasiaan as usecase
from pksbpmn.usecases.kerahasiaan import nama_lain as usecase_nama_lain


class Kerahasiaan(StrEnum):
    """What the complainant wishes."""

    RAHASIA = "RAHASIA"
    TERBUKA = "TERBUKA"

    @property
    def sebutan(self) -> str:
        """As in a sentence."""
        return "dirahasiakan" if self is Kerahasiaan.RAHASIA else "tidak lagi dirahasiakan"


_OBAT = (
    f'Tujuan yang sah: "{TUJUAN_IDENTITAS}". Identitas yang dirahasiakan memerlukan izin kustodian: '
    "`pksbpmn identitas minta`."
)


def minta(
    cli: Cli,
    nomor: arguments.Nomor,
    pegawai: Acts,
    alasan: Annotated[str, typer.Option("--alasan", metavar="TEKS|@BERKAS", help="Mengapa perlu tahu.")],
) -> None:
    """Mohon melihat identitas yang dirahasiakan; kustodian lain yang memutus, di Tasklist."""
    with cli.acting(nomor) as uow:
        urusan = akses_identitas.minta(uow, nomor, pegawai, text_or_file(alasan))
        uow.commit()
    cli.out.result({"nomor": urusan}, urusan)


def nama_lain(
    cli: Cli,
    nomor: arguments.Nomor,
    nama: Annotated[
        str, typer.Option("--nama", metavar="TEKS|@BERKAS", help="Panggilan, wakil, atau kerabat Pelapor; @- masukan.")
    ],
    pegawai: Acts,
) -> None:
    """Samarkan nama lain yang menunjuk Pelapor yang dirahasiakan; surat yang sudah keluar tidak berubah."""
    with cli.acting(nomor) as uow:
        usecase_nama_lain.catat(uow, nomor, text_or_file(nama), pegawai)
        uow.commit()
    cli.out.result({"nomor": nomor}, f"Nama itu disamarkan dalam surat {nomor} sejak sekarang.")


def kerahasiaan(
    cli: Cli,
    nomor: arguments.Nomor,
    pilihan: Annotated[
        Kerahasiaan,
        typer.Argument(
            parser=word_of(Kerahasiaan, "Pilihan"), metavar="PILIHAN", help=f"Pilih: {', '.join(Kerahasiaan)}."
        ),
    ],
    tanggal: Annotated[
        date,
        typer.Option("--tanggal", parser=calendar_day, metavar="TTTT-BB-HH", help="Hari Pelapor menyatakannya."),
    ],
    alasan: Annotated[str, typer.Option("--alasan", metavar="TEKS|@BERKAS", help="Alasan Pelapor.")],
    pegawai: Acts,
    bukti: Annotated[
        str | None,
        typer.Option("--bukti", metavar="ID", help="Untuk TERBUKA: id lampiran pernyataan tertulis Pelapor."),
    ] = None,
) -> None:
    """Rahasiakan identitas Pelapor atas kehendaknya, atau buka sebagai kustodian; sebut surat yang sudah terkirim."""
    with cli.acting(nomor) as uow:
        hasil = usecase_kehendak.ubah(
            uow,
            nomor,
            dirahasiakan=pilihan is Kerahasiaan.RAHASIA,
            tanggal=tanggal,
            alasan=text_or_file(alasan),
            pegawai=pegawai,
            bukti=bukti,
        )
        uow.commit()
    if cli.out.json:
        cli.out.data(asdict(hasil))
        return
    cli.out.text(
        f"Identitas Pelapor dalam {nomor} {pilihan.sebutan} sejak sekarang; {hasil.konsep_dibaca_ulang} konsep dibaca "
        f"ulang, {hasil.konsep_tetap} tetap seperti saat diperiksa atau ditandatangani."
    )
    for nomor_surat in hasil.disamarkan:
        cli.out.text(f"Belum keluar, disusun kembali tanpa namanya: {nomor_surat}")
    for nomor_surat in hasil.ditahan:
        cli.out.text(f"Pengiriman ulangnya ditahan: {nomor_surat}")
    for s in hasil.terlanjur:
        cli.out.text(f"Sudah terkirim dengan namanya: {s.nomor} ({s.jenis}) kepada {s.kepada}, {day(s.tanggal)}")


def permohonan(cli: Cli, nomor: arguments.Nomor) -> None:
    """Tampilkan permohonan akses atas sebuah laporan, atau satu permohonan menurut nomor urusannya."""
    with cli.uow() as uow:
        semua = akses_identitas.permohonan(uow, nomor)
    if cli.out.json:
        cli.out.data(semua)
        return
    if not semua:
        cli.out.text(f"Tidak ada permohonan akses untuk {nomor}.")
    for a in semua:
        putusan = {None: "menunggu", True: "diberikan", False: "ditolak"}[a.diberikan]
        cli.out.text(f"{a.nomor_berkas}  laporan {a.nomor_perkara}, pegawai {a.pemohon}, {moment(a.dibuat)}: {putusan}")
        if a.berlaku_sampai:
            cli.out.text(f"  sampai {moment(a.berlaku_sampai)}, diputus pegawai {a.pemutus}")
        if a.pencabut:
            oleh = f"pegawai {a.pencabut}" if a.pencabut.isdigit() else a.pencabut
            cli.out.text(f"  dicabut {oleh}: {a.alasan_pencabutan}")
        cli.out.text(f"  {a.alasan}")


def cabut(
    cli: Cli,
    nomor: arguments.Nomor,
    pegawai: ActsIfOfficer,
    alasan: Annotated[str, typer.Option("--alasan", metavar="TEKS|@BERKAS", help="Mengapa dicabut.")],
) -> None:
    """Cabut akses identitas sebelum harinya, sebagai kustodian atau pengelola; NOMOR adalah nomor urusannya."""
    with cli.operation() as uow:
        pengelola = adalah_pengelola(uow, cli.account)
        akses_identitas.akhiri(uow, nomor, pegawai, text_or_file(alasan), pengelola=pengelola)
        uow.commit()
    cli.out.result({"nomor": nomor}, f"Akses {nomor} dicabut; pemegangnya diberi tahu.")


def lihat(
    cli: Cli,
    nomor: arguments.Nomor,
    pegawai: Acts,
    tujuan: arguments.Tujuan = TUJUAN_IDENTITAS,
) -> None:
    """Tampilkan identitas Pelapor; setiap pembacaan dan penolakan masuk jurnal."""
    with cli.looking() as uow:
        ada = usecase.lihat_identitas(uow, nomor, pelaku=pegawai, tujuan=tujuan)
        isi = asdict(ada) if ada is not None else None
        uow.commit()
    if isi is None:
        raise MasukanSalah(DITOLAK, _OBAT)
    if cli.out.json:
        cli.out.data(isi)
        return
    cli.out.facts((b.replace("_", " ").capitalize(), "-" if n is None else str(n)) for b, n in isi.items())
