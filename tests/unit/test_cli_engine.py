"""The command line in front of the engine, and the way in itself."""

import json
import re
import shutil
import smtplib
from email.message import EmailMessage
from typing import Any

import pytest

from pksbpmn.camunda.client import CamundaClient
from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.camunda.forms import form_of
from pksbpmn.domain.galat import TidakDitemukan
from pksbpmn.mail.local_mailbox import LocalMailbox
from pksbpmn.names import TaskId
from pksbpmn.settings import Settings
from pksbpmn.usecases.berkas.penugasan import nyatakan_benturan
from pksbpmn.usecases.pemeriksaan import putusan
from pksbpmn.usecases.pemeriksaan.putusan import TugasSelesai
from tests.unit.cli_tools import Terminal, terminal
from tests.unit.cluster import TUGAS, Rest, cluster, open_task
from tests.unit.probe_diagrams import sel, ubah

pks = pytest.fixture(terminal, name="pks")
rest = pytest.fixture(cluster, name="rest")


def test_tasks_are_listed_with_number_subject_name_group_and_due_date(pks: Terminal, rest: Rest) -> None:
    nomor = pks.file_laporan()
    nilai = [{"name": "nomorBerkas", "value": json.dumps(nomor)}]
    rest.answer = (200, [TUGAS | {"variables": nilai}, TUGAS | {"id": "9", "name": "Tugas asing"}])
    teks = pks("tugas", "daftar").out
    baris = next(b for b in teks.splitlines() if nomor in b)
    assert re.split(r"\s{2,}", baris.strip()) == [
        nomor,
        "Surat keterangan tidak kunjung terbit",
        "Verifikasi formil",
        "penerimaan-verifikasi",
        "-",
        "31-01-2026 07:00 WIB",
        "2251799813685251",
    ]
    assert "Tugas asing" in teks
    asing, tugas = pks("tugas", "daftar", "--nomor", nomor, "--format", "json").json
    assert (asing["nomor"], asing["perihal"]) == (None, None)
    assert (tugas["key"], tugas["nomor"], tugas["perihal"]) == (
        2251799813685251,
        nomor,
        "Surat keterangan tidak kunjung terbit",
    )
    assert nomor in str(rest.asked[-1])
    assert "tidak ditemukan" in pks("tugas", "daftar", "--nomor", "9999/LM/I/2026").err
    rest.answer = (200, [])
    assert pks("tugas", "daftar").out == "Tidak ada tugas yang terbuka.\n"


def test_a_broker_alone_cannot_search_and_says_so(pks: Terminal, rest: Rest) -> None:
    rest.answer = (404, {})
    hasil = pks("tugas", "daftar")
    assert (hasil.status, "tidak dapat mencari tugas" in hasil.err, "lengkap" in hasil.err) == (
        1,
        True,
        True,
    )


@pytest.mark.aturan("REG-E-08", "TELAAH-38")
def test_who_decides_is_checked_always(pks: Terminal, rest: Rest) -> None:
    nomor = pks.file_laporan()
    key = open_task(rest, nomor)
    pks.officer("77", "penerimaan-verifikasi", "pemeriksaan")
    pks.officer("78", "penerimaan-verifikasi")

    def attempt(siapa: str, *argumen: str) -> str:
        asked = len(rest.asked)
        hasil = pks.of(siapa)("tugas", "selesai", key, *argumen)
        assert not [p for p, _ in rest.asked[asked:] if p.endswith("completion")]
        return hasil.err

    assert "tidak terdaftar bagi seorang pegawai" in attempt("79", "syaratLengkap=true")
    open_task(rest, nomor, taskDefinitionId="tandatangani-naskah")
    penanda = ("keputusanPenandatangan=TANDATANGANI", "penandatangan=78")
    assert "menyebut pegawai lain" in attempt("77", *penanda)
    open_task(rest, nomor)
    assert "milik berkas" in attempt("77", "syaratLengkap=true", "--nomor", "0009/LM/I/2026")
    with pks.application().uow() as uow:
        nyatakan_benturan(uow, nomor, "77", "keluarga")
        uow.commit()
    assert "benturan kepentingan" in attempt("77", "syaratLengkap=true")
    open_task(rest, nomor, taskDefinitionId="tandatangani-naskah", candidateGroups=["anggota-ombudsman"])
    assert "bukan anggota kelompok" in attempt("78", *penanda)
    open_task(rest, nomor, assignee="77")
    assert "dipegang pegawai 77" in attempt("78", "syaratLengkap=true")
    rest.tasks = (404, {})
    disebut = ("--nomor", nomor, "--tugas", "verifikasi-formil")
    assert "benturan kepentingan" in attempt("77", "syaratLengkap=true", *disebut)
    open_task(rest, nomor)
    assert pks.of("78")("tugas", "selesai", key, "syaratLengkap=true").status == 0
    with pks.application().uow() as uow:
        (diputus,) = uow.audit.find(peristiwa="tugas-diputus")
        (dinyatakan,) = uow.pernyataan_putusan.find()
    assert (diputus.pelaku, diputus.nomor_berkas) == ("78", nomor)
    assert diputus.rincian == {"tugas": "verifikasi-formil", "kunci": key}
    tempat = (dinyatakan.kunci_tugas, dinyatakan.instans, dinyatakan.instans_elemen)
    assert tempat == (key, TUGAS["processInstanceKey"], str(int(key) - 1))
    assert (dinyatakan.didengar is not None, dinyatakan.gugur) == (True, None)


