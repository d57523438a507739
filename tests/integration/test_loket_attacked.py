"""Whoever sends the counter anything but a command gets nothing, ends nobody else's, and waits for nobody long."""

import json
import os
import signal
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psutil
import pytest

from pksbpmn.cli.loket import wire
from pksbpmn.settings import Settings
from pksbpmn.wiring import assemble
from tests.integration.loket_office import STRANGER, Office, needs_accounts, office, uid_of
from tests.waiting import wait_for

pytestmark = needs_accounts
INPUT = 8.0
HELLO = wire.hello(out=False, err=False, colour=False, columns=80, words=[b"siapa"])


@pytest.fixture(scope="module")
def silent() -> Iterator[int]:
    """The port of an engine that takes every call and answers none."""
    with socket.create_server(("127.0.0.1", 0), backlog=64) as server:
        yield server.getsockname()[1]


@pytest.fixture(scope="module")
def tempat(registry_template: Path, silent: int) -> Iterator[Office]:
    """An office whose counter waits eight seconds for input, and whose engine never answers."""
    with office(registry_template) as made:
        address = {"PKSBPMN_CLUSTER_GRPC": f"127.0.0.1:{silent}", "PKSBPMN_CLUSTER_REST": f"http://127.0.0.1:{silent}"}
        made.open(INPUT, **address)
        yield made
        assert made.close() == 0


@contextmanager
def _line(tempat: Office) -> Iterator[socket.socket]:
    """A line of the account that runs the tests, which is an officer's."""
    with socket.socket(socket.AF_UNIX) as line:
        line.settimeout(60)
        line.connect(str(tempat.socket))
        yield line


def _heard(line: socket.socket) -> tuple[str, int | None]:
    """All words on stderr until the end, and the exit status."""
    words = b""
    while (frame := wire.receive(line, 2**20)) is not None:
        if frame[0] == wire.END:
            return words.decode(), frame[1][0]
        words += frame[1] if frame[0] == wire.ERR else b""
    return words.decode(), None


def _entries(tempat: Office) -> int:
    app = assemble(Settings(_env_file=None, data_dir=tempat.data))
    with app.uow() as uow:
        count = len(uow.audit.find()) + len(uow.laporan.find())
    app.database.dispose()
    tempat.own(tempat.data)
    return count


def _frame(kind: bytes, size: int, content: bytes = b"") -> bytes:
    return kind + size.to_bytes(4, "big") + content


@pytest.mark.parametrize(
    "sent",
    [
        b"GET / HTTP/1.1\r\nHost: loket\r\n\r\n",
        bytes(range(256)) * 64,
        _frame(wire.HELLO, 2**32 - 1, b"1\x000"),
        _frame(wire.HELLO, wire.MOST_HELLO + 1),
        _frame(wire.CONTENT, 4, b"isi!"),
        _frame(wire.HELLO, 1, b"1"),
        _frame(wire.HELLO, 0),
        _frame(wire.HELLO, 20, b"2\x000\x000\x000\x0080\x00siapa"),
    ],
    ids=["http", "bytes", "giant", "too-large", "no-hello", "short", "empty", "other-version"],
)
def test_what_is_no_request_is_refused(tempat: Office, sent: bytes) -> None:
    before = _entries(tempat)
    with _line(tempat) as line:
        line.sendall(sent)
        words, status = _heard(line)
    assert status == 1
    assert words.startswith("Galat: ")
    assert "Traceback" not in words
    assert _entries(tempat) == before
    assert tempat.by("bin", "siapa").returncode == 0


def test_half_a_request_is_waited_for_and_no_longer(tempat: Office) -> None:
    """Byte by byte too: the time is that of the whole."""
    with _line(tempat) as half, _line(tempat) as drop:
        half.sendall(_frame(wire.HELLO, len(HELLO), HELLO[:7]))
        drop.sendall(_frame(wire.HELLO, 1000))
        begun = time.monotonic()
        assert tempat.by("bin", "siapa").returncode == 0
        while time.monotonic() < begun + INPUT + 30:
            try:
                drop.sendall(b"1")
            except OSError:
                break
            time.sleep(0.5)
        assert time.monotonic() < begun + INPUT + 25
        assert "tidak lengkap" in _heard(half)[0]


def test_who_never_sends_a_file_is_not_waited_for(tempat: Office) -> None:
    with _line(tempat) as line:
        wire.send(line, wire.HELLO, wire.hello(out=False, err=False, colour=False, columns=80, words=[b"lapor", b"x"]))
        frame = wire.receive(line, 2**20)
        assert frame is not None
        assert (frame[0], wire.read_requested(frame[1])) == (wire.READ, (b"x", wire.MOST_FILES))
        words, status = _heard(line)
    assert (status, "tidak datang" in words) == (1, True)


@pytest.mark.parametrize(
    "answer",
    [
        _frame(wire.CONTENT, wire.MOST_FILES + 1),
        _frame(wire.WRITTEN, 0),
        _frame(wire.CAUSE, 5, b"x\xff\x00ab"),
        _frame(wire.CAUSE, 4, b"9999"),
        _frame(wire.CONTENT, 3, b"\xff\xfe\xfd"),
        _frame(wire.CONTENT, 12, b"&a [*a, *a,]"),
        _frame(wire.CONTENT, 2**19, b"[" * 2**19),
    ],
    ids=["giant", "other-kind", "no-number", "no-such-error", "no-text", "no-yaml", "deep"],
)
def test_a_hostile_answer_is_a_refusal(tempat: Office, answer: bytes) -> None:
    before = _entries(tempat)
    with _line(tempat) as line:
        wire.send(line, wire.HELLO, wire.hello(out=False, err=False, colour=False, columns=80, words=[b"lapor", b"x"]))
        assert wire.receive(line, 2**20) is not None
        line.sendall(answer)
        words, status = _heard(line)
    assert status == 1
    assert "tidak terduga" not in words
    assert "Traceback" not in words
    assert _entries(tempat) == before


