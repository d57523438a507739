"""A request for five documents, answered in three parts, one refused with its ground, followed to the end."""

import pytest

from pksbpmn.domain.berkas.penugasan import Peran
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.kerahasiaan.akses import Tindakan
from pksbpmn.domain.kerahasiaan.klasifikasi import Klasifikasi
from pksbpmn.domain.kerahasiaan.lampiran import LampiranMasuk
from pksbpmn.domain.permintaan.butir import HasilButir, StatusButir
from pksbpmn.domain.permintaan.permintaan import (
    CaraJawaban,
    JenisPermintaan,
    NilaiJawaban,
    SifatJawaban,
    StatusPermintaan,
)
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.names import CandidateGroup, TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.berkas.lampiran import daftar_lampiran
from pksbpmn.usecases.kerahasiaan import kerahasiaan
from pksbpmn.usecases.kerahasiaan.lampiran import baca_lampiran
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.permintaan import butir, jawaban
from tests.process.examples import accept, new_laporan
from tests.process.matters import Matters

J = JenisPermintaan
LIMA = ["Buku register", "Nota dinas", "Standar pelayanan", "Rekaman antrean", "Daftar peserta"]
DIBERIKAN = HasilButir(StatusButir.DIBERIKAN)


@pytest.fixture(scope="module")
def matters(stage: Stage) -> Matters:
    return Matters(stage)


@pytest.fixture(scope="module")
def nomor(matters: Matters) -> str:
    """A complaint in its examination, five documents about to be asked for."""
    nomor = new_laporan(matters)
    accept(matters, nomor)
    with matters.transaction() as uow:
        petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": ["Mengapa?"]})
        petugas.catat_isi(uow, nomor, "permintaan-data", {"dokumen": LIMA, "data": ["Jumlah peserta"]})
    matters.answer(nomor, J.KLARIFIKASI_1, Pihak.TERLAPOR)
    matters.decide(nomor, TaskId.NILAI_KLARIFIKASI, penjelasanCukup=False, tindakLanjutSelesai=False)
    return nomor


def _file(urutan: int) -> LampiranMasuk:
    """The document that answers an item."""
    return LampiranMasuk(f"{LIMA[urutan - 1]}.pdf", b"%PDF-1.7 butir " + str(urutan).encode(), Klasifikasi.TERBATAS)


def _answer(matters: Matters, id_permintaan: str, hasil: dict[int, HasilButir]) -> None:
    """A part of the answer, with a file for each item that it gives."""
    with matters.transaction() as uow:
        masuk = jawaban.JawabanMasuk(
            Pihak.TERLAPOR,
            NilaiJawaban.DIJAWAB,
            CaraJawaban.TERTULIS,
            "Terlampir.",
            sifat=SifatJawaban.SEMENTARA,
            butir=hasil,
            lampiran=tuple(_file(n) for n, h in hasil.items() if h.status is StatusButir.DIBERIKAN),
        )
        jawaban.jawab(uow, id_permintaan, masuk)
    matters.settle()


@pytest.mark.aturan("PKS-4.5-03", "REG-E-02", "TELAAH-06")
def test_silence_on_some_items_asks_an_officer_and_they_are_asked_for_again(matters: Matters, nomor: str) -> None:
    """Data: Itjen, which must give them, does not. Its reminders list what is outstanding; then it is asked again."""
    matters.decide(
        nomor,
        TaskId.RENCANA_PEMERIKSAAN,
        daftarPermintaan=[J.PERMINTAAN_DATA],
        pihakDimintaKeterangan=[],
        pihakDipanggil=[],
    )
    asked = matters.await_request(nomor, J.PERMINTAAN_DATA, Pihak.ITJEN)
    matters.await_task(nomor, TaskId.NILAI_BUKTI_KURANG)
    with matters.app.uow() as uow:
        assert uow.permintaan.get(asked.id).status is StatusPermintaan.LEWAT
        assert asked.tenggat is not None
        assert len(asked.tenggat.pengingat) > 1  # at most one a working day: two around holidays
        reminders = uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.PENGINGAT, id_permintaan=asked.id)
        assert [(s.kepada, "Jumlah peserta" in s.halaman.model_dump_json()) for s in reminders] == [
            (Pihak.ITJEN, True)
        ] * len(asked.tenggat.pengingat)
        assert [(b.kepada, b.status) for b in butir.daftar(uow, nomor)] == [("ITJEN", "BELUM")]
    matters.pass_decision_limit(nomor, TaskId.NILAI_BUKTI_KURANG)
    matters.decide(nomor, TaskId.NILAI_BUKTI_KURANG, mintaBuktiLagi=True)
    assert matters.await_task(nomor, TaskId.RENCANA_PEMERIKSAAN)


