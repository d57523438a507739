"""What a command says it kept is there, and what is listed says all that was given."""

import csv
import io
import re
import smtplib
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import openpyxl
import pypdf
import pytest

from pksbpmn.camunda import embedded
from pksbpmn.domain.kerahasiaan.pelindungan_data import MuatanPelindungan
from pksbpmn.mail.local_mailbox import LocalMailbox
from pksbpmn.usecases.berkas.berkas import muatan_dari
from pksbpmn.usecases.kerahasiaan import akses_identitas
from tests.staff import account_of
from tests.unit.cli_tools import Terminal, succeeded, terminal, today
from tests.unit.usecases.cases import custodian

pks = pytest.fixture(terminal, name="pks")

_BERJALAN = embedded.RunningEngine(
    grpc="127.0.0.1:1",
    rest="http://127.0.0.1:2",
    management="http://127.0.0.1:3",
    operate=None,
    tasklist=None,
    pids=(1,),
    data_dir=Path("mesin-uji"),
    size=embedded.EngineSize.BROKER,
)


@pytest.mark.aturan("REG-P-06")
def test_what_the_notice_of_a_kegagalan_says_is_kept(pks: Terminal) -> None:
    urusan = pks("pelindungan", "lapor", "KEGAGALAN", pks.file_laporan(), "--diketahui", f"{today()}T00:00").out.strip()
    hasil = pks("pelindungan", "catat", urusan, "data_terungkap=daftar surat", "penanganan=akses ditutup")
    assert (hasil.status, hasil.out) == (0, f"Isi pemberitahuan {urusan} dicatat.\n")
    with pks.application().uow() as uow:
        muatan = muatan_dari(uow.berkas.get(urusan), MuatanPelindungan)
    assert (muatan.data_terungkap, muatan.penanganan) == ("daftar surat", "akses ditutup")


@pytest.mark.aturan("REG-I-04", "PKS-8.2-01")
def test_permohonan_identitas_tells_decision_decider_term_and_alasan(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    assert pks("identitas", "permohonan", nomor).out == f"Tidak ada permohonan akses untuk {nomor}.\n"
    diberi, ditolak = (
        pks.of(pegawai)("identitas", "minta", nomor, "--alasan", f"alasan {pegawai}").out.strip()
        for pegawai in ("1001", "1002")
    )
    with pks.application().uow() as uow:
        custodian(uow, "2001")
        akses_identitas.putuskan(uow, diberi, "2001", 5, diberikan=True)
        akses_identitas.putuskan(uow, ditolak, "2001", 5, diberikan=False)
        (izin,) = uow.akses_identitas.find(nomor_berkas=diberi)
        (putusan,) = uow.audit.find(nomor_berkas=diberi, peristiwa="akses-identitas-diputus")
        assert (putusan.pelaku, putusan.rincian) == ("2001", {"diberikan": True})
        uow.commit()
    baris = pks("identitas", "permohonan", nomor).out.splitlines()
    assert izin.berlaku_sampai is not None
    assert (baris[0].startswith(f"{diberi}  laporan {nomor}, pegawai 1001, "), baris[0].endswith(": diberikan")) == (
        True,
        True,
    )
    assert baris[1:3] == [f"  sampai {izin.berlaku_sampai:%d-%m-%Y %H:%M} WIB, diputus pegawai 2001", "  alasan 1001"]
    assert (baris[3].endswith(": ditolak"), baris[4:]) == (True, ["  alasan 1002"])


def test_an_opened_surel_tells_receiver_tembusan_and_lampiran(pks: Terminal) -> None:
    kotak = LocalMailbox(pks.folder / "data" / "mailbox", 0)
    kotak.start()
    try:
        pesan = EmailMessage()
        pesan["Date"], pesan["From"] = "Mon, 05 Jan 2026 09:00:00 +0700", "kantor@contoh.example"
        pesan["To"], pesan["Cc"], pesan["Subject"] = "unit@contoh.example", "itjen@contoh.example", "Permintaan"
        pesan.set_content("Terlampir surat.")
        pesan.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename="surat.pdf")
        with smtplib.SMTP("127.0.0.1", kotak.port) as smtp:
            smtp.send_message(pesan)
    finally:
        kotak.stop()
    assert pks("kotak-surat", "--isi", "1").out.splitlines() == [
        "Tanggal   05-01-2026 09:00 WIB",
        "Kepada    unit@contoh.example",
        "Tembusan  itjen@contoh.example",
        "Perihal   Permintaan",
        "Lampiran  surat.pdf",
        "",
        "Terlampir surat.",
    ]
    assert pks("kotak-surat", "--isi", "1", "--format", "json").json["tembusan"] == "itjen@contoh.example"


