"""Attack: a text so long, without a space or a figure, that looking for numbers in it would never end."""

import pytest

from pksbpmn.domain.record import secret_fields
from pksbpmn.usecases.berkas.disebut import bertulisan, kait_bertulisan, perkara_disebut
from pksbpmn.usecases.kerahasiaan.pengosongan import pemilik
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from pksbpmn.usecases.ports.records import RECORDS
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


@pytest.mark.aturan("REG-I-04", "REG-P-05")
def test_every_text_that_is_destroyed_with_a_case_may_name_another() -> None:
    """Else whoever is named there alone stays named in it: hidden later, or destroyed."""
    milik = {n: tuple(secret_fields(r)) for n, r in RECORDS.items() if pemilik(n) is not None and secret_fields(r)}
    del milik["berkas"]  # whose texts are looked at by themselves
    assert milik.items() - bertulisan().items() == set()
    assert [k.catatan for k in kait_bertulisan() if k.terbaru] == ["konsep"], "of drafts the newest alone"
