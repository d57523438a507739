"""The counter as a service: how it begins and ends, and what keeps it from beginning."""

import os
import signal
import socket
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from pksbpmn.settings import Settings
from tests.integration.loket_office import SERVICE, Office, needs_accounts, office, uid_of
from tests.waiting import wait_for

pytestmark = needs_accounts


@pytest.fixture(scope="module")
def tempat(registry_template: Path) -> Iterator[Office]:
    """An office whose counter is not open."""
    with office(registry_template) as made:
        yield made


@pytest.fixture
def opened(tempat: Office) -> Iterator[Office]:
    """With its counter open; closed at the end, if it is not yet."""
    tempat.log.unlink(missing_ok=True)
    tempat.open()
    yield tempat
    assert tempat.counter is not None
    if tempat.counter.poll() is None:
        assert tempat.close() == 0


def test_it_says_where_it_is_and_leaves_nothing(opened: Office) -> None:
    assert opened.told().startswith(f"Loket dibuka di {opened.socket}.")
    kind = opened.socket.stat()
    assert (stat.S_IMODE(kind.st_mode), kind.st_uid) == (0o666, uid_of(SERVICE))
    assert stat.S_IMODE(opened.socket.parent.stat().st_mode) == 0o755
    assert opened.close() == 0
    assert not opened.socket.exists()
    closed = opened.by("bin", "siapa")
    assert (closed.returncode, closed.stdout) == (1, "")
    assert f"Loket {opened.socket} tidak berjalan." in closed.stderr
    assert "pksbpmn loket" in closed.stderr


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_its_end_ends_what_it_serves(opened: Office, number: signal.Signals) -> None:
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(str(opened.socket))
        wait_for("satu", opened.served)
        assert opened.counter is not None
        opened.counter.send_signal(number)
        assert opened.counter.wait(60) == 0
    assert not opened.socket.exists()


def test_what_a_dead_one_left_is_replaced_and_a_living_one_refused(opened: Office) -> None:
    second = opened.as_service("loket")
    assert (second.returncode, second.stdout) == (1, "")
    assert f"Loket sudah berjalan di {opened.socket}." in second.stderr
    assert opened.by("bin", "siapa").returncode == 0
    assert opened.counter is not None
    opened.counter.kill()
    opened.counter.wait()
    assert opened.socket.is_socket()
    assert "tidak berjalan" in opened.by("bin", "siapa").stderr
    opened.log.unlink()
    opened.open()
    assert opened.by("bin", "siapa").returncode == 0


def test_another_service_at_its_address_stays(tempat: Office) -> None:
    place = tempat.socket.with_name("lain.sock")
    with socket.socket(socket.AF_UNIX) as other:
        other.bind(str(place))
        other.listen()
        tempat.own(place)
        refused = tempat.as_service("loket", PKSBPMN_LOKET=str(place))
        assert refused.returncode == 1
        assert "sudah berjalan" in refused.stderr
        assert place.is_socket()
    file = tempat.socket.with_name("berkas")
    file.write_text("isi")
    tempat.own(file)
    refused = tempat.as_service("loket", PKSBPMN_LOKET=str(file))
    assert "tidak dapat dibuka" in refused.stderr
    assert file.read_text() == "isi"


def test_a_folder_that_others_write_or_cannot_reach_is_refused(tempat: Office) -> None:
    folder = tempat.socket.parent
    for mode, said in ((0o777, "dapat ditulis akun lain"), (0o700, "tertutup bagi akun petugas")):
        folder.chmod(mode)
        refused = tempat.as_service("loket")
        folder.chmod(0o755)
        assert (refused.returncode, refused.stdout) == (1, "")
        assert said in refused.stderr
        assert "chmod" in refused.stderr
    tempat.socket.parent.parent.chmod(0o777)
    above = tempat.as_service("loket")
    tempat.socket.parent.parent.chmod(0o755)
    assert f"folder {tempat.socket.parent.parent} dapat ditulis akun lain" in above.stderr
    inside = tempat.as_service("loket", PKSBPMN_LOKET=str(tempat.data / "loket.sock"))
    assert f"folder {tempat.data} tertutup bagi akun petugas" in inside.stderr
    nowhere = tempat.as_service("loket", PKSBPMN_LOKET="/proc/pksbpmn/loket.sock")
    assert "install -d -o AKUN-LAYANAN" in nowhere.stderr


def test_a_counter_that_somebody_else_put_there_is_told_nothing(opened: Office) -> None:
    """Attack: below a folder that others write, another account moves the counter's folder away and listens there."""
    folder = opened.socket.parent
    held = folder.rename(folder.with_name("digeser"))
    folder.mkdir()
    folder.chmod(0o755)
    os.chown(folder, uid_of("bin"), -1)
    with socket.socket(socket.AF_UNIX) as other:
        other.bind(str(opened.socket))
        os.chown(opened.socket, uid_of("bin"), -1)
        opened.socket.chmod(0o666)
        other.listen()
        asked = opened.by("daemon", "identitas", "nama-lain", "0001/LM/III/2026", "Orang Contoh")
        other.settimeout(5)
        line, _ = other.accept()
        line.settimeout(5)
        assert line.recv(1000) == b""
        line.close()
    opened.socket.unlink()
    folder.rmdir()
    held.rename(folder)
    assert (asked.returncode, asked.stdout) == (1, "")
    assert "perintah tidak dikirim" in asked.stderr


def test_it_needs_whole_names_of_files(tempat: Office) -> None:
    for name, value in (
        ("LEMBAGA_FILE", "lembaga.yaml"),
        ("DATABASE_URL", "sqlite:///registri.sqlite3"),
        ("DATABASE_URL", "postgresql+psycopg://a@db.example/r?sslmode=verify-full&sslrootcert=./ca.pem"),
    ):
        refused = tempat.as_service("loket", **{f"PKSBPMN_{name}": value})
        assert (refused.returncode, refused.stdout) == (1, "")
        assert f"PKSBPMN_{name}" in refused.stderr


def test_only_an_administrator_opens_it(tempat: Office) -> None:
    refused = tempat.by(
        "root", "loket", PKSBPMN_LOKET=str(tempat.folder / "lain/loket.sock"), PKSBPMN_DATA_DIR=str(tempat.data)
    )
    assert refused.returncode == 1
    assert "akun Anda bukan akun pengelola" in refused.stderr
    tempat.own(tempat.data)


def test_the_doctor_looks_at_it(opened: Office) -> None:
    def findings() -> str:
        return opened.as_service("dokter", "--tanpa-mesin").stdout

    assert "loket.sock" not in findings()
    opened.socket.chmod(0o600)
    assert "soketnya tidak terbuka bagi semua akun" in " ".join(findings().split())
    opened.close()
    assert "tidak ada yang melayani di alamatnya" in " ".join(findings().split())
    opened.socket.parent.chmod(0o777)
    assert "dapat ditulis akun lain" in " ".join(findings().split())
    opened.socket.parent.chmod(0o755)


def test_client_and_counter_have_the_same_usual_place() -> None:
    from pksbpmn.cli.loket.wire import USUAL  # noqa: PLC0415 - there is none on Windows

    assert str(Settings(_env_file=None).loket) == USUAL or "PKSBPMN_LOKET" in os.environ