def _mesin(pks: Terminal, nama: str, result: object) -> list[dict[str, Any]]:
    """The embedded engine's function `nama` gives `result`; what it was called with."""
    dipanggil: list[dict[str, Any]] = []

    def ganti(*_: object, **pilihan: Any) -> object:
        dipanggil.append(pilihan)
        return result

    pks.monkeypatch.setattr(embedded, nama, ganti)
    return dipanggil


def test_where_the_mesin_was_put_is_told(pks: Terminal) -> None:
    _mesin(pks, "install", Path("gudang"))
    assert pks("mesin", "pasang").out == "Terpasang di gudang\n"
    assert pks("mesin", "pasang", "--format", "json").json == {"folder": "gudang"}


@pytest.mark.parametrize("bentuk", ["teks", "json"])
def test_a_running_mesin_is_told_by_its_addresses(pks: Terminal, bentuk: str) -> None:
    dipanggil = _mesin(pks, "start", _BERJALAN)
    hasil = pks("mesin", "mulai", "--folder", "mesin-uji", "--format", bentuk)
    assert [p["data_dir"] for p in dipanggil] == [Path("mesin-uji")]
    if bentuk == "json":
        assert (hasil.json["grpc"], hasil.json["operate"]) == ("127.0.0.1:1", None)
        return
    assert hasil.out.splitlines() == [
        "gRPC       127.0.0.1:1",
        "REST       http://127.0.0.1:2",
        "Manajemen  http://127.0.0.1:3",
    ]


