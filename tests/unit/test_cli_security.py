"""The command line for keys, audit trail and the doctor."""

import inspect
import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest
import sqlalchemy as sa
from sqlalchemy.orm import Session

from pksbpmn.cli.layanan.jalankan import jalankan
from pksbpmn.cli.layanan.kunci_dipakai import dipakai, tak_dipakai
from pksbpmn.cli.layanan.loket import loket
from pksbpmn.cli.layanan.pekerja import pekerja
from pksbpmn.cli.layanan.pengantar import pengantar
from pksbpmn.domain.berkas.audit import AWAL, Audit, hash_audit
from pksbpmn.domain.galat import PksError
from pksbpmn.registry import tables
from pksbpmn.settings import Settings
from tests.unit.cli_tools import PEJABAT, Terminal, refused, succeeded, terminal

pks = pytest.fixture(terminal, name="pks")


def test_keys_are_changed_and_everything_is_still_there(pks: Terminal) -> None:
    nomor = pks.file_laporan()
    assert pks("audit", "jangkar").status == 0
    berkas = pks.folder / "data" / "kunci-enkripsi"
    lama = berkas.read_text()
    sebelum = pks("identitas", "lihat", nomor).out
    hasil = pks("kunci", "putar")
    assert "Jalankan lagi `pksbpmn jalankan`, `pksbpmn pekerja`, dan `pksbpmn pengantar`" in hasil.err
    assert (hasil.status, "Kunci diganti" in hasil.out) == (0, True)
    assert "Cadangan yang dibuat sebelumnya hanya terbuka dengan kunci sebelumnya." in hasil.err
    assert "0 sertifikat dihentikan" in hasil.out
    assert len(berkas.read_text().split()) == 1
    assert berkas.read_text() != lama
    assert pks("identitas", "lihat", nomor).out == sebelum
    assert "2 jangkar" in pks("audit", "periksa").out
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
    kunci = pks("audit", "kunci", "--registri").out.strip()
    utuh = {"catatan": 1, "jangkar": 1, "kunci": kunci, "bita_terpotong": 0, "dimulai_ulang": 0, "utuh": True}
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


def _rewritten(pks: Terminal) -> None:
    """What happened is told otherwise, and chained anew."""
    t, k = tables.table_of(Audit), tables.kepala_audit
    with pks.application().database.begin() as c:
        c.exec_driver_sql("DROP TRIGGER audit_tidak_diubah")
        c.execute(sa.update(t).where(t.c.urut == 1).values(pelaku="orang lain"))
        with Session(c) as session:
            digest = hash_audit(session.scalars(sa.select(Audit).where(t.c.urut == 1)).one())
        c.execute(sa.update(t).where(t.c.urut == 1).values(hash=digest))
        c.execute(sa.update(k).values(hash=digest))


def _remove_row(pks: Terminal) -> None:
    with pks.application().database.begin() as c:
        c.execute(sa.delete(tables.penanda_audit))


def _remove_memory(pks: Terminal) -> None:
    with pks.application().database.begin() as c:
        c.execute(sa.update(tables.penanda_audit).values(terakhir=None))


@pytest.mark.parametrize("remove", [_remove_row, _remove_memory])
def test_history_rewritten_after_the_key_and_the_anchors_were_deleted_gets_no_new_key(
    pks: Terminal, remove: Callable[[Terminal], None]
) -> None:
    pks.file_laporan()
    assert pks("audit", "jangkar").status == 0
    anchors = pks.folder / "data" / "jangkar-audit.jsonl"
    old = anchors.read_bytes()
    _rewritten(pks)
    remove(pks)
    anchors.unlink()
    refused(pks("audit", "jangkar"), "Kunci jangkar registri hilang atau tanpa ingatan")
    with pytest.raises(PksError, match="hilang atau tanpa ingatan"):
        pks.application()._minutely()
    refused(pks("audit", "putar-kunci", "--registri"), "Kunci jangkar registri hilang atau tanpa ingatan")
    if remove is _remove_row:
        refused(pks("audit", "kunci", "--registri"), "Kunci jangkar registri hilang atau tanpa ingatan")
    assert not anchors.exists()
    found = pks("audit", "periksa")
    refused(found, "janggal pada kunci jangkar registri: hilang atau tanpa ingatan")
    assert "pksbpmn audit mulai-ulang" in found.err
    told = pks("dokter", "--tanpa-mesin")
    assert (told.status, "kunci jangkar registri" in told.out, "audit mulai-ulang" in told.out) == (1, True, True)
    anchors.write_bytes(old)  # nor with the anchors of before
    refused(pks("audit", "periksa"), "janggal pada kunci jangkar registri")
    refused(pks("audit", "jangkar"), "Kunci jangkar registri hilang atau tanpa ingatan")


