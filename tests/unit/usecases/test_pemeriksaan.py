"""What must be there before a finding, a LAHP, a recommendation."""

import pytest

from pksbpmn.domain.pemeriksaan.temuan import BentukMaladministrasi, JenisKerugian, JenisPerbuatan, Kesimpulan
from pksbpmn.domain.pemeriksaan.temuan import SebabTemuanDitolak as S
from pksbpmn.names import ErrorCode
from pksbpmn.usecases.pemeriksaan import pemeriksaan, petugas
from pksbpmn.usecases.ports import UnitOfWork
from tests.fakes import AdjustableClock
from tests.unit.usecases.cases import KINDS, bpmn_error, entry, open_case, refuses
from tests.unit.usecases.contents import ISI, write

BENTUK = (BentukMaladministrasi.PENUNDAAN_BERLARUT, BentukMaladministrasi.TIDAK_PATUT)
K = Kesimpulan


@pytest.mark.aturan("PKS-4.5-04")
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("kesimpulan", [K.DITEMUKAN, K.TIDAK_DITEMUKAN])
def test_temuan_rests_on_bukti_of_its_own_case(uow: UnitOfWork, kind: str, kesimpulan: Kesimpulan) -> None:
    nomor = open_case(uow, kind)
    write(uow, open_case(uow), "pemeriksaan")
    with bpmn_error(ErrorCode.BUKTI_TIDAK_ADA, "Temuan harus merujuk paling sedikit satu bukti."):
        pemeriksaan.catat_temuan(uow, nomor, kesimpulan, BENTUK)
    assert uow.temuan.find() == []
    write(uow, nomor, "pemeriksaan")
    pemeriksaan.catat_temuan(uow, nomor, kesimpulan, BENTUK)
    (temuan,) = uow.temuan.find(nomor_berkas=nomor)
    assert (temuan.kesimpulan, temuan.bentuk, temuan.waktu) == (kesimpulan, BENTUK, uow.clock.now())
    assert (temuan.perbuatan, temuan.kerugian) == (JenisPerbuatan.KELALAIAN, (JenisKerugian.MATERIIL,))
    assert entry(uow, "temuan-dicatat").rincian == {
        "kesimpulan": kesimpulan,
        "bentuk": ["PENUNDAAN_BERLARUT", "TIDAK_PATUT"],
    }


def test_maladministrasi_names_its_bentuk(uow: UnitOfWork, nomor: str) -> None:
    write(uow, nomor, "pemeriksaan")
    with bpmn_error(ErrorCode.BUKTI_TIDAK_ADA, "Temuan maladministrasi harus menyebut bentuknya."):
        pemeriksaan.catat_temuan(uow, nomor, K.DITEMUKAN, ())
    pemeriksaan.catat_temuan(uow, nomor, K.TIDAK_DITEMUKAN, ())
    assert [t.bentuk for t in uow.temuan.find()] == [()]


@pytest.mark.aturan("PKS-1-13", "TELAAH-02")
@pytest.mark.parametrize("missing", ["perbuatan", "kerugian", "dirugikan"])
def test_maladministrasi_is_an_act_and_a_loss(uow: UnitOfWork, nomor: str, missing: str) -> None:
    """PKS Pasal 1: loss is part of what maladministrasi is, in every form; nothing found needs neither."""
    without = {k: v for k, v in ISI["pemeriksaan"].items() if k != missing}
    petugas.catat_isi(uow, nomor, "pemeriksaan", without)
    with bpmn_error(
        ErrorCode.BUKTI_TIDAK_ADA,
        "Temuan maladministrasi harus menyebut perbuatan, kerugian, dan siapa yang dirugikan.",
    ):
        pemeriksaan.catat_temuan(uow, nomor, K.DITEMUKAN, BENTUK)
    assert uow.temuan.find() == []
    pemeriksaan.catat_temuan(uow, nomor, K.TIDAK_DITEMUKAN, ())
    assert [t.kesimpulan for t in uow.temuan.find()] == [K.TIDAK_DITEMUKAN]


@pytest.mark.aturan("TELAAH-75")
@pytest.mark.parametrize(
    ("written", "bentuk", "reason"),
    [
        ((), BENTUK, S.BUKTI_TIDAK_ADA),
        (("pemeriksaan",), (), S.BENTUK_TIDAK_DISEBUT),
        (("tanpa-kerugian",), BENTUK, S.PERBUATAN_ATAU_KERUGIAN_BELUM_DITULIS),
    ],
)
def test_the_form_says_why_a_finding_was_not_kept(
    uow: UnitOfWork, nomor: str, written: tuple[str, ...], bentuk: tuple[BentukMaladministrasi, ...], reason: S
) -> None:
    for what in written:
        lacking = () if what == "pemeriksaan" else ("kerugian",)
        petugas.catat_isi(uow, nomor, "pemeriksaan", {k: v for k, v in ISI["pemeriksaan"].items() if k not in lacking})
    refuses(reason, lambda: pemeriksaan.catat_temuan(uow, nomor, K.DITEMUKAN, bentuk), ErrorCode.BUKTI_TIDAK_ADA)
    assert uow.temuan.find() == []


def test_pemeriksaan_that_is_stopped_needs_neither(uow: UnitOfWork, nomor: str) -> None:
    pemeriksaan.catat_temuan(uow, nomor, K.DIHENTIKAN, ())
    (temuan,) = uow.temuan.find()
    assert (temuan.kesimpulan, temuan.perbuatan, temuan.kerugian) == (K.DIHENTIKAN, None, ())


@pytest.mark.aturan("PKS-4.5-02")
@pytest.mark.parametrize("kesimpulan", Kesimpulan)
def test_lahp_is_set_with_what_was_found(uow: UnitOfWork, nomor: str, kesimpulan: Kesimpulan) -> None:
    pemeriksaan.tetapkan_lahp(uow, nomor, kesimpulan)
    (lahp,) = uow.lahp.find(nomor_berkas=nomor)
    assert (lahp.kesimpulan, lahp.ditetapkan, lahp.ditindaklanjuti) == (kesimpulan, uow.clock.now(), None)
    assert entry(uow, "lahp-ditetapkan").rincian == {"kesimpulan": kesimpulan}


@pytest.mark.parametrize("dilaksanakan", [True, False])
def test_tindak_lanjut_is_judged_of_the_newest_lahp(
    uow: UnitOfWork, nomor: str, clock: AdjustableClock, dilaksanakan: bool
) -> None:
    for _ in range(2):
        pemeriksaan.tetapkan_lahp(uow, nomor, K.DITEMUKAN)
    clock.advance(days=1)
    pemeriksaan.catat_tindak_lanjut(uow, nomor, dilaksanakan=dilaksanakan)
    judged = [(x.ditindaklanjuti, x.dinilai) for x in uow.lahp.find()]
    assert judged == [(None, None), (dilaksanakan, clock.now())]
