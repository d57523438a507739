"""The term of the agreement: that of its MoU (PKS Pasal 6), and its end before that (Pasal 7)."""

from datetime import date
from typing import Annotated

import typer

from pksbpmn.cli import arguments
from pksbpmn.cli.context import Cli
from pksbpmn.cli.input import calendar_day, text_or_file
from pksbpmn.cli.output import day
from pksbpmn.cli.perjanjian.surat_asli import surat_asli
from pksbpmn.cli.perjanjian.usulan import menunggu
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.perjanjian.usulan import MasaMou, SuratPenarikan, SuratPengakhiran
from pksbpmn.usecases.perjanjian import pengakhiran
from pksbpmn.usecases.perjanjian import perjanjian as usecase
from pksbpmn.usecases.perjanjian.usulan import usulkan


def mou(
    cli: Cli,
    berakhir: Annotated[
        date, typer.Argument(parser=calendar_day, metavar="TTTT-BB-HH", help="Hari terakhir berlakunya.")
    ],
    id_mou: Annotated[
        str | None, typer.Option("--mou", metavar="ID", help="Nota Kesepahamannya; tanpa ini milik perjanjian terbaru.")
    ] = None,
    alasan: Annotated[
        str | None,
        typer.Option("--alasan", metavar="TEKS|@BERKAS", help="Mengapa hari yang tercatat salah."),
    ] = None,
) -> None:
    """Isi atau perpanjang masa berlaku Nota Kesepahaman; dengan --alasan, perbaiki yang salah ketik (PKS Pasal 6).

    Berlaku sesudah dikukuhkan kepala lain: `pksbpmn perjanjian kukuhkan`.
    """
    with cli.acting(None) as uow:
        dipilih = id_mou or usecase.satu_perjanjian(uow, None).id_mou
        if dipilih is None:
            raise MasukanSalah(
                "Perjanjian ini belum tertaut pada Nota Kesepahaman.", "Tautkan dahulu: `pksbpmn perjanjian tautkan`."
            )
        teks = None if alasan is None else text_or_file(alasan)
        diusulkan = usulkan(uow, MasaMou(id_mou=dipilih, berakhir=berakhir, alasan=teks))
        uow.commit()
    menunggu(cli, diusulkan, f"Nota Kesepahaman {dipilih} berlaku sampai {day(berakhir)}")


def akhiri(
    cli: Cli,
    pada: Annotated[
        date, typer.Argument(parser=calendar_day, metavar="TTTT-BB-HH", help="Hari berakhirnya perjanjian.")
    ],
    dari: arguments.DariPihak,
    oleh: arguments.Oleh,
    alasan: Annotated[str, typer.Option("--alasan", metavar="TEKS|@BERKAS", help="Alasan pengakhiran.")],
    surat: arguments.SuratAsli = None,
    nomor_surat: arguments.NomorSuratAsli = None,
    tanggal_surat: arguments.TanggalSurat = None,
    id_perjanjian: arguments.IdPerjanjian = None,
) -> None:
    """Beri tahu pengakhiran lebih awal, paling sedikit tiga bulan sebelumnya (PKS Pasal 7).

    Surat yang diserahkan (--surat) berlaku sesudah dikukuhkan kepala: `pksbpmn perjanjian kukuhkan`.
    """
    asli = surat_asli(surat, nomor_surat, tanggal_surat)
    with cli.acting(None, dari) as uow:
        id_nya, sebab = usecase.satu_perjanjian(uow, id_perjanjian).id, text_or_file(alasan)
        if asli is None:
            pengakhiran.ajukan(uow, id_nya, oleh=dari, narahubung=oleh, tanggal_pengakhiran=pada, alasan=sebab)
        else:
            isi = SuratPengakhiran(
                pihak=dari,
                nomor_surat=asli.nomor,
                tanggal_surat=asli.tanggal,
                id_perjanjian=id_nya,
                narahubung=oleh,
                pada=pada,
                alasan=sebab,
            )
            diusulkan = usulkan(uow, isi, asli.isi)
        uow.commit()
    if asli is not None:
        menunggu(cli, diusulkan, f"Pengakhiran pada {day(pada)} oleh {dari}")
        return
    teks = f"Pengakhiran pada {day(pada)} diajukan {dari}; yang menentukan hari diterimanya pemberitahuan."
    cli.out.result({"pada": pada, "dari": dari}, teks)


def tarik(
    cli: Cli,
    dari: arguments.DariPihak,
    oleh: arguments.Oleh,
    alasan: Annotated[str, typer.Option("--alasan", metavar="TEKS|@BERKAS", help="Alasan penarikan.")],
    surat: arguments.SuratAsli = None,
    nomor_surat: arguments.NomorSuratAsli = None,
    tanggal_surat: arguments.TanggalSurat = None,
    id_perjanjian: arguments.IdPerjanjian = None,
) -> None:
    """Tarik kembali pemberitahuan pengakhiran sebelum harinya (PKS Pasal 7).

    Pegawai pihaknya sendiri, atau dengan suratnya (--surat): berlaku sesudah dikukuhkan kepala.
    """
    asli = surat_asli(surat, nomor_surat, tanggal_surat)
    with cli.acting(None, dari) as uow:
        id_nya, sebab = usecase.satu_perjanjian(uow, id_perjanjian).id, text_or_file(alasan)
        if asli is None:
            pengakhiran.tarik(uow, id_nya, oleh=dari, narahubung=oleh, alasan=sebab)
        else:
            isi = SuratPenarikan(
                pihak=dari,
                nomor_surat=asli.nomor,
                tanggal_surat=asli.tanggal,
                id_perjanjian=id_nya,
                narahubung=oleh,
                alasan=sebab,
            )
            diusulkan = usulkan(uow, isi, asli.isi)
        uow.commit()
    if asli is not None:
        menunggu(cli, diusulkan, f"Penarikan pengakhiran oleh {dari}")
        return
    cli.out.result({"dari": dari, "ditarik": True}, f"Pengakhiran ditarik kembali {dari}; perjanjian tetap berlaku.")
