"""A request followed item by item: fixed with its letter, settled by answers, reminded of what is outstanding."""

from datetime import date

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.butir import HasilButir, StatusButir
from pksbpmn.domain.permintaan.permintaan import (
    CaraJawaban,
    JenisPermintaan,
    NilaiJawaban,
    SifatJawaban,
    StatusPermintaan,
)
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import MessageName
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.permintaan import butir, jawaban, permintaan
from pksbpmn.usecases.permintaan.jawaban import JawabanMasuk
from pksbpmn.usecases.ports import UnitOfWork
from pksbpmn.usecases.surat import surat
from tests.letters import text_of
from tests.unit.usecases.cases import ask, entry, letters, messages, refused

S, N = StatusButir, NilaiJawaban
DOKUMEN = ["Buku register", "Nota dinas", "Standar pelayanan"]
DITOLAK = HasilButir(S.DITOLAK, "UU 14/2008 Pasal 17")
DIBERIKAN, SEBAGIAN = HasilButir(S.DIBERIKAN), HasilButir(S.SEBAGIAN)


@pytest.fixture
def diminta(uow: UnitOfWork, nomor: str) -> str:
    """Id of a request for three documents, its letter sent and received."""
    petugas.catat_isi(uow, nomor, "permintaan-data", {"dokumen": DOKUMEN, "data": ["Jumlah peserta"]})
    id_permintaan = ask(uow, nomor, JenisPermintaan.PERMINTAAN_DOKUMEN, Pihak.TERLAPOR)
    surat.terbitkan(uow, nomor, JenisSurat.PERMINTAAN_DATA, Pihak.TERLAPOR, id_permintaan)
    return id_permintaan


def _answer(
    uow: UnitOfWork,
    id_permintaan: str,
    hasil: dict[int, HasilButir],
    sifat: SifatJawaban = SifatJawaban.SEMENTARA,
    nilai: NilaiJawaban = N.DIJAWAB,
    isi: str = "Terlampir.",
) -> None:
    masuk = JawabanMasuk(Pihak.TERLAPOR, nilai, CaraJawaban.TERTULIS, isi, sifat=sifat, butir=hasil)
    jawaban.jawab(uow, id_permintaan, masuk)


def _status(uow: UnitOfWork, id_permintaan: str) -> list[StatusButir]:
    return [b.status for b in uow.butir_permintaan.find(id_permintaan=id_permintaan)]


def _heard(uow: UnitOfWork) -> list[object]:
    return [m.variabel["nilaiJawaban"] for m in messages(uow, MessageName.JAWABAN_DITERIMA)]


def test_items_are_those_of_the_letter_and_stay_so(uow: UnitOfWork, nomor: str, diminta: str) -> None:
    petugas.catat_isi(uow, nomor, "permintaan-data", {"dokumen": ["Lain"]})
    surat.terbitkan(uow, nomor, JenisSurat.PENGINGAT, Pihak.TERLAPOR, diminta, ke=1)
    kept = butir.daftar(uow, nomor)
    assert [(b.urutan, b.uraian, b.status, b.pada) for b in kept] == [
        (i, uraian, "BELUM", None) for i, uraian in enumerate(DOKUMEN, start=1)
    ]


def test_no_item_in_a_list_names_the_complainant(uow: UnitOfWork, nomor: str) -> None:
    nama = uow.identitas.get(nomor).nama_lengkap
    petugas.catat_isi(uow, nomor, "permintaan-data", {"dokumen": [f"Surat keluhan {nama}"]})
    diminta = ask(uow, nomor, JenisPermintaan.PERMINTAAN_DOKUMEN, Pihak.TERLAPOR)
    surat.terbitkan(uow, nomor, JenisSurat.PERMINTAAN_DATA, Pihak.TERLAPOR, diminta)
    _answer(uow, diminta, {1: HasilButir(S.DITOLAK, f"Rahasia {nama}")})
    (kept,) = butir.daftar(uow, nomor)
    assert (kept.uraian, kept.dasar_hukum) == ("Surat keluhan [disamarkan]", "Rahasia [disamarkan]")


