"""What happens around a case that nobody complained of: it is told to nobody, and nobody asks as its complainant."""

import pytest

from pksbpmn.domain.berkas.kiriman import PesanMesin
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.pelindungan_data import JenisPelindunganData
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.usecases.kerahasiaan import pelindungan_data
from pksbpmn.usecases.laporan import kejadian
from pksbpmn.usecases.ports import UnitOfWork
from tests.outbox import in_outbox
from tests.unit.usecases.cases import open_case
from tests.unit.usecases.contents import ISI_KEJADIAN


def happen(uow: UnitOfWork, nomor: str, jenis: JenisKejadian, dari: Pihak) -> bool:
    """Whether the process of the event has a complainant to write to."""
    urusan = kejadian.laporkan(uow, jenis, dari, nomor, ISI_KEJADIAN[jenis], keberatan_aktif=True)
    (start,) = in_outbox(uow, PesanMesin, nomor_berkas=urusan)
    return bool(start.variabel["adaPelapor"])


@pytest.mark.aturan("REG-V-05", "REG-O-01")
def test_the_process_knows_whether_there_is_a_pelapor_to_tell(uow: UnitOfWork) -> None:
    assert happen(uow, open_case(uow), JenisKejadian.PELIMPAHAN, Pihak.OMBUDSMAN) is True
    assert happen(uow, open_case(uow, "prakarsa-sendiri"), JenisKejadian.PELIMPAHAN, Pihak.OMBUDSMAN) is False


@pytest.mark.aturan("REG-O-01")
def test_nobody_claims_or_objects_as_pelapor_where_there_is_none(uow: UnitOfWork) -> None:
    own, complaint = open_case(uow, "prakarsa-sendiri"), open_case(uow)
    for jenis, dari in ((JenisKejadian.GANTI_RUGI, Pihak.OMBUDSMAN), (JenisKejadian.KEBERATAN, Pihak.PELAPOR)):
        with pytest.raises(MasukanSalah, match="tidak mempunyai Pelapor"):
            happen(uow, own, jenis, dari)
        assert happen(uow, complaint, jenis, dari) is True
    assert happen(uow, own, JenisKejadian.KEBERATAN, Pihak.TERLAPOR) is False


@pytest.mark.aturan("REG-O-01", "REG-P-06")
def test_a_failure_of_protection_there_has_no_subject_to_tell(uow: UnitOfWork) -> None:
    own, complaint, now = open_case(uow, "prakarsa-sendiri"), open_case(uow), uow.clock.now()
    for jenis in (JenisPelindunganData.AKSES_SUBJEK, JenisPelindunganData.PEMBATASAN):
        with pytest.raises(MasukanSalah, match="tidak mempunyai Pelapor"):
            pelindungan_data.laporkan(uow, jenis, own, now)
    for nomor, told in ((own, False), (complaint, True)):
        urusan = pelindungan_data.laporkan(uow, JenisPelindunganData.KEGAGALAN, nomor, now)
        (start,) = in_outbox(uow, PesanMesin, nomor_berkas=urusan)
        assert start.variabel["adaPelapor"] is told
