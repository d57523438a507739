"""Attack: a text so long, without a space or a figure, that looking for numbers in it would never end."""

import pytest

from pksbpmn.usecases.berkas.disebut import perkara_disebut
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from tests.unit.usecases.cases import laporan_of, open_case

PANJANG = 10**6


@pytest.mark.aturan("KEAMANAN-20")
@pytest.mark.parametrize("isi", ["a" * PANJANG, " " * PANJANG, "/ " * PANJANG, "\u2460" * PANJANG])
def test_a_text_without_end_ends_and_the_number_in_it_is_found(uow: UnitOfWork, isi: str) -> None:
    lain = open_case(uow)
    masuk = laporan_of("laporan", hari_ini(uow)).model_copy(
        update={"uraian": f"{isi} sama dengan {lain.replace('/', ' / ')}, juga \uff11 tanpa arti"}
    )
    nomor = lapor(uow, masuk)
    assert perkara_disebut(uow, uow.berkas.get(nomor)) == (lain,)
