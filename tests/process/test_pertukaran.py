"""Contact persons and data exchange on the real broker: every path of narahubung.bpmn and pertukaran-data.bpmn."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.perjanjian.perjanjian import StatusPerjanjian
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.pertukaran.pertukaran import SerahLangsung
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.tenggat.kalender import tanggal_indonesia
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.perjanjian import narahubung
from pksbpmn.usecases.pertukaran import pertukaran
from tests.letters import text_of
from tests.process.agreements import ended, letters, remark, sign, signed_by_both
from tests.process.examples import new_laporan
from tests.process.matters import Matters
from tests.process.pertukaran_data import ask_for_data, email_of, kanal_of, penyerahan


@pytest.fixture(scope="module")
def matters(stage: Stage) -> Matters:
    return Matters(stage)


@pytest.fixture(scope="module")
def nomor_berkas(matters: Matters) -> str:
    """A complaint that the data are about."""
    return new_laporan(matters)


@pytest.mark.aturan(
    "PKS-3-01",
    "PKS-5.1-01",
    "PKS-5.2-01",
    "PKS-5.3-01",
    "PKS-5.4-01",
    "PKS-5.5-01",
    "PKS-1-14",
    "NASKAH-09",
    "TELAAH-58",
)
def test_data_are_handed_over_checked_and_recorded_in_berita_acara(matters: Matters, nomor_berkas: str) -> None:
    """Asked, refused over an unverified channel and from a stranger, handed over incomplete, completed, minuted."""
    nomor = ask_for_data(matters, nomor_berkas)
    matters.await_request(nomor, JenisPermintaan.PERTUKARAN_DATA)
    baik = penyerahan(matters, Pihak.ITJEN, kanal_of(matters, Pihak.ITJEN), sumber="", verifikator="")
    for salah in (
        replace(baik, id_kanal=kanal_of(matters, Pihak.ITJEN, terverifikasi=False)),
        replace(baik, oleh="orang.lain@contoh.example"),
        replace(baik, penerima="orang.lain@contoh.example"),
        replace(baik, berkas=[]),
    ):
        with matters.transaction() as uow, pytest.raises(MasukanSalah):
            pertukaran.serahkan(uow, nomor, salah)
    with matters.transaction() as uow:
        pertukaran.serahkan(uow, nomor, baik)
    assert _offered(matters, nomor, TaskId.LENGKAPI_PENYERAHAN) == [G.NARAHUBUNG_OMBUDSMAN]
    with matters.transaction() as uow:
        pertukaran.lengkapi(uow, nomor, {"register pelayanan": True}, "Register unit", "Auditor")
    matters.pass_decision_limit(nomor, TaskId.LENGKAPI_PENYERAHAN)
    matters.decide(nomor, TaskId.LENGKAPI_PENYERAHAN, penyerahanDilengkapi=True)
    assert _offered(matters, nomor, TaskId.TELAAH_BERSAMA) == [G.NARAHUBUNG_OMBUDSMAN]
    _analysed(matters, nomor)
    with matters.app.uow() as uow:
        urusan = uow.berkas.get(nomor)
        surat = uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.BERITA_ACARA_SERAH_TERIMA)
        tercatat = uow.penyerahan.find(nomor_berkas=nomor)
        assert urusan.akhir == "DISERAHKAN"
        assert sorted(s.kepada for s in surat) == ["ITJEN", "OMBUDSMAN"]
        assert tercatat[-1].kerahasiaan is Klasifikasi.TERBATAS
        assert [(t.hasil, t.dari) for t in uow.telaah_bersama.find(nomor_berkas=nomor)] == [
            ("Pola tampak.", "ITJEN"),
            ("Pola penundaan tampak sejak Maret.", "OMBUDSMAN"),
        ]
    hasil = letters(matters, nomor, JenisSurat.HASIL_TELAAH)
    assert sorted(s.kepada for s in hasil) == ["ITJEN", "OMBUDSMAN"]
    assert "Pola penundaan tampak sejak Maret." in text_of(hasil[0])
    signed_by_both(matters, hasil[0])


def _analysed(matters: Matters, nomor: str) -> None:
    """Itjen's contact person puts a result down, the Ombudsman's head sends it back; put right, both sign it."""
    matters.by_hand.add(nomor)
    _put_down(matters, nomor, Pihak.ITJEN, "Pola tampak.")
    matters.pass_decision_limit(nomor, TaskId.TELAAH_BERSAMA)
    matters.decide(nomor, TaskId.TELAAH_BERSAMA, telaahDilakukan=True)
    matters.decide(nomor, TaskId.SUSUN_NASKAH_BERSAMA, penyusun=officers.writer(G.NARAHUBUNG_OMBUDSMAN))
    remark(matters, nomor, JenisSurat.HASIL_TELAAH, G.KEPALA_KEASISTENAN, "Sebut sejak kapan.")
    sign(matters, nomor, G.KEPALA_KEASISTENAN, "KEMBALIKAN")
    matters.await_task(nomor, TaskId.TELAAH_BERSAMA)
    assert letters(matters, nomor, JenisSurat.HASIL_TELAAH) == []
    _put_down(matters, nomor, Pihak.OMBUDSMAN, "Pola penundaan tampak sejak Maret.")
    matters.by_hand.discard(nomor)
    matters.decide(nomor, TaskId.TELAAH_BERSAMA, telaahDilakukan=True)
    matters.until_ended(nomor)


def _put_down(matters: Matters, nomor: str, dari: Pihak, hasil: str) -> None:
    oleh = email_of(matters, dari)
    with matters.transaction() as uow:
        pertukaran.telaah(uow, nomor, hasil, dari=dari, oleh=oleh)


@pytest.mark.aturan("PKS-5.4-01", "PKS-5.5-01", "TELAAH-59", "TELAAH-60")
def test_data_from_hand_to_hand_and_an_exchange_that_is_never_completed(matters: Matters, nomor_berkas: str) -> None:
    """One is handed over in person, complete, and not analysed; of the other nobody supplies what is missing."""
    langsung, kurang = ask_for_data(matters, nomor_berkas), ask_for_data(matters, nomor_berkas)
    for nomor in (langsung, kurang):
        matters.await_request(nomor, JenisPermintaan.PERTUKARAN_DATA)
    hari = matters.stage.now().date()
    serah = SerahLangsung(hari=hari, tempat="Ruang Rapat 2", penyerah="Contoh Auditor", penerima="Contoh Asisten")
    dari_tangan = replace(penyerahan(matters, Pihak.ITJEN, ""), id_kanal=None, langsung=serah)
    with matters.transaction() as uow:
        pertukaran.serahkan(uow, langsung, dari_tangan)
        pertukaran.serahkan(uow, kurang, replace(dari_tangan, sumber=""))
    matters.decide(kurang, TaskId.LENGKAPI_PENYERAHAN, penyerahanDilengkapi=False)
    matters.decide(langsung, TaskId.TELAAH_BERSAMA, telaahDilakukan=False)
    for nomor in (langsung, kurang):
        matters.until_ended(nomor)
    assert [ended(matters, n) for n in (langsung, kurang)] == ["DISERAHKAN", "TIDAK_DILENGKAPI"]
    (minutes, _) = letters(matters, langsung, JenisSurat.BERITA_ACARA_SERAH_TERIMA)
    for ditulis in ("Ruang Rapat 2", "Contoh Auditor", "Contoh Asisten", tanggal_indonesia(hari)):
        assert ditulis in text_of(minutes)
    assert letters(matters, kurang, JenisSurat.BERITA_ACARA_SERAH_TERIMA) == []
    assert letters(matters, langsung, JenisSurat.HASIL_TELAAH) == []


@pytest.mark.aturan("PKS-5.1-01", "PKS-4.5-03")
def test_one_request_is_refused_on_a_legal_ground_one_is_never_answered(matters: Matters, nomor_berkas: str) -> None:
    """One request is refused twice with its ground, another one, to the Ombudsman, is never answered."""
    ditolak, diam = ask_for_data(matters, nomor_berkas), ask_for_data(matters, nomor_berkas, Pihak.ITJEN)
    for lagi in (True, False):
        matters.await_request(ditolak, JenisPermintaan.PERTUKARAN_DATA)
        itjen = email_of(matters, Pihak.ITJEN)
        with matters.transaction() as uow:
            with pytest.raises(MasukanSalah):
                pertukaran.tolak(uow, ditolak, itjen, " ")
            pertukaran.tolak(uow, ditolak, itjen, "UU 14/2008 Pasal 17 huruf i")
        assert _offered(matters, ditolak, TaskId.NILAI_TANPA_DATA) == [G.NARAHUBUNG_OMBUDSMAN]
        matters.decide(ditolak, TaskId.NILAI_TANPA_DATA, mintaLagi=lagi)
    matters.until_ended(ditolak)
    assert _offered(matters, diam, TaskId.NILAI_TANPA_DATA) == [G.SEKRETARIAT_ITJEN]
    matters.pass_decision_limit(diam, TaskId.NILAI_TANPA_DATA)
    with _no_agreement(matters):  # nothing is asked again after its end (PKS Pasal 6)
        matters.decide(diam, TaskId.NILAI_TANPA_DATA, mintaLagi=True)
        matters.await_task(diam, TaskId.NILAI_TANPA_DATA)
    assert len(letters(matters, diam, JenisSurat.PERMINTAAN_PERTUKARAN_DATA)) == 1
    matters.decide(diam, TaskId.NILAI_TANPA_DATA, mintaLagi=False)
    matters.until_ended(diam)
    with matters.app.uow() as uow:
        assert uow.berkas.get(ditolak).akhir == "DITOLAK"
        assert uow.berkas.get(diam).akhir == "TIDAK_DISERAHKAN"


def _offered(matters: Matters, nomor: str, element: TaskId) -> list[str]:
    """Whose task it is, once it is there."""
    return list(matters.await_task(nomor, element).candidate_groups)


@pytest.mark.aturan("PKS-5.1-01", "PKS-5.2-01", "PKS-5.5-01")
def test_what_itjen_asked_for_is_judged_by_itjen(matters: Matters, nomor_berkas: str) -> None:
    """The Ombudsman hands over what is not complete; Itjen has it completed, and says that nothing is analysed."""
    nomor = ask_for_data(matters, nomor_berkas, Pihak.ITJEN)
    matters.await_request(nomor, JenisPermintaan.PERTUKARAN_DATA)
    masuk = penyerahan(matters, Pihak.OMBUDSMAN, kanal_of(matters, Pihak.OMBUDSMAN), sumber="")
    pemberi = str(officers.writer(G.KEPALA_KEASISTENAN))  # other tests hide complainants: it is asked who searches
    with matters.app.uow(lambda _: pemberi) as uow:
        pertukaran.serahkan(uow, nomor, masuk)
        uow.commit()
    assert _offered(matters, nomor, TaskId.LENGKAPI_PENYERAHAN) == [G.SEKRETARIAT_ITJEN]
    with matters.transaction() as uow:
        pertukaran.lengkapi(uow, nomor, masuk.kelengkapan, "Register unit", "Asisten")
    matters.decide(nomor, TaskId.LENGKAPI_PENYERAHAN, penyerahanDilengkapi=True)
    assert _offered(matters, nomor, TaskId.TELAAH_BERSAMA) == [G.SEKRETARIAT_ITJEN]
    matters.decide(nomor, TaskId.TELAAH_BERSAMA, telaahDilakukan=False)
    matters.until_ended(nomor)
    assert ended(matters, nomor) == "DISERAHKAN"


@contextmanager
def _no_agreement(matters: Matters) -> Iterator[None]:
    """All that this stage knows have ended meanwhile."""
    with matters.transaction() as uow:
        semula = {p.id: p.status for p in uow.perjanjian.find()}
        for id_perjanjian in semula:
            uow.perjanjian.get_locked(id_perjanjian).status = StatusPerjanjian.BERAKHIR
    yield
    with matters.transaction() as uow:
        for id_perjanjian, status in semula.items():
            uow.perjanjian.get_locked(id_perjanjian).status = status


def _change_narahubung(matters: Matters, surel: str, sejak: date) -> str:
    with matters.transaction() as uow:
        return narahubung.ajukan_pergantian(
            uow,
            Pihak.ITJEN,
            jabatan="Sekretaris Inspektorat Jenderal",
            nama="",
            alamat="Jalan Contoh 3",
            telepon="000",
            email=surel,
            situs=None,
            nomor_surat="7/CONTOH/2026",
            berlaku_sejak=sejak,
        )


@pytest.mark.aturan("PKS-9.2-01", "PKS-4.2-02", "PKS-9.1-01")
def test_narahubung_changes_once_the_notice_was_received(matters: Matters) -> None:
    """One change takes effect on its day, never before receipt; another is taken back in time."""
    lama, hari = email_of(matters, Pihak.ITJEN), matters.stage.now().date()
    baru = _change_narahubung(matters, "narahubung.baru@itjen.example", hari)
    batal = _change_narahubung(matters, "narahubung.batal@itjen.example", hari + timedelta(days=60))
    matters.settle()
    assert email_of(matters, Pihak.ITJEN) == lama
    matters.until_ended(baru)
    assert email_of(matters, Pihak.ITJEN) == "narahubung.baru@itjen.example"
    with matters.transaction() as uow:
        narahubung.batalkan(uow, batal)
    matters.until_ended(batal)
    with matters.app.uow() as uow:
        riwayat = uow.narahubung.find(pihak=Pihak.ITJEN, delegasi_dari=None)
        assert uow.berkas.get(batal).akhir == "DIBATALKAN"
        assert [n.berlaku_sampai for n in riwayat if n.email == lama][-1] == riwayat[-2].berlaku_sejak
        assert riwayat[-2].diberitahukan is not None
        assert riwayat[-2].berlaku_sejak is not None
        assert riwayat[-2].berlaku_sejak >= riwayat[-2].diberitahukan
        with pytest.raises(MasukanSalah):
            narahubung.wajib_narahubung(uow, Pihak.ITJEN, lama)
