"""What Itjen was asked, signed or applied for before the agreement ended, and what comes of it after the end.

Stages are started by themselves, on a broker of its own, so that the agreement that the registry comes with can end.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from pksbpmn.camunda.embedded import EngineSize
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, Kesimpulan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, NilaiJawaban
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup, ProcessId, TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.stage import Stage, open_stage
from pksbpmn.usecases.laporan import kejadian
from pksbpmn.usecases.pemeriksaan import pemeriksaan
from pksbpmn.usecases.perjanjian import perjanjian
from tests.process.agreements import letters
from tests.process.examples import new_laporan
from tests.process.matters import Matters
from tests.process.sesudah_berakhir import agreement_in
from tests.process.single_stages import SIGNING, minutes, start
from tests.unit.usecases.contents import write

J, N, S = JenisPermintaan, NilaiJawaban, JenisSurat
ISI = {"dasar": "PENUTUPAN_KELIRU", "uraian": "Pencabutannya bukan kehendak Pelapor."}


@dataclass
class Pending:
    """What was on its way to or from Itjen when the agreement ended."""

    matters: Matters
    refused: str
    """Itjen was asked to sign its minutes, and refused after the end."""
    signed: str
    """Itjen had signed its minutes."""
    urged: str
    """Itjen had been asked to urge, and answered after the end."""
    applied: str
    """The matter in which Itjen had asked for a complaint to be opened again."""


@pytest.fixture(scope="module")
def own_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with open_stage(EngineSize.BROKER, tmp_path_factory.mktemp("diminta")) as opened:
        yield opened


def _minutes(matters: Matters) -> str:
    """A complaint whose parties agreed in a mediasi and are asked to sign."""
    nomor = new_laporan(matters)
    minutes(matters, nomor)
    anggota = officers.second(CandidateGroup.ANGGOTA_OMBUDSMAN)
    tanda = {"beritaAcaraDitandatangani": True, "penandatanganOmbudsman": anggota}
    matters.decide(nomor, TaskId.TANDATANGANI_BERITA_ACARA, **tanda)
    matters.await_request(nomor, J.TANDA_TANGAN_MEDIASI, Pihak.ITJEN)
    return nomor


def _urging(matters: Matters) -> str:
    """A complaint whose LAHP finds maladministrasi, and which Itjen is asked to urge."""
    nomor = new_laporan(matters)
    with matters.transaction() as uow:
        write(uow, nomor, "pemeriksaan", "lahp")
        pemeriksaan.catat_temuan(uow, nomor, Kesimpulan.DITEMUKAN, (BentukMaladministrasi.PENUNDAAN_BERLARUT,))
    start(matters, ProcessId.LAHP, nomor, adaPelapor=True, kesimpulan="DITEMUKAN")
    matters.answer(nomor, J.KOORDINASI_LAHP, Pihak.ITJEN)
    matters.await_request(nomor, J.DORONGAN_LAHP, Pihak.ITJEN)
    return nomor


def _application(matters: Matters) -> str:
    ditutup = new_laporan(matters)
    matters.await_task(ditutup, TaskId.VERIFIKASI_FORMIL)
    matters.withdraw(ditutup)
    with matters.transaction() as uow:
        urusan = kejadian.laporkan(uow, JenisKejadian.PEMBUKAAN_KEMBALI, Pihak.ITJEN, ditutup, ISI)
    matters.await_task(urusan, TaskId.PUTUSKAN_PEMBUKAAN_KEMBALI)
    return urusan


def _sign(matters: Matters, nomor: str) -> None:
    for pihak in (Pihak.PELAPOR, Pihak.TERLAPOR):
        matters.answer(nomor, J.TANDA_TANGAN_MEDIASI, pihak, N.DITANDATANGANI)
    matters.until(lambda: bool(letters(matters, nomor, S.BERITA_ACARA_MEDIASI)), f"berita acara {nomor}")


@pytest.fixture(scope="module")
def after(own_stage: Stage) -> Pending:
    matters = Matters(own_stage)
    with matters.transaction() as uow:
        officers.register(uow)
        hidup = perjanjian.mulai(uow, "pks-2024")
    applied, urged = _application(matters), _urging(matters)
    refused, signed = _minutes(matters), _minutes(matters)
    matters.answer(signed, J.TANDA_TANGAN_MEDIASI, Pihak.ITJEN, N.DITANDATANGANI)
    with matters.transaction() as uow:
        perjanjian.isi_masa_mou(uow, "mou-2024", matters.stage.now().date())
    matters.until_ended(hidup)
    matters.answer(refused, J.TANDA_TANGAN_MEDIASI, Pihak.ITJEN, N.TIDAK_SETUJU)
    matters.answer(urged, J.DORONGAN_LAHP, Pihak.ITJEN)
    return Pending(matters, refused, signed, urged, applied)


@pytest.mark.aturan("TELAAH-112", "PKS-4.8b-01")
def test_a_refusal_of_itjen_after_the_end_cuts_nobody_off(after: Pending) -> None:
    """It is kept; the minutes become valid with the signatures of the others, who still had time."""
    m = after.matters
    _sign(m, after.refused)
    with m.app.uow() as uow:
        (asked,) = uow.permintaan.find(nomor_berkas=after.refused, kepada=Pihak.ITJEN)
        (refusal,) = uow.jawaban.find(id_permintaan=asked.id)
        ba = uow.berita_acara.newest(nomor_berkas=after.refused)
        signed = {t.pihak for t in uow.tanda_tangan.find(id_berita_acara=ba.id)}
    assert (refusal.nilai, ba.sah) == (N.TIDAK_SETUJU, True)
    assert signed == {Pihak.PELAPOR, Pihak.TERLAPOR, Pihak.OMBUDSMAN}
    minutes = letters(m, after.refused, S.BERITA_ACARA_MEDIASI)
    assert {s.kepada for s in minutes} == signed


@pytest.mark.aturan("TELAAH-112", "PKS-4.8b-02")
def test_itjen_gets_the_minutes_that_it_signed_before_the_end(after: Pending) -> None:
    m = after.matters
    _sign(m, after.signed)
    minutes = letters(m, after.signed, S.BERITA_ACARA_MEDIASI)
    assert {s.kepada for s in minutes} == {*SIGNING, Pihak.OMBUDSMAN}


@pytest.mark.aturan("TELAAH-112", "PKS-4.7c-01")
def test_an_urging_that_came_after_the_end_becomes_no_letter(after: Pending) -> None:
    """PKS Pasal 4(7)c is all that it could rest on."""
    m = after.matters
    with m.app.uow() as uow:
        (asked,) = uow.permintaan.find(nomor_berkas=after.urged, jenis=J.DORONGAN_LAHP)
        assert [j.nilai for j in uow.jawaban.find(id_permintaan=asked.id)] == [N.DIJAWAB]
    assert letters(m, after.urged, S.SURAT_DORONGAN) == []
    assert m.task(after.urged, TaskId.SUSUN_KONSEP) is None


@pytest.mark.aturan("TELAAH-112", "TELAAH-81")
def test_itjen_is_answered_what_it_asked_before_the_end(after: Pending) -> None:
    m = after.matters
    anggota = officers.second(CandidateGroup.ANGGOTA_OMBUDSMAN)
    m.decide(after.applied, TaskId.PUTUSKAN_PEMBUKAAN_KEMBALI, pembukaanDisetujui=True, pemutus=anggota)
    m.until_ended(after.applied)
    told = {s.kepada: s for s in letters(m, after.applied, S.PEMBUKAAN_KEMBALI)}
    assert set(told) == {Pihak.PELAPOR, Pihak.ITJEN}
    assert "dibuka kembali" in told[Pihak.ITJEN].halaman.model_dump_json()
    assert agreement_in(told[Pihak.ITJEN]) == []


def test_no_incident_is_left(after: Pending) -> None:
    assert after.matters.stage.stream.open_incidents() == []
