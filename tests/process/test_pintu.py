"""The door stays open, on the real engine: what the complainants of the stories were told, and how."""

from collections.abc import Mapping

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.berkas.rujukan import SistemLuar
from pksbpmn.domain.laporan.laporan import Akhir
from pksbpmn.domain.surat.ekspedisi import CaraKirim
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.stage import Stage
from pksbpmn.stories.tale import Outcome
from pksbpmn.usecases.berkas import rujukan
from pksbpmn.usecases.surat import ekspedisi
from tests.process.examples import new_laporan
from tests.process.matters import Matters
from tests.process.telling import Told
from tests.process.test_dmn import LAYAK

PETUGAS = str(officers.writer(CandidateGroup.PENERIMAAN_VERIFIKASI))


@pytest.fixture(scope="module")
def outcomes(told: Told) -> Mapping[str, Outcome]:
    """All stories, told together."""
    return told.outcomes


def _letters(stage: Stage, outcome: Outcome, jenis: JenisSurat, kepada: Pihak = Pihak.PELAPOR) -> list[Surat]:
    with stage.app.uow() as uow:
        return uow.surat.find(nomor_berkas=outcome.nomor, jenis=jenis, kepada=kepada)


@pytest.mark.aturan("REG-V-03", "REG-I-01", "REG-I-08", "D-03", "TELAAH-23")
def test_a_name_a_telephone_and_a_text_come_to_an_ordinary_end(stage: Stage, outcomes: Mapping[str, Outcome]) -> None:
    """What was missing was asked for, what came in is in the next letters, and none of them was lost."""
    satu = outcomes["telepon-saja"]
    assert satu.summary.akhir == Akhir.SELESAI_KLARIFIKASI
    (permintaan,) = _letters(stage, satu, JenisSurat.PERMINTAAN_KELENGKAPAN)
    assert "Unit atau pejabat yang dilaporkan" in permintaan.halaman.model_dump_json()
    (klarifikasi,) = _letters(stage, satu, JenisSurat.PERMINTAAN_KLARIFIKASI, Pihak.ITJEN)
    assert "Penundaan penyerahan sertifikat pelatihan" in klarifikasi.halaman.model_dump_json()
    assert [t.email for t in klarifikasi.tembusan] == ["terlapor@kemnaker.example"]
    kepadanya = [s for s in satu.summary.surat if s.kepada == Pihak.PELAPOR]
    with stage.app.uow() as uow:
        menunggu = [s for s in ekspedisi.bagian(uow, 0, 999, semua=True) if s.nomor_berkas == satu.nomor]
    assert [s.jenis for s in menunggu] == [s.jenis for s in kepadanya]
    assert JenisSurat.PEMBERITAHUAN_PENUTUPAN in [s.jenis for s in menunggu]
    kabar = [str(m["Subject"]) for m in read_mail(stage.app.settings.mailbox_dir)]
    assert all(f"Surat menunggu dikirim: {s.nomor_surat}" in kabar for s in menunggu)


def _decided(stage: Stage, outcome: Outcome) -> list[str]:
    """What was decided on the complaint, without the writing and signing of letters."""
    menulis = {TaskId.SUSUN_KONSEP, TaskId.TANDATANGANI_NASKAH}
    with stage.app.uow() as uow:
        return [k.elemen for k in uow.keputusan.find(nomor_berkas=outcome.nomor) if k.elemen not in menulis]


@pytest.mark.aturan("REG-V-01", "REG-V-04", "PKS-1-01")
def test_a_decision_that_cannot_be_carried_out_comes_back_to_who_took_it(
    stage: Stage, outcomes: Mapping[str, Outcome]
) -> None:
    """No superior known: verification again, no stage begun. No ground named: the plenary again, no letter."""
    terima, tolak = (_decided(stage, outcomes[n]) for n in ("telepon-saja", "dua-kali-diminta"))
    assert terima[2:7] == [
        "verifikasi-materiil",
        "rapat-pleno",
        "verifikasi-materiil",
        "rapat-pleno",
        "nilai-klarifikasi",
    ]
    assert len(outcomes["telepon-saja"].summary.tahap) == 1
    assert tolak[-2:] == ["rapat-pleno", "rapat-pleno"]
    (surat,) = _letters(stage, outcomes["dua-kali-diminta"], JenisSurat.PENOLAKAN)
    isi = surat.halaman.model_dump_json()
    assert "Undang-Undang Nomor 37 Tahun 2008 Pasal 24 ayat (3)" in isi
    assert "kepada Balai Pelatihan Vokasi dan Produktivitas Nusa Indah atau atasannya" in isi


@pytest.mark.aturan("REG-V-03", "D-03", "TELAAH-43", "TELAAH-71")
@pytest.mark.parametrize("nama", ["dua-kali-diminta", "tidak-juga-dilengkapi"])
def test_a_laporan_is_completed_at_most_twice_then_somebody_decides(
    stage: Stage, outcomes: Mapping[str, Outcome], nama: str
) -> None:
    assert len(_letters(stage, outcomes[nama], JenisSurat.PERMINTAAN_KELENGKAPAN)) == 2
    dicabut = _letters(stage, outcomes[nama], JenisSurat.DIANGGAP_DICABUT)
    kembali = nama == "dua-kali-diminta"  # something had come in
    assert _decided(stage, outcomes[nama]).count("putuskan-kelengkapan") == 1 + kembali
    assert ["dua kali kami mohon" in s.halaman.model_dump_json() for s in dicabut] == (
        [True] if nama == "tidak-juga-dilengkapi" else []
    )


@pytest.mark.aturan("REG-V-02", "REG-V-04", "REG-I-08")
def test_a_laporan_filed_twice_is_refused_with_the_number_of_the_first(stage: Stage) -> None:
    """Without that number the plenary decides again; the letter of the second is posted like every other."""
    matters = Matters(stage)
    pertama, kedua = new_laporan(matters), new_laporan(matters)
    matters.decide(kedua, TaskId.VERIFIKASI_FORMIL, syaratLengkap=True)
    matters.decide(
        kedua,
        TaskId.VERIFIKASI_MATERIIL,
        **(LAYAK | {"laporanGanda": True} | dict.fromkeys(("peristiwaLama", "diLuarKementerian"), False)),
    )
    matters.decide(kedua, TaskId.RAPAT_PLENO, laporanDiterima=False, alasanPenolakan="LAPORAN_GANDA")
    assert not matters.sight.ended(kedua)
    with matters.transaction() as uow:
        rujukan.tambah(uow, kedua, SistemLuar.OMBUDSMAN, pertama)
        uow.identitas.get(kedua).email = None
    matters.decide(kedua, TaskId.RAPAT_PLENO, laporanDiterima=False, alasanPenolakan="LAPORAN_GANDA")
    matters.until_ended(kedua)
    with matters.transaction() as uow:
        (surat,) = uow.surat.find(nomor_berkas=kedua, jenis=JenisSurat.PENOLAKAN)
        assert f"ditangani dengan nomor {pertama}" in surat.halaman.model_dump_json()
        satu = ekspedisi.catat(uow, surat.nomor, CaraKirim.POS, stage.now().date(), PETUGAS)
        assert (satu.nomor_berkas, satu.jenis) == (kedua, JenisSurat.PENOLAKAN)
        assert uow.berkas.get(kedua).akhir == Akhir.TIDAK_LOLOS_VERIFIKASI
