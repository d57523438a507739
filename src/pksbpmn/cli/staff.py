"""Officers of a command: who acts is known by the account, whoever else is named is looked up before it does anything.

Nothing that is typed tells who acts. The parameters of a command that name a person, or what he is, say so by their
type: one for who acts is filled in and no argument; one for somebody else takes his number.
"""

from collections.abc import Mapping
from enum import Enum
from inspect import Signature
from typing import TYPE_CHECKING, Annotated, Any, get_args

if TYPE_CHECKING:
    from pksbpmn.usecases.ports import UnitOfWork


class Staff(Enum):
    """Whose number a parameter of a command is; it stands in its `Annotated`."""

    ACTS = "acts"
    """His for whom the account speaks: never an argument."""
    ACTS_IF_OFFICER = "acts, if an officer"
    """As `ACTS`; None for an account that speaks for nobody."""
    IN_OFFICE = "in office"
    """Somebody else's, in office."""
    KNOWN = "known"
    """Somebody else's, who may have left."""
    ENTERED = "entered"
    """Of somebody who is being entered."""

    @property
    def acts(self) -> bool:
        """Whether it is known by the account."""
        return self in (Staff.ACTS, Staff.ACTS_IF_OFFICER)


Acts = Annotated[str, Staff.ACTS]
ActsIfOfficer = Annotated[str | None, Staff.ACTS_IF_OFFICER]
InOffice = Annotated[str, Staff.IN_OFFICE]
Known = Annotated[str, Staff.KNOWN]
Entered = Annotated[str, Staff.ENTERED]


class Role(Enum):
    """Whose role a parameter of a command is; it stands in its `Annotated`. Of who acts there is none."""

    GIVEN = "given"
    """Somebody else's, which he is given."""


def staff_numbers(signature: Signature) -> dict[str, Staff]:
    """The parameters of a command that are a staff number."""
    marked = {
        name: next((m for m in get_args(p.annotation) if isinstance(m, Staff)), None)
        for name, p in signature.parameters.items()
    }
    return {name: mark for name, mark in marked.items() if mark is not None}


def check_staff(uow: "UnitOfWork", numbers: Mapping[str, Staff], values: Mapping[str, Any]) -> None:
    """Refuse a number that nobody holds, or whose holder has left where he must be in office."""
    from pksbpmn.usecases.berkas.pegawai import wajib_bertugas, wajib_tercatat  # noqa: PLC0415

    checks = {Staff.IN_OFFICE: wajib_bertugas, Staff.KNOWN: wajib_tercatat}
    for name, mark in numbers.items():
        if mark in checks and values.get(name) is not None:
            checks[mark](uow, values[name])