def test_retensi_tells_the_days(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    with pks.application().uow() as uow:
        berkas = uow.berkas.get_locked(nomor)
        berkas.ditutup = berkas.dibuka.replace(year=berkas.dibuka.year - 6, month=3, day=2)
        uow.commit()
        tahun = berkas.dibuka.year - 6
    pks.monkeypatch.setenv("PKSBPMN_RETENTION_YEARS", "5")
    judul, kepala, baris = (" ".join(b.split()) for b in pks("retensi", "tinjau").out.splitlines()[:3])
    assert (judul, kepala) == ("Masa simpan 5 tahun lewat", "Laporan Ditutup Simpan sampai")
    assert baris == f"{nomor} 02-03-{tahun} 02-03-{tahun + 5}"


def _isi(pks: Terminal, ambil: Callable[[Any], object]) -> object:
    with pks.application().uow() as uow:
        return ambil(uow)


@pytest.mark.aturan("TELAAH-61")
def test_access_is_taken_back_by_a_custodian_with_a_reason(pks: Terminal) -> None:
    urusan = pks("identitas", "minta", pks.file_laporan(), "--alasan", "Memanggil").out.strip()
    with pks.application().uow() as uow:
        custodian(uow, "2001")
        akses_identitas.putuskan(uow, urusan, "2001", 5, diberikan=True)
        uow.commit()
    cabut = ("identitas", "cabut", urusan, "--alasan", "Tidak perlu lagi.")
    assert "tidak terdaftar bagi seorang pegawai" in pks.of("404")(*cabut).err
    succeeded(pks("pegawai", "akun", "tambah", "2001", account_of("2001")))
    assert "menunggu dikukuhkan" in pks.of("2001")(*cabut).err
    succeeded(pks.of("7").confirm("2001"))
    assert pks.of("2001")(*cabut).out == f"Akses {urusan} dicabut; pemegangnya diberi tahu.\n"
    assert "dicabut pegawai 2001: Tidak perlu lagi." in pks("identitas", "permohonan", urusan).out


@pytest.mark.aturan("TELAAH-61")
def test_access_is_taken_back_by_an_administrator_who_is_no_officer(pks: Terminal) -> None:
    urusan = pks("identitas", "minta", pks.file_laporan(), "--alasan", "Memanggil").out.strip()
    with pks.application().uow() as uow:
        custodian(uow, "2001")
        akses_identitas.putuskan(uow, urusan, "2001", 5, diberikan=True)
        uow.commit()
    succeeded(pks("pengelola", "tambah", "akun-pengelola"))
    cabut = ("identitas", "cabut", urusan, "--alasan", "Akunnya disalahgunakan.")
    assert pks.at("akun-pengelola")(*cabut).out == f"Akses {urusan} dicabut; pemegangnya diberi tahu.\n"
    told = pks("identitas", "permohonan", urusan).out
    assert re.search(r"dicabut pengelola/\w+: Akunnya disalahgunakan\.", told), told


@pytest.mark.aturan("PKS-5.4-01", "PKS-5.2-01")
def test_kanal_and_telaah_are_in_the_audit_trail(pks: Terminal) -> None:
    kanal = pks("kanal", "tambah", "ITJEN", "ELEKTRONIK", "sftp.itjen.example").out.strip()
    assert _isi(pks, lambda u: [a.rincian for a in u.audit.find(peristiwa="kanal-dicatat")]) == [
        {"pihak": "ITJEN", "jenis": "ELEKTRONIK", "id_kanal": kanal}
    ]
    minta = (
        "pertukaran",
        "minta",
        pks.file_laporan(),
        "--dari",
        "OMBUDSMAN",
        "--tujuan",
        "pembuktian",
        "--data",
        "daftar",
    )
    urusan = pks(*minta, "--oleh", "narahubung@ombudsman.example").out.strip()
    telaah = ("pertukaran", "telaah", urusan, "--dari", "OMBUDSMAN", "--oleh", "narahubung@ombudsman.example")
    kosong = pks(*telaah, "--hasil", " ")
    assert (kosong.status, "hasil" in kosong.err.lower() or "kosong" in kosong.err.lower()) == (1, True)
    assert pks(*telaah, "--hasil", "pola sejak Maret").status == 0
    assert _isi(pks, lambda u: [t.hasil for t in u.telaah_bersama.find(nomor_berkas=urusan)]) == ["pola sejak Maret"]
    assert _isi(pks, lambda u: len(u.audit.find(nomor_berkas=urusan, peristiwa="telaah-bersama-dicatat"))) == 1


def test_a_mesin_that_dies_in_front_is_stopped_whole_and_its_log_shown(pks: Terminal) -> None:
    _mesin(pks, "start", _BERJALAN)
    _mesin(pks, "running_engine", None)
    _mesin(pks, "read_log", ["satu", "OutOfMemoryError"])
    dihentikan = _mesin(pks, "stop", result=True)
    hasil = pks("mesin", "mulai", "--depan")
    assert (hasil.status, len(dihentikan)) == (1, 1)
    assert "Mesin mati. Baris terakhir lognya:\nsatu\nOutOfMemoryError" in hasil.err


@pytest.mark.aturan("D-23", "PKS-11-02")
def test_every_figure_of_a_triwulan_is_a_row_of_its_sheets(pks: Terminal) -> None:
    pks.file_laporan()
    triwulan = ("statistik", "--triwulan", f"{today().year}-{(today().month - 1) // 3 + 1}")
    for bentuk in ("csv", "xlsx", "pdf"):
        assert pks(*triwulan, "--simpan", f"angka.{bentuk}").status == 0
    kepala, *baris = csv.reader(io.StringIO(Path("angka.csv").read_text(encoding="utf-8-sig")))
    assert kepala == ["Bagian", "Butir", "Ukuran", "Nilai"]
    for satu in (
        ["Laporan", "diterima", "jumlah", "1"],
        ["Menurut kanal", "SITUS_WEB", "jumlah", "1"],
        ["Menurut produk", "LM", "jumlah", "1"],
        ["Rekomendasi", "terbit", "jumlah", "0"],
        ["Tahap", "klarifikasi", "hari_median", ""],
    ):
        assert satu in baris
    buku = openpyxl.load_workbook("angka.xlsx")
    lembar = buku["Menurut kanal"]
    assert [[sel.value for sel in b] for b in lembar.iter_rows()] == [
        ["Butir", "Ukuran", "Nilai"],
        ["SITUS_WEB", "jumlah", 1],
    ]
    assert (lembar["A1"].font.b, lembar["A2"].font.b, lembar.freeze_panes) == (True, False, "A2")
    teks = " ".join(h.extract_text() for h in pypdf.PdfReader("angka.pdf").pages)
    assert "Statistik" in teks