def test_an_anchor_file_deleted_where_the_registry_signs_is_told_with_its_cure(pks: Terminal) -> None:
    pks.file_laporan()
    assert pks("audit", "jangkar").status == 0
    (pks.folder / "data" / "jangkar-audit.jsonl").unlink()
    found = pks("audit", "periksa")
    refused(found, "jangkar nomor 1 sampai 2 hilang")
    assert "pksbpmn audit mulai-ulang" in found.err
    assert "audit mulai-ulang" in pks("dokter", "--tanpa-mesin").out


def test_a_trail_that_was_emptied_beside_its_anchors_gets_no_new_key(pks: Terminal) -> None:
    pks.file_laporan()
    assert pks("audit", "jangkar").status == 0
    with pks.application().database.begin() as c:
        c.exec_driver_sql("DROP TRIGGER audit_tidak_dihapus")
        c.execute(sa.delete(tables.table_of(Audit)))
        c.execute(sa.update(tables.kepala_audit).values(urut=0, hash=AWAL))
        c.execute(sa.delete(tables.penanda_audit))
    refused(pks("audit", "periksa"), "janggal pada kunci jangkar registri")


@pytest.mark.parametrize("remove", [_remove_row, _remove_memory, None])
def test_an_administrator_begins_anew_in_an_entry_that_the_new_key_signs(
    pks: Terminal, remove: Callable[[Terminal], None] | None
) -> None:
    pks.file_laporan()
    assert pks("audit", "jangkar").status == 0
    anchors = pks.folder / "data" / "jangkar-audit.jsonl"
    old, key = anchors.read_bytes(), pks("audit", "kunci", "--registri").out.strip()
    refused(pks("audit", "mulai-ulang"), "Jangkar utuh; tidak ada yang dimulai ulang.")
    if remove is None:
        anchors.unlink()
    else:
        remove(pks)
    refused(pks.of("7")("audit", "mulai-ulang"), "pengelola")
    done = pks("audit", "mulai-ulang", "--format", "json").json
    assert done["kunci_publik"] == pks("audit", "kunci", "--registri").out.strip() != key
    with pks.application().uow() as uow:
        (entry,) = uow.audit.find(peristiwa="jangkar-dimulai-ulang")
    assert (entry.urut, entry.pelaku) == (done["urut"], PEJABAT)
    assert entry.rincian == {
        "kunci_publik": done["kunci_publik"],
        "penanda_lama": remove is not _remove_row,
        "jangkar_lama": 0 if remove is None else 2,
        "sidik_berkas_lama": None if remove is None else sha256(old).hexdigest(),
    }
    if remove is not None:
        assert Path(done["berkas_lama"]).read_bytes() == old
    told = succeeded(pks("audit", "periksa"))
    assert "1 jangkar" in told
    assert f"Jangkar dimulai ulang pada catatan {entry.urut}" in told
    assert f"Jangkar dimulai ulang pada catatan {entry.urut}" in pks("dokter", "--tanpa-mesin").out
    pks.file_laporan()
    assert pks("audit", "jangkar").status == 0
    assert "2 jangkar" in succeeded(pks("audit", "periksa"))


def test_no_new_beginning_for_entries_that_contradict_each_other_or_a_signer_apart(pks: Terminal) -> None:
    pks.file_laporan()
    with pks.application().database.begin() as c:
        c.exec_driver_sql("DROP TRIGGER audit_tidak_diubah")
        c.execute(sa.update(tables.table_of(Audit)).values(pelaku="orang lain"))
    _remove_row(pks)
    refused(pks("audit", "mulai-ulang"), "Jejak audit bertentangan")
    with pks.application().uow() as uow:
        assert uow.audit.find(peristiwa="jangkar-dimulai-ulang") == []
    pks.monkeypatch.setenv("PKSBPMN_AUDIT_PUBLIC_KEY", "ab" * 32)
    refused(pks("audit", "mulai-ulang"), "Jangkar ditandatangani penanda terpisah.")
    refused(pks("audit", "jangkar"), "Jangkar ditandatangani penanda terpisah.")


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


@pytest.mark.parametrize("words", [("kunci", "putar"), ("kunci", "enkripsi-ulang")])
def test_the_keys_are_changed_while_a_service_works_with_them(pks: Terminal, words: tuple[str, ...]) -> None:
    """What it wrote afterwards with the key that is thrown away nobody could read again."""
    pks.file_laporan()
    before = Settings().key_file.read_bytes()
    with dipakai(Settings().data_dir), dipakai(Settings().data_dir):
        hasil = pks(*words)
        assert "Layanan masih berjalan dengan kunci yang akan diganti." in hasil.err
        assert "Hentikan `pksbpmn jalankan`" in hasil.err
    assert (hasil.status, Settings().key_file.read_bytes()) == (1, before)
    with tak_dipakai(Settings().data_dir), pytest.raises(PksError, match="Kunci sedang diganti"):
        dipakai(Settings().data_dir).__enter__()
    assert pks(*words).status == 0


def test_every_service_holds_the_keys() -> None:
    """What runs until it is stopped, and reads or writes the registry."""
    for service in (jalankan, loket, pekerja, pengantar):
        assert "dipakai(" in inspect.getsource(service), service.__name__
