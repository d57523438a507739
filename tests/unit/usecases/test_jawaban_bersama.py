"""Several Terlapor explain themselves, late or in copy: none of them speaks for another, and no word is a silence."""

from datetime import timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from tests.fakes import AdjustableClock
from tests.letters import text_of
from tests.unit.usecases.contents import up_to_rekomendasi
from tests.unit.usecases.several import answer, asked, named, silent_until

J, P, S = JenisPermintaan, Pihak, JenisSurat


@pytest.mark.aturan("TELAAH-102")
@pytest.mark.parametrize("menjawab", [True, False])
def test_who_explained_himself_a_day_late_has_not_waived_his_right(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, *, menjawab: bool
) -> None:
    """He need not say it twice; the LAHP has his explanation, and says only of the other that he was silent."""
    named(uow, nomor, 1, "Satu")
    named(uow, nomor, 2, "Dua")
    semua = asked(uow, nomor)
    batas = semua[0].batas
    assert batas is not None
    permintaan.perpanjang(uow, semua[1].id, batas.date() + timedelta(days=7), "Berkas dicari.", disetujui="700001")
    clock.set(batas.date() + timedelta(days=1))
    if menjawab:
        answer(uow, semua[0], isi="Registernya terbakar.")
        assert uow.jawaban.newest().terlambat
    silent_until(uow, clock, semua, batas.date() + timedelta(days=8))
    lagi = asked(uow, nomor, J.KLARIFIKASI_2)
    assert [p.ke for p in lagi] == [1, 2]
    silent_until(uow, clock, lagi, batas.date() + timedelta(days=30))
    permintaan.catat_klarifikasi_tidak_dijawab(uow, nomor)
    assert [(h.ke, h.digunakan) for h in uow.hak_menjawab.find()] == ([] if menjawab else [(1, False)]) + [(2, False)]
    up_to_rekomendasi(uow, nomor)
    lahp = text_of(surat.terbitkan(uow, nomor, S.LAHP, P.PELAPOR))
    assert ("Registernya terbakar." in lahp) is menjawab
    diam = "Kepala Dua, Balai Dua" if menjawab else "Kepala Satu, Balai Satu; Kepala Dua, Balai Dua"
    assert f"Terlapor ({diam}) dianggap tidak menggunakan haknya" in lahp
