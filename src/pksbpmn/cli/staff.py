"""Staff numbers on the command line: whoever is named in one is looked up before the command does anything."""

from collections.abc import Mapping
from enum import Enum
from inspect import Signature
from typing import TYPE_CHECKING, Annotated, Any, get_args

if TYPE_CHECKING:
    from pksbpmn.usecases.ports import UnitOfWork


class Staff(Enum):
    """What an argument or option of a command says of the staff number that it takes; it stands in its `Annotated`."""

    IN_OFFICE = "in office"
    KNOWN = "known"
    """He may have left."""


InOffice = Annotated[str, Staff.IN_OFFICE]
InOfficeOrNone = Annotated[str | None, Staff.IN_OFFICE]
Known = Annotated[str, Staff.KNOWN]


def staff_numbers(signature: Signature) -> dict[str, Staff]:
    """The parameters of a command that take a staff number."""
    marked = {
        name: next((m for m in get_args(p.annotation) if isinstance(m, Staff)), None)
        for name, p in signature.parameters.items()
    }
    return {name: mark for name, mark in marked.items() if mark is not None}


def check_staff(uow: "UnitOfWork", numbers: Mapping[str, Staff], values: Mapping[str, Any]) -> None:
    """Refuse a number that nobody holds, or whose holder has left where he must be in office."""
    from pksbpmn.usecases.berkas.pegawai import wajib_bertugas, wajib_tercatat  # noqa: PLC0415

    for name, mark in numbers.items():
        if values.get(name) is not None:
            (wajib_bertugas if mark is Staff.IN_OFFICE else wajib_tercatat)(uow, values[name])
