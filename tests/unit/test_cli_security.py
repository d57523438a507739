"""The command line for keys, audit trail and the doctor."""

import json

import pytest
import sqlalchemy as sa

from pksbpmn.registry import tables
from tests.unit.cli_tools import Terminal, terminal

pks = pytest.fixture(terminal, name="pks")


def test_keys_are_changed_and_everything_is_still_there(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    assert pks("audit", "jangkar").status == 0
    berkas = pks.folder / "data" / "kunci-enkripsi"
    lama = berkas.read_text()
    sebelum = pks("identitas", "lihat", nomor).out
    hasil = pks("kunci", "putar")
    assert (hasil.status, "Kunci diganti" in hasil.out) == (0, True)
    assert "0 sertifikat dihentikan" in hasil.out
    assert len(berkas.read_text().split()) == 1
    assert berkas.read_text() != lama
    assert pks("identitas", "lihat", nomor).out == sebelum
    assert "1 jangkar" in pks("audit", "periksa").out
    baru = pks("kunci", "baru").out.strip()
    pks.monkeypatch.setenv("PKSBPMN_ENCRYPTION_KEYS", f"{baru},{berkas.read_text().strip()}")
    assert "ada di PKSBPMN_ENCRYPTION_KEYS" in pks("kunci", "putar").err
    assert pks("kunci", "enkripsi-ulang").status == 0
    pks.monkeypatch.setenv("PKSBPMN_ENCRYPTION_KEYS", baru)
    assert pks("identitas", "lihat", nomor).out == sebelum
    pks.monkeypatch.delenv("PKSBPMN_ENCRYPTION_KEYS")
    assert "tidak dapat dibuka dengan kunci" in pks("status", nomor).err


def test_no_old_ciphertext_is_left_for_who_kept_the_old_key(pks: Terminal) -> None:
    """The rows were written anew; the pages of the database held the old ones all the same."""
    nomor = pks.file_laporan()
    with pks.application().database.connect() as c:
        old = c.execute(
            sa.text("SELECT nama_lengkap FROM identitas WHERE nomor_berkas = :n"), {"n": nomor}
        ).scalar_one()
    folder = pks.folder / "data"
    assert pks("kunci", "putar").status == 0
    assert not [f for f in folder.glob("registri.sqlite3*") if old.encode() in f.read_bytes()]


def test_the_audit_trail_is_checked_and_anchored(pks: Terminal) -> None:
    pks.file_laporan()
    utuh = {"catatan": 1, "jangkar": 0, "kunci": None, "bita_terpotong": 0, "utuh": True}
    assert pks("audit", "periksa", "--format", "json").json == utuh
    assert "Catatan 1 dijangkarkan" in pks("audit", "jangkar").out
    assert "Semua catatan sudah dijangkarkan" in pks("audit", "jangkar").out
    with pks.application().database.begin() as c:
        c.exec_driver_sql("DROP TRIGGER audit_tidak_diubah")
        c.execute(sa.update(tables.metadata.tables["audit"]).values(pelaku="orang lain"))
    hasil = pks("audit", "periksa")
    assert (hasil.status, hasil.out) == (1, "")
    assert "catatan 1: isinya berubah" in hasil.err


def test_a_torn_anchor_is_named_and_healed_a_damaged_one_is_tampering(pks: Terminal) -> None:
    pks.file_laporan()
    assert pks("audit", "jangkar").status == 0
    berkas = pks.folder / "data" / "jangkar-audit.jsonl"
    whole = berkas.read_bytes()
    berkas.write_bytes(whole + b'{"waktu": "2026-')
    hasil = pks("audit", "periksa")
    assert (hasil.status, hasil.err) == (0, "")
    assert "Ekor berkas jangkar terpotong (16 bita terakhir" in hasil.out
    assert "penjangkaran berikutnya menyembuhkannya" in hasil.out
    assert pks("audit", "periksa", "--format", "json").json["bita_terpotong"] == 16
    hasil = pks("dokter", "--tanpa-mesin")
    assert (hasil.status, "terpotong: 16 bita" in hasil.out) == (1, True)
    assert "Ekor yang terpotong (16 bita) disembuhkan." in pks("audit", "jangkar").out
    assert berkas.read_bytes().startswith(whole)
    assert "Sehat" in pks("dokter", "--tanpa-mesin").out
    berkas.write_bytes(b"?\n" + whole)
    hasil = pks("audit", "periksa")
    assert (hasil.status, hasil.out) == (1, "")
    assert "janggal pada baris 1 berkas jangkar: tidak dapat dibaca" in hasil.err
    hasil = pks("dokter", "--tanpa-mesin")
    assert (hasil.status, "baris 1 berkas jangkar" in hasil.out) == (1, True)
    assert pks("audit", "jangkar").status == 0


def test_the_doctor_says_what_is_wrong_and_the_cure(pks: Terminal) -> None:
    pks.file_laporan()
    assert "Sehat" in pks("dokter", "--tanpa-mesin").out
    assert "Mesin tidak dibandingkan" in pks("dokter").out
    with pks.application().database.begin() as c:
        c.execute(sa.update(tables.penomoran).values(terakhir=5))
    hasil = pks("dokter", "--tanpa-mesin", "--format", "json")
    (temuan,) = json.loads(hasil.out)["temuan"]
    assert (hasil.status, temuan["periksa"], temuan["pesan"]) == (1, "nomor", "5 nomor diambil, 1 terpakai")
    assert "tanpa celah" in pks("dokter", "--tanpa-mesin").out


def test_incidents_need_an_engine(pks: Terminal) -> None:
    assert "Mesin proses tidak berjalan" in pks("insiden", "daftar").err
    assert pks("insiden", "coba-lagi", "1").status == 1
