"""What a job names by its id, and when a time is over, is the registry's (ADR 0032)."""

from datetime import date, timedelta

import pytest

from pksbpmn.camunda.runtime.execution import Completed, Failed, Outcome
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, NilaiJawaban, StatusPermintaan
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan as J
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import JobType, TaskId
from pksbpmn.usecases.permintaan import jawaban, penerimaan
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.surat import surat
from tests.fakes import MemoryRegistry
from tests.unit.usecases.cases import accepted, ask, open_case, taken_up
from tests.unit.usecases.jobs import do_job

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
