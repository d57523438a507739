"""Texts off the command line, where every account of the machine reads them in the list of processes.

Whatever argument or option is text takes `@FILE` for what the file says, and `-` for standard input. This is read from
the types of a command's parameters, so that no command can forget it.
"""

from collections.abc import Mapping
from enum import Enum
from inspect import Signature
from typing import Annotated, Any, get_args

from pksbpmn.domain.galat import MasukanSalah


class AsTyped(Enum):
    """Stands in the `Annotated` of a parameter that is taken as it is typed: it names a file, and says nothing else."""

    FILE = "file"


FileName = Annotated[str, AsTyped.FILE]

HINT = "Setiap teks dapat ditulis @BERKAS (isi berkas itu) atau - (masukan standar): yang diketik terlihat akun lain."
"""What the help of a command with texts ends with."""


def texts_of(signature: Signature) -> frozenset[str]:
    """The parameters that take text: a string or several, whatever they are called."""
    return frozenset(n for n, p in signature.parameters.items() if _is_text(p.annotation))


def _is_text(annotation: Any) -> bool:
    parts = get_args(annotation)
    return annotation is str or (
        not _as_typed(annotation) and any(_is_text(part) for part in parts if not isinstance(part, (str, Enum)))
    )


def _as_typed(annotation: Any) -> bool:
    parts = get_args(annotation)
    return AsTyped.FILE in parts or any(_as_typed(part) for part in parts if get_args(part))


def read_texts(texts: frozenset[str], values: Mapping[str, Any]) -> dict[str, Any]:
    """The values with what files and standard input say in place of their names. MasukanSalah as `read_text`."""
    from_input = sum(one in {"-", "@-"} for name in texts for one in _all(values.get(name)))
    if from_input > 1:
        raise MasukanSalah("Masukan standar disebut lebih dari sekali.", "Pakai @BERKAS untuk teks yang lain.")
    return {name: _read(value) if name in texts else value for name, value in values.items()}


def _all(value: Any) -> list[Any]:
    return list(value) if isinstance(value, (list, tuple)) else [value]


def _read(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_read(one) for one in value]
    if not isinstance(value, str) or not (value == "-" or value.startswith("@")):
        return value
    from pksbpmn.cli.input import read_text  # noqa: PLC0415 - a start does not wait for it

    return read_text(value if value == "-" else value[1:]).strip()
