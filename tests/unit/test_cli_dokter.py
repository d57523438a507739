"""`pksbpmn dokter` watches over the certificates that sign documents."""

import os
import subprocess
from datetime import datetime, timedelta

import pytest
import sqlalchemy as sa

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.tanda_tangan import PenandaTangan
from pksbpmn.domain.tenggat.kalender import JAKARTA
from pksbpmn.registry.tables import sebutan
from tests.signing import YEAR, Outsider, letter
from tests.unit.cli_tools import Terminal, terminal
from tests.unit.usecases.cases import open_case

pks = pytest.fixture(terminal, name="pks")


def test_a_certificate_near_its_end_is_told(pks: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    outsider, folder = Outsider.new(datetime.now(JAKARTA)), pks.folder / "p12"
    outsider.write_pkcs12(folder, "ombudsman", "1234", YEAR)
    (pks.folder / "akar.pem").write_bytes(outsider.root_pem)
    monkeypatch.setenv("PKSBPMN_SIGNING", "pkcs12")
    monkeypatch.setenv("PKSBPMN_SIGNING_PKCS12_DIR", str(folder))
    monkeypatch.setenv("PKSBPMN_SIGNING_PKCS12_PASSWORD", "1234")
    monkeypatch.setenv("PKSBPMN_SIGNING_ROOTS_FILE", str(pks.folder / "akar.pem"))
    assert pks("dokter", "--tanpa-mesin").status == 0
    outsider.write_pkcs12(folder, "itjen", "1234", timedelta(days=29))
    hasil = pks("dokter", "--tanpa-mesin", "--format", "json")
    assert hasil.status == 1
    (temuan,) = hasil.json["temuan"]
    assert (temuan["periksa"], temuan["objek"]) == ("tanda-tangan", "itjen")
    assert "sertifikat berakhir" in temuan["pesan"]
    monkeypatch.setenv("PKSBPMN_SIGNING_PKCS12_PASSWORD", "salah")
    (temuan,) = pks("dokter", "--tanpa-mesin", "--format", "json").json["temuan"]
    assert "tidak dapat dibuka" in temuan["pesan"]


def test_a_lost_root_is_told(pks: Terminal) -> None:
    assert pks("dokter", "--tanpa-mesin").status == 0
    app = pks.application()
    app.penyegel.tanda_tangani(letter(), PenandaTangan(Pihak.OMBUDSMAN), app.clock.now())
    assert pks("dokter", "--tanpa-mesin").status == 0
    with app.uow() as uow:
        uow.sertifikat.find(pemegang="AKAR")[0].pemegang = "HILANG"
        uow.commit()
    hasil = pks("dokter", "--tanpa-mesin")
    assert hasil.status == 1
    assert "Sertifikat akar tanda tangan tidak ada." in hasil.out


def test_what_other_accounts_can_read_is_told_with_its_cure(pks: Terminal) -> None:
    assert pks("dokter", "--tanpa-mesin").status == 0
    key = pks.folder / "data" / "kunci-enkripsi"
    key.chmod(0o644)
    hasil = pks("dokter", "--tanpa-mesin", "--format", "json")
    assert hasil.status == 1
    (temuan,) = hasil.json["temuan"]
    assert (temuan["periksa"], temuan["objek"], temuan["obat"]) == ("izin", key.name, f"`chmod -R go-rwx {key}`")


@pytest.mark.aturan("KEAMANAN-13")
def test_what_other_accounts_may_read_is_named_one_by_one(pks: Terminal) -> None:
    """Whatever lies in the data folder, however deep, and the settings beside it."""
    data = pks.folder / "data"
    deep = data / "engine" / "data" / "log.txt"
    deep.parent.mkdir(parents=True)
    deep.write_text("")
    (pks.folder / ".env").write_text("")
    elsewhere = pks.folder / "jangkar"
    (data / "jangkar-audit.jsonl").rename(elsewhere)
    pks.monkeypatch.setenv("PKSBPMN_AUDIT_ANCHOR_FILE", str(elsewhere))
    assert pks("dokter", "--tanpa-mesin").status == 0
    opened = (data / "engine" / "data", deep, pks.folder / ".env", elsewhere)
    for path in opened:
        path.chmod(path.stat().st_mode | 0o044)
    found = pks("dokter", "--tanpa-mesin", "--format", "json").json["temuan"]
    assert sorted(t["objek"] for t in found) == sorted(p.name for p in opened)
    assert all(t["obat"].startswith("`chmod -R go-rwx ") for t in found)
    for n in range(60):
        (data / f"berkas-{n}").touch(0o644)
        (data / f"berkas-{n}").chmod(0o644)
    assert "lagi dapat dibuka akun lain" in pks("dokter", "--tanpa-mesin").out


@pytest.mark.aturan("KEAMANAN-13")
def test_whatever_a_command_writes_is_for_its_owner_alone(pks: Terminal) -> None:
    """Registry, key, documents, exports, copies, backups: however open the account's own mask is."""
    before = os.umask(0)
    try:
        pks.monkeypatch.setenv("PKSBPMN_DATA_DIR", str(pks.folder / "baru"))
        assert pks("dokter", "--tanpa-mesin").status in {0, 1}
        assert pks("cadangkan", str(pks.folder / "keluar.age")).status == 0
        subprocess.run(["/bin/sh", "-c", f"touch {pks.folder}/baru/anak"], check=True)
    finally:
        os.umask(before)
    written = [pks.folder / "baru", pks.folder / "keluar.age", *(pks.folder / "baru").rglob("*")]
    assert len(written) > 4
    assert [p for p in written if p.stat().st_mode & 0o077] == []


def test_who_is_named_where_is_made_anew_by_an_administrator(pks: Terminal) -> None:
    app = pks.application()
    with app.uow() as uow:
        named = open_case(uow)
        uow.laporan.get(open_case(uow)).uraian = f"Sama dengan {named}"
        uow.commit()
    assert pks("dokter", "--tanpa-mesin").status == 0
    with app.database.begin() as c:
        c.execute(sa.delete(sebutan))
    told = pks("dokter", "--tanpa-mesin", "--format", "json").json["temuan"]
    assert {t["periksa"] for t in told} == {"sebutan"}
    assert all("--catat-sebutan" in t["obat"] for t in told)
    assert pks("dokter", "--tanpa-mesin", "--catat-sebutan").status == 0
    with app.uow() as uow:
        assert uow.audit.newest(peristiwa="sebutan-dicatat").nomor_berkas is None
