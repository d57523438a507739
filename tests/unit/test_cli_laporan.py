"""The command line for complaints: what it takes, what it refuses, and that a refusal changes nothing."""

import json
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
import yaml

from pksbpmn.domain.berkas.kiriman import PesanMesin
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.permintaan.permintaan import JenisPermintaan
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.usecases.permintaan import permintaan
from pksbpmn.usecases.surat.surat import terbitkan
from tests.outbox import in_outbox
from tests.unit.cli_tools import ATURAN, Terminal, refused, terminal, today

pks = pytest.fixture(terminal, name="pks")

RAHASIA = ("Contoh Pelapor Rekaan", "pelapor.rekaan@contoh.example", "Jalan Rekaan Nomor 1", "Kota Rekaan")


def test_lapor_prints_the_number_from_file_stdin_and_json(pks: Terminal) -> None:
    berkas = pks.folder / "laporan.yaml"
    berkas.write_text(pks.laporan(), encoding="utf-8")
    assert pks("lapor", str(berkas)).out.startswith("0001/LM/")
    teks = json.dumps(yaml.safe_load(pks.laporan()), default=str)
    assert pks("lapor", "-", "--format", "json", stdin=teks).json["nomor"].startswith("0002/LM/")


def test_a_complaint_waits_for_the_engine_in_the_outbox(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    with pks.application().uow() as uow:
        (kiriman,) = uow.kiriman.find()
        assert kiriman.nomor_berkas == nomor
        assert not any(r in str(kiriman.muatan) for r in RAHASIA)


@pytest.mark.parametrize(
    ("ubah", "disebut"),
    [
        (lambda d: d["pelapor"].pop("nama_lengkap"), "pelapor.nama_lengkap: wajib diisi"),
        (lambda d: d["pelapor"].update(nik="3170000000000000"), "pelapor.nik: bidang ini tidak dikenal"),
        (lambda d: d["pelapor"].update(email="rahasia rekaan@@contoh"), "pelapor.email: tidak sah"),
        (lambda d: [d["pelapor"].pop(k) for k in ("email", "alamat_lengkap")], "pelapor: isi telepon, alamat_lengkap"),
        (lambda d: d["pelapor"].update(telepon="rahasia"), "pelapor.telepon: harus nomor telepon"),
        (lambda d: d.update(uraian=" "), "uraian: tidak boleh kosong"),
        (lambda d: d.update(jenis_layanan="GELAP"), "jenis_layanan: harus salah satu dari"),
        (lambda d: d.update(tanggal_peristiwa="rahasia"), "tanggal_peristiwa: harus tanggal"),
        (lambda d: d.update(terlapor=["rahasia"]), "terlapor: harus berisi bidang-bidang"),
        (lambda d: d["upaya"].update(tanggal="2999-01-01"), "masa depan"),
    ],
)
def test_a_wrong_complaint_is_refused_by_field_without_its_value(
    pks: Terminal, ubah: Callable[[dict[str, Any]], object], disebut: str
) -> None:
    hasil = pks("lapor", "-", stdin=pks.laporan(ubah))
    assert hasil.status == 1
    assert disebut in hasil.err
    assert hasil.out == ""
    assert "ahasia" not in hasil.err.replace("identitas_dirahasiakan", "")
    assert "3170000000000000" not in hasil.err
    assert "Traceback" not in hasil.err
    assert pks.row_count() == 0


@pytest.mark.parametrize(
    ("teks", "disebut"),
    [
        ("pelapor: [rahasia", "baris 1"),
        ('{"pelapor": rahasia}', "baris 1, kolom 13"),
        ("a: 2026-02-31", "bukan YAML atau JSON"),
        ("[" * 100_000, "bukan YAML atau JSON"),
        ("", "(akar): harus berisi bidang-bidang"),
        ("hanya rahasia", "(akar): harus berisi bidang-bidang"),
    ],
)
def test_a_malformed_file_is_refused_by_place(pks: Terminal, teks: str, disebut: str) -> None:
    hasil = pks("lapor", "-", stdin=teks)
    assert hasil.status == 1
    assert disebut in hasil.err
    assert "rahasia" not in hasil.err.replace("identitas_dirahasiakan", "")
    assert "Traceback" not in hasil.err


def test_files_that_cannot_be_read_are_named(pks: Terminal) -> None:
    assert "tidak-ada.yaml tidak dapat dibaca (tidak ada)." in pks("lapor", "tidak-ada.yaml").err
    assert "tidak dapat dibaca (sebuah folder)." in pks("lapor", str(pks.folder)).err
    (pks.folder / "latin.yaml").write_bytes(b"a: \xff")
    hasil = pks("lapor", "latin.yaml")
    assert (hasil.status, "bukan teks UTF-8" in hasil.err) == (1, True)


def test_an_unknown_field_is_answered_with_those_that_there_are(pks: Terminal) -> None:
    ditolak = pks("lapor", "-", stdin="nama: Ani").err
    assert "nama: bidang ini tidak dikenal" in ditolak
    assert "pelapor (nama_lengkap*, tempat_lahir" in ditolak
    assert "uraian*" in ditolak
    assert "jenis_layanan (BARANG|JASA|ADMINISTRATIF)" in ditolak
    nomor = pks.file_laporan()
    ditolak = pks("isi", nomor, "klarifikasi", "-", stdin="tanya: Mengapa?").err
    assert "Bidangnya (* wajib): pertanyaan*, dokumen_diminta." in ditolak


def test_status_does_not_wait_for_who_was_not_written_to(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    with pks.application().uow() as uow:
        permintaan.buka(uow, nomor, JenisPermintaan.KLARIFIKASI_2, Pihak.ITJEN, ATURAN)
        uow.commit()
    menunggu = pks("status", nomor).out
    assert "Ombudsman: surat KLARIFIKASI_2 kepada ITJEN belum terbit" in menunggu
    assert "bukti penerimaan" not in menunggu


def test_status_tells_where_a_complaint_waits_and_for_whom(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    assert "Menunggu   Ombudsman" in pks("status", nomor).out
    pks.ask(nomor, JenisPermintaan.KLARIFIKASI_1, Pihak.TERLAPOR, diterima=False)
    assert "bukti penerimaan surat oleh TERLAPOR (KLARIFIKASI_1)" in pks("status", nomor).out
    pks.ask(nomor, JenisPermintaan.PERSETUJUAN_KONSILIASI, Pihak.PELAPOR)
    teks = pks("status", nomor).out
    assert "Menunggu   PELAPOR: PERSETUJUAN_KONSILIASI sampai" in teks
    assert "laporan-diterima" in teks
    json_ = pks("status", nomor, "--format", "json")
    assert [(m["siapa"], m["status"]) for m in json_.json["menunggu"]] == [
        ("TERLAPOR", "BELUM_DITERIMA"),
        ("PELAPOR", "BERJALAN"),
    ]
    for rahasia in RAHASIA:
        assert rahasia not in teks + json_.out


@pytest.mark.parametrize("perintah", [("status",), ("tenggat",), ("surat",), ("cabut", "--bukti", "x")])
def test_an_unknown_number_is_said(pks: Terminal, perintah: tuple[str, ...]) -> None:
    hasil = pks(*perintah, "9999/LM/I/2026")
    assert (hasil.status, hasil.out) == (1, "")
    assert "9999/LM/I/2026 tidak ditemukan" in hasil.err


def test_cabut_tells_the_engine(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    assert pks.of("11")(*pks.withdrawal(nomor)).out == f"Pencabutan laporan {nomor} dicatat.\n"
    with pks.application().uow() as uow:
        assert in_outbox(uow, PesanMesin)[-1].nama == "laporan-dicabut"


def test_one_officer_withdraws_for_the_complainant(pks: Terminal) -> None:
    """Attack: no statement of his, or one that the same officer put there."""
    nomor = pks.file_laporan()
    assert pks("cabut", nomor).status == 2
    refused(pks("cabut", nomor, "--bukti", "x"), "memerlukan pernyataan tertulis Pelapor")
    refused(pks(*pks.withdrawal(nomor)), "tidak dilampirkan pegawai lain")
    with pks.application().uow() as uow:
        assert not [p for p in in_outbox(uow, PesanMesin) if p.nama == "laporan-dicabut"]


def test_isi_is_kept_or_refused_by_field(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    assert pks("isi", nomor, "klarifikasi", "-", stdin="pertanyaan: [Mengapa terlambat]").status == 0
    hasil = pks("isi", nomor, "klarifikasi", "-", stdin="pertanyaan: []")
    assert (hasil.status, "pertanyaan: paling sedikit 1" in hasil.err) == (1, True)
    hasil = pks("isi", nomor, "puisi", "-", stdin="a: b")
    assert (hasil.status, "klarifikasi" in hasil.err) == (1, True)
    with pks.application().uow() as uow:
        assert [i.jenis for i in uow.isi.find(nomor_berkas=nomor)] == ["klarifikasi"]


def test_a_wrong_setting_is_named_without_its_value(pks: Terminal) -> None:
    pks.monkeypatch.setenv("PKSBPMN_SMTP_PORT", "rahasia")
    hasil = pks("status", "0001/LM/I/2026")
    assert (hasil.status, "PKSBPMN_SMTP_PORT" in hasil.err, "rahasia" in hasil.err) == (1, True, False)


@pytest.mark.aturan("REG-I-05", "D-01")
def test_an_event_older_than_two_years_is_registered_and_pointed_out(pks: Terminal) -> None:
    for hari, lama in ((729, False), (732, True)):
        peristiwa = (today() - timedelta(days=hari)).isoformat()
        isi = yaml.safe_load(pks.laporan()) | {"tanggal_peristiwa": peristiwa}
        nomor = pks("lapor", "-", stdin=yaml.safe_dump(isi)).out.strip()
        assert ("lebih lama daripada yang dapat dilaporkan" in pks("status", nomor).out) is lama


@pytest.mark.aturan("REG-I-01", "REG-V-03")
def test_what_was_missing_is_completed_and_what_stood_there_needs_a_reason(pks: Terminal) -> None:
    sedikit = {"pelapor": {"nama_lengkap": "Warga Rekaan", "telepon": "0812 5550 1234"}, "uraian": "Tidak dilayani."}
    nomor = pks("lapor", "-", stdin=json.dumps(sedikit)).out.strip()
    assert "alamat lengkap Pelapor (UU 37/2008 Pasal 24(1)a)" in pks("status", nomor).out
    baris = [b.split() for b in pks.of("7")("identitas", "lihat", nomor).out.split("\n")]
    assert ["Email", "-"] in baris
    assert ["Telepon", "0812", "5550", "1234"] in baris
    alamat = json.dumps({"pelapor": {"alamat_lengkap": "Jalan Rekaan Nomor 9"}})
    hasil = pks("lengkapi", nomor, "-", stdin=alamat)
    assert (hasil.status, hasil.out.strip()) == (0, f"Laporan {nomor} dilengkapi: alamat lengkap.")
    assert "alamat lengkap Pelapor" not in pks("status", nomor).out
    assert "sudah tercatat" in pks("lengkapi", nomor, "-", stdin=alamat).err
    lain = json.dumps({"pelapor": {"alamat_lengkap": "Jalan Rekaan Nomor 10"}})
    assert "isi lain: alamat_lengkap" in pks("lengkapi", nomor, "-", stdin=lain).err
    assert pks("lengkapi", nomor, "-", "--alasan", "salah tulis", stdin=lain).status == 0
    assert "paling sedikit satu keterangan" in pks("lengkapi", nomor, "-", stdin="{}").err
    assert "Pelapor atau petugas" in pks("lengkapi", nomor, "-", "--dari", "ITJEN", stdin=alamat).err


@pytest.mark.aturan("REG-I-08")
def test_a_letter_without_mail_waits_in_the_book_until_it_is_sent(pks: Terminal) -> None:
    sedikit = {"pelapor": {"nama_lengkap": "Warga Rekaan", "telepon": "0812 5550 1234"}, "uraian": "Tidak dilayani."}
    nomor = pks("lapor", "-", stdin=json.dumps(sedikit)).out.strip()
    assert "Tidak ada surat yang menunggu" in pks("ekspedisi", "daftar").out
    with pks.application().uow() as uow:
        surat = terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR).nomor
        uow.commit()
    assert [s["nomor_surat"] for s in pks("ekspedisi", "daftar", "--format", "json").json] == [surat]
    hari = ("--tanggal", today().isoformat())
    assert "Alamat pos" in pks("ekspedisi", "catat", surat, "--cara", "POS", *hari).err
    hasil = pks("ekspedisi", "catat", surat, "--cara", "TELEPON", *hari, "--keterangan", "akan mengambil sendiri")
    assert (hasil.status, "(TELEPON)" in hasil.out) == (0, True)
    assert "menunggu dikirim" in pks("ekspedisi", "catat", surat, "--cara", "TELEPON", *hari).err
    assert "Tidak ada surat yang menunggu" in pks("ekspedisi", "daftar").out
    assert "(TELEPON, pegawai 1001)" in pks("ekspedisi", "daftar", "--semua").out
