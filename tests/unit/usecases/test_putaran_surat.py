"""Letters of a second round give no reason that was written, or happened, in the first."""

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.tahap import Tahap
from pksbpmn.domain.pemeriksaan.berita_acara import HasilPertemuan, JenisBeritaAcara
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.stories import officers
from pksbpmn.usecases.pemeriksaan import berita_acara, petugas, putusan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.contents import meet, write
from tests.unit.usecases.rounds import again

P, S = Pihak, JenisSurat

pytestmark = pytest.mark.aturan("TELAAH-79")


@pytest.fixture(autouse=True)
def _officers(uow: UnitOfWork) -> None:
    officers.register(uow)


def test_minutes_that_nobody_signed_in_the_first_round_are_not_why_it_failed_in_the_second(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    write(uow, nomor, "mediasi")
    meet(uow, nomor)
    berita_acara.susun(uow, nomor, JenisBeritaAcara.MEDIASI, HasilPertemuan.SEPAKAT)
    again(uow, nomor, clock)
    petugas.tahap_dimulai(uow, nomor, Tahap.MEDIASI)
    told = text_of(surat.terbitkan(uow, nomor, S.PEMBERITAHUAN_TIDAK_TERCAPAI, P.PELAPOR))
    assert "tidak ditandatangani" not in told


def test_a_refusal_of_the_second_round_does_not_explain_that_of_the_first(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    write(uow, nomor, "penolakan")
    again(uow, nomor, clock)
    putusan.catat_keputusan(
        uow, nomor, "rapat-pleno", {"laporanDiterima": False, "alasanPenolakan": "DI_LUAR_KEWENANGAN"}
    )
    ditolak = text_of(surat.terbitkan(uow, nomor, S.PENOLAKAN, P.PELAPOR))
    assert [lama in ditolak for lama in ("Penjelasan", "Kantor Pertanahan")] == [False, False]
