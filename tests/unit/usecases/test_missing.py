"""What a process asks for and is not there is named in words, as the incident of its job shows them."""

from collections.abc import Callable
from functools import partial

import pytest

from pksbpmn.domain.pemeriksaan.berita_acara import JenisBeritaAcara
from pksbpmn.usecases.kerahasiaan import akses_identitas
from pksbpmn.usecases.pemeriksaan import berita_acara, pemeriksaan
from pksbpmn.usecases.perjanjian import adendum, perselisihan
from pksbpmn.usecases.pertukaran import pertukaran
from pksbpmn.usecases.ports import UnitOfWork
from tests.unit.usecases.cases import entries, not_found
from tests.unit.usecases.exchanges import begun


@pytest.mark.parametrize(
    ("spoken", "ask"),
    [
        ("Berita acara", partial(berita_acara.sahkan, jenis=JenisBeritaAcara.MEDIASI)),
        ("Lahp", partial(pemeriksaan.catat_tindak_lanjut, dilaksanakan=True)),
        ("Perselisihan", partial(perselisihan.selesaikan, hasil="MUFAKAT")),
        ("Adendum", adendum.tetapkan),
        ("Akses identitas", partial(akses_identitas.putuskan, pemutus="9", hari=3, diberikan=True)),
        ("Akses identitas", akses_identitas.cabut),
    ],
)
def test_a_record_that_a_process_skipped_is_named(
    uow: UnitOfWork, nomor: str, spoken: str, ask: Callable[[UnitOfWork, str], object]
) -> None:
    before = entries(uow)
    with not_found(f"{spoken} {nomor} tidak ditemukan.", "Periksa kembali nomornya."):
        ask(uow, nomor)
    assert entries(uow) == before


def test_minutes_of_a_transfer_that_never_came_are_not_drawn_up(uow: UnitOfWork, nomor: str) -> None:
    urusan = begun(uow, nomor)
    with not_found(f"Penyerahan {urusan} tidak ditemukan.", "Periksa kembali nomornya."):
        pertukaran.susun_serah_terima(uow, urusan)