def _listener_accepts(pks: Terminal, nomor: str, key: str) -> bool:
    """The end listener of the completed task comes to the registry."""
    instans = int(str(TUGAS["processInstanceKey"]))
    tugas, formulir = TaskId.NILAI_BUKTI_KURANG, form_of(TaskId.NILAI_BUKTI_KURANG)
    assert formulir is not None
    with pks.application().uow() as uow:
        uow.job_results.put(1, "tahap-dimulai", {}, instance=instans, number=nomor)
        selesai = TugasSelesai(tugas, instans, int(key) - 1, {"mintaBuktiLagi": True})
        jawaban = putusan.terima(uow, nomor, selesai, formulir)
        uow.commit()
    return jawaban == {"mintaBuktiLagi": True}


@pytest.mark.parametrize(("status", "late"), [(404, False), (409, True)])
def test_a_lost_answer_does_not_void_the_decision_that_the_engine_has(
    pks: Terminal, rest: Rest, status: int, late: bool
) -> None:
    """The completion went through and its answer was lost: the second try finds no open task. The decision counts."""
    nomor = pks.file_laporan()
    key = open_task(rest, nomor, taskDefinitionId=TaskId.NILAI_BUKTI_KURANG)
    pks.officer("78")
    rest.answer = (status, {})
    pks.monkeypatch.setattr("pksbpmn.cli.laporan.tugas._SABAR", 0.0)
    complete = CamundaClient.complete_user_task

    def second_try(client: CamundaClient, *gave: Any) -> None:
        try:
            complete(client, *gave)
        except TidakDitemukan:
            assert late or _listener_accepts(pks, nomor, key)
            raise

    pks.monkeypatch.setattr(CamundaClient, "complete_user_task", second_try)
    hasil = pks.of("78")("tugas", "selesai", key, "mintaBuktiLagi=true")
    assert (hasil.status, "putusan Anda diterima sebentar lagi" in hasil.err) == (int(late), late)
    assert not late or _listener_accepts(pks, nomor, key)
    with pks.application().uow() as uow:
        (kept,) = uow.keputusan.find(nomor_berkas=nomor)
    assert (kept.pegawai, kept.data) == ("78", {"mintaBuktiLagi": True})


def test_what_the_engine_refused_counts_for_nothing(pks: Terminal, rest: Rest) -> None:
    """The task stays open: nobody else completes it in the name of who was refused."""
    nomor = pks.file_laporan()
    key = open_task(rest, nomor, taskDefinitionId=TaskId.NILAI_BUKTI_KURANG)
    pks.officer("78")
    rest.answer = (400, {"detail": "no"})
    assert pks.of("78")("tugas", "selesai", key, "mintaBuktiLagi=true").status == 1
    assert not _listener_accepts(pks, nomor, key)


@pytest.mark.aturan("TELAAH-39")
def test_a_task_is_handed_to_another_officer(pks: Terminal, rest: Rest) -> None:
    nomor = pks.file_laporan()
    key = open_task(rest, nomor)
    pks.officer("77", "kepala-keasistenan")
    pks.officer("78", "penerimaan-verifikasi")
    pks.officer("80", "rapat-pleno")
    siapa = pks.of("77")
    alihkan = ("tugas", "alihkan", key, "--alasan", "Cuti.")
    assert "tidak tercatat bertugas" in siapa(*alihkan, "--kepada", "79").err
    hasil = siapa(*alihkan, "--kepada", "78")
    assert hasil.out == "Tugas Verifikasi formil dialihkan kepada pegawai 78, yang diberi tahu.\n", hasil.err
    rest.tasks = (404, {})
    assert "tugasnya dengan --tugas" in siapa(*alihkan, "--kepada", "78", "--nomor", nomor).err
    tangan = siapa(*alihkan, "--kepada", "80", "--nomor", nomor, "--tugas", "rapat-pleno")
    assert "Tugas Rapat pleno" in tangan.out, tangan.err
    with pks.application().uow() as uow:
        semua = uow.pengalihan_tugas.find()
    assert [(p.tugas, p.kunci_tugas, p.kepada, p.oleh) for p in semua] == [
        ("verifikasi-formil", key, "78", "77"),
        ("rapat-pleno", key, "80", "77"),
    ]


