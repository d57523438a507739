"""Diagrams, tables and forms as they were installed: a case keeps those that it began under (ADR 0004, 0032)."""

from dataclasses import dataclass

from pksbpmn.domain.record import Key, Ref


@dataclass(eq=False, kw_only=True)
class PaketDiagram:
    """All diagrams, tables, forms and wordings of letters of an installation, by name; its id is their digest."""

    id: Key
    isi: dict[str, str]


@dataclass(eq=False, kw_only=True)
class DiagramTerpasang:
    """What an installation brought: a process, decision or form, or the installation itself.

    Its id is the engine's key, which only goes up.
    """

    id: Key
    paket: Ref
