"""What a data subject is told of the processing of his data (UU 27/2022 Pasal 32)."""

import pytest

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData, MuatanPelindungan
from pksbpmn.domain.pertukaran.pertukaran import ButirData, JenisInformasi
from pksbpmn.usecases.kerahasiaan import kerahasiaan, pelindungan_data
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import open_case
from tests.unit.usecases.exchanges import begun


def read_item(uow: UnitOfWork, nomor: str, peran: Peran) -> None:
    """An officer in this role reads an item that is kept in a complaint or matter."""
    butir = ButirData(
        id=f"{nomor}/{peran}",
        nomor_berkas=nomor,
        nama="register.csv",
        jenis=JenisInformasi.DATA,
        tujuan="pembuktian",
        pemilik=Pihak.ITJEN,
        dibuat=uow.clock.now(),
    )
    uow.butir_data.add(butir)
    kerahasiaan.akses_butir(
        uow, Tindakan.BACA, butir.id, pelaku="1001", peran=peran, pihak=Pihak.OMBUDSMAN, tujuan="pembuktian"
    )


@pytest.mark.aturan("D-28", "REG-P-01")
def test_the_history_holds_what_was_read_in_the_matters_of_his_laporan(uow: UnitOfWork, clock: AdjustableClock) -> None:
    nomor, other = open_case(uow), open_case(uow)
    urusan = begun(uow, nomor)
    read_item(uow, urusan, Peran.PEMERIKSA)
    clock.advance(hours=1)
    read_item(uow, nomor, Peran.ANGGOTA)
    read_item(uow, nomor, Peran.PEMILIK_PROSES)  # refused, so nothing was processed
    read_item(uow, other, Peran.KETUA)
    minta = pelindungan_data.laporkan(uow, JenisPelindunganData.AKSES_SUBJEK, nomor, uow.clock.now())
    pelindungan_data.catat_putusan_subjek(uow, minta, "TIDAK_ADA", dikabulkan=True)
    muatan = uow.berkas.get(minta).muatan
    assert isinstance(muatan, MuatanPelindungan)
    assert [(r.peran, r.tindakan, r.tujuan) for r in muatan.riwayat] == [
        (Peran.PEMERIKSA, Tindakan.BACA, "pembuktian"),
        (Peran.ANGGOTA, Tindakan.BACA, "pembuktian"),
    ]
