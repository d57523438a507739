"""Backup and restore on both databases: the same rows and documents, work goes on; what is wrong changes nothing."""

import io
import json
import shutil
import tarfile
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from pksbpmn.cli.app import main
from pksbpmn.domain.berkas.pihak import Pihak
from pksbpmn.domain.galat import MasukanSalah
from pksbpmn.domain.laporan.masuk import LaporanMasuk
from pksbpmn.domain.surat.surat import JenisSurat
from pksbpmn.domain.surat.tanda_tangan import Keaslian
from pksbpmn.registry import audit_chain
from pksbpmn.registry import database as registri
from pksbpmn.registry.anchor import Anchor, read_anchors
from pksbpmn.registry.anchor_registry import anchor_head
from pksbpmn.registry.backup import Places, back_up, fill, opened
from pksbpmn.registry.document_store import DocumentFolder
from pksbpmn.registry.envelope import Envelope
from pksbpmn.registry.invariants import Examined, examine
from pksbpmn.registry.vault import Vault, new_key, read_keys
from pksbpmn.settings import Settings
from pksbpmn.usecases.journal import audit
from pksbpmn.usecases.laporan.lapor import lapor
from pksbpmn.usecases.surat import surat
from pksbpmn.usecases.surat.contoh import cetakan
from pksbpmn.usecases.surat.periksa import periksa
from pksbpmn.wiring import Application, assemble
from tests.integration.conftest import StoppedClock
from tests.integration.postgres_server import new_database

PLENTY = 10**9


@pytest.fixture
def target(request: pytest.FixtureRequest, database_url: str, tmp_path: Path) -> Iterator[str]:
    """URL of an empty database of the same system, on another machine as it were."""
    if database_url.startswith("sqlite"):
        yield f"sqlite:///{tmp_path / 'baru' / 'registri.sqlite3'}"
        return
    with new_database(request.getfixturevalue("postgres")) as url:
        yield url


@pytest.fixture
def filled(app: Application, clock: StoppedClock, nomor: str) -> str:
    """A complaint with a letter and an anchored audit trail."""
    with app.uow() as uow:
        terbit = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR, None)
        uow.commit()
    surat.cetak(app.uow, terbit.id)
    anchor_head(app.database, clock, app.settings.anchor_file)
    return nomor


def run_command(monkeypatch: pytest.MonkeyPatch, folder: Path, url: str, *argumen: str) -> int:
    monkeypatch.setenv("PKSBPMN_DATA_DIR", str(folder))
    monkeypatch.setenv("PKSBPMN_DATABASE_URL", url)
    monkeypatch.chdir(folder.parent)
    return main(list(argumen))


def all_rows(url: str) -> dict[str, list[dict[str, object]]]:
    """All rows, raw."""
    mesin = sa.create_engine(url)
    skema = sa.MetaData()
    skema.reflect(mesin)
    with mesin.connect() as c:
        hasil = {
            t.name: [dict(b) for b in c.execute(sa.select(t).order_by(*t.primary_key)).mappings()]
            for t in skema.sorted_tables
        }
    mesin.dispose()
    return hasil