@pytest.mark.parametrize("perintah", ["pasang", "jalankan"])
def test_a_wrong_table_is_not_brought_to_the_engine(pks: Terminal, rest: Rest, perintah: str) -> None:
    folder = pks.folder / "bpmn"
    shutil.copytree(diagram_dir(), folder)
    ubah(folder, "tenggat.dmn", sel("aturan-02-h1", "0"))
    pks.monkeypatch.setattr("pksbpmn.camunda.checking.run.diagram_dir", lambda: folder)
    hasil = pks(perintah)
    assert (hasil.status, rest.asked) == (1, [])
    assert "tenggat.dmn, baris 2: lama: harus lebih dari 0" in hasil.err


def test_an_unknown_task_is_said(pks: Terminal, rest: Rest) -> None:
    nomor = pks.file_laporan()
    rest.tasks, rest.answer = (200, []), (404, {})
    hasil = pks("tugas", "selesai", "42")
    assert (hasil.status, "tidak terbuka" in hasil.err) == (1, True)
    rest.tasks = (404, {})
    disebut = ("--nomor", nomor, "--tugas", "verifikasi-formil")
    hasil = pks("tugas", "selesai", "42", "syaratLengkap=true", *disebut)
    assert (hasil.status, "tidak mengenal kunci" in hasil.err) == (1, True)


@pytest.mark.parametrize(
    "perintah",
    [("tugas", "daftar"), ("tugas", "selesai", "1"), ("pasang",), ("pekerja",), ("pengantar",)],
)
def test_without_an_engine_the_cure_is_told(pks: Terminal, perintah: tuple[str, ...]) -> None:
    hasil = pks(*perintah)
    assert (hasil.status, "pksbpmn jalankan" in hasil.err) == (1, True)
    assert "Traceback" not in hasil.err


def test_an_unknown_worker_is_refused_with_the_known_ones(pks: Terminal, rest: Rest) -> None:
    hasil = pks("pekerja", "tukang")
    assert (hasil.status, "klarifikasi" in hasil.err) == (1, True)


def test_the_local_mailbox_is_listed_and_opened(pks: Terminal) -> None:
    assert pks("pengelola", "tambah", "tanpa-pegawai").status == 0
    assert "kosong" in pks.at("tanpa-pegawai")("kotak-surat").out
    kotak = LocalMailbox(pks.folder / "data" / "mailbox", 0)
    kotak.start()
    try:
        pesan = EmailMessage()
        pesan["Date"] = "Mon, 05 Jan 2026 09:00:00 +0700"
        pesan["From"] = "kantor@contoh.example"
        pesan["To"] = "unit@contoh.example"
        pesan["Subject"] = "Permintaan klarifikasi"
        pesan.set_content("Terlampir surat.")
        pesan.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="surat.pdf")
        with smtplib.SMTP("127.0.0.1", kotak.port) as smtp:
            smtp.send_message(pesan)
    finally:
        kotak.stop()
    assert "Permintaan klarifikasi" in pks.at("tanpa-pegawai")("kotak-surat").out
    tanpa = pks.at("tanpa-pegawai")
    assert "unit@contoh.example" not in tanpa("kotak-surat").out
    assert "hanya tampil kepada kustodian" in tanpa("kotak-surat", "--isi", "1").err
    assert "unit@contoh.example" in pks("kotak-surat").out
    isi = pks("kotak-surat", "--isi", "1")
    with pks.application().uow() as uow:
        dilihat = uow.audit.find(peristiwa="kotak-surat-dilihat")
    assert [(a.pelaku, a.rincian) for a in dilihat] == [("1001", {"surel": None}), ("1001", {"surel": 1})]
    assert "Terlampir surat." in isi.out
    assert "surat.pdf" in isi.out
    assert pks("kotak-surat", "--format", "json").json[0]["lampiran"] == ["surat.pdf"]
    lain = pks("kotak-surat", "--isi", "2")
    assert (lain.status, "hanya berisi 1 surel" in lain.err) == (1, True)


def test_ctrl_c_is_status_130(pks: Terminal) -> None:
    def interrupt(_: Settings) -> None:
        raise KeyboardInterrupt

    pks.monkeypatch.setattr("pksbpmn.wiring.assemble", interrupt)
    hasil = pks("status", "0001/LM/I/2026")
    assert (hasil.status, hasil.out, hasil.err) == (130, "", "Dibatalkan.\n")
