"""Files by size and content; lines out of the machine by TLS."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pksbpmn.domain.berkas.unggahan import nama_aman, periksa_unggahan, tipe_isi
from pksbpmn.domain.galat import MasukanSalah, PksError
from pksbpmn.settings import Settings
from pksbpmn.transport_security import refuse_plaintext


@pytest.mark.parametrize(
    ("nama", "isi", "sebab"),
    [
        ("a.csv", b"", "kosong"),
        ("a.csv", b"x" * 101, "lebih besar"),
        ("foto\u202egnp.exe", b"isi biasa", "tidak diterima"),
        ("a.csv", b"MZ\x90\x00", "program"),
        ("laporan.pdf", b"\x7fELF\x02", "program"),
        ("skrip.txt", b"#!/bin/sh\n", "program"),
        ("laporan.pdf", b"<html>", "tidak sesuai"),
        ("foto.JPG", b"\x89PNG\r\n\x1a\n", "tidak sesuai"),
        ("data.xlsx", b"nomor;tanggal", "tidak sesuai"),
    ],
)
def test_a_bad_file_is_refused_by_what_it_holds(nama: str, isi: bytes, sebab: str) -> None:
    with pytest.raises(MasukanSalah, match=sebab):
        periksa_unggahan(nama, isi, batas=100)


def test_a_file_may_have_25_mb_and_not_a_byte_more() -> None:
    batas = 25 * 1024 * 1024
    assert periksa_unggahan("data.csv", b"x" * batas) == "data.csv"
    with pytest.raises(MasukanSalah, match="lebih besar dari 25 MB"):
        periksa_unggahan("data.csv", b"x" * (batas + 1))


@pytest.mark.parametrize(
    ("nama", "aman"),
    [
        ("data.csv", "data.csv"),
        ("../../etc/passwd.txt", "_.._etc_passwd.txt"),
        ("foto\u202egnp.txt", "foto_gnp.txt"),
        ("a\r\nBcc: x.csv", "a__Bcc_ x.csv"),
    ],
)
def test_a_name_leads_nowhere(nama: str, aman: str) -> None:
    assert periksa_unggahan(nama, b"isi biasa") == aman


@pytest.mark.parametrize(
    ("nama", "isi", "tipe"),
    [
        ("surat.pdf", b"%PDF-1.7", "application/pdf"),
        ("tanpa-akhiran", b"%PDF-1.7", "application/pdf"),
        ("foto.txt", b"\xff\xd8\xff\xe0", "image/jpeg"),
        ("tabel.xlsx", b"PK\x03\x04", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        ("arsip", b"PK\x03\x04", "application/zip"),
        ("data.csv", b"a;b", "text/plain"),
        ("data.csv", b"a\x00b", "application/octet-stream"),
        ("data.bin", b"\xff\x00", "application/octet-stream"),
    ],
)
def test_the_type_of_a_file_is_what_its_content_says(nama: str, isi: bytes, tipe: str) -> None:
    assert tipe_isi(nama, isi) == tipe


@given(st.text(max_size=300))
def test_any_name_becomes_a_plain_file_name(nama: str) -> None:
    aman = nama_aman(nama)
    assert aman
    assert len(aman) <= 120
    assert Path(aman).name == aman
    assert aman not in (".", "..")


@pytest.mark.parametrize(
    ("setelan", "sebab"),
    [
        ({"smtp_host": "mail.contoh.example"}, "Surel ke mail.contoh.example"),
        ({"database_url": "postgresql+psycopg://a@db.contoh.example/x"}, "Basis data di db.contoh.example"),
        ({"database_url": "postgresql+psycopg://a@db.contoh.example/x?sslmode=prefer"}, "tanpa TLS"),
    ],
)
def test_plain_text_does_not_leave_the_machine(setelan: dict[str, Any], sebab: str) -> None:
    with pytest.raises(PksError, match=sebab):
        refuse_plaintext(Settings(_env_file=None, **setelan))
    refuse_plaintext(Settings(_env_file=None, allow_plaintext=True, **setelan))


@pytest.mark.parametrize(
    "setelan",
    [
        {},
        {"smtp_host": "mail.contoh.example", "smtp_tls": True},
        {"database_url": "postgresql+psycopg://a@127.0.0.1/x"},
        {"database_url": "postgresql+psycopg://a@db.contoh.example/x?sslmode=verify-full"},
    ],
)
def test_tls_or_this_machine_is_well(setelan: dict[str, Any]) -> None:
    refuse_plaintext(Settings(_env_file=None, **setelan))


def test_settings_never_show_a_secret() -> None:
    s = Settings(_env_file=None, encryption_keys="rahasia-satu", smtp_password="rahasia-dua")  # noqa: S106
    assert "rahasia" not in f"{s!r} {s} {s.model_dump()}"
