"""A command line that no command understands: what is wrong with it, in Indonesian, and how it is written."""

from typing import Any

from typer._click import exceptions as complaints  # Typer has no public names for them
from typer.core import TyperArgument, TyperOption

from pksbpmn.domain.galat import PksError

UsageError = complaints.UsageError
Parameter = TyperArgument | TyperOption


class Misuse(PksError):
    """`usage` is the usage line of the command that was meant."""

    def __init__(self, pesan: str, obat: str, ctx: Any) -> None:
        super().__init__(pesan, obat)
        self.usage: str = ctx.get_usage()


def translated(complaint: UsageError) -> Misuse:
    """Typer's complaint in our words: told from its kind, never from its English text."""
    ctx: Any = complaint.ctx
    help_ = f"Lihat `{ctx.command_path} --help`."
    match complaint:
        case complaints.NoSuchOption():
            return Misuse(
                f"Pilihan {complaint.option_name} tidak dikenal.", _similar(complaint.possibilities) or help_, ctx
            )
        case complaints.MissingParameter():
            name = _named(complaint.param)
            return Misuse(f"{name[0].upper()}{name[1:]} wajib diisi.", _expected(complaint.param) or help_, ctx)
        case complaints.BadParameter():
            return Misuse(f"Nilai {_named(complaint.param)} tidak sah.", _expected(complaint.param) or help_, ctx)
        case complaints.BadOptionUsage():
            flag = any(complaint.option_name in (*p.opts, *p.secondary_opts) and p.is_flag for p in _options(ctx))
            wrong = "tidak menerima nilai" if flag else "memerlukan nilai"
            return Misuse(f"Pilihan {complaint.option_name} {wrong}.", help_, ctx)
        case _:
            return Misuse("Perintah ini tidak dipahami.", help_, ctx)


def argument_name(argument: TyperArgument) -> str:
    """As it stands in the usage line."""
    name = argument.metavar or argument.name.upper().replace("_", "-")
    return name if argument.nargs == 1 or name.endswith("...") else f"{name}..."


def words(parameter: Parameter) -> list[str]:
    """The words of a closed list that Typer itself checks."""
    return [str(w.value) for w in parameter.type_descriptor.choices or ()]


def _named(parameter: Any) -> str:
    is_argument = isinstance(parameter, TyperArgument)
    return f"argumen {argument_name(parameter)}" if is_argument else f"pilihan {parameter.opts[0]}"


def _expected(parameter: Any) -> str:
    if choices := words(parameter):
        return f"Pilih: {', '.join(choices)}."
    if parameter.type_descriptor.annotation is int:
        return "Isi bilangan bulat." if parameter.min is None else f"Isi bilangan bulat, paling kecil {parameter.min}."
    return ""


def _similar(names: Any) -> str:
    return f"Mungkin maksudnya: {', '.join(sorted(names))}." if names else ""


def _options(ctx: Any) -> list[TyperOption]:
    return [p for p in ctx.command.get_params(ctx) if isinstance(p, TyperOption)]
