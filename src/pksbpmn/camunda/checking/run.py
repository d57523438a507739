"""All checks of a folder, each slip told once."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pksbpmn.camunda.checking import (
    branches,
    calls,
    canvas,
    decisions,
    documentation,
    errors,
    fields,
    identity,
    jobs,
    kinds,
    known,
    links,
    messages,
    pools,
    processes,
    tables,
    tasks,
    variables,
    waits,
)
from pksbpmn.camunda.checking.finding import Temuan
from pksbpmn.camunda.checking.holdings import Milik, baca
from pksbpmn.camunda.checking.node import LEFT_OUT, Penelaah, node
from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.camunda.runtime import Handler
from pksbpmn.domain.galat import PksError

Check = Callable[[Milik], Iterator[Temuan]]

CHECKS: Final[tuple[Check, ...]] = (
    pools.kolam,
    kinds.jenis,
    processes.proses,
    calls.panggilan,
    jobs.pekerjaan,
    messages.pesan,
    errors.galat,
    tasks.tugas,
    links.tautan,
    waits.penantian,
    jobs.pengingat,
    branches.cabang,
    variables.masukan,
    jobs.keperluan,
    decisions.masukan_tabel,
    variables.register,
    fields.isian,
    documentation.dokumentasi,
    tables.tabel,
    tables.unik,
    known.dikenal,
    canvas.kanvas,
)
"""In the order of causes: what an earlier check tells of an element or a variable, a later one does not tell again."""


@dataclass(frozen=True)
class Hasil:
    """`dilewati` says what could not be looked at, and how it can."""

    temuan: tuple[Temuan, ...]
    dilewati: str

    @property
    def galat(self) -> list[Temuan]:
        """The findings that stop a deployment."""
        return [t for t in self.temuan if not t.saran]


def periksa(
    handlers: Iterable[Handler],
    folder: Path | None = None,
    *,
    hanya: frozenset[str] | None = None,
    program: Callable[[], str | None] = node,
) -> Hasil:
    """Look at a folder, `bpmn/` where none is given; with `hanya` tell only what is about these files.

    Raises PksError where the registers of the folder, or Node.js, do not work.
    """
    milik = baca(folder or diagram_dir(), handlers)
    node_js = program()
    return Hasil(_di(semua(milik, node_js, hanya), hanya), "" if node_js else LEFT_OUT)


def semua(milik: Milik, node_js: str | None, hanya: frozenset[str] | None) -> list[Temuan]:
    """What Python finds, and what Node.js finds in these files, each slip once; what cannot be read comes alone."""
    if tak_terbaca := [*milik.rusak, *identity.pengenal(milik)]:
        return tak_terbaca
    penelaah = Penelaah(node_js, milik, hanya) if node_js else None
    return _sekali([*(list(check(milik)) for check in CHECKS), penelaah.temuan() if penelaah else []])


def tolak(hasil: Hasil) -> None:
    """Raise PksError with every finding that stops a deployment."""
    if hasil.galat:
        told = "\n".join(map(str, hasil.galat))
        raise PksError(f"Belum dapat dipasang:\n{told}", "Perbaiki di Camunda Modeler; tidak ada yang terpasang.")


def _sekali(groups: Iterable[list[Temuan]]) -> list[Temuan]:
    """Advice comes last: it never keeps back what stops a deployment."""
    semua, told = list(groups), list[Temuan]()
    for group in [[t for t in g if t.saran is saran] for saran in (False, True) for g in semua]:
        unsur = {(t.berkas, t.id) for t in told if t.id}
        tentang = frozenset[str]().union(*(t.tentang for t in told))
        told += [t for t in group if (t.berkas, t.id) not in unsur and not {*t.tentang, t.id} & tentang]
    return told


def _di(temuan: Iterable[Temuan], hanya: frozenset[str] | None) -> tuple[Temuan, ...]:
    """What is about the whole folder is told beside each file."""
    return tuple(t for t in temuan if hanya is None or t.berkas in hanya or t.berkas == "bpmn/")
