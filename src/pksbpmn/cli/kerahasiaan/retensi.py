"""How long closed cases are kept; nothing is deleted by itself."""

from dataclasses import asdict

from pksbpmn.cli import pages
from pksbpmn.cli.context import Cli
from pksbpmn.cli.output import day
from pksbpmn.usecases.kerahasiaan import retensi as usecase


def tinjau(cli: Cli, halaman: pages.Halaman = 1, batas: pages.Batas = pages.USUAL) -> None:
    """Tandai laporan tertutup yang masa simpannya lewat, yang terlama ditutup dahulu; manusialah yang memutuskan."""
    page = pages.Page(halaman, batas)
    tahun = cli.settings.retention_years
    with cli.acting(None) as uow:
        semua = usecase.tinjau(uow, tahun)
        uow.commit()
    if cli.out.json:
        laporan = [asdict(t) for t in page.shown(page.cut(semua))]
        cli.out.data({"tahun": tahun, "banyaknya": len(semua), "laporan": laporan})
    elif tahun is None:
        cli.out.text("Masa simpan belum ditetapkan. Isi PKSBPMN_RETENTION_YEARS menurut jadwal retensi arsip.")
    else:
        cli.out.listing(
            f"Masa simpan {tahun} tahun lewat",
            page.cut(semua),
            {
                "Laporan": lambda t: t.nomor,
                "Ditutup": lambda t: day(t.ditutup),
                "Simpan sampai": lambda t: day(t.sampai),
            },
            empty=f"Tidak ada laporan tertutup yang lebih tua dari {tahun} tahun.",
            page=page,
        )
