"""The progress of what takes long, on stderr."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Protocol

from rich.progress import (
    BarColumn,
    DownloadColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
    TransferSpeedColumn,
)

from pksbpmn.cli.context import Cli
from pksbpmn.cli.terminal import plain


class Progressed(Protocol):
    """How far a year of cases is."""

    @property
    def now(self) -> datetime:
        """The moment that it has come to."""
        ...

    @property
    def filed(self) -> int:
        """How many cases have come."""
        ...

    @property
    def ended(self) -> int:
        """How many have ended."""
        ...


_SHORT = 2.0
"""Seconds for which nobody needs a bar."""
_NEWS = 60
"""Columns of what has just happened."""


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


@contextmanager
def telling_bar(cli: Cli) -> Iterator[Callable[[str, int], Callable[[datetime, str, str], None]]]:
    """Yields what begins a telling of so many steps; what that returns hears of each: (when, story, what)."""
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[now]}"), TimeElapsedColumn())
    console = cli.out.stderr
    bars = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)

    def begin(what: str, steps: int) -> Callable[[datetime, str, str], None]:
        task = bars.add_task(what, total=steps, now="mesin disiapkan")

        def news(when: datetime, story: str, told: str) -> None:
            bars.update(task, advance=1, now=plain(f"{when:%d-%m-%Y} {story}: {told}")[:_NEWS])

        return news

    with bars:
        yield begin


@contextmanager
def counting_bar(cli: Cli) -> Iterator[Callable[[str, int, int], None]]:
    """Yields what to call with (what is counted, how many of it more, how many in all); shown after two seconds."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    console = cli.out.stderr
    bars = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
    tasks: dict[str, TaskID] = {}
    began = time.monotonic()

    def advance(what: str, more: int, total: int) -> None:
        if what not in tasks:
            tasks[what] = bars.add_task(what, total=total)
        bars.update(tasks[what], advance=more)
        if not bars.live.is_started and time.monotonic() - began > _SHORT:
            bars.start()

    try:
        yield advance
    finally:
        if bars.live.is_started:
            bars.stop()


@contextmanager
def year_bar(cli: Cli) -> Iterator[Callable[[int], Callable[[Progressed], None]]]:
    """Yields what begins a year of so many cases; what that returns hears how far it is."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        TextColumn("{task.completed:.0f} dari {task.total:.0f} perkara berakhir"),
        TimeElapsedColumn(),
    )
    console = cli.out.stderr
    bars = Progress(*columns, console=console, transient=True, disable=not console.is_terminal)

    def begin(cases: int) -> Callable[[Progressed], None]:
        task = bars.add_task("mesin disiapkan", total=cases)

        def look(progress: Progressed) -> None:
            told = f"{progress.now:%d-%m-%Y %H:%M}, {progress.filed} diterima"
            bars.update(task, completed=progress.ended, description=told)

        return look

    with bars:
        yield begin
