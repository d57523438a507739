"""After the end of the agreement (PKS Pasal 6, 7): what came afterwards, what was on its way, what was pending.

A broker of its own, so that the agreement that the registry comes with can end.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pytest

from pksbpmn.camunda.embedded import EngineSize
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan, StatusPermintaan
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.names import TaskId
from pksbpmn.stories.stage import Stage, open_stage
from pksbpmn.stories.tale import Outcome
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.perjanjian import perjanjian
from pksbpmn.usecases.pertukaran import pertukaran
from tests.letters import text_of
from tests.process.agreements import letters
from tests.process.examples import accept, new_laporan
from tests.process.matters import Matters
from tests.process.pertukaran_data import ask_for_data, kanal_of, penyerahan
from tests.process.sesudah_berakhir import agreement_in, by_statute

J, S = JenisPermintaan, JenisSurat
BARU = (
    "lahp-dilaksanakan",
    "rekomendasi-tidak-dilaksanakan",
    "konsiliasi-iuran-magang",
    "mediasi-berhasil",
    "sertifikat-pelatihan",
    "prakarsa-sampai-rekomendasi",
)
"""Between them they come to every stage, and to an LAHP that finds maladministrasi."""


@dataclass
class Ended:
    """What was on its way when the agreement ended, and how the stories of complaints that came later went."""

    matters: Matters
    asked: str
    """Its klarifikasi had been asked of Itjen."""
    konsiliasi: str
    """Its konsiliasi was about to be held."""
    exchange: str
    """Its data had been asked of Itjen, which gives them later."""
    unanswered: str
    """Its data had been asked of Itjen, which does not."""
    later: Mapping[str, Outcome]


@pytest.fixture(scope="module")
def own_stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with open_stage(EngineSize.BROKER, tmp_path_factory.mktemp("berakhir")) as opened:
        yield opened


@pytest.fixture(scope="module")
def after(own_stage: Stage) -> Ended:
    matters = Matters(own_stage)
    with matters.transaction() as uow:
        hidup = perjanjian.mulai(uow, "pks-2024")
    tale = matters.add("berjalan", by_statute("konsiliasi-iuran-magang", until="pimpin-konsiliasi"))
    pimpin = next(i for i, s in enumerate(tale.story.langkah) if getattr(s, "putuskan", None) == "pimpin-konsiliasi")
    matters.until(lambda: tale.step == pimpin or bool(tale.failed), "konsiliasi terjadwal")
    asked = new_laporan(matters)
    accept(matters, asked)
    with matters.transaction() as uow:
        petugas.catat_isi(uow, asked, "klarifikasi", {"pertanyaan": ["Mengapa?"]})
    exchange, unanswered = ask_for_data(matters, asked), ask_for_data(matters, asked)
    matters.await_request(asked, J.KLARIFIKASI_1, Pihak.ITJEN)
    matters.await_request(unanswered, J.PERTUKARAN_DATA, Pihak.ITJEN)
    with matters.transaction() as uow:
        perjanjian.isi_masa_mou(uow, "mou-2024", matters.stage.now().date())
    matters.until_ended(hidup)
    with matters.transaction() as uow:
        pertukaran.serahkan(uow, exchange, penyerahan(matters, Pihak.ITJEN, kanal_of(matters, Pihak.ITJEN)))
    matters.await_request(asked, J.KLARIFIKASI_2, Pihak.TERLAPOR)
    matters.answer(asked, J.KLARIFIKASI_2, Pihak.TERLAPOR)
    later = matters.tell({name: by_statute(name) for name in BARU})
    assert not tale.failed, tale.failed
    return Ended(matters, asked, tale.nomor, exchange, unanswered, {o.story: o for o in later})


def _letters(after: Ended, nomor: str) -> list[Surat]:
    with after.matters.app.uow() as uow:
        return uow.surat.find(nomor_berkas=nomor)


def _since_the_end(after: Ended, nomor: str) -> list[Surat]:
    with after.matters.app.uow() as uow:
        akhir = uow.perjanjian.get("pks-2024").berakhir
    assert akhir is not None
    return [s for s in _letters(after, nomor) if s.tanggal > akhir]


def _nothing_of_the_agreement(surat: list[Surat]) -> None:
    assert surat
    for s in surat:
        assert (s.jenis, agreement_in(s)) == (s.jenis, [])
        assert Pihak.ITJEN not in {s.kepada, *(t.pihak for t in s.tembusan)}, s.jenis


@pytest.mark.aturan("PKS-6.1-01", "C-16", "TELAAH-93")
@pytest.mark.parametrize("nama", BARU)
def test_a_complaint_after_the_end_runs_by_the_statutes_alone(after: Ended, nama: str) -> None:
    """It ends as its story says; no letter of it cites the agreement, none goes to Itjen, nothing is asked of it."""
    outcome = after.later[nama]
    assert outcome.reason == ""
    surat = _letters(after, outcome.nomor)
    _nothing_of_the_agreement(surat)
    assert all(s.halaman.dasar_hukum for s in surat)
    with after.matters.app.uow() as uow:
        diminta = uow.permintaan.find(nomor_berkas=outcome.nomor)
    assert diminta
    assert Pihak.ITJEN not in {p for d in diminta for p in d.penjawab}


@pytest.mark.aturan("C-16", "TELAAH-94")
def test_the_lahp_after_the_end_reaches_terlapor_and_his_superior_alone(after: Ended) -> None:
    nomor = after.later["lahp-dilaksanakan"].nomor
    lahp = [s for s in _letters(after, nomor) if s.jenis is S.LAHP]
    assert sorted(s.kepada for s in lahp) == ["ATASAN_TERLAPOR", "PELAPOR", "TERLAPOR"]
    assert "Peraturan Ombudsman" in lahp[0].halaman.dasar_hukum[0]
    (klarifikasi,) = [s for s in _letters(after, nomor) if s.jenis is S.PERMINTAAN_KLARIFIKASI]
    assert klarifikasi.kepada is Pihak.TERLAPOR
    assert "Undang-Undang Nomor 37 Tahun 2008" in klarifikasi.halaman.dasar_hukum[0]
    jenis = {s.jenis for s in _letters(after, nomor)}
    assert not jenis & {S.KOORDINASI_LAHP, S.PEMBERITAHUAN_LAHP, S.PERMINTAAN_DORONGAN, S.PERMINTAAN_PERKEMBANGAN}


@pytest.mark.aturan("PKS-4.8b-01", "TELAAH-94")
def test_minutes_of_a_mediasi_after_the_end_bear_three_signatures(after: Ended) -> None:
    nomor = after.later["mediasi-berhasil"].nomor
    minutes = [s for s in _letters(after, nomor) if s.jenis is S.BERITA_ACARA_MEDIASI]
    assert sorted(s.kepada for s in minutes) == ["OMBUDSMAN", "PELAPOR", "PIHAK_LAIN", "PIHAK_LAIN", "TERLAPOR"]
    assert [t.sebagai for t in minutes[0].halaman.penandatangan] == ["Pelapor", "Terlapor", "Ombudsman"]
    assert "ditandatangani oleh Pelapor, Terlapor, dan Ombudsman Republik Indonesia" in text_of(minutes[0])
    assert "Inspektorat Jenderal" not in text_of(minutes[0])


@pytest.mark.aturan("C-16", "PKS-6.2-01", "TELAAH-95")
def test_a_konsiliasi_under_way_at_the_end_is_finished_by_statute(after: Ended) -> None:
    """Itjen was asked and had copies before; of the minutes and the closing after the end it gets none."""
    semua, sesudah = _letters(after, after.konsiliasi), _since_the_end(after, after.konsiliasi)
    assert {S.BERITA_ACARA_KONSILIASI, S.PEMBERITAHUAN_PENUTUPAN} <= {s.jenis for s in sesudah}
    _nothing_of_the_agreement(sesudah)
    sebelum = [s for s in semua if s not in sesudah]
    assert Pihak.ITJEN in {s.kepada for s in sebelum}
    assert any(map(agreement_in, sebelum))
    with after.matters.app.uow() as uow:
        assert uow.berkas.get(after.konsiliasi).akhir == "SELESAI_KONSILIASI"


@pytest.mark.aturan("C-16", "PKS-6.2-01", "TELAAH-95")
def test_what_itjen_was_asked_before_the_end_is_not_urged_after_it(after: Ended) -> None:
    """Its term runs out without a reminder; the second klarifikasi is asked of Terlapor itself, by statute."""
    m = after.matters
    with m.app.uow() as uow:
        (pertama,) = uow.permintaan.find(nomor_berkas=after.asked, jenis=J.KLARIFIKASI_1)
        (kedua,) = uow.permintaan.find(nomor_berkas=after.asked, jenis=J.KLARIFIKASI_2)
    assert (kedua.kepada, kedua.tembusan) == (Pihak.TERLAPOR, ())
    assert (pertama.kepada, pertama.status) == (Pihak.ITJEN, StatusPermintaan.LEWAT)
    assert letters(m, after.asked, S.PENGINGAT) == []
    _nothing_of_the_agreement(_since_the_end(after, after.asked))
    m.await_task(after.asked, TaskId.NILAI_KLARIFIKASI)
    m.withdraw(after.asked)
    (cabut,) = [s for s in letters(m, after.asked, S.PENCABUTAN) if s.kepada is Pihak.TERLAPOR]
    assert agreement_in(cabut) == []


@pytest.mark.aturan("PKS-8.4-01", "PKS-5.1-01", "TELAAH-96")
def test_data_asked_for_before_the_end_may_still_be_given(after: Ended) -> None:
    """Handed over after the end, checked and minuted for both: what was done under the agreement is recorded."""
    m = after.matters
    m.until(lambda: bool(letters(m, after.exchange, S.BERITA_ACARA_SERAH_TERIMA)), "berita acara")
    minutes = letters(m, after.exchange, S.BERITA_ACARA_SERAH_TERIMA)
    assert sorted(s.kepada for s in minutes) == ["ITJEN", "OMBUDSMAN"]
    assert "Kewajiban menjaga kerahasiaan tidak gugur dengan berakhirnya perjanjian." in text_of(minutes[0])


@pytest.mark.aturan("PKS-5.1-01", "TELAAH-96")
def test_data_are_asked_for_no_more_after_the_end(after: Ended) -> None:
    """Not again, where Itjen was silent, and not anew; the officer can only take note of it."""
    m = after.matters
    m.decide(after.unanswered, TaskId.NILAI_TANPA_DATA, mintaLagi=True)
    m.await_task(after.unanswered, TaskId.NILAI_TANPA_DATA)
    assert len(letters(m, after.unanswered, S.PERMINTAAN_PERTUKARAN_DATA)) == 1
    assert letters(m, after.unanswered, S.PENGINGAT) == []
    m.decide(after.unanswered, TaskId.NILAI_TANPA_DATA, mintaLagi=False)
    m.until_ended(after.unanswered)
    with pytest.raises(MasukanSalah, match="pertukaran data tidak dapat dimulai"):
        ask_for_data(m, after.later["lahp-dilaksanakan"].nomor)


def test_no_incident_is_left(after: Ended) -> None:
    assert after.matters.stage.stream.open_incidents() == []
