"""Whatever is killed or taken away, the complaint goes on: one letter, one number, one mail."""

import shutil
import signal
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from pksbpmn.cli.app import main
from pksbpmn.names import TaskId
from pksbpmn.stories.deciding import decide
from tests.process.sturdy import Sturdy, open_sturdy
from tests.waiting import wait_for

WORKERS = ("-m", "workers")
BEFORE_THE_LETTER = (*WORKERS, "laporan", "naskah", "permintaan_pihak")
TEST_WORKER = (str(Path(__file__).with_name("letter_worker.py")),)


@pytest.fixture(scope="module")
def sturdy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sturdy]:
    with open_sturdy(tmp_path_factory.mktemp("sturdy")) as opened:
        yield opened


@pytest.fixture
def p(sturdy: Sturdy) -> Iterator[Sturdy]:
    """The stage; afterwards every complaint told on it so far has its letter once, in an unbroken series."""
    yield sturdy
    issued = sturdy.letters_issued()
    series = []
    for nomor, times in issued.items():
        (letter,) = sturdy.letters(nomor)
        assert letter.jenis == "TANDA_TERIMA"
        assert times == 1
        series.append(int(letter.nomor.split("/")[0]))
    wait_for("kotak keluar kosong", sturdy.stage.relay.is_empty)
    for nomor in issued:
        for letter in sturdy.letters(nomor):
            assert len(sturdy.mails(letter)) == 1
    assert sorted(series) == list(range(1, len(series) + 1))
    assert sturdy.stage.stream.open_incidents() == []


def test_a_worker_is_killed_in_the_middle_of_a_job(p: Sturdy) -> None:
    stream, relay = p.stage.stream, p.stage.relay
    with p.crew() as crew, ExitStack() as lock:
        crew.hire("awal", 0, *BEFORE_THE_LETTER)
        worker = crew.hire("uji", 0, *TEST_WORKER)
        wait_for("pekerja siap", worker.ready)
        with crew.frozen("uji", 0):
            nomor = p.file()
            wait_for("surat diminta", lambda: relay.is_empty() and "terbitkan-surat" in stream.open_jobs())
            lock.enter_context(p.registry_locked())
        wait_for("pekerjaan dipegang", worker.holds_a_job)
        worker.process.kill()
        assert worker.process.wait() == -signal.SIGKILL
    assert p.letters(nomor) == []
    with p.crew() as crew:
        crew.hire("semua", 0, *WORKERS)
        p.await_task(nomor, TaskId.VERIFIKASI_FORMIL)


def test_a_worker_dies_between_commit_and_completion(p: Sturdy) -> None:
    nomor = p.file()
    with p.crew() as crew:
        crew.hire("awal", 0, *BEFORE_THE_LETTER)
        worker = crew.hire("uji", 0, *TEST_WORKER, "mati")
        assert worker.process.wait(120) == -signal.SIGKILL
    assert len(p.letters(nomor)) == 1
    assert p.stage.stream.open_user_tasks(nomor) == []
    with p.crew() as crew:
        crew.hire("semua", 0, *WORKERS)
        p.await_task(nomor, TaskId.VERIFIKASI_FORMIL)


def test_a_backup_is_restored_on_an_empty_machine_and_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Registry, documents and engine move to another machine; the complaint goes on where it was."""
    lama, baru = tmp_path / "lama", tmp_path / "baru"
    baru.mkdir()
    with open_sturdy(lama) as p, p.crew() as crew:
        crew.hire("semua", 0, *WORKERS)
        nomor = p.file()
        task = p.await_task(nomor, TaskId.VERIFIKASI_FORMIL)
        wait_for("kotak keluar kosong", p.stage.relay.is_empty)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PKSBPMN_DATA_DIR", str(lama))
    assert main(["cadangkan", "semua.age"]) == 0
    shutil.copy(lama / "kunci-enkripsi", baru)
    monkeypatch.setenv("PKSBPMN_DATA_DIR", str(baru))
    assert main(["pulihkan", "semua.age"]) == 0
    monkeypatch.delenv("PKSBPMN_DATA_DIR")
    shutil.rmtree(lama)
    with open_sturdy(baru) as p, p.crew() as crew:
        crew.hire("semua", 0, *WORKERS)
        decide(p.stage.app.uow, p.stage.client, task, {"syaratLengkap": True})
        p.await_task(nomor, TaskId.VERIFIKASI_MATERIIL)
        assert [s.jenis for s in p.letters(nomor)] == ["TANDA_TERIMA"]
        assert p.stage.stream.open_incidents() == []