@pytest.fixture
def archive(app: Application, filled: str, database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A backup of the filled registry."""
    assert filled
    assert run_command(monkeypatch, tmp_path, database_url, "cadangkan", str(tmp_path / "c.age")) == 0
    return tmp_path / "c.age"


def _is_ours(app: Application, pdf: bytes) -> None:
    with app.uow() as uow:
        hasil = periksa(uow, pdf)
    assert hasil.keaslian is Keaslian.ASLI
    assert all(t.utuh and t.dipercaya for t in hasil.tanda_tangan)
    assert hasil.tanda_tangan


def test_restored_on_an_empty_machine_work_goes_on(
    archive: Path,
    filled: str,
    database_url: str,
    target: str,
    tmp_path: Path,
    clock: StoppedClock,
    laporan_masuk: LaporanMasuk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    baru = tmp_path / "baru"
    baru.mkdir(exist_ok=True)
    shutil.copy(tmp_path / "kunci-enkripsi", baru)
    assert run_command(monkeypatch, baru, target, "pulihkan", str(archive)) == 0
    assert all_rows(target) == all_rows(database_url)
    asli = assemble(Settings(_env_file=None, data_dir=baru, database_url=target))
    app = replace(asli, clock=clock, _equipment=replace(asli._equipment, clock=clock))
    with app.uow() as uow:
        semua = uow.surat.find(nomor_berkas=filled)
    assert [s.hash_dokumen for s in semua if s.hash_dokumen]
    for s in semua:
        _is_ours(app, cetakan(app.uow, s.id))
    with app.uow() as uow:
        nomor = lapor(uow, laporan_masuk)
        terbit = surat.terbitkan(uow, nomor, JenisSurat.TANDA_TERIMA, Pihak.PELAPOR)
        uow.commit()
    _is_ours(app, cetakan(app.uow, terbit.id))
    with app.uow() as uow:
        assert len(uow.sertifikat.find()) == 2, "the restored keys go on signing"
    assert nomor.startswith("0002/")
    jangkar = read_anchors(app.settings.anchor_file)
    assert [j.ordinal for j in jangkar.heads if isinstance(j, Anchor)] == [1, 2]
    janggal = examine(Examined(app.database, app.documents, app.vault, jangkar, clock.now() + timedelta(seconds=1)))
    assert janggal == []
    app.database.dispose()


def test_an_anchor_with_a_torn_tail_is_restored_and_heals(
    app: Application,
    filled: str,
    database_url: str,
    target: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert filled
    utuh = app.settings.anchor_file.read_bytes()
    app.settings.anchor_file.write_bytes(utuh + utuh[:70])
    assert run_command(monkeypatch, tmp_path, database_url, "cadangkan", str(tmp_path / "c.age")) == 0
    baru = tmp_path / "baru"
    baru.mkdir(exist_ok=True)
    shutil.copy(tmp_path / "kunci-enkripsi", baru)
    assert run_command(monkeypatch, baru, target, "pulihkan", str(tmp_path / "c.age")) == 0
    capsys.readouterr()
    for periksa_dan_sembuhkan, kata in ((("audit", "verify"), "70 bita"), (("audit", "jangkar"), "disembuhkan")):
        assert run_command(monkeypatch, baru, target, *periksa_dan_sembuhkan) == 0
        assert kata in capsys.readouterr().out
    assert (baru / "jangkar-audit.jsonl").read_bytes().startswith(utuh)
    assert run_command(monkeypatch, baru, target, "audit", "verify") == 0
    assert "3 jangkar." in capsys.readouterr().out


def test_a_signature_made_during_the_backup_is_no_tampering_after_the_restore(
    app: Application, clock: StoppedClock, filled: str, target: str, tmp_path: Path
) -> None:
    """What is signed after the rows were read vouches for entries that the archive does not have."""

    def sign(kabar: str) -> None:
        if kabar.startswith("dokumen"):
            with app.uow() as uow:
                audit(uow, "uji", filled)
                uow.commit()
            clock.advance(timedelta(days=1))
            assert anchor_head(app.database, clock, app.settings.anchor_file) is not None

    dari = Places(app.database, app.documents, app.settings.anchor_file, None)
    amplop = Envelope(app.vault)
    manifes = back_up(dari, amplop, tmp_path / "c.age", clock.now(), sign)
    database = registri.open_database(target)
    registri.prepare(database, app.vault, manifes.revision)
    ke = Places(database, DocumentFolder(tmp_path / "baru" / "dokumen", app.vault), tmp_path / "baru" / "j", None)
    with opened(tmp_path / "c.age", amplop, PLENTY) as cadangan:
        fill(ke, cadangan)
    jangkar = read_anchors(ke.anchor)
    assert [j.ordinal for j in jangkar.heads if isinstance(j, Anchor)] == [1, 2]
    assert audit_chain.verify(database, jangkar, app.vault)[1] is None
    database.dispose()


@pytest.fixture
def envelope(tmp_path: Path) -> Envelope:
    """Of the ring that the archive was made with."""
    return Envelope(Vault(read_keys(None, tmp_path / "kunci-enkripsi", may_create=False)))


def _rewritten(
    archive: Path,
    target: Path,
    envelope: Envelope,
    change: Callable[[str, bytes], bytes] = lambda _, data: data,
    more: tuple[str, ...] = (),
) -> Path:
    """The archive made anew by somebody who has the ring's key: members changed, some more put in."""
    with envelope.open(archive) as old, tempfile.TemporaryFile() as new:
        with tarfile.open(fileobj=old, mode="r:gz") as before, tarfile.open(fileobj=new, mode="w:gz") as after:
            for m in before:
                f = before.extractfile(m)
                assert f is not None
                data = change(m.name, f.read())
                m.size = len(data)
                after.addfile(m, io.BytesIO(data))
            for name in more:
                after.addfile(tarfile.TarInfo(name), io.BytesIO(b""))
        new.seek(0)
        envelope.close(new, target)
    return target


def _one_byte(part: str) -> Callable[[str, bytes], bytes]:
    return lambda name, data: data[:-1] + b"x" if name.startswith(part) else data


def test_what_is_wrong_is_refused_and_changes_nothing(
    archive: Path,
    envelope: Envelope,
    database_url: str,
    target: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    baru = tmp_path / "baru"
    baru.mkdir(exist_ok=True)

    def attempt(berkas: Path, sebab: str, url: str = target, folder: Path = baru) -> None:
        capsys.readouterr()
        assert run_command(monkeypatch, folder, url, "pulihkan", str(berkas)) == 1
        assert sebab in capsys.readouterr().err

    sebelum = all_rows(database_url)
    attempt(archive, "Registri tujuan tidak kosong", database_url, tmp_path)
    assert all_rows(database_url) == sebelum
    attempt(archive, "Kunci enkripsi")
    (baru / "kunci-enkripsi").write_text(new_key())
    attempt(archive, "tidak dapat dibuka dengan kunci")
    shutil.copy(tmp_path / "kunci-enkripsi", baru)
    attempt(_rewritten(archive, tmp_path / "rusak", envelope, _one_byte("dokumen/")), "rusak")
    attempt(_rewritten(archive, tmp_path / "palsu", envelope, _one_byte("manifes.tanda")), "bukan buatan registri ini")
    attempt(_rewritten(archive, tmp_path / "lain", envelope, _one_byte("manifes.json")), "bukan buatan registri ini")
    attempt(_rewritten(archive, tmp_path / "lebih", envelope, more=("engine/../../keluar",)), "tidak lengkap")
    bytes_ = archive.read_bytes()
    for name, content in (
        ("terpotong", bytes_[:-200]),
        ("berubah", bytes_[:-40] + b"x" + bytes_[-39:]),
        ("kosong", b""),
    ):
        (tmp_path / name).write_bytes(content)
        attempt(tmp_path / name, "bukan cadangan yang utuh")
    with tarfile.open(tmp_path / "polos.tar.gz", "w:gz") as plain:
        plain.addfile(tarfile.TarInfo("manifes.json"), io.BytesIO(b""))
    attempt(tmp_path / "polos.tar.gz", "bukan cadangan yang utuh")
    attempt(tmp_path / "tidak-ada", "Cadangan itu tidak dapat dibaca (tidak ada).")
    attempt(tmp_path, "Cadangan itu tidak dapat dibaca (sebuah folder).")
    assert sa.inspect(sa.create_engine(target)).get_table_names() == []
    assert not (baru / "dokumen").exists()


def test_what_does_not_fit_on_the_disk_is_refused_before_it_is_unpacked(archive: Path, envelope: Envelope) -> None:
    with pytest.raises(MasukanSalah, match="lebih dari 1,000 bita"), opened(archive, envelope, 1000):
        pass


def test_a_backup_from_before_the_keys_were_turned_opens_with_the_old_key_in_the_ring(
    archive: Path, tmp_path: Path
) -> None:
    old = read_keys(None, tmp_path / "kunci-enkripsi", may_create=False)
    with opened(archive, Envelope(Vault([new_key(), *old])), PLENTY) as backup:
        assert backup.manifest.rows["surat"] == 1


@pytest.mark.aturan("KEAMANAN-12")
def test_the_archive_is_unreadable_and_what_is_in_it_holds_no_key_and_no_name(
    archive: Path, envelope: Envelope, tmp_path: Path, laporan_masuk: LaporanMasuk
) -> None:
    assert laporan_masuk.pelapor is not None
    assert archive.read_bytes().startswith(b"age-encryption.org/v1")
    assert b"manifes" not in archive.read_bytes()
    assert archive.stat().st_mode & 0o077 == 0
    kunci = (tmp_path / "kunci-enkripsi").read_bytes().strip()
    with envelope.open(archive) as content, tarfile.open(fileobj=content, mode="r:gz") as isi_arsip:
        for m in isi_arsip:
            f = isi_arsip.extractfile(m)
            assert f is not None
            data = f.read()
            assert kunci not in data
            assert laporan_masuk.pelapor.nama_lengkap.encode() not in data
            assert json.dumps(laporan_masuk.uraian)[1:-1].encode() not in data