@pytest.mark.aturan("PKS-4.5-03")
def test_parts_leave_the_term_running_until_no_item_is_outstanding(uow: UnitOfWork, diminta: str) -> None:
    _answer(uow, diminta, {1: DIBERIKAN, 2: SEBAGIAN})
    assert (_status(uow, diminta), _heard(uow)) == ([S.DIBERIKAN, S.SEBAGIAN, S.BELUM], [])
    assert uow.permintaan.get(diminta).status is StatusPermintaan.MENUNGGU
    assert len(uow.bukti.find()) == 1  # what was given is evidence already
    _answer(uow, diminta, {2: DIBERIKAN})
    _answer(uow, diminta, {3: DITOLAK})
    assert (_status(uow, diminta), _heard(uow)) == ([S.DIBERIKAN, S.DIBERIKAN, S.DITOLAK], ["DIJAWAB"])
    assert uow.permintaan.get(diminta).status is StatusPermintaan.DIJAWAB
    assert [j.sifat for j in uow.jawaban.find(id_permintaan=diminta)] == ["SEMENTARA", "SEMENTARA", "AKHIR"]
    refused_item = uow.butir_permintaan.find(id_permintaan=diminta)[2]
    assert (refused_item.dasar_hukum, refused_item.pada) == ("UU 14/2008 Pasal 17", date(2026, 3, 2))
    assert len(uow.bukti.find()) == 2  # a refusal is none


def test_a_final_answer_may_leave_items_outstanding_and_the_diagram_hears_it(uow: UnitOfWork, diminta: str) -> None:
    _answer(uow, diminta, {1: DIBERIKAN}, SifatJawaban.AKHIR)
    assert (_status(uow, diminta), _heard(uow)) == ([S.DIBERIKAN, S.BELUM, S.BELUM], ["SEBAGIAN"])
    assert permintaan.catat_lewat(uow, diminta) is N.SEBAGIAN


@pytest.mark.parametrize(
    ("nilai", "menjadi", "terdengar"),
    [(N.DIJAWAB, S.DIBERIKAN, "DIJAWAB"), (N.DITOLAK_DASAR_HUKUM, S.DITOLAK, "DITOLAK_DASAR_HUKUM")],
)
def test_a_final_answer_without_items_speaks_of_all(
    uow: UnitOfWork, diminta: str, nilai: NilaiJawaban, menjadi: StatusButir, terdengar: str
) -> None:
    _answer(uow, diminta, {}, SifatJawaban.AKHIR, nilai, "UU 14/2008 Pasal 17.")
    assert (_status(uow, diminta), _heard(uow)) == ([menjadi] * 3, [terdengar])
    dasar = {b.dasar_hukum for b in uow.butir_permintaan.find(id_permintaan=diminta)}
    assert dasar == ({"UU 14/2008 Pasal 17."} if menjadi is S.DITOLAK else {None})


def test_a_reminder_lists_what_is_outstanding_only(uow: UnitOfWork, diminta: str) -> None:
    _answer(uow, diminta, {1: DIBERIKAN, 2: SEBAGIAN})
    permintaan.ingatkan(uow, diminta, 1)
    (letter,) = letters(uow, JenisSurat.PENGINGAT)
    assert [d in text_of(letter) for d in DOKUMEN] == [False, True, True]


def test_items_that_were_not_asked_or_are_given_already_are_refused(uow: UnitOfWork, nomor: str, diminta: str) -> None:
    with refused(
        "Permintaan PERMINTAAN_DOKUMEN tidak mempunyai butir 4.", f"Lihat dengan `pksbpmn permintaan butir {nomor}`."
    ):
        _answer(uow, diminta, {1: DIBERIKAN, 4: DIBERIKAN})
    assert _status(uow, diminta) == [S.BELUM] * 3
    _answer(uow, diminta, {1: DIBERIKAN})
    with refused("Butir 1 sudah diberikan.", "Sebutkan hanya butir yang berubah."):
        _answer(uow, diminta, {1: DITOLAK})
    assert entry(uow, "butir-permintaan").rincian["status"] == "DIBERIKAN"


@pytest.mark.aturan("TELAAH-06", "PKS-4.5-03")
def test_a_refusal_names_its_ground() -> None:
    assert HasilButir.baca("ditolak: UU 14/2008 Pasal 17") == DITOLAK
    for teks in ("DITOLAK", "DITOLAK: ", "DIBERIKAN: UU"):
        with refused("Butir yang ditolak menyebut dasar hukumnya, dan hanya yang ditolak (PKS Pasal 4 ayat (5))."):
            HasilButir.baca(teks)


@pytest.mark.aturan("PKS-4.5-03")
def test_a_refusal_of_all_names_its_ground(uow: UnitOfWork, diminta: str) -> None:
    with refused("Penolakan harus menyebut dasar hukumnya.", "Isi dengan --isi, misalnya UU 14/2008 Pasal 17."):
        _answer(uow, diminta, {}, SifatJawaban.AKHIR, N.DITOLAK_DASAR_HUKUM, " ")
    assert (_status(uow, diminta), uow.jawaban.find()) == ([S.BELUM] * 3, [])
