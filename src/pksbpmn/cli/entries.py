"""What the table of commands is made of."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from pksbpmn.domain.berkas.izin import Izin


class Door(Enum):
    """By which way a command reaches the registry where there is a counter (`pksbpmn loket`, ADR 0031)."""

    LOKET = "loket"
    """Anybody's account, by the counter: it runs with the settings, key and data folder of the service."""
    LAYANAN = "layanan"
    """The service's own account alone: what installs, keeps or runs the whole."""


LOKET, LAYANAN = Door.LOKET, Door.LAYANAN


@dataclass(frozen=True)
class Command:
    """A command; `target` is "module:function" below `pksbpmn.cli`.

    `was` is an older name that still works and that no help shows. `prints` is False where a command has no result
    to print, so that `--format` would mean nothing. `izin` is who may run one by which an officer acts (`Cli.acting`);
    such a command goes by the counter. Of every other one `door` says which way it goes; unsaid, by none.
    """

    name: str
    target: str
    was: str | None = None
    prints: bool = True
    izin: Izin | None = None
    door: Door | None = None

    @property
    def served(self) -> bool:
        """Whether the counter runs it for whoever asks."""
        return self.izin is not None or self.door is Door.LOKET


@dataclass(frozen=True)
class Group:
    """A word that takes commands; `otherwise` is the one that is meant where the next word is none of them."""

    name: str
    help: str
    commands: "tuple[Command | Group, ...]"
    was: str | None = None
    otherwise: str | None = None


def walk(entries: "Iterable[Command | Group]", *before: str) -> Iterator[tuple[tuple[str, ...], Command]]:
    """Every command at or below these entries, with the words that call it."""
    for entry in entries:
        words = (*before, entry.name)
        if isinstance(entry, Command):
            yield words, entry
        else:
            yield from walk(entry.commands, *words)


@dataclass(frozen=True)
class Panel:
    """What stands under one heading of the help."""

    heading: str
    entries: tuple[Command | Group, ...]
