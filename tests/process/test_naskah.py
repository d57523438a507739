"""Documents on the real broker: written, sent back, signed, issued, received; what a wrong step changes."""

from collections.abc import Mapping
from typing import Any

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.ekspedisi import CaraSampai
from pksbpmn.domain.surat.surat import JenisSurat, Surat
from pksbpmn.mail.local_mailbox import read_mail
from pksbpmn.names import CandidateGroup as G
from pksbpmn.names import TaskId
from pksbpmn.stories import officers
from pksbpmn.stories.stage import Stage
from pksbpmn.usecases.pemeriksaan import petugas
from pksbpmn.usecases.permintaan.penerimaan import terima
from pksbpmn.usecases.surat import naskah
from pksbpmn.usecases.surat.kirim_ulang import kirim_ulang
from tests.process.examples import KINDS, new_laporan
from tests.process.matters import Matters

WRITER, SIGNER = officers.writer(G.PEMERIKSAAN), officers.second(G.KEPALA_KEASISTENAN)
SILENT = frozenset({JenisSurat.PERMINTAAN_KLARIFIKASI})
MATERIIL = dict.fromkeys(
    (
        "peristiwaLama",
        "diLuarKementerian",
        "objekPengadilan",
        "masihDitanganiInstansi",
        "sudahDiselesaikan",
        "laporanGanda",
    ),
    False,
) | dict.fromkeys(("sudahMengadu", "dalamKewenangan"), True)


@pytest.fixture(scope="module")
def matters(stage: Stage) -> Matters:
    """With officers in its register."""
    matters = Matters(stage, SILENT)
    with matters.transaction() as uow:
        officers.register(uow)
    return matters


def _at_klarifikasi(matters: Matters, **ubah: object) -> str:
    """A complaint whose first klarifikasi letter is to be written, by nobody but the test."""
    nomor = new_laporan(matters, **ubah)
    matters.decide(nomor, TaskId.VERIFIKASI_FORMIL, syaratLengkap=True)
    matters.decide(nomor, TaskId.VERIFIKASI_MATERIIL, **MATERIIL)
    matters.by_hand.add(nomor)
    matters.decide(nomor, TaskId.RAPAT_PLENO, laporanDiterima=True)
    return nomor


def _ask(matters: Matters, nomor: str, question: str) -> None:
    with matters.transaction() as uow:
        petugas.catat_isi(uow, nomor, "klarifikasi", {"pertanyaan": [question]})


def _issued(matters: Matters, nomor: str) -> list[Surat]:
    with matters.app.uow() as uow:
        return uow.surat.find(nomor_berkas=nomor, jenis=JenisSurat.PERMINTAAN_KLARIFIKASI)


def _again(matters: Matters, nomor: str, element: TaskId, sebab: str, **fields: Any) -> None:
    """The step does not count: the same task is there again, and its form can say why."""
    before = matters.await_task(nomor, element).key
    told = matters.stage.stream.find_text(f'"sebabUlang":"{sebab}"')
    matters.decide(nomor, element, **fields)
    after = matters.task(nomor, element)
    assert after is not None
    assert after.key != before
    assert len(matters.stage.stream.find_text(f'"sebabUlang":"{sebab}"')) > len(told)
    assert _issued(matters, nomor) == []


@pytest.mark.aturan("PKS-4.4a-01", "REG-T-01", "NASKAH-05", "TELAAH-30")
def test_klarifikasi_leaves_when_it_was_written_and_signed_by_two(matters: Matters) -> None:
    """The questions of the last version are on the page, under the name of who signed it; receipt is awaited."""
    nomor = _at_klarifikasi(matters)
    write = {"penyusun": WRITER}
    sign = {"keputusanPenandatangan": "TANDATANGANI", "penandatangan": SIGNER}
    _again(matters, nomor, TaskId.SUSUN_KONSEP, "ISI_BELUM_LENGKAP", **write)
    _ask(matters, nomor, "Kapan permohonan itu diputuskan?")
    _again(matters, nomor, TaskId.SUSUN_KONSEP, "BUKAN_TUGASNYA", penyusun=officers.writer(G.PPID))
    matters.decide(nomor, TaskId.SUSUN_KONSEP, **write)
    _again(matters, nomor, TaskId.TANDATANGANI_NASKAH, "BUKAN_TUGASNYA", **(sign | {"penandatangan": WRITER}))
    back = sign | {"keputusanPenandatangan": "KEMBALIKAN"}
    with pytest.raises(MasukanSalah, match="Belum ada catatan Anda"):
        matters.decide(nomor, TaskId.TANDATANGANI_NASKAH, **back)
    with matters.transaction() as uow:
        (terbuka,) = uow.naskah.find(nomor_berkas=nomor, jenis=JenisSurat.PERMINTAAN_KLARIFIKASI)
        naskah.catat(uow, terbuka.id, str(SIGNER), "Sebutkan tanggal permohonannya.")
    matters.decide(nomor, TaskId.TANDATANGANI_NASKAH, **back)
    _ask(matters, nomor, "Kapan permohonan tanggal 4 Mei itu diputuskan?")
    matters.decide(nomor, TaskId.SUSUN_KONSEP, **write)
    assert _issued(matters, nomor) == []
    matters.decide(nomor, TaskId.TANDATANGANI_NASKAH, **sign)
    (letter,) = _issued(matters, nomor)
    text = letter.halaman.model_dump_json()
    assert "Kapan permohonan tanggal 4 Mei itu diputuskan?" in text
    assert "Kapan permohonan itu diputuskan?" not in text
    assert letter.halaman.penandatangan[0].nama == f"Pegawai Contoh {SIGNER}"
    assert (letter.kepada, letter.tanggal_diterima) == (Pihak.ITJEN, None)
    matters.by_hand.discard(nomor)
    matters.withdraw(nomor)


