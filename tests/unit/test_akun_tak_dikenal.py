"""Screens answer who is known; lists tell nobody whose file lies there; a class is not lowered while it is entered."""

import json

import pytest

from pksbpmn.names import CandidateGroup
from tests.unit.cli_tools import Terminal, refused, succeeded, terminal
from tests.unit.cluster import Rest, cluster, open_task
from tests.unit.izin_cases import enlist

pks = pytest.fixture(terminal, name="pks")
rest = pytest.fixture(cluster, name="rest")
TIDAK_DIKENAL = "Akun Anda tidak terdaftar bagi seorang pegawai (lihat `pksbpmn siapa`)."
PDF = b"%PDF-1.7 nota"


def test_screens_answer_an_account_that_the_registry_does_not_know(pks: Terminal, rest: Rest) -> None:
    nomor = pks.file_laporan()
    key = open_task(rest, nomor)
    asing = pks.at("orang-lain")
    for perintah in (
        *(("status", nomor), ("permintaan", "butir", nomor), ("permintaan", "jawaban", nomor)),
        *(("tindakan", "daftar", nomor), ("lampiran", "daftar", nomor), ("tenggat", nomor)),
        *(("surat", "daftar", nomor), ("naskah", "daftar", nomor), ("ekspedisi", "daftar")),
        *(("tugas", "daftar"), ("tugas", "lihat", key), ("tugas", "lihat", key, "--format", "json")),
        *(("penugasan", "daftar", nomor), ("pihak", "daftar", nomor), ("rujukan", "daftar", nomor)),
        *(("kerahasiaan", "daftar", nomor), ("kerahasiaan", "jurnal", nomor), ("identitas", "permohonan", nomor)),
        *(("retensi", "tinjau"), ("perjanjian", "tampil"), ("narahubung", "daftar"), ("kanal", "daftar")),
        *(("pegawai", "daftar"), ("kotak-surat",), ("statistik", "--triwulan", "2026-3")),
    ):
        hasil = asing(*perintah)
        assert (hasil.status, hasil.out) == (1, ""), perintah
        assert TIDAK_DIKENAL in hasil.err, perintah
        assert "pksbpmn pegawai akun tambah" in hasil.err, perintah


def test_who_is_nobody_yet_learns_so_and_the_administrator_sees_the_registry(pks: Terminal) -> None:
    assert "orang-lain" in succeeded(pks.at("orang-lain")("siapa"))
    assert pks.at("orang-lain")("--help").status == 0
    succeeded(pks.at("orang-lain")("pengaturan"))
    succeeded(pks("pengelola", "tambah", "teknisi"))
    succeeded(pks.at("teknisi")("pegawai", "daftar"))


def test_a_list_proves_whose_file_lies_in_a_hidden_case(pks: Terminal) -> None:
    """By its digest, which is the same wherever it lies, and by its exact size."""
    nomor = pks.file_laporan()
    (pks.folder / "nota.pdf").write_bytes(PDF)
    tambah = ("lampiran", "tambah", nomor, "nota.pdf", "--bersama", "LAPORAN", "--dari", "PELAPOR")
    succeeded(pks(*tambah))
    with pks.application().uow() as uow:
        (lampiran,) = uow.lampiran.find(nomor_berkas=nomor)
    for perintah in (("lampiran", "daftar"), ("kerahasiaan", "daftar"), ("surat", "daftar"), ("status",)):
        layar = pks(*perintah, nomor, "--format", "json").out + pks(*perintah, nomor).out
        assert lampiran.hash_berkas not in layar
        assert "hash_dokumen" not in layar
    (listed,) = json.loads(pks("lampiran", "daftar", nomor, "--format", "json").out)
    assert (len(PDF), listed["ukuran"]) == (13, 64)


@pytest.mark.aturan("PKS-8.1-01")
def test_a_class_is_lowered_by_a_clerk_while_he_enters_the_file(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    (pks.folder / "nota.pdf").write_bytes(PDF)
    clerk = enlist(pks, "901", (CandidateGroup.PENERIMAAN_VERIFIKASI,))
    tambah = ("lampiran", "tambah", nomor, "nota.pdf", "--bersama", "LAPORAN", "--dari", "PELAPOR")
    refused(clerk(*tambah, "--klasifikasi", "BIASA"), "Pegawai 901 tidak berwenang menurunkan kelas")
    succeeded(clerk(*tambah))
    succeeded(enlist(pks, "902", (CandidateGroup.KEPALA_KEASISTENAN,))(*tambah, "--klasifikasi", "TERBATAS"))
    listed = json.loads(pks("lampiran", "daftar", nomor, "--format", "json").out)
    assert [x["klasifikasi"] for x in listed] == ["SANGAT_RAHASIA", "TERBATAS"]
