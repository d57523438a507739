"""Which case files name a complaint, by opening every one: what the table of mentions is compared with (ADR 0049)."""

from collections.abc import Collection

from pksbpmn.domain.berkas.berkas import Berkas
from pksbpmn.domain.berkas.jenis import JenisBerkas
from pksbpmn.usecases.berkas.disebut import perkara_disebut_bersama
from pksbpmn.usecases.ports import UnitOfWork


def scanned(uow: UnitOfWork) -> list[tuple[Berkas, set[str]]]:
    """Every case file, and the complaints that it names."""
    return [(b, set(perkara_disebut_bersama(uow, b))) for jenis in JenisBerkas for b in uow.berkas.find(jenis=jenis)]


def naming(files: Collection[tuple[Berkas, set[str]]], perkara: Collection[str]) -> set[str]:
    """Numbers of the files, but for those of these complaints themselves, that name one of them."""
    return {b.nomor for b, named in files if b.nomor_perkara not in perkara and not named.isdisjoint(perkara)}
