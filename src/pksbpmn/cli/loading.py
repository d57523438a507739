"""Commands found by name in the table and imported only when they run."""

import ast
import inspect
import re
from collections.abc import Callable, Iterator
from difflib import get_close_matches
from functools import wraps
from importlib import import_module, resources
from pathlib import Path
from typing import TYPE_CHECKING, Any

import typer
from typer.main import get_command

from pksbpmn.cli.account import os_account
from pksbpmn.cli.entries import Command, Group, Panel
from pksbpmn.cli.frame import FramedCommand, FramedGroup, heading
from pksbpmn.cli.misuse import Misuse
from pksbpmn.cli.output import Format, FormatOption
from pksbpmn.cli.staff import Staff, check_staff, staff_numbers
from pksbpmn.cli.texts import HINT, read_texts, texts_of
from pksbpmn.domain.galat import PksError

if TYPE_CHECKING:
    from pksbpmn.cli.context import Cli

_PACKAGE = "pksbpmn.cli"
_END = re.compile(r"[:;.](?:\s|$)")


class LazyGroup(FramedGroup):
    """A group whose commands come from the table."""

    panels: tuple[Panel, ...] = ()
    otherwise: str | None = None

    def list_commands(self, _ctx: Any) -> list[str]:
        """Names in the order of the table."""
        return [entry.name for entry in self._entries()]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command of this name, new or old, imported now; None for an unknown one.

        PksError at the counter for one that it does not run.
        """
        for entry in self._entries():
            if cmd_name in (entry.name, entry.was):
                if isinstance(entry, Command) and ctx.obj.served and not entry.served:
                    raise PksError(
                        f"`{ctx.command_path} {entry.name}` tidak dilayani loket.",
                        f"Jalankan dengan akun layanan di mesinnya: `sudo -u {os_account()} {ctx.command_path} "
                        f"{entry.name}`, atau minta pengelola.",
                    )
                return load(entry)
        return None

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """The command that the first word means; Misuse names those that look like it."""
        found = self.get_command(ctx, args[0])
        if found is None and self.otherwise is not None:
            return self.otherwise, self.get_command(ctx, self.otherwise), args
        if found is None:
            similar = get_close_matches(args[0], self.list_commands(ctx))
            hint = f"Mungkin maksudnya: {', '.join(similar)}." if similar else f"Lihat `{ctx.command_path} --help`."
            raise Misuse(f"Perintah {args[0]} tidak dikenal.", hint, ctx)
        return found.name, found, args[1:]

    def format_commands(self, _ctx: Any, formatter: Any) -> None:
        """One list of commands under each heading."""
        width = max(len(entry.name) for entry in self._entries())
        for panel in self.panels:
            with formatter.section(heading(panel.heading)):
                formatter.write_dl([(entry.name.ljust(width), summary(entry)) for entry in panel.entries])

    def _entries(self) -> Iterator[Command | Group]:
        return (entry for panel in self.panels for entry in panel.entries)


def load(entry: Command | Group) -> Any:
    """The command or group behind an entry of the table."""
    if isinstance(entry, Group):
        group = LazyGroup(name=entry.name, help=entry.help)
        group.panels = (Panel("Perintah", entry.commands),)
        group.otherwise = entry.otherwise
        return group
    module, _, function = entry.target.partition(":")
    app = typer.Typer(add_completion=False, rich_markup_mode=None)
    run = _with_context(getattr(import_module(f"{_PACKAGE}.{module}"), function), entry)
    app.command(entry.name, cls=FramedCommand, epilog=HINT if texts_of(inspect.signature(run)) else None)(run)
    return _names_taken_as_typed(get_command(app))


def _names_taken_as_typed(command: Any) -> Any:
    """Typer would look at the file that a `Path` names, here and before the command: `cli.files` does, where it is."""
    for parameter in command.params:
        if parameter.type_descriptor.is_path:
            parameter.type_descriptor.parameter_info.parser = Path
    return command


def summary(entry: Command | Group) -> str:
    """What an entry is for, in the words before the first colon, semicolon or full stop of its help."""
    text = entry.help if isinstance(entry, Group) else docstring(entry)
    return _END.split(text, maxsplit=1)[0]


def docstring(entry: Command) -> str:
    """The docstring of a command, read without importing its module."""
    module, _, function = entry.target.partition(":")
    file = resources.files(_PACKAGE).joinpath(module.replace(".", "/") + ".py")
    (node,) = (n for n in ast.parse(file.read_bytes()).body if isinstance(n, ast.FunctionDef) and n.name == function)
    return ast.get_docstring(node) or ""


def _with_context(function: Callable[..., None], entry: Command) -> Callable[..., None]:
    """As Typer wants it: the parameters of the command without its `Cli`, and `--format` where it prints a result.

    Who acts is filled in by the account, texts that stand in a file are read, and other staff numbers checked, before
    it runs.
    """
    signature = inspect.signature(function, eval_str=True)
    numbers = staff_numbers(signature)
    acting = {name: mark for name, mark in numbers.items() if mark.acts}
    own = [p for p in list(signature.parameters.values())[1:] if p.name not in acting]
    context = inspect.Parameter("ctx", inspect.Parameter.KEYWORD_ONLY, annotation=typer.Context)
    form = inspect.Parameter("form", inspect.Parameter.KEYWORD_ONLY, default=Format.TEXT, annotation=FormatOption)

    texts = texts_of(signature)

    @wraps(function)
    def run(*, ctx: typer.Context, form: Format = Format.TEXT, **values: Any) -> None:
        cli: Cli = ctx.obj
        cli.out.form = form
        cli.command, cli.permit = ctx.command_path.partition(" ")[2], entry.izin
        values = read_texts(texts, values)
        for name, mark in acting.items():
            values[name] = cli.officer if mark is Staff.ACTS else cli.officer_or_none
        if any(values.get(name) is not None for name in numbers.keys() - acting.keys()):
            with cli.uow() as uow:
                check_staff(uow, numbers, values)
        function(cli, **values)

    by_keyword = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in own]
    run.__signature__ = signature.replace(parameters=[context, *by_keyword, *([form] if entry.prints else [])])  # type: ignore[attr-defined]
    return run
