"""Attack: one officer signs for the parties, or consents for them, without paper and without a second person."""

from collections.abc import Callable
from functools import partial

import pytest

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.pemeriksaan.berita_acara import HasilPertemuan, JenisBeritaAcara
from pksbpmn.domain.permintaan.permintaan import CaraJawaban, JenisPermintaan, NilaiJawaban
from pksbpmn.names import TaskId
from pksbpmn.stories.deeds import SIGNED
from pksbpmn.usecases.berkas import penugasan
from pksbpmn.usecases.pemeriksaan import berita_acara
from pksbpmn.usecases.perjanjian import adendum, perjanjian
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk, jawab
from pksbpmn.usecases.pertukaran import pertukaran
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import NARAHUBUNG_ITJEN, PKS, accepted, ask, refused
from tests.unit.usecases.contents import meet, write
from tests.unit.usecases.exchanges import begun

J, N, P = JenisPermintaan, NilaiJawaban, Pihak
WRITES, LEADS, ASSIGNED, CLERK = "11", "12", "13", "77"
NO_PAPER = "Jawaban {} mengikat yang memberikannya, jadi memerlukan naskah yang ditandatanganinya."
HIS_OWN = "Pegawai {} menyusun atau memimpin yang ditandatangani, jadi tidak mencatat tanda tangan pihak."


def _word(dari: Pihak, nilai: NilaiJawaban, pegawai: str, *, paper: bool = True) -> JawabanMasuk:
    oleh = NARAHUBUNG_ITJEN if dari is P.ITJEN else None
    lampiran = (SIGNED,) if paper else ()
    return JawabanMasuk(dari, nilai, CaraJawaban.TERTULIS, "Ya.", oleh, None, pegawai, lampiran=lampiran)


def _as(uow: UnitOfWork, pegawai: str, does: Callable[[], object]) -> None:
    semula, uow.pelaku = uow.pelaku, pegawai
    does()
    uow.pelaku = semula


def _minutes(uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara) -> None:
    peran, pimpin = (
        (Peran.KONSILIATOR, TaskId.PIMPIN_KONSILIASI)
        if jenis is JenisBeritaAcara.KONSILIASI
        else (Peran.MEDIATOR, TaskId.PIMPIN_MEDIASI)
    )
    _as(uow, WRITES, partial(write, uow, nomor, jenis.lower()))
    meet(uow, nomor)
    accepted(uow, nomor, pimpin, LEADS, hasilPertemuan="SEPAKAT")
    penugasan.tugaskan(uow, nomor, ASSIGNED, peran, "Unit Contoh")
    berita_acara.susun(uow, nomor, jenis, HasilPertemuan.SEPAKAT)


@pytest.mark.aturan("KEAMANAN-03", "PKS-4.6c-01", "PKS-4.8b-01")
@pytest.mark.parametrize("jenis", JenisBeritaAcara)
def test_who_wrote_or_leads_signs_minutes_for_no_party_and_nobody_without_paper(
    uow: UnitOfWork, nomor: str, jenis: JenisBeritaAcara
) -> None:
    _minutes(uow, nomor, jenis)
    for pihak in (P.PELAPOR, P.TERLAPOR, P.ITJEN):
        diminta = ask(uow, nomor, J[f"TANDA_TANGAN_{jenis}"], pihak)
        with refused(NO_PAPER.format("DITANDATANGANI"), "Sertakan pindaiannya dengan --lampiran."):
            jawab(uow, diminta, _word(pihak, N.DITANDATANGANI, CLERK, paper=False))
        for siapa in (WRITES, LEADS, ASSIGNED):
            with refused(HIS_OWN.format(siapa)):
                jawab(uow, diminta, _word(pihak, N.DITANDATANGANI, siapa))
        assert pihak not in {t.pihak for t in uow.tanda_tangan.find()}
        jawab(uow, diminta, _word(pihak, N.DITANDATANGANI, CLERK))
    assert [t.pihak for t in uow.tanda_tangan.find()] == [P.PELAPOR, P.TERLAPOR, P.ITJEN]
    assert [x.nama for x in uow.lampiran.find(nomor_berkas=nomor)] == [SIGNED.nama] * 3


@pytest.mark.aturan("KEAMANAN-03", "PKS-4.6c-01")
def test_a_refusal_to_sign_binds_nobody_and_needs_no_paper(uow: UnitOfWork, nomor: str) -> None:
    _minutes(uow, nomor, JenisBeritaAcara.KONSILIASI)
    diminta = ask(uow, nomor, J.TANDA_TANGAN_KONSILIASI, P.TERLAPOR)
    jawab(uow, diminta, _word(P.TERLAPOR, N.TIDAK_SETUJU, ASSIGNED, paper=False))
    assert uow.tanda_tangan.find() == []


