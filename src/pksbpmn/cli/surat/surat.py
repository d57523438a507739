"""Letters on disk, and the proof that they were received."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import read_attachments, text_or_file, word_of
from pksbpmn.cli.output import day, save
from pksbpmn.cli.staff import Acts, ActsIfOfficer
from pksbpmn.domain.berkas.pihak import sebutan_pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.surat.ekspedisi import CaraSampai
from pksbpmn.usecases.berkas.ringkasan import SuratRingkas, ringkas
from pksbpmn.usecases.kerahasiaan.salinan_surat import salin as salin_surat
from pksbpmn.usecases.permintaan import pembetulan, pencarian, penerimaan
from pksbpmn.usecases.surat import kirim_ulang as usecase_ulang
from pksbpmn.usecases.surat.pengiriman import PengirimanRingkas, pengiriman


def daftar(
    cli: Cli,
    nomor: arguments.Nomor,
    pegawai: ActsIfOfficer,
    salin: Annotated[
        Path | None,
        typer.Option("--salin", metavar="FOLDER", help="Salin PDF-nya ke folder ini dengan nama yang terbaca."),
    ] = None,
    tujuan: arguments.TujuanBila = None,
) -> None:
    """Daftar surat sebuah laporan atau urusan; --salin mengeluarkan PDF-nya dari gudang terenkripsi.

    Menyalin memerlukan akun seorang pegawai dan --tujuan; salinan dan penolakan masuk jurnal (PKS Pasal 8 ayat (2)).
    Yang ditolak disebut, dan perintah berakhir dengan status 1.
    """
    with cli.uow() as uow:
        semua, dikirim = ringkas(uow, nomor).surat, pengiriman(uow, nomor)
    salinan = {} if salin is None else _salin(cli, nomor, semua, salin, pegawai, tujuan)
    _tampilkan(cli, nomor, semua, dikirim, salinan if salin is not None else None)
    if salin is not None and len(salinan) < len(semua):
        raise typer.Exit(1)


def _tampilkan(
    cli: Cli,
    nomor: str,
    semua: tuple[SuratRingkas, ...],
    dikirim: tuple[PengirimanRingkas, ...],
    salinan: dict[str, Path] | None,
) -> None:
    """The letters; `salinan` are the copies that were written, None where none was asked for."""
    if cli.out.json:
        cli.out.data(
            [
                asdict(s)
                | {"pengiriman": [asdict(p) for p in dikirim if (p.nomor_surat, p.kepada) == (s.nomor, s.kepada)]}
                | ({} if salinan is None else {"berkas": salinan.get(s.id)})
                for s in semua
            ]
        )
        return
    cli.out.listing(
        f"Surat {nomor}",
        semua,
        {
            "Tanggal": lambda s: day(s.tanggal),
            "Surat": lambda s: s.jenis,
            "Nomor": lambda s: s.nomor,
            "Kepada": lambda s: s.kepada,
            "Diterima": lambda s: f"{day(s.diterima)} ({s.cara})" if s.cara else day(s.diterima),
        },
        empty=f"Berkas {nomor} belum mempunyai surat.",
    )
    if dikirim:
        cli.out.listing(
            "Pengiriman",
            dikirim,
            {
                "Nomor": lambda p: p.nomor_surat,
                "Kepada": lambda p: p.kepada,
                "Dikirim": lambda p: f"{day(p.tanggal)} ({p.cara})" if p.tanggal else "menunggu",
                "Pegawai": lambda p: p.pegawai or "-",
                "Sebab": lambda p: p.alasan or "-",
            },
            empty="",
        )
    if salinan is None:
        if semua:
            cli.out.text("Keluarkan PDF-nya dengan --salin FOLDER --tujuan TEKS.")
        return
    for tempat in salinan.values():
        cli.out.text(str(tempat))
    if len(salinan) < len(semua):
        cli.out.text(f"{len(semua) - len(salinan)} surat tidak disalin: {_TANPA_HAK}")


_TANPA_HAK = (
    "surat lembaga lain, atau surat yang menyebut Pelapor yang dirahasiakan tanpa izin kustodian "
    "(`pksbpmn identitas minta`). Penolakannya masuk jurnal."
)


def _salin(
    cli: Cli, nomor: str, semua: tuple[SuratRingkas, ...], folder: Path, pegawai: str | None, tujuan: str | None
) -> dict[str, Path]:
    """The files that were written, by the id of their letter."""
    if tujuan is None:
        raise MasukanSalah("Menyalin surat memerlukan tujuannya (PKS Pasal 8 ayat (2)).", "Isi --tujuan.")
    pegawai = cli.officer if pegawai is None else pegawai
    pdf = {s.id: s.pdf for s in salin_surat(cli.uow, nomor, pegawai=pegawai, tujuan=tujuan)}
    isi = [(ke, s, pdf.get(s.id)) for ke, s in enumerate(semua, 1)]
    return {s.id: save(folder / _nama(ke, s), satu) for ke, s, satu in isi if satu is not None}


def _nama(ke: int, s: SuratRingkas) -> str:
    return f"{ke:02d}-{s.jenis}-{s.kepada}.pdf".lower().replace("_", "-")


def kirim_ulang(
    cli: Cli,
    nomor: arguments.Nomor,
    nomor_surat: Annotated[str, typer.Argument(metavar="NOMOR_SURAT", help="Nomor surat yang tidak sampai.")],
    cara: Annotated[
        CaraSampai,
        typer.Option("--cara", parser=word_of(CaraSampai, "Cara"), metavar="CARA", help=f"{', '.join(CaraSampai)}."),
    ],
    tanggal: arguments.TanggalKirim,
    alasan: Annotated[str, typer.Option("--alasan", metavar="TEKS|@BERKAS", help="Mengapa surat tidak sampai.")],
    pegawai: Acts,
    tujuan: Annotated[
        str | None,
        typer.Option("--tujuan", metavar="TEKS|@BERKAS", help="Surel atau alamat lain, atau tempat pengumumannya."),
    ] = None,
    kepada: arguments.KepadaBila = None,
    ke: arguments.KeBila = None,
    kembali: Annotated[
        bool, typer.Option("--kembali", help="Pengiriman sebelumnya sudah kembali atau ditolak.")
    ] = False,
) -> None:
    """Kirim ulang surat yang tidak sampai: ke alamat lain, diantar, lewat pos, atau diumumkan.

    Yang sudah terbukti diterima tidak dikirim lagi; yang baru dikirim ulang ditunggu dahulu, kecuali sudah --kembali.
    """
    with cli.acting(nomor) as uow:
        usecase_ulang.kirim_ulang(
            uow,
            nomor,
            nomor_surat,
            cara,
            tanggal=tanggal,
            alasan=text_or_file(alasan),
            pegawai=pegawai,
            tujuan=text_or_file(tujuan) if tujuan is not None else None,
            kepada=kepada,
            ke=ke,
            kembali=kembali,
        )
        uow.commit()
    cli.out.result(
        {"nomor": nomor, "surat": nomor_surat, "cara": cara},
        f"Surat {nomor_surat} dikirim ulang ({cara}); penerimaannya dicatat dengan `pksbpmn terima`.",
    )


def terima(
    cli: Cli,
    nomor: arguments.Nomor,
    jenis: arguments.Surat,
    kepada: arguments.Kepada,
    tanggal: arguments.Tanggal,
    pegawai: Acts,
    bukti: Annotated[str, typer.Option("--bukti", metavar="TEKS", help="Apa buktinya.")] = "tanda terima",
    nomor_surat: Annotated[
        str | None, typer.Option("--nomor-surat", metavar="NOMOR", help="Nomor surat, bila ada beberapa yang sejenis.")
    ] = None,
    alasan: Annotated[
        str | None,
        typer.Option("--alasan", metavar="TEKS", help="Alasan membetulkan penerimaan yang sudah tercatat."),
    ] = None,
    lampiran: arguments.Lampiran = None,
    klasifikasi: arguments.Kelas = None,
    cara: Annotated[
        CaraSampai | None,
        typer.Option(
            "--cara",
            parser=word_of(CaraSampai, "Cara"),
            metavar="CARA",
            help=f"Cara surat sampai, bila bukan cara kirim terakhir: {', '.join(CaraSampai)}.",
        ),
    ] = None,
    ke: arguments.KeBila = None,
) -> None:
    """Catat bukti bahwa surat diterima; sejak tanggal itu tenggat dihitung. Dengan --alasan dibetulkan."""
    berkas = read_attachments(lampiran, klasifikasi)
    with cli.acting(nomor) as uow:
        surat = pencarian.surat_untuk(uow, nomor, jenis, kepada, nomor_surat, diterima=alasan is not None, ke=ke)
        if alasan is None:
            penerimaan.terima(uow, surat.id, tanggal, bukti, pegawai=pegawai, lampiran=berkas, cara=cara)
        else:
            pembetulan.betulkan_penerimaan(
                uow, surat.id, tanggal, bukti, alasan=alasan, pegawai=pegawai, lampiran=berkas, cara=cara
            )
        nomornya, penerima = surat.nomor, sebutan_pihak(surat.kepada, surat.ke)
        uow.commit()
    cli.out.result(
        {"nomor": nomor, "surat": nomornya, "kepada": penerima, "diterima": tanggal},
        f"Surat {nomornya} ({jenis}) diterima {penerima} tanggal {day(tanggal)}.",
    )
