"""The progress of a download, on stderr, shown only while there is one."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

from pksbpmn.cli.context import Cli


@contextmanager
def download_bar(cli: Cli) -> Iterator[Callable[[int, int], None]]:
    """Yields what to call with (bytes since the last call, bytes in total)."""
    columns = (TextColumn("Mengunduh"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    with Progress(*columns, console=cli.out.stderr, transient=True) as progress:
        task = progress.add_task("", total=None, visible=False)
        yield lambda added, total: progress.update(task, advance=added, total=total, visible=True)
