"""Every command of the command line, with what its parameters are by their types."""

import inspect
from collections.abc import Iterator
from importlib import import_module
from typing import Any

from pksbpmn.cli.commands import PANELS
from pksbpmn.cli.entries import walk
from pksbpmn.cli.staff import Staff, staff_numbers


def every_command() -> Iterator[tuple[str, Any]]:
    """Target and function of each."""
    for panel in PANELS:
        for _, command in walk(panel.entries):
            module, _, function = command.target.partition(":")
            yield command.target, getattr(import_module(f"pksbpmn.cli.{module}"), function)


def signature_of(function: Any) -> inspect.Signature:
    """Its signature, with the types themselves."""
    return inspect.signature(function, eval_str=True)


def staff_of(function: Any) -> dict[str, Staff]:
    """Its parameters that are a staff number, and whose."""
    return staff_numbers(signature_of(function))
