"""`pksbpmn simulasi`: a year of complaints, before it comes."""

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated, Final

import typer

from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.cli.context import Cli
from pksbpmn.cli.layanan.diagram_lain import diagram_folder, refuse_faulty
from pksbpmn.cli.layanan.simulasi_hasil import as_json, print_comparison, print_year
from pksbpmn.cli.progress import download_bar, year_bar
from pksbpmn.cli.signals import interrupts_heeded
from pksbpmn.clock import SystemClock
from pksbpmn.stories.year.driver import Progress
from pksbpmn.stories.year.figures import Figures
from pksbpmn.stories.year.fitting import refuse_unfit
from pksbpmn.stories.year.model import Tahun, default_text, read_year, text_of
from pksbpmn.stories.year.page import page
from pksbpmn.stories.year.running import Look, Order, Watch, admit, finished, first_day, run
from pksbpmn.stories.year.tables import Table, differences, save_csv, tables
from pksbpmn.testing.elements import read_definitions

_DEFAULT: Final = "berkas bawaan"
_CHANGED: Final = "banding"
_PAGE: Final = "simulasi.html"


def simulasi(
    cli: Cli,
    tahun: Annotated[
        Path | None,
        typer.Option("--tahun", metavar="BERKAS", help="Berkas tahun (YAML); tanpa ini yang bawaan, lihat --bawaan."),
    ] = None,
    perkara: Annotated[
        int | None,
        typer.Option("--perkara", min=1, max=100_000, help="Banyaknya perkara; tanpa ini menurut berkas tahunnya."),
    ] = None,
    benih: Annotated[
        int, typer.Option("--benih", help="Benih undian: benih dan berkas yang sama menghasilkan tahun yang sama.")
    ] = 1,
    folder: Annotated[
        Path,
        typer.Option(
            "--folder",
            metavar="FOLDER",
            help="Tempat mesin, registri, kotak surel, dan hasilnya. Perintah yang sama meneruskan yang terhenti.",
        ),
    ] = Path("simulasi"),
    banding: Annotated[
        Path | None,
        typer.Option(
            "--banding",
            metavar="FOLDER",
            help="Folder diagram yang diubah: undian yang sama, lalu bedanya. Yang semula dijalankan lebih dahulu.",
        ),
    ] = None,
    bawaan: Annotated[bool, typer.Option("--bawaan", help="Cetak berkas tahun bawaan, untuk disalin.")] = False,
    skema: Annotated[bool, typer.Option("--skema", help="Cetak JSON Schema berkas tahun.")] = False,
) -> None:
    """Jalankan satu tahun laporan rekaan melalui diagram yang sebenarnya, pada jam mesin yang dimajukan.

    Dari berkas tahun diundi kapan laporan datang, jenisnya, apa yang diputus petugas, dan kapan para pihak menjawab
    atau diam; surat dan surelnya dibuat dan dikirim ke kotak surel setempat. Hasilnya: akhir perkara, lama tiap
    tahap, tenggat, beban tiap kelompok dan bulan, surat; sebagai tabel, CSV, dan satu halaman HTML dengan
    diagramnya. Registri, mesin, dan surel Anda tidak disentuh.

    Satu perkara memerlukan beberapa detik dan 2 MB; cobalah dahulu dengan --perkara 100. Ctrl-C menghentikan; perintah
    yang sama meneruskannya tanpa kehilangan atau pengulangan.
    """
    if bawaan:
        cli.out.content(default_text().encode())
        return
    if skema:
        cli.out.data(Tahun.model_json_schema())
        return
    text = text_of(tahun) if tahun else default_text()
    name = str(tahun or _DEFAULT)
    year = read_year(text, name)
    first = first_day(year, folder, SystemClock().now().date())
    before = Order(text, benih, perkara or year.perkara, diagram_dir(), first)
    order = before if banding is None else Order(text, benih, before.count, diagram_folder(banding), first)
    for one in dict.fromkeys((before.diagrams, order.diagrams)):
        refuse_unfit(year, name, one, first)
    admit(before, folder)
    if banding is not None:
        admit(order, folder / _CHANGED)
        if finished(folder / _CHANGED) is None:
            refuse_faulty(cli, order.diagrams)
    with interrupts_heeded() as heed, ExitStack() as stack:
        watch = Watch(stack.enter_context(download_bar(cli)))
        begin = _heeding(heed, stack.enter_context(year_bar(cli)))
        figures = _year(cli, before, folder, watch, begin)
        after = figures if banding is None else _year(cli, order, folder / _CHANGED, watch, begin)
    if banding is None:
        _report(cli, figures, folder)
    else:
        _compare(cli, figures, after, folder / _CHANGED, order.diagrams)


def _heeding(heed: Callable[[], None], begin: Callable[[int], Look]) -> Callable[[int], Look]:
    def begun(cases: int) -> Look:
        look = begin(cases)

        def heeding(progress: Progress) -> None:
            heed()
            look(progress)

        return heeding

    return begun


def _year(cli: Cli, order: Order, folder: Path, watch: Watch, begin: Callable[[int], Look]) -> Figures:
    if (done := finished(folder)) is not None:
        return done
    cli.out.note(f"{order.count} perkara, dari {order.first:%d-%m-%Y}; Camunda disiapkan …")
    return run(order, folder, cli.settings, Watch(watch.download, begin(order.count)))


def _report(cli: Cli, figures: Figures, folder: Path) -> None:
    definitions = read_definitions(diagram_dir())
    found = tables(figures, definitions)
    target = _written(folder, found, page(figures, found, definitions))
    if cli.out.json:
        cli.out.data(as_json(figures, target))
    else:
        print_year(cli.out, figures, found, target)


def _compare(cli: Cli, before: Figures, after: Figures, folder: Path, diagrams: Path) -> None:
    definitions = read_definitions(diagrams)
    old, new = tables(before, read_definitions(diagram_dir())), tables(after, definitions)
    differing = list(differences(old, new))
    target = _written(folder, new, page(after, new, definitions, before, differing))
    if cli.out.json:
        cli.out.data(as_json(after, target) | {"perbedaan": [list(d) for d in differing]})
    else:
        print_comparison(cli.out, differing, target)


def _written(folder: Path, found: Sequence[Table], html: str) -> Path:
    save_csv(folder / "csv", found)
    target = folder / _PAGE
    target.write_text(html, encoding="utf-8")
    return target