@pytest.mark.aturan("KEAMANAN-03", "PKS-4.6c-01")
def test_a_paper_signed_for_earlier_minutes_is_no_signature_under_later_ones(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock
) -> None:
    _minutes(uow, nomor, JenisBeritaAcara.KONSILIASI)
    dahulu = ask(uow, nomor, J.TANDA_TANGAN_KONSILIASI, P.TERLAPOR)
    clock.advance(days=1)
    berita_acara.susun(uow, nomor, JenisBeritaAcara.KONSILIASI, HasilPertemuan.SEPAKAT)
    clock.advance(days=1)
    with refused("Berita acara disusun lagi sesudah tanda tangan ini diminta: yang ditandatangani naskah yang dahulu."):
        jawab(uow, dahulu, _word(P.TERLAPOR, N.DITANDATANGANI, CLERK))
    jawab(uow, ask(uow, nomor, J.TANDA_TANGAN_KONSILIASI, P.TERLAPOR), _word(P.TERLAPOR, N.DITANDATANGANI, CLERK))
    assert len(uow.tanda_tangan.find()) == 1


@pytest.mark.aturan("KEAMANAN-03", "PKS-12-01")
def test_who_proposes_an_addendum_consents_to_it_for_nobody(uow: UnitOfWork) -> None:
    perjanjian.mulai(uow, PKS)
    ajukan = partial(adendum.ajukan, uow, PKS, oleh=P.OMBUDSMAN, perihal="Perubahan", ketentuan_diubah="Pasal 9")
    _as(uow, WRITES, ajukan)
    diminta = ask(uow, uow.adendum.find()[-1].nomor_berkas, J.PERSETUJUAN_ADENDUM, P.ITJEN)
    with refused(NO_PAPER.format("SETUJU")):
        jawab(uow, diminta, _word(P.ITJEN, N.SETUJU, CLERK, paper=False))
    with refused(HIS_OWN.format(WRITES)):
        jawab(uow, diminta, _word(P.ITJEN, N.SETUJU, WRITES))
    jawab(uow, diminta, _word(P.ITJEN, N.SETUJU, CLERK))
    adendum.wajib_disetujui(uow, uow.adendum.find()[-1].nomor_berkas)


@pytest.mark.aturan("KEAMANAN-03", "PKS-4.5-03")
def test_a_clerk_of_the_ombudsman_refuses_its_own_request_for_data_in_the_name_of_itjen(
    uow: UnitOfWork, nomor: str
) -> None:
    """The examiner would go on without data that Itjen never refused."""
    urusan = begun(uow, nomor)
    diminta = ask(uow, urusan, J.PERTUKARAN_DATA, P.ITJEN)
    tolak = partial(pertukaran.tolak, uow, urusan, NARAHUBUNG_ITJEN, "UU 14/2008 Pasal 17")
    uow.pelaku = CLERK
    with refused(f"Pegawai {CLERK} dari OMBUDSMAN tidak menyatakan ini atas nama ITJEN."):
        tolak()
    with refused(NO_PAPER.format("DITOLAK_DASAR_HUKUM")):
        jawab(uow, diminta, _word(P.ITJEN, N.DITOLAK_DASAR_HUKUM, CLERK, paper=False))
    tolak((SIGNED,))
    assert [x.nama for x in uow.lampiran.find(nomor_berkas=urusan)] == [SIGNED.nama]


@pytest.mark.aturan("KEAMANAN-03", "PKS-4.5-03")
def test_who_asked_for_data_enters_no_refusal_of_them(uow: UnitOfWork, nomor: str) -> None:
    uow.pelaku = CLERK
    urusan = begun(uow, nomor)
    ask(uow, urusan, J.PERTUKARAN_DATA, P.ITJEN)
    with refused(HIS_OWN.format(CLERK)):
        pertukaran.tolak(uow, urusan, NARAHUBUNG_ITJEN, "UU 14/2008 Pasal 17", (SIGNED,))


@pytest.mark.aturan("KEAMANAN-03", "PKS-4.5-03")
def test_an_officer_of_itjen_refuses_for_itjen_without_paper(uow: UnitOfWork, nomor: str) -> None:
    urusan = begun(uow, nomor)
    ask(uow, urusan, J.PERTUKARAN_DATA, P.ITJEN)
    uow.pelaku = "21"
    pertukaran.tolak(uow, urusan, NARAHUBUNG_ITJEN, "UU 14/2008 Pasal 17")
    assert [j.nilai for j in uow.jawaban.find()] == [N.DITOLAK_DASAR_HUKUM]
