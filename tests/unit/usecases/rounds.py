"""A complaint that is opened again: its second round."""

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.names import CandidateGroup
from pksbpmn.stories import officers
from pksbpmn.usecases.berkas.berkas import tutup
from pksbpmn.usecases.laporan import kejadian, lapor, pembukaan
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock
from tests.unit.usecases.contents import ISI_KEJADIAN

ANGGOTA = str(officers.second(CandidateGroup.ANGGOTA_OMBUDSMAN))


def again(uow: UnitOfWork, nomor: str, clock: AdjustableClock) -> None:
    """It was closed, and a member opened it again forty days later."""
    lapor.tutup(uow, nomor, Akhir.REKOMENDASI_TIDAK_DILAKSANAKAN)
    clock.advance(days=40)
    isi = ISI_KEJADIAN[JenisKejadian.PEMBUKAAN_KEMBALI]
    urusan = kejadian.laporkan(uow, JenisKejadian.PEMBUKAAN_KEMBALI, Pihak.PELAPOR, nomor, isi)
    pembukaan.putuskan(uow, urusan, ANGGOTA, disetujui=True)
    tutup(uow, urusan, "DIBUKA_KEMBALI")
    clock.advance(days=1)
