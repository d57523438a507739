"""What ends by itself ends on the day that holds, and what was called off does not end a second time."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.kiriman import PesanMesin
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.perjanjian.perjanjian import StatusPerjanjian
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban, StatusPermintaan
from pksbpmn.domain.tenggat.tenggat import akhir_hari
from pksbpmn.names import JenisTenggat, MessageName
from pksbpmn.usecases.laporan import lapor
from pksbpmn.usecases.perjanjian import pengakhiran, perjanjian
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.ports import UnitOfWork, hari_ini
from tests.outbox import in_outbox
from tests.unit.usecases.cases import open_case


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
        narahubung="narahubung-itjen-2024",
        tanggal_pengakhiran=hari + timedelta(days=100),
        alasan="restrukturisasi",
    )
    perjanjian.isi_masa_mou(uow, "mou-2024", hari + timedelta(days=400))
    ends = [akhir_hari(hari + timedelta(days=days)).isoformat() for days in (30, 400)]
    assert extensions(uow, nomor) == ends
    uow.perjanjian.get("pks-2024").status = StatusPerjanjian.BERAKHIR
    perjanjian.isi_masa_mou(uow, "mou-2024", hari + timedelta(days=500))
    assert extensions(uow, nomor) == ends


def test_permintaan_of_a_withdrawn_laporan_is_never_missed(uow: UnitOfWork) -> None:
    """A worker may still hold the job of the deadline when the withdrawal comes."""
    nomor = open_case(uow)
    aturan = uow.tabel_tenggat.aturan(JenisTenggat.KLARIFIKASI_1, hari_ini(uow))
    ident, _ = permintaan.buka(uow, nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR, aturan)
    lapor.catat_pencabutan(uow, nomor)
    assert permintaan.catat_lewat(uow, ident) is NilaiJawaban.TIDAK_DIJAWAB
    assert uow.permintaan.get(ident).status is StatusPermintaan.BATAL
    assert uow.audit.find(nomor_berkas=nomor, peristiwa="tenggat-lewat") == []
