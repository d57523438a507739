"""What ends by itself ends on the day that holds."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.kiriman import PesanMesin
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.perjanjian.perjanjian import StatusPerjanjian
from pksbpmn.domain.tenggat.tenggat import akhir_hari
from pksbpmn.names import MessageName
from pksbpmn.usecases.perjanjian import pengakhiran, perjanjian
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from tests.outbox import in_outbox
from tests.unit.small_registry import small_registry

uow = pytest.fixture(small_registry, name="uow")


def extensions(uow: UnitOfWork, nomor: str) -> list[object]:
    """The new ends of the MoU that the process of an agreement was told."""
    pesan = in_outbox(uow, PesanMesin, nomor_berkas=nomor)
    return [m.variabel["mouBerakhir"] for m in pesan if m.nama == MessageName.MOU_DIPERPANJANG]


@pytest.mark.aturan("PKS-6.2-01", "PKS-7.2-01", "C-20")
def test_perjanjian_under_notice_hears_of_a_longer_mou_too(uow: UnitOfWork) -> None:
    """Else its process would end it with the MoU on the old day: the notice runs beside, it does not replace that."""
    hari = hari_ini(uow)
    nomor = perjanjian.mulai(uow, "pks-2024")
    perjanjian.isi_masa_mou(uow, "mou-2024", hari + timedelta(days=30))
    pengakhiran.ajukan(
        uow,
        "pks-2024",
        oleh=Pihak.ITJEN,
        nomor_surat="1/CONTOH",
        tanggal_pengakhiran=hari + timedelta(days=100),
        alasan="restrukturisasi",
    )
    perjanjian.isi_masa_mou(uow, "mou-2024", hari + timedelta(days=400))
    ends = [akhir_hari(hari + timedelta(days=days)).isoformat() for days in (30, 400)]
    assert extensions(uow, nomor) == ends
    uow.perjanjian.get("pks-2024").status = StatusPerjanjian.BERAKHIR
    perjanjian.isi_masa_mou(uow, "mou-2024", hari + timedelta(days=500))
    assert extensions(uow, nomor) == ends
