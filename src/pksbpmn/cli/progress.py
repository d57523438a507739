"""The progress of a download, on stderr, shown only once there is one."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TransferSpeedColumn

from pksbpmn.cli.context import Cli


@contextmanager
def download_bar(cli: Cli) -> Iterator[Callable[[int, int], None]]:
    """Yields what to call with (bytes since the last call, bytes in total), from any thread."""
    columns = (TextColumn("Mengunduh"), BarColumn(), DownloadColumn(), TransferSpeedColumn())
    progress = Progress(*columns, console=cli.out.stderr, transient=True)
    task = progress.add_task("", total=None)

    def advance(added: int, total: int) -> None:
        progress.start()
        progress.update(task, advance=added, total=total)

    try:
        yield advance
    finally:
        if progress.live.is_started:
            progress.stop()
