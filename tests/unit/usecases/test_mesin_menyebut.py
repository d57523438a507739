"""What a job names by its id, and when a time is over, is the registry's (ADR 0032)."""

from datetime import date, timedelta
from typing import Any

import pytest

from pksbpmn.camunda.flow import diagrams
from pksbpmn.camunda.runtime import JobInfo
from pksbpmn.camunda.runtime.execution import Completed, Failed, Outcome
from pksbpmn.camunda.runtime.passage import Passage
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import GalatBpmn, PksError
from pksbpmn.domain.laporan.kejadian import JenisKejadian
from pksbpmn.domain.pemeriksaan.berita_acara import HasilPertemuan, JenisBeritaAcara
from pksbpmn.domain.pemeriksaan.temuan import Kesimpulan
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, NilaiJawaban, StatusPermintaan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan as J
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import JobType, TaskId
from pksbpmn.usecases.laporan import kejadian, lapor
from pksbpmn.usecases.pemeriksaan.pemeriksaan import wajib_temuan
from pksbpmn.usecases.permintaan import jawaban, penerimaan
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.dituju import wajib_berhak
from tests.fakes import MemoryRegistry
from tests.unit.usecases.cases import accepted, ask, open_case, taken_up
from tests.unit.usecases.contents import ISI_KEJADIAN, pemeriksaan_ditemukan
from tests.unit.usecases.jobs import do_job
from workers.berita_acara import SusunBeritaAcara, susun_berita_acara

P, S = "permintaan/", "jawaban-susulan/"


def _failed(outcome: Outcome, match: str) -> None:
    assert isinstance(outcome, Failed)
    assert match in outcome.text


def _verified(registry: MemoryRegistry, nomor: str, instance: int) -> None:
    """The complaint lacks something: it may be completed (UU 37/2008 Pasal 25)."""
    with registry.uow() as uow:
        accepted(uow, nomor, TaskId.VERIFIKASI_FORMIL, "11", syaratLengkap=False).instans = str(instance)
        uow.commit()


@pytest.mark.aturan("KEAMANAN-03")
def test_a_time_that_is_not_over_is_not_written_as_missed(registry: MemoryRegistry) -> None:
    """A process `permintaan` that names no case was started before `catat-lewat-tenggat`."""
    with registry.uow() as uow:
        nomor = open_case(uow)
        diminta = ask(uow, nomor, J.KELENGKAPAN, Pihak.PELAPOR)
        uow.commit()
    late = (P + "catat-lewat-tenggat", JobType.CATAT_LEWAT_TENGGAT, 991)
    _failed(do_job(registry, *late, idPermintaan=diminta), "tidak dapat tercapai")
    _verified(registry, nomor, 800)
    _failed(do_job(registry, *late, idPermintaan=diminta), "belum lewat menurut registri")
    with registry.uow() as uow:
        assert uow.permintaan.get(diminta).status is StatusPermintaan.MENUNGGU
        batas = uow.permintaan.get(diminta).batas
    assert batas is not None
    registry.clock.set(batas.date() + timedelta(days=1))
    assert do_job(registry, *late, idPermintaan=diminta) == Completed({"nilaiJawaban": "TIDAK_DIJAWAB"})


@pytest.mark.aturan("KEAMANAN-03")
def test_a_term_begins_with_the_receipt_that_the_register_proves(registry: MemoryRegistry) -> None:
    """Not with the day that a variable says, nor before any receipt."""
    with registry.uow() as uow:
        nomor = open_case(uow)
        diminta = ask(uow, nomor, J.KELENGKAPAN, Pihak.PELAPOR, received=False)
        dikirim = surat.terbitkan(uow, nomor, JenisSurat.PERMINTAAN_KELENGKAPAN, Pihak.PELAPOR, diminta).id
        uow.commit()
    _verified(registry, nomor, 800)
    said = {"nomorBerkas": nomor, "idPermintaan": diminta, "tanggalDiterima": "2026-01-05"}
    _failed(do_job(registry, P + "hitung-tenggat", JobType.HITUNG_TENGGAT, 991, **said), "belum terbukti")
    _failed(
        do_job(registry, P + "catat-lewat-tenggat", JobType.CATAT_LEWAT_TENGGAT, 991, **said),
        "belum lewat menurut registri",
    )
    registry.clock.advance(days=2)
    with registry.uow() as uow:
        penerimaan.terima(uow, dikirim, date(2026, 3, 3), "Tanda terima")
        uow.commit()
    assert isinstance(do_job(registry, P + "hitung-tenggat", JobType.HITUNG_TENGGAT, 991, **said), Completed)
    with registry.uow() as uow:
        kept = uow.permintaan.get(diminta)
        assert (kept.tanggal_diterima, kept.tenggat and kept.tenggat.mulai) == (date(2026, 3, 3),) * 2


