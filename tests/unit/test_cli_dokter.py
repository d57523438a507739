"""`pksbpmn dokter` watches over the certificates that sign documents."""

from datetime import datetime, timedelta

import pytest

from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.surat.tanda_tangan import PenandaTangan
from pksbpmn.domain.tenggat.kalender import JAKARTA
from tests.signing import YEAR, Outsider, letter
from tests.unit.cli_tools import Terminal, terminal

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
