"""`pksbpmn coba`: what happens with a change, told by stories before anything is installed."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Annotated, Final
from xml.etree import ElementTree as ET

import typer

from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.cli.context import Cli
from pksbpmn.cli.errors import UNFORESEEN, report
from pksbpmn.cli.layanan.coba_hasil import as_json, lines, print_result
from pksbpmn.cli.layanan.diagram_lain import diagram_folder, refuse_faulty
from pksbpmn.cli.layanan.semula import committed
from pksbpmn.cli.output import save
from pksbpmn.cli.progress import download_bar, telling_bar
from pksbpmn.cli.signals import sigterm_interrupts
from pksbpmn.clock import SystemClock
from pksbpmn.domain.galat import MasukanSalah, PksError
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.stories.model import Cerita, baca_cerita, cerita_proyek
from pksbpmn.stories.stage import next_morning
from pksbpmn.stories.trial.changed import Change, Diagrams
from pksbpmn.stories.trial.page import page
from pksbpmn.stories.trial.recorded import Telling
from pksbpmn.stories.trial.result import Result
from pksbpmn.stories.trial.running import Watch, retell

_UNKNOWN: Final = 2
_PAGE: Final = "coba"


def coba(
    cli: Cli,
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="FOLDER", help="Folder yang diubah; tanpa ini bpmn/ di folder kerja."),
    ] = None,
    banding: Annotated[
        Path | None,
        typer.Option(
            "--banding",
            metavar="FOLDER",
            help="Pembandingnya. Tanpa ini yang terpasang bersama pksbpmn; bila itu folder yang sama, commit git "
            "terakhirnya (HEAD).",
        ),
    ] = None,
    cerita: Annotated[
        list[Path] | None,
        typer.Option(
            "--cerita",
            metavar="NAMA|FOLDER",
            help="Cerita proyek atau folder cerita (*.yaml), boleh diulang; tanpa ini semua cerita proyek, lalu yang "
            "melewati yang diubah saja diceritakan ulang.",
        ),
    ] = None,
    ke: Annotated[
        Path | None,
        typer.Option(
            "--ke", metavar="BERKAS", help="HTML yang ditulis; tanpa ini coba.html, berikutnya dengan jamnya."
        ),
    ] = None,
) -> None:
    """Coba perubahan diagram, tabel, dan formulir: ceritakan perkara rekaan dengan yang semula dan dengan yang diubah.

    Yang berbeda ditampilkan: akhir perkara, tenggat, surat dengan hari dan kata-katanya, langkah, urutannya. Semuanya
    pada mesin sementara yang dibuang sesudahnya; registri, mesin, dan surel Anda tidak disentuh. Status 0: tidak ada
    yang berbeda; 1: ada; 2: tidak dapat diketahui (temuan `pksbpmn periksa`, cerita yang terhenti, mesin gagal).
    """
    try:
        _writable(ke)
        changed = diagram_folder(folder or Path("bpmn"))
        stories = _stories(cerita or [])
        with _before(banding, changed) as before:
            result = None
            if _contents(before) != _contents(changed):
                refuse_faulty(cli, changed)
                result = _tried(cli, _readable(before), Diagrams.read(changed), stories)
            if result is None:
                same = "Semua diagram, tabel, dan formulir sama dengan pembandingnya."
                cli.out.result({"perbedaan": [], "diceritakan": []}, same)
                return
            target = _written(ke, page(result, lines(result)))
    except PksError as error:
        report(error, lambda: cli.settings.data_dir / UNFORESEEN)
        raise typer.Exit(_UNKNOWN) from None
    if cli.out.json:
        cli.out.data(as_json(result, target))
    else:
        print_result(cli.out, result, target)
    raise typer.Exit(result.status)


@contextmanager
def _before(banding: Path | None, changed: Path) -> Iterator[Path]:
    """What it is compared with."""
    if banding is not None:
        yield diagram_folder(banding)
    elif changed.resolve() != diagram_dir().resolve():
        yield diagram_dir()
    else:
        with committed(changed) as folder:
            yield folder


def _contents(folder: Path) -> dict[str, object]:
    """All that lies in it, so that it is said at once where nothing differs; ends of lines are Git's."""
    return {p.name: _content(p) for p in folder.iterdir() if not p.name.startswith(".")}


def _content(path: Path) -> object:
    """What cannot be read is like nothing else: it has to be looked into."""
    try:
        return path.read_bytes().replace(b"\r\n", b"\n")
    except OSError:
        return object()


def _readable(folder: Path) -> Diagrams:
    try:
        return Diagrams.read(folder)
    except (ET.ParseError, ValueError, OSError):
        raise MasukanSalah(
            f"Ada berkas dalam {folder} yang tidak dapat dibaca.", "Bandingkan dengan folder yang utuh."
        ) from None


def _writable(ke: Path | None) -> None:
    """Refuse a page that could not be written, before minutes are spent on what it tells."""
    if ke is not None and ke.exists():
        raise MasukanSalah(f"{ke} sudah ada.", "Sebut berkas baru dengan --ke, atau hapus yang lama.")


def _stories(names: list[Path]) -> dict[str, Cerita]:
    if not names:
        return cerita_proyek()
    stories: dict[str, Cerita] = {}
    known = cerita_proyek()
    for name in names:
        if str(name) in known:
            stories[str(name)] = known[str(name)]
        elif name.is_dir():
            stories |= baca_cerita(name)
        else:
            raise MasukanSalah(
                f"Cerita {name} tidak dikenal.", f"Sebut folder cerita, atau salah satu dari {', '.join(known)}."
            )
    return stories


def _tried(cli: Cli, before: Diagrams, after: Diagrams, stories: dict[str, Cerita]) -> Result | None:
    """Both tellings; None where nothing that is installed differs."""
    change = Change.between(before, after)
    if not change.files:
        return None
    begin = next_morning(SystemClock().now()) + timedelta(days=1)  # both begin on it, however long the first one takes
    with sigterm_interrupts(), ExitStack() as stack:
        download = stack.enter_context(download_bar(cli))
        bar = stack.enter_context(telling_bar(cli))

        def told(what: str, diagrams: Diagrams, stories: Mapping[str, Cerita]) -> list[Telling]:
            cli.out.note(f"{what}: {len(stories)} cerita pada mesin sementara …")
            news = bar(what, sum(len(s.langkah) + 1 for s in stories.values()))
            return retell(diagrams.folder, stories, begin, cli.settings, Watch(download, news))

        first = told("Semula", before, stories)
        again = change.passed_by(first)
        second = told("Perubahan", after, {name: story for name, story in stories.items() if name in again})
    return Result.of(before, after, first, second)


def _written(ke: Path | None, html: str) -> Path:
    content = html.encode()
    if ke is not None:
        return save(ke, content)
    return save(Path(f"{_PAGE}.html"), content, instead=Path(f"{_PAGE}-{datetime.now(JAKARTA):%H%M%S}.html"))