@pytest.mark.aturan("C-02", "TELAAH-44")
def test_a_letter_that_did_not_arrive_goes_to_another_address(matters: Matters) -> None:
    """The mail reaches the other address; what the officer says of the way stands on the receipt, and the term runs."""
    nomor = _at_klarifikasi(matters)
    _ask(matters, nomor, "Mengapa permohonan belum diputuskan?")
    matters.by_hand.discard(nomor)
    matters.await_task(nomor, TaskId.CATAT_PENERIMAAN)
    (letter,) = _issued(matters, nomor)
    today = matters.stage.now().date()
    with matters.transaction() as uow:
        kirim_ulang(
            uow,
            nomor,
            letter.nomor,
            CaraSampai.SUREL,
            tanggal=today,
            alasan="Surel ditolak.",
            pegawai=str(SIGNER),
            tujuan="tata.usaha@kemnaker.example",
        )
    matters.settle()
    mails = [m for m in read_mail(matters.stage.folder / "mailbox") if m["To"] == "tata.usaha@kemnaker.example"]
    assert [letter.nomor in str(m["Subject"]) for m in mails] == [True]
    isi = {"tanggalDiterima": today.isoformat(), "caraPenyampaian": "DIANTAR"}
    matters.decide(nomor, TaskId.CATAT_PENERIMAAN, **isi)
    with matters.app.uow() as uow:
        receipt = uow.penerimaan.newest(id_surat=letter.id)
        assert (receipt.tanggal, receipt.cara) == (today, CaraSampai.DIANTAR)
        (asked,) = uow.permintaan.find(nomor_berkas=nomor)
        assert asked.batas is not None
    matters.withdraw(nomor)


@pytest.mark.aturan("C-02", "TELAAH-66")
@pytest.mark.parametrize("ubah", KINDS.values(), ids=KINDS)
def test_a_receipt_that_comes_while_the_officer_looks_for_one_ends_his_task(
    matters: Matters, ubah: Mapping[str, object]
) -> None:
    """What is proven is kept: the day is that of the addressee, and nobody overwrites it."""
    nomor = _at_klarifikasi(matters, **ubah)
    _ask(matters, nomor, "Mengapa permohonan belum diputuskan?")
    matters.by_hand.discard(nomor)
    matters.await_task(nomor, TaskId.CATAT_PENERIMAAN)
    letters = _issued(matters, nomor)
    today = matters.stage.now().date()
    with matters.transaction() as uow:
        for letter in letters:
            terima(uow, letter.id, today, "tanda terima kurir")
    matters.settle()
    assert matters.task(nomor, TaskId.CATAT_PENERIMAAN) is None
    with matters.app.uow() as uow:
        assert {uow.surat.get(letter.id).tanggal_diterima for letter in letters} == {today}
        asked = uow.permintaan.find(nomor_berkas=nomor)
        assert [(p.tanggal_diterima, p.batas is not None) for p in asked] == [(today, True)] * len(letters)
    if ubah is not KINDS["prakarsa"]:
        matters.withdraw(nomor)
        return
    matters.answer(nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR)
    matters.decide(nomor, TaskId.NILAI_KLARIFIKASI, penjelasanCukup=True, tindakLanjutSelesai=True)
    matters.decide(nomor, TaskId.PUTUSKAN_PENUTUPAN, tutupLaporan=True)
    matters.until_ended(nomor)
