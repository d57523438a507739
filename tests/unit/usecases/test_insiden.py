"""Who has a failed job of the engine tried again: an attack let any officer, one of Itjen, one who is barred."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.usecases.berkas import insiden, penugasan
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import MemoryRegistry
from tests.staff import in_office
from tests.unit.usecases.cases import entries, entry

DIA, LAIN, ITJEN, PENGELOLA = "501", "502", "801", "pengelola:pokok"


def coba_lagi(uow: UnitOfWork, registry: MemoryRegistry, siapa: str, nomor: str | None) -> None:
    registry.acting = siapa
    del uow.pelaku
    insiden.catat_coba_lagi(uow, nomor, kunci=7, proses="laporan", elemen="cetak")


@pytest.mark.aturan("KEAMANAN-03")
@pytest.mark.parametrize(
    ("siapa", "alasan"), [(DIA, "mempunyai benturan kepentingan"), (ITJEN, "bukan pegawai Ombudsman")]
)
def test_a_barred_officer_and_one_of_itjen_try_no_job_again(
    uow: UnitOfWork, registry: MemoryRegistry, nomor: str, siapa: str, alasan: str
) -> None:
    in_office(uow, [DIA])
    in_office(uow, [ITJEN], Pihak.ITJEN)
    penugasan.nyatakan_benturan(uow, nomor, DIA, "Kerabat")
    with pytest.raises(MasukanSalah, match=alasan):
        coba_lagi(uow, registry, siapa, nomor)
    assert "insiden-dicoba-lagi" not in entries(uow)


@pytest.mark.aturan("KEAMANAN-03")
@pytest.mark.parametrize("siapa", [LAIN, PENGELOLA])
@pytest.mark.parametrize("ada", [True, False], ids=["of-a-case", "of-none"])
def test_others_do_and_the_trail_tells_who(
    uow: UnitOfWork, registry: MemoryRegistry, nomor: str, siapa: str, ada: bool
) -> None:
    in_office(uow, [DIA, LAIN])
    penugasan.nyatakan_benturan(uow, nomor, DIA, "Kerabat")
    coba_lagi(uow, registry, siapa, nomor if ada else None)
    catatan = entry(uow, "insiden-dicoba-lagi")
    assert (catatan.pelaku, catatan.nomor_berkas) == (siapa, nomor if ada else None)
    assert catatan.rincian == {"kunci": "7", "proses": "laporan", "elemen": "cetak"}
