"""The frame around every command, in Indonesian: usage, arguments, options, their defaults.

Typer's own frame is English and cannot be translated; what people see of it is written here instead.
"""

from collections.abc import Iterator, Mapping
from enum import Enum
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from pksbpmn.cli.misuse import Misuse, Parameter, UsageError, argument_name, words

_WIDTH = 100
_OPTIONS, _COMMAND = "[PILIHAN]", "PERINTAH [ARGUMEN]..."
_KINDS: Mapping[object, str] = {int: "N", Path: "BERKAS"}
_HELP = "Tampilkan bantuan ini dan keluar."


def heading(text: str) -> str:
    """A heading of the help, bold on a terminal."""
    return typer.style(text, bold=True)


class FramedCommand(TyperCommand):
    """A command with an Indonesian frame."""

    def __init__(self, *args: Any, **attributes: Any) -> None:
        super().__init__(*args, **attributes)
        self.context_settings = {"max_content_width": _WIDTH, "allow_extra_args": True}

    def get_help_option(self, ctx: Any) -> Any:
        """`--help`, explained in Indonesian."""
        return _help_option(super().get_help_option(ctx))

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """The usage line."""
        arguments = [p for p in self.params if isinstance(p, TyperArgument)]
        names = [argument_name(p) if p.required else f"[{argument_name(p)}]" for p in arguments]
        needed = [_option_name(p) for p in self.params if isinstance(p, TyperOption) and p.required]
        _write_usage(ctx, formatter, *names, *needed)

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Arguments, then options."""
        _write_parameters(self, ctx, formatter)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse; words too many are refused."""
        try:
            rest = super().parse_args(ctx, args)
        except UsageError as error:
            error.ctx = ctx
            raise
        if rest:
            raise Misuse(f"{len(rest)} argumen terlalu banyak.", "Apit teks yang berspasi dengan tanda kutip.", ctx)
        return rest


class FramedGroup(TyperGroup):
    """A group with an Indonesian frame; without a command it shows its help."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes | {"rich_markup_mode": None})
        self.context_settings = {"max_content_width": _WIDTH}

    def get_help_option(self, ctx: Any) -> Any:
        """`--help`, explained in Indonesian."""
        return _help_option(super().get_help_option(ctx))

    def format_usage(self, ctx: Any, formatter: Any) -> None:
        """The usage line."""
        _write_usage(ctx, formatter, _COMMAND)

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Commands, then options."""
        self.format_commands(ctx, formatter)
        _write_parameters(self, ctx, formatter)

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse; no word at all is misuse, answered by the help."""
        if all(word == "--" for word in args):
            typer.echo(ctx.get_help())
            ctx.exit(2)
        return super().parse_args(ctx, args)


def _help_option(option: Any) -> Any:
    option.help = _HELP
    option.default = False  # a flag that is not given needs no conversion, for which Typer would import pydantic
    return option


def _write_usage(ctx: Any, formatter: Any, *pieces: str) -> None:
    formatter.write_usage(ctx.command_path, " ".join([*pieces, _OPTIONS]), prefix="Pemakaian: ")


def _write_parameters(command: Any, ctx: Any, formatter: Any) -> None:
    parameters = [p for p in command.get_params(ctx) if not p.hidden]
    arguments = [(argument_name(p), _about(p)) for p in parameters if isinstance(p, TyperArgument)]
    options = [(_option_name(p), _about(p)) for p in parameters if isinstance(p, TyperOption)]
    for title, rows in (("Argumen", arguments), ("Pilihan", options)):
        if rows:
            with formatter.section(heading(title)):
                formatter.write_dl(rows)


def _option_name(option: TyperOption) -> str:
    names = " / ".join([", ".join(option.opts), *option.secondary_opts])
    if option.is_flag:
        return names
    kind = _KINDS.get(option.type_descriptor.annotation, "TEKS")
    return f"{names} {option.metavar or '|'.join(words(option)) or kind}"


def _about(parameter: Parameter) -> str:
    """Its help, whether it must be given, and what holds when it is not."""
    return " ".join([parameter.help or "", *_marks(parameter)])


def _marks(parameter: Parameter) -> Iterator[str]:
    default = parameter.default
    if parameter.required:
        yield "[wajib]"
    elif default is True:
        yield f"[bawaan: {parameter.opts[0]}]"
    elif parameter.show_default and default not in (None, "", False):
        yield f"[bawaan: {default.value if isinstance(default, Enum) else default}]"