@pytest.mark.aturan("KEAMANAN-03")
def test_a_decision_about_a_late_answer_ends_no_other_case(registry: MemoryRegistry) -> None:
    """Nor its own, where nobody answered: a message began the process with the id of an open request."""
    with registry.uow() as uow:
        mine, other = open_case(uow), open_case(uow)
        asked = {n: ask(uow, n, J.KLARIFIKASI_1, Pihak.TERLAPOR) for n in (mine, other)}
        accepted(uow, mine, TaskId.PUTUSKAN_AKIBAT_SUSULAN, "11", akibatSusulan="SELESAI").instans = "900"
        uow.commit()
    for ident, match in ((asked[mine], "jawaban tepat waktu"), (asked[other], "permintaan berkas lain")):
        said = {"nomorBerkas": mine, "idPermintaan": ident}
        _failed(do_job(registry, S + "periksa-akibat", JobType.PERIKSA_AKIBAT_SUSULAN, 900, **said), match)
        with registry.uow() as uow:
            taken_up(uow, *uow.keputusan.find(nomor_berkas=mine))
            uow.commit()
        _failed(do_job(registry, S + "putuskan-ulang", JobType.PUTUSKAN_ULANG_TAHAP, 900, **said), match)
    with registry.uow() as uow:
        assert not uow.audit.find(peristiwa="tahap-diputus-ulang")


def test_an_effect_that_its_check_refused_does_not_follow(registry: MemoryRegistry) -> None:
    """The token was moved past the check, which would have opened the task again."""
    with registry.uow() as uow:
        nomor = open_case(uow)
        diminta = ask(uow, nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR)
        jawaban.jawab(uow, diminta, JawabanMasuk(Pihak.TERLAPOR, NilaiJawaban.DIJAWAB, CaraJawaban.TERTULIS, "Sudah."))
        accepted(uow, nomor, TaskId.PUTUSKAN_AKIBAT_SUSULAN, "11", akibatSusulan="SELESAI").instans = "900"
        uow.commit()
    said = {"nomorBerkas": nomor, "idPermintaan": diminta}
    _failed(
        do_job(registry, S + "putuskan-ulang", JobType.PUTUSKAN_ULANG_TAHAP, 900, **said), "tidak mempunyai putusan"
    )
    assert isinstance(do_job(registry, S + "periksa-akibat", JobType.PERIKSA_AKIBAT_SUSULAN, 900, **said), Completed)
    assert isinstance(do_job(registry, S + "putuskan-ulang", JobType.PUTUSKAN_ULANG_TAHAP, 900, **said), Completed)


PROSA = "Contoh Nama, Jalan Contoh 3"


@pytest.mark.aturan("KEAMANAN-03")
def test_how_a_matter_ends_is_a_word_of_its_diagram(registry: MemoryRegistry) -> None:
    """Not whatever somebody wrote into the variable: it is kept in clear, and in the trail for good."""
    with registry.uow() as uow:
        isi = ISI_KEJADIAN[JenisKejadian.GANTI_RUGI]
        urusan = kejadian.laporkan(uow, JenisKejadian.GANTI_RUGI, Pihak.PELAPOR, open_case(uow), isi)
        uow.commit()
    ends = ("kejadian/ganti-rugi-diteruskan", JobType.TUTUP_URUSAN, 700)
    for other in (PROSA, "DITOLAK"):
        _failed(do_job(registry, *ends, nomorBerkas=urusan, akhir=other), "kata yang digambar")
    assert isinstance(do_job(registry, *ends, nomorBerkas=urusan, akhir="DITERUSKAN"), Completed)
    with registry.uow() as uow:
        assert uow.berkas.get(urusan).akhir == "DITERUSKAN"