@pytest.mark.aturan("PKS-4.5-03", "TELAAH-06")
def test_five_documents_in_three_parts(matters: Matters, nomor: str) -> None:
    matters.decide(
        nomor,
        TaskId.RENCANA_PEMERIKSAAN,
        daftarPermintaan=[J.PERMINTAAN_DOKUMEN],
        pihakDimintaKeterangan=[],
        pihakDipanggil=[],
    )
    asked = matters.await_request(nomor, J.PERMINTAAN_DOKUMEN, Pihak.TERLAPOR)  # in copy, and it gives them itself
    _answer(matters, asked.id, {1: DIBERIKAN, 2: HasilButir(StatusButir.SEBAGIAN)})
    _answer(matters, asked.id, {2: DIBERIKAN, 3: DIBERIKAN})
    assert matters.task(nomor, TaskId.TETAPKAN_TEMUAN) is None
    with matters.app.uow() as uow:
        assert uow.permintaan.get(asked.id).status is StatusPermintaan.MENUNGGU
        assert [b.uraian for b in butir.daftar(uow, nomor) if b.status == "BELUM"][-2:] == LIMA[3:]
    _answer(matters, asked.id, {4: HasilButir(StatusButir.DITOLAK, "UU 14/2008 Pasal 17"), 5: DIBERIKAN})
    assert matters.await_task(nomor, TaskId.TETAPKAN_TEMUAN)
    with matters.app.uow() as uow:
        assert uow.permintaan.get(asked.id).status is StatusPermintaan.DIJAWAB
        (letter,) = uow.surat.find(id_permintaan=asked.id, jenis=JenisSurat.PERMINTAAN_DATA)
        assert all(d in letter.halaman.model_dump_json() for d in LIMA)
        kept = [b for b in butir.daftar(uow, nomor) if b.jenis == J.PERMINTAAN_DOKUMEN]
        assert [(b.uraian, b.status) for b in kept] == [
            *((d, "DIBERIKAN") for d in LIMA[:3]),
            (LIMA[3], "DITOLAK"),
            (LIMA[4], "DIBERIKAN"),
        ]
        assert kept[3].dasar_hukum == "UU 14/2008 Pasal 17"
        parts = uow.jawaban.find(id_permintaan=asked.id)
        files = daftar_lampiran(uow, nomor)
        assert [parts.index(uow.jawaban.get(x.id_sumber)) for x in files] == [0, 1, 1, 2]
    for urutan, x in zip((1, 2, 3, 5), files, strict=True):
        read = baca_lampiran(
            matters.app.uow,
            x.id,
            Tindakan.EKSPOR,
            pelaku=str(officers.writer(CandidateGroup.PEMERIKSAAN)),
            peran=Peran.PEMERIKSA,
            tujuan="penyelesaian laporan",
        )
        assert read == (f"{LIMA[urutan - 1]}.pdf", _file(urutan).isi)
    with matters.app.uow() as uow:
        assert [j.objek for j in kerahasiaan.jurnal(uow, nomor)] == [f"lampiran/{x.id}" for x in files]
    on_disk = [p.read_bytes() for p in matters.stage.folder.rglob("*.pks")]
    assert len(on_disk) > len(files)
    assert not any(b"butir 1" in content for content in on_disk)  # encrypted