def test_one_account_gets_so_many_at_once_and_others_are_served(tempat: Office) -> None:
    with ExitStack() as stack:
        lines = [stack.enter_context(_line(tempat)) for _ in range(4)]
        wait_for("empat", lambda: len(tempat.served()) >= 4)
        with _line(tempat) as fifth:
            words, status = _heard(fifth)
        assert (status, "4 perintah sekaligus" in words) == (1, True)
        assert tempat.by("bin", "siapa").returncode == 0
        lines[0].close()
        wait_for("satu selesai", lambda: len(tempat.served()) == 3)
        with _line(tempat) as again:
            wire.send(again, wire.HELLO, HELLO)
            assert _heard(again)[1] == 0


def test_a_stranger_is_told_so_before_he_sent_anything(tempat: Office) -> None:
    program = (
        "import socket, sys\nline = socket.socket(socket.AF_UNIX)\nline.settimeout(60)\nline.connect(sys.argv[1])\n"
        "print(line.makefile('rb').read())"
    )
    for account, said in ((STRANGER, "tidak terdaftar"), ("nobody", "tidak bernama di mesin ini")):
        begun = time.monotonic()
        done = tempat.by(account, str(tempat.socket), program=program)
        assert said in done.stdout, done.stderr
        assert time.monotonic() - begun < 30
    wait_for("semua selesai", lambda: not tempat.served())


def test_ctrl_c_ends_the_served_command(tempat: Office) -> None:
    """The engine never answers: it would wait for a long time."""
    waiting = tempat.begun("bin", "tugas", "daftar")
    (served,) = wait_for("satu", tempat.served)
    wait_for("bekerja", lambda: _asks_the_engine(served))
    waiting.send_signal(signal.SIGINT)
    out, err = waiting.communicate(timeout=60)
    assert (waiting.returncode, out, err) == (130, "", "Dibatalkan.\n")
    wait_for("selesai", lambda: not tempat.served())


def test_a_client_that_dies_takes_its_command_with_it_and_no_other(tempat: Office) -> None:
    dying, staying = tempat.begun("bin", "tugas", "daftar"), tempat.begun("sys", "tugas", "daftar")
    wait_for("dua", lambda: len(tempat.served()) == 2)
    dying.kill()
    dying.wait(60)
    wait_for("satu", lambda: len(tempat.served()) == 1)
    assert staying.poll() is None
    staying.send_signal(signal.SIGINT)
    assert staying.wait(60) == 130


def test_a_command_that_dies_ends_none_but_itself(tempat: Office) -> None:
    waiting = tempat.begun("bin", "tugas", "daftar")
    (served,) = wait_for("satu", tempat.served)
    os.kill(served, signal.SIGKILL)
    out, err = waiting.communicate(timeout=60)
    assert (waiting.returncode, out) == (1, "")
    assert "Loket menghentikan perintah ini." in err
    assert tempat.by("bin", "siapa").returncode == 0


def test_a_command_has_its_own_bounds_and_nothing_of_others(tempat: Office) -> None:
    wait_for("tidak ada yang dari sebelumnya", lambda: not tempat.served())
    with _line(tempat):
        waiting = tempat.begun("bin", "tugas", "daftar")
        _, served = wait_for("dua", lambda: sorted(tempat.served()) if len(tempat.served()) == 2 else None)
        wait_for("bekerja", lambda: _asks_the_engine(served))
        process = Path(f"/proc/{served}")
        limits = _limits(served)
        assert limits["Max address space"] == str(2 * 2**30)
        assert limits["Max core file size"] == "0"
        status = dict(line.split(":\t", 1) for line in (process / "status").read_text().splitlines() if ":\t" in line)
        assert status["Uid"].split() == [str(uid_of("games"))] * 4
        assert status["Umask"] == "0077"
        folder = (process / "cwd").readlink()
        assert folder.parent.name.startswith("pksbpmn-loket-")
        assert list(folder.iterdir()) == []
        open_ = [str(f.readlink()) for f in (process / "fd").iterdir()]
        assert open_.count("/dev/null") >= 3
        assert sum(o.startswith("socket:") for o in open_) <= 2, open_
        assert str(tempat.log) not in open_
        waiting.send_signal(signal.SIGINT)
        assert waiting.wait(60) == 130
    wait_for("foldernya hilang", lambda: not folder.exists())


def test_texts_without_end_are_refused_by_the_client(tempat: Office) -> None:
    done = tempat.by("bin", "status", "@/dev/zero")
    assert (done.returncode, done.stdout) == (1, "")
    assert "terlalu besar" in done.stderr


def test_the_log_after_all_that_has_no_traceback(tempat: Office) -> None:
    log = tempat.log.read_text("utf-8")
    assert "Traceback" not in log
    assert {json.loads(line)["event"] for line in log.splitlines() if line.startswith("{")} <= {
        "loket-selesai",
        "loket-menolak",
    }
    assert not (tempat.data / "galat.log").exists()


def _asks_the_engine(pid: int) -> bool:
    """Whether it is bounded by now, and has a line besides the client's."""
    return _limits(pid)["Max address space"] != "unlimited" and len(psutil.Process(pid).net_connections("all")) > 1


def _limits(pid: int) -> dict[str, str]:
    lines = Path(f"/proc/{pid}/limits").read_text("ascii").splitlines()
    return {line[:26].strip(): line[26:].split()[0] for line in lines}