@pytest.mark.aturan("KEAMANAN-03")
def test_a_dispute_ends_as_its_officer_decided(registry: MemoryRegistry) -> None:
    process = diagrams().processes["perselisihan"]
    (tugas,) = process.answers["hasilMusyawarah"]
    with registry.uow() as uow:
        nomor = open_case(uow)
        accepted(uow, nomor, TaskId(tugas), "11", hasilMusyawarah="TANPA_MUFAKAT").instans = "701"
        where = JobInfo(1, "x", "selesaikan-perselisihan", "perselisihan", 701, 2, 3)
        passage = Passage(uow, diagrams())
        for other in (PROSA, "MUFAKAT"):
            with pytest.raises(PksError, match="kata yang digambar atau diputus"):
                passage.said(process, where, nomor, {"hasilMusyawarah": other})
        passage.said(process, where, nomor, {"hasilMusyawarah": "TANPA_MUFAKAT"})


def test_every_ending_of_a_matter_is_a_literal_or_an_answer() -> None:
    """A new one that is neither is met here: nothing would hold it against a word."""
    for process in diagrams().processes.values():
        for element in process.elements.values():
            if "akhir" in element.inputs and process.id != "laporan" and not element.calls:
                passed = element.inputs["akhir"]
                assert passed.whole or process.answers.get(passed.name or ""), element.id


@pytest.mark.aturan("KEAMANAN-03")
def test_the_rules_of_a_complaint_are_a_set_that_there_is_and_stay(registry: MemoryRegistry) -> None:
    with registry.uow() as uow:
        nomor = open_case(uow)
        kept = uow.berkas.get(nomor).himpunan_aturan
        for step in range(2):
            (other,) = {"POR-26-2017"} - {kept}
            for text in (PROSA, *[other][:step]):
                with pytest.raises(PksError, match="Himpunan aturan dalam variabel"):
                    lapor.catat_himpunan_aturan(uow, nomor, text)
            lapor.catat_himpunan_aturan(uow, nomor, kept)
            accepted(uow, nomor, TaskId.VERIFIKASI_FORMIL, "11", syaratLengkap=True)


@pytest.mark.aturan("KEAMANAN-03")
def test_an_lahp_concludes_as_was_found(registry: MemoryRegistry) -> None:
    with registry.uow() as uow:
        nomor = open_case(uow)
        for kesimpulan in Kesimpulan:
            with pytest.raises(PksError, match="tidak mempunyai putusan"):
                wajib_temuan(uow, nomor, kesimpulan)
        pemeriksaan_ditemukan(uow, nomor)
        wajib_temuan(uow, nomor, Kesimpulan.DITEMUKAN)
        with pytest.raises(PksError, match="tidak mempunyai putusan"):
            wajib_temuan(uow, nomor, Kesimpulan.TIDAK_DITEMUKAN)


@pytest.mark.aturan("KEAMANAN-03")
@pytest.mark.parametrize("jenis", JenisBeritaAcara)
def test_minutes_say_what_the_meeting_came_to(uow: UnitOfWork, jenis: JenisBeritaAcara) -> None:
    """SetVariables `hasilPertemuan`: the parties would be bound by what they did not agree to (PKS Pasal 4(6)c)."""
    nomor, other = open_case(uow), open_case(uow)
    with pytest.raises(PksError, match="tidak mempunyai putusan"):
        _minutes(uow, nomor, jenis, HasilPertemuan.SEPAKAT)
    for hasil in (HasilPertemuan.SEPAKAT, HasilPertemuan.TIDAK_SEPAKAT):
        accepted(uow, nomor, TaskId(f"pimpin-{jenis.lower()}"), "11", hasilPertemuan=hasil)
    accepted(uow, other, TaskId(f"pimpin-{jenis.lower()}"), "11", hasilPertemuan=HasilPertemuan.SEPAKAT)
    with pytest.raises(PksError, match="tidak mempunyai putusan"):
        _minutes(uow, nomor, jenis, HasilPertemuan.SEPAKAT)
    with pytest.raises(GalatBpmn, match="Isi berita acara belum lengkap"):  # it gets as far as what was written
        _minutes(uow, nomor, jenis, HasilPertemuan.TIDAK_SEPAKAT)


