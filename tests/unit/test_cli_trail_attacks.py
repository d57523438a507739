"""What somebody with an account, or with the database and no key, tried on the audit trail of a small office."""

from datetime import timedelta

import pytest
import sqlalchemy as sa

from pksbpmn.domain.berkas.audit import AWAL, Audit
from pksbpmn.registry import tables
from pksbpmn.registry.anchor_signer import fresh_key, public_key
from pksbpmn.usecases.journal import audit
from pksbpmn.wiring import assemble
from tests.fakes import AdjustableClock
from tests.unit.cli_tools import PEJABAT, Terminal, refused, succeeded, terminal

pks = pytest.fixture(terminal, name="pks")


def _entries(pks: Terminal, event: str) -> list[Audit]:
    with pks.application().uow() as uow:
        return uow.audit.find(peristiwa=event)


@pytest.mark.aturan("KEAMANAN-09")
def test_a_clerk_who_gives_the_anchor_key_away_is_refused(pks: Terminal) -> None:
    pks.file_laporan()
    assert pks("audit", "jangkar").status == 0
    anchors = pks.folder / "data" / "jangkar-audit.jsonl"
    before = anchors.read_bytes()
    refused(pks.of("7")("audit", "putar-kunci", "--registri", "--ke", public_key(fresh_key())), "pengelola")
    refused(pks.of("7")("audit", "putar-kunci", "--registri"), "pengelola")
    assert anchors.read_bytes() == before
    assert _entries(pks, "jangkar-diserahkan") == []
    assert succeeded(pks("audit", "putar-kunci", "--registri"))
    assert [a.pelaku for a in _entries(pks, "kunci-jangkar-diganti")] == [PEJABAT]


@pytest.mark.aturan("KEAMANAN-09")
def test_a_key_given_to_somebody_nobody_trusts_is_told_and_begun_anew(pks: Terminal) -> None:
    pks.file_laporan()
    assert pks("audit", "jangkar").status == 0
    stranger = public_key(fresh_key())
    assert succeeded(pks("audit", "putar-kunci", "--registri", "--ke", stranger))
    (entry,) = _entries(pks, "jangkar-diserahkan")
    assert (entry.pelaku, entry.rincian) == (PEJABAT, {"kepada": stranger})
    found = pks("audit", "periksa")
    refused(found, f"diserahkan kepada {stranger}, yang tidak dipercaya di sini")
    assert "pksbpmn audit mulai-ulang" in found.err
    assert stranger in pks("dokter", "--tanpa-mesin").out
    assert pks("audit", "mulai-ulang").status == 0
    pks.file_laporan()
    assert pks("audit", "jangkar").status == 0
    assert "Jangkar dimulai ulang" in succeeded(pks("audit", "periksa"))
    pks.monkeypatch.setenv("PKSBPMN_AUDIT_PUBLIC_KEY", stranger)
    refused(pks("audit", "periksa"), "bukan kunci yang dipercaya")


def test_a_key_given_to_a_signer_apart_as_the_guide_says_is_awaited_and_then_believed(pks: Terminal) -> None:
    pks.file_laporan()
    assert pks("audit", "jangkar").status == 0
    new = pks("audit", "kunci").out.strip()
    told = succeeded(pks("audit", "putar-kunci", "--registri", "--ke", new))
    assert f"setel PKSBPMN_AUDIT_PUBLIC_KEY={new}" in told
    assert "`pksbpmn audit tanda-tangan`" in told
    pks.monkeypatch.setenv("PKSBPMN_AUDIT_PUBLIC_KEY", new)
    awaited = pks("audit", "periksa")
    refused(awaited, "kunci yang dipercaya belum menandatangani apa pun; baris terakhir menyerahkan kepadanya")
    assert "jalankan `pksbpmn audit tanda-tangan` di sana, lalu ulangi" in awaited.err
    assert "bukan kunci yang dipercaya" not in awaited.err
    assert pks("audit", "tanda-tangan", "--sekali").status == 0
    assert "Jejak audit utuh" in succeeded(pks("audit", "periksa"))


@pytest.mark.aturan("KEAMANAN-09")
def test_the_whole_trail_wiped_is_no_new_installation(pks: Terminal) -> None:
    """By an account of the database or the host, without the encryption key."""
    nomor = pks.file_laporan()
    assert pks("audit", "jangkar").status == 0
    with pks.application().database.begin() as c:
        for trigger in ("audit_tidak_dihapus", "jurnal_tidak_dihapus"):
            c.exec_driver_sql(f"DROP TRIGGER {trigger}")
        for table in ("audit", "jurnal_akses", "penanda_audit"):
            c.execute(sa.delete(tables.metadata.tables[table]))
        c.execute(sa.update(tables.kepala_audit).values(urut=0, hash=AWAL))
    (pks.folder / "data" / "jangkar-audit.jsonl").unlink()
    refused(pks("audit", "periksa"), "janggal pada kunci jangkar registri: hilang atau tanpa ingatan")
    refused(pks("audit", "jangkar"), "Kunci jangkar registri hilang")
    told = pks("dokter", "--tanpa-mesin", "--format", "json").json["temuan"]
    assert [t["pesan"] for t in told if t["objek"] == nomor] == ["tanpa catatan pembukaannya"]


@pytest.mark.aturan("KEAMANAN-09")
def test_a_clock_that_was_wrong_is_told_until_an_administrator_begins_anew(pks: Terminal) -> None:
    pks.file_laporan()
    assert pks("audit", "jangkar").status == 0
    application = pks.application()
    clock = AdjustableClock(application.clock.now() + timedelta(days=1))
    with assemble(application.settings, clock).uow() as uow:
        audit(uow, "uji", None)
        uow.commit()
    refused(pks("audit", "periksa"), "sesudah waktu ia diperiksa")
    refused(pks("audit", "jangkar"), "Samakan jam")
    assert pks("audit", "mulai-ulang").status == 0
    pks.file_laporan()
    assert pks("audit", "jangkar").status == 0
    assert "Jangkar dimulai ulang" in succeeded(pks("audit", "periksa"))
