"""The command line in front of the engine, and the way in itself."""

import json
import re
import shutil
import smtplib
import threading
from collections.abc import Iterator
from email.message import EmailMessage
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from pksbpmn.camunda.diagrams import diagram_dir
from pksbpmn.mail.local_mailbox import LocalMailbox
from pksbpmn.settings import Settings
from pksbpmn.usecases.berkas.penugasan import nyatakan_benturan
from tests.unit.cli_tools import Terminal, terminal

pks = pytest.fixture(terminal, name="pks")

TUGAS = {
    "id": "2251799813685251",
    "name": "Verifikasi formil",
    "taskDefinitionId": "verifikasi-formil",
    "processName": "Penyelesaian laporan masyarakat",
    "processInstanceKey": "2251799813685249",
    "candidateGroups": ["penerimaan-verifikasi"],
    "dueDate": "2026-01-31T00:00:00.000+0000",
    "sortValues": ["1", "2251799813685251"],
}


class Rest(ThreadingHTTPServer):
    """The REST API of a cluster: answers with `answer`, keeps what it was asked."""

    answer: tuple[int, object] = (200, {"items": []})
    tasks: tuple[int, object] | None = None
    """What the search for tasks answers, when it is another."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Rest)
        self.asked: list[tuple[str, dict[str, object]]] = []


class _Rest(BaseHTTPRequestHandler):
    server: Rest

    def do_GET(self) -> None:
        self._answer(200, {"gatewayVersion": "8.6.0"})

    def do_POST(self) -> None:
        isi = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.server.asked.append((self.path, isi))
        search = self.server.tasks if self.path == "/v1/tasks/search" else None
        self._answer(*(search or self.server.answer))

    def _answer(self, status: int, jawab: object) -> None:
        badan = json.dumps(jawab).encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(badan)))
        self.end_headers()
        self.wfile.write(badan)

    def log_message(self, *_: object) -> None: ...


@pytest.fixture
def rest(pks: Terminal) -> Iterator[Rest]:
    """A configured cluster."""
    server = Rest()
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    pks.monkeypatch.setenv("PKSBPMN_CLUSTER_GRPC", "127.0.0.1:1")
    pks.monkeypatch.setenv("PKSBPMN_CLUSTER_REST", f"http://127.0.0.1:{server.server_port}")
    yield server
    server.shutdown()
    server.server_close()


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


def open_task(rest: Rest, nomor: str, **other: object) -> str:
    """A task of this case file waits; its key."""
    nilai = [{"name": "nomorBerkas", "value": json.dumps(nomor)}]
    rest.tasks = (200, [TUGAS | {"candidateGroups": ["pemeriksaan"], "variables": nilai} | other])
    rest.answer = (204, {})
    return TUGAS["id"]  # type: ignore[return-value]


@pytest.mark.aturan("REG-E-08", "TELAAH-38")
def test_who_decides_is_checked_always(pks: Terminal, rest: Rest) -> None:
    nomor = pks.file_laporan()
    key = open_task(rest, nomor)
    pks.officer("77")
    pks.officer("78")

    def attempt(*argumen: str) -> str:
        asked = len(rest.asked)
        hasil = pks("tugas", "selesai", key, *argumen)
        assert not [p for p, _ in rest.asked[asked:] if p.endswith("completion")]
        return hasil.err

    assert "--pegawai wajib diisi" in attempt("syaratLengkap=true")
    assert "tidak tercatat bertugas" in attempt("syaratLengkap=true", "--pegawai", "79")
    open_task(rest, nomor, taskDefinitionId="tandatangani-naskah")
    penanda = ("keputusanPenandatangan=TANDATANGANI", "penandatangan=78")
    assert "menyebut pegawai lain" in attempt(*penanda, "--pegawai", "77")
    open_task(rest, nomor)
    assert "milik berkas" in attempt("--pegawai", "77", "--nomor", "0009/LM/I/2026")
    with pks.application().uow() as uow:
        nyatakan_benturan(uow, nomor, "77", "keluarga")
        uow.commit()
    assert "benturan kepentingan" in attempt("syaratLengkap=true", "--pegawai", "77")
    open_task(rest, nomor, candidateGroups=["anggota-ombudsman"])
    assert "bukan anggota kelompok" in attempt("syaratLengkap=true", "--pegawai", "78")
    open_task(rest, nomor, assignee="77")
    assert "dipegang pegawai 77" in attempt("syaratLengkap=true", "--pegawai", "78")
    rest.tasks = (404, {})
    disebut = ("--nomor", nomor, "--tugas", "verifikasi-formil")
    assert "benturan kepentingan" in attempt("syaratLengkap=true", "--pegawai", "77", *disebut)
    open_task(rest, nomor)
    assert pks("tugas", "selesai", key, "syaratLengkap=true", "--pegawai", "078").status == 0
    with pks.application().uow() as uow:
        (diputus,) = uow.audit.find(peristiwa="tugas-diputus")
    assert (diputus.pelaku, diputus.nomor_berkas) == ("78", nomor)
    assert diputus.rincian == {"tugas": "verifikasi-formil", "kunci": key}


@pytest.mark.aturan("TELAAH-39")
def test_a_task_is_handed_to_another_officer(pks: Terminal, rest: Rest) -> None:
    nomor = pks.file_laporan()
    key = open_task(rest, nomor)
    pks.officer("77")
    pks.officer("78")
    alihkan = ("tugas", "alihkan", key, "--oleh", "77", "--alasan", "Cuti.")
    assert "tidak tercatat bertugas" in pks(*alihkan, "--kepada", "79").err
    hasil = pks(*alihkan, "--kepada", "78")
    assert hasil.out == "Tugas Verifikasi formil dialihkan kepada pegawai 78, yang diberi tahu.\n", hasil.err
    rest.tasks = (404, {})
    assert "tugasnya dengan --tugas" in pks(*alihkan, "--kepada", "78", "--nomor", nomor).err
    tangan = pks(*alihkan, "--kepada", "78", "--nomor", nomor, "--tugas", "rapat-pleno")
    assert "Tugas Rapat pleno" in tangan.out, tangan.err
    with pks.application().uow() as uow:
        semua = uow.pengalihan_tugas.find()
    assert [(p.tugas, p.kunci_tugas, p.kepada, p.oleh) for p in semua] == [
        ("verifikasi-formil", key, "78", "77"),
        ("rapat-pleno", key, "78", "77"),
    ]


def _complete(pks: Terminal, rest: Rest, key: str, *argumen: str) -> tuple[str, object]:
    """What is said, and with what the engine was asked to complete the task; None where it was not."""
    asked = len(rest.asked)
    hasil = pks("tugas", "selesai", key, *argumen, "--pegawai", "1001")
    assert "Traceback" not in hasil.err
    return hasil.err, next((i["variables"] for p, i in rest.asked[asked:] if p.endswith("completion")), None)


def test_a_task_is_completed_with_typed_values(pks: Terminal, rest: Rest) -> None:
    nomor = pks.file_laporan()
    key = open_task(rest, nomor, taskDefinitionId="putuskan-akses-identitas")
    pks.officer("1001")
    isian = pks.folder / "isian.yaml"
    isian.write_text("aksesDiberikan: false\nlamaAkses: 30\n", encoding="utf-8")
    semua = ("aksesDiberikan=true", "pemutus=1001", "--berkas", "isian.yaml")
    for salah in ("lamaAkses=NaN", 'lamaAkses="30"', "lamaAkses=30.5"):
        assert "nilai lamaAkses tidak sah" in _complete(pks, rest, key, salah, *semua)[0]
    _, dikirim = _complete(pks, rest, key, *semua)
    assert dikirim == {"aksesDiberikan": True, "lamaAkses": 30, "pemutus": 1001}
    open_task(rest, nomor, taskDefinitionId="rencana-pemeriksaan")
    isian.write_text("daftarPermintaan: [PERMINTAAN_DATA]\n", encoding="utf-8")
    assert _complete(pks, rest, key, "--berkas", "isian.yaml")[1] == {"daftarPermintaan": ["PERMINTAAN_DATA"]}


@pytest.mark.aturan("TELAAH-142")
def test_what_yaml_makes_of_numbers_and_days(pks: Terminal, rest: Rest) -> None:
    """What is no finite number is refused before anybody has decided; an unquoted day is its text."""
    nomor = pks.file_laporan()
    key = open_task(rest, nomor, taskDefinitionId="putuskan-akses-identitas")
    pks.officer("1001")
    isian = pks.folder / "isian.yaml"
    for bukan in (".nan", ".inf", "-.inf"):
        isian.write_text(f"aksesDiberikan: true\npemutus: 1001\nlamaAkses: {bukan}\n", encoding="utf-8")
        pesan, dikirim = _complete(pks, rest, key, "--berkas", "isian.yaml")
        assert ("nilai lamaAkses tidak sah" in pesan, dikirim) == (True, None)
    with pks.application().uow() as uow:
        assert not uow.audit.find(peristiwa="tugas-diputus")
    for tugas, bidang, ditulis, dibaca in (
        ("catat-penerimaan", "tanggalDiterima", "2026-03-02", "2026-03-02"),
        ("usulkan-jadwal", "jadwalPertemuan", "2026-03-20T10:00:00+07:00", "2026-03-20T10:00:00+07:00"),
    ):
        open_task(rest, nomor, taskDefinitionId=tugas)
        isian.write_text(f"{bidang}: {ditulis}\n", encoding="utf-8")
        lain = {"lanjutkanPenjadwalan": True, "tempatPertemuan": "TEMPAT_LAIN"} if tugas == "usulkan-jadwal" else {}
        pasangan = (f"{k}={json.dumps(v)}" for k, v in lain.items())
        pesan, dikirim = _complete(pks, rest, key, *pasangan, "--berkas", "isian.yaml")
        assert dikirim == {bidang: dibaca} | lain, pesan


@pytest.mark.aturan("TELAAH-142")
def test_the_form_is_known_where_the_engine_cannot_search(pks: Terminal, rest: Rest) -> None:
    """Nothing goes to the engine past it: no other case file, no text; and nothing where there is no form."""
    nomor, lain = pks.file_laporan(), pks.file_laporan()
    pks.officer("1001")
    rest.tasks, rest.answer = (404, {}), (204, {})
    berkas, tugas = ("--nomor", nomor), ("--tugas", "verifikasi-formil")
    for sebutan in ((), berkas, tugas):
        pesan, dikirim = _complete(pks, rest, "42", "syaratLengkap=true", *sebutan)
        assert ("Sebut berkasnya dengan --nomor dan tugasnya dengan --tugas." in pesan, dikirim) == (True, None)
    for tambahan in (f"nomorBerkas={lain}", 'laporanDiterima=[{"nama":"Siti"}]', 'syaratLengkap={"a":"Siti"}'):
        pesan, dikirim = _complete(pks, rest, "42", "syaratLengkap=true", tambahan, *berkas, *tugas)
        assert ("Isian tugas belum benar" in pesan, dikirim) == (True, None)
    assert "syaratLengkap  Syarat formil lengkap" in pks("tugas", "lihat", "42", *berkas, *tugas).out
    assert _complete(pks, rest, "42", "syaratLengkap=true", *berkas, *tugas)[1] == {"syaratLengkap": True}
    key = open_task(rest, nomor)
    assert "adalah verifikasi-formil" in _complete(pks, rest, key, "--tugas", "rapat-pleno")[0]
    open_task(rest, nomor, taskDefinitionId="tugas-tanpa-formulir-di-sini")
    pesan, dikirim = _complete(pks, rest, key, f"nomorBerkas={lain}")
    assert ("tidak mempunyai formulir di sini" in pesan, dikirim) == (True, None)
    assert _complete(pks, rest, key)[1] == {}


def test_a_decision_without_its_answers_reaches_no_engine_and_the_form_is_told(pks: Terminal, rest: Rest) -> None:
    nomor = pks.file_laporan()
    key = open_task(rest, nomor)
    pks.officer("1001")
    for isian, salah in (
        ((), "syaratLengkap wajib diisi"),
        (("syaratLengkap=ya",), "nilai syaratLengkap tidak sah"),
        (("syaratLengkap=true", "lolos=true"), "lolos tidak ada pada formulirnya"),
    ):
        asked = len(rest.asked)
        hasil = pks("tugas", "selesai", key, *isian, "--pegawai", "1001")
        assert (hasil.status, salah in hasil.err) == (1, True), hasil.err
        assert "syaratLengkap  Syarat formil lengkap: true (Ya) | false (Tidak)" in hasil.err
        assert not [p for p, _ in rest.asked[asked:] if p.endswith("completion")]
    with pks.application().uow() as uow:
        assert not uow.audit.find(peristiwa="tugas-diputus")
    lihat = pks("tugas", "lihat", key).out
    assert f"Laporan {nomor}" in lihat
    assert "syaratLengkap  Syarat formil lengkap: true (Ya) | false (Tidak)" in lihat
    assert "{{" not in lihat
    (isian_formulir,) = pks("tugas", "lihat", key, "--format", "json").json["isian"]
    assert isian_formulir["key"] == "syaratLengkap"
    open_task(rest, nomor, taskDefinitionId="tugas-tanpa-formulir-di-sini")
    assert "tidak mempunyai formulir di sini" in pks("tugas", "lihat", key).err


@pytest.mark.parametrize(
    ("argumen", "disebut"),
    [
        (("42", "lolos"), "kunci=nilai"),
        (("42", "=true"), "kunci=nilai"),
        (("42", "--berkas", "-"), "pasangan kunci dan nilai"),
        (("42", "--berkas", "tidak-ada.yaml"), "tidak dapat dibaca"),
    ],
)
def test_wrong_values_reach_no_engine(pks: Terminal, rest: Rest, argumen: tuple[str, ...], disebut: str) -> None:
    hasil = pks("tugas", "selesai", *argumen, "--pegawai", "1001", stdin="[1]")
    assert (hasil.status, disebut in hasil.err, rest.asked) == (1, True, [])


@pytest.mark.parametrize("perintah", ["pasang", "jalankan"])
def test_a_wrong_table_is_not_brought_to_the_engine(pks: Terminal, rest: Rest, perintah: str) -> None:
    folder = pks.folder / "bpmn"
    shutil.copytree(diagram_dir(), folder)
    tabel = folder / "tenggat.dmn"
    isi = tabel.read_text(encoding="utf-8")
    tabel.write_text(isi.replace("<text>14</text>", "<text>0</text>", 1), encoding="utf-8")
    pks.monkeypatch.setattr("pksbpmn.camunda.decision_tables.diagram_dir", lambda: folder)
    hasil = pks(perintah)
    assert (hasil.status, rest.asked) == (1, [])
    assert "tenggat.dmn, baris 2: lama: harus lebih dari 0" in hasil.err


def test_an_unknown_task_is_said(pks: Terminal, rest: Rest) -> None:
    nomor = pks.file_laporan()
    pks.officer("1001")
    rest.tasks, rest.answer = (200, []), (404, {})
    hasil = pks("tugas", "selesai", "42", "--pegawai", "1001")
    assert (hasil.status, "tidak terbuka" in hasil.err) == (1, True)
    rest.tasks = (404, {})
    disebut = ("--nomor", nomor, "--tugas", "verifikasi-formil")
    hasil = pks("tugas", "selesai", "42", "syaratLengkap=true", "--pegawai", "1001", *disebut)
    assert (hasil.status, "tidak mengenal kunci" in hasil.err) == (1, True)


@pytest.mark.parametrize(
    "perintah",
    [("tugas", "daftar"), ("tugas", "selesai", "1", "--pegawai", "7"), ("pasang",), ("pekerja",), ("pengantar",)],
)
def test_without_an_engine_the_cure_is_told(pks: Terminal, perintah: tuple[str, ...]) -> None:
    hasil = pks(*perintah)
    assert (hasil.status, "pksbpmn jalankan" in hasil.err) == (1, True)
    assert "Traceback" not in hasil.err


def test_an_unknown_worker_is_refused_with_the_known_ones(pks: Terminal, rest: Rest) -> None:
    hasil = pks("pekerja", "tukang")
    assert (hasil.status, "klarifikasi" in hasil.err) == (1, True)


def test_the_local_mailbox_is_listed_and_opened(pks: Terminal) -> None:
    assert "kosong" in pks("kotak-surat").out
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
    assert "Permintaan klarifikasi" in pks("kotak-surat").out
    assert "unit@contoh.example" not in pks("kotak-surat").out
    assert "hanya tampil kepada pegawai" in pks("kotak-surat", "--isi", "1").err
    assert "tidak tercatat bertugas" in pks("kotak-surat", "--isi", "1", "--pegawai", "9999").err
    pks.officer("1001")
    assert "unit@contoh.example" in pks("kotak-surat", "--pegawai", "1001").out
    isi = pks("kotak-surat", "--isi", "1", "--pegawai", "1001")
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