def _minutes(uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara, hasil: HasilPertemuan) -> None:
    said = SusunBeritaAcara(nomor_berkas=nomor, jenis_berita_acara=jenis, hasil_pertemuan=hasil)
    susun_berita_acara(uow, said, JobInfo(1, JobType.SUSUN_BERITA_ACARA, "langkah", "berita-acara", 11, 2, 3))


@pytest.mark.aturan("KEAMANAN-03")
def test_a_day_of_receipt_is_not_written_on_a_letter_of_another_case(registry: MemoryRegistry) -> None:
    """The clerk confirmed it for a letter of his case; a variable names one of a case that he is barred from."""
    with registry.uow() as uow:
        mine, other = open_case(uow), open_case(uow)
        sent = {n: surat.terbitkan(uow, n, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR).id for n in (mine, other)}
        accepted(uow, mine, TaskId.CATAT_PENERIMAAN, "11", tanggalDiterima="2026-03-02").instans = "910"
        uow.commit()
    said: dict[str, Any] = {"nomorBerkas": mine, "tanggalDiterima": "2026-03-02"}
    where = ("penyampaian/simpan-penerimaan", JobType.SIMPAN_PENERIMAAN, 910)
    _failed(do_job(registry, *where, idSurat=sent[other], **said), "surat berkas lain")
    assert isinstance(do_job(registry, *where, idSurat=sent[mine], **said), Completed)
    with registry.uow() as uow:
        assert [uow.surat.get(sent[n]).tanggal_diterima for n in (mine, other)] == [date(2026, 3, 2), None]


@pytest.mark.aturan("KEAMANAN-03")
def test_terlapor_does_not_learn_of_a_complaint_by_a_letter_that_nobody_wrote(registry: MemoryRegistry) -> None:
    """Whom the receipt of a complaint goes to is not a variable's; nor whom a document goes to that was opened."""
    with registry.uow() as uow:
        nomor = open_case(uow)
        uow.commit()
    opens = ("penyusunan/buka-naskah", JobType.BUKA_NASKAH, 910)
    said: dict[str, Any] = {"nomorBerkas": nomor, "jenisSurat": "TANDA_TERIMA", "naskahBaru": True}
    for kepada in ("TERLAPOR", "SAKSI", "ITJEN"):
        _failed(do_job(registry, *opens, daftarKepada=["PELAPOR", kepada], **said), "bukan penerima naskah ini")
    opened = do_job(registry, *opens, daftarKepada=["PELAPOR"], **said)
    assert isinstance(opened, Completed)
    issue: dict[str, Any] = {"idNaskah": opened.variables["idNaskah"], "ke": 1}
    where = ("penyampaian/terbitkan-surat", JobType.TERBITKAN_SURAT, 911)
    _failed(do_job(registry, *where, kepada="TERLAPOR", **issue), "bukan penerima naskah ini")
    assert isinstance(do_job(registry, *where, kepada="PELAPOR", **issue), Completed)
    with registry.uow() as uow:
        assert [s.kepada for s in uow.surat.find(nomor_berkas=nomor)] == [Pihak.PELAPOR]


def test_who_had_no_letter_about_it_gets_none_of_its_withdrawal(registry: MemoryRegistry) -> None:
    with registry.uow() as uow:
        nomor = open_case(uow)
        wajib_berhak(uow, nomor, JenisSurat.PENCABUTAN, [Pihak.PELAPOR])
        with pytest.raises(PksError, match="bukan penerima"):
            wajib_berhak(uow, nomor, JenisSurat.PENCABUTAN, [Pihak.PELAPOR, Pihak.TERLAPOR])
