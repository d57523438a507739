"""Diagrams, tables and forms as they were installed: a case keeps those that it began under (ADR 0004, 0032)."""

from dataclasses import dataclass

from pksbpmn.domain.record import Key, Ref


@dataclass(eq=False, kw_only=True)
class PaketDiagram:
    """All diagrams, tables and forms of an installation, by file name; its id is their digest."""

    id: Key
    isi: dict[str, str]


@dataclass(eq=False, kw_only=True)
class DiagramTerpasang:
    """A process of an installation; its id is the engine's key of the definition, which only goes up."""

    id: Key
    paket: Ref
